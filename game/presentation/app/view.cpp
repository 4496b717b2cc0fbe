#include "presentation/app/view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "presentation/screens/about.hpp"
#include "presentation/screens/briefing.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/history.hpp"
#include "presentation/screens/kept_record.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/menu.hpp"
#include "presentation/screens/progress.hpp"
#include "presentation/screens/settings.hpp"
#include "presentation/screens/words.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr float sheet_width = 636, about_width = 736, menu_width = 496, talk_sheet_width = 876;

/// Another play has begun: what was remembered belongs to the one before.
void keep_to_play(const App& app, Scratch& scratch) {
  const simulation::Story* story = story_under_way(app);
  const std::uint64_t seed = app.play ? app.play->seed : 0;
  const std::optional<session::Fork> replay = app.play ? app.play->fork : std::nullopt;
  if (story == scratch.of && seed == scratch.seed && replay == scratch.replay) return;
  scratch.play = {};
  scratch.own_view = {};
  scratch.debrief = {};
  scratch.closing = {};
  scratch.notebook = {};
  scratch.of = story;
  scratch.seed = seed;
  scratch.replay = replay;
}

/// A page that is come to begins at its head; only the lists of scenarios and of plays are found again where they were left.
void begin_at_head(Canvas& c, const App& app, Scratch& scratch) {
  if (app.screen == scratch.seen && app.chosen == scratch.about) return;
  scratch.seen = app.screen;
  scratch.about = app.chosen;
  auto& scroll = c.memory().scroll;
  std::erase_if(scroll, [&](const auto& each) { return each.first != c.id("library") && each.first != c.id("records"); });
}

/// So does a panel, but for the talk, which is looked back at from its end.
void open_at_head(Canvas& c, const App& app, Scratch& scratch) {
  if (app.panel == std::exchange(scratch.opened, app.panel) || app.panel == Panel::none) return;
  for (const char* panel : {"settings", "keys", "menu", "about", "notebook", "kept"}) c.memory().scroll.erase(c.id(panel));
}

/// Home complains at its head.
void complain_in_sight(Canvas& c, const App& app, Scratch& scratch) {
  if (!std::exchange(scratch.complained, app.complaint.has_value()) && app.complaint) c.memory().scroll.erase(c.id("home"));
}

/// A note stands over the foot of the page.
bool has_note(const App& app, const Scratch& scratch) {
  switch (app.screen) {
    case Screen::records:
    case Screen::briefing: return app.complaint.has_value();
    case Screen::debrief: return (app.complaint || app.saved) && app.play && app.debrief && !scratch.closing.open;
    default: return false;
  }
}

/// It covers what lies there: with the next thing done it goes.
void drop_note(Canvas& c, const App& app, Scratch& scratch, Messages& out) {
  const Input& input = c.input();
  const bool done = !input.keys.empty() || !input.buttons.empty() || input.pressed || input.wheel != 0;
  const bool noted = has_note(app, scratch);
  if (std::exchange(scratch.noted, noted) && noted && done) out.push_back(GoTo{app.screen});
}

/// One's own view first, then what there is to see, then a plan. A replay has its debrief alone, and so has what is over.
void after_play(Canvas& c, const App& app, Scratch& scratch, Messages& out) {
  if (session::to_be_rated(*app.play)) return own_view_screen(c, *app.play, scratch.own_view, out);
  if (scratch.closing.open) return closing_screen(c, app, scratch.closing, out);
  Messages asked;
  const Telling how{.brief = told_briefly(app) && !app.retold, .retold = app.retold ? &*app.retold : nullptr};
  debrief_screen(*app.play, *app.debrief, how, c, scratch.debrief, asked);
  for (const Message& message : asked) {
    const auto* tell = std::get_if<Tell>(&message);
    const bool leaves = tell != nullptr && std::holds_alternative<session::LeaveDebrief>(tell->message);
    if (leaves && !app.play->fork && !app.play->over) {
      scratch.closing.open = true;
      c.memory().again = true;
    } else {
      out.push_back(message);
    }
  }
}

/// A sentence over the foot of a page that has no place of its own for it.
void at_the_foot(Canvas& c, const std::string& sentence, const Type& type, Colour edge) {
  const float wide = c.page().width - 2 * size::margin - 2 * size::card_inset;
  const float words = c.paragraph_height(wide, sentence, type);
  const float tall = std::max(words + 24, control_height(c) + 24);  // whole over a button that stands there
  const Rect r{size::margin, c.page().height - tall - size::unit, c.page().width - 2 * size::margin, tall};
  card(c, r);
  c.outline(r, edge, size::focus_border, size::radius);
  c.paragraph({r.x + size::card_inset, r.middle().y - words / 2, wide, 0}, sentence, type);
}

/// What the world refused.
void complaint(Canvas& c, const diagnostic::Failure& failure) {
  const Palette& p = c.colours();
  at_the_foot(c, text::sentence(failure, c.look().language), {size::list, p.shu, Weight::bold}, p.shu);
}

/// Where the page to print was written.
void saved_note(Canvas& c, const std::string& file) {
  const Palette& p = c.colours();
  at_the_foot(c, say(c, "handout.saved", {file}), {size::list, p.ink}, p.moss);
}

void note_at_foot(Canvas& c, const App& app) {
  if (app.complaint) complaint(c, *app.complaint);
  if (app.saved) saved_note(c, *app.saved);
}

void screen(Canvas& c, const App& app, Scratch& scratch, Messages& out) {
  if (!app.shelf_read && app.screen != Screen::first_run) return opening_screen(c, app.screen, out);
  switch (app.screen) {
    case Screen::first_run: return first_run_screen(c, out);
    case Screen::home: return home_screen(c, app, out);
    case Screen::library: return library_screen(c, app, scratch.library, out);
    case Screen::records: return records_screen(c, app, out);
    case Screen::progress: return progress_screen(c, app, out);
    case Screen::briefing:
      if (app.chosen) return briefing_screen(c, app, out);
      return home_screen(c, app, out);
    case Screen::play:
      if (app.play) {
        const PlayAids aids{.told = app.feedback ? &*app.feedback : nullptr, .briefly = told_briefly(app), .read = &app.read};
        return play_screen(c, *app.play, aids, scratch.play, out);
      }
      return home_screen(c, app, out);
    case Screen::debrief:
      if (app.play && app.debrief) return after_play(c, app, scratch, out);
      return home_screen(c, app, out);
  }
}

/// Of the talk: what is still to be turned to is not told ahead. Precondition: there is a play.
std::size_t read_so_far(const App& app, const Scratch& scratch) {
  return app.screen == Screen::play ? scratch.play.read_to : app.play->transcript.size();
}

/// In a play a panel gives the focus back past the button that led to it: to what one was at.
void remember_home(Canvas& c, const App& app, Scratch& scratch) {
  if (app.screen != Screen::play) return;
  const auto leads_aside = [&](ControlId focus) {
    return std::ranges::any_of(std::array{"ui.menu", "ui.notebook", "play.history"},
                               [&](const char* key) { return focus == c.id(say(c, key)); });
  };
  Memory& memory = c.memory();
  if (app.panel == Panel::none && !leads_aside(memory.focus)) scratch.home_focus = {memory.focus, memory.focus_shown};
  for (auto& below : memory.focus_below)
    if (leads_aside(below.first)) below = scratch.home_focus;
}

void panel(Canvas& c, const App& app, Scratch& scratch, Messages& out) {
  const float growth = std::min(1.5f, c.look().text_size);
  switch (app.panel) {
    case Panel::none: return;
    case Panel::settings: return settings_panel(c, sheet(c, say(c, "ui.settings"), sheet_width * growth, out), out);
    case Panel::keys: return keys_panel(c, sheet(c, say(c, "ui.keys"), sheet_width * growth, out), scratch.keys, out);
    case Panel::menu:
      if (app.play)
        menu_panel(c, sheet(c, say(c, "ui.menu"), is_close(c) ? talk_sheet_width : menu_width * growth, out), *app.play,
                   scratch.play, out);
      return;
    case Panel::about: return about_panel(c, sheet(c, say(c, "about.title"), about_width * growth, out), app);
    case Panel::kept:
      if (app.kept) kept_record_panel(c, sheet(c, say(c, "kept.title"), sheet_width * growth, out), app, *app.kept);
      return;
    case Panel::history:
      if (app.play)
        history_panel(c, sheet(c, say(c, "play.history"), talk_sheet_width, out), *app.play, read_so_far(app, scratch),
                      scratch.play.again, out);
      return;
    case Panel::notebook:
      if (app.play)
        notebook_panel(c, sheet(c, say(c, "ui.notebook"), talk_sheet_width, out), *app.play, read_so_far(app, scratch),
                       scratch.notebook, out);
      return;
  }
}

/// Keys that mean the same everywhere.
void everywhere(Canvas& c, const App& app, Messages& out) {
  Look look = c.look();
  const float before = look.text_size;
  if (c.shortcut(Action::larger)) look.text_size = std::min(2.f, std::round(look.text_size * 4 + 1) / 4);
  if (c.shortcut(Action::smaller)) look.text_size = std::max(1.f, std::round(look.text_size * 4 - 1) / 4);
  if (c.shortcut(Action::readings)) look.furigana = !look.furigana;
  if (look.text_size != before || look.furigana != c.look().furigana) out.push_back(SetLook{look});
  if (app.panel == Panel::none && c.shortcut(Action::menu))
    out.push_back(Show{app.screen == Screen::play && app.play ? Panel::menu : Panel::settings});
  const bool listed = app.screen == Screen::library || app.screen == Screen::records || app.screen == Screen::progress;
  if (app.panel == Panel::none && listed && c.shortcut(Action::leave)) out.push_back(GoTo{Screen::home});
  if (app.panel == Panel::none && app.screen == Screen::play) {
    if (c.shortcut(Action::settings)) out.push_back(Show{Panel::settings});
    if (c.shortcut(Action::keys)) out.push_back(Show{Panel::keys});
  }
}

}  // namespace

void view(Canvas& c, const App& app, Scratch& scratch, Messages& out) {
  keep_to_play(app, scratch);
  begin_at_head(c, app, scratch);
  open_at_head(c, app, scratch);
  complain_in_sight(c, app, scratch);
  drop_note(c, app, scratch, out);
  screen(c, app, scratch, out);
  if (has_note(app, scratch)) note_at_foot(c, app);
  remember_home(c, app, scratch);
  panel(c, app, scratch, out);
  everywhere(c, app, out);
}

}  // namespace presentation
