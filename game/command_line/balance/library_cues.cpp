#include "command_line/balance/library_cues.hpp"

#include <algorithm>
#include <cmath>

#include "command_line/aligned.hpp"
#include "command_line/hundredths.hpp"

namespace command_line {
namespace {

using validation::Cue;

struct Named {
  std::string_view name, code;  ///< for programs; the check's code, whose sentence says what it means
};

Named named(Cue cue) {
  switch (cue) {
    case Cue::first: return {"first", "S331"};
    case Cue::last: return {"last", "S332"};
    case Cue::longest: return {"longest", "S333"};
    case Cue::shortest: return {"shortest", "S334"};
    case Cue::most_polite: return {"most-polite", "S335"};
    case Cue::comes_and_goes: return {"comes-and-goes", "S336"};
    case Cue::word: return {"word", "S337"};
  }
  return {};
}

bool hangs_on_language(Cue cue) { return cue == Cue::longest || cue == Cue::shortest || cue == Cue::word; }

std::vector<text::Language> languages_of(std::span<const scenario::Scenario> scenarios) {
  std::vector<text::Language> languages;
  for (const auto& scenario : scenarios)
    for (const text::Language language : scenario.languages)
      if (std::ranges::find(languages, language) == languages.end()) languages.push_back(language);
  return languages;
}

/// Of all scenarios in the language, each decision under its scenario's name.
std::vector<validation::SeenDecision> seen_in(std::span<const scenario::Scenario> scenarios, const rubric::Rubric& rubric,
                                              text::Language language) {
  std::vector<validation::SeenDecision> all;
  for (const auto& scenario : scenarios) {
    if (std::ranges::find(scenario.languages, language) == scenario.languages.end()) continue;
    for (auto& decision : validation::seen_decisions(scenario, rubric, language)) {
      decision.id = scenario.id.text + " " + decision.id;
      all.push_back(std::move(decision));
    }
  }
  return all;
}

int in_hundredths(double value) { return static_cast<int>(std::lround(value * 100)); }

/// "12.4": what chance would give.
std::string one_decimal(double value) {
  const long tenths = std::lround(value * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

std::string joined(const std::vector<std::string>& places) {
  std::string all;
  for (const std::string& place : places) all += (all.empty() ? "" : ", ") + place;
  return all;
}

}  // namespace

std::vector<LibraryCue> library_cues(std::span<const scenario::Scenario> scenarios, const rubric::Rubric& rubric) {
  std::vector<LibraryCue> cues;
  const auto languages = languages_of(scenarios);
  for (const text::Language language : languages)
    for (auto& figure : validation::surface_cues(seen_in(scenarios, rubric, language), language))
      if (language == languages.front() || hangs_on_language(figure.cue)) cues.push_back({language, std::move(figure)});
  return cues;
}

bool beyond_chance(const std::vector<LibraryCue>& cues) {
  return std::ranges::any_of(cues, [](const LibraryCue& cue) { return cue.figure.beyond_chance; });
}

nlohmann::ordered_json cues_as_json(const std::vector<LibraryCue>& cues) {
  auto json = nlohmann::ordered_json::array();
  for (const auto& [language, figure] : cues)
    json.push_back({{"cue", named(figure.cue).name},
                    {"word", figure.word},
                    {"language", text::code(language)},
                    {"decisions", figure.decisions},
                    {"hits", figure.hits.size()},
                    {"expected", hundredths(in_hundredths(figure.expected))},
                    {"standard_error", hundredths(in_hundredths(figure.standard_error))},
                    {"beyond_chance", figure.beyond_chance},
                    {"where", figure.hits}});
  return json;
}

void print_cues(Paper& paper, const std::vector<LibraryCue>& cues) {
  std::vector<std::vector<std::string>> rows{{}};
  for (const char* key : {"balance.cue", "balance.language", "balance.hits", "balance.decisions", "balance.by_chance"})
    rows.front().push_back(paper.say(key));
  for (const auto& [language, figure] : cues)
    rows.push_back({paper.say("balance.cue_" + std::string(named(figure.cue).name), {figure.word}),
                    std::string(text::code(language)), std::to_string(figure.hits.size()), std::to_string(figure.decisions),
                    one_decimal(figure.expected) + " ±" + one_decimal(2 * figure.standard_error)});
  print_aligned(paper, rows);
  for (const auto& [language, figure] : cues) {
    if (!figure.beyond_chance) continue;
    const std::vector<std::string> arguments{std::to_string(figure.hits.size()), std::to_string(figure.decisions),
                                             one_decimal(figure.expected),       joined(figure.hits),
                                             std::string(text::code(language)),  figure.word};
    paper.paragraph("× ", paper.say(named(figure.cue).code, arguments));
    paper.paragraph("    ", paper.say(std::string(named(figure.cue).code) + ".help", arguments));
  }
}

}  // namespace command_line
