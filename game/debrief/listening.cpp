#include "debrief/telling.hpp"
#include "simulation/appraisal.hpp"

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

void count_part(const Story& story, const simulation::World& world, Index taken, ListeningPart part,
                ListeningReport::Part& counted) {
  bool on_offer = false;
  for (const Index option : simulation::offered(story, world)) on_offer = on_offer || has_part(story, world, option, part);
  if (!on_offer) return;
  ++counted.offered;
  if (has_part(story, world, taken, part)) ++counted.shown;
}

void count_speech(const Story& story, Index option, int& reflections, int& questions) {
  const simulation::Range acts = story.options[option].acts;
  for (Index i = acts.begin; i < acts.end; ++i) {
    const Speech speech = story.rubric.acts[story.act_lists[i]].speech;
    if (speech == Speech::question) ++questions;
    if (speech == Speech::simple_reflection || speech == Speech::complex_reflection) ++reflections;
  }
}

Index best_on_offer(const Story& story, const simulation::World& world, Index decision, Index taken) {
  const simulation::Range options = story.decisions[decision].options;
  for (Index i = options.begin; i < options.end; ++i) {
    if (story.options[i].exemplary && simulation::is_offered(story, world, i)) return i;
  }
  return taken;
}

}  // namespace

void add_answer(const Story& story, const simulation::World& world, Index option, ListeningReport& report) {
  count_part(story, world, option, ListeningPart::sensing, report.sensing);
  count_part(story, world, option, ListeningPart::processing, report.processing);
  count_part(story, world, option, ListeningPart::responding, report.responding);
  count_speech(story, option, report.reflections, report.questions);
  const Index best = best_on_offer(story, world, story.options[option].decision, option);
  count_speech(story, best, report.best_reflections, report.best_questions);
}

}  // namespace debrief
