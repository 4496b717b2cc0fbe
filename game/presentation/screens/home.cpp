#include <algorithm>
#include <limits>

#include "presentation/screens/column.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/home_doors.hpp"
#include "presentation/screens/left_play.hpp"
#include "presentation/screens/library.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

/// The shortest of those never played: a newcomer begins with the one that promises the fewest minutes, and one that promises
/// none comes last.
const Volume* shortest_fresh(const std::vector<Volume>& all) {
  const auto length = [](const Volume& v) { return v.story->minutes > 0 ? v.story->minutes : std::numeric_limits<int>::max(); };
  const Volume* best = nullptr;
  for (const Volume& v : all)
    if (v.story && v.past.empty() && (best == nullptr || length(v) < length(*best))) best = &v;
  return best;
}

/// What the debrief of the last play named as the next one.
const Volume* named_next(const App& app) {
  const auto& due = app.shelf.progress.due;
  if (due.empty()) return nullptr;
  const session::Return next =
      session::next_return(app.shelf.progress, teachings(app.shelf), due.back().scenario, app.shelf.today);
  const auto found = std::ranges::find_if(
      app.shelf.volumes, [&](const Volume& v) { return v.story && next.scenario && v.story->id == *next.scenario; });
  return found == app.shelf.volumes.end() ? nullptr : &*found;
}

/// The scenario to lead with: the one left in the middle, else the one due the longest, else the one the last debrief named, else
/// the shortest never played, else the first.
std::optional<std::size_t> leading(const App& app) {
  if (const auto unfinished = unfinished_volume(app)) return unfinished;
  const auto& all = app.shelf.volumes;
  for (const session::Due& due : app.shelf.progress.due)
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].due && all[i].story->id == due.scenario) return i;
  if (const Volume* named = named_next(app)) return static_cast<std::size_t>(named - all.data());
  if (const Volume* fresh = shortest_fresh(all)) return static_cast<std::size_t>(fresh - all.data());
  const auto any = std::find_if(all.begin(), all.end(), [](const Volume& v) { return v.story != nullptr; });
  return any == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(any - all.begin()));
}

constexpr float plan_inset = 24, plan_room = 14;
constexpr float led_face_width = 60, led_face_tall = 72;  // at 100 %, where there is no room for the whole picture

float picture_width(Rect r) { return std::min(340.f, r.width * .3f); }

/// Why it leads, its title, and with whom it is.
Column lead_head(const Canvas& c, const Volume& volume) {
  const Palette& p = c.colours();
  const simulation::Story& story = *volume.story;
  const bool again = !volume.unfinished && volume.due;
  const char* why = volume.unfinished ? "ui.home.go_on" : again ? "return.due_short" : "ui.home.next";
  Column head{
      {.words = say(c, why), .type = {size::secondary, volume.unfinished || again ? p.shu : p.ink2, Weight::bold}},
      {.words = words(c, story, story.title), .type = {size::speech, p.ink, Weight::bold}},
  };
  // Without readings: at this size they run together over the names, and the briefing has them.
  if (const std::string whom = text::plain(with_whom(c, story)); !whom.empty())
    head.push_back({.words = whom, .type = {size::secondary, p.ink2}});
  return head;
}

/// What it is about.
Column lead_body(const Canvas& c, const Volume& volume) {
  const Palette& p = c.colours();
  const simulation::Story& story = *volume.story;
  Column body{{.words = words(c, story, story.summary), .type = {size::body, p.ink}, .above = 4}};
  if (const std::string stake = words(c, story, story.stake); !stake.empty()) {
    body.push_back({.words = say(c, "ui.briefing.stake"), .type = {size::secondary, p.shu, Weight::bold}, .above = 14});
    body.push_back({.words = stake, .type = {size::list, p.ink}});
  }
  return body;
}

float words_height(const Canvas& c, float width, const Volume& volume) {
  return column_height(c, width, lead_head(c, volume)) + column_height(c, width, lead_body(c, volume));
}

constexpr float least_lead = 264, most_lead = 440, above_buttons = 20;

float lead_height(const Canvas& c, float width, const Volume& volume) {
  const float words_width = width - picture_width({0, 0, width, 0}) - 2 * size::margin;
  return std::max(least_lead, words_height(c, words_width, volume) + control_height(c) + 2 * size::gutter + above_buttons);
}

/// The ways into it.
void lead_buttons(Canvas& c, Rect foot, const Volume& volume, std::size_t number, Messages& out) {
  const ButtonLook look{.action = Action::go_on, .primary = true};
  const std::string label = say(c, volume.unfinished ? "ui.home.continue" : "ui.home.open");
  const std::string briefing = say(c, "ui.home.briefing");
  if (button(c, cut_left(foot, button_width(c, label, look)), label, look)) {
    if (volume.unfinished)
      out.push_back(GoOn{number});
    else
      out.push_back(OpenScenario{number});
  }
  static_cast<void>(cut_left(foot, 12));
  if (volume.unfinished && button_width(c, briefing) <= foot.width &&
      button(c, cut_left(foot, button_width(c, briefing)), briefing))
    out.push_back(OpenScenario{number});
}

/// Picture on the left; words and buttons as one block in the middle of the rest.
void lead(Canvas& c, Rect r, const App& app, std::size_t number, Messages& out) {
  const Volume& volume = app.shelf.volumes[number];
  card(c, r);
  const float left = picture_width(r);
  const simulation::PersonInfo* person = face_of(*volume.story);
  standing(c, {r.x, r.y, left, r.height}, *volume.story, person == nullptr ? "" : first_feeling(*volume.story, *person),
           Canvas::left_corners);
  const Canvas::Inside inside(c, r);
  Rect at = Rect{r.x + left, r.y, r.width - left, r.height}.inset(size::margin, size::gutter);
  const float block = words_height(c, at.width, volume) + above_buttons + control_height(c);
  at.y += (at.height - block) / 2;
  const float head = set_column(c, {at.x, at.y}, at.width, lead_head(c, volume));
  set_column(c, {at.x, at.y + head}, at.width, lead_body(c, volume));
  lead_buttons(c, {at.x, at.y + block - control_height(c), at.width, control_height(c)}, volume, number, out);
}

/// With letters so large that the card's end is out of sight: it stands first on the page, with face and title at its beginning,
/// the ways into it at the page's foot. Returns its height.
float large_lead(Canvas& c, Point top, float width, const Volume& volume) {
  const auto* person = face_of(*volume.story);
  const float inner = width - 2 * size::card_inset, beside = person == nullptr ? 0 : c.em(led_face_width) + size::gutter;
  const float head = column_height(c, inner - beside, lead_head(c, volume));
  const float above = std::max(head, person == nullptr ? 0 : c.em(led_face_tall)) + size::unit;
  const Rect r{top.x, top.y, width, above + column_height(c, inner, lead_body(c, volume)) + 2 * size::card_inset};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Point at{r.x + size::card_inset, r.y + size::card_inset};
  if (person != nullptr)
    head_and_shoulders(c, {at.x, at.y, c.em(led_face_width), c.em(led_face_tall)},
                       {.person = person->portrait, .feeling = first_feeling(*volume.story, *person)});
  set_column(c, {at.x + beside, at.y + (above - size::unit - head) / 2}, inner - beside, lead_head(c, volume));
  set_column(c, {at.x, at.y + above}, inner, lead_body(c, volume));
  return r.height;
}

void feet(Canvas& c, Rect bar, const App& app, std::size_t number, Messages& out) {
  c.fill(bar, c.colours().card);
  c.line({bar.x, bar.y}, {bar.right(), bar.y}, c.colours().rule);
  lead_buttons(c, bar.inset(size::margin, 12), app.shelf.volumes[number], number, out);
}

/// What one resolved to do last time, where it will be seen before the next play.
struct PlanStrip {
  Piece title, plan;
  bool beside = false;
  float left = 0, above = 0, height = 0;
};
std::optional<PlanStrip> plan_strip(const Canvas& c, float width, const App& app, std::size_t number) {
  const session::PastWords* last = plan_for(app.shelf, app.shelf.volumes[number].story->id);
  if (last == nullptr) return std::nullopt;
  const Palette& p = c.colours();
  PlanStrip strip{.title = {.words = say(c, "plan.last"), .type = {size::secondary, p.ink2, Weight::bold}},
                  .plan = {.words = say(c, "plan.quoted", {last->words}),
                           .type = {size::body, p.ink},
                           .indent = 28,
                           .sign = Icon::resolve,
                           .sign_colour = p.indigo}};
  const float inner = width - 2 * plan_inset, name = c.width(strip.title.words, strip.title.type) + size::gutter;
  strip.beside = name + c.em(28) + c.longest_line({size::body}) <= inner;
  strip.left = strip.beside ? name : 0;
  strip.above = strip.beside ? 0 : column_height(c, inner, {strip.title}) + 2;
  strip.height = strip.above + column_height(c, inner - strip.left, {strip.plan}) + 2 * plan_room;
  return strip;
}

/// With the gap below; 0 where there is none.
float plan_height(const Canvas& c, float width, const App& app, std::size_t number) {
  const auto strip = plan_strip(c, width, app, number);
  return strip ? strip->height + size::between_cards : 0;
}

float plan(Canvas& c, Point at, float width, const App& app, std::size_t number) {
  const auto strip = plan_strip(c, width, app, number);
  if (!strip) return 0;
  const float inner = width - 2 * plan_inset;
  const Rect r{at.x, at.y, width, strip->height};
  card(c, r);
  const Canvas::Inside inside(c, r);
  c.text({r.x + plan_inset, r.y + plan_room, inner, c.line_height(strip->beside ? strip->plan.type : strip->title.type)},
         strip->title.words, strip->title.type);
  set_column(c, {r.x + plan_inset + strip->left, r.y + plan_room + strip->above}, inner - strip->left, {strip->plan});
  return r.height + size::between_cards;
}

Type greeting_type(const Canvas& c) { return {size::page_title, c.colours().ink, Weight::bold}; }
float greeting(Canvas& c, Rect at) { return c.paragraph(at, say(c, "ui.home.greeting"), greeting_type(c)); }

float foot_height(const Canvas& c, float width) {
  const float wide = button_width(c, say(c, "about.title"), {.type = size::list}),
              out = button_width(c, say(c, "ui.quit"), {.action = Action::quit, .type = size::list});
  return std::max(control_height(c), c.paragraph_height(width - wide - out - size::unit - size::gutter,
                                                        say(c, "ui.first_run.promise"), {size::secondary}));
}

/// What the scores are never used for, the way to what they rest on, and the way out.
float foot(Canvas& c, Point at, float width, Messages& out) {
  const Phrase about = say(c, "about.title"), quit = say(c, "ui.quit");
  const ButtonLook look{.type = size::list}, quit_look{.action = Action::quit, .type = size::list};
  const float wide = button_width(c, about, look), out_wide = button_width(c, quit, quit_look), high = control_height(c);
  const Type type{size::secondary, c.colours().ink2};
  const float words = width - wide - out_wide - size::unit - size::gutter,
              promise = c.paragraph_height(words, say(c, "ui.first_run.promise"), type);
  const float tall = std::max(promise, high);
  c.paragraph({at.x, at.y + (tall - promise) / 2, words, 0}, say(c, "ui.first_run.promise"), type);
  const float y = at.y + (tall - high) / 2, end = at.x + width - out_wide;
  // Not the last in the order of Tab: one step back from the beginning would stand on it.
  if (button(c, {end, y, out_wide, high}, quit, quit_look)) out.push_back(Quit{});
  if (button(c, {end - size::unit - wide, y, wide, high}, about, look)) out.push_back(Show{Panel::about});
  return tall;
}

}  // namespace

void opening_screen(Canvas& c, Screen active, Messages& out) {
  const Rect page = header(c, active, out);
  const Rect at{page.x + size::margin, page.y + 16, page.width - 2 * size::margin, 0};
  const float below = at.y + greeting(c, at) + 12;
  c.paragraph({at.x, below, at.width, 0}, say(c, "ui.home.reading"), {size::body, c.colours().ink2});
}

void home_screen(Canvas& c, const App& app, Messages& out) {
  Rect page = header(c, Screen::home, out);
  const auto number = leading(app);
  const float left = left_play_height(c, page_width(c), app);
  const float above = left > 0 ? left + 16 : c.paragraph_height(page_width(c), say(c, "ui.home.greeting"), greeting_type(c)) + 28;
  const bool large = number && (is_close(c) || above + lead_height(c, page_width(c), app.shelf.volumes[*number]) > page.height);
  if (large) feet(c, cut_bottom(page, control_height(c) + 24), app, *number, out);
  const Rect at = page_column(c, c.begin_scroll("home", page_view(page)));
  const DoorRows rows = door_rows(c, at.width);
  float y = at.y + 16;
  if (left > 0)
    y += left_play(c, {at.x, y}, at.width, app);
  else if (!large)
    y += greeting(c, {at.x, y, at.width, 0}) + 12;
  if (number) {
    const Volume& volume = app.shelf.volumes[*number];
    // What the page has to spare is the picture's, so that the page is full.
    const float below =
        size::between_cards + plan_height(c, at.width, app, *number) + rows.height() + 4 + foot_height(c, at.width) + 16;
    const float spare = page.height - (y - at.y) - below;
    const float tall = large ? large_lead(c, {at.x, y}, at.width, volume)
                             : std::max(lead_height(c, at.width, volume), std::min(most_lead, spare));
    if (!large) lead(c, {at.x, y, at.width, tall}, app, *number, out);
    y += tall + size::between_cards;
    y += plan(c, {at.x, y}, at.width, app, *number);
  }
  draw_doors(c, {at.x, y}, rows, out);
  y += rows.height();
  y += foot(c, {at.x, y + 4}, at.width, out) + 16;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
