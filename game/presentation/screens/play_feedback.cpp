#include "presentation/screens/play_feedback.hpp"

#include <algorithm>
#include <optional>

#include "debrief/wording.hpp"
#include "presentation/canvas/few.hpp"
#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

using size::slip_inset, size::slip_indent;
constexpr float slip_room = 12, slip_gap = 4, slip_sign = 7, thought_side = 16;
constexpr float face_side = 44, beside_face = 12;
constexpr float largest_above_head = 1.3f;

struct Told {
  Phrase words;
  Colour ink;
  std::optional<Mark> went = {};  ///< what an answer showed or broke: its sign stands before it; without one it is a thought
  Colour sign = {};
  std::string_view face = {};  ///< of whoever thought it, where that is not who stands below
};
using Words = Few<Told, 2>;

Type type_of(const Told& part) { return {size::list, part.ink}; }

Mark mark_of(rubric::Verdict verdict) {
  switch (verdict) {
    case rubric::Verdict::shown: return Mark::shown;
    case rubric::Verdict::partly: return Mark::partly;
    case rubric::Verdict::broken: break;
  }
  return Mark::broken;
}

/// Whose face is to stand beside a thought: nobody's where they are seen on the page, nor where letters leave no room for one.
std::string_view face_beside(const Canvas& c, const session::Model& model, TalkPage page, simulation::Index line) {
  const simulation::Story& story = *model.story;
  const simulation::PersonIndex who = story.lines[line].person;
  if (slip_under_talk(c) || who >= story.people.size()) return {};
  const std::string& portrait = story.people[who].portrait;
  return face_on(model, page).person == portrait ? std::string_view() : portrait;
}

/// The inner voice in its own colour; what was shown or broken with the sign it has in the debrief, in the colour and with the
/// name of what it belongs to. Not the shape of that: beside what was broken, ○ would say "right".
Words words_of(const Canvas& c, const session::Model& model, const debrief::Feedback& told, TalkPage page) {
  const simulation::Story& story = *model.story;
  const text::Language language = c.look().language;
  Words all;
  if (told.line != simulation::nowhere)
    all.push_back({c.phrases().of({"inner", story.id, as_key(told.line), as_key(told.warmth), as_key(language)},
                                  [&] { return debrief::inner_words(story, told, language); }),
                   c.colours().plum,
                   {},
                   c.colours().plum,
                   face_beside(c, model, page, told.line)});
  if (told.act == simulation::nowhere) return all;
  const std::string_view options{reinterpret_cast<const char*>(told.options.data()),
                                 told.options.size() * sizeof(debrief::Index)};
  const auto dimension = story.rubric.principles[told.principle].dimension;
  const auto receipt = [&] {
    const std::string name = say(c, "play.dimension_" + std::string(rubric::key(dimension)));
    return joined(c, {name, debrief::receipt_words(story, told, language)});
  };
  all.push_back({c.phrases().of({"receipt", story.id, options, as_key(told.act), as_key(told.appraisal)},
                                {as_key(told.principle), as_key(told.verdict), as_key(language)}, receipt),
                 c.colours().ink, mark_of(told.verdict),
                 told.verdict == rubric::Verdict::broken ? c.colours().shu : dimension_colour(c.colours(), dimension)});
  return all;
}

float indent(const Canvas& c, const Told& part) { return part.face.empty() ? c.em(slip_indent) : c.em(face_side) + beside_face; }

float words_width(const Canvas& c, float slip_width, const Told& part) {
  return std::min(slip_width - 2 * slip_inset - indent(c, part), c.longest_line(type_of(part)));
}

float words_height(const Canvas& c, float slip_width, const Told& part) {
  return c.paragraph_height(words_width(c, slip_width, part), part.words, type_of(part));
}

float height(const Canvas& c, float slip_width, const Told& part) {
  return std::max(words_height(c, slip_width, part), part.face.empty() ? 0 : c.em(face_side));
}

/// What stands before the words.
void sign(Canvas& c, Point at, const Told& part) {
  const float middle = at.y + c.line_height(type_of(part)) / 2;
  if (part.went) return mark(c, *part.went, {at.x + c.em(slip_sign), middle}, c.em(slip_sign), part.sign);
  if (part.face.empty()) return icon(c, Icon::thought, {at.x, middle - c.em(thought_side) / 2}, c.em(thought_side), part.sign, 2);
  const Rect frame{at.x, at.y, c.em(face_side), c.em(face_side)};
  c.fill(frame, c.colours().recess, size::button_radius);
  head_and_shoulders(c, frame, {.person = std::string(part.face)});
}

}  // namespace

bool closes_answer(const session::Transcript& talk, TalkPage page, const debrief::Feedback& told) {
  const auto end = session::end_of_answer(talk, told.options);
  return end && page.first < *end && *end <= page.last;
}

bool slip_under_talk(const Canvas& c) { return c.look().text_size > largest_above_head || c.look().small_portrait; }

float slip_height(const Canvas& c, float width, const session::Model& model, const debrief::Feedback& told, TalkPage page) {
  float tall = 2 * slip_room - slip_gap;
  for (const Told& part : words_of(c, model, told, page)) tall += height(c, width, part) + slip_gap;
  return tall;
}

void feedback_slip(Canvas& c, Rect r, const session::Model& model, const debrief::Feedback& told, TalkPage page) {
  c.keep_whole(r);
  c.fill(r, c.colours().card, size::radius);
  c.outline(r, c.colours().edge, size::border, size::radius);
  const Canvas::Inside inside(c, r);
  float y = r.y + slip_room;
  for (const Told& part : words_of(c, model, told, page)) {
    const float x = r.x + slip_inset, tall = height(c, r.width, part);
    sign(c, {x, y}, part);
    const float above = (tall - words_height(c, r.width, part)) / 2;
    c.paragraph({x + indent(c, part), y + above, words_width(c, r.width, part), 0}, part.words, type_of(part));
    y += tall + slip_gap;
  }
}

}  // namespace presentation
