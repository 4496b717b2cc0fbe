#include <algorithm>
#include <array>
#include <numeric>

#include "presentation/canvas/mark.hpp"
#include "presentation/screens/empty_card.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float day_gap = 20, mode_width = 88, score_width = 186, score_room = 50, line_height = 36, heading_height = 26;
constexpr float chevron_room = 24, end_chevron = 6, beside_row = 8;
constexpr float told_height = 32, sign_room = 20, after_name = 8, most_between = 40;

/// The attempts at one scenario, newest first.
struct Chapter {
  const simulation::Story* story = nullptr;  ///< null: those at scenarios that are no longer here
  std::size_t number = 0;                    ///< into the shelf's volumes
  const std::vector<session::PastAttempt>* past = nullptr;
};

/// What was played last comes first, what is no longer here last.
std::vector<Chapter> chapters_of(const Shelf& shelf) {
  std::vector<Chapter> all;
  for (std::size_t i = 0; i < shelf.volumes.size(); ++i)
    if (const Volume& volume = shelf.volumes[i]; volume.story && !volume.past.empty())
      all.push_back({volume.story.get(), i, &volume.past});
  std::ranges::stable_sort(all, std::greater(), [](const Chapter& chapter) { return chapter.past->front().started_at; });
  if (!shelf.elsewhere.empty()) all.push_back({nullptr, 0, &shelf.elsewhere});
  return all;
}

const char* mode_key_of(const session::PastAttempt& attempt) {
  if (attempt.fork) return "ui.replay";
  return attempt.mode == session::Mode::through ? "ui.through" : "ui.practice";
}

std::string outcome_title(const Canvas& c, const Chapter& chapter, const session::PastAttempt& attempt) {
  if (chapter.story == nullptr) return attempt.scenario;
  if (!attempt.result) return say(c, attempt.can_be_resumed ? "ui.unfinished" : "ui.broken_off", {std::to_string(attempt.moves)});
  for (const auto& outcome : chapter.story->outcomes)
    if (outcome.id == attempt.result->outcome) return words(c, *chapter.story, outcome.title);
  return {};
}

/// What opens with a row: the debrief of what is over, the play of what was left last; nothing in between.
std::optional<Message> opened_by(const Chapter& chapter, const session::PastAttempt& attempt) {
  if (!attempt.can_be_resumed) return attempt.result ? std::optional<Message>(LookBack{attempt.id}) : std::nullopt;
  const auto newest = std::ranges::find_if(*chapter.past, &session::PastAttempt::can_be_resumed);
  return chapter.story != nullptr && &*newest == &attempt ? std::optional<Message>(GoOn{chapter.number}) : std::nullopt;
}

std::string day_of(const Canvas& c, const session::PastAttempt& attempt) {
  return text::whole_date(attempt.started_at, c.look().language);
}

/// As wide as the longest date.
float day_width(const Canvas& c, const std::vector<Chapter>& chapters) {
  float wide = c.width(say(c, "ui.records.day"), {size::metadata, {}, Weight::bold});
  for (const Chapter& chapter : chapters)
    for (const auto& attempt : *chapter.past) wide = std::max(wide, c.width(day_of(c, attempt), {size::secondary, {}}));
  return wide + day_gap;
}

/// What all rows share: the room of the day, and whether the scores stand behind the outcome, or below it where the text is too
/// large for that: beside one another, or each on a line of its own.
struct Columns {
  float day = 0;
  bool one_line = false, stacked = false;
  std::array<float, rubric::dimension_count + 1> below = {};  ///< from where to where each has its room, below the outcome
};

Type named_type(Colour colour) { return {size::metadata, colour}; }
Type told_type(const Canvas& c, Colour colour) { return {c.look().points ? size::body : size::metadata, colour, Weight::bold}; }

/// Sign, name and score of a dimension, as wide as its longest score.
float told_width(const Canvas& c, const std::vector<Chapter>& chapters, std::size_t d) {
  float score = 0;
  for (const Chapter& chapter : chapters)
    for (const auto& attempt : *chapter.past)
      if (attempt.result && attempt.result->dimensions[d])
        score = std::max(score, c.width(score_words(c, attempt.result->dimensions[d]->score), told_type(c, {})));
  const std::string_view name = rubric::name(static_cast<rubric::Dimension>(d)).in(c.look().language);
  return c.em(sign_room) + c.width(name, named_type({})) + c.em(after_name) + score + 2;
}

/// Below the outcomes the scores stand in columns as wide as the longest words in them, all in sight.
void place_below(const Canvas& c, const std::vector<Chapter>& chapters, float width, Columns& columns) {
  std::array<float, rubric::dimension_count> wide{};
  for (std::size_t d = 0; d < wide.size(); ++d) wide[d] = told_width(c, chapters, d);
  const float gaps = static_cast<float>(wide.size() - 1), all = std::accumulate(wide.begin(), wide.end(), 0.f);
  columns.stacked = all + gaps * size::gutter > width;
  const float gap = std::min(c.em(most_between), (width - all) / gaps);
  for (std::size_t d = 0; d < wide.size(); ++d) columns.below[d + 1] = columns.below[d] + wide[d] + gap;
}

bool in_one_line(const Canvas& c, const Chapter& chapter, float day, float width) {
  float title = 0;
  for (const auto& attempt : *chapter.past)
    title = std::max(title, c.width(outcome_title(c, chapter, attempt), {size::list, {}, Weight::bold}));
  return day + c.em(mode_width + rubric::dimension_count * score_width) + title + 8 <= width;
}

/// Where the scores of a dimension stand: in the line of the outcome from its right end, below it from the left one.
Rect score_cell(const Canvas& c, Rect line, std::size_t d, const Columns& columns) {
  const float before = static_cast<float>(d);
  if (columns.one_line) {
    const float wide = c.em(score_width);
    return {line.right() - (static_cast<float>(rubric::dimension_count) - before) * wide, line.y, wide, line.height};
  }
  const float tall = c.em(told_height);
  if (columns.stacked) return {line.x, line.y + before * tall, line.width, tall};
  return {line.x + columns.below[d], line.y, columns.below[d + 1] - columns.below[d], tall};
}

/// What stands in which column, once for all scenarios and always in sight. Rows of two lines have no columns: each score names
/// itself.
void headings(Canvas& c, Rect line, const Columns& columns) {
  const Type type{size::metadata, c.colours().ink2, Weight::bold};
  line.width -= c.em(chevron_room);
  Rect rest = line;
  c.text(cut_left(rest, columns.day), say(c, "ui.records.day"), type);
  c.text(cut_left(rest, c.em(mode_width)), say(c, "ui.records.mode"), type);
  c.text(rest, say(c, "ui.outcome"), type);
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto dimension = static_cast<rubric::Dimension>(d);
    c.text(score_cell(c, line, d, columns), rubric::name(dimension).in(c.look().language),
           {size::metadata, dimension_colour(c.colours(), dimension), Weight::bold});
  }
}

/// The three scores with what they count.
void scores(Canvas& c, Rect line, const session::RecordResult& result, const Columns& columns) {
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto& score = result.dimensions[d];
    if (!score) continue;
    const auto dimension = static_cast<rubric::Dimension>(d);
    const Colour colour = dimension_colour(c.colours(), dimension);
    Rect cell = score_cell(c, line, d, columns);
    icon(c, shape(dimension), {cell.x, cell.middle().y - c.em(7)}, c.em(14), colour, 2.6f);
    static_cast<void>(cut_left(cell, c.em(sign_room)));
    if (!columns.one_line) {
      const std::string_view name = rubric::name(dimension).in(c.look().language);
      c.text(cut_left(cell, c.width(name, named_type(colour)) + 1), name, named_type(colour));
      static_cast<void>(cut_left(cell, c.em(after_name)));
    }
    if (!c.look().points) {
      c.text(cell, score_words(c, score->score), told_type(c, colour));
      continue;
    }
    c.text(columns.one_line ? cut_left(cell, c.em(score_room)) : cell, score_words(c, score->score), told_type(c, colour));
    if (!columns.one_line) continue;
    // Beside its name, and in the narrowest windows, the score alone; what it counts stands in the debrief.
    const std::string counted = earned_words(c, "ui.of_moments", score->shown, score->moments);
    const Type type{size::metadata, c.colours().ink2};
    if (c.width(counted, type) <= cell.width) c.text(cell, counted, type);
  }
}

float row_height(const Canvas& c, const session::PastAttempt& attempt, const Columns& columns) {
  if (columns.one_line || !attempt.result) return c.em(line_height);
  return c.em(line_height) + c.em(told_height) * (columns.stacked ? static_cast<float>(rubric::dimension_count) : 1.f);
}

/// The whole row is pressed, and says so by a chevron at its end.
void press(Canvas& c, Rect r, const std::string& label, const Message& opens, Messages& out) {
  const Palette& p = c.colours();
  const Rect wider = r.inset(-beside_row, 0);
  const Response state = c.control(wider, label);
  if (state.hovered || state.focused) c.fill(wider.inset(0, 1), p.indigo_tint, size::key_radius);
  if (state.focused) c.outline(wider.inset(0, 1), p.indigo, size::focus_border, size::key_radius);
  const float side = c.em(end_chevron), x = r.right() - side, y = r.y + c.em(line_height) / 2;
  c.curve({{x - side / 2, y - side}, {x + side / 2, y}, {x - side / 2, y + side}}, p.ink2, 1.8f);
  if (state.pressed) out.push_back(opens);
}

/// One attempt: day, how it went, the three scores.
void row(Canvas& c, Rect r, const Chapter& chapter, const session::PastAttempt& attempt, const Columns& columns, Messages& out) {
  const Palette& p = c.colours();
  const Canvas::Group group(c, attempt.id);
  const std::string day = day_of(c, attempt), title = outcome_title(c, chapter, attempt);
  if (const auto opens = opened_by(chapter, attempt)) press(c, r, say(c, "ui.records.row", {day, title}), *opens, out);
  const Canvas::Inside inside(c, {r.x - 4, r.y, r.width + 8, r.height});
  Rect below = r;
  Rect at = cut_top(below, c.em(line_height));
  at.width -= c.em(chevron_room);
  if (attempt.result)
    scores(c, columns.one_line ? at : Rect{below.x, below.y - c.em(4), below.width, below.height}, *attempt.result, columns);
  c.text(cut_left(at, columns.day), day, {size::secondary, p.ink2});
  c.text(cut_left(at, c.em(mode_width)), say(c, mode_key_of(attempt)), {size::secondary, p.ink2});
  const bool ended = attempt.result.has_value();
  c.text(at, title, {ended ? size::list : size::secondary, p.ink, ended ? Weight::bold : Weight::regular});
}

/// A scenario and its attempts. Returns its height with the gap below.
float chapter_card(Canvas& c, Point at, float width, const Chapter& chapter, const Columns& columns, Messages& out) {
  const Palette& p = c.colours();
  float tall = c.em(44) + 24;
  for (const auto& attempt : *chapter.past) tall += row_height(c, attempt, columns);
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  Rect inside = r.inset(size::card_inset, 12);
  const Rect title = cut_top(inside, c.em(44));
  const std::string open = say(c, "ui.records.open");
  const float wide = chapter.story == nullptr ? 0 : button_width(c, open, {.type = size::list});
  c.text({title.x, title.y, title.width - wide - 12, title.height},
         chapter.story == nullptr ? say(c, "ui.records.elsewhere") : words(c, *chapter.story, chapter.story->title),
         {size::section, p.ink, Weight::bold});
  if (chapter.story != nullptr) {
    const Canvas::Group group(c, chapter.story->id);
    const float high = std::min(title.height - 4, control_height(c));
    if (button(c, {title.right() - wide, title.y + (title.height - high) / 2, wide, high}, open, {.type = size::list}))
      out.push_back(OpenScenario{chapter.number});
  }
  for (const auto& attempt : *chapter.past) {
    c.line({inside.x, inside.y}, {inside.right(), inside.y}, p.recess);
    row(c, cut_top(inside, row_height(c, attempt, columns)), chapter, attempt, columns, out);
  }
  return tall + size::between_cards;
}

float nothing_yet(Canvas& c, Point at, float width, Messages& out) {
  const Palette& p = c.colours();
  const Column none{{.words = say(c, "ui.records.none_title"), .type = {size::name, p.ink, Weight::bold}},
                    {.words = say(c, "ui.records.none"), .type = {size::body, p.ink}, .above = 8}};
  return empty_card(c, at, width, none, out) + size::between_cards;
}

/// The title and, beside it where there is room, how to read on. Returns its height.
float title(Canvas& c, Rect at, bool anything) {
  const Palette& p = c.colours();
  const Type type{size::page_title, p.ink, Weight::bold}, note{size::list, p.ink2};
  const std::string name = say(c, "ui.records"), how = say(c, "ui.records.how");
  const float tall = c.em(36), wide = c.width(name, type);
  c.text({at.x, at.y, at.width, tall}, name, type);
  if (!anything) return tall;
  if (wide + size::gutter + c.width(how, note) <= at.width) {
    c.text({at.x + wide + size::gutter, at.y + c.em(2), at.width - wide - size::gutter, tall}, how, note);
    return tall;
  }
  return tall + c.paragraph({at.x, at.y + tall, at.width, 0}, how, note);
}

}  // namespace

void records_screen(Canvas& c, const App& app, Messages& out) {
  Rect page = header(c, Screen::records, out);
  const std::vector<Chapter> chapters = chapters_of(app.shelf);
  const Rect across = page_column(c, {page.x + size::margin, page.y, page.width - 2 * size::margin, page.height});
  const float inner = across.width - 2 * size::card_inset;
  Columns columns{.day = day_width(c, chapters)};
  columns.one_line = std::ranges::all_of(
      chapters, [&](const Chapter& chapter) { return in_one_line(c, chapter, columns.day, inner - c.em(chevron_room)); });
  if (!columns.one_line) place_below(c, chapters, inner, columns);
  float top = 16;
  top += title(c, {across.x, page.y + top, across.width, 0}, !chapters.empty()) + 8;
  if (!chapters.empty() && columns.one_line) {
    headings(c, {across.x + size::card_inset, page.y + top, inner, c.em(heading_height)}, columns);
    top += c.em(heading_height);
    // What slides away below the headings, and the mark that says so, is not theirs.
    c.line({across.x, page.y + top}, {across.right(), page.y + top}, c.colours().rule);
    top += 1;
  }
  static_cast<void>(cut_top(page, top));
  const Rect view{page.x + size::margin, page.y, page.width - 2 * size::margin + 16, page.height};
  const Rect at = page_column(c, c.begin_scroll("records", view));
  float y = at.y + 10;
  if (chapters.empty()) y += nothing_yet(c, {at.x, y}, at.width, out);
  for (const Chapter& chapter : chapters) y += chapter_card(c, {at.x, y}, at.width, chapter, columns, out);
  if (!chapters.empty())
    y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.records.about"), {size::secondary, c.colours().ink2}) + 16;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
