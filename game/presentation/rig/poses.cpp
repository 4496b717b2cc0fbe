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

/// What is carried on the far arm, fingers round its lower edge.
Parts carried(const Person& p, bool clipboard) {
  Parts out{path("M 286 508 L 424 486 L 446 640 L 302 640 Z", {{"fill", clipboard ? "#8A6A4A" : "#D9B779"}, {"class", "edge2"}}),
            path("M 396 490 L 424 486 L 446 640 L 418 640 Z", {{"fill", clipboard ? "#6E5238" : "#C29F63"}})};
  if (clipboard)
    out.push_back(
        R"(<path d="M 300 520 L 414 502 L 434 640 L 314 640 Z" fill="#FBF7EE"/><path d="M 334 506 L 376 499.500 L 378 513 L 336 519.500 Z" fill="#B9B4AC" stroke="#2E2622" stroke-width="1.8"/><path d="M 322 540 L 404 528 M 325 558 L 396 547.500 M 328 576 L 402 565" stroke="#8C7C6A" stroke-width="2.4" fill="none"/>)");
  else
    out.push_back(styled("M 300 522 L 384 509 M 302 536 L 350 528", "line2"));
  out.push_back(fingers(
      p, {"M 326 602 C 310 600 296 594 286 588", "M 328 584 C 310 584 294 578 284 571", "M 326 566 C 310 567 298 562 288 555"},
      15.5));
  return out;
}

/// Both hands laid together before one, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  return {forearm(p, {{far - 10, 656, 38}, {far - 44, 614, 35}, {322, 588, 28}, {290, 578, 24}}),
          hand_shape(p, Shape::fist, {294, 578, 186, true, .95}),
          forearm(p, {{near + 10, 656, 38}, {near + 44, 616, 35}, {164, 592, 28}, {196, 582, 24}}, false),
          hand_shape(p, Shape::flat, {192, 582, -8})};
}

/// A notebook on the table, and the near hand writing in it.
Parts pen(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 186 582 L 356 570 L 380 660 L 176 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 262 596 L 338 590 M 266 608 L 344 602", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          forearm(p, {{far - 6, 666, 38}, {far - 30, 634, 34}, {(far - 30 + 342) / 2 + 4, 618, 27}, {342, 608, 25}}),
          hand_shape(p, Shape::flat, {346, 608, 188, true, .85}),
          forearm(p, {{near + 10, 656, 38}, {near + 40, 612, 35}, {150, 580, 28}, {178, 566, 24}}, false),
          hand_shape(p, Shape::writing, {174, 568, 6})};
}

/// A folder held before the chest.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 150 432 L 326 420 L 342 640 L 162 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
          path("M 298 422 L 326 420 L 342 640 L 312 640 Z", {{"fill", "#C29F63"}}),
          styled("M 168 448 L 280 440 M 169 464 L 232 459", "line2"),
          forearm(p, {{near + 10, 670, 38}, {near + 50, 634, 35}, {210, 610, 30}, {262, 596, 25}}, false),
          hand_shape(p, Shape::flat, {258, 597, -10, false, .95}),
          forearm(p, {{far - 2, 640, 38}, {far - 34, 586, 36}, {312, 544, 30}, {262, 522, 25}}),
          hand_shape(p, Shape::flat, {266, 523, 197, true})};
}

/// Fingers laid round the far upper arm, seen from outside.
std::string grip(const Person& p, double far) { return hand_shape(p, Shape::flat, {far - 106, 526, -13, false, .95}); }

/// One hand holds the other arm.
Parts own_arm(const Person& p) {
  const auto [near, far] = frame(p);
  return {forearm(p, {{near + 4, 660, 38}, {near + 44, 614, 37}, {236, 562, 31}, {far - 102, 526, 25}}, false), grip(p, far)};
}

Parts crossed(const Person& p) {
  const auto [near, far] = frame(p);
  return {
      forearm(p, {{far - 4, 660, 38}, {far - 44, 612, 37}, {236, 548, 31}, {near + 60, 506, 27}, {near + 14, 490, 24}}),
      styled(d("M", near + 40, 440, "C", near + 46, 480, near + 48, 530, near + 46, 640, "L", near - 12, 640, "C", near - 9, 540,
               near - 6, 480, near, 440, "Z"),
             "cloth"),
      path(d("M", near + 40, 430, "C", near + 46, 480, near + 50, 530, near + 50, 580), {{"class", "edge2"}, {"fill", "none"}}),
      forearm(p, {{near + 4, 660, 38}, {near + 44, 616, 37}, {236, 566, 31}, {far - 102, 528, 25}}, false), grip(p, far)};
}

/// A closed hand on the table.
Parts fist(const Person& p) {
  const auto [near, far] = frame(p);
  return {forearm(p, {{far - 6, 660, 38}, {far - 42, 614, 36}, {340, 590, 30}, {302, 578, 25}}),
          hand_shape(p, Shape::fist, {306, 579, 190, true, 1.08})};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {forearm(p, {{far - 6, 670, 38}, {far - 34, 604, 37}, {(far - 34 + 298) / 2 + 8, 552, 31}, {298, 504, 25}}),
          hand_shape(p, Shape::flat, {302, 508, 216, true})};
}

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto [near, far] = frame(p);
  Parts out = chest(p);
  out.push_back(
      forearm(p, {{near + 10, 670, 38}, {near + 38, 608, 37}, {(near + 38 + 196) / 2 - 8, 562, 31}, {196, 520, 25}}, false));
  out.push_back(hand_shape(p, Shape::flat, {192, 523, -32}));
  return out;
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

std::string hand(const Person& p, Pose pose, double shoulders_down) {
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
    default: return hand_at_face(p, pose);
  }
}

}  // namespace presentation::rig
