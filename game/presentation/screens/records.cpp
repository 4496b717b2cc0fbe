#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/screens/empty_card.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/records_columns.hpp"
#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float line_height = 36, heading_height = 26, end_chevron = 6, beside_row = 8;

const char* mode_key_of(const session::PastAttempt& attempt) {
  if (attempt.fork) return "ui.replay";
  return attempt.mode == session::Mode::through ? "ui.through" : "ui.practice";
}

/// What opens with a row: the debrief of what is over, the play of what was left last; nothing in between.
std::optional<Message> opened_by(const Chapter& chapter, const session::PastAttempt& attempt) {
  if (!attempt.can_be_resumed) return attempt.result ? std::optional<Message>(LookBack{attempt.id}) : std::nullopt;
  const auto newest = std::ranges::find_if(*chapter.past, &session::PastAttempt::can_be_resumed);
  return chapter.story != nullptr && &*newest == &attempt ? std::optional<Message>(GoOn{chapter.number}) : std::nullopt;
}

/// What stands in which column, once for all scenarios and always in sight. Rows of two lines have no columns: each score names
/// itself.
void headings(Canvas& c, Rect line, const RecordColumns& columns) {
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
void scores(Canvas& c, Rect line, const session::RecordResult& result, const RecordColumns& columns) {
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
    if (!columns.one_line) {
      c.text(cell, score_words(c, score->score), told_type(c, colour));
      continue;
    }
    // Points below points; words read from the left.
    c.text(cut_left(cell, columns.score), score_words(c, score->score), told_type(c, colour),
           c.look().points ? Align::end : Align::start);
    static_cast<void>(cut_left(cell, c.em(counted_gap)));
    if (columns.counted > 0) c.text(cut_left(cell, columns.counted), counted_words(c, *score), counted_type(c), Align::end);
  }
}

float row_height(const Canvas& c, const session::PastAttempt& attempt, const RecordColumns& columns) {
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
void row(Canvas& c, Rect r, const Chapter& chapter, const session::PastAttempt& attempt, const RecordColumns& columns,
         Messages& out) {
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
float chapter_card(Canvas& c, Point at, float width, const Chapter& chapter, const RecordColumns& columns, Messages& out) {
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
    const float high = std::min(title.height - 12, control_height(c));
    if (button(c, {title.right() - wide, title.y + (title.height - high) / 2, wide, high}, open, {.type = size::list}))
      out.push_back(OpenScenario{chapter.number});
  }
  for (const auto& attempt : *chapter.past) {
    c.line({inside.x, inside.y}, {inside.right(), inside.y}, p.recess);
    row(c, cut_top(inside, row_height(c, attempt, columns)), chapter, attempt, columns, out);
  }
  return tall + size::between_cards;
}

Column no_attempts(const Canvas& c) {
  const Palette& p = c.colours();
  return {{.words = say(c, "ui.records.none_title"), .type = {size::name, p.ink, Weight::bold}},
          {.words = say(c, "ui.records.none"), .type = {size::body, p.ink}, .above = 8}};
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
  const RecordColumns columns = record_columns(c, chapters, inner);
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
  const Rect at = page_column(c, c.begin_scroll("records", page_view(page)));
  float y = at.y + 10;
  if (chapters.empty())
    y += empty_card(c, {at.x, y, at.width, page.height - (y - at.y) - size::margin}, app, no_attempts(c), out) +
         size::between_cards;
  for (const Chapter& chapter : chapters) y += chapter_card(c, {at.x, y}, at.width, chapter, columns, out);
  if (!chapters.empty())
    y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.records.about"), {size::secondary, c.colours().ink2}) + 16;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
