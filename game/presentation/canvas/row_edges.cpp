#include "presentation/canvas/row_edges.hpp"

#include <algorithm>
#include <optional>

#include "presentation/theme/measures.hpp"

namespace presentation {
namespace {

/// A line that reaches further into the fade than this is as good as gone.
constexpr float readable_fade = size::faded_edge / 2;
constexpr float within = .5f;
/// Of the view's height: how much may be given up for whole rows, how much for whole lines alone, and how tall a block is that
/// goes as one.
constexpr float most_for_rows = .36f, most_for_lines = .16f, one_row = .24f;

/// One of the two edges, told as if it were the lower one: for the upper one heights run the other way.
class Edge {
 public:
  Edge(Rect view, bool upper, std::span<const ScrolledPart> parts) : view_(view), upper_(upper), parts_(parts) {}

  [[nodiscard]] float outermost() const { return end(view_) - size::mark_strip - readable_fade; }

  /// Where nothing is cut but blocks that show some of their words; `outermost` where that is too far in.
  [[nodiscard]] float settled() const {
    if (const auto rows = raised(true, most_for_rows)) return *rows;
    return raised(false, most_for_lines).value_or(outermost());
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
  [[nodiscard]] bool crosses(Rect r, float edge) const { return begin(r) < edge - within && end(r) > edge + within; }

  [[nodiscard]] bool shows_words(Rect block, float edge) const {
    return std::ranges::any_of(parts_, [&](const ScrolledPart& each) {
      const float middle = each.rect.x + each.rect.width / 2;
      return !each.block && middle >= block.x && middle <= block.right() && begin(each.rect) >= begin(block) - within &&
             end(each.rect) <= edge + within;
    });
  }

  /// Nothing where it would be further in than `most` of the view.
  [[nodiscard]] std::optional<float> raised(bool rows, float most) const {
    float edge = outermost();
    const float innermost = edge - most * view_.height;
    for (bool moved = true; moved;) {
      moved = false;
      for (const ScrolledPart& each : parts_) {
        if (!crosses(each.rect, edge)) continue;
        const bool goes = !each.block || (rows && (each.rect.height <= one_row * view_.height || !shows_words(each.rect, edge)));
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
