#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

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

/// A shipped scenario, read once: its lines to slip in, and what a mutant of it is parsed and translated with.
struct Source {
  std::filesystem::path file;
  support::Shipped shipped;
  std::vector<std::pair<std::string, std::string>> sidecars;
  std::vector<std::string> lines;
};

Source source_of(const std::filesystem::path& file) {
  support::Shipped shipped = support::load_shipped(file);
  auto sidecars = session::sidecars_in(support::texts_of(shipped, file));
  auto lines = lines_of(shipped.loaded.source);
  return {file, std::move(shipped), std::move(sidecars), std::move(lines)};
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
    // A sample of all shipped lines together keeps the tests quick, however many scenarios there are: every so many lines,
    // counted on from file to file. Every line is tried with SHINRAI_ALL_MUTATIONS=1.
    constexpr std::size_t sample = 50;
    const bool every = std::getenv("SHINRAI_ALL_MUTATIONS") != nullptr;
    const auto files = support::shipped_files();
    std::vector<Source> sources;
    std::size_t total = 0;
    for (const auto& file : files) {
      sources.push_back(source_of(file));
      total += sources.back().lines.size();
    }
    const std::size_t stride = every ? 1 : std::max<std::size_t>(1, total / sample);
    int tried = 0;
    for (const Slip slip : {Slip::drop, Slip::repeat, Slip::swap}) {
      // Each slip begins a third of the way on, so that together they meet three times as many lines.
      std::size_t next = static_cast<std::size_t>(slip) * stride / 3;
      for (const Source& source : sources) {
        for (; next < source.lines.size(); next += stride, ++tried) {
          CAPTURE(source.file.string());
          CAPTURE(next + 1);
          CAPTURE(static_cast<int>(slip));
          check_mutant(with_slip(source.lines, next, slip), source.shipped, source.sidecars);
        }
        next -= source.lines.size();
      }
    }
    CHECK(tried >= 3 * static_cast<int>(sample));
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
        // A third of the players each: so many mutants play alike that every player meets every kind of slip.
        const auto& names = analysis::policy_names();
        for (std::size_t i = static_cast<std::size_t>(played) % 3; i < names.size(); i += 3) {
          CAPTURE(names[i]);
          CHECK(analysis::play(story, *analysis::policy_of(names[i]), 3, Language::en).state.world.ended);
        }
      }
    CHECK(played > 100);
  }
}
