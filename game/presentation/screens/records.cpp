#include "presentation/canvas/mark.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

/// One attempt: day, how it went, the three scores with what they count.
void row(Canvas& c, Rect r, const simulation::Story& story, const session::PastAttempt& attempt) {
  const Palette& p = c.colours();
  const Canvas::Inside inside(c, {r.x - 4, r.y, r.width + 8, r.height});
  Rect at = r;
  c.text(cut_left(at, c.em(110)), attempt.started_at.substr(0, 10), {size::secondary, p.ink2});
  c.text(cut_left(at, c.em(88)), say(c, attempt.mode == session::Mode::through ? "ui.through" : "ui.practice"),
         {size::secondary, p.ink2});
  if (!attempt.result) {
    c.text(at, say(c, attempt.can_be_resumed ? "ui.unfinished" : "ui.broken_off", {std::to_string(attempt.moves)}),
           {size::secondary, p.ink});
    return;
  }
  for (std::size_t d = rubric::dimension_count; d-- > 0;) {
    const auto& score = attempt.result->dimensions[d];
    if (!score) continue;
    const auto dimension = static_cast<rubric::Dimension>(d);
    const Colour colour = dimension_colour(p, dimension);
    Rect cell = cut_right(at, c.em(164));
    icon(c, shape(dimension), {cell.x, cell.middle().y - c.em(7)}, c.em(14), colour, 2.6f);
    static_cast<void>(cut_left(cell, c.em(20)));
    c.text(cut_left(cell, c.em(46)), std::to_string((score->score + 50) / 100), {size::body, colour, Weight::bold});
    c.text(cell, say(c, "ui.of_moments", {text::points(score->shown), std::to_string(score->moments)}), {size::metadata, p.ink2});
  }
  for (const auto& outcome : story.outcomes)
    if (outcome.id == attempt.result->outcome)
      c.text({at.x, at.y, at.width - 8, at.height}, words(c, story, outcome.title), {size::list, p.ink, Weight::bold});
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
  const float line = c.em(36);
  for (std::size_t i = 0; i < app.shelf.volumes.size(); ++i) {
    const Volume& volume = app.shelf.volumes[i];
    if (!volume.story || volume.past.empty()) continue;
    any = true;
    const float tall = c.em(44) + line * static_cast<float>(volume.past.size()) + 24;
    const Rect r{at.x, y, at.width, tall};
    card(c, r);
    const Canvas::Group group(c, volume.story->id);
    Rect inside = r.inset(size::card_inset, 12);
    const Rect title = cut_top(inside, c.em(44));
    const std::string open = say(c, "ui.records.open");
    const float wide = button_width(c, open, {.type = size::list});
    c.text({title.x, title.y, title.width - wide - 12, title.height}, words(c, *volume.story, volume.story->title),
           {size::section, p.ink, Weight::bold});
    if (button(c, {title.right() - wide, title.y + 2, wide, std::min(title.height - 4, control_height(c))}, open,
               {.type = size::list}))
      out.push_back(OpenScenario{i});
    for (const auto& attempt : volume.past) {
      c.line({inside.x, inside.y}, {inside.right(), inside.y}, p.recess);
      row(c, cut_top(inside, line), *volume.story, attempt);
    }
    y += tall + 16;
  }
  if (!any) y += c.paragraph({at.x, y, at.width, 0}, say(c, "ui.records.none"), {size::body, p.ink}) + 16;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
