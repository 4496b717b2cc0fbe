#include <algorithm>
#include <array>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "presentation/screens/score_words.hpp"
#include "session/self_rating.hpp"

namespace presentation {
namespace {

constexpr float rating_room = 12, column_gap = 16;
constexpr std::size_t rating_columns = 4;

/// What was rated, one's own view, what came of it, and how far apart they lie.
struct RatingRow {
  int which = 0;
  std::array<std::string, rating_columns> cells;
};

std::string rated_name(const DebriefView& v, const Canvas& c, int which) {
  if (which != session::rated_trust) return rubric::name(static_cast<rubric::Dimension>(which)).in(c.look().language);
  return say(c, "rating.trust_of", {name_of(v, c, v.story().main_client)});
}

/// What was skipped is not mentioned.
std::vector<RatingRow> rows_of(const DebriefView& v, const Canvas& c) {
  std::vector<RatingRow> rows;
  const auto gaps = session::gaps(v.model);
  for (int which = 0; which < session::rated_count; ++which) {
    const session::Gap& gap = gaps[static_cast<std::size_t>(which)];
    if (!gap.own || !gap.actual) continue;
    const std::string words = which == session::rated_trust ? "rating.trust_" : "rating.score_";
    const auto step = [&](condition::Level level) { return say(c, words + std::to_string(static_cast<int>(level))); };
    const char* how = session::gap_key(gap);
    const std::string actual = level_words(c, step(*gap.actual), gap.points);
    rows.push_back({which, {rated_name(v, c, which), step(*gap.own), actual, say(c, how)}});
  }
  return rows;
}

Type cell_type(const Canvas& c, std::size_t column) {
  if (column == 3) return label_type(c);
  return {size::list, c.colours().ink, column == 0 ? Weight::bold : Weight::regular};
}

/// As in the other tables.
Type head_type(const Canvas& c) { return {size::metadata, c.colours().ink2, Weight::bold}; }

/// As wide as the widest of each column, the heading among them; empty where they do not fit beside one another.
std::vector<float> widths(const Canvas& c, float inner, const std::vector<RatingRow>& rows) {
  std::vector<float> wide(rating_columns, 0);
  for (const RatingRow& row : rows)
    for (std::size_t i = 0; i < rating_columns; ++i) wide[i] = std::max(wide[i], c.width(row.cells[i], cell_type(c, i)) + 1);
  wide[1] = std::max(wide[1], c.width(say(c, "rating.own"), head_type(c)) + 1);
  wide[2] = std::max(wide[2], c.width(say(c, "rating.actual"), head_type(c)) + 1);
  float all = c.em(sign_indent) + 3 * column_gap;
  for (const float one : wide) all += one;
  if (all > inner) return {};
  // What is left goes between them.
  for (std::size_t i = 0; i + 1 < rating_columns; ++i) wide[i] += (inner - all) / 3;
  return wide;
}

void draw_sign(Canvas& c, Point at, float line, int which) {
  const Palette& p = c.colours();
  const bool trust = which == session::rated_trust;
  const auto dimension = static_cast<rubric::Dimension>(which);
  icon(c, trust ? Icon::person : shape(dimension), {at.x, at.y + (line - c.em(16)) / 2}, c.em(16),
       trust ? p.ink2 : dimension_colour(p, dimension), 2.2f);
}

Column title_of(const Canvas& c) { return {{.words = say(c, "rating.title"), .type = title_type(c)}}; }

/// Without room for a table: the name, and one under the other what was thought and what came of it.
Column stacked(const Canvas& c, const std::vector<RatingRow>& rows) {
  Column column = title_of(c);
  for (const RatingRow& row : rows) {
    const bool trust = row.which == session::rated_trust;
    const auto dimension = static_cast<rubric::Dimension>(row.which);
    column.push_back({.words = row.cells[0],
                      .type = strong_type(c),
                      .above = 12,
                      .indent = sign_indent,
                      .sign = trust ? Sign(Icon::person) : Sign(shape(dimension)),
                      .sign_colour = trust ? c.colours().ink2 : dimension_colour(c.colours(), dimension)});
    column.push_back({.words = say(c, "rating.both", {row.cells[1], row.cells[2], row.cells[3]}),
                      .type = list_type(c),
                      .above = 2,
                      .indent = sign_indent});
  }
  return column;
}

float rating_height(const Canvas& c) { return c.line_height(list_type(c)) + rating_room; }

}  // namespace

float own_view_height(const DebriefView& v, const Canvas& c, float width) {
  const std::vector<RatingRow> rows = rows_of(v, c);
  if (rows.empty()) return 0;
  const float inner = width - 2 * size::card_inset;
  if (widths(c, inner, rows).empty()) return column_card_height(c, width, stacked(c, rows));
  return 2 * size::card_inset - size::unit + c.line_height(title_type(c)) + c.line_height(head_type(c)) + 4 +
         static_cast<float>(rows.size()) * rating_height(c);
}

void own_view_card(const DebriefView& v, Canvas& c, Rect r) {
  const std::vector<RatingRow> rows = rows_of(v, c);
  const float inner = r.width - 2 * size::card_inset, line = c.line_height(list_type(c));
  const std::vector<float> wide = widths(c, inner, rows);
  if (wide.empty()) {
    column_card(c, {r.x, r.y}, r.width, stacked(c, rows));
    return;
  }
  card(c, r);
  const Canvas::Inside inside(c, r);
  Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  at.y += set_column(c, at, inner, title_of(c));
  float x = at.x + c.em(sign_indent) + wide[0] + column_gap;
  for (const auto& [i, key] : {std::pair{1, "rating.own"}, {2, "rating.actual"}}) {
    const float one = wide[static_cast<std::size_t>(i)];
    c.text({x, at.y, one, c.line_height(head_type(c))}, say(c, key), head_type(c));
    x += one + column_gap;
  }
  at.y += c.line_height(head_type(c)) + 4;
  for (const RatingRow& row : rows) {
    c.line(at, {at.x + inner, at.y}, c.colours().recess);
    const float top = at.y + rating_room / 2;
    draw_sign(c, {at.x, top}, line, row.which);
    x = at.x + c.em(sign_indent);
    for (std::size_t i = 0; i < rating_columns; ++i) {
      c.text({x, top, wide[i], line}, row.cells[i], cell_type(c, i));
      x += wide[i] + column_gap;
    }
    at.y += rating_height(c);
  }
}

}  // namespace presentation
