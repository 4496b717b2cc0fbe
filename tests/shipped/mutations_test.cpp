#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "analysis/policy.hpp"
#include "support/every_question.hpp"
#include "support/shipped.hpp"

using text::Language;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const auto end = std::min(text.find('\n', from), text.size() - 1) + 1;
    lines.push_back(text.substr(from, end - from));
    from = end;
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const auto& line : lines) all += line;
  return all;
}

enum class Slip { drop, repeat, swap };

std::string with_slip(std::vector<std::string> lines, std::size_t at, Slip slip) {
  const auto here = lines.begin() + static_cast<std::ptrdiff_t>(at);
  switch (slip) {
    case Slip::drop: lines.erase(here); break;
    case Slip::repeat: lines.insert(here, lines[at]); break;
    case Slip::swap:
      if (at + 1 < lines.size()) std::swap(lines[at], lines[at + 1]);
      break;
  }
  return joined(lines);
}

/// What passes check must play to an end.
void check_mutant(const std::string& text, const support::Shipped& shipped,
                  const std::vector<std::pair<std::string, std::string>>& sidecars) {
  const auto mutant = loading::parse_scenario(text, "mutant.yaml", shipped.rubric, sidecars);
  CHECK(mutant.scenario.has_value() == !diagnostic::has_errors(mutant.problems));
  if (!mutant.scenario) return;
  const auto story = simulation::compile(*mutant.scenario, shipped.rubric);
  for (std::uint64_t seed = 1; seed <= 2; ++seed)
    CHECK(analysis::play(story, analysis::Policy::random, seed, Language::ja).state.world.ended);
}

}  // namespace

TEST_SUITE("shipped/mutations") {
  TEST_CASE("a line dropped, repeated or swapped gives findings or a scenario that plays to an end") {
    // A sample keeps the tests quick; every line is tried with SHINRAI_ALL_MUTATIONS=1.
    const bool all = std::getenv("SHINRAI_ALL_MUTATIONS") != nullptr;
    for (const auto& file : support::shipped_files()) {
      const auto shipped = support::load_shipped(file);
      const auto sidecars = session::sidecars_in(support::texts_of(shipped, file));
      const auto lines = lines_of(shipped.loaded.source);
      const std::size_t stride = all ? 1 : std::max<std::size_t>(1, lines.size() / 25);
      for (const Slip slip : {Slip::drop, Slip::repeat, Slip::swap})
        for (std::size_t at = static_cast<std::size_t>(slip); at < lines.size(); at += stride) {
          CAPTURE(file.string());
          CAPTURE(at + 1);
          CAPTURE(static_cast<int>(slip));
          check_mutant(with_slip(lines, at, slip), shipped, sidecars);
        }
    }
  }

  TEST_CASE("nor in a file that asks every kind of question, whoever plays it") {
    const auto rubric = support::play_rubric();
    const auto lines = lines_of(support::every_question());
    int played = 0;
    for (const Slip slip : {Slip::drop, Slip::repeat, Slip::swap})
      for (std::size_t at = 0; at < lines.size(); ++at) {
        CAPTURE(at + 1);
        CAPTURE(static_cast<int>(slip));
        const auto mutant = loading::parse_scenario(with_slip(lines, at, slip), "mutant.yaml", rubric);
        if (!mutant.scenario) continue;
        ++played;
        const auto story = simulation::compile(*mutant.scenario, rubric);
        for (const auto name : analysis::policy_names()) {
          CAPTURE(name);
          CHECK(analysis::play(story, *analysis::policy_of(name), 3, Language::en).state.world.ended);
        }
      }
    CHECK(played > 100);
  }
}
