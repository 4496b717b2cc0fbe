#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float day_width = 140, mode_width = 88, score_width = 164, line_height = 36;

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

/// The three scores with what they count, from the right end; from the left one on a line of their own.
void scores(Canvas& c, Rect line, const session::RecordResult& result, bool from_left) {
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto& score = result.dimensions[d];
    if (!score) continue;
    const auto dimension = static_cast<rubric::Dimension>(d);
    const Colour colour = dimension_colour(c.colours(), dimension);
    const auto behind = static_cast<float>(rubric::dimension_count - d);
    Rect cell = from_left ? cut_left(line, c.em(score_width))
                          : Rect{line.right() - behind * c.em(score_width), line.y, c.em(score_width), line.height};
    icon(c, shape(dimension), {cell.x, cell.middle().y - c.em(7)}, c.em(14), colour, 2.6f);
    static_cast<void>(cut_left(cell, c.em(20)));
    c.text(cut_left(cell, c.em(46)), std::to_string((score->score + 50) / 100), {size::body, colour, Weight::bold});
    c.text(cell, say(c, "ui.of_moments", {text::points(score->shown), std::to_string(score->moments)}),
           {size::metadata, c.colours().ink2});
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
    scores(c, one_line ? at : Rect{below.x, below.y - c.em(4), below.width, below.height}, *attempt.result, !one_line);
  c.text(cut_left(at, c.em(day_width)), text::whole_date(attempt.started_at, c.look().language), {size::secondary, p.ink2});
  c.text(cut_left(at, c.em(mode_width)), say(c, mode_key_of(attempt)), {size::secondary, p.ink2});
  const bool ended = attempt.result.has_value();
  c.text(at, outcome_title(c, story, attempt),
         {ended ? size::list : size::secondary, p.ink, ended ? Weight::bold : Weight::regular});
}

}  // namespace

void records_screen(Canvas& c, const App& app, Messages& out) {
  const Rect page = header(c, Screen::records, out);
  const Palette& p = c.colours();
  const Rect view{page.x + size::margin, page.y, page.width - 2 * size::margin + 16, page.height};
  const Rect at = c.begin_scroll("records", view);
  float y = at.y + 16;
  c.text({at.x, y, at.width, c.em(36)}, say(c, "ui.records"), {size::page_title, p.ink, Weight::bold});
  y += c.em(36) + 4;
  y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.records.about"), {size::list, p.ink2}) + 16;
  bool any = false;
  for (std::size_t i = 0; i < app.shelf.volumes.size(); ++i) {
    const Volume& volume = app.shelf.volumes[i];
    if (!volume.story || volume.past.empty()) continue;
    any = true;
    const bool one_line = in_one_line(c, volume, at.width - 2 * size::card_inset);
    float tall = c.em(44) + 24;
    for (const auto& attempt : volume.past) tall += row_height(c, attempt, one_line);
    const Rect r{at.x, y, at.width, tall};
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
      out.push_back(OpenScenario{i});
    for (const auto& attempt : volume.past) {
      c.line({inside.x, inside.y}, {inside.right(), inside.y}, p.recess);
      row(c, cut_top(inside, row_height(c, attempt, one_line)), *volume.story, attempt, one_line);
    }
    y += tall + 16;
  }
  if (!any) y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.records.none"), {size::body, p.ink}) + 16;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
