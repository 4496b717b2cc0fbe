#include "presentation/screens/play_feedback.hpp"

#include "debrief/wording.hpp"
#include "presentation/screens/column.hpp"

namespace presentation {
namespace {

constexpr float across = 20, down = 10, indent = 26;

Mark mark_of(rubric::Verdict verdict) {
  switch (verdict) {
    case rubric::Verdict::shown: return Mark::shown;
    case rubric::Verdict::partly: return Mark::partly;
    case rubric::Verdict::broken: return Mark::broken;
  }
  return Mark::missed;
}

/// The inner voice in its own colour, the receipt with its sign.
Column slip_column(const Canvas& c, const session::Model& model, const debrief::Feedback& told) {
  const auto lines = debrief::feedback_words(*model.story, told, c.look().language);
  Column column;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool thought = i == 0 && told.line != simulation::nowhere;
    Piece piece{.words = lines[i],
                .type = {size::list, thought ? c.colours().plum : c.colours().ink},
                .above = i == 0 ? 0.f : 4.f,
                .indent = indent};
    if (!thought) {
      const auto dimension = model.story->rubric.principles[told.principle].dimension;
      piece.sign = mark_of(told.verdict);
      piece.sign_colour = dimension_colour(c.colours(), dimension);
    }
    column.push_back(std::move(piece));
  }
  return column;
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

float feedback_height(const Canvas& c, float width, const session::Model& model, TalkPage page, const debrief::Feedback* told) {
  if (told == nullptr || !closes_answer(model.transcript, page)) return 0;
  return column_height(c, width - 2 * across, slip_column(c, model, *told)) + 2 * down + size::between_options;
}

float feedback_slip(Canvas& c, Point at, float width, const session::Model& model, TalkPage page, const debrief::Feedback* told) {
  const float tall = feedback_height(c, width, model, page, told);
  if (tall == 0) return 0;
  const Rect r{at.x, at.y, width, tall - size::between_options};
  c.fill(r, c.colours().card, size::radius);
  c.outline(r, c.colours().rule, size::border, size::radius);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + across, r.y + down}, width - 2 * across, slip_column(c, model, *told));
  return tall;
}

}  // namespace presentation
