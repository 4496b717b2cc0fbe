#include "presentation/canvas/row_edges.hpp"

#include <algorithm>
#include <cmath>

#include "presentation/theme/measures.hpp"

namespace presentation {
namespace {

/// A line that reaches further into the fade than this is as good as gone.
constexpr float readable_fade = size::faded_edge / 2;
constexpr float within = .5f;
/// At 100 %: how tall a block is that goes as one, which is what may be given up for whole rows: an answer of two lines.
constexpr float one_row = 80;
/// How much may be given up so that no block shows less than two lines: a card's head and the heading above it. And of a low
/// view: more is a hole in the page, as if something had not come.
constexpr float most_for_blocks = 160, most_of_view = .36f;
/// Of the view's height: how much may be given up so that what stands side by side ends at one height.
constexpr float most_together = .11f;
/// Of the view's height, for whole lines alone.
constexpr float most_for_lines = .16f;
/// Of a picture's height: as much tells what it is.
constexpr float most_of_picture = .7f;
/// Columns nearer than this are one.
constexpr float columns_apart = 12;
/// Further from the edge nothing is headed by what stands before it.
constexpr float near_edge = 180;
/// Of a heading's height: how far below it what it heads may begin, and how far lines that follow one another may overlap.
constexpr float headed_within = 2.5f, lines_overlap = .3f, further_down = .75f;
/// Of its height: what is wider than this is words, what is not a sign; and how high a line is with the space round it.
constexpr float wider_than_a_sign = 1.5f, line_alone = 1.7f;

/// One of the two edges, told as if it were the lower one: for the upper one heights run the other way.
class Edge {
 public:
  /// Of the view's width, what ends at one height.
  struct Stretch {
    float left = 0, right = 0, edge = 0;
  };
  using Stretches = Few<Stretch, RowEdges::most_columns>;

  Edge(Rect view, bool upper, std::span<const ScrolledPart> parts, float text_size)
      : view_(view), upper_(upper), parts_(parts), text_size_(text_size) {}

  [[nodiscard]] float outermost() const { return end(view_) - size::mark_strip - readable_fade; }

  /// What does not go on to the outermost edge, as few as there can be: one of all the view's width where nothing beside it does.
  [[nodiscard]] Stretches settled() const {
    Stretches all;
    if (Stretch together{view_.x, view_.right(), outermost()}; raise(together, Keep::rows, most_together * view_.height)) {
      all.push_back(together);
      return all;
    }
    for (const ScrolledPart& each : parts_) {
      const Rect r = each.rect;
      const bool told = std::ranges::any_of(all, [&](const Stretch& s) { return r.x >= s.left && r.right() <= s.right; });
      if (!told && goes(each, Keep::rows, outermost())) join(all, widened({r.x, r.right(), outermost()}, each));
    }
    for (bool joined = true; joined;) {
      Stretches apart;
      for (const Stretch& each : all) join(apart, settled(each));
      joined = apart.size() < all.size();
      all = apart;
    }
    if (all.size() == 1 && stands_alone(all[0])) all[0].left = view_.x, all[0].right = view_.right();
    return all;
  }

  /// Blocks may go on beyond the last line, but not to where the next one, or a heading, would begin.
  [[nodiscard]] float clip(Stretch at) const {
    float next = std::min(at.edge + size::faded_edge, end(view_) - size::mark_strip);
    for (const ScrolledPart& each : parts_)
      if ((each.block || each.heads) && begin(each.rect) > at.edge - within && !beside(each.rect, at))
        next = std::min(next, begin(each.rect) - row_gap);
    return std::max(at.edge, next);
  }

  [[nodiscard]] float end(Rect r) const { return upper_ ? -r.y : r.bottom(); }
  [[nodiscard]] float begin(Rect r) const { return upper_ ? -r.bottom() : r.y; }

 private:
  /// What ends where the next one begins is not crossed with that: rows of a table touch one another.
  [[nodiscard]] bool crosses(Rect r, float edge) const { return begin(r) < edge - within && end(r) > edge + row_gap + within; }
  [[nodiscard]] static bool beside(Rect r, Stretch s) { return r.right() < s.left || r.x > s.right; }

  /// A card with the first of its words alone is no more than its edge. The last of them alone are its end: whoever turned the
  /// page has read what is above, and would never read a line that is left out here.
  [[nodiscard]] bool shows_enough(Rect block, float edge) const {
    const ScrolledPart* one = nullptr;
    return std::ranges::any_of(parts_, [&](const ScrolledPart& each) {
      const float middle = each.rect.x + each.rect.width / 2;
      if (each.picture) {
        const bool holds = middle >= block.x && middle <= block.right() && begin(each.rect) >= begin(block) - within;
        return holds && edge - begin(each.rect) >= most_of_picture * each.rect.height;
      }
      const bool shows = !each.block && middle >= block.x && middle <= block.right() &&
                         begin(each.rect) >= begin(block) - within && end(each.rect) <= edge + row_gap + within;
      if (!shows) return false;
      if (upper_) return true;
      if (one == nullptr) one = &each;
      return begin(each.rect) >= end(one->rect) - within || end(each.rect) <= begin(one->rect) + within;
    });
  }

  [[nodiscard]] bool shown(const ScrolledPart& part, float edge) const {
    return end(part.rect) <= edge + row_gap + within || (part.block && shows_enough(part.rect, edge));
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
      const bool words = !each.block && !each.heads && !each.picture && r.width > wider_than_a_sign * r.height;
      if (before && words) return nullptr;
      if (each.picture) continue;
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
    if (upper_ || !part.heads || end(part.rect) < edge - near_edge * text_size_ || !shown(part, edge)) return false;
    const ScrolledPart* next = headed_by(part.rect);
    return next != nullptr && !shown(*next, edge);
  }

  enum class Keep { lines, blocks, headings, rows };  // each with those before it

  /// Of a part that the edge crosses.
  [[nodiscard]] bool goes_whole(const ScrolledPart& part, Keep keep, float edge) const {
    if (part.picture) return false;
    if (!part.block) return true;
    const bool low = keep == Keep::rows && part.rect.height <= one_row * text_size_;
    return keep != Keep::lines && (low || !shows_enough(part.rect, edge));
  }

  [[nodiscard]] bool goes(const ScrolledPart& part, Keep keep, float edge) const {
    return crosses(part.rect, edge) ? goes_whole(part, keep, edge) : keep >= Keep::headings && stranded(part, edge);
  }

  /// To all of the widest block that it stands in; what stands in none is the whole page's.
  [[nodiscard]] Stretch widened(Stretch s, const ScrolledPart& part) const {
    Rect held = part.block ? part.rect : Rect{};
    for (const ScrolledPart& each : parts_) {
      const Rect r = each.rect;
      const bool holds = each.block && r.x <= part.rect.x + within && r.right() >= part.rect.right() - within &&
                         r.y <= part.rect.y + within && r.bottom() >= part.rect.bottom() - within;
      if (holds && r.width > held.width) held = r;
    }
    if (held.width <= 0) held = view_;
    return {std::min(s.left, held.x), std::max(s.right, held.right()), s.edge};
  }

  static void join(Stretches& all, Stretch one) {
    const auto touch = [&](const Stretch& s) { return s.left < one.right + columns_apart && s.right > one.left - columns_apart; };
    const bool full = all.size() == RowEdges::most_columns && std::ranges::none_of(all, touch);
    Stretches apart;
    for (const Stretch& each : all) {
      if (!full && !touch(each))
        apart.push_back(each);
      else
        one = {std::min(one.left, each.left), std::max(one.right, each.right), std::min(one.edge, each.edge)};
    }
    apart.push_back(one);
    all = apart;
  }

  /// Nothing beside it would be cut with it.
  [[nodiscard]] bool stands_alone(Stretch s) const {
    return std::ranges::none_of(parts_, [&](const ScrolledPart& each) {
      return beside(each.rect, s) && begin(each.rect) < outermost() && end(each.rect) > s.edge + row_gap + within;
    });
  }

  /// False where it would be further in than `most`: then it is as it was.
  bool raise(Stretch& s, Keep keep, float most) const {
    Stretch now{s.left, s.right, outermost()};
    const float innermost = now.edge - most;
    for (bool moved = true; moved;) {
      moved = false;
      for (const ScrolledPart& each : parts_) {
        if (beside(each.rect, now) || !goes(each, keep, now.edge)) continue;
        now.edge = begin(each.rect) - row_gap;
        if (now.edge < innermost) return false;
        now = widened(now, each);
        moved = true;
      }
    }
    s = now;
    return true;
  }

  [[nodiscard]] Stretch settled(Stretch s) const {
    const float low_view = most_of_view * view_.height;
    const float for_rows = std::min(one_row * text_size_, low_view), for_blocks = std::min(most_for_blocks, low_view);
    if (raise(s, Keep::rows, for_rows) || raise(s, Keep::headings, for_blocks) || raise(s, Keep::blocks, for_blocks)) return s;
    if (raise(s, Keep::lines, most_for_lines * view_.height)) return s;
    s.edge = outermost();
    return s;
  }

  Rect view_;
  bool upper_;
  std::span<const ScrolledPart> parts_;
  float text_size_;
};

/// `edge` and `clip` are those of all that no column is.
struct SettledEdge {
  float edge = 0, clip = 0;
  Edge::Stretches columns;
};

SettledEdge settled_edge(const Edge& at, Rect view, Rect shown, float ring) {
  SettledEdge told{.edge = at.outermost(), .clip = 0, .columns = at.settled()};
  const float furthest = at.end(shown) + ring;
  for (std::size_t i = 0; i < told.columns.size() && shown.height > 0 && furthest <= at.outermost(); ++i)
    if (Edge::Stretch& s = told.columns[i]; shown.middle().x >= s.left && shown.middle().x <= s.right)
      s.edge = std::max(s.edge, furthest);
  if (told.columns.size() == 1 && told.columns[0].left <= view.x && told.columns[0].right >= view.right()) {
    told.edge = told.columns[0].edge;
    told.columns.clear();
  }
  told.clip = at.clip({view.x, view.right(), told.edge});
  return told;
}

float edge_at(const RowEdges::Columns& columns, float x, float otherwise) {
  for (const RowEdges::Column& each : columns)
    if (x >= each.left && x <= each.right) return each.edge;
  return otherwise;
}

}  // namespace

RowEdges row_edges(Rect view, bool above, bool below, std::span<const ScrolledPart> parts, Rect shown, float text_size) {
  RowEdges edges{0, view.height, 0, view.height};
  constexpr float ring = size::focus_border + 1;
  if (below) {
    const Edge lower(view, false, parts, text_size);
    const SettledEdge told = settled_edge(lower, view, shown, ring);
    edges.foot = told.edge - view.y;
    edges.foot_clip = told.clip - view.y;
    for (const Edge::Stretch& s : told.columns) edges.feet.push_back({s.left, s.right, s.edge - view.y, lower.clip(s) - view.y});
  }
  if (above) {
    const Edge upper(view, true, parts, text_size);
    const SettledEdge told = settled_edge(upper, view, shown, ring);
    edges.head = -told.edge - view.y;
    edges.head_clip = -told.clip - view.y;
    for (const Edge::Stretch& s : told.columns)
      edges.heads.push_back({s.left, s.right, -s.edge - view.y, -upper.clip(s) - view.y});
  }
  return edges;
}

float RowEdges::band_above() const { return heads.size() > 0 ? 0 : std::max(0.f, head - size::mark_strip - readable_fade); }
float RowEdges::head_at(float x) const { return edge_at(heads, x, head); }
float RowEdges::foot_at(float x) const { return edge_at(feet, x, foot); }

float RowEdges::nearest_foot() const {
  float nearest = foot;
  for (const Column& each : feet) nearest = std::min(nearest, each.edge);
  return nearest;
}

}  // namespace presentation
