#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "presentation/canvas/canvas.hpp"
#include "presentation/canvas/icon.hpp"

/// The few things every screen is made of. Sizes follow the text; what does not fit sideways goes to the next line (Flow) or
/// scrolls.
namespace presentation {

struct ButtonLook {
  Action action = Action::none;  ///< its key stands beside the label
  bool primary = false, enabled = true;
  float type = size::body;
  bool shows_key = true;
};
[[nodiscard]] float button_width(const Canvas&, std::string_view label, const ButtonLook& = {});
[[nodiscard]] float control_height(const Canvas&);
bool button(Canvas&, Rect, std::string_view label, const ButtonLook& = {});

/// The icon alone, in the middle; `label`: what it is called all the same.
bool icon_button(Canvas&, Rect, std::string_view label, Icon, const ButtonLook& = {});

/// Letters so large, or a page so narrow, that it holds one column of words and nothing beside it.
[[nodiscard]] bool is_close(const Canvas&);

/// Where what is so wide scrolls: its bar stands beside it, in the margin.
[[nodiscard]] inline Rect with_bar(Rect content) {
  return {content.x, content.y, content.width + size::scroll_bar_room, content.height};
}

/// The line at a bar's foot, within the bar: what scrolls below may fade up to it.
void bar_rule(Canvas&, Rect bar);
/// Paper to write on.
void card(Canvas&, Rect, float radius = size::card_radius);
/// Paper that can be pressed: the focus is 3 px indigo and a tint, so that it survives greyscale.
Response pressable_card(Canvas&, Rect, std::string_view label, Trigger = {}, bool enabled = true,
                        float radius = size::card_radius);

[[nodiscard]] float key_cap_width(const Canvas&, std::string_view label);
/// Width it took.
float key_cap(Canvas&, Point left_middle, std::string_view label);
/// One of several, the chosen one filled.
bool pill(Canvas&, Rect, std::string_view label, bool on);
[[nodiscard]] float pill_width(const Canvas&, std::string_view label);
/// On or off, with its word.
[[nodiscard]] float toggle_height(const Canvas&, float width, std::string_view label);
bool toggle(Canvas&, Rect, std::string_view label, bool on);

/// A numbered answer, and below the number what kind of answer it is.
struct OptionLook {
  int number = 1;
  std::string_view words, kind;
  float widest_kind = 0;  ///< of all kinds there are: the words of every answer begin at one place
  bool enabled = true;
  bool thought = false;  ///< nobody hears it: rounder
};
[[nodiscard]] float option_height(const Canvas&, float width, const OptionLook&);
bool option(Canvas&, Rect, const OptionLook&);

/// Places boxes from left to right and goes on below when a line is full.
class Flow {
 public:
  Flow(Rect area, float gap, float line_height) : area_(area), gap_(gap), line_height_(line_height), at_{area.x, area.y} {}
  Rect next(float width);
  [[nodiscard]] float height() const { return at_.y + line_height_ - area_.y; }

 private:
  Rect area_;
  float gap_, line_height_;
  Point at_;
};

}  // namespace presentation
