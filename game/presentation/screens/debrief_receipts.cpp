#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_receipt.hpp"
#include "presentation/screens/score_words.hpp"
#include "rubric/rubric.hpp"

namespace presentation {
namespace {

constexpr float shown_radius = 7, shown_step = 17, open_room = 28, principle_room = 9, between_places = 24, longest_name = 360;

/// What was scored under one principle; a cap on a score stands under none.
struct Principle {
  simulation::Index index = simulation::nowhere;
  std::string name, count;
  std::vector<Mark> marks;            ///< of its moments, in their order
  std::vector<std::size_t> receipts;  ///< into the score's
  int lost = 0, earned = 0;           ///< per cent of a moment
};

std::vector<Principle> principles_of(const DebriefView& v, const Canvas& c, rubric::Dimension d) {
  std::vector<Principle> all;
  const auto of = [&](simulation::Index index) -> Principle& {
    const auto found = std::ranges::find(all, index, &Principle::index);
    if (found != all.end()) return *found;
    const auto& principles = v.story().rubric.principles;
    Principle& one = all.emplace_back();
    one.index = index;
    one.name = index < principles.size() ? principles[index].name.in(c.look().language) : say(c, "review.cap");
    return one;
  };
  const simulation::Score& score = v.told.score;
  for (const simulation::Moment& m : score.moments) {
    if (dimension_of(v, m.principle) != d) continue;
    Principle& one = of(m.principle);
    one.marks.push_back(mark_of(m));
    one.earned += m.value;
    one.lost += 100 - m.value;
  }
  for (std::size_t i = 0; i < score.receipts.size(); ++i)
    if (dimension_of(v, score.receipts[i].principle) == d) of(score.receipts[i].principle).receipts.push_back(i);
  for (Principle& one : all)
    if (!one.marks.empty()) one.count = earned_words(c, "review.of_moments", one.earned, static_cast<int>(one.marks.size()));
  // What cost most comes first, a cap before anything else.
  std::ranges::stable_sort(all, [](const Principle& a, const Principle& b) {
    return std::tuple(a.marks.empty(), a.lost, a.earned) > std::tuple(b.marks.empty(), b.lost, b.earned);
  });
  return all;
}

Type name_type(const Canvas& c) { return {size::body, c.colours().ink, Weight::bold}; }

using ByDimension = std::array<std::vector<Principle>, rubric::dimension_count>;

/// The columns of name, count and marks, alike in all dimensions; the name has a line of its own where they do not fit.
struct Places {
  bool beside = false;
  float name = 0, count = 0, marks = 0;
};

Places places_of(const Canvas& c, float inner, const ByDimension& all) {
  Places at;
  for (const auto& principles : all)
    for (const Principle& one : principles) {
      at.name = std::max(at.name, std::min(c.em(longest_name), c.width(one.name, name_type(c)) + 1));
      at.count = std::max(at.count, c.width(one.count, label_type(c)) + 1);
    }
  const float rest = inner - c.em(open_room) - at.count - between_places;
  at.beside = rest - at.name - between_places >= c.em(shown_step) * 12;
  at.marks = at.beside ? rest - at.name - between_places : rest;
  if (!at.beside) at.name = inner - c.em(open_room);
  return at;
}

/// As even as they come: none stands alone in a row of its own.
std::size_t marks_in_row(const Canvas& c, float width, std::size_t marks) {
  const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(width / c.em(shown_step)));
  const std::size_t rows = std::max<std::size_t>(1, (marks + most - 1) / most);
  return std::max<std::size_t>(1, (marks + rows - 1) / rows);
}

float marks_height(const Canvas& c, float width, const Principle& one) {
  const std::size_t row = marks_in_row(c, width, one.marks.size());
  return static_cast<float>((one.marks.size() + row - 1) / row) * c.em(shown_step + 2);
}

float head_height(const Canvas& c, const Places& at, const Principle& one) {
  const float name = c.paragraph_height(at.name, one.name, name_type(c));
  const float marks = marks_height(c, at.marks, one);
  if (at.beside) return std::max(name, marks) + 2 * principle_room;
  return name + (one.count.empty() ? 0 : std::max(marks, c.line_height(label_type(c)))) + 2 * principle_room;
}

void draw_marks(Canvas& c, Point from, float width, const Principle& one, Colour colour) {
  const std::size_t per_row = marks_in_row(c, width, one.marks.size());
  for (std::size_t i = 0; i < one.marks.size(); ++i)
    mark(c, one.marks[i],
         {from.x + c.em(shown_radius) + static_cast<float>(i % per_row) * c.em(shown_step),
          from.y + c.em(shown_step + 2) / 2 + static_cast<float>(i / per_row) * c.em(shown_step + 2)},
         c.em(shown_radius), colour);
}

/// Name, what its moments came to, and a mark for each.
void draw_head(Canvas& c, Rect r, const Places& at, const Principle& one, Colour colour, bool open) {
  const float name = c.paragraph_height(at.name, one.name, name_type(c)), marks = marks_height(c, at.marks, one);
  draw_chevron(c, {r.right() - c.em(8), r.middle().y}, open);
  c.paragraph({r.x, at.beside ? r.middle().y - name / 2 : r.y + principle_room, at.name, 0}, one.name, name_type(c));
  const float x = at.beside ? r.x + at.name + between_places : r.x, top = at.beside ? r.y : r.y + principle_room + name;
  const Rect line{x, top, at.count, at.beside ? r.height : std::max(marks, c.line_height(label_type(c)))};
  c.text(line, one.count, label_type(c));
  draw_marks(c, {line.right() + between_places, line.middle().y - marks / 2}, at.marks, one, colour);
}

std::string article_of(const DebriefView& v, const Canvas& c, const Principle& one) {
  const auto& principles = v.story().rubric.principles;
  if (one.index >= principles.size()) return {};
  return say(c, "review.article", {principles[one.index].section.in(c.look().language)});
}

/// Below its head, once it is open: the article's section, then a line for each receipt.
float body_height(const DebriefView& v, const Canvas& c, float inner, const Principle& one, const DebriefScratch& scratch) {
  float tall = c.paragraph_height(inner, article_of(v, c, one), label_type(c)) + 6;
  for (const std::size_t i : one.receipts) tall += receipt_height(v, c, inner, i, scratch);
  return tall + 12;
}

void draw_body(const DebriefView& v, Canvas& c, Point at, float inner, const Principle& one, DebriefScratch& scratch,
               Messages& out) {
  at.y += c.paragraph({at.x, at.y, inner, 0}, article_of(v, c, one), label_type(c)) + 6;
  // One that is opened here is drawn open from the next frame on: what lies below was measured before.
  const std::set<std::size_t> before = scratch.open;
  for (const std::size_t i : one.receipts) at.y += receipt(v, c, at, inner, i, scratch, out);
  if (scratch.open != before) c.memory().again = true;
}

Column title_of(const DebriefView& v, const Canvas& c, rubric::Dimension d) {
  const auto& score = v.told.score.dimensions[static_cast<std::size_t>(d)];
  return {{.words = rubric::name(d).in(c.look().language),
           .type = title_type(c),
           .indent = 28,
           .beside = score ? dimension_score(c, score->score) : std::string{},
           .beside_type = {size::section, dimension_colour(c.colours(), d), Weight::bold},
           .sign = shape(d),
           .sign_colour = dimension_colour(c.colours(), d)}};
}

/// One dimension: its principles, what cost most first; each unfolds to its receipts.
float dimension_card(const DebriefView& v, Canvas& c, Point at, float width, rubric::Dimension d,
                     const std::vector<Principle>& all, const Places& places, DebriefScratch& scratch, Messages& out) {
  if (all.empty()) return 0;
  const float inner = width - 2 * size::card_inset;
  const Column title = title_of(v, c, d);
  const std::set<simulation::Index> open = scratch.principles;
  float tall = column_height(c, inner, title) + 8 + 2 * size::card_inset - size::unit;
  for (const Principle& one : all)
    tall += head_height(c, places, one) + (open.contains(one.index) ? body_height(v, c, inner, one, scratch) : 0);
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Inside inside(c, r);
  Point next{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  next.y += set_column(c, next, inner, title) + 8;
  for (const Principle& one : all) {
    const Canvas::Group group(c, one.name);
    const Rect head{next.x, next.y, inner, head_height(c, places, one)};
    c.line({head.x, head.y}, {head.right(), head.y}, c.colours().rule);
    const Response state = c.control(head.inset(-8, 0), one.name);
    if (state.hovered || state.focused) c.fill(head.inset(-8, 1), c.colours().indigo_tint, size::key_radius);
    if (state.focused) c.outline(head.inset(-8, 1), c.colours().indigo, size::focus_border, size::key_radius);
    const float below = open.contains(one.index) ? body_height(v, c, inner, one, scratch) : 0;
    draw_head(c, head, places, one, dimension_colour(c.colours(), d), below > 0);
    if (below > 0) draw_body(v, c, {next.x, head.bottom()}, inner, one, scratch, out);
    next.y = head.bottom() + below;
    if (!state.pressed) continue;
    if (!scratch.principles.erase(one.index)) scratch.principles.insert(one.index);
    c.memory().again = true;
  }
  return tall + size::between_cards;
}

/// Which dimensions are shown. Returns how wide and how high they came out.
std::pair<float, float> filters(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  // Chances, as everywhere in the debrief: one of them may have several receipts.
  const auto count = [&](std::optional<rubric::Dimension> d) {
    return std::ranges::count_if(v.told.score.moments,
                                 [&](const simulation::Moment& m) { return !d || dimension_of(v, m.principle) == *d; });
  };
  const float high = std::max(size::least_control, c.em(size::list) + 16);
  Flow flow({at.x, at.y, width, 0}, 12, high);
  float right = 0;
  const auto pill_for = [&](std::optional<rubric::Dimension> d, const std::string& name) {
    const std::string label = say(c, "review.filter", {name, std::to_string(count(d))});
    const Rect place = flow.next(pill_width(c, label));
    right = std::max(right, place.right());
    if (pill(c, place, label, scratch.only == d)) scratch.only = d;
  };
  pill_for({}, say(c, "review.all"));
  for (int i = 0; i < rubric::dimension_count; ++i)
    pill_for(static_cast<rubric::Dimension>(i), rubric::name(static_cast<rubric::Dimension>(i)).in(c.look().language));
  return {right - at.x, flow.height()};
}

/// ● 示した ◐ 途中まで – 逃した ⊗ 損なった: beside the filters where there is room, else below them.
float legend(Canvas& c, Point at, float width, float filters_width, float filters_height) {
  constexpr std::pair<Mark, const char*> kinds[] = {{Mark::shown, "review.shown"},
                                                    {Mark::partly, "review.partly"},
                                                    {Mark::missed, "review.missed"},
                                                    {Mark::broken, "review.broken"}};
  const Type type = label_type(c);
  const float line = c.line_height(type), sign = c.em(2 * shown_radius) + 6;
  const auto wide = [&](const char* key) { return sign + c.width(say(c, key), type) + 1; };
  const float all = std::accumulate(std::begin(kinds), std::end(kinds), 3 * between_places,
                                    [&](float sum, const auto& kind) { return sum + wide(kind.second); });
  const bool beside = filters_width + between_places + all <= width;
  Flow flow({beside ? at.x + width - all : at.x, beside ? at.y + (filters_height - line) / 2 : at.y + filters_height + 8,
             beside ? all + 1 : width, 0},
            between_places, line);
  for (const auto& [kind, key] : kinds) {
    const Rect r = flow.next(wide(key));
    mark(c, kind, {r.x + c.em(shown_radius), r.middle().y}, c.em(shown_radius), c.colours().ink2);
    c.text({r.x + sign, r.y, r.width - sign, r.height}, say(c, key), type);
  }
  return beside ? filters_height : filters_height + 8 + flow.height();
}

}  // namespace

float debrief_receipts(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  if (v.told.score.receipts.empty()) return c.paragraph({at.x, at.y, width, 0}, say(c, "review.no_receipts"), label_type(c));
  const auto [filters_wide, filters_high] = filters(v, c, at, width, scratch);
  float y = at.y + legend(c, at, width, filters_wide, filters_high) + 12;
  ByDimension all;
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = principles_of(v, c, static_cast<rubric::Dimension>(i));
  const Places places = places_of(c, width - 2 * size::card_inset, all);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto d = static_cast<rubric::Dimension>(i);
    if (!scratch.only || *scratch.only == d) y += dimension_card(v, c, {at.x, y}, width, d, all[i], places, scratch, out);
  }
  return y - size::between_cards - at.y;
}

}  // namespace presentation
