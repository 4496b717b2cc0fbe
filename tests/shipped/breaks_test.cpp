#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <sstream>
#include <utility>

#include "analysis/explore/explore.hpp"
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

std::string codes_of(const diagnostic::Diagnostics& problems) {
  std::string codes;
  for (const auto& problem : problems) codes += std::string(problem.code.text) + ' ';
  return codes;
}

class Copies {
 public:
  Copies() : rubric_(support::load_shipped(support::shipped_files().front()).rubric) {}

  loading::LoadedScenario spoiled(const Break& by) const {
    const std::string name = by.scenario.substr(0, by.scenario.find('.'));
    std::string source = support::read_text(SOURCE_DIR "/scenarios/" + name + ".yaml");
    Sidecars sidecars{{"en", support::read_text(SOURCE_DIR "/scenarios/" + name + ".en.yaml")}};
    std::string& text = by.scenario.ends_with(".en") ? sidecars.front().second : source;
    text = with_swaps(text, by.swaps);
    return loading::parse_scenario(source, name + ".yaml", rubric_, sidecars);
  }

  /// What explore proves to be out of reach, each with a space behind; a few worlds looked at are enough for a proof.
  std::string out_of_reach(const scenario::Scenario& scenario) const {
    const auto story = simulation::compile(scenario, rubric_);
    std::string ids;
    for (const auto& target : analysis::explore(story, {.limit = 500}).targets)
      if (target.verdict == analysis::Verdict::unreachable_proved) ids += analysis::id_of(story, target.target) + ' ';
    return ids;
  }

  const rubric::Rubric& rubric() const { return rubric_; }

 private:
  rubric::Rubric rubric_;
};

}  // namespace

TEST_SUITE("shipped/breaks") {
  TEST_CASE("breaking any one rule in a copy of a shipped scenario is found by its code") {
    const Copies copies;
    int by_check = 0;
    for (const Break& each : breaks()) {
      if (each.found_by != "check") continue;
      CAPTURE(each.title);
      ++by_check;
      const std::string codes = codes_of(copies.spoiled(each).problems);
      CAPTURE(codes);
      CHECK(codes.find(each.what + ' ') != std::string::npos);
    }
    CHECK(by_check >= 50);
  }

  TEST_CASE("what only feelings keep out of reach passes check, and is proved by explore") {
    const Copies copies;
    int by_explore = 0;
    for (const Break& each : breaks()) {
      if (each.found_by != "explore") continue;
      CAPTURE(each.title);
      ++by_explore;
      const auto loaded = copies.spoiled(each);
      CHECK(codes_of(loaded.problems) == "");
      REQUIRE(loaded.scenario.has_value());
      const std::string ids = copies.out_of_reach(*loaded.scenario);
      CAPTURE(ids);
      CHECK(ids.find(each.what + ' ') != std::string::npos);
    }
    CHECK(by_explore >= 2);
  }

  TEST_CASE("whoever makes every right answer the long one, or ends it in the same word, is told so") {
    const Copies copies;
    const std::string name = "second-chance";
    const std::string source = support::read_text(SOURCE_DIR "/scenarios/" + name + ".yaml");
    const Sidecars sidecars{{"en", support::read_text(SOURCE_DIR "/scenarios/" + name + ".en.yaml")}};
    const std::regex right_answer("(言う: [^\n]*)(\n +行為: [^\n]*\n +手本: はい)");
    const std::string spoiled = std::regex_replace(source, right_answer, "$1　ゆっくり、最後までうかがいますので、どうか。$2");
    const std::string codes = codes_of(loading::parse_scenario(spoiled, name + ".yaml", copies.rubric(), sidecars).problems);
    CHECK(codes.find("S333") != std::string::npos);
    CHECK(codes.find("S337") != std::string::npos);
  }
}
