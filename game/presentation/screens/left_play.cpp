#include "presentation/screens/left_play.hpp"

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float left_inset = 20, left_room = 12;

/// What was complained of; else nothing where no play was left, or where there is nothing to go on with.
Column note_on_home(const Canvas& c, const App& app) {
  if (app.complaint)
    return {{.words = std::string(text::sentence(*app.complaint, c.look().language)),
             .type = {size::body, c.colours().ink},
             .indent = 28,
             .sign = Icon::alert,
             .sign_colour = c.colours().shu}};
  if (!app.play || app.retold) return {};
  if (!app.chosen || !app.shelf.volumes[*app.chosen].unfinished) return {};
  const simulation::Story& story = *app.play->story;
  const Phrase when = moment(c, story.start, app.play->play.state.world.now);
  return {{.words = say(c, "ui.left_play", {plain(c, story, story.title), when}),
           .type = {size::body, c.colours().ink},
           .indent = 28,
           .sign = Icon::done,
           .sign_colour = c.colours().moss}};
}

}  // namespace

float left_play_height(const Canvas& c, float width, const App& app) {
  const Column column = note_on_home(c, app);
  return column.empty() ? 0 : column_height(c, width - 2 * left_inset, column) + 2 * left_room + size::between_cards;
}

float left_play(Canvas& c, Point at, float width, const App& app) {
  const Column column = note_on_home(c, app);
  if (column.empty()) return 0;
  const Rect r{at.x, at.y, width, column_height(c, width - 2 * left_inset, column) + 2 * left_room};
  const Palette& p = c.colours();
  c.fill(r, app.complaint ? p.shu_tint : p.moss_tint, size::radius);
  c.outline(r, app.complaint ? p.shu : p.moss, size::border, size::radius);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + left_inset, r.y + left_room}, r.width - 2 * left_inset, column);
  return r.height + size::between_cards;
}

}  // namespace presentation
