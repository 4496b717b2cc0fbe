#include "presentation/screens/empty_card.hpp"

#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {
constexpr float widest_card = 760;
}

float empty_card(Canvas& c, Point at, float width, const Column& column, Messages& out) {
  const float wide = std::min(width, c.em(widest_card)), inner = wide - 2 * size::card_inset, row = control_height(c);
  const float words = column_height(c, inner, column);
  const Rect r{at.x, at.y + size::gutter, wide, words + size::gutter + row + 2 * size::card_inset};
  card(c, r);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset}, inner, column);
  const std::string choose = say(c, "ui.choose_scenario");
  const ButtonLook look{.action = Action::go_on, .primary = true};
  const Rect press{r.x + size::card_inset, r.bottom() - size::card_inset - row, button_width(c, choose, look), row};
  if (button(c, press, choose, look)) out.push_back(GoTo{Screen::library});
  return r.bottom() - at.y;
}

}  // namespace presentation
