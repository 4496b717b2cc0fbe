#include "command_line/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "command_line/open_file.hpp"

namespace command_line {
namespace {

using diagnostic::Done;
using diagnostic::Failure;
using diagnostic::Result;
namespace fs = std::filesystem;

/// What the system answered last, in its own words.
std::string why() { return std::error_code(errno, std::generic_category()).message(); }

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool write_durably(OpenFile& file, std::string_view text) {
  return write_all(file.get(), text) && ::fsync(file.get()) == 0 && file.close_now();
}

}  // namespace

Result<std::string> read_text(const fs::path& file) {
  OpenFile open_file(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (open_file.get() < 0) return Failure{"failure.cannot_read", {file.string(), why()}};
  std::string text;
  char buffer[1 << 16];
  for (;;) {
    const auto got = ::read(open_file.get(), buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return Failure{"failure.cannot_read", {file.string(), why()}};
    if (got == 0) return text;
    text.append(buffer, static_cast<std::size_t>(got));
  }
}

Result<Done> replace_text(const fs::path& file, std::string_view text) {
  std::error_code error;
  const fs::path target = fs::canonical(file, error);
  if (error) return Failure{"failure.cannot_write", {file.string(), error.message()}};
  struct stat mode {};
  if (::stat(target.c_str(), &mode) != 0) return Failure{"failure.cannot_write", {file.string(), why()}};
  // A rename would pass over the file's own write protection.
  if (::access(target.c_str(), W_OK) != 0) return Failure{"failure.cannot_write", {file.string(), why()}};

  std::string beside = target.string() + ".XXXXXX";
  OpenFile fresh(::mkostemp(beside.data(), O_CLOEXEC));
  if (fresh.get() < 0) return Failure{"failure.cannot_write", {file.string(), why()}};
  if (::fchmod(fresh.get(), mode.st_mode & 07777u) != 0 || !write_durably(fresh, text) ||
      ::rename(beside.c_str(), target.c_str()) != 0) {
    const std::string reason = why();
    ::unlink(beside.c_str());
    return Failure{"failure.cannot_write", {file.string(), reason}};
  }
  return Done{};
}

Result<Done> create_text(const fs::path& file, std::string_view text) {
  OpenFile fresh(::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (fresh.get() < 0 && errno == EEXIST) return Failure{"failure.exists", {file.string()}};
  if (fresh.get() < 0) return Failure{"failure.cannot_write", {file.string(), why()}};
  if (!write_durably(fresh, text)) {
    const std::string reason = why();
    ::unlink(file.c_str());
    return Failure{"failure.cannot_write", {file.string(), reason}};
  }
  return Done{};
}

Result<Done> write_text(const fs::path& file, std::string_view text) {
  std::error_code error;
  const auto status = fs::status(file, error);
  if (!fs::exists(status)) return create_text(file, text);
  if (fs::is_regular_file(status)) return replace_text(file, text);
  // A terminal, a pipe, /dev/null: nothing to replace, and nothing that could be left half written.
  OpenFile other(::open(file.c_str(), O_WRONLY | O_CLOEXEC));
  if (other.get() < 0 || !write_all(other.get(), text)) return Failure{"failure.cannot_write", {file.string(), why()}};
  return Done{};
}

}  // namespace command_line
