#include "presentation/screens/column.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "presentation/canvas/widgets.hpp"

namespace presentation {
namespace {

constexpr float gap_beside = 16, sign_radius = 7, icon_side = 16, lead_from = 28, widest_page = 1216;

float beside_width(const Canvas& c, const Piece& p) {
  return p.beside.empty() ? 0 : c.width(p.beside, p.beside_type) + gap_beside;
}

/// What stands beside goes below where it would leave the words too little room.
bool beside_below(const Canvas& c, float width, const Piece& p) {
  return !p.beside.empty() && width - c.em(p.indent) - beside_width(c, p) < c.em(p.type.size) * 8;
}

float words_width(const Canvas& c, float width, const Piece& p) {
  const float room = width - c.em(p.indent) - (beside_below(c, width, p) ? 0 : beside_width(c, p));
  return std::max(c.em(p.type.size) * 2, std::min(room, c.longest_line(p.type)));
}

float piece_height(const Canvas& c, float width, const Piece& p) {
  const float words = c.paragraph_height(words_width(c, width, p), p.words, p.type);
  const float beside = p.beside.empty() ? 0 : c.line_height(p.beside_type);
  return beside_below(c, width, p) ? words + beside : std::max(words, beside);
}

void draw_sign(Canvas& c, Point first_line, float height, const Piece& p) {
  const Point middle{first_line.x + c.em(sign_radius + 1), first_line.y + height / 2};
  if (const Mark* m = std::get_if<Mark>(&p.sign)) mark(c, *m, middle, c.em(sign_radius), p.sign_colour);
  if (const Icon* i = std::get_if<Icon>(&p.sign))
    icon(c, *i, {first_line.x, middle.y - c.em(icon_side) / 2}, c.em(icon_side), p.sign_colour, 2.2f);
}

/// A rule or a sign begins a part, which a turned page does not cut.
bool begins_part(const Piece& p) { return p.ruled || !std::holds_alternative<std::monostate>(p.sign); }

}  // namespace

Type label_type(const Canvas& c) { return {size::secondary, c.colours().ink2, Weight::regular}; }

float column_height(const Canvas& c, float width, const Column& column) {
  float height = 0;
  for (const Piece& p : column) height += p.above + piece_height(c, width, p);
  return height;
}

float set_column(Canvas& c, Point at, float width, const Column& column) {
  float y = at.y, part = at.y;
  for (const Piece& p : column) {
    if (begins_part(p)) {
      c.keep_whole({at.x, part, width, y - part});
      part = y + p.above;
    }
    if (p.ruled) c.line({at.x, y + p.above / 2}, {at.x + width, y + p.above / 2}, c.colours().recess);
    y += p.above;
    const float line = c.line_height(p.type), wide = words_width(c, width, p);
    draw_sign(c, {at.x, y}, line, p);
    if (!p.lead.empty()) c.text({at.x + c.em(lead_from), y, c.em(p.indent - lead_from), line}, p.lead, p.lead_type);
    c.paragraph({at.x + c.em(p.indent), y, wide, 0}, p.words, p.type);
    if (beside_below(c, width, p))
      c.text({at.x + c.em(p.indent), y + c.paragraph_height(wide, p.words, p.type), width - c.em(p.indent),
              c.line_height(p.beside_type)},
             p.beside, p.beside_type);
    else if (!p.beside.empty())
      c.text({at.x + c.em(p.indent), y, width - c.em(p.indent), std::max(line, c.line_height(p.beside_type))}, p.beside,
             p.beside_type, Align::end);
    y += piece_height(c, width, p);
  }
  c.keep_whole({at.x, part, width, y - part});
  return y - at.y;
}

float column_card_height(const Canvas& c, float width, const Column& column) {
  return column_height(c, width - 2 * size::card_inset, column) + 2 * size::card_inset - size::unit;
}

float column_card(Canvas& c, Point at, float width, const Column& column, float least) {
  const Rect r{at.x, at.y, width, std::max(least, column_card_height(c, width, column))};
  card(c, r);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + size::card_inset, r.y + size::card_inset - size::unit / 2}, width - 2 * size::card_inset, column);
  return r.height;
}

float page_width(const Canvas& c) {
  return std::min(c.page().width - 2 * size::margin, widest_page * std::max(1.f, c.look().text_size * .8f));
}

Rect page_view(Rect page) { return with_bar(page.inset(size::margin, 0)); }

Rect page_column(const Canvas& c, Rect content) {
  const float wide = std::min(content.width, page_width(c));
  return {content.x + std::round((content.width - wide) / 2), content.y, wide, content.height};
}

bool side_by_side(const Canvas& c, float width, float least) { return width >= least * c.look().text_size; }

std::size_t in_first_column(const std::vector<float>& heights) {
  const float all = std::accumulate(heights.begin(), heights.end(), 0.f);
  std::size_t best = heights.size();
  float lowest = all, above = 0;
  for (std::size_t i = 0; i < heights.size(); ++i) {
    above += heights[i];
    if (const float higher = std::max(above, all - above); higher < lowest) lowest = higher, best = i + 1;
  }
  return best;
}

}  // namespace presentation
