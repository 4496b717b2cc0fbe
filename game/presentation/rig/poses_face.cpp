#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

/// Hands that touch the head, or are raised beside it. They go with the head; the elbow stays where the upper arm hangs.
namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

Limb to_wrist(Spot elbow, Spot wrist, double bow) {
  return {{elbow.x, elbow.y, 33},
          {std::lerp(elbow.x, wrist.x, .45) + bow, std::lerp(elbow.y, wrist.y, .45), 31},
          {wrist.x, wrist.y, 22}};
}
Spot far_elbow(const Person& p, double dy) { return {228 + p.shoulder * .95, 566 + dy * .6}; }
Spot near_elbow(const Person& p, double dy) { return {262 - p.shoulder, 566 + dy * .6}; }

/// From where a hand's fingertips shall be back to its wrist.
Spot wrist_of(const Person& p, Spot tips, double turn, double size) {
  const double angle = turn * std::numbers::pi / 180, length = 106 * p.hand * size;
  return {tips.x - std::cos(angle) * length, tips.y - std::sin(angle) * length};
}

/// A hand drawn as it stands, upright.
Parts upright(const Person& p, Shape shape, Spot wrist, double dy) {
  return {hand_shape(p, shape, {wrist.x, wrist.y, 0}),
          sleeved(p, {.limb = to_wrist(far_elbow(p, dy), wrist, 6), .turn = -90, .elbow = true})};
}

/// Fingertips at a spot of the face, from below.
Parts reaching(const Person& p, Spot tips, double turn, Side side, double dy) {
  const Spot wrist = wrist_of(p, tips, turn, .95);
  const bool near = side == Side::near;
  const Limb limb = to_wrist(near ? near_elbow(p, dy) : far_elbow(p, dy), wrist, near ? -6 : 6);
  return {hand_shape(p, Shape::flat, {wrist.x, wrist.y, turn, true, .95}),
          sleeved(p, {.limb = limb, .turn = turn, .light_left = !near, .elbow = true})};
}

/// An open hand raised before the near shoulder.
Parts palm(const Person& p) {
  const double near = 240 - p.shoulder;
  return {arm(p, {.limb = {{near + 20, 650, 39}, {near + 2, 570, 34}, {near + 10, 446, 22}},
                  .shape = Shape::spread,
                  .turn = -86,
                  .mirrored = true,
                  .light_left = false})};
}

}  // namespace

std::string hand_at_face(const Person& p, const Feeling& f, Pose pose) {
  const double dy = f.shoulders, w = p.width, l = p.length, yaw = f.angle[0];
  switch (pose) {
    case Pose::chin: {
      const Spot chin = on_head(p, f, {3 + yaw * .55, 102 * l});
      return group("hand", upright(p, Shape::curled, {chin.x + 40, chin.y + 68}, dy));
    }
    case Pose::cheek: {
      const Spot cheek = on_head(p, f, {52 * p.jaw + yaw * .25, 58 * l});
      return group("hand", upright(p, Shape::edge_on, {cheek.x + 29, cheek.y + 68}, dy));
    }
    case Pose::temple: return group("hand", reaching(p, on_head(p, f, {-68 * w, -13}), -72, Side::near, dy));
    case Pose::lips: return group("hand", reaching(p, on_head(p, f, {8 + yaw, 82 * l}), 236, Side::far, dy));
    case Pose::palm: return group("hand", palm(p));
    default: return "";
  }
}

namespace {

/// The near arm raised and bent.
struct Raised {
  Spot shoulder, elbow, wrist;
};
Raised raised(const Person& p, const Feeling& f) {
  const double near = 240 - p.shoulder, top = 374 + p.slope + f.shoulders;
  const Spot nape = on_head(p, f, {-44, 66});
  return {{near + 50, top + 34}, {std::max(near - 20, 40.), top - 26}, {nape.x - 30, nape.y + 16}};
}

Joint half_way(Spot a, Spot b, double up, double half) { return {std::midpoint(a.x, b.x), std::midpoint(a.y, b.y) - up, half}; }

}  // namespace

/// The hand laid on the nape: fingers behind the neck, its back still to be seen beside it.
std::string hand_behind(const Person& p, const Feeling& f, Pose pose) {
  if (pose != Pose::nape) return "";
  const auto [shoulder, elbow, wrist] = raised(p, f);
  return group("hand-behind", {arm(p, {.limb = {{elbow.x, elbow.y, 31}, half_way(elbow, wrist, 6, 28), {wrist.x, wrist.y, 22}},
                                       .turn = -12,
                                       .elbow = true,
                                       .line = "edge2"})});
}

std::string upper_arm(const Person& p, const Feeling& f, Pose pose) {
  if (pose != Pose::nape) return "";
  const auto [shoulder, elbow, wrist] = raised(p, f);
  const Limb limb{{elbow.x, elbow.y, 32}, half_way(elbow, shoulder, -2, 35), {shoulder.x, shoulder.y, 36}};
  return group("upper-arm", {sleeve(p, {.limb = limb, .elbow = true, .line = "edge2"}, limb)});
}

}  // namespace presentation::rig
