#include <algorithm>

#include "presentation/screens/week.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float tray_width = 296, tray_share = .34f, tray_share_of_list = .46f;

/// "4月7日（火）～4月10日（金）", and what to do next; in large letters that alone, since the calendar has the days. What is in
/// hand takes its place. Returns the height with the gap below.
float lead(Canvas& c, Rect at, const Asking& asking, const std::vector<WeekDay>& week) {
  if (!asking.hand.empty())
    return hand_strip(c, at, option_words(c, asking.story(), asking.hand.holds), say(c, "ui.plan.in_hand")) + size::unit;
  const auto date = [&](const WeekDay& day) {
    return text::date(asking.story().start + std::chrono::days{day.day}, c.look().language);
  };
  const std::string days = say(c, "ui.plan.days", {date(week.front()), date(week.back())}), how = say(c, "ui.plan.how");
  const Type type{size::section, c.colours().ink, Weight::bold}, quiet{size::secondary, c.colours().ink2};
  const float strip = hand_strip_height(c, at.width, "", "");
  if (is_close(c)) return std::max(c.paragraph(at, how, quiet), strip) + size::unit;
  const float wide = c.width(days, type);
  c.text({at.x, at.y, at.width, strip}, days, type);
  if (wide + 24 + c.width(how, quiet) <= at.width) c.text({at.x + wide + 24, at.y, at.width - wide - 24, strip}, how, quiet);
  return strip + size::unit;
}

/// What follows the mouse.
void dragged(Canvas& c, const Asking& asking) {
  if (!asking.hand.dragged) return;
  const Palette& p = c.colours();
  const Point mouse = c.input().mouse;
  const Type type{size::list, p.ink, Weight::bold};
  const std::string title = option_words(c, asking.story(), asking.hand.holds);
  const float wide = std::min(c.width(title, type) + 28, c.em(260)), tall = c.em(size::list) * 1.5f + 16;
  const Rect r{std::clamp(mouse.x - wide / 2, 0.f, c.page().width - wide),
               std::clamp(mouse.y - tall / 2, 0.f, c.page().height - tall), wide, tall};
  c.fill(r, p.card, size::button_radius);
  c.outline(r, p.indigo, size::focus_border, size::button_radius);
  c.text(r.inset(12, 0), title, type);
}

}  // namespace

void plan_body(Canvas& c, Rect at, const Asking& asking) {
  const auto week = week_of(asking);
  static_cast<void>(cut_top(at, lead(c, at, asking, week)));
  const float beside = std::min(c.em(tray_width), at.width * tray_share);
  const bool grid = grid_fits(c, at.width - beside - size::gutter, asking, week);
  const Rect tray = cut_right(at, grid ? beside : at.width * tray_share_of_list);
  static_cast<void>(cut_right(at, size::gutter));
  task_tray(c, tray, asking);
  const Canvas::Group group(c, "slots");
  // What was picked up just now has to be looked at again: the tray comes first.
  const auto shown = week_of(asking);
  if (grid)
    week_grid(c, at, asking, shown);
  else
    week_list(c, at, asking, shown);
  dragged(c, asking);
  settle(c, asking.hand);
}

}  // namespace presentation
