#include <algorithm>

#include "debrief/wording.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using simulation::nowhere;
using simulation::ReceiptKind;

Mark mark_of(debrief::Went went) {
  switch (went) {
    case debrief::Went::shown: return Mark::shown;
    case debrief::Went::partly: return Mark::partly;
    case debrief::Went::missed: return Mark::missed;
    case debrief::Went::broken: break;
  }
  return Mark::broken;
}

std::chrono::sys_days day_of(const DebriefView& v, std::int32_t minutes) {
  return v.story().start + std::chrono::days{minutes / (24 * 60)};
}

std::string quoted(const Canvas& c, const std::string& words) { return words.empty() ? words : say(c, "review.quote", {words}); }

}  // namespace

std::string words_of(const DebriefView& v, const Canvas& c, simulation::TextIndex index) {
  return text::plain(simulation::words(v.story(), index, c.look().language));
}

std::string time_of(const DebriefView& v, const Canvas& c, std::int32_t minutes) {
  return text::moment(v.story().start, minutes, c.look().language);
}

std::string place_of(const DebriefView& v, const Canvas& c, simulation::Index decision) {
  const simulation::SceneInfo& scene = v.story().scenes[v.story().decisions[decision].scene];
  return scene.title != nowhere ? say(c, "review.scene", {words_of(v, c, scene.title)}) : std::string{};
}

std::string title_of(const DebriefView& v, const Canvas& c, simulation::Index outcome) {
  return outcome == nowhere ? say(c, "review.no_outcome") : words_of(v, c, v.story().outcomes[outcome].title);
}

std::string short_day(const DebriefView& v, const Canvas& c, std::int32_t minutes) {
  return text::short_date(day_of(v, minutes), c.look().language);
}

std::string whole_day(const DebriefView& v, const Canvas& c, std::int32_t minutes) {
  return text::date(day_of(v, minutes), c.look().language);
}

std::string name_of(const DebriefView& v, const Canvas& c, simulation::PersonIndex person) {
  return person < v.story().people.size() ? words_of(v, c, v.story().people[person].name) : std::string{};
}

Verdict verdict_of(const Canvas& c, const simulation::Receipt& r) {
  return {mark_of(debrief::went(r)), debrief::verdict_words(r, c.look().language)};
}

Mark mark_of(const simulation::Moment& m) { return mark_of(debrief::went(m)); }

rubric::Dimension dimension_of(const DebriefView& v, simulation::Index principle) {
  return principle < v.story().rubric.principles.size() ? v.story().rubric.principles[principle].dimension
                                                        : rubric::Dimension::honesty;
}

bool shown_by_act(const DebriefView& v, const simulation::Receipt& r) {
  return r.act < v.story().rubric.acts.size() && r.kind != ReceiptKind::missed && r.kind != ReceiptKind::forfeited;
}

std::string subject_of(const DebriefView& v, const Canvas& c, const simulation::Receipt& r) {
  const rubric::Rubric& rubric = v.story().rubric;
  if (shown_by_act(v, r)) return rubric.acts[r.act].name.in(c.look().language);
  return r.principle < rubric.principles.size() ? rubric.principles[r.principle].name.in(c.look().language) : std::string{};
}

std::string evidence_of(const DebriefView& v, const Canvas& c, const simulation::Receipt& r) {
  const simulation::Story& story = v.story();
  if (r.promise != nowhere) return say(c, "review.promise_named", {words_of(v, c, story.promises[r.promise].text)});
  if (r.line != nowhere) {
    const simulation::LineInfo& line = story.lines[r.line];
    return line.signal_text != nowhere ? words_of(v, c, line.signal_text) : quoted(c, words_of(v, c, line.by_warmth[2]));
  }
  if (r.option == nowhere) return {};
  const simulation::OptionInfo& option = story.options[r.option];
  const std::string words = words_of(v, c, option.text);
  const std::string said = option.kind == scenario::OptionKind::say ? quoted(c, words) : words;
  const bool not_taken = r.kind == ReceiptKind::missed || r.kind == ReceiptKind::forfeited;
  return not_taken ? say(c, "review.could_have", {said}) : said;
}

Type title_type(const Canvas& c) { return {size::section, c.colours().ink, Weight::bold}; }
Type list_type(const Canvas& c) { return {size::list, c.colours().ink, Weight::regular}; }
Type strong_type(const Canvas& c) { return {size::list, c.colours().ink, Weight::bold}; }

}  // namespace presentation
