#include <cmath>

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

/// From the armpit down: before it the body, behind it the far arm, which hangs.
std::string far_seam(const Person& p) {
  const double far = frame(p).far;
  return d("M", far - 38, 456, "C", far - 43, 500, far - 44, 560, far - 42, 690);
}

/// What is carried under the far arm.
Parts carried(const Person& p, bool clipboard) {
  const double arm = frame(p).far - 40, x = arm - 96;
  const auto sheet = [&](double left, double top, double right) {
    return d("M", x + left, 514 + top, "L", arm + right, 490 + top, "V", 690, "H", x + left + 18, "Z");
  };
  Parts out{path(sheet(0, 0, 20), {{"fill", clipboard ? "#8A6A4A" : "#D9B779"}, {"class", "edge2"}})};
  if (clipboard) {
    out.push_back(path(sheet(12, 14, 20), {{"fill", "#FBF7EE"}}));
    out.push_back(path(d("M", x + 34, 506, "l 38 -6.500 l 2 14 l -38 6.500 Z"),
                       {{"fill", "#B9B4AC"}, {"stroke", "#2E2622"}, {"stroke-width", 1.8}}));
    out.push_back(path(d("M", x + 26, 546, "l 64 -10 M", x + 28, 564, "l 62 -9.500 M", x + 30, 582, "l 60 -9"),
                       {{"class", "round"}, {"stroke", "#8C7C6A"}, {"stroke-width", 2.4}}));
  } else {
    out.push_back(styled(d("M", x + 14, 528, "l 74 -13 M", x + 16, 543, "l 42 -7"), "line2"));
  }
  // The arm's shade on it.
  out.push_back(
      path(d("M", arm - 12, 490, "L", arm + 20, 480, "V", 690, "H", arm - 16, "Z"), {{"fill", ink}, {"fill-opacity", .16}}));
  return {clip_path("under-arm", far_seam(p) + " H 0 V 456 Z"), group("carried", out, {{"clip-path", "url(#under-arm)"}}),
          path(far_seam(p), {{"class", "inner"}, {"fill", "none"}})};
}

/// One hand laid over the other, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  constexpr double size = .88;
  const double half = 44 * p.hand;
  return {arm(p, {.limb = {{far - 10, 664, 38}, {far - 44, 620, 34}, {240 + half, 572, 23}},
                  .shape = Shape::back,
                  .turn = 188,
                  .mirrored = true,
                  .size = size}),
          arm(p, {.limb = {{near + 10, 664, 38}, {near + 44, 618, 34}, {234 - half, 562, 23}},
                  .shape = Shape::resting,
                  .turn = 0,
                  .size = size,
                  .light_left = false})};
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

/// From the wrist to the edge that fingertips curl over.
double to_edge(const Person& p) { return 105 * p.hand; }

/// A forearm that lies across the body, from its bent elbow.
Arm across(const Person& p, Side side, Pose pose, Spot wrist, double turn) {
  const Spot from = elbow(p, side, 0, pose);
  const bool near = side == Side::near;
  const auto at = [&](double share, double half) {
    return Joint{std::lerp(from.x, wrist.x, share), std::lerp(from.y, wrist.y, share) + 6 * (1 - share), half};
  };
  const double out = near ? -1 : 1, armpit = near ? frame(p).near + 39 : frame(p).far - 38;
  return {.limb = {{from.x, from.y, elbow_half}, at(.3, 33), at(.65, 28), {wrist.x, wrist.y, 22}},
          .turn = turn,
          .mirrored = !near,
          .light_left = near,
          .elbow = true,
          .crease = out * 58,
          .upper = {.outside = outside_of_arm(p, side, 0, pose),
                    .inside = {{armpit, 440}, {armpit - out * 4, 470}, {armpit - out * 13, from.y - 46}},
                    .shaded = !near}};
}

/// A folder held before the chest: the near forearm across its lower part, the fingers round its far edge.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  const double left = near + 46, right = far - 26;
  Arm holding = across(p, Side::near, Pose::shield, {right + 4 - to_edge(p), 544}, -9);
  holding.shape = Shape::gripping;
  return {path(d("M", left, 436, "L", right, 422, "L", right + 8, 640, "L", left + 12, 640, "Z"),
               {{"fill", "#D9B779"}, {"class", "edge2"}}),
          path(d("M", right - 28, 424, "L", right, 422, "L", right + 8, 640, "L", right - 20, 640, "Z"), {{"fill", "#C29F63"}}),
          styled(d("M", left + 24, 450, "l 110 -7.500 M", left + 25, 466, "l 62 -4.200"), "line2"), arm(p, holding)};
}

/// The near forearm across the body, the hand round the far upper arm, which hangs.
Parts own_arm(const Person& p) {
  constexpr double size = 1.06;
  Arm holding = across(p, Side::near, Pose::own_arm, {frame(p).far + 8 - to_edge(p) * size, 512}, -12);
  holding.size = size;
  holding.shape = Shape::gripping;
  return {path(far_seam(p), {{"class", "inner"}, {"fill", "none"}}), arm(p, holding)};
}

/// The far upper arm's edge, pressed out by the near forearm that goes under it, down to the crook of the elbow.
std::string pressed_out(const Person& p) {
  const double far = frame(p).far;
  return d("M", far - 36, 450, "C", far - 41, 464, far - 50, 480, far - 56, 500, "C", far - 59, 514, far - 59, 530, far - 54,
           546);
}

/// The far forearm behind, its hand round the near upper arm, its wrist behind the near forearm; that one goes under the far
/// upper arm, and its hand with it.
Parts crossed(const Person& p) {
  const auto [near, far] = frame(p);
  Arm over = across(p, Side::near, Pose::crossed, {far + 16, 501}, -9);
  Arm under = across(p, Side::far, Pose::crossed, {near - 8 + to_edge(p), 524}, 202);
  under.shape = Shape::gripping;
  const Joint& bend = over.limb.front();
  over.upper.inside = {{bend.x - bend.half + 2, bend.y - bend.half + 1}};  // the hand lies on the upper arm, behind this edge
  over.upper.outside = d("M", bend.x - bend.half, bend.y);
  under.upper.inside.clear();
  under.crease = length_of(under.limb);  // its upper edge and its folds lie behind the other
  over.crease = -4;
  const std::string edge = pressed_out(p);
  Limb shaded = over.limb;
  for (Joint& j : shaded) j.half *= p.rolled_sleeves ? .72 : .95;
  return {arm(p, under),
          clip_path("before-arm", edge + " V 640 H 0 V 450 Z"),
          clip_path("forearm", band(shaded, -1, 1)),
          group("tucked",
                {sleeved(p, over), path(edge, {{"class", "round"},
                                               {"stroke", ink},
                                               {"stroke-width", 20},
                                               {"stroke-opacity", .16},
                                               {"clip-path", "url(#forearm)"}})},
                {{"clip-path", "url(#before-arm)"}}),
          styled(edge + " " + d("L", frame(p).far - 20, 548, "V", 450, "Z"), "cloth2"),
          path(edge, {{"class", "inner"}, {"fill", "none"}})};
}

/// The far forearm across the body, the hand closed; its shade says that it lies on it.
Parts fist(const Person& p) {
  Arm clenched = across(p, Side::far, Pose::fist, {240 + 4 * p.hand, 526}, 194);
  clenched.shape = Shape::fist;
  const Joint &wrist = clenched.limb.back(), &before = clenched.limb[2];
  const double size = p.hand, down = 7;
  const Limb cast{{wrist.x - 40 * size, wrist.y - 8 * size + down, 30 * size},
                  {wrist.x, wrist.y + down, 17 * size},
                  {before.x, before.y + down, 18}};
  return {path(contour(cast, true), {{"fill", ink}, {"fill-opacity", .14}}), arm(p, clenched)};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) {
  Arm laid = across(p, Side::far, Pose::chest, {240 + 44 * p.hand, 498}, 211);
  const Spot armpit = laid.upper.inside.front();
  laid.upper.inside = {armpit, {armpit.x + 1, armpit.y + 24}};  // the forearm rises steeply
  laid.crease = 46;
  return {arm(p, laid)};
}

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto laid = [&](Side side, Spot wrist, double turn) {
    Arm out = across(p, side, Pose::both_on_chest, wrist, turn);
    const Spot armpit = out.upper.inside.front();
    out.upper.inside = {armpit, {armpit.x - std::copysign(6, out.crease), armpit.y + 24}};
    out.crease = std::copysign(length_of(out.limb), out.crease);  // so steep a forearm presses on the upper arm up to its cuff
    return arm(p, out);
  };
  return {laid(Side::far, {240 + 63 * p.hand, 509}, 198), laid(Side::near, {240 - 56 * p.hand, 501}, -25)};
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
    case Gesture::weariness: return Pose::propped;
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
    case Pose::pen: return at(pen(p), -p.low - 24);
    case Pose::fist: return at(fist(p), shoulders_down);
    case Pose::shield: return at(shield(p), shoulders_down);
    case Pose::own_arm: return at(own_arm(p), shoulders_down);
    case Pose::crossed: return at(crossed(p), shoulders_down);
    case Pose::chest: return at(chest(p), shoulders_down);
    case Pose::both_on_chest: return at(both_on_chest(p), shoulders_down);
    case Pose::none: return "";
    default: return hand_at_face(p, f, pose, shoulders_down);
  }
}

}  // namespace presentation::rig
