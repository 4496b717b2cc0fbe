#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <vector>

#include "support/read_text.hpp"

// A build from nothing reads many files of a module as one (CMakeLists.txt), and there what is local to a file has to be its
// module's alone. A build that is worked with reads file by file and would not notice: so the names are compared here.
namespace {

namespace fs = std::filesystem;

struct LocalName {
  enum class Kind { type, alias, constant, function };
  Kind kind{};
  std::string name, declared;  ///< declared: what tells an overload or an equal alias from a clash
  std::string scope, where;
};

/// What a line at the left margin of a nameless namespace declares.
std::vector<LocalName> declared_by(const std::string& line) {
  using Kind = LocalName::Kind;
  static const std::regex type("(?:struct|class|enum|enum class) (\\w+)(?: [:{;].*)?"), alias("using (\\w+) = .*"),
      function("[^=({]*?(\\w+)(\\(.*)"), constant("(?:constexpr|const) .*?(\\w+)(?:\\[\\w*\\])? ?[={].*"), further(", (\\w+) = ");
  std::smatch found;
  if (std::regex_match(line, found, type)) return {{Kind::type, found[1], line, {}, {}}};
  if (std::regex_match(line, found, alias)) return {{Kind::alias, found[1], line, {}, {}}};
  if (line.starts_with("using ") || line.starts_with("static_assert(")) return {};
  if (std::regex_match(line, found, function)) return {{Kind::function, found[1], found[2], {}, {}}};
  if (!std::regex_match(line, found, constant)) return {};
  std::vector<LocalName> all{{Kind::constant, found[1], line, {}, {}}};
  for (std::sregex_iterator at(line.begin(), line.end(), further), end; at != end; ++at)
    all.push_back({Kind::constant, (*at)[1], line, {}, {}});
  return all;
}

std::vector<LocalName> local_names(const fs::path& file) {
  std::vector<LocalName> all;
  const std::string text = support::read_text(file);
  std::string scope;
  bool local = false;
  int number = 1;
  for (std::size_t at = 0; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    at = end + 1;
    if (line.starts_with("namespace ") && line.ends_with(" {") && line != "namespace {") scope += " " + line;
    if (line == "namespace {") local = true;
    if (line == "}  // namespace") local = false;
    if (!local || line.empty() || std::isalpha(static_cast<unsigned char>(line.front())) == 0) continue;
    for (LocalName& name : declared_by(line)) {
      name.scope = scope;
      name.where = fs::relative(file, SOURCE_DIR).string() + ":" + std::to_string(number);
      all.push_back(std::move(name));
    }
  }
  return all;
}

bool can_stand_together(const LocalName& a, const LocalName& b) {
  if (a.kind != b.kind) return false;
  if (a.kind == LocalName::Kind::function) return a.declared != b.declared;
  return a.kind == LocalName::Kind::alias && a.declared == b.declared;
}

std::string file_of(const LocalName& name) { return name.where.substr(0, name.where.find(':')); }

}  // namespace

TEST_SUITE("architecture/local names") {
  TEST_CASE("what a line declares") {
    const auto names = [](const std::string& line) {
      std::string all;
      for (const LocalName& name : declared_by(line)) all += name.name + std::to_string(static_cast<int>(name.kind));
      return all;
    };
    CHECK(names("struct Row {") == "Row0");
    CHECK(names("using Parts = std::vector<std::string>;") == "Parts1");
    CHECK(names("constexpr float gap = 4, inset = size::unit;  // at 100 %") == "gap2inset2");
    CHECK(names("constexpr std::array<Icon, tray_count> tray_icons = {Icon::book, Icon::person};") == "tray_icons2");
    CHECK(names("const std::vector<std::string> all_kind{\"d1:kind\"};") == "all_kind2");
    CHECK(names("std::optional<int> number_in(std::string_view text) {") == "number_in3");
    CHECK(names("using simulation::Story;").empty());
  }

  TEST_CASE("what is local to a file is its module's alone") {
    std::map<std::string, std::vector<LocalName>> by_name;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(SOURCE_DIR) / "game")) {
      if (entry.path().extension() != ".cpp") continue;
      for (LocalName& name : local_names(entry.path())) by_name[name.scope + name.name].push_back(std::move(name));
    }
    CHECK(by_name.size() > 2000);
    for (auto& [key, all] : by_name)
      for (std::size_t i = 1; i < all.size(); ++i)
        CHECK_MESSAGE((file_of(all[i - 1]) == file_of(all[i]) || can_stand_together(all[i - 1], all[i])),
                      all[i].name << " is declared at " << all[i - 1].where << " and at " << all[i].where);
  }
}
