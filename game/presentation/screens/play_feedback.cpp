#include "presentation/screens/play_feedback.hpp"

#include <algorithm>
#include <optional>

#include "debrief/wording.hpp"
#include "presentation/canvas/few.hpp"
#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float slip_inset = 16, slip_room = 12, slip_indent = 24, slip_gap = 4, slip_sign = 7;
constexpr float largest_above_head = 1.3f;

struct Told {
  Phrase words;
  Colour ink;
  std::optional<Mark> went = {};  ///< what an answer showed or broke: its sign stands before it
  Colour sign = {};
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

/// The inner voice in its own colour; what was shown or broken with the sign it has in the debrief, in the colour and with the
/// name of what it belongs to. Not the shape of that: beside what was broken, ○ would say "right".
Words words_of(const Canvas& c, const session::Model& model, const debrief::Feedback& told) {
  const simulation::Story& story = *model.story;
  const text::Language language = c.look().language;
  Words all;
  if (told.line != simulation::nowhere)
    all.push_back({c.phrases().of({"inner", story.id, as_key(told.line), as_key(told.warmth), as_key(language)},
                                  [&] { return debrief::inner_words(story, told, language); }),
                   c.colours().plum});
  if (told.act == simulation::nowhere) return all;
  const std::string_view options{reinterpret_cast<const char*>(told.options.data()),
                                 told.options.size() * sizeof(debrief::Index)};
  const auto dimension = story.rubric.principles[told.principle].dimension;
  const auto receipt = [&] {
    const std::string name = say(c, "play.dimension_" + std::string(rubric::key(dimension)));
    return joined({name, debrief::receipt_words(story, told, language)});
  };
  all.push_back({c.phrases().of({"receipt", story.id, options, as_key(told.act), as_key(told.appraisal)},
                                {as_key(told.principle), as_key(told.verdict), as_key(language)}, receipt),
                 c.colours().ink, mark_of(told.verdict),
                 told.verdict == rubric::Verdict::broken ? c.colours().shu : dimension_colour(c.colours(), dimension)});
  return all;
}

float words_width(const Canvas& c, float slip_width, const Told& part) {
  return std::min(slip_width - 2 * slip_inset - c.em(slip_indent), c.longest_line(type_of(part)));
}

float height(const Canvas& c, float slip_width, const Told& part) {
  return c.paragraph_height(words_width(c, slip_width, part), part.words, type_of(part));
}

}  // namespace

bool closes_answer(const session::Transcript& talk, TalkPage page) {
  using session::TalkKind;
  std::size_t answer = talk.size();
  while (answer > 0 && talk[answer - 1].kind != TalkKind::rep) --answer;
  if (answer == 0) return false;
  std::size_t end = answer;
  while (end < talk.size() && talk[end].kind != TalkKind::scene && talk[end].kind != TalkKind::outcome) ++end;
  return page.first < end && end <= page.last;
}

bool slip_under_talk(const Canvas& c) { return c.look().text_size > largest_above_head || c.look().small_portrait; }

float slip_height(const Canvas& c, float width, const session::Model& model, const debrief::Feedback& told) {
  float tall = 2 * slip_room - slip_gap;
  for (const Told& part : words_of(c, model, told)) tall += height(c, width, part) + slip_gap;
  return tall;
}

void feedback_slip(Canvas& c, Rect r, const session::Model& model, const debrief::Feedback& told) {
  c.fill(r, c.colours().card, size::radius);
  c.outline(r, c.colours().edge, size::border, size::radius);
  const Canvas::Inside inside(c, r);
  float y = r.y + slip_room;
  for (const Told& part : words_of(c, model, told)) {
    const float x = r.x + slip_inset;
    if (part.went) mark(c, *part.went, {x + c.em(slip_sign), y + c.line_height(type_of(part)) / 2}, c.em(slip_sign), part.sign);
    c.paragraph({x + c.em(slip_indent), y, words_width(c, r.width, part), 0}, part.words, type_of(part));
    y += height(c, r.width, part) + slip_gap;
  }
}

}  // namespace presentation
