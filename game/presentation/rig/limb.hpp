#pragma once
#include <string>
#include <vector>

#include "presentation/rig/person.hpp"
#include "presentation/rig/svg.hpp"

/// Arms and hands: bent bands of changing width, and hands drawn once in their own coordinates (wrist at the origin, fingers
/// towards +x, thumb towards -y) and put where an arm ends.
namespace presentation::rig {

/// A point of a limb's middle line, and half the limb's width there.
struct Joint {
  double x, y, half;
};
using Limb = std::vector<Joint>;

/// The part of a limb between two offsets from its middle line (-1 left edge, 1 right edge, looking along it), as a closed path.
[[nodiscard]] std::string band(const Limb&, double from, double to);
/// One edge of it, as an open path.
[[nodiscard]] std::string edge_of(const Limb&, double at);
/// A sleeve's contour, open where it ends; where it begins either open (it grows out of what lies below) or round: an elbow.
[[nodiscard]] std::string contour(const Limb&, bool elbow);

/// A finger or a thumb from its root to its round tip. Open at the root, so that it grows out of the hand it is drawn on.
struct Digit {
  Spot root, knuckle, tip;
  double half = 6.6;
};
/// Each over the one before.
[[nodiscard]] std::string digits(const std::vector<Digit>&);

enum class Shape { flat, spread, fist, curled, edge_on, writing, gripping, propping, back, resting, thumb };
struct Place {
  double x, y, turn;  ///< degrees, clockwise from +x
  bool mirrored = false;
  double size = 1;
};
[[nodiscard]] std::string hand_shape(const Person&, Shape, const Place&);

/// From where an arm can first be seen to the wrist, and the hand on it.
struct Arm {
  Limb limb;
  Shape shape{};
  double turn = 0;  ///< where the hand points: degrees, clockwise from +x
  bool mirrored = false;
  double size = 1;
  bool light_left = true;  ///< the light falls on the edge at its left
  bool elbow = false;      ///< it begins in the middle of an elbow that can be seen, the crease then says of which arm
  double crease = 0;       ///< so far from its beginning it is one with the upper arm: no edge at its right (left: < 0)
};
/// Skin, hand and sleeve in the order in which they cover each other, so that no hand ever lies beside its cuff.
[[nodiscard]] std::string arm(const Person&, const Arm&);
/// The same without a hand: one drawn as it stands lies behind it.
[[nodiscard]] std::string sleeved(const Person&, const Arm&);
/// The pattern of a sleeve, if it has one.
[[nodiscard]] std::string pattern(const Person&, const Limb&);

}  // namespace presentation::rig
