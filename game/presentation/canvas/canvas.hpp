#pragma once
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "presentation/canvas/few.hpp"
#include "presentation/canvas/input.hpp"
#include "presentation/canvas/layouts.hpp"
#include "presentation/canvas/look.hpp"
#include "presentation/canvas/memory.hpp"
#include "presentation/canvas/picture.hpp"
#include "presentation/canvas/type.hpp"
#include "presentation/theme/measures.hpp"

struct ImDrawList;

namespace presentation {

/// How a control stands this frame.
struct Response {
  bool pressed = false, hovered = false, focused = false, held = false;
};

/// One frame being drawn and asked: shapes, words, controls. Everything is in the layout's units. It changes nothing but Memory;
/// what the trainee did comes back from control(). Precondition of every call: the surfaces given to the constructor outlive it.
class Canvas {
 public:
  struct Surfaces {
    ImDrawList& list;
    GlyphBook& glyphs;
    Layouts& layouts;
    const PictureSource& pictures;
  };
  Canvas(Surfaces, const Look&, const Extent&, const Input&, Memory&);
  ~Canvas();  ///< the frame is complete: focus and layers settle
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  [[nodiscard]] const Look& look() const { return look_; }
  [[nodiscard]] const Palette& colours() const { return look_.palette(); }
  [[nodiscard]] Rect page() const { return {0, 0, extent_.width, extent_.height}; }
  [[nodiscard]] float pixel() const { return 1 / extent_.pixels_per_unit; }
  [[nodiscard]] const Input& input() const { return input_; }
  [[nodiscard]] Memory& memory() { return memory_; }
  [[nodiscard]] const Memory& memory() const { return memory_; }
  [[nodiscard]] Phrases& phrases() const { return memory_.phrases; }
  /// A length that grows with the text.
  [[nodiscard]] float em(float units) const { return units * look_.text_size; }

  // --- shapes
  enum Corners { all_corners, top_corners, left_corners };
  void fill(Rect, Colour, float radius = 0, Corners = all_corners);
  void outline(Rect, Colour, float width = size::border, float radius = 0);
  void fade(Rect, Colour, float from, float to);  ///< opacity at its top and at its foot
  void line(Point from, Point to, Colour, float width = size::border);
  /// `dash`: drawn, left out, drawn … in units; empty: solid.
  void curve(std::span<const Point> points, Colour, float width, std::initializer_list<float> dash = {});
  void curve(std::initializer_list<Point> points, Colour, float width, std::initializer_list<float> dash = {});
  void polygon(std::span<const Point> points, Colour);
  void polygon(std::initializer_list<Point> points, Colour);  ///< convex
  void disc(Point middle, float radius, Colour);
  void ring(Point middle, float radius, Colour, float width);
  void half_disc(Point middle, float radius, Colour);  ///< the left half
  /// The part of the picture inside `crop` (0..1 both ways) fills `to`.
  void picture(const Picture&, Rect to, Rect crop = {0, 0, 1, 1}, float radius = 0, Corners = all_corners);
  /// Likewise, but what is inside `part` of it comes from another picture, which differs from it there alone: where only that
  /// changes, only that is drawn anew.
  void picture(const Picture&, const Picture& other, Rect part, Rect to, Rect crop);

  // --- words
  [[nodiscard]] std::string_view plain(std::string_view words) const;  ///< without readings
  [[nodiscard]] float width(std::string_view words, const Type&) const;
  /// As much of the words as the room holds, and …; precondition: they are wider.
  [[nodiscard]] std::string_view shortened(std::string_view words, float room, const Type&) const;
  [[nodiscard]] float line_height(const Type&) const;
  /// One line in the middle of the box's height, with readings above; shortened by … where the box is too narrow. Returns the
  /// width set.
  float text(Rect box, std::string_view words, const Type&, Align = Align::start);
  /// As many lines as it takes from the box's top; returns their height. The box's height is no limit: who calls reserves it or
  /// scrolls.
  float paragraph(Rect box, std::string_view words, const Type&);
  /// However wide the place is, running text is not.
  [[nodiscard]] float longest_line(const Type&) const;
  [[nodiscard]] float paragraph_height(float width, std::string_view words, const Type&) const;
  /// From a paragraph's top to the middle of its first line: where what stands beside it belongs.
  [[nodiscard]] float first_line_middle(float width, std::string_view words, const Type&) const;
  /// To the line its first letters stand on.
  [[nodiscard]] float first_baseline(float width, std::string_view words, const Type&) const;

  // --- controls
  [[nodiscard]] ControlId id(std::string_view name) const;
  /// Something that can be pressed: by mouse, by Enter or space when focused, by its shortcut. `label` is what a test or a reader
  /// finds it by.
  Response control(Rect, std::string_view label, Trigger = {}, bool enabled = true);
  /// Was it asked for, with nothing lying above this layer and no text field taking the key? Taken at most once a frame.
  bool shortcut(Trigger, bool shift = false);
  /// What to press for it, on the device last used: "M", "LB".
  [[nodiscard]] std::string prompt(Action) const;
  void focus(ControlId, bool shown = true);
  /// Arrows begin at this control while nothing has the focus.
  void start_at(ControlId control) { start_ = start_ == 0 ? control : start_; }
  /// The next key or button is caught (Memory::caught) as long as this is asked for in every frame.
  void catch_next() { catching_ = true; }
  /// Something moves by itself: draw again in so many seconds.
  void wake_in(float seconds);
  /// A field of the trainee's own words. Returns true when they changed.
  bool field(Rect, std::string_view label, std::string& words, const Type&, int longest);

  /// What a speech program is to say now, where the trainee has one: the last call of a frame counts.
  void voice(std::string_view words);

  // --- nesting
  class Inside;    ///< words drawn while it lives must stay in its box
  class Revealed;  ///< of the words drawn while it lives only so many characters are seen yet
  class Group;     ///< controls with equal labels are kept apart by its name
  /// From here on everything lies on a panel above; what lies below no longer answers.
  void raise_layer();

  /// Returns where the content is drawn: as wide as the view less the bar, shifted up by what has been scrolled away. Where there
  /// is more above or below, the content fades into the ground it lies on: the page's, a panel's, or another one named here. A
  /// row that would be cut by that edge is left out until it is in sight whole (`row_edges`).
  Rect begin_scroll(std::string_view name, Rect view, std::optional<Colour> ground = {});
  void end_scroll(float content_height);
  /// Sets where a scroll area stands: at its end.
  void scroll_to_end(std::string_view name);
  /// A card, a chart: where it would be cut at the foot of what scrolls, the next page turned begins with it.
  void keep_whole(Rect);
  /// A picture on a card: where most of it is in sight, the card is as good as begun.
  void may_be_cut(Rect picture);
  /// Would the edge of what scrolls cut it? Asked for lines of words and small signs, which are left out then. `heads`: it heads
  /// what follows, and is left out with that.
  [[nodiscard]] bool is_cut(Rect, bool heads = false);
  void clip(Rect);
  void unclip();

 private:
  struct Scrolling {
    ControlId id = 0;
    Rect view;
    Colour ground;
    float offset = 0, most = 0;  ///< scrolled away, and how much can be; as the last frame left it
    std::size_t first_control = 0, first_part = 0;
    float next_page = 0;  ///< how far to scroll for it
    RowEdges edges;       ///< as the last frame left them
  };
  void note_part(ScrolledPart);
  void settle_edges(Scrolling&, float most);
  /// Where it is scrolled to, given where it was: its end is reached as a whole.
  [[nodiscard]] float beyond_end(ControlId, float most) const;
  [[nodiscard]] float settled_offset(const Scrolling&, float most, float offset);
  void scroll_bar(const Scrolling&, float content_height, float& offset);
  /// Where content goes on: faded at the edge, and below it a small mark.
  void fold(const Scrolling&);
  void goes_on(const Scrolling&, bool upwards);
  [[nodiscard]] float page_height(Rect view) const;
  [[nodiscard]] Texture texture(const Picture&, Rect to, Rect crop) const;
  [[nodiscard]] float set_size(const Type&) const;  ///< the size in units that falls on whole pixels
  [[nodiscard]] Rect visible() const;
  [[nodiscard]] float reading_size(const Type&) const;
  [[nodiscard]] Layouts::Wanted wanted(std::string_view words, float width, const Type&) const;
  /// What a line with readings needs above it beyond the usual distance.
  [[nodiscard]] float reading_room(const text::BrokenLine&, const Type&) const;
  void glyphs(Point baseline, std::string_view words, float set, Weight, Colour);
  /// `tight`: readings may stand over their neighbours. `blank`: so much of its end does not count.
  void set_line(Point baseline, const text::BrokenLine&, const Type&, bool tight = false, float blank = 0);
  void catch_input();
  void settle_focus();
  [[nodiscard]] bool second_of_two(ControlId now) const;
  [[nodiscard]] bool take(Key, bool shift);
  [[nodiscard]] bool take(PadButton);
  void move_focus();
  [[nodiscard]] std::size_t caret_near(const Edit&, float across, const Type&) const;
  void edit(Edit&, int longest, bool& changed);

  ImDrawList& list_;
  GlyphBook& book_;
  Layouts& layouts_;
  const PictureSource& pictures_;
  Look look_;
  Extent extent_;
  const Input& input_;
  Memory& memory_;
  static constexpr std::size_t most_nested = 32;
  Few<Rect, most_nested> boxes_, clips_;
  Few<Scrolling, most_nested> scrolls_;
  std::vector<bool> taken_, taken_buttons_;  // already answered, beside input_.keys and input_.buttons
  std::vector<ControlBox> controls_;
  std::vector<TextBox> texts_;
  ControlId group_ = 0, edited_ = 0, start_ = 0;
  int layer_ = 0;
  std::size_t unseen_after_ = std::string::npos;  // characters of the text being revealed
  bool focus_moved_ = false, activate_ = false, catching_ = false, focus_scrolls_ = false;
};

}  // namespace presentation

#include "presentation/canvas/canvas_nesting.hpp"
