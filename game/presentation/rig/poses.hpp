#pragma once
#include <string>
#include <vector>

#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/person.hpp"

/// What arms do before the body, each pose as parts from back to front, drawn for shoulders at rest.
namespace presentation::rig::posed {

using Parts = std::vector<std::string>;

/// Where the shoulders' outer edges are.
struct Frame {
  double near, far;
};
[[nodiscard]] Frame frame(const Person&);
/// From the wrist to the edge that fingertips curl over.
[[nodiscard]] double to_edge(const Person&);
/// A forearm that lies across the body, from its bent elbow.
[[nodiscard]] Arm across(const Person&, Side, Pose, Spot wrist, double turn, double shoulders_down = 0);
/// Joins a forearm to its upper arm: the crook of the arm, and the upper arm's inner edge down to it where that is seen.
void join(const Person&, Side, double shoulders_down, Arm&);
/// What an arm throws on that which it lies on.
[[nodiscard]] std::string cast(const Limb&, double down);

[[nodiscard]] Parts folder(const Person&);
[[nodiscard]] Parts tablet(const Person&);
[[nodiscard]] Parts shield(const Person&);
[[nodiscard]] Parts pen(const Person&, double rise);  ///< so much higher than shoulders are lower
[[nodiscard]] Parts clasped(const Person&);
[[nodiscard]] Parts fists(const Person&);
[[nodiscard]] Parts own_arm(const Person&, Side holding);
[[nodiscard]] Parts crossed(const Person&, Side over);
[[nodiscard]] Parts fist(const Person&);
[[nodiscard]] Parts belly(const Person&);
[[nodiscard]] Parts offering(const Person&);
[[nodiscard]] Parts chest(const Person&);
[[nodiscard]] Parts both_on_chest(const Person&);
[[nodiscard]] Parts palms_joined(const Person&);
[[nodiscard]] Parts shoulder(const Person&);

}  // namespace presentation::rig::posed
