#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "analysis/coverage.hpp"
#include "command_line/aligned.hpp"
#include "command_line/commands.hpp"
#include "command_line/findings.hpp"
#include "command_line/stories.hpp"
#include "command_line/terminal.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using analysis::PrincipleCover;
using analysis::ScenarioCover;
using nlohmann::ordered_json;
using simulation::Story;

/// Plays a policy: few, because which places are met soon repeats itself.
constexpr std::size_t runs_of_each = 30;
/// A principle gets a level only from so many moments in so many scenarios.
constexpr std::size_t moments_for_level = 4, scenarios_for_level = 2;

struct Covered {
  const ReadLibrary& library;
  std::vector<ScenarioCover> covers;  ///< by the order of the stories
};

/// Over the whole library.
PrincipleCover total(const Covered& covered, std::size_t principle) {
  PrincipleCover sum;
  for (const ScenarioCover& cover : covered.covers) {
    sum.moments += cover.principles[principle].moments;
    sum.shown += cover.principles[principle].shown;
    sum.broken += cover.principles[principle].broken;
  }
  return sum;
}

std::size_t scenarios_with_moments(const Covered& covered, std::size_t principle) {
  const auto has_moments = [principle](const ScenarioCover& cover) { return cover.principles[principle].moments > 0; };
  return static_cast<std::size_t>(std::ranges::count_if(covered.covers, has_moments));
}

ordered_json figures(const PrincipleCover& cover) {
  return {{"moments", cover.moments}, {"shown", cover.shown}, {"broken", cover.broken}};
}

ordered_json principle_as_json(const Covered& covered, std::size_t principle) {
  const PrincipleCover all = total(covered, principle);
  ordered_json scenarios = ordered_json::array(), each = ordered_json::object();
  for (std::size_t i = 0; i < covered.covers.size(); ++i) {
    const PrincipleCover& cover = covered.covers[i].principles[principle];
    if (cover.moments > 0) scenarios.push_back(covered.library.stories[i].id);
    if (!cover.none()) each[covered.library.stories[i].id] = figures(cover);
  }
  return {
      {"moments", all.moments}, {"scenarios", scenarios}, {"shown", all.shown}, {"broken", all.broken}, {"by_scenario", each}};
}

ordered_json voices_as_json(const Story& story, const ScenarioCover& cover, text::Language language) {
  ordered_json json = ordered_json::array();
  for (const analysis::Voice& voice : cover.voices) {
    const auto& person = story.people[voice.person];
    json.push_back({{"person", person.id},
                    {"role", text::plain(simulation::words(story, person.role, language))},
                    {"client", person.client},
                    {"lines", voice.lines},
                    {"irritated", voice.irritated}});
  }
  return json;
}

ordered_json coverage_as_json(const Covered& covered, text::Language language) {
  ordered_json json = {{"principles", ordered_json::object()}, {"people", ordered_json::object()}};
  const auto& principles = covered.library.rubric->principles;
  for (std::size_t i = 0; i < principles.size(); ++i) json["principles"][principles[i].id] = principle_as_json(covered, i);
  for (std::size_t i = 0; i < covered.covers.size(); ++i)
    json["people"][covered.library.stories[i].id] = voices_as_json(covered.library.stories[i], covered.covers[i], language);
  return json;
}

/// What is missing, in a few words; empty where nothing is.
std::string gap_of(const Paper& paper, const PrincipleCover& cover, std::size_t scenarios) {
  if (cover.none()) return paper.say("coverage.gap_none");
  if (cover.shown == 0) return paper.say("coverage.gap_shown");
  if (cover.broken == 0) return paper.say("coverage.gap_broken");
  if (cover.moments < moments_for_level || scenarios < scenarios_for_level) return paper.say("coverage.gap_level");
  return {};
}

void print_principles(Paper& paper, const Covered& covered) {
  std::vector<std::vector<std::string>> rows{{}};
  for (const char* key : {"coverage.principle", "coverage.moments", "coverage.scenarios", "coverage.shown", "coverage.broken"})
    rows.front().push_back(paper.say(key));
  for (const Story& story : covered.library.stories) rows.front().push_back(story.id);
  rows.front().push_back(paper.say("coverage.gap"));
  const auto& principles = covered.library.rubric->principles;
  for (std::size_t i = 0; i < principles.size(); ++i) {
    const PrincipleCover all = total(covered, i);
    const std::size_t scenarios = scenarios_with_moments(covered, i);
    auto& row = rows.emplace_back();
    row = {principles[i].name.in(paper.language()), std::to_string(all.moments), std::to_string(scenarios),
           std::to_string(all.shown), std::to_string(all.broken)};
    for (const ScenarioCover& cover : covered.covers)
      row.push_back(cover.principles[i].moments == 0 ? "-" : std::to_string(cover.principles[i].moments));
    row.push_back(gap_of(paper, all, scenarios));
  }
  print_aligned(paper, rows);
}

void print_voices(Paper& paper, const Covered& covered) {
  std::vector<std::vector<std::string>> rows{{}};
  for (const char* key : {"coverage.person", "coverage.lines", "coverage.irritated"}) rows.front().push_back(paper.say(key));
  for (std::size_t i = 0; i < covered.covers.size(); ++i) {
    const Story& story = covered.library.stories[i];
    for (const analysis::Voice& voice : covered.covers[i].voices) {
      const auto words = [&](simulation::TextIndex text) {
        return text::plain(simulation::words(story, text, paper.language()));
      };
      const auto& person = story.people[voice.person];
      rows.push_back({paper.say("coverage.who", {words(person.name), words(person.role), story.id}), std::to_string(voice.lines),
                      std::to_string(voice.irritated)});
    }
  }
  print_aligned(paper, rows);
}

}  // namespace

ExitCode coverage(const Coverage& request, const Common& common, const Environment& environment, const Streams& streams) {
  const ReadLibrary library = read_library(request.paths, common, environment, streams.err);
  if (!library.rubric) return library.code;
  Covered covered{library, {}};
  for (const Story& story : library.stories)
    covered.covers.push_back(analysis::cover(story, runs_of_each, std::max(1U, std::thread::hardware_concurrency())));
  if (request.json) {
    print_json(coverage_as_json(covered, common.language), streams.out);
    return library.code;
  }
  Paper paper(streams.out, common.language, terminal_style(environment, false));
  print_principles(paper, covered);
  paper.heading(paper.say("coverage.people"));
  print_voices(paper, covered);
  return library.code;
}

}  // namespace command_line
