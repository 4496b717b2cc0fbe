#include "presentation/screens/play_feedback.hpp"

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float slip_inset = 16, slip_room = 12, slip_indent = 24, chevron_width = 16;
constexpr float largest_above_head = 1.3f;

/// The inner voice in its own colour, the receipt with the sign and the name of what it belongs to, as on the scenario's card.
Column slip_column(const Canvas& c, const session::Model& model, const debrief::Feedback& told) {
  const auto lines = debrief::feedback_words(*model.story, told, c.look().language);
  Column column;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool thought = i == 0 && told.line != simulation::nowhere;
    Piece piece{.words = lines[i],
                .type = {size::list, thought ? c.colours().plum : c.colours().ink},
                .above = i == 0 ? 0.f : 4.f,
                .indent = slip_indent};
    if (!thought) {
      const auto dimension = model.story->rubric.principles[told.principle].dimension;
      piece.words = joined({say(c, "play.dimension_" + std::string(rubric::key(dimension))), piece.words});
      piece.sign = shape(dimension);
      piece.sign_colour = dimension_colour(c.colours(), dimension);
    }
    column.push_back(std::move(piece));
  }
  return column;
}

/// What unfolds points down, what folds up; at the end of its card.
void chevron(Canvas& c, Point right_middle, float way) {
  const Point tip{right_middle.x - chevron_width / 2, right_middle.y + way * 4};
  c.curve({{tip.x - chevron_width / 2, tip.y - way * 7}, tip, {tip.x + chevron_width / 2, tip.y - way * 7}}, c.colours().ink2, 2);
}

/// Under the talk there may be a chevron beside them.
float words_width(const Canvas& c, float width) { return width - 2 * slip_inset - (slip_under_talk(c) ? chevron_width + 12 : 0); }

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
  return column_height(c, words_width(c, width), slip_column(c, model, told)) + 2 * slip_room;
}

void feedback_slip(Canvas& c, Rect r, const session::Model& model, const debrief::Feedback& told) {
  c.fill(r, c.colours().card, size::radius);
  c.outline(r, c.colours().edge, size::border, size::radius);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + slip_inset, r.y + slip_room}, words_width(c, r.width), slip_column(c, model, told));
}

bool unfolded_slip(Canvas& c, Rect r, const session::Model& model, const debrief::Feedback& told) {
  const Column column = slip_column(c, model, told);
  const Response state = pressable_card(c, r, text::plain(column.front().words), {}, true, size::radius);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + slip_inset, r.y + slip_room}, words_width(c, r.width), column);
  chevron(c, {r.right() - slip_inset, r.y + folded_height(c) / 2}, -1);
  return state.pressed;
}

float folded_height(const Canvas& c) { return control_height(c); }

bool folded_slip(Canvas& c, Rect r, const session::Model& model, const debrief::Feedback& told) {
  const Piece first = slip_column(c, model, told).front();
  const Response state = pressable_card(c, r, text::plain(first.words), {}, true, size::radius);
  const Canvas::Inside inside(c, r);
  const float side = c.em(18), x = r.x + slip_inset;
  icon(c, Icon::thought, {x, r.middle().y - side / 2}, side, first.type.colour, 1.6f);
  const Rect words{x + c.em(slip_indent), r.y, r.width - 2 * slip_inset - c.em(slip_indent) - chevron_width - 12, r.height};
  c.text(words, text::plain(first.words), first.type);
  chevron(c, {r.right() - slip_inset, r.middle().y}, 1);
  return state.pressed;
}

}  // namespace presentation
