#pragma once
#include <string>
#include <vector>

#include "presentation/rig/person.hpp"

/// Arms and hands: bent bands of changing width, and hands drawn once in their own coordinates (wrist at the origin, fingers
/// towards +x, thumb towards -y) and put where an arm ends.
namespace presentation::rig {

struct Spot {
  double x, y;
};

/// A point of a limb's middle line, and half the limb's width there.
struct Joint {
  double x, y, half;
};
using Limb = std::vector<Joint>;

/// The part of a limb between two offsets from its middle line (-1 left edge, 1 right edge, looking along it), as a closed path.
[[nodiscard]] std::string band(const Limb&, double from, double to);
/// One edge of it, as an open path.
[[nodiscard]] std::string edge_of(const Limb&, double at);

/// A sleeved (or rolled-up) forearm from its elbow to its wrist, the light on its left edge when `light_left`.
[[nodiscard]] std::string forearm(const Person&, const Limb&, bool light_left = true);
/// The sleeve alone goes so far: cuff or rolled edge.
[[nodiscard]] std::string_view cuff_colour(const Person&);

/// Fingers as bent lines, each drawn twice: contour, then skin.
[[nodiscard]] std::string fingers(const Person&, const std::vector<std::string>& lines, double width);

enum class Shape { flat, spread, fist, curled, writing };
struct Place {
  double x, y, turn;  ///< degrees, clockwise from +x
  bool mirrored = false;
  double size = 1;
};
[[nodiscard]] std::string hand_shape(const Person&, Shape, const Place&);

}  // namespace presentation::rig
