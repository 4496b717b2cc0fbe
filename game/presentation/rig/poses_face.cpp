#include <cmath>
#include <numbers>

#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/poses.hpp"
#include "presentation/rig/svg.hpp"

/// Hands that touch the head, or are raised beside it. They go with the head; the elbow stays where the upper arm hangs.
namespace presentation::rig {
namespace {

using posed::Parts;

/// From a bent elbow up to a hand at the face.
Arm raised(const Person& p, Side side, Pose pose, double dy, Spot wrist, double turn) {
  const Spot from = elbow(p, side, dy, pose);
  const double out = side == Side::near ? -1 : 1;
  const auto at = [&](double share, double half) {
    return Joint{std::lerp(from.x, wrist.x, share) + out * 5 * (1 - share), std::lerp(from.y, wrist.y, share), half};
  };
  Arm arm{.limb = {{from.x, from.y, elbow_half}, at(.3, 34), at(.62, 29), {wrist.x, wrist.y, 22}},
          .turn = turn,
          .light_left = side == Side::far,
          .elbow = true,
          .upper = {.outside = outside_of_arm(p, side, dy, pose)}};
  posed::join(p, side, dy, arm);
  return arm;
}

/// From where a hand's fingertips shall be back to its wrist.
Spot wrist_of(const Person& p, Spot tips, double turn, double size) {
  const double angle = turn * std::numbers::pi / 180, length = 106 * p.hand * size;
  return {tips.x - std::cos(angle) * length, tips.y - std::sin(angle) * length};
}

/// A hand that points up.
Parts upright(const Person& p, Side side, Shape shape, Pose pose, Spot wrist, double dy, double size = 1) {
  Arm out = raised(p, side, pose, dy, wrist, -90);
  out.shape = shape;
  out.size = size;
  out.mirrored = side == Side::near;
  return {arm(p, out)};
}

/// A loose hand that carries the head, its fingertips so high on the cheek.
std::string rested(const Person& p, Side side, Pose pose, double dy, Spot tips, double turn) {
  constexpr double size = 1.08;
  Arm out = raised(p, side, pose, dy, wrist_of(p, tips, turn, size), turn);
  out.shape = Shape::loose;
  out.mirrored = side == Side::far;
  out.size = size;
  return arm(p, out);
}

/// Fingertips before the lips, from below.
Parts hushed(const Person& p, Spot lips, double dy) {
  constexpr double turn = 236, size = .95;
  Arm out = raised(p, Side::far, Pose::lips, dy, wrist_of(p, lips, turn, size), turn);
  out.mirrored = true;
  out.size = size;
  return {arm(p, out)};
}

/// The arm that acts alone.
Side acting(const Person& p) { return p.habits.right ? Side::near : Side::far; }

/// An open hand raised before the shoulder.
Parts palm(const Person& p, double dy) {
  const bool near = acting(p) == Side::near;
  const auto [left, right] = posed::frame(p);
  Arm out = raised(p, acting(p), Pose::palm, dy, {near ? left + 64 : right - 60, 468 + dy * .5}, near ? -84 : -96);
  out.size = 1.12;
  out.shape = Shape::spread;
  out.mirrored = near;
  return {arm(p, out)};
}

/// The near forearm across, its hand round the raised one's elbow.
std::string supporting(const Person& p, Pose pose, double dy) {
  constexpr double size = .92;
  const Spot turn = elbow(p, Side::far, 0, pose);
  Arm over = posed::across(p, Side::near, pose, {turn.x + elbow_half - 9 - posed::to_edge(p) * size, 552}, -7);
  over.shape = Shape::gripping;
  over.on = silhouette(p, 0, pose);
  over.size = size;
  return group("holding", {posed::cast(over.limb, 7), arm(p, over)}, {{"transform", "translate(0 " + n(dy) + ")"}});
}

}  // namespace

std::string hand_at_face(const Person& p, const Feeling& f, Pose pose, double dy) {
  const double l = p.length, yaw = f.angle[0];
  switch (pose) {
    case Pose::supported:
    case Pose::chin: {
      // The forefinger lies on the chin, well below the lips.
      const Spot chin = on_head(p, f, {3 + yaw * .55, 98 * l});
      const Side side = pose == Pose::chin ? acting(p) : Side::far;
      const double out = side == Side::near ? -1 : 1;
      Parts parts = upright(p, side, Shape::curled, pose, {chin.x + out * 15 * p.hand, chin.y + 76 * p.hand}, dy);
      if (pose == Pose::supported) parts.push_back(supporting(p, pose, dy));
      return group("hand", parts);
    }
    case Pose::cheek: {
      // The forefinger lies inside the jaw's contour, and leans as that does: no finger on hair or ear.
      constexpr double turn = -80, size = 1.1;
      const Spot tip = on_head(p, f, {42 * p.jaw + yaw * .25, 47 * l});
      Arm pointing = raised(p, Side::far, pose, dy, wrist_of(p, tip, turn, size), turn);
      pointing.shape = Shape::edge_on;
      pointing.size = size;
      Parts parts{arm(p, pointing)};
      parts.push_back(supporting(p, pose, dy));
      return group("hand", parts);
    }
    case Pose::propped: return group("hand", {rested(p, Side::near, pose, dy, on_head(p, f, {-47 * p.jaw, 31 * l}), -74)});
    case Pose::cupped:
      return group("hand", {rested(p, Side::far, pose, dy, on_head(p, f, {53 * p.jaw + yaw * .4, 40 * l}), -104)});
    case Pose::lips: return group("hand", hushed(p, on_head(p, f, {yaw, 85 * l}), dy));
    case Pose::palm: return group("hand", palm(p, dy));
    default: return "";
  }
}

}  // namespace presentation::rig
