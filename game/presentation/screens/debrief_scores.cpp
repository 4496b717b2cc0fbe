#include <algorithm>
#include <array>
#include <cmath>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "presentation/screens/score_words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float moment_radius = 8, moment_step = 19, shape_side = 20;
/// What head_room leaves besides, at the least, between a name and its points.
constexpr float least_head_gap = -16;

std::vector<Mark> marks_of(const DebriefView& v, rubric::Dimension d) {
  std::vector<Mark> marks;
  for (const simulation::Moment& m : v.told.score.moments)
    if (dimension_of(v, m.principle) == d) marks.push_back(mark_of(m));
  return marks;
}

/// "示した7　途中まで1　…": only what there was.
std::string tally(const Canvas& c, const std::vector<Mark>& marks) {
  const std::array<std::pair<Mark, const char*>, 4> kinds = {std::pair{Mark::shown, "review.shown_n"},
                                                             {Mark::partly, "review.partly_n"},
                                                             {Mark::missed, "review.missed_n"},
                                                             {Mark::broken, "review.broken_n"}};
  std::vector<std::string> words;
  for (const auto& [kind, key] : kinds)
    if (const auto count = std::count(marks.begin(), marks.end(), kind); count > 0)
      words.push_back(say(c, key, {std::to_string(count)}));
  return joined(c, words);
}

struct ScoreCard {
  rubric::Dimension dimension{};
  std::vector<Mark> marks;
  std::string count, note, tally;
  bool count_in_head = false, unit = false;  ///< all three cards alike
};

ScoreCard score_card(const DebriefView& v, const Canvas& c, int i) {
  ScoreCard card;
  card.dimension = static_cast<rubric::Dimension>(i);
  card.marks = marks_of(v, card.dimension);
  card.tally = tally(c, card.marks);
  const auto& score = v.told.score.dimensions[static_cast<std::size_t>(i)];
  if (!score) {
    card.count = say(c, "review.no_moments");
    return card;
  }
  card.count = earned_words(c, "review.of_moments", score->shown, score->moments);
  if (score->capped) card.note = say(c, "play.capped");
  return card;
}

Type count_type(const Canvas& c) { return {size::list, c.colours().ink, Weight::regular}; }
Type tally_type(const Canvas& c) { return {size::metadata, c.colours().ink2, Weight::regular}; }

/// As even as they come: none stands alone in a row of its own.
int dots_in_row(const Canvas& c, float inner, const ScoreCard& s) {
  const int most = std::max(1, static_cast<int>((inner - c.em(2 * moment_radius)) / c.em(moment_step)) + 1);
  const int dots = static_cast<int>(s.marks.size()), rows = std::max(1, (dots + most - 1) / most);
  return std::max(1, (dots + rows - 1) / rows);
}

float dots_height(const Canvas& c, float inner, const ScoreCard& s) {
  const int per_row = dots_in_row(c, inner, s), rows = (static_cast<int>(s.marks.size()) + per_row - 1) / per_row;
  return static_cast<float>(rows) * c.em(moment_step + 3);
}

/// Large in points, smaller in words.
Type figure_type(const Canvas& c) { return {c.look().points ? big_figure : size::body, {}, Weight::bold}; }

float head_height(const Canvas& c) { return std::max(c.line_height({big_figure}), c.line_height({size::name})); }

/// Room between the name and the points.
float head_room(const Canvas& c, float inner, const ScoreCard& s) {
  const float name =
      c.em(shape_side) + 10 + c.width(rubric::name(s.dimension).in(c.look().language), {size::name, {}, Weight::bold});
  const float points = c.width("100", figure_type(c)) + c.width(say(c, "review.points"), label_type(c)) + 8;
  return inner - name - points - 28;
}

float inner_height(const Canvas& c, float inner, const ScoreCard& s) {
  float height = head_height(c) + 6 + dots_height(c, inner, s);
  if (!s.count_in_head) height += c.paragraph_height(inner, s.count, count_type(c));
  if (!s.tally.empty()) height += c.paragraph_height(inner, s.tally, tally_type(c));
  if (!s.note.empty()) height += c.paragraph_height(inner, s.note, tally_type(c)) + 2;
  return height;
}

void draw_dots(Canvas& c, Point at, float inner, const ScoreCard& s) {
  const int per_row = dots_in_row(c, inner, s);
  for (std::size_t i = 0; i < s.marks.size(); ++i) {
    const int row = static_cast<int>(i) / per_row, column = static_cast<int>(i) % per_row;
    const Point middle{at.x + c.em(moment_radius + static_cast<float>(column) * moment_step),
                       at.y + c.em(moment_radius + 1 + static_cast<float>(row) * (moment_step + 3))};
    mark(c, s.marks[i], middle, c.em(moment_radius), dimension_colour(c.colours(), s.dimension));
  }
}

void draw_head(const DebriefView& v, Canvas& c, Point at, float inner, const ScoreCard& s) {
  const float head = head_height(c), side = c.em(shape_side);
  const Colour colour = dimension_colour(c.colours(), s.dimension);
  icon(c, shape(s.dimension), {at.x, at.y + (head - side) / 2}, side, colour, 2.6f);
  const float name = c.text({at.x + side + 10, at.y, inner - side - 10, head}, rubric::name(s.dimension).in(c.look().language),
                            {size::name, c.colours().ink, Weight::bold});
  if (s.count_in_head)
    c.text({at.x + side + name + 24, at.y + c.em(1), head_room(c, inner, s) + 1, head}, s.count, count_type(c));
  const auto& score = v.told.score.dimensions[static_cast<std::size_t>(s.dimension)];
  if (!score) return;
  const std::string points = score_words(c, score->score),
                    unit = s.unit && c.look().points ? say(c, "review.points") : std::string{};
  const float unit_wide = unit.empty() ? 0 : c.width(unit, label_type(c)) + 6;
  c.text({at.x, at.y + c.em(3), inner, head}, unit, label_type(c), Align::end);
  c.text({at.x, at.y, inner - unit_wide, head}, points, {figure_type(c).size, colour, Weight::bold}, Align::end);
}

void draw(const DebriefView& v, Canvas& c, Rect r, const ScoreCard& s) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const float inner = r.width - 2 * size::card_inset;
  Point at{r.x + size::card_inset, r.y + 16};
  draw_head(v, c, at, inner, s);
  at.y += head_height(c);
  if (!s.count_in_head) at.y += c.paragraph({at.x, at.y, inner, 0}, s.count, count_type(c));
  at.y += 6;
  draw_dots(c, at, inner, s);
  at.y += dots_height(c, inner, s);
  at.y += c.paragraph({at.x, at.y, inner, 0}, s.tally, tally_type(c));
  c.paragraph({at.x, at.y + 2, inner, 0}, s.note, tally_type(c));
}

}  // namespace

float score_card_width(const Canvas& c, float width) {
  return side_by_side(c, width) ? (width - 2 * size::gutter) / rubric::dimension_count : width;
}

float score_cards(const DebriefView& v, Canvas& c, Point at, float width) {
  const bool beside = side_by_side(c, width);
  const float wide = score_card_width(c, width), inner = wide - 2 * size::card_inset;
  std::array<ScoreCard, rubric::dimension_count> cards;
  for (int i = 0; i < rubric::dimension_count; ++i) cards[static_cast<std::size_t>(i)] = score_card(v, c, i);
  const bool fits =
      std::ranges::all_of(cards, [&](const ScoreCard& s) { return c.width(s.count, count_type(c)) <= head_room(c, inner, s); });
  // Where there is little room the figures stand without their unit rather than touching the names.
  const bool unit = std::ranges::all_of(cards, [&](const ScoreCard& s) { return head_room(c, inner, s) >= least_head_gap; });
  float tallest = 0;
  for (ScoreCard& s : cards) {
    s.count_in_head = fits;
    s.unit = unit;
    tallest = std::max(tallest, inner_height(c, inner, s) + 28);
  }
  Point next = at;
  for (const ScoreCard& s : cards) {
    const float tall = beside ? tallest : inner_height(c, inner, s) + 28;
    draw(v, c, {next.x, next.y, wide, tall}, s);
    if (beside)
      next.x += wide + size::gutter;
    else
      next.y += tall + size::between_cards;
  }
  return beside ? tallest : next.y - at.y - size::between_cards;
}

}  // namespace presentation
