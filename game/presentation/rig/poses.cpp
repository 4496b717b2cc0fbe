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

/// What is carried on the far arm, fingers round its near edge.
Parts carried(bool clipboard) {
  Parts out{path("M 286 508 L 424 486 L 446 640 L 302 640 Z", {{"fill", clipboard ? "#8A6A4A" : "#D9B779"}, {"class", "edge2"}}),
            path("M 396 490 L 424 486 L 446 640 L 418 640 Z", {{"fill", clipboard ? "#6E5238" : "#C29F63"}})};
  if (clipboard)
    out.push_back(
        R"(<path d="M 300 520 L 414 502 L 434 640 L 314 640 Z" fill="#FBF7EE"/><path d="M 334 506 L 376 499.500 L 378 513 L 336 519.500 Z" fill="#B9B4AC" stroke="#2E2622" stroke-width="1.8"/><path d="M 322 540 L 404 528 M 325 558 L 396 547.500 M 328 576 L 402 565" stroke="#8C7C6A" stroke-width="2.4" fill="none"/>)");
  else
    out.push_back(styled("M 300 522 L 384 509 M 302 536 L 350 528", "line2"));
  out.push_back(digits({{{286, 607}, {318, 614}, {334, 609}, 7},
                        {{280, 591}, {316, 597}, {337, 591}, 7.4},
                        {{278, 574}, {314, 579}, {335, 573}, 7.4},
                        {{278, 558}, {308, 561}, {326, 556}, 7}}) +
                "\n" + styled("M 296 551 C 280 548 270 554 268 568 C 266 586 270 604 282 616 L 300 640", "skin edge"));
  return out;
}

/// Hands folded before one, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  return {folded_hands(p, {243, 560}),
          sleeved(p, {.limb = {{far - 10, 650, 38}, {far - 40, 606, 35}, {300, 566, 24}}, .turn = 225}),
          sleeved(p, {.limb = {{near + 10, 650, 38}, {near + 40, 606, 35}, {186, 566, 24}}, .turn = -45, .light_left = false})};
}

/// A notebook on the table, and the near hand writing in it.
Parts pen(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 186 582 L 356 570 L 380 660 L 176 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 262 596 L 338 590 M 266 608 L 344 602", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          arm(p, {.limb = {{far - 6, 666, 38}, {far - 34, 628, 33}, {348, 604, 23}}, .turn = 188, .mirrored = true, .size = .85}),
          arm(p, {.limb = {{near + 10, 656, 38}, {near + 40, 606, 34}, {166, 570, 23}},
                  .shape = Shape::writing,
                  .turn = 6,
                  .light_left = false})};
}

/// A folder held before the chest, both arms round it.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  return {
      path("M 150 432 L 326 420 L 342 640 L 162 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
      path("M 298 422 L 326 420 L 342 640 L 312 640 Z", {{"fill", "#C29F63"}}),
      styled("M 168 448 L 280 440 M 169 464 L 232 459", "line2"),
      arm(p, {.limb = {{near + 6, 640, 38}, {near + 46, 604, 34}, {206, 582, 24}}, .turn = -8, .light_left = false}),
      arm(p, {.limb = {{far - 2, 636, 38}, {far - 34, 580, 35}, {282, 526, 23}}, .turn = 198, .mirrored = true, .size = .95})};
}

/// The near forearm across the body, the hand round the far upper arm.
std::string holding(const Person& p) {
  const auto [near, far] = frame(p);
  return arm(p, {.limb = {{near + 6, 628, 37}, {near + 56, 594, 35}, {far - 108, 534, 23}}, .turn = -9, .light_left = false});
}

/// One hand holds the other arm.
Parts own_arm(const Person& p) { return {holding(p)}; }

/// The far forearm below, its hand behind the near upper arm, which shades it; the near one over it.
Parts crossed(const Person& p) {
  const auto [near, far] = frame(p);
  return {
      sleeved(
          p,
          {.limb = {{far - 6, 630, 37}, {far - 56, 590, 35}, {near + 112, 532, 28}, {near + 76, 514, 27}, {near + 43, 511, 26}},
           .tucked = true}),
      path(d("M", near + 42, 484, "L", near + 58, 490, "L", near + 57, 545, "L", near + 42, 540, "Z"),
           {{"fill", ink}, {"opacity", .2}}),
      path(d("M", near + 39, 450, "L", near + 40, 460, "C", near + 45, 500, near + 46, 560, near + 44, 640),
           {{"class", "inner"}, {"fill", "none"}, {"stroke-linecap", "round"}}),
      holding(p)};
}

/// A closed hand on the table.
Parts fist(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 650, 38}, {far - 40, 604, 36}, {316, 568, 25}},
                  .shape = Shape::fist,
                  .turn = 186,
                  .mirrored = true,
                  .size = 1.1})};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 670, 38}, {far - 34, 604, 36}, {306, 508, 23}}, .turn = 216, .mirrored = true})};
}

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 670, 38}, {far - 34, 600, 36}, {304, 526, 23}}, .turn = 187, .mirrored = true}),
          arm(p, {.limb = {{near + 10, 670, 38}, {near + 38, 604, 36}, {190, 532, 23}}, .turn = -13, .light_left = false})};
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
    case Pose::folder: return at(carried(false), shoulders_down);
    case Pose::tablet: return at(carried(true), shoulders_down);
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
