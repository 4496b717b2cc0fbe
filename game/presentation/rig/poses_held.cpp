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
  const double left = near + 116, right = far - 24;
  const auto sheet = [&](double in, double top) {
    return d("M", left - 12 + in, 470 + top, "L", right - 14 - in, 454 + top, "L", right + 4 - in, 690, "L", left + 14 + in, 690,
             "Z");
  };
  Arm behind = across(p, Side::near, Pose::tablet, {left - 4 - 29 * p.hand, 542}, -30);
  behind.shape = Shape::back;
  const Joint& wrist = behind.limb.back();
  // A form: a heading, then rows with a box each, all from one margin.
  std::string form = d("M", left + 28, 509, "l 62 -6.300");
  for (const double down : {20., 38., 56., 74.})
    form += " " + d("M", left + 30 + down * .1, 509 + down, "l 6 -.6 M", left + 46 + down * .1, 507.4 + down, "l 66 -6.700");
  // The upper arm's edge goes down behind a forearm that is foreshortened.
  return {styled(d("M", near + 40, 462, "C", near + 43, 490, near + 44, 520, near + 43, 556), "line2"),
          arm(p, behind),
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
Parts pen(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 190 560 L 336 560 L 376 660 L 150 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 268 574 H 326 M 284 586 H 332 M 288 598 H 336", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          arm(p, {.limb = {{far - 6, 666, 38}, {far - 26, 626, 33}, {362, 588, 23}},
                  .shape = Shape::resting,
                  .turn = 194,
                  .mirrored = true,
                  .size = .8}),
          arm(p, {.limb = {{near + 10, 656, 38}, {near + 40, 612, 34}, {164, 572, 23}},
                  .shape = Shape::writing,
                  .turn = 2,
                  .size = .95,
                  .light_left = false})};
}

/// One hand laid over the other, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  constexpr double size = .88;
  const double half = 44 * p.hand;
  return {arm(p, {.limb = {{far - 10, 664, 38}, {far - 44, 620, 34}, {256 + half, 568, 23}},
                  .shape = Shape::flat,
                  .turn = 177,
                  .mirrored = true,
                  .size = size}),
          arm(p, {.limb = {{near + 10, 664, 38}, {near + 44, 618, 34}, {226 - half, 554, 23}},
                  .shape = Shape::resting,
                  .turn = 5,
                  .size = size,
                  .light_left = false})};
}

/// Both hands closed on a table.
Parts fists(const Person& p) {
  const auto [near, far] = frame(p);
  const double half = 78 * p.hand;
  return {arm(p, {.limb = {{far - 2, 664, 38}, {far - 22, 620, 34}, {250 + half, 571, 23}},
                  .shape = Shape::fist,
                  .turn = 190,
                  .mirrored = true}),
          arm(p, {.limb = {{near + 2, 664, 38}, {near + 24, 606, 34}, {230 - half, 552, 23}},
                  .shape = Shape::fist,
                  .turn = -16,
                  .light_left = false})};
}

}  // namespace presentation::rig::posed
