#include "presentation/screens/empty_card.hpp"

#include <algorithm>
#include <cmath>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float picture_share = .32f, widest_words = 640;

/// The first that can be played.
const simulation::Story* first_story(const App& app) {
  const auto found = std::ranges::find_if(app.shelf.volumes, [](const Volume& v) { return v.story != nullptr; });
  return found == app.shelf.volumes.end() ? nullptr : found->story.get();
}

}  // namespace

float empty_card(Canvas& c, Rect rest, const App& app, const Column& column, Messages& out) {
  const simulation::Story* story = side_by_side(c, rest.width) ? first_story(app) : nullptr;
  const float left = story == nullptr ? 0 : std::round(rest.width * picture_share), row = control_height(c);
  const float inset = story == nullptr ? size::card_inset : 2 * size::gutter;
  const float inner = std::min(rest.width - left - 2 * inset, c.em(widest_words));
  const float block = column_height(c, inner, column) + size::gutter + row;
  const Rect r{rest.x, rest.y, rest.width, std::max(rest.height, block + 2 * size::card_inset)};
  card(c, r);
  if (story != nullptr) standing(c, {r.x, r.y, left, r.height}, *story, "neutral", Canvas::left_corners);
  const Canvas::Inside inside(c, r);
  const Point at{r.x + left + inset, r.y + (r.height - block) / 2};
  set_column(c, at, inner, column);
  const std::string choose = say(c, "ui.choose_scenario");
  const ButtonLook look{.action = Action::go_on, .primary = true};
  if (button(c, {at.x, at.y + block - row, button_width(c, choose, look), row}, choose, look))
    out.push_back(GoTo{Screen::library});
  return r.height;
}

}  // namespace presentation
