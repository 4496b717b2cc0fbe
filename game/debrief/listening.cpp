#include "debrief/telling.hpp"

namespace debrief {
namespace {

using rubric::ListeningPart;
using rubric::Speech;
using simulation::Story;

bool has_part(const Story& story, Index option, ListeningPart part) {
  const simulation::Range acts = story.options[option].acts;
  for (Index i = acts.begin; i < acts.end; ++i) {
    if (story.rubric.acts[story.act_lists[i]].listening == part) return true;
  }
  return false;
}

void count_part(const Story& story, const simulation::Offers& offers, Index taken, ListeningPart part, ListeningReport::Part& counted) {
  bool on_offer = false;
  for (const Index option : offers) on_offer = on_offer || has_part(story, option, part);
  if (!on_offer) return;
  ++counted.offered;
  if (has_part(story, taken, part)) ++counted.shown;
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
  const simulation::Offers offers = simulation::offered(story, world);
  count_part(story, offers, option, ListeningPart::sensing, report.sensing);
  count_part(story, offers, option, ListeningPart::processing, report.processing);
  count_part(story, offers, option, ListeningPart::responding, report.responding);
  count_speech(story, option, report.reflections, report.questions);
  const Index best = best_on_offer(story, world, story.options[option].decision, option);
  count_speech(story, best, report.best_reflections, report.best_questions);
}

}  // namespace debrief
