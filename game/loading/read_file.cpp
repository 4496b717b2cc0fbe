#include "loading/read_file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "loading/loading.hpp"

namespace loading {

diagnostic::Result<std::string> read_file(const std::filesystem::path& file) {
  std::error_code error;
  if (std::filesystem::is_directory(file, error)) return diagnostic::Failure{"failure.is_a_folder", {file.string()}};
  const auto refused = [&] {
    return diagnostic::Failure{"failure.cannot_read", {file.string(), errno == 0 ? "" : std::strerror(errno)}};
  };
  errno = 0;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return refused();
  std::string text;
  char block[65536];
  while (text.size() <= largest_file) {
    stream.read(block, sizeof block);
    text.append(block, static_cast<std::size_t>(stream.gcount()));
    if (!stream) break;
  }
  if (stream.bad()) return refused();
  if (text.size() > largest_file + 1) text.resize(largest_file + 1);
  return text;
}

}  // namespace loading
