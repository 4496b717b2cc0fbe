#include <algorithm>

#include "debrief/parts.hpp"
#include "simulation/appraisal.hpp"
#include "simulation/forms.hpp"

namespace debrief {
namespace {

using rubric::ListeningPart;
using rubric::Speech;
using simulation::Story;

/// Whether the act, as it would be taken now, goes at least part of the way in something.
bool does_well(const Story& story, const simulation::World& world, Index act, std::uint8_t person) {
  const simulation::Range marks = simulation::marks_of(story, act, simulation::appraisal_of(story, world, act, person));
  for (Index i = marks.begin; i < marks.end; ++i) {
    if (story.code.marks[i].verdict != rubric::Verdict::broken) return true;
  }
  return false;
}

bool has_part(const Story& story, const simulation::World& world, Index option, ListeningPart part) {
  const simulation::OptionInfo& info = story.options[option];
  for (Index i = info.acts.begin; i < info.acts.end; ++i) {
    const Index act = story.act_lists[i];
    if (story.rubric.acts[act].listening == part && does_well(story, world, act, info.person)) return true;
  }
  return false;
}

/// The option that has it first, of exemplary ones before others; nowhere: none has.
Index first_with(const Story& story, const simulation::World& world, ListeningPart part) {
  Index found = simulation::nowhere;
  for (const Index option : simulation::offered(story, world)) {
    if (!has_part(story, world, option, part)) continue;
    if (story.options[option].exemplary) return option;
    if (found == simulation::nowhere) found = option;
  }
  return found;
}

void add_missed(Index decision, const std::vector<Index>& taken, ListeningPart part, Index could, ListeningReport& report) {
  auto& missed = report.missed;
  if (!missed.empty() && missed.back().decision == decision && missed.back().could == could && missed.back().taken == taken)
    return missed.back().parts.push_back(part);
  missed.push_back({decision, {part}, taken, could});
}

void count_part(const Story& story, const simulation::World& world, const std::vector<Index>& taken, ListeningPart part,
                ListeningReport::Part& counted, ListeningReport& report) {
  const Index could = first_with(story, world, part);
  if (could == simulation::nowhere) return;
  ++counted.offered;
  if (std::ranges::any_of(taken, [&](Index option) { return has_part(story, world, option, part); }))
    ++counted.shown;
  else
    add_missed(simulation::decision_at(story, world), taken, part, could, report);
}

void count_speech(const Story& story, Index option, int& reflections, int& questions) {
  const simulation::Range acts = story.options[option].acts;
  for (Index i = acts.begin; i < acts.end; ++i) {
    const Speech speech = story.rubric.acts[story.act_lists[i]].speech;
    if (speech == Speech::question) ++questions;
    if (speech == Speech::simple_reflection || speech == Speech::complex_reflection) ++reflections;
  }
}

}  // namespace

std::vector<Index> key_options(const Story& story, const simulation::State& state) {
  const Answer key = exemplary_answer(story, state, {});
  std::vector<Index> options = options_in(key.moves);
  // The key lays the board and marks the lines as they are.
  if (key.decision != simulation::nowhere && scenario::has_results(story.decisions[key.decision].kind))
    options = {simulation::best_result(story, key.decision)};
  const bool by_the_key = std::all_of(options.begin(), options.end(), [&](Index i) { return story.options[i].exemplary; });
  return by_the_key ? options : std::vector<Index>{};
}

void add_answer(const Story& story, const simulation::World& world, const std::vector<Index>& options,
                const std::vector<Index>& key, ListeningReport& report) {
  count_part(story, world, options, ListeningPart::sensing, report.sensing, report);
  count_part(story, world, options, ListeningPart::processing, report.processing, report);
  count_part(story, world, options, ListeningPart::responding, report.responding, report);
  for (const Index option : options) count_speech(story, option, report.reflections, report.questions);
  for (const Index option : key.empty() ? options : key)
    count_speech(story, option, report.best_reflections, report.best_questions);
}

}  // namespace debrief
