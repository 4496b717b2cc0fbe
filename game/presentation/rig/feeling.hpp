#pragma once
#include <array>
#include <string_view>
#include <vector>

namespace presentation::rig {

/// What the arms say; how it looks is a person's own habit.
enum class Gesture { rest, welcome, distance, defence, anger, sorrow, relief, gratitude, pondering, weariness, fright, laughter };

/// What a feeling changes. Down is + for brows, corners of the mouth up is +.
struct Feeling {
  std::array<double, 3> brow{0, 0, 0};      ///< inner end, arch, outer end
  std::array<double, 3> far_brow{0, 0, 0};  ///< added to the far one only
  std::array<double, 3> eye{1, 0, 0};       ///< upper lid (1 at rest, 0 closed), lower lid raised 0..1, slant (inner end low +)
  std::array<double, 2> gaze{0, 0};         ///< -1..1 each way
  double iris = 1;                          ///< a factor
  double wet = 0;                           ///< how the eyes shine, 0..1
  std::array<double, 5> mouth{44, 1, 0, 0, 0};  ///< width, corners, opening, pressed 0..1, sideways
  std::array<double, 3> head{0, 0, 0};          ///< turn in degrees, right, down
  std::array<double, 2> angle{0, 0};            ///< where the face points: features right, down
  std::array<double, 2> lean{0, 0};             ///< of the whole figure: degrees to the right, towards the viewer in per cent
  double shoulders = 0;                         ///< down
  std::array<double, 4> lines{0, 0, 0, 0};      ///< between the brows, forehead, beside the nose, under the eyes; added to age
  double blush = .25;
  double trail = 0;  ///< how far hair hangs behind a head on its way: -1 to the left .. 1 to the right
  Gesture hand = Gesture::rest;
  bool operator==(const Feeling&) const = default;
};

struct NamedFeeling {
  std::string_view id;
  Feeling feeling;
};

/// The twelve of the catalogue, "neutral" first.
[[nodiscard]] const std::vector<NamedFeeling>& feelings();
/// "neutral" for an id there is not.
[[nodiscard]] const Feeling& find_feeling(std::string_view id);

/// `share` 0..1 of the way from one to the other. A gesture cannot be half way: it changes at the middle.
[[nodiscard]] Feeling blend(const Feeling& from, const Feeling& to, double share);
/// The same on the way, `share` of it behind: hair comes after the head and is there when the head is.
[[nodiscard]] Feeling turning(const Feeling& from, const Feeling& to, double share);
/// A feeling at a strength 0..1 between rest and full.
[[nodiscard]] Feeling at_strength(std::string_view feeling, double strength);

}  // namespace presentation::rig
