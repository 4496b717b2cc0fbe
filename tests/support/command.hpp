#pragma once
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "command_line/command_line.hpp"
#include "support/contains.hpp"

namespace support {

/// A folder of its own, gone with the value.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "shinrai-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::permissions(path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string file(const std::string& name, const std::string& text) const {
    std::ofstream(path / name, std::ios::binary) << text;
    return (path / name).string();
  }
  std::string read(const std::string& name) const {
    std::ifstream in(path / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::filesystem::path path;
};

struct Ran {
  int code = 0;
  std::string out, err;
};

/// The commands on a machine of their own: the source tree's assets, of its scenarios the shortest (many commands read whatever
/// there is), a home that holds nothing, English unless asked otherwise.
class Machine {
 public:
  Machine() {
    for (const char* name : {"first-signs.yaml", "first-signs.en.yaml"})
      std::filesystem::copy_file(std::filesystem::path(SOURCE_DIR "/scenarios") / name, shelf.path / name);
    environment.variables = {{"HOME", home.path.string()}, {"LANG", "en_GB.UTF-8"}};
    environment.version = "1.2.3";
    environment.source_assets = SOURCE_DIR "/assets";
    environment.source_scenarios = shelf.path;
    environment.fresh_seed = 7;
  }

  [[nodiscard]] Ran run(const std::vector<std::string>& arguments, const std::string& input = {}) const {
    std::istringstream in(input);
    std::ostringstream out, err;
    const int code = command_line::run(arguments, in, out, err, environment);
    return {code, out.str(), err.str()};
  }
  /// Writes the template `id` into the home and returns its file.
  std::string fresh_scenario(const std::string& id, const std::string& keywords = "en") const {
    const std::string file = (home.path / (id + ".yaml")).string();
    REQUIRE(run({"new", file, "--keywords", keywords}).code == 0);
    return file;
  }

  Folder home, shelf;
  command_line::Environment environment;
};

inline int count(const std::string& text, const std::string& part) {
  int n = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++n;
  return n;
}

/// `text` with the first `from` made `to`; fails where there is none.
inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace support
