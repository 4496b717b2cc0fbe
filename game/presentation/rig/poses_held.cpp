#include "presentation/rig/poses.hpp"
#include "presentation/rig/svg.hpp"

/// What is held, and hands before the belly.
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

/// A pad held from behind, the thumb before it, and the other hand writing on it.
Parts pen(const Person& p, double rise) {
  const double left = 184, right = 305;
  Arm holding = across(p, Side::far, Pose::pen, {right + 5 + 20 * p.hand, 588}, 193, rise),
      writing = across(p, Side::near, Pose::pen, {255 - 92 * p.hand, 566}, -4, rise);
  holding.shape = Shape::back;
  writing.shape = Shape::writing;
  writing.size = .95;
  holding.bare = writing.bare = 15;
  const Joint& wrist = holding.limb.back();
  std::string lines = d("M", left + 30, 540, "L", right - 18, 543);
  for (const double down : {15., 30., 45., 60., 75.})
    lines += " " + d("M", left + 28 - down * .1, 540 + down, "L", right - 18 + down * .05, 543 + down);
  return {
      arm(p, holding),
      path(d("M", left + 2, 510, "L", right - 6, 514, "L", right + 8, 700, "L", left - 16, 700, "Z"),
           {{"fill", "#8A6A4A"}, {"class", "edge2"}}),
      path(d("M", left + 11, 519, "L", right - 14, 523, "L", right - 2, 700, "L", left - 6, 700, "Z"), {{"fill", "#FBF7EE"}}),
      path(lines, {{"class", "round"}, {"stroke", "#B9AC9A"}, {"stroke-width", 2}}),
      path(d("M", right - 68, 505, "l 44 2 l -1 15 l -44 -2 Z"), {{"fill", "#B9B4AC"}, {"stroke", ink}, {"stroke-width", 1.8}}),
      hand_shape(p, Shape::thumb, {wrist.x, wrist.y, holding.turn, true}),
      arm(p, writing)};
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
