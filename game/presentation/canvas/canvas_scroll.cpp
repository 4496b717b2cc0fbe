#include <algorithm>
#include <cmath>

#include "presentation/canvas/canvas.hpp"

namespace presentation {
namespace {
constexpr float bar_width = 6, bar_room = size::scroll_bar_room, notch = 72;
constexpr float unbounded = 1e6f;
/// The sign that something goes on, at 100 %: a chevron on a small plate of its own, which grows with the text but not
/// out of its strip: words begin beyond.
constexpr float mark_width = 14, mark_height = 5, mark_line = 2.2f, plate_width = 40, plate_height = 18;
using size::faded_edge, size::mark_strip;
constexpr float least_page = .3f;  // of the view's height
constexpr float hidden_edge = faded_edge + mark_strip;
constexpr float at_end = 2;  // scrolled so near to it, it is
/// A band above the last view that is seen to be one.
constexpr float least_band = 24;
}  // namespace

Rect Canvas::begin_scroll(std::string_view name, Rect view, std::optional<Colour> ground) {
  const ControlId me = id(name);
  const float offset = std::max(0.f, memory_.scroll[me]);
  const float most = std::max(0.f, memory_.scroll_most[me]);
  const auto [edges, first] = memory_.scroll_edges.try_emplace(me, row_edges(view, offset > 1, offset < most - 2, {}));
  scrolls_.push_back({me, view, ground.value_or(layer_ > 0 ? colours().card : colours().paper), offset, most, controls_.size(),
                      memory_.scrolled_parts.size(), page_height(view), edges->second});
  // A reading may stand out to the left of the first word it belongs to. Where nothing goes on, a card has its border.
  const RowEdges& seen = edges->second;
  const float above = seen.head_clip > 0 ? 0 : size::border, below = seen.foot_clip < view.height ? 0 : size::border;
  clip({view.x - size::unit, view.y + seen.head_clip - above, view.width + size::unit,
        seen.foot_clip - seen.head_clip + above + below});
  const Rect content{view.x, view.y - offset, view.width - bar_room, view.height};
  // Sideways nothing may leave the view; up and down it scrolls.
  boxes_.push_back({content.x - size::unit, -unbounded, content.width + 2 * size::unit, 2 * unbounded});
  return content;
}

void Canvas::end_scroll(float content_height) {
  Scrolling s = scrolls_.back();
  scrolls_.pop_back();
  boxes_.pop_back();
  const float most = std::max(0.f, content_height - s.view.height);
  // Which lines the edges cut was told by the last frame.
  if (std::abs(most - s.most) > .5f) memory_.again = true;
  memory_.scroll_most[s.id] = most;
  float offset = std::min(s.offset, most + beyond_end(s.id, most));
  bool has_focus = false;
  for (std::size_t i = s.first_control; i < controls_.size(); ++i) {
    const ControlBox& c = controls_[i];
    if (c.layer != layer_ || c.id != memory_.focus) continue;
    has_focus = true;
    if (!focus_moved_ || !memory_.focus_shown) continue;  // what the keyboard went to must be seen
    const float top = c.rect.y - s.view.y + s.offset, foot = c.rect.bottom() - s.view.y + s.offset;
    offset = std::max(offset, foot - s.view.height + hidden_edge);
    offset = std::min(offset, top - hidden_edge);
  }
  focus_scrolls_ = focus_scrolls_ || has_focus;
  unclip();
  settle_edges(s, most);
  fold(s);
  if (layer_ >= memory_.top_layer && most > 0) {
    const bool hovered = s.view.contains(input_.mouse);
    if (hovered) offset -= input_.wheel * notch;
    // Where the mouse was left says less than where the keyboard went.
    const bool meant_elsewhere = memory_.focus_scrolls && memory_.focus_shown && !has_focus;
    if (!meant_elsewhere && (hovered || has_focus || !memory_.focus_scrolls)) {
      if (shortcut(Action::page_down)) offset += s.next_page;
      if (shortcut(Action::page_up)) offset -= page_height(s.view);
      if (shortcut(Key::home)) offset = 0;
      if (shortcut(Key::end)) offset = unbounded;
    }
    scroll_bar(s, content_height + beyond_end(s.id, most), offset);
  }
  // Whole pixels: what is measured from another place scrolled to differs by less than a thousandth.
  offset = std::round(settled_offset(s, most, offset) * extent_.pixels_per_unit) / extent_.pixels_per_unit;
  if (offset != s.offset) memory_.again = true;
  memory_.scroll[s.id] = offset;
}

float Canvas::beyond_end(ControlId id, float most) const {
  const auto end = memory_.scroll_ends.find(id);
  return end != memory_.scroll_ends.end() && std::abs(end->second.most - most) <= at_end ? end->second.beyond : 0;
}

float Canvas::settled_offset(const Scrolling& s, float most, float offset) {
  if (most <= 0) return 0;
  LastView& end = memory_.scroll_ends[s.id];
  if (std::abs(end.most - most) > at_end) end = {};
  const bool stands_there = std::abs(s.offset - most) <= at_end && std::abs(s.most - most) <= at_end;
  if (stands_there && end.most < 0) {
    const float band = memory_.scroll_edges[s.id].band_above();
    end = {most, band > least_band ? band : 0};
  }
  offset = std::clamp(offset, 0.f, most + end.beyond);
  if (offset < most - at_end || end.beyond <= 0) return offset;
  const bool has_focus = std::any_of(controls_.begin() + static_cast<std::ptrdiff_t>(s.first_control), controls_.end(),
                                     [&](const ControlBox& each) { return each.layer == layer_ && each.id == memory_.focus; });
  // What the keyboard went to is in sight where it is, and the bar is where it is pulled to. Else the end is one place: whoever
  // goes up from it goes from where it would be without the band.
  if ((has_focus && focus_moved_ && memory_.focus_shown) || memory_.held == s.id) return offset;
  constexpr float rounding = 1;
  if (offset > s.offset + rounding) return most + end.beyond;
  if (offset < s.offset - rounding) return std::max(0.f, offset - end.beyond);
  return stands_there && !has_focus ? most + end.beyond : offset;
}

void Canvas::scroll_bar(const Scrolling& s, float content_height, float& offset) {
  const float most = content_height - s.view.height;
  const Rect track{s.view.right() - bar_room, s.view.y, bar_room, s.view.height};
  if (track.contains(input_.mouse) && input_.pressed) memory_.held = s.id;
  const float thumb = std::max(32.f, s.view.height * s.view.height / content_height);
  if (memory_.held == s.id) offset = most * (input_.mouse.y - s.view.y - thumb / 2) / std::max(1.f, s.view.height - thumb);
  offset = std::clamp(offset, 0.f, most);
  const Rect bar{s.view.right() - bar_width - 2, s.view.y + (s.view.height - thumb) * offset / most, bar_width, thumb};
  fill(bar, memory_.held == s.id ? colours().ink2 : colours().edge, bar_width / 2);
}

void Canvas::note_part(ScrolledPart piece) {
  const Rect view = scrolls_.back().view;
  if (piece.rect.bottom() > view.y && piece.rect.y < view.bottom() + looked_ahead) memory_.scrolled_parts.push_back(piece);
}

void Canvas::may_be_cut(Rect picture) {
  if (!scrolls_.empty()) note_part({.rect = picture, .picture = true});
}

void Canvas::keep_whole(Rect block) {
  if (scrolls_.empty()) return;
  note_part({block, true});
  Scrolling& s = scrolls_.back();
  const bool fits = block.height <= s.view.height - 2 * hidden_edge, cut = block.bottom() > s.view.bottom() - hidden_edge;
  const float top = block.y - s.view.y - hidden_edge;
  // Not for a page that would hardly move.
  if (fits && cut && top > s.view.height * least_page) s.next_page = std::min(s.next_page, top);
}

/// What was cut at the foot stands whole below the upper edge then.
float Canvas::page_height(Rect view) const { return std::max(view.height / 2, view.height - 2 * hidden_edge - em(size::speech)); }

bool Canvas::is_cut(Rect small, bool heads) {
  if (scrolls_.empty()) return false;
  note_part({small, false, heads});
  const Scrolling& s = scrolls_.back();
  constexpr float within = row_gap + .5f;  // as row_edges has it
  const float x = small.middle().x;
  return small.y < s.view.y + s.edges.head_at(x) - within || small.bottom() > s.view.y + s.edges.foot_at(x) + within;
}

void Canvas::settle_edges(Scrolling& s, float most) {
  Rect shown;
  for (std::size_t i = s.first_control; i < controls_.size(); ++i)
    if (controls_[i].id == memory_.focus && memory_.focus_shown && controls_[i].layer == layer_) shown = controls_[i].rect;
  const std::span<const ScrolledPart> parts = std::span(memory_.scrolled_parts).subspan(s.first_part);
  const RowEdges found = row_edges(s.view, s.offset > 1, s.offset < most - 2, parts, shown, look_.text_size);
  memory_.scrolled_parts.resize(s.first_part);
  // The next page turned begins with what is left out of this one.
  const float left_out = found.nearest_foot() + row_gap - hidden_edge;
  if (left_out > s.view.height * least_page) s.next_page = std::min(s.next_page, left_out);
  if (found == s.edges) return;
  memory_.again = true;
  memory_.scroll_edges[s.id] = found;
}

void Canvas::fold(const Scrolling& s) {
  const bool covered = layer_ < memory_.top_layer;  // a panel above has marks of its own
  const RowEdges& e = s.edges;
  const float left = s.view.x - size::focus_border, wide = s.view.width - bar_room + 2 * size::focus_border;
  // A card that ends before those beside it: what would be seen of it beyond is papered over.
  const auto end_column = [&](const RowEdges::Column& at, float clip, bool upper) {
    constexpr float beyond = size::focus_border + size::border;
    const auto strip = [&](float from, float to, float begins) {
      fade({at.left - beyond, s.view.y + std::min(from, to), at.right - at.left + 2 * beyond, std::abs(to - from)}, s.ground,
           upper ? 1 : begins, upper ? begins : 1);
    };
    strip(at.edge, at.clip, 0);
    strip(at.clip, clip, 1);
  };
  if (s.offset > 1) {
    fade({left, s.view.y + e.head_clip, wide, e.head - e.head_clip}, s.ground, 1, 0);
    fill({left, s.view.y + e.head_clip - 1, wide, 1.5f}, s.ground);  // what is clipped may reach into the next pixel
    for (const RowEdges::Column& at : e.heads) end_column(at, e.head_clip, true);
    if (!covered) goes_on(s, true);
  }
  if (s.offset >= s.most - 2) return;
  fade({left, s.view.y + e.foot, wide, e.foot_clip - e.foot}, s.ground, 0, 1);
  fill({left, s.view.y + e.foot_clip - .5f, wide, 1.5f}, s.ground);
  for (const RowEdges::Column& at : e.feet) end_column(at, e.foot_clip, false);
  if (!covered) goes_on(s, false);
}

void Canvas::goes_on(const Scrolling& s, bool upwards) {
  const float grown = std::sqrt(look_.text_size), across = mark_width * grown, high = mark_height * grown;
  const float tall = std::min(plate_height * grown, mark_strip), broad = plate_width * grown;
  const Point middle{s.view.x + (s.view.width - bar_room) / 2,
                     upwards ? s.view.y + 1 + tall / 2 : s.view.bottom() - 1 - tall / 2};
  const Rect plate{middle.x - broad / 2, middle.y - tall / 2, broad, tall};
  fill(plate, colours().card, tall / 2);
  outline(plate, colours().edge, size::border, tall / 2);
  const float tip = middle.y + (upwards ? -high / 2 : high / 2), open_end = middle.y + (upwards ? high / 2 : -high / 2);
  curve({{middle.x - across / 2, open_end}, {middle.x, tip}, {middle.x + across / 2, open_end}}, colours().indigo,
        mark_line * grown);
}

void Canvas::scroll_to_end(std::string_view name) { memory_.scroll[id(name)] = unbounded; }

}  // namespace presentation
