#include "presentation/screens/home_doors.hpp"

#include <algorithm>
#include <array>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

struct Door {
  Icon icon;
  const char* title;
  const char* about;
  Action action;
};
constexpr std::array<Door, door_count> doors = {{{Icon::shelf, "ui.library", "ui.home.library", Action::library},
                                                 {Icon::calendar, "ui.records", "ui.home.records", Action::records},
                                                 {Icon::trend, "progress.title", "ui.home.progress", Action::progress},
                                                 {Icon::gear, "ui.settings", "ui.home.settings", Action::settings}}};

Message led_to(const Door& door) {
  switch (door.action) {
    case Action::library: return GoTo{Screen::library};
    case Action::records: return GoTo{Screen::records};
    case Action::progress: return GoTo{Screen::progress};
    default: return Show{Panel::settings};
  }
}

Type door_title(const Canvas& c) { return {size::name, c.colours().ink, Weight::bold}; }

/// Icon, name and key beside one another.
float door_width(const Canvas& c, std::string_view title, Action action) {
  return c.em(24) + 14 + c.width(title, door_title(c)) + 8 + key_cap_width(c, c.prompt(action)) + 2 * size::gutter + 1;
}

void draw_door(Canvas& c, Rect r, const Door& d, Messages& out) {
  const Palette& p = c.colours();
  const std::string title = say(c, d.title);
  const Response state = pressable_card(c, r, title, d.action);
  const Canvas::Inside inside(c, r);
  const Rect at = r.inset(size::gutter, 18);
  const float side = c.em(24);
  icon(c, d.icon, {at.x, at.y + c.em(4)}, side, p.indigo, 2);
  const std::string cap = c.prompt(d.action);
  const float cap_width = key_cap_width(c, cap);
  key_cap(c, {at.right() - cap_width, at.y + c.em(16)}, cap);
  c.text({at.x + side + 14, at.y, at.width - side - cap_width - 22, c.em(32)}, title, door_title(c));
  c.paragraph({at.x, at.y + c.em(38), at.width, 0}, say(c, d.about), {size::list, p.ink2});
  if (state.pressed) out.push_back(led_to(d));
}

}  // namespace

DoorRows door_rows(const Canvas& c, float width) {
  DoorRows rows;
  const auto width_of = [&](std::size_t across) {
    return (width - size::gutter * static_cast<float>(across - 1)) / static_cast<float>(across);
  };
  if (!std::ranges::all_of(doors,
                           [&](const Door& d) { return door_width(c, say(c, d.title), d.action) <= width_of(door_count); }))
    rows.across = 2;
  rows.wide = width_of(rows.across);
  for (const Door& d : doors)
    rows.tall =
        std::max(rows.tall, c.em(38) + 40 + c.paragraph_height(rows.wide - 2 * size::gutter, say(c, d.about), {size::list}));
  return rows;
}

void draw_doors(Canvas& c, Point at, const DoorRows& rows, Messages& out) {
  const Canvas::Group group(c, "doors");
  for (std::size_t i = 0; i < door_count; ++i) {
    const Door& d = doors[i];
    const auto column = static_cast<float>(i % rows.across), row = static_cast<float>(i / rows.across);
    draw_door(c,
              {at.x + column * (rows.wide + size::gutter), at.y + row * (rows.tall + size::between_cards), rows.wide, rows.tall},
              d, out);
  }
}

}  // namespace presentation
