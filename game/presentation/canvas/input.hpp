#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "presentation/canvas/geometry.hpp"

namespace presentation {

/// Letters and digits are their own upper-case character; the rest are numbered from 256.
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
  f11
};
[[nodiscard]] constexpr Key key(char letter_or_digit) { return static_cast<Key>(letter_or_digit); }

struct KeyPress {
  Key key = Key::none;
  bool shift = false, control = false;
  bool operator==(const KeyPress&) const = default;
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
  std::u32string typed;  ///< text from keyboard or input method, control characters left out
  std::string pasted;
  float seconds = 0;  ///< since the last frame
};

}  // namespace presentation
