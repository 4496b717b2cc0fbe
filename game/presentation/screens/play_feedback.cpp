#include "presentation/screens/play_feedback.hpp"

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float slip_inset = 16, slip_room = 12, slip_indent = 24;
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

float words_width(float width) { return width - 2 * slip_inset; }

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
  return column_height(c, words_width(width), slip_column(c, model, told)) + 2 * slip_room;
}

void feedback_slip(Canvas& c, Rect r, const session::Model& model, const debrief::Feedback& told) {
  c.fill(r, c.colours().card, size::radius);
  c.outline(r, c.colours().edge, size::border, size::radius);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + slip_inset, r.y + slip_room}, words_width(r.width), slip_column(c, model, told));
}

}  // namespace presentation
