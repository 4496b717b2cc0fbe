#include <cmath>

#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

/// Hands that touch the head, or are raised beside it.
namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

/// Thumb and forefinger round the chin.
Parts chin(const Person& p) {
  return {forearm(p, {{380, 650, 40}, {358, 560, 36}, {316, 430, 29}, {292, 374, 25}}),
          hand_shape(p, Shape::curled, {295, 380, 242, true})};
}

/// The far cheek laid against the closed hand.
Parts cheek(const Person& p) {
  return {forearm(p, {{390, 650, 40}, {380, 560, 36}, {342, 424, 28}, {314, 352, 24}}),
          hand_shape(p, Shape::fist, {316, 358, 246, true, 1.05})};
}

/// Fingers at the near temple, the elbow on the table.
Parts temple(const Person& p) {
  return {forearm(p, {{112, 650, 40}, {100, 550, 36}, {112, 390, 28}, {126, 312, 24}}, false),
          hand_shape(p, Shape::flat, {124, 318, -70, false, .95})};
}

/// Fingertips before the mouth.
Parts lips(const Person& p) {
  return {forearm(p, {{376, 650, 40}, {366, 560, 36}, {334, 420, 28}, {308, 358, 24}}),
          hand_shape(p, Shape::flat, {311, 363, 232, true, .95})};
}

/// An open hand raised at the near side.
Parts palm(const Person& p) {
  const double near = 240 - p.shoulder;
  return {forearm(p, {{near + 30, 650, 40}, {near + 4, 590, 35}, {near - 8, 520, 28}, {near - 4, 486, 24}}, false),
          hand_shape(p, Shape::spread, {near - 4, 492, -84, true})};
}

}  // namespace

std::string hand_at_face(const Person& p, Pose pose) {
  switch (pose) {
    case Pose::chin: return group("hand", chin(p));
    case Pose::cheek: return group("hand", cheek(p));
    case Pose::temple: return group("hand", temple(p));
    case Pose::lips: return group("hand", lips(p));
    case Pose::palm: return group("hand", palm(p));
    default: return "";
  }
}

std::string hand_behind(const Person& p, Pose pose) {
  if (pose != Pose::nape) return "";
  const double near = 240 - p.shoulder;
  const Spot elbow{near + 22, 400}, wrist{160, 292};
  const auto stroke = [](const std::string& data, std::string_view colour, double width) {
    return path(data, {{"class", "round"}, {"stroke", colour}, {"stroke-width", width}});
  };
  // Out to the elbow and back: a line so thick that its bend is the elbow.
  const std::string arm = d("M", near + 52, 404 + p.slope, "L", near + 4, 456, "L", elbow.x, elbow.y, "L", wrist.x, wrist.y);
  const double length = std::hypot(wrist.x - elbow.x, wrist.y - elbow.y);
  const double dx = -(wrist.y - elbow.y) / length * 19, dy = (wrist.x - elbow.x) / length * 19;
  return group("hand", {hand_shape(p, Shape::flat, {158, 296, -58}), stroke(arm, ink, 62), stroke(arm, p.cloth, 57.2),
                        stroke(d("M", elbow.x + dx, elbow.y + dy, "L", wrist.x + dx, wrist.y + dy), p.cloth2, 18),
                        path(band({{166, 294, 30}, {156, 303, 31}}, -1, 1), {{"fill", cuff_colour(p)}, {"class", "edge2"}})});
}

}  // namespace presentation::rig
