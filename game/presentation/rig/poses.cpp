#include <array>

#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

/// Where the shoulders' outer edges are.
struct Frame {
  double near, far;
};
Frame frame(const Person& p) { return {240 - p.shoulder, 244 + p.shoulder * .95}; }

/// Fingers that come round an edge from behind it: the hand they grow out of shows beside it.
std::string round_an_edge(const Person& p, const std::vector<Spot>& knuckles) {
  constexpr std::array reach{24., 31., 30., 22.};  // the middle ones are the longest
  std::string data;
  for (std::size_t i = 0; i < knuckles.size(); ++i)
    data += d("M", knuckles[i].x, knuckles[i].y, "q", reach[i] * .5, -1, reach[i], 6) + " ";
  return path(data, {{"class", "round"}, {"stroke", p.line}, {"stroke-width", 16}}) + "\n" +
         path(data, {{"class", "round"}, {"stroke", p.skin}, {"stroke-width", 11.4}});
}

/// What is carried on the far arm, fingers round its near edge.
Parts carried(const Person& p, bool clipboard) {
  Parts out{path("M 286 508 L 424 486 L 446 640 L 302 640 Z", {{"fill", clipboard ? "#8A6A4A" : "#D9B779"}, {"class", "edge2"}}),
            path("M 396 490 L 424 486 L 446 640 L 418 640 Z", {{"fill", clipboard ? "#6E5238" : "#C29F63"}})};
  if (clipboard)
    out.push_back(
        R"(<path d="M 300 520 L 414 502 L 434 640 L 314 640 Z" fill="#FBF7EE"/><path d="M 334 506 L 376 499.500 L 378 513 L 336 519.500 Z" fill="#B9B4AC" stroke="#2E2622" stroke-width="1.8"/><path d="M 322 540 L 404 528 M 325 558 L 396 547.500 M 328 576 L 402 565" stroke="#8C7C6A" stroke-width="2.4" fill="none"/>)");
  else
    out.push_back(styled("M 300 522 L 384 509 M 302 536 L 350 528", "line2"));
  out.push_back(round_an_edge(p, {{287, 519}, {285, 534}, {287, 549}, {292, 563}}));
  return out;
}

/// Hands folded before one, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  const double wide = 60 * p.hand, low = 560 + 26 * p.hand;
  return {
      folded_hands(p, {243, 560}),
      sleeved(p, {.limb = {{far - 10, 660, 38}, {far - 40, 622, 35}, {243 + wide, low, 24}}, .turn = 219}),
      sleeved(p,
              {.limb = {{near + 10, 660, 38}, {near + 40, 622, 35}, {243 - wide, low, 24}}, .turn = -39, .light_left = false})};
}

/// A notebook on the table, and the near hand writing in it.
Parts pen(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 186 582 L 356 570 L 380 660 L 176 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 262 596 L 338 590 M 266 608 L 344 602", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          arm(p, {.limb = {{far - 6, 666, 38}, {far - 32, 626, 33}, {338, 590, 23}}, .turn = 199, .mirrored = true, .size = .85}),
          arm(p, {.limb = {{near + 10, 656, 38}, {near + 40, 614, 34}, {166, 578, 23}},
                  .shape = Shape::writing,
                  .turn = -6,
                  .light_left = false})};
}

/// From the wrist to where the knuckles turn round an edge.
double to_knuckles(const Person& p) { return 102 * p.hand; }

/// A folder held before the chest: both forearms across it, the fingers round its edges.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  const double reach = to_knuckles(p);
  return {path("M 144 434 L 352 420 L 368 640 L 156 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
          path("M 324 422 L 352 420 L 368 640 L 338 640 Z", {{"fill", "#C29F63"}}),
          styled("M 168 448 L 280 440 M 169 464 L 232 459", "line2"),
          arm(p, {.limb = {{far - 16, 664, 37}, {far - 48, 618, 35}, {149 + reach, 560, 24}},
                  .shape = Shape::gripping,
                  .turn = 194,
                  .mirrored = true,
                  .light_left = false,
                  .crease = 34}),
          arm(p, {.limb = {{near + 16, 664, 37}, {near + 48, 612, 35}, {361 - reach, 536, 24}},
                  .shape = Shape::gripping,
                  .turn = -14,
                  .crease = -34})};
}

/// Cloth gathered above and below a hand that holds an arm.
std::string gathered(double x, double y, double way) {
  return styled(d("M", x, y - 34, "q", way * 16, -2, way * 26, -12, "M", x + way * 2, y + 42, "q", way * 16, 0, way * 28, 8),
                "line2");
}

/// The near forearm across the body, the hand round the far upper arm.
Parts own_arm(const Person& p) {
  const auto [near, far] = frame(p);
  return {gathered(far - 34, 522, 1),
          arm(p, {.limb = {{near + 26, 648, 37}, {near + 60, 600, 35}, {far + 10 - to_knuckles(p), 532, 23}},
                  .shape = Shape::gripping,
                  .turn = -14,
                  .crease = -34})};
}

/// The far forearm below, its hand on the near upper arm; the near one over it, its hand behind the far upper arm.
Parts crossed(const Person& p) {
  const auto [near, far] = frame(p);
  const double inside = far - 41;  // of the far upper arm
  const Arm below{.limb = {{far - 26, 648, 37}, {far - 62, 604, 35}, {near - 8 + to_knuckles(p), 524, 24}},
                  .shape = Shape::gripping,
                  .turn = 198,
                  .mirrored = true,
                  .light_left = false,
                  .crease = 34};
  const Arm over{.limb = {{near + 26, 648, 37}, {near + 62, 604, 35}, {inside - 50, 530, 29}, {inside, 526, 28}},
                 .crease = -34,
                 .tucked = true};
  return {gathered(near + 34, 508, -1), arm(p, below), sleeved(p, over),
          path(d("M", far - 41, 494, "C", far - 43, 520, far - 44, 580, far - 42, 690),
               {{"class", "inner"}, {"fill", "none"}, {"stroke-linecap", "round"}})};
}

/// A closed hand on the table.
Parts fist(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 670, 38}, {far - 36, 622, 36}, {326, 584, 26}},
                  .shape = Shape::fist,
                  .turn = 188,
                  .mirrored = true,
                  .size = 1.2})};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 670, 38}, {far - 34, 604, 36}, {306, 508, 23}}, .turn = 216, .mirrored = true})};
}

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 690, 38}, {far - 30, 612, 36}, {308, 546, 23}}, .turn = 193, .mirrored = true}),
          arm(p, {.limb = {{near + 10, 690, 38}, {near + 38, 612, 36}, {186, 540, 23}}, .turn = -26, .light_left = false})};
}

}  // namespace

Pose pose_of(const Person& p, Gesture gesture) {
  switch (gesture) {
    case Gesture::none: return Pose::none;
    case Gesture::rest: return p.habits.rest;
    case Gesture::distance: return p.habits.distance;
    case Gesture::defence: return p.habits.defence;
    case Gesture::anger: return p.habits.anger;
    case Gesture::heart: return Pose::chest;
    case Gesture::both_hands: return Pose::both_on_chest;
    case Gesture::pondering: return p.habits.pondering;
    case Gesture::weariness: return p.habits.weariness;
    case Gesture::fright: return p.habits.fright;
    case Gesture::laughter: return p.habits.laughter;
  }
  return Pose::none;
}

std::string hand(const Person& p, const Feeling& f, Pose pose, double shoulders_down) {
  const auto at = [](const Parts& parts, double dy) {
    return group("hand", parts, {{"transform", "translate(0 " + n(dy) + ")"}});
  };
  switch (pose) {
    case Pose::folder: return at(carried(p, false), shoulders_down);
    case Pose::tablet: return at(carried(p, true), shoulders_down);
    case Pose::clasped: return at(clasped(p), -p.low);
    case Pose::pen: return at(pen(p), -p.low - 14);
    case Pose::fist: return at(fist(p), -p.low);
    case Pose::shield: return at(shield(p), shoulders_down * .5);
    case Pose::own_arm: return at(own_arm(p), shoulders_down);
    case Pose::crossed: return at(crossed(p), shoulders_down);
    case Pose::chest: return at(chest(p), shoulders_down * .5 - 10);
    case Pose::both_on_chest: return at(both_on_chest(p), shoulders_down * .5 - 10);
    case Pose::none:
    case Pose::nape: return "";
    default: return hand_at_face(p, f, pose);
  }
}

}  // namespace presentation::rig
