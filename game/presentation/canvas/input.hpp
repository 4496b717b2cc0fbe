#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "presentation/canvas/geometry.hpp"

namespace presentation {

/// Letters, digits and signs are their own (upper-case) character; the rest are numbered from 256.
enum class Key : std::uint16_t {
  none = 0,
  space = ' ',
  enter = 256,
  escape,
  tab,
  backspace,
  erase,
  up,
  down,
  left,
  right,
  home,
  end,
  page_up,
  page_down,
  f1,
  f2,
  f3,
  f4,
  f5,
  f6,
  f7,
  f8,
  f9,
  f10,
  f11,
  f12
};
[[nodiscard]] constexpr Key key(char letter_or_digit) { return static_cast<Key>(letter_or_digit); }

struct KeyPress {
  Key key = Key::none;
  bool shift = false, control = false;
  bool operator==(const KeyPress&) const = default;
};

/// Whose pad it is: makers print other signs on the same places.
enum class PadMaker : std::uint8_t { common, sony, nintendo };

/// Buttons of a game pad by their place on the commonest ones, but A and B by what they do: Nintendo's stand the other way round.
/// What a maker numbers differently is told apart in platform/.
enum class PadButton : std::uint8_t {
  none,
  up,
  down,
  left,
  right,
  a,
  b,
  x,
  y,
  left_shoulder,
  right_shoulder,
  left_trigger,
  right_trigger,
  select,
  start,
  left_stick,
  right_stick
};

/// What happened since the last frame, in our own words: no window system is seen above platform/. Places are in the layout's
/// units.
struct Input {
  Point mouse{-1, -1};
  bool pressed = false;  ///< the main button went down since the last frame, even if it is up again
  bool released = false;
  bool mouse_moved = false;
  float wheel = 0;  ///< notches; up is +
  std::vector<KeyPress> keys;
  std::vector<PadButton> buttons;
  PadMaker maker{};      ///< of the pad they are on
  std::u32string typed;  ///< text from keyboard or input method, control characters left out
  std::string pasted;
  float seconds = 0;  ///< since the last frame
};

}  // namespace presentation
