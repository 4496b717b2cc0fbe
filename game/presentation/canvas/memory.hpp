#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "presentation/canvas/geometry.hpp"

namespace presentation {

using ControlId = std::uint64_t;

/// A thing that can be pressed, as it stood on the screen.
struct ControlBox {
  ControlId id = 0;
  std::string label;
  Rect rect;  ///< whole, even where part of it is scrolled away
  Rect seen;  ///< the part that can be seen and pressed
  bool enabled = true;
  int layer = 0;  ///< 0 the screen; a panel above it is 1
};

/// A line of text as drawn, and the box it must stay in.
struct TextBox {
  std::string words;
  Rect rect, box;
};

struct Edit {
  std::string words;
  std::size_t caret = 0;
};

/// What the interface remembers from frame to frame: focus, scrolling, half-typed words. Nothing of the play, so losing it loses
/// nothing.
struct Memory {
  ControlId focus = 0;
  bool focus_shown = false;          ///< by keyboard; a mouse shows where it is by itself
  ControlId held = 0;                ///< the mouse went down on it
  ControlId editing = 0;             ///< a text field has the focus: letters are words, not shortcuts
  int top_layer = 0;                 ///< of the last frame
  std::vector<ControlBox> controls;  ///< of the last frame, in the order drawn
  std::vector<TextBox> texts;        ///< of the last frame
  std::map<ControlId, float> scroll;
  std::map<ControlId, Edit> edits;
  bool again = false;         ///< something moved that the frame just drawn does not show yet
  std::optional<float> wake;  ///< seconds until the next frame is wanted though nothing happens
};

[[nodiscard]] const ControlBox* find_control(const Memory&, const std::string& label);

}  // namespace presentation
