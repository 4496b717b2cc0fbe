#include "presentation/rig/poses.hpp"
#include "presentation/rig/svg.hpp"

/// What is held, and hands on a table.
namespace presentation::rig::posed {

/// A folder before the body, the far forearm round it, the fingers round its near edge.
Parts folder(const Person& p) {
  const auto [near, far] = frame(p);
  const double left = near + 58, right = far - 50;
  Arm holding = across(p, Side::far, Pose::folder, {left - 5 + to_edge(p), 548}, 184);
  holding.shape = Shape::gripping;
  return {path(d("M", left - 7, 458, "L", right - 9, 446, "L", right, 690, "L", left + 8, 690, "Z"),
               {{"fill", "#D9B779"}, {"class", "edge2"}}),
          path(d("M", left - 7, 458, "L", left + 17, 456, "L", left + 32, 690, "L", left + 8, 690, "Z"), {{"fill", "#C29F63"}}),
          styled(d("M", left + 39, 474, "l 74 -4.500 M", left + 40, 490, "l 42 -2.500"), "line2"), cast(holding.limb, 8),
          arm(p, holding)};
}

/// A clipboard shown: the near hand holds its edge from behind, the thumb before it.
Parts tablet(const Person& p) {
  const auto [near, far] = frame(p);
  const double left = near + 122, right = far - 24;
  const auto sheet = [&](double in, double top) {
    return d("M", left - 12 + in, 470 + top, "L", right - 14 - in, 454 + top, "L", right + 4 - in, 690, "L", left + 14 + in, 690,
             "Z");
  };
  Arm behind = across(p, Side::near, Pose::tablet, {left - 4 - 24 * p.hand, 540}, -20);
  behind.shape = Shape::back;
  const Joint& wrist = behind.limb.back();
  // A form: a heading, then rows with a box each, all from one margin.
  std::string form = d("M", left + 28, 509, "l 62 -6.300");
  for (const double down : {20., 38., 56., 74.})
    form += " " + d("M", left + 30 + down * .1, 509 + down, "l 6 -.6 M", left + 46 + down * .1, 507.4 + down, "l 66 -6.700");
  return {arm(p, behind),
          path(sheet(0, 0), {{"fill", "#8A6A4A"}, {"class", "edge2"}}),
          path(sheet(11, 15), {{"fill", "#FBF7EE"}}),
          path(d("M", (left + right) / 2 - 36, 459, "l 46 -5 l 2 15 l -46 5 Z"),
               {{"fill", "#B9B4AC"}, {"stroke", ink}, {"stroke-width", 1.8}}),
          path(form, {{"class", "round"}, {"stroke", "#B9AC9A"}, {"stroke-width", 2}}),
          hand_shape(p, Shape::thumb, {wrist.x, wrist.y, behind.turn})};
}

/// A folder held before the chest: the near forearm across its lower part, the fingers round its far edge.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  const double left = near + 50, right = far - 26;
  Arm holding = across(p, Side::near, Pose::shield, {right + 4 - to_edge(p), 540}, -9);
  holding.shape = Shape::gripping;
  return {path(d("M", left, 436, "L", right, 422, "L", right + 8, 690, "L", left + 12, 690, "Z"),
               {{"fill", "#D9B779"}, {"class", "edge2"}}),
          path(d("M", right - 28, 424, "L", right, 422, "L", right + 8, 690, "L", right - 20, 690, "Z"), {{"fill", "#C29F63"}}),
          styled(d("M", left + 24, 450, "l 110 -7.500 M", left + 25, 466, "l 62 -4.200"), "line2"), cast(holding.limb, 8),
          arm(p, holding)};
}

/// A sheet on the table, one hand holding it, the other writing on it.
Parts pen(const Person& p, double rise) {
  const double writes = 172, lies = writes + 168 * p.hand;
  Arm left = across(p, Side::far, Pose::pen, {lies, 589}, 194, rise),
      right = across(p, Side::near, Pose::pen, {writes, 574}, 0, rise);
  left.shape = Shape::resting;
  left.size = .8;
  left.bare = 20;
  right.shape = Shape::writing;
  right.size = .95;
  return {path("M 190 560 L 336 560 L 376 660 L 150 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 268 574 H 326 M 284 586 H 332 M 288 598 H 336", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          arm(p, left), arm(p, right)};
}

/// One hand laid over the other before the belly.
Parts clasped(const Person& p) {
  constexpr double size = .9;
  const double half = 44 * p.hand;
  Arm under = across(p, Side::far, Pose::clasped, {255 + half, 545}, 178),
      over = across(p, Side::near, Pose::clasped, {227 - half, 532}, 5);
  under.shape = Shape::flat;
  over.shape = Shape::resting;
  under.size = over.size = size;
  return {arm(p, under), arm(p, over)};
}

/// Both hands closed before the body.
Parts fists(const Person& p) {
  const double half = 72 * p.hand;
  Arm far = across(p, Side::far, Pose::fists, {250 + half, 552}, 190),
      near = across(p, Side::near, Pose::fists, {230 - half, 536}, -16);
  far.shape = near.shape = Shape::fist;
  return {arm(p, far), arm(p, near)};
}

}  // namespace presentation::rig::posed
