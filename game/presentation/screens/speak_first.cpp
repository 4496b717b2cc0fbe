#include "presentation/screens/speak_first.hpp"

#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float above_words = size::card_inset - size::unit / 2;

Column column_of(const Canvas& c, const session::Model& model) {
  const Palette& p = c.colours();
  Column column;
  const std::string prompt = words(c, *model.story, model.story->decisions[model.question->decision].prompt);
  if (!prompt.empty()) column.push_back({.words = prompt, .type = {size::body, p.ink}});
  column.push_back({.words = say(c, "ui.speak_first.how"),
                    .type = {size::body, p.ink},
                    .above = prompt.empty() ? 0.f : 8.f,
                    .indent = size::slip_indent,
                    .sign = Icon::speech,
                    .sign_colour = p.indigo});
  return column;
}

}  // namespace

bool is_spoken_answer(const session::Model& model) {
  using scenario::QuestionKind;
  if (!model.question) return false;
  const QuestionKind kind = model.story->decisions[model.question->decision].kind;
  if (kind == QuestionKind::compose) return true;
  return kind == QuestionKind::choose && std::ranges::any_of(model.question->offers, [&](const session::Offer& offer) {
           return model.story->options[offer.option].kind == scenario::OptionKind::say;
         });
}

float speak_first_height(const Canvas& c, float width, const session::Model& model) {
  return column_height(c, width - 2 * size::slip_inset, column_of(c, model)) + 2 * above_words;
}

void speak_first(Canvas& c, Rect at, const session::Model& model) {
  const Rect r{at.x, at.y, at.width, speak_first_height(c, at.width, model)};
  card(c, r);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::slip_inset, r.y + above_words}, r.width - 2 * size::slip_inset, column_of(c, model));
}

}  // namespace presentation
