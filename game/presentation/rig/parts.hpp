#pragma once
#include <string>

#include "presentation/rig/feeling.hpp"
#include "presentation/rig/person.hpp"
#include "presentation/rig/svg.hpp"

/// The pieces a portrait is put together from, each an SVG fragment. Head pieces are drawn round the head's own origin (middle of
/// the eye line), the rest in the picture's coordinates. Light comes from the upper left; the head is seen slightly from its
/// right, so features sit +4..+8; a feeling's angle moves them on.
namespace presentation::rig {

inline constexpr const char* ink = "#2E2622";

enum class Side { near, far };  ///< near: left in the picture

[[nodiscard]] std::string head(const Person&, const Feeling&);  ///< skin, shade, blush and contour
/// How far the temple stands out on the far side, beside the eye: not much less than the cheekbone below it.
[[nodiscard]] double far_temple(const Person&, double turned);
[[nodiscard]] std::string eye(const Person&, const Feeling&, Side);
[[nodiscard]] std::string brow(const Person&, const Feeling&, Side);
[[nodiscard]] std::string nose(const Person&, const Feeling&);
[[nodiscard]] std::string mouth(const Person&, const Feeling&);
[[nodiscard]] std::string age_lines(const Person&, const Feeling&);
/// How much of a line that a feeling draws shows: young skin folds less.
[[nodiscard]] double shown(const Person&, double line);
[[nodiscard]] std::string beard(const Person&, const Feeling&);
[[nodiscard]] std::string ears(const Person&, const Feeling&);
[[nodiscard]] std::string glasses(const Person&, const Feeling&);
[[nodiscard]] std::string hair_back(const Person&, const Feeling&);
[[nodiscard]] std::string hair_front(const Person&, const Feeling&);
[[nodiscard]] std::string hair_cast(const Person&, const Feeling&);  ///< on the face
[[nodiscard]] std::string neck(const Person&, const Feeling&, double shoulders_down);
[[nodiscard]] std::string body(const Person&, double shoulders_down, Pose);
[[nodiscard]] std::string clothes(const Person&, double shoulders_down, Pose);
/// An arm that turns at an elbow which lies in the picture, or is thought a little below it; others hang down to its edge.
struct Elbow {
  bool bent = false;
  double out = 0;   ///< how far it stands off the side
  double down = 0;  ///< and how much lower it is than where arms are folded
  double lift = 0;  ///< of its shoulder: no arm goes up alone
};
[[nodiscard]] Elbow elbow_of(const Person&, Pose, Side);
/// Whether the forearm goes up before its upper arm, to the head or beside it.
[[nodiscard]] bool is_raised(const Person&, Pose, Side);
inline constexpr double elbow_half = 35;
/// The elbow's middle, so far inside the figure's contour that its round goes on where the upper arm's edge ends.
[[nodiscard]] Spot elbow(const Person&, Side, double shoulders_down, Pose);
/// The upper arm's edge that turns outwards, from the shoulder to the elbow's round or, where it hangs, out of the picture.
[[nodiscard]] std::string outside_of_arm(const Person&, Side, double shoulders_down, Pose);
/// Shoulders and upper arms as one shape.
[[nodiscard]] std::string silhouette(const Person&, double shoulders_down, Pose);
/// Folds of a sleeve, and its shade, where it hangs from the shoulder.
[[nodiscard]] std::string drape(const Person&, Side, double shoulders_down, Pose);
[[nodiscard]] Pose pose_of(const Person&, Gesture);
[[nodiscard]] std::string hand(const Person&, const Feeling&, Pose, double shoulders_down);
[[nodiscard]] std::string hand_at_face(const Person&, const Feeling&, Pose, double shoulders_down);

/// A feeling as this person holds their head.
[[nodiscard]] Feeling held(const Person&, Feeling);
/// Of a colour, 0..1.
[[nodiscard]] double luminance(std::string_view colour);
/// Whether red on it would be lost; an empty colour is none.
[[nodiscard]] bool is_red(std::string_view colour);
/// Where a spot of the head lies in the picture.
[[nodiscard]] Spot on_head(const Person&, const Feeling&, Spot);

}  // namespace presentation::rig
