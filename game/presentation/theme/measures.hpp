#pragma once

/// Sizes in the layout's own units: pixels of a window of 1280 x 720 at 100 %. Type grows with the trainee's text size, the grid
/// does not.
namespace presentation::size {

// type
inline constexpr float speech = 24, name = 20, answer = 18, page_title = 22, section = 18, body = 16, list = 15, secondary = 14,
                       metadata = 13, note = 12, smallest_reading = 11;
// grid
inline constexpr float unit = 8, margin = 32, gutter = 24, between_cards = 16, between_options = 8, header = 56;
inline constexpr float card_inset = 24, speech_inset = 32;
/// On a low card between others: to its sign, and from there to its words.
inline constexpr float slip_inset = 16, slip_indent = 24;
inline constexpr float radius = 8, card_radius = 10, button_radius = 6, key_radius = 4;
inline constexpr float control_height = 40, least_control = 32;
/// Where a scrolled area goes on: how far it fades, and the strip beyond that holds the mark.
inline constexpr float faded_edge = 18, mark_strip = 20;
/// What it leaves at its right for its bar: words end at the margin, and the bar lies in it.
inline constexpr float scroll_bar_room = 16;
inline constexpr float border = 1.5f, focus_border = 3;
/// No running text is wider than this many full-width characters; in English, about 75 letters.
inline constexpr float longest_line = 40, longest_english_line = 48;

}  // namespace presentation::size
