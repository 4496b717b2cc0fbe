#include "presentation/canvas/icon.hpp"

#include <map>
#include <utility>

namespace presentation {
namespace {

constexpr std::size_t most_points = 64;  // of a stroke, its curves cut into pieces

struct Drawing {
  std::string_view path;
  struct Circle {
    float x, y, radius;
  };
  std::vector<Circle> circles = {};
};

Drawing drawing(Icon icon) {
  switch (icon) {
    case Icon::start: return {"M5 3l11 7l-11 7z"};
    case Icon::calendar: return {"M2 5h16v13h-16z M2 9h16 M6 2v5 M14 2v5"};
    case Icon::book: return {"M3 3h6c1 0 1 1 1 1v14s0-1-1-1H3z M17 3h-6c-1 0-1 1-1 1v14s0-1 1-1h6z"};
    case Icon::speech: return {"M3 4h14v9h-8l-4 4v-4H3z"};
    case Icon::act: return {"M4 16l2-5l8-8l3 3l-8 8z M12 5l3 3 M3 18h14"};
    case Icon::wait: return {"M5 2h10 M5 18h10 M6 2c0 5 3 6 4 8c1-2 4-3 4-8 M6 18c0-5 3-6 4-8c1 2 4 3 4 8"};
    case Icon::done: return {"M3 10l5 5l9-11"};
    case Icon::due: return {"M10 4v6l4 2", {{10, 10, 9}}};
    case Icon::alert: return {"M10 2l9 16H1z M10 8v5 M10 15.5v.5"};
    case Icon::phone: return {"M4 3l4 0l1 5l-2 1c1 3 2 4 4 5l1-2l5 1v4c-8 1-14-6-13-14z"};
    case Icon::mail: return {"M2 4h16v12H2z M2 5l8 7l8-7"};
    case Icon::visit: return {"M2 18V9l8-6l8 6v9z M8 18v-6h4v6"};
    case Icon::office: return {"M3 18V3h9v15z M12 8h5v10h-5 M6 6h3 M6 10h3 M6 14h3"};
    case Icon::listen: return {"", {{10, 10, 8}}};
    case Icon::honest: return {"M10 1l9 9l-9 9l-9-9z"};
    case Icon::follow: return {"M3 3h14v14H3z"};
    case Icon::turn: return {"M3 15c6 0 8-10 14-10 M13 2l4 3l-3 4"};
    case Icon::back: return {"M7 3L2 8l5 5 M2 8h9c9 0 9 9 2 9H8"};
    case Icon::person: return {"M3 18c0-6 3-8 7-8c4 0 7 2 7 8z", {{10, 6, 4}}};
    case Icon::gear:
      return {"M10 1v4 M10 15v4 M1 10h4 M15 10h4 M3.6 3.6l2.9 2.9 M13.5 13.5l2.9 2.9 M3.6 16.4l2.9-2.9 M13.5 6.5l2.9-2.9",
              {{10, 10, 5}}};
    case Icon::thought: return {"M6 13c-4 0-5-5-2-6c0-5 6-6 8-3c4-1 7 3 5 6c1 3-3 4-5 3z", {{6, 16.5f, 1.3f}, {3, 19, .7f}}};
    case Icon::feeling: return {"M10 17c-6-5-8-7-8-10c0-5 6-5 8-1c2-4 8-4 8 1c0 3-2 5-8 10z"};
    case Icon::fact: return {"M4 2h8l4 4v12H4z M12 2v4h4 M7 10h6 M7 14h6"};
    case Icon::sorting: return {"M2 3h6v5H2z M12 3h6v5h-6z M2 12h6v5H2z M12 14.5h6 M15 12v5"};
    case Icon::own_words: return {"M2 3h16v9h-6l-4 4v-4H2z M6 7.500l2.500 2.500l5-5"};
    case Icon::slip: return {"M3 3h14v9l-5 5H3z M12 17v-5h5 M6 7h8"};
    case Icon::shelf: return {"M2 18h16 M4 3h3v15 M4 3v15 M7 6h4v12 M11 6v12 M12.500 7l3.200-1l2.800 11.500"};
    case Icon::lock: return {"M4 9h12v9h-12z M6 9v-3c0-5 8-5 8 0v3"};
    case Icon::road: return {"M1 5h11v9h-11z M12 8h4l3 3v3h-7z", {{5, 15.5f, 2}, {15, 15.5f, 2}}};
    case Icon::history:
      return {"M2 4v5h5 M2.600 9c1-4 4-6.500 8-6.500c5 0 8 4 8 8c0 5-4 8-8 8c-3 0-5.500-1.500-7-4 M10.500 6v5l3.500 2"};
    case Icon::trend: return {"M2 2v16h16 M5 13l4-4l3 3l6-7"};
    case Icon::resolve: return {"M5 19V2 M5 3h12l-3.500 4l3.500 4H5"};
    case Icon::cross: return {"M4 4l12 12 M16 4L4 16"};
  }
  return {""};
}

struct Flat {
  std::vector<std::vector<Point>> strokes;
  std::vector<Drawing::Circle> circles;
};

/// Cut into straight pieces once.
const Flat& flat(Icon icon) {
  static std::map<Icon, Flat> known;
  const auto [found, fresh] = known.try_emplace(icon);
  if (fresh) {
    Drawing d = drawing(icon);
    found->second = {flatten(d.path), std::move(d.circles)};
  }
  return found->second;
}

}  // namespace

void icon(Canvas& c, Icon which, Point top_left, float side, Colour colour, float width) {
  // It goes with the words beside it.
  const float line = c.em(size::body);
  if (c.is_cut({top_left.x, top_left.y + (side - line) / 2, side, line})) return;
  const float scale = side / 20;
  const Flat& d = flat(which);
  for (const auto& part : d.strokes) {
    Few<Point, most_points> placed;
    for (const Point& p : part) placed.push_back({top_left.x + p.x * scale, top_left.y + p.y * scale});
    c.curve(placed, colour, width * scale);
    // The ends are round, as in print.
    c.disc(*placed.begin(), width * scale / 2, colour);
    c.disc(placed.back(), width * scale / 2, colour);
  }
  for (const auto& circle : d.circles)
    c.ring({top_left.x + circle.x * scale, top_left.y + circle.y * scale}, circle.radius * scale, colour, width * scale);
}

}  // namespace presentation
