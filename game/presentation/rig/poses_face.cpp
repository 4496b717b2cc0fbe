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

/// Elbows rest below the picture, inside the upper arms they are bent from; nearer to the wrist the edge at the crease begins.
constexpr double crease = 62;
Limb to_wrist(Spot elbow, Spot wrist, double bow) {
  return {{elbow.x, elbow.y + 60, 37},
          {std::lerp(elbow.x, wrist.x, .12) + bow, std::lerp(elbow.y, wrist.y, .12), 36},
          {std::lerp(elbow.x, wrist.x, .55) + bow * .6, std::lerp(elbow.y, wrist.y, .55), 30},
          {wrist.x, wrist.y, 22}};
}
Spot far_elbow(const Person& p, double dy) { return {212 + p.shoulder * .95, 604 + dy * .6}; }

/// From where a hand's fingertips shall be back to its wrist.
Spot wrist_of(const Person& p, Spot tips, double turn, double size) {
  const double angle = turn * std::numbers::pi / 180, length = 106 * p.hand * size;
  return {tips.x - std::cos(angle) * length, tips.y - std::sin(angle) * length};
}

/// A hand drawn as it stands, upright.
Parts upright(const Person& p, Shape shape, Spot wrist, double dy) {
  return {hand_shape(p, shape, {wrist.x, wrist.y, 0}),
          sleeved(p, {.limb = to_wrist(far_elbow(p, dy), wrist, 6), .turn = -90, .crease = crease})};
}

/// Fingertips before the lips, from below.
Parts hushed(const Person& p, Spot lips, double dy) {
  constexpr double turn = 236;
  const Spot wrist = wrist_of(p, lips, turn, .95);
  return {arm(p, {.limb = to_wrist(far_elbow(p, dy), wrist, 6), .turn = turn, .mirrored = true, .size = .95, .crease = crease})};
}

/// The near elbow, lifted: beside the head for a hand behind it, lower and further out for one at the forehead.
Spot raised_elbow(const Person& p, const Feeling& f, Pose pose) {
  const double near = 240 - p.shoulder, top = 368 + p.slope + f.shoulders;
  return pose == Pose::nape ? Spot{std::max(near - 20, 40.), top - 26} : Spot{std::max(near - 30, 48.), top + 112};
}

/// The head in the hand: fingertips on the forehead, the palm at the temple, the elbow out.
Parts propping(const Person& p, const Feeling& f, Spot forehead) {
  constexpr double turn = -58;
  const Spot wrist = wrist_of(p, forehead, turn, .95), elbow = raised_elbow(p, f, Pose::temple);
  const double bow = std::lerp(elbow.x, wrist.x, .5) - 8;
  return {arm(p, {.limb = {{elbow.x, elbow.y, 32}, {bow, std::lerp(elbow.y, wrist.y, .5), 29}, {wrist.x, wrist.y, 22}},
                  .turn = turn,
                  .size = .95,
                  .elbow = true,
                  .crease = 40,
                  .line = "edge2"})};
}

/// An open hand raised before the near shoulder.
Parts palm(const Person& p) {
  const double near = 240 - p.shoulder;
  return {arm(p, {.limb = {{near + 40, 700, 39}, {near + 18, 608, 37}, {near + 4, 530, 31}, {near + 8, 446, 22}},
                  .shape = Shape::spread,
                  .turn = -86,
                  .mirrored = true,
                  .light_left = false,
                  .crease = 90})};
}

}  // namespace

std::string hand_at_face(const Person& p, const Feeling& f, Pose pose) {
  const double dy = f.shoulders, w = p.width, l = p.length, yaw = f.angle[0];
  switch (pose) {
    case Pose::chin: {
      // The forefinger lies on the chin, well below the lips.
      const Spot chin = on_head(p, f, {3 + yaw * .55, 98 * l});
      return group("hand", upright(p, Shape::curled, {chin.x + 18 * p.hand, chin.y + 60 * p.hand}, dy));
    }
    case Pose::cheek: {
      const Spot cheek = on_head(p, f, {52 * p.jaw + yaw * .25, 58 * l});
      return group("hand", upright(p, Shape::edge_on, {cheek.x + 27 * p.hand, cheek.y + 74 * p.hand}, dy));
    }
    case Pose::temple: return group("hand", propping(p, f, on_head(p, f, {-30 * w, -66})));
    case Pose::lips: return group("hand", hushed(p, on_head(p, f, {yaw, 76 * l}), dy));
    case Pose::palm: return group("hand", palm(p));
    default: return "";
  }
}

bool raises_arm(Pose pose) { return pose == Pose::nape || pose == Pose::temple; }

/// The hand laid on the nape: fingers behind the neck, its back still to be seen beside it.
std::string hand_behind(const Person& p, const Feeling& f, Pose pose) {
  if (pose != Pose::nape) return "";
  const Spot elbow = raised_elbow(p, f, pose), nape = on_head(p, f, {-44, 66}), wrist{nape.x - 30, nape.y + 16};
  return group("hand-behind", {arm(p, {.limb = {{elbow.x, elbow.y, 31},
                                                {std::midpoint(elbow.x, wrist.x), std::midpoint(elbow.y, wrist.y) - 6, 28},
                                                {wrist.x, wrist.y, 22}},
                                       .turn = -12,
                                       .elbow = true,
                                       .line = "edge2"})});
}

/// From the shoulder round the elbow to the armpit, one piece with the chest.
std::string upper_arm(const Person& p, const Feeling& f, Pose pose) {
  if (!raises_arm(pose)) return "";
  constexpr double half = 32;
  const double near = 240 - p.shoulder, top = 368 + p.slope + f.shoulders;
  const Spot elbow = raised_elbow(p, f, pose), shoulder{near + 46, top + 32}, armpit{near + 38, top + 106 - p.slope};
  const double dx = elbow.x - shoulder.x, dy = elbow.y - shoulder.y, length = std::hypot(dx, dy), x = dx / length,
               y = dy / length;
  const Spot above{elbow.x - y * half, elbow.y + x * half}, below{elbow.x + y * half, elbow.y - x * half};
  const std::string under = d("C", below.x - x * 34, below.y - y * 34, armpit.x - 6, armpit.y - 34, armpit.x, armpit.y);
  const std::string edge =
      d("M", near + 42, top - 15, "C", std::lerp(near + 42, above.x, .3), std::lerp(top - 15, above.y, .3) - 5, above.x - x * 26,
        above.y - y * 26, above.x, above.y, "A", half, half, 0, 0, 0, below.x, below.y) +
      " " + under;
  const std::string seam = d("C", armpit.x - 14, armpit.y - 40, near + 40, top + 20, near + 42, top - 15);
  return group(
      "upper-arm",
      {styled(edge + " " + seam, "sleeve"), styled(d("M", armpit.x, armpit.y) + " " + seam, "line2"),
       styled(d("M", elbow.x + x * half, elbow.y + y * half, "A", half, half, 0, 0, 0, below.x, below.y) + " " + under + " " +
                  d("C", armpit.x - 4, armpit.y - 56, below.x - x * 30 - y * 20, below.y - y * 30 + x * 20, elbow.x + x * half,
                    elbow.y + y * half, "Z"),
              "sleeve2"),
       pattern(p, {{shoulder.x, shoulder.y, 34}, {elbow.x, elbow.y, 28}}), path(edge, {{"class", "edge2"}, {"fill", "none"}})});
}

}  // namespace presentation::rig
