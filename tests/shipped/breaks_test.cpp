#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <sstream>
#include <utility>

#include "support/read_text.hpp"
#include "support/shipped.hpp"

// A rule is worth what it finds: each break of breaks.txt spoils one thing in a copy of a shipped scenario.
namespace {

struct Swap {
  std::string piece, instead;
};

struct Break {
  std::string title, scenario, found_by, what;
  std::vector<Swap> swaps;
};

std::vector<Break> breaks() {
  std::vector<Break> all;
  bool parted = true;  // the next sign begins a pair
  std::istringstream text(support::read_text(SOURCE_DIR "/tests/shipped/breaks.txt"));
  for (std::string line; std::getline(text, line);) {
    if (line.starts_with("= ")) all.push_back({line.substr(2), {}, {}, {}, {}});
    if (line.starts_with("scenario: ")) all.back().scenario = line.substr(10);
    if (line.starts_with("found by: ")) std::istringstream(line.substr(10)) >> all.back().found_by >> all.back().what;
    const bool removed = line.starts_with("- ") || line == "-", added = line.starts_with("+ ") || line == "+";
    if (removed && parted) all.back().swaps.emplace_back();
    if (removed || added) {
      std::string& side = removed ? all.back().swaps.back().piece : all.back().swaps.back().instead;
      side += line.size() > 2 ? line.substr(2) : "";
      side += '\n';
    }
    parted = !removed && !added;
  }
  return all;
}

/// Pieces end where their last line does, or within a line.
std::string without_last_newline(std::string text) {
  if (!text.empty()) text.pop_back();
  return text;
}

std::string with_swaps(std::string text, const std::vector<Swap>& swaps) {
  for (const Swap& swap : swaps) {
    const std::string piece = without_last_newline(swap.piece);
    const std::size_t at = text.find(piece);
    REQUIRE_MESSAGE(at != std::string::npos, "the scenario has no longer: " << piece);
    text.replace(at, piece.size(), without_last_newline(swap.instead));
  }
  return text;
}

using Sidecars = std::vector<std::pair<std::string, std::string>>;

class Copies {
 public:
  Copies() : rubric_(support::load_shipped(support::shipped_files().front()).rubric) {}

  std::string codes_in(const std::string& name, const std::vector<Swap>& swaps, const std::string& edited) const {
    std::string source = support::read_text(SOURCE_DIR "/scenarios/" + name + ".yaml");
    Sidecars sidecars{{"en", support::read_text(SOURCE_DIR "/scenarios/" + name + ".en.yaml")}};
    std::string& spoiled = edited.ends_with(".en") ? sidecars.front().second : source;
    spoiled = with_swaps(spoiled, swaps);
    return codes_of(source, name, sidecars);
  }

  std::string codes_of(const std::string& source, const std::string& name, const Sidecars& sidecars) const {
    std::string codes;
    for (const auto& problem : loading::parse_scenario(source, name + ".yaml", rubric_, sidecars).problems)
      codes += std::string(problem.code.text) + ' ';
    return codes;
  }

 private:
  rubric::Rubric rubric_;
};

}  // namespace

TEST_SUITE("shipped/breaks") {
  TEST_CASE("breaking any one rule in a copy of a shipped scenario is found by its code") {
    const Copies copies;
    int by_check = 0;
    for (const Break& each : breaks()) {
      CAPTURE(each.title);
      REQUIRE(each.found_by == "check");
      ++by_check;
      const std::string codes = copies.codes_in(each.scenario.substr(0, each.scenario.find('.')), each.swaps, each.scenario);
      CAPTURE(codes);
      CHECK(codes.find(each.what) != std::string::npos);
    }
    CHECK(by_check >= 50);
  }

  TEST_CASE("whoever makes every right answer the long one, or ends it in the same word, is told so") {
    const Copies copies;
    const std::string name = "second-chance";
    const std::string source = support::read_text(SOURCE_DIR "/scenarios/" + name + ".yaml");
    const Sidecars sidecars{{"en", support::read_text(SOURCE_DIR "/scenarios/" + name + ".en.yaml")}};
    const std::regex right_answer("(言う: [^\n]*)(\n +行為: [^\n]*\n +手本: はい)");
    const std::string spoiled = std::regex_replace(source, right_answer, "$1　ゆっくり、最後までうかがいますので、どうか。$2");
    const std::string codes = copies.codes_of(spoiled, name, sidecars);
    CHECK(codes.find("S333") != std::string::npos);
    CHECK(codes.find("S337") != std::string::npos);
  }
}
