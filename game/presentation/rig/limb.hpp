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

/// The limb's middle line moved sideways by a share of its half width (-1 left edge, 1 right edge, looking along it).
[[nodiscard]] std::vector<Spot> moved(const Limb&, double share);
/// Catmull and Rom's curve through the points, as SVG's cubic pieces.
[[nodiscard]] std::string curve(const std::vector<Spot>&);
/// The same, begun at its first point.
[[nodiscard]] std::string line_through(const std::vector<Spot>&);
[[nodiscard]] double length_of(const Limb&);
/// Between two distances from its beginning.
[[nodiscard]] Limb cut(const Limb&, double from, double to);
/// The part of a limb between two offsets from its middle line, as a closed path.
[[nodiscard]] std::string band(const Limb&, double from, double to);
/// One edge of it, as an open path.
[[nodiscard]] std::string edge_of(const Limb&, double at);
/// A fold of cloth as a closed path: soon broad, it runs out.
[[nodiscard]] std::string pleat(const Spot& from, const Spot& by, const Spot& to);
/// Its contour, open where it ends; where it begins either open (it grows out of what lies below) or round: an elbow.
[[nodiscard]] std::string contour(const Limb&, bool elbow);

/// A finger or a thumb from its root to its round tip. Open at the root, so that it grows out of the hand it is drawn on.
struct Digit {
  Spot root, knuckle, tip;
  double half = 6.6;
  double round = 1;  ///< of its tip; less where it turns behind an edge
};
[[nodiscard]] std::string outline(const Digit&);
/// Each over the one before.
[[nodiscard]] std::string digits(const std::vector<Digit>&);
/// The lines between fingers that lie side by side.
[[nodiscard]] std::string gaps(const std::vector<Digit>&);

enum class Shape { flat, spread, open, edge, fist, loose, curled, edge_on, writing, gripping, holding, back, resting, thumb };
struct Place {
  double x, y, turn;  ///< degrees, clockwise from +x
  bool mirrored = false;
  double size = 1;
};
[[nodiscard]] std::string hand_shape(const Person&, Shape, const Place&);

/// What shows of an upper arm that turns at an elbow in the picture, and is one with the forearm.
struct UpperArm {
  std::string outside{};       ///< path from the shoulder to where the elbow's round begins
  std::vector<Spot> inside{};  ///< from the armpit towards the crook of the arm; empty where the forearm lies before it
  std::string behind{};        ///< path of that edge in the latter case
  bool shaded = false;         ///< the whole arm lies in the figure's own shade
};

/// From where an arm can first be seen to the wrist, and the hand on it.
struct Arm {
  Limb limb;
  Shape shape{};
  double turn = 0;  ///< where the hand points: degrees, clockwise from +x
  bool mirrored = false;
  double size = 1;
  double bare = 27;        ///< how much of the wrist comes out of a sleeve that is not rolled
  bool light_left = true;  ///< the light falls on the edge at its left
  bool elbow = false;      ///< it begins in the middle of an elbow that can be seen, the crease then says of which arm
  double crease = 0;       ///< so far from its beginning it is one with the upper arm: no edge at its right (left: < 0)
  UpperArm upper{};
  std::string on{};  ///< closed path of what the hand lies on, where it throws a shade
};
/// Skin, hand and sleeve in the order in which they cover each other, so that no hand ever lies beside its cuff.
[[nodiscard]] std::string arm(const Person&, const Arm&);
/// The same without a hand: one drawn as it stands lies behind it.
[[nodiscard]] std::string sleeved(const Person&, const Arm&);

}  // namespace presentation::rig
