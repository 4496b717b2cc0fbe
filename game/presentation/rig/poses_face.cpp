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
  const auto arm = [&](double x, double y, std::string_view colour, double width) {
    return path(
        d("M", near + 52 + x, 404 + p.slope + y, "L", near + 4 + x, 456 + y, "L", near + 22 + x, 400 + y, "L", 160 + x, 292 + y),
        {{"class", "round"}, {"stroke", colour}, {"stroke-width", width}});
  };
  return group("hand", {hand_shape(p, Shape::flat, {158, 296, -58}), arm(0, 0, ink, 62), arm(0, 0, p.cloth, 57.2),
                        path(band({{166, 294, 30}, {156, 303, 31}}, -1, 1), {{"fill", cuff_colour(p)}, {"class", "edge2"}})});
}

}  // namespace presentation::rig
