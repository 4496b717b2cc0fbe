#include "presentation/canvas/row_edges.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "presentation/theme/measures.hpp"

namespace presentation {
namespace {

/// A line that reaches further into the fade than this is as good as gone.
constexpr float readable_fade = size::faded_edge / 2;
constexpr float within = .5f;
/// How much may be given up for whole rows: a card of two large lines and the heading above it, and no more than this much of a
/// low view. More is a hole in the page, as if something had not come.
constexpr float most_for_rows = 160, most_of_view = .36f;
/// Of the view's height: how much may be given up for whole lines alone, and how tall a block is that goes as one.
constexpr float most_for_lines = .16f, one_row = .24f;
/// Of a heading's height: how far below it what it heads may begin, and how far lines that follow one another may overlap.
constexpr float headed_within = 2.5f, lines_overlap = .3f, further_down = .75f;
/// Of its height: what is wider than this is words, what is not a sign; and how high a line is with the space round it.
constexpr float wider_than_a_sign = 1.5f, line_alone = 1.7f;

/// One of the two edges, told as if it were the lower one: for the upper one heights run the other way.
class Edge {
 public:
  Edge(Rect view, bool upper, std::span<const ScrolledPart> parts) : view_(view), upper_(upper), parts_(parts) {}

  [[nodiscard]] float outermost() const { return end(view_) - size::mark_strip - readable_fade; }

  /// Where nothing is cut but blocks that show some of their words; `outermost` where that is too far in.
  [[nodiscard]] float settled() const {
    const float for_rows = std::min(most_for_rows, most_of_view * view_.height);
    if (const auto rows = raised(Keep::headings, for_rows)) return *rows;
    if (const auto rows = raised(Keep::rows, for_rows)) return *rows;
    return raised(Keep::lines, most_for_lines * view_.height).value_or(outermost());
  }

  /// Blocks may go on beyond the last line, but not to where the next piece would begin.
  [[nodiscard]] float clip(float edge) const {
    float next = edge + readable_fade;
    for (const ScrolledPart& each : parts_)
      if (begin(each.rect) > edge - within) next = std::min(next, begin(each.rect) - 1);
    return std::max(edge, next);
  }

  [[nodiscard]] float end(Rect r) const { return upper_ ? -r.y : r.bottom(); }
  [[nodiscard]] float begin(Rect r) const { return upper_ ? -r.bottom() : r.y; }

 private:
  /// What ends where the next one begins is not crossed with that: rows of a table touch one another.
  [[nodiscard]] bool crosses(Rect r, float edge) const { return begin(r) < edge - within && end(r) > edge + row_gap + within; }

  /// Two lines at least: a card with the first of its words alone is no more than its edge.
  [[nodiscard]] bool shows_words(Rect block, float edge) const {
    const ScrolledPart* one = nullptr;
    return std::ranges::any_of(parts_, [&](const ScrolledPart& each) {
      const float middle = each.rect.x + each.rect.width / 2;
      const bool shows = !each.block && middle >= block.x && middle <= block.right() &&
                         begin(each.rect) >= begin(block) - within && end(each.rect) <= edge + row_gap + within;
      if (!shows) return false;
      if (one == nullptr) one = &each;
      return begin(each.rect) >= end(one->rect) - within || end(each.rect) <= begin(one->rect) + within;
    });
  }

  [[nodiscard]] bool shown(const ScrolledPart& part, float edge) const {
    return end(part.rect) <= edge + row_gap + within || (part.block && shows_words(part.rect, edge));
  }

  /// The block it stands in: the innermost that has room for more than the line, or all of the view.
  [[nodiscard]] Rect holding(Rect line) const {
    Rect held = view_;
    for (const ScrolledPart& each : parts_) {
      const Rect r = each.rect;
      const bool holds = r.y <= line.y && r.bottom() >= line.bottom() && r.x <= line.x && r.right() >= line.x &&
                         r.height > line_alone * line.height;
      if (each.block && holds && (r.height < held.height || held == view_)) held = r;
    }
    return held;
  }

  /// What stands next below it, in its block and column and near enough to be headed by it. Null where there is nothing such;
  /// where words stand before it on its line, of which it is the figure; and where the next is one like it further down, as in a
  /// table's first column.
  [[nodiscard]] const ScrolledPart* headed_by(Rect heading) const {
    const Rect held = holding(heading);
    const float foot = heading.bottom() - heading.height * lines_overlap, reach = heading.height * headed_within;
    const ScrolledPart* next = nullptr;
    for (const ScrolledPart& each : parts_) {
      const Rect r = each.rect;
      const bool before = r.y < heading.middle().y && r.bottom() > heading.middle().y && r.right() <= heading.x && r.x >= held.x;
      const bool words = !each.block && !each.heads && r.width > wider_than_a_sign * r.height;
      if (before && words) return nullptr;
      if (r.y < foot || r.y > heading.bottom() + reach || r.x > heading.right() || r.right() < heading.x) continue;
      if (held != view_ && r.y >= held.bottom() - within) continue;
      if (next == nullptr || r.y < next->rect.y) next = &each;
    }
    const bool alike = next != nullptr && next->heads && std::abs(next->rect.height - heading.height) < within &&
                       next->rect.y > heading.bottom() + further_down * heading.height;
    return alike ? nullptr : next;
  }

  /// At the upper edge nothing is: what a heading heads goes on without it there, as on every page.
  [[nodiscard]] bool stranded(const ScrolledPart& part, float edge) const {
    if (upper_ || !part.heads || !shown(part, edge)) return false;
    const ScrolledPart* next = headed_by(part.rect);
    return next != nullptr && !shown(*next, edge);
  }

  enum class Keep { lines, rows, headings };

  /// Of a part that the edge crosses.
  [[nodiscard]] bool goes_whole(const ScrolledPart& part, Keep keep, float edge) const {
    if (!part.block) return true;
    return keep != Keep::lines && (part.rect.height <= one_row * view_.height || !shows_words(part.rect, edge));
  }

  /// Nothing where it would be further in than `most`.
  [[nodiscard]] std::optional<float> raised(Keep keep, float most) const {
    float edge = outermost();
    const float innermost = edge - most;
    for (bool moved = true; moved;) {
      moved = false;
      for (const ScrolledPart& each : parts_) {
        const bool goes =
            crosses(each.rect, edge) ? goes_whole(each, keep, edge) : keep == Keep::headings && stranded(each, edge);
        if (!goes) continue;
        edge = begin(each.rect) - row_gap;
        if (edge < innermost) return std::nullopt;
        moved = true;
      }
    }
    return edge;
  }

  Rect view_;
  bool upper_;
  std::span<const ScrolledPart> parts_;
};

}  // namespace

RowEdges row_edges(Rect view, bool above, bool below, std::span<const ScrolledPart> parts, Rect shown) {
  RowEdges edges{0, view.height, 0, view.height};
  constexpr float ring = size::focus_border + 1;
  if (below) {
    const Edge lower(view, false, parts);
    float foot = lower.settled();
    if (shown.height > 0 && shown.bottom() + ring <= lower.outermost()) foot = std::max(foot, shown.bottom() + ring);
    edges.foot = foot - view.y;
    edges.foot_clip = lower.clip(foot) - view.y;
  }
  if (above) {
    const Edge upper(view, true, parts);
    float head = upper.settled();
    if (shown.height > 0 && ring - shown.y <= upper.outermost()) head = std::max(head, ring - shown.y);
    edges.head = -head - view.y;
    edges.head_clip = -upper.clip(head) - view.y;
  }
  return edges;
}

}  // namespace presentation
