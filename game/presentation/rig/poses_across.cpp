#include <algorithm>
#include <cmath>
#include <numbers>

#include "presentation/rig/poses.hpp"
#include "presentation/rig/svg.hpp"

/// Forearms across the body.
namespace presentation::rig::posed {

namespace {

/// The arm that acts alone.
struct Acting {
  Side side;
  double out;  ///< -1 to the near side, 1 to the far
};
Acting acting(const Person& p) { return p.habits.right ? Acting{Side::near, -1} : Acting{Side::far, 1}; }

/// Its forearm, the wrist `beside` the middle; a hand points so far up from the level.
Arm single(const Person& p, Pose pose, Shape shape, Spot beside, double up) {
  const auto [side, out] = acting(p);
  Arm arm = across(p, side, pose, {241 + out * beside.x * p.hand, beside.y}, side == Side::near ? -up : 180 + up);
  arm.shape = shape;
  return arm;
}

}  // namespace

Frame frame(const Person& p) { return {240 - p.shoulder, 244 + p.shoulder * .95}; }

double to_edge(const Person& p) { return 105 * p.hand; }

std::string cast(const Limb& limb, double down) {
  constexpr double from_elbow = 34;  // nearer to it, it would fall beside the figure
  Limb shadow = cut(limb, from_elbow, length_of(limb));
  for (Joint& j : shadow) j.y += down;
  return path(band(shadow, -.9, .9), {{"fill", ink}, {"fill-opacity", .16}});
}

namespace {

/// An upper arm's inner edge, from the armpit down.
std::string inner_edge(const Person& p, Side side, double dy, double to) {
  const double out = side == Side::near ? -1 : 1, armpit = side == Side::near ? frame(p).near + 39 : frame(p).far - 38;
  return d("M", armpit, 458 + dy, "C", armpit - out * 3, 480 + dy, armpit - out * 4, 505 + dy, armpit - out * 3, to);
}

}  // namespace

Arm across(const Person& p, Side side, Pose pose, Spot wrist, double turn, double dy) {
  const Spot from = elbow(p, side, dy, pose);
  const bool near = side == Side::near;
  // Cloth hangs from it, most where it is widest.
  const auto at = [&](double share, double half, double hangs) {
    return Joint{std::lerp(from.x, wrist.x, share), std::lerp(from.y, wrist.y, share) + hangs, half};
  };
  Arm arm{.limb = {{from.x, from.y, elbow_half}, at(.28, 33, 3), at(.62, 28, 3), {wrist.x, wrist.y, 21}},
          .turn = turn,
          .mirrored = !near,
          .light_left = near,
          .elbow = true,
          .upper = {.outside = outside_of_arm(p, side, dy, pose), .shaded = !near}};
  join(p, side, dy, arm);
  if (arm.upper.inside.empty()) arm.upper.behind = inner_edge(p, side, dy, from.y);
  return arm;
}

void join(const Person& p, Side side, double dy, Arm& arm) {
  const bool near = side == Side::near;
  const double out = near ? -1 : 1, armpit = near ? frame(p).near + 39 : frame(p).far - 38;
  // Where the upper arm's inner edge goes behind the forearm.
  constexpr double cuff = 70;  // from the wrist: nearer to it no edge has room beside the cuff
  const double crook = armpit - out * 9, most = length_of(arm.limb) - cuff;
  double along = 8;
  while (along < most && (moved(cut(arm.limb, along, along + 8), out).front().x - crook) * out > 0) along += 4;
  const bool seen = along < most;
  constexpr double hidden = .3;  // of a forearm that stands before its upper arm, so much lies on it
  arm.crease = out * (seen ? along : length_of(arm.limb) * hidden);
  if (!seen) return;
  const double meets = moved(cut(arm.limb, along, along + 8), out).front().y;
  arm.upper.inside = {{armpit, std::min(436 + dy, meets - 36)}, {armpit - out * 2, std::min(462 + dy, meets - 14)}};
}

/// One forearm across the body, the hand round the other upper arm, which hangs.
Parts own_arm(const Person& p, Side holding) {
  constexpr double size = .95;
  const bool near = holding == Side::near;
  const double edge = near ? frame(p).far + 4 : frame(p).near - 4, reach = to_edge(p) * size;
  Arm over = near ? across(p, holding, Pose::own_arm, {edge - reach, 510}, -12)
                  : across(p, holding, Pose::other_arm, {edge + reach, 514}, 194);
  over.size = size;
  over.shape = Shape::gripping;
  over.on = silhouette(p, 0, near ? Pose::own_arm : Pose::other_arm);
  return {cast(over.limb, 8), arm(p, over)};
}

/// One forearm over the other, its hand round the other upper arm; the hand of the lower one is under the upper arm.
Parts crossed(const Person& p, Side over) {
  const auto [near, far] = frame(p);
  const bool near_over = over == Side::near;
  const Side under = near_over ? Side::far : Side::near;
  const Pose pose = near_over ? Pose::crossed : Pose::folded;
  constexpr double size = .92;
  const double reach = to_edge(p) * size;
  Arm upper = across(p, over, pose, {near_over ? far + 9 - reach : near - 9 + reach, 514}, near_over ? -14 : 194);
  upper.size = size;
  upper.shape = Shape::gripping;
  upper.on = silhouette(p, 0, pose);
  // The lower one goes on behind it: its edge is seen as far as the elbow.
  const auto& [x, y, half] = upper.limb.front();
  const double out = near_over ? -1 : 1;
  upper.upper.inside.clear();
  upper.crease = out * 2;
  const std::string crook =
      d("M", x + out * half * .8, y - half * .6, "A", half, half, 0, 0, near_over ? 1 : 0, x - out * 3, y - half);
  Arm lower = across(p, under, pose, {near_over ? near + 64 : far - 64, 548}, near_over ? 180 : 0);
  lower.upper.inside.clear();  // all that the hand round it leaves of this edge are its ends
  return {sleeved(p, lower), path(inner_edge(p, over, 0, 524), {{"class", "inner"}, {"fill", "none"}}), cast(upper.limb, 9),
          arm(p, upper), path(crook, {{"class", "inner"}, {"fill", "none"}})};
}

/// A forearm up across the body, the hand closed.
Parts fist(const Person& p) {
  Arm clenched = single(p, Pose::fist, Shape::fist, {13, 514}, 23);
  clenched.size = 1.08;
  const Joint& wrist = clenched.limb.back();
  const double size = p.hand, down = 8;
  const Limb hand{{wrist.x - acting(p).out * 40 * size, wrist.y - 16 * size + down, 27 * size},
                  {wrist.x, wrist.y + down, 18 * size},
                  {clenched.limb[2].x, clenched.limb[2].y + down, 19}};
  return {path(contour(hand, true), {{"fill", ink}, {"fill-opacity", .16}}), arm(p, clenched)};
}

/// A hand laid on the belly, which shakes.
Parts belly(const Person& p) {
  const Arm laid = single(p, Pose::belly, Shape::flat, {35, 546}, 4);
  return {cast(laid.limb, 7), arm(p, laid)};
}

/// An open hand, the palm up.
Parts offering(const Person& p) {
  Arm open = single(p, Pose::offering, Shape::open, {16, 534}, 14);
  open.size = 1.06;
  return {cast(open.limb, 7), arm(p, open)};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) { return {arm(p, single(p, Pose::chest, Shape::flat, {50, 496}, 28))}; }

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto laid = [&](Side side, Spot wrist, double turn) {
    Arm out = across(p, side, Pose::both_on_chest, wrist, turn);
    out.shape = Shape::flat;
    return arm(p, out);
  };
  return {laid(Side::far, {240 + 65 * p.hand, 502}, 203), laid(Side::near, {240 - 54 * p.hand, 490}, -26)};
}

/// The far hand on the near shoulder, the fingers over it, as who rubs it.
Parts shoulder(const Person& p) {
  constexpr double size = .96, up = 48;  // degrees
  const double reach = to_edge(p) * size, angle = up * std::numbers::pi / 180;
  const Spot tips{frame(p).near + 58, 358 + p.slope * .6 - p.habits.poise.uneven};
  Arm rubbing =
      across(p, Side::far, Pose::shoulder, {tips.x + std::cos(angle) * reach, tips.y + std::sin(angle) * reach}, 180 + up);
  rubbing.shape = Shape::holding;
  rubbing.size = size;
  return {cast(rubbing.limb, 8), arm(p, rubbing)};
}

/// Palm to palm, as who gives thanks.
Parts palms_joined(const Person& p) {
  const auto joined = [&](Side side, double out, double turn) {
    Arm hand = across(p, side, Pose::palms_joined, {242 + out * p.hand, 522}, turn);
    hand.shape = Shape::edge;
    hand.bare = 46;  // the wrist bends where it is seen
    return arm(p, hand);
  };
  return {joined(Side::far, 17, -97), joined(Side::near, -17, -83)};
}

}  // namespace presentation::rig::posed
