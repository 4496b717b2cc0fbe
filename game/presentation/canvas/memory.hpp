#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "presentation/canvas/geometry.hpp"
#include "presentation/canvas/input.hpp"
#include "presentation/canvas/phrases.hpp"
#include "presentation/canvas/row_edges.hpp"

namespace presentation {

using ControlId = std::uint64_t;

/// A thing that can be pressed, as it stood on the screen.
struct ControlBox {
  ControlId id = 0;
  Phrase label;  ///< kept in Memory::phrases
  Rect rect;     ///< whole, even where part of it is scrolled away
  Rect seen;     ///< the part that can be seen and pressed
  bool enabled = true;
  int layer = 0;  ///< 0 the screen; a panel above it is 1
};

/// A line of text as drawn, and the box it must stay in.
struct TextBox {
  std::string words;
  Rect rect, box;
  bool cut = false;  ///< by the edge of what scrolls: it has its place there and is not drawn
};

struct Edit {
  std::string words;
  std::size_t caret = 0;
  float shift = 0;  ///< of the words to the left, in units, so that the caret stays in view
};

/// The next key or button pressed, kept from everything it usually does: to be given to an action.
struct Caught {
  Key key = Key::none;
  PadButton button = PadButton::none;
};

/// Where an area is at its end, a row that the upper edge would cut is left out whole and leaves a band: the area scrolls on by
/// that much, so that a row stands at its head, and what is left over lies below its last.
struct LastView {
  float most = -1, beyond = 0;  ///< how far it can be scrolled without that; less than 0: not looked at yet
};

/// What the interface remembers from frame to frame: focus, scrolling, half-typed words. Nothing of the play, so losing it loses
/// nothing.
struct Memory {
  ControlId focus = 0;
  bool focus_shown = false;    ///< by keyboard; a mouse shows where it is by itself
  bool focus_scrolls = false;  ///< it was in a scrolled area, in the last frame: its keys are meant for that one
  /// What had it below each panel that is open, and whether it was shown: it goes back there.
  std::vector<std::pair<ControlId, bool>> focus_below;
  ControlId held = 0;     ///< the mouse went down on it
  ControlId pressed = 0;  ///< the last one it went down on, where, and how many seconds ago
  Point pressed_at;
  float since_pressed = 1e6f;
  ControlId editing = 0;                           ///< a text field has the focus: letters are words, not shortcuts
  std::optional<Point> caret;                      ///< of that field: its lower end
  bool pad = false;                                ///< was used last: prompts name its buttons
  PadMaker maker{};                                ///< as they are printed on it
  ControlId start = 0;                             ///< where arrows begin while nothing has the focus
  bool catching = false;                           ///< the next key or button goes to `caught`
  std::optional<Caught> caught;                    ///< this frame
  int top_layer = 0;                               ///< of the last frame
  std::vector<ControlBox> controls;                ///< of the last frame, in the order drawn
  bool notes_words = false;                        ///< for tests: `texts` are wanted
  std::vector<TextBox> texts;                      ///< of the last frame, where they are
  Phrases phrases;                                 ///< words put together, kept from frame to frame
  std::map<ControlId, float> scroll, scroll_most;  ///< how far each area is scrolled, and how far it can be
  std::map<ControlId, RowEdges> scroll_edges;      ///< between which its content was seen
  std::map<ControlId, LastView> scroll_ends;
  std::vector<ScrolledPart> scrolled_parts;  ///< room for a frame's, used again
  std::map<ControlId, Edit> edits;
  std::string voice;          ///< for a speech program; whoever passes it on empties it
  bool again = false;         ///< something moved that the frame just drawn does not show yet
  std::optional<float> wake;  ///< seconds until the next frame is wanted though nothing happens
};

[[nodiscard]] const ControlBox* find_control(const Memory&, std::string_view label);
/// What can be pressed: on the topmost layer, in the order drawn.
[[nodiscard]] std::vector<const ControlBox*> open_controls(const Memory&);
/// The nearest of them that way from one of them; null where there is none.
[[nodiscard]] const ControlBox* neighbour(const std::vector<const ControlBox*>& open, const ControlBox& from, Point direction);

}  // namespace presentation
