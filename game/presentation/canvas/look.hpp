#pragma once
#include <cstdint>

#include "debrief/depth.hpp"
#include "presentation/canvas/mapping.hpp"
#include "presentation/sound/volumes.hpp"
#include "presentation/theme/palette.hpp"
#include "text/language.hpp"

namespace presentation {

/// How fast words appear. At once unless asked for: some read slowly, and some are read to.
enum class TextSpeed : std::uint8_t { at_once, slow, normal, fast };

/// How everything is shown and heard and by which keys it is asked for, as the trainee has set it.
struct Look {
  text::Language language = text::Language::ja;
  float text_size = 1;  ///< 1..2: 100–200 %
  bool furigana = true;
  bool high_contrast = false;
  bool reduced_motion = false;
  debrief::Depth depth{};  ///< how much of a play is told, and when
  bool points = true;      ///< scores are told in points; else in words, as in a group
  TextSpeed text_speed{};
  bool automatic = false;       ///< pages turn by themselves
  bool voicing = false;         ///< what is read goes to the clipboard, for a speech program
  bool speak_first = false;     ///< answers wait until one's own words were said aloud
  bool faces_in_words = false;  ///< how somebody looks stands beside the name, for those who cannot see it
  bool small_portrait = false;  ///< more room for words, as on a projector
  Mapping mapping = {};
  Volumes volumes{};
  bool operator==(const Look&) const = default;
  [[nodiscard]] const Palette& palette() const { return high_contrast ? presentation::high_contrast : warm_paper; }
};

/// The window in the layout's units. At 1280 x 720 a unit is a pixel; a larger window has larger units rather than more of them.
struct Extent {
  float width = 1280, height = 720;
  float pixels_per_unit = 1;
  bool operator==(const Extent&) const = default;
};
/// Precondition: both sizes at least 1 pixel.
[[nodiscard]] Extent extent_of(unsigned pixels_wide, unsigned pixels_high);

}  // namespace presentation
