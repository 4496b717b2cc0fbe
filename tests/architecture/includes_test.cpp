#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "support/read_text.hpp"

// CMake refuses an upward arrow between modules, but all headers share one include root: so every #include under game/ is held
// against the same lines of CMakeLists.txt that CMake reads.
namespace {

namespace fs = std::filesystem;

const fs::path root = SOURCE_DIR;

/// Words between brackets: "game_module(rubric USES condition text)" -> {rubric, USES, condition, text}
std::vector<std::vector<std::string>> module_lines() {
  const std::string cmake = support::read_text(root / "CMakeLists.txt");
  std::vector<std::vector<std::string>> lines;
  const std::string call = "\ngame_module(", indented_call = "\n  game_module(";
  for (std::size_t at = 0; at < cmake.size();) {
    const std::size_t found = std::min(cmake.find(call, at), cmake.find(indented_call, at));
    if (found == std::string::npos) break;
    const std::size_t open = cmake.find('(', found), close = cmake.find(')', open);
    std::vector<std::string> words(1);
    for (const char c : cmake.substr(open + 1, close - open - 1)) {
      if (c == ' ' || c == '\n')
        words.emplace_back();
      else
        words.back() += c;
    }
    std::erase(words, "");
    lines.push_back(std::move(words));
    at = close;
  }
  return lines;
}

/// Module -> the modules it may include from.
std::map<std::string, std::set<std::string>> arrows() {
  std::map<std::string, std::set<std::string>> allowed;
  for (const auto& words : module_lines()) {
    auto& uses = allowed[words.front()];
    uses.insert(words.front());
    bool in_uses = false;
    for (const std::string& word : words) {
      if (word == "USES")
        in_uses = true;
      else if (word == "LIBRARIES")
        in_uses = false;
      else if (in_uses)
        uses.insert(word);
    }
  }
  allowed["main.cpp"] = {"command_line", "presentation", "text", "diagnostic"};
  return allowed;
}

struct Include {
  fs::path file;
  int line = 0;
  std::string what;
  bool ours = false;  ///< written in quotes
};

std::vector<Include> includes_of(const fs::path& file) {
  std::vector<Include> all;
  const std::string text = support::read_text(file);
  int line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string code = text.substr(at, end - at);
    if (code.starts_with("#include ") && code.size() > 11) {
      const char close = code[9] == '<' ? '>' : '"';
      all.push_back({file, line, code.substr(10, code.find(close, 10) - 10), code[9] == '"'});
    }
    at = end + 1;
  }
  return all;
}

bool is_source(const fs::path& file) { return file.extension() == ".hpp" || file.extension() == ".cpp"; }

std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / "game"))
    if (entry.is_regular_file() && is_source(entry.path())) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::string module_of(const fs::path& file) { return fs::relative(file, root / "game").begin()->string(); }

/// The modules that alone may see a library, by how its headers begin.
struct Owner {
  std::string_view header;
  std::set<std::string> modules;
};

const std::vector<Owner> owners = {
    {"yaml-cpp/", {"loading"}},
    {"soci/", {"records"}},
    {"sqlite3.h", {"records"}},
    {"openssl/", {"records"}},
    {"SFML/", {"presentation"}},
    {"X11/", {"presentation"}},
    {"imgui", {"presentation"}},
    {"cairo", {"presentation"}},
    {"librsvg/", {"presentation"}},
    {"GL/", {"presentation"}},
    {"AL/", {"presentation"}},
    {"CLI/", {"command_line"}},
    {"nlohmann/", {"records", "command_line", "session"}},
    {"unicode/", {"text"}},
};

}  // namespace

TEST_SUITE("architecture/includes") {
  TEST_CASE("the arrows are read from CMakeLists.txt") {
    const auto allowed = arrows();
    REQUIRE(allowed.contains("simulation"));
    CHECK(allowed.at("simulation").contains("scenario"));
    CHECK_FALSE(allowed.at("simulation").contains("loading"));
    CHECK_FALSE(allowed.at("command_line").contains("presentation"));
    CHECK(allowed.size() >= 15);
  }

  TEST_CASE("no file includes from a module that its own may not use") {
    const auto allowed = arrows();
    for (const fs::path& file : sources()) {
      const std::string module = module_of(file);
      REQUIRE_MESSAGE(allowed.contains(module), module << " is not in CMakeLists.txt");
      for (const Include& include : includes_of(file)) {
        if (!include.ours) continue;
        const std::string used = include.what.substr(0, include.what.find('/'));
        CHECK_MESSAGE(allowed.at(module).contains(used), file.string() << ":" << include.line << " includes " << include.what);
        CHECK_MESSAGE(fs::exists(root / "game" / include.what), file.string()
                                                                    << ":" << include.line << " includes " << include.what);
      }
    }
  }

  TEST_CASE("a library is seen by its owner only") {
    for (const fs::path& file : sources())
      for (const Include& include : includes_of(file))
        for (const Owner& owner : owners)
          if (include.what.starts_with(owner.header))
            CHECK_MESSAGE(owner.modules.contains(module_of(file)), file.string()
                                                                       << ":" << include.line << " includes " << include.what);
  }

  TEST_CASE("the core does not include what would let it touch the world") {
    const std::set<std::string> core = {"condition", "rubric",    "scenario",   "validation", "simulation",
                                        "debrief",   "catalogue", "diagnostic", "authoring"};
    const std::set<std::string> world = {"fstream", "iostream", "filesystem", "cstdio", "random", "thread", "mutex"};
    for (const fs::path& file : sources())
      if (core.contains(module_of(file)))
        for (const Include& include : includes_of(file))
          CHECK_MESSAGE(!world.contains(include.what), file.string() << ":" << include.line << " includes " << include.what);
  }

  TEST_CASE("files stay short enough to be read at one sitting") {
    for (const fs::path& file : sources()) {
      const std::string text = support::read_text(file);
      const auto lines = std::ranges::count(text, '\n');
      CHECK_MESSAGE(lines <= 400, file.string() << " has " << lines << " lines");
    }
  }

  TEST_CASE("every module says in a README what it is") {
    for (const auto& [module, uses] : arrows()) {
      if (module == "main.cpp") continue;
      const fs::path file = root / "game" / module / "README.md";
      REQUIRE_MESSAGE(fs::exists(file), module << " has no README.md");
      // A page formatted as if it were code begins otherwise.
      CHECK_MESSAGE(support::read_text(file).starts_with("# " + module + "\n"), file.string()
                                                                                    << " does not begin with its module");
    }
  }
}
