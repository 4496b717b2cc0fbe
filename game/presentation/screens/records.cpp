#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/screens/empty_card.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float day_width = 140, mode_width = 88, score_width = 174, line_height = 36, heading_height = 26;

const char* mode_key_of(const session::PastAttempt& attempt) {
  if (attempt.fork) return "ui.replay";
  return attempt.mode == session::Mode::through ? "ui.through" : "ui.practice";
}

std::string outcome_title(const Canvas& c, const simulation::Story& story, const session::PastAttempt& attempt) {
  if (!attempt.result) return say(c, attempt.can_be_resumed ? "ui.unfinished" : "ui.broken_off", {std::to_string(attempt.moves)});
  for (const auto& outcome : story.outcomes)
    if (outcome.id == attempt.result->outcome) return words(c, story, outcome.title);
  return {};
}

/// The scores stand behind the outcome, or on a line of their own where the text is too large for that.
bool in_one_line(const Canvas& c, const Volume& volume, float width) {
  float title = 0;
  for (const auto& attempt : volume.past)
    title = std::max(title, c.width(outcome_title(c, *volume.story, attempt), {size::list, {}, Weight::bold}));
  return c.em(day_width + mode_width + rubric::dimension_count * score_width) + title + 8 <= width;
}

/// Where the scores of a dimension stand in a line: from the right end; from the left one on a line of their own.
Rect score_cell(const Canvas& c, Rect line, std::size_t d, bool one_line) {
  const float wide = one_line ? c.em(score_width) : std::min(c.em(score_width), line.width / rubric::dimension_count),
              before = static_cast<float>(d), behind = static_cast<float>(rubric::dimension_count) - before;
  return {one_line ? line.right() - behind * wide : line.x + before * wide, line.y, wide, line.height};
}

/// What stands in which column, once for all scenarios. Returns its height.
float headings(Canvas& c, Rect line, bool one_line) {
  const Type type{size::metadata, c.colours().ink2, Weight::bold};
  if (one_line) {
    Rect rest = line;
    c.text(cut_left(rest, c.em(day_width)), say(c, "ui.records.day"), type);
    c.text(cut_left(rest, c.em(mode_width)), say(c, "ui.records.mode"), type);
    c.text(rest, say(c, "ui.outcome"), type);
  }
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto dimension = static_cast<rubric::Dimension>(d);
    c.text(score_cell(c, line, d, one_line), rubric::name(dimension).in(c.look().language),
           {size::metadata, dimension_colour(c.colours(), dimension), Weight::bold});
  }
  return line.height;
}

/// The three scores with what they count.
void scores(Canvas& c, Rect line, const session::RecordResult& result, bool one_line) {
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto& score = result.dimensions[d];
    if (!score) continue;
    const auto dimension = static_cast<rubric::Dimension>(d);
    const Colour colour = dimension_colour(c.colours(), dimension);
    Rect cell = score_cell(c, line, d, one_line);
    icon(c, shape(dimension), {cell.x, cell.middle().y - c.em(7)}, c.em(14), colour, 2.6f);
    static_cast<void>(cut_left(cell, c.em(20)));
    c.text(cut_left(cell, c.em(46)), std::to_string((score->score + 50) / 100), {size::body, colour, Weight::bold});
    // In the narrowest windows the score alone; what it counts stands in the debrief.
    const std::string counted = say(c, "ui.of_moments", {text::points(score->shown), std::to_string(score->moments)});
    const Type type{size::metadata, c.colours().ink2};
    if (c.width(counted, type) <= cell.width) c.text(cell, counted, type);
  }
}

float row_height(const Canvas& c, const session::PastAttempt& attempt, bool one_line) {
  return c.em(line_height) * (one_line || !attempt.result ? 1.f : 1.9f);
}

/// One attempt: day, how it went, the three scores.
void row(Canvas& c, Rect r, const simulation::Story& story, const session::PastAttempt& attempt, bool one_line) {
  const Palette& p = c.colours();
  const Canvas::Inside inside(c, {r.x - 4, r.y, r.width + 8, r.height});
  Rect below = r;
  Rect at = cut_top(below, c.em(line_height));
  if (attempt.result)
    scores(c, one_line ? at : Rect{below.x, below.y - c.em(4), below.width, below.height}, *attempt.result, one_line);
  c.text(cut_left(at, c.em(day_width)), text::whole_date(attempt.started_at, c.look().language), {size::secondary, p.ink2});
  c.text(cut_left(at, c.em(mode_width)), say(c, mode_key_of(attempt)), {size::secondary, p.ink2});
  const bool ended = attempt.result.has_value();
  c.text(at, outcome_title(c, story, attempt),
         {ended ? size::list : size::secondary, p.ink, ended ? Weight::bold : Weight::regular});
}

/// A scenario and its attempts, newest first. Returns its height with the gap below.
float scenario_card(Canvas& c, Point at, float width, const Volume& volume, std::size_t number, bool one_line, Messages& out) {
  const Palette& p = c.colours();
  float tall = c.em(44) + 24;
  for (const auto& attempt : volume.past) tall += row_height(c, attempt, one_line);
  const Rect r{at.x, at.y, width, tall};
  card(c, r);
  const Canvas::Group group(c, volume.story->id);
  Rect inside = r.inset(size::card_inset, 12);
  const Rect title = cut_top(inside, c.em(44));
  const std::string open = say(c, "ui.records.open");
  const float wide = button_width(c, open, {.type = size::list});
  c.text({title.x, title.y, title.width - wide - 12, title.height}, words(c, *volume.story, volume.story->title),
         {size::section, p.ink, Weight::bold});
  const float tall_button = std::min(title.height - 4, control_height(c));
  if (button(c, {title.right() - wide, title.y + (title.height - tall_button) / 2, wide, tall_button}, open,
             {.type = size::list}))
    out.push_back(OpenScenario{number});
  for (const auto& attempt : volume.past) {
    c.line({inside.x, inside.y}, {inside.right(), inside.y}, p.recess);
    row(c, cut_top(inside, row_height(c, attempt, one_line)), *volume.story, attempt, one_line);
  }
  return tall + 16;
}

}  // namespace

void records_screen(Canvas& c, const App& app, Messages& out) {
  const Rect page = header(c, Screen::records, out);
  const Palette& p = c.colours();
  const Rect view{page.x + size::margin, page.y, page.width - 2 * size::margin + 16, page.height};
  const Rect at = page_column(c, c.begin_scroll("records", view));
  float y = at.y + 16;
  c.text({at.x, y, at.width, c.em(36)}, say(c, "ui.records"), {size::page_title, p.ink, Weight::bold});
  y += c.em(36) + 4;
  y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.records.about"), {size::list, p.ink2}) + 12;
  const auto& volumes = app.shelf.volumes;
  const auto played = [](const Volume& volume) { return volume.story && !volume.past.empty(); };
  const float inner = at.width - 2 * size::card_inset;
  const bool one_line =
      std::ranges::all_of(volumes, [&](const Volume& volume) { return !played(volume) || in_one_line(c, volume, inner); });
  if (std::ranges::none_of(volumes, played)) {
    const Column none{{.words = say(c, "ui.records.none_title"), .type = {size::option, p.ink, Weight::bold}},
                      {.words = say(c, "ui.records.none"), .type = {size::body, p.ink}, .above = 8}};
    y += empty_card(c, {at.x, y}, at.width, none, out) + 16;
  } else {
    y += headings(c, {at.x + size::card_inset, y, inner, c.em(heading_height)}, one_line) + 2;
  }
  for (std::size_t i = 0; i < volumes.size(); ++i)
    if (played(volumes[i])) y += scenario_card(c, {at.x, y}, at.width, volumes[i], i, one_line, out);
  c.end_scroll(y - at.y);
}

}  // namespace presentation
