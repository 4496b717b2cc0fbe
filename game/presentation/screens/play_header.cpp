#include <algorithm>
#include <array>
#include <chrono>
#include <ranges>
#include <utility>

#include "catalogue/catalogue.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

struct WayOut {
  const char* key;
  Action action;
  Icon icon;  ///< stands for it where there is no room for words
  Message to;
};
/// As they are read. Large letters leave the foot of the page to the answers: the menu is up here then, and the way out in it.
std::array<WayOut, 3> ways_out(const Canvas& c) {
  const WayOut history{"play.history", Action::history, Icon::history, Show{Panel::history}},
      notebook{"ui.notebook", Action::notebook, Icon::book, Show{Panel::notebook}};
  if (is_close(c)) return {history, notebook, WayOut{"ui.menu", Action::menu, {}, Show{Panel::menu}}};
  return {history, notebook, WayOut{"ui.suspend", Action::leave, {}, GoTo{Screen::home}}};
}

/// Where a scene is, and what is to be said about it.
Phrase where(const Canvas& c, const simulation::SceneInfo& scene, std::string_view place, bool whole) {
  const bool says_itself = scene.channel == "visit" || scene.channel == "office" ||
                           std::string_view(place_name(c, place)).find(channel_name(c, scene.channel)) != std::string_view::npos;
  // What is written or said over a line has no weather to be named; the picture shows it all the same.
  const bool met = catalogue::contact_by(scene.channel) == catalogue::Contact::face_to_face;
  const Phrase name = begun(c, place_name(c, place));
  if (!whole) return name;
  return joined(c,
                {name, met ? weather_name(c, scene.weather) : Phrase(), says_itself ? Phrase() : channel_name(c, scene.channel)});
}

constexpr float strip_inset = 6;
constexpr float icon_room = 8;  // round a way without words
constexpr float way_gap = 8, kept_gap = 16, date_gap = 16, place_inset = 16, place_gap = 32;
Type when_type(const Canvas& c, bool large) { return {large ? size::section : size::body, c.colours().ink, Weight::bold}; }
Type mode_type(const Canvas& c, const session::Model& model, bool large) {
  return {large ? size::body : size::secondary, model.fork ? c.colours().shu : c.colours().ink2, Weight::bold};
}

/// The room the longest date of the language needs: which day it is today is not to decide whether the title is seen.
float date_width(const Canvas& c, bool large) {
  float widest = 0;
  for (unsigned month = 1; month <= 12; ++month) {
    const std::chrono::sys_days day{std::chrono::year(2026) / std::chrono::month(month) / 23};
    widest = std::max(widest, c.width(moment(c, day, 20 * 60), when_type(c, large)));
  }
  return widest;
}

/// What stands in the header beside the ways out. The one row and the names of keys are measured by the story's longest place, so
/// that they are the same all through a play; without the row, as always in large letters, place and mode stand small below the
/// date. What room a page then leaves is the title's, and what is left of that beside the page's own date the weather's and the
/// channel's. The menu has it all.
struct HeaderParts {
  bool about = false, title = false, one_row = true, keys = true;
  bool all_keys = true;    ///< else the menu's alone
  bool icons = false;      ///< in place of the words, on all ways but the last
  std::size_t hidden = 0;  ///< ways that find no room: the first of them
  float kept = 0;          ///< what is kept free, with its gaps
};

/// In large letters the menu's key goes last: the others stand in it, each with its own.
bool shows_key(const WayOut& way, const HeaderParts& parts) {
  return parts.keys && (parts.all_keys || way.action == Action::menu);
}

bool is_icon(const WayOut& way, const HeaderParts& parts) { return parts.icons && way.action != Action::menu; }

float way_width(const Canvas& c, const WayOut& way, const HeaderParts& parts) {
  if (is_icon(way, parts)) return control_height(c) + icon_room;
  return button_width(c, say(c, way.key), {.action = way.action, .shows_key = shows_key(way, parts)});
}

float where_width(const Canvas& c, const simulation::SceneInfo& scene, std::string_view place, const HeaderParts& parts) {
  return c.width(where(c, scene, place, parts.about), parts.one_row ? Type{size::body} : Type{size::secondary});
}

/// What the ways take, and what is kept before the last of them.
float ends_width(const Canvas& c, const HeaderParts& parts) {
  float wide = parts.kept - way_gap;
  for (const WayOut& way : ways_out(c) | std::views::drop(parts.hidden)) wide += way_width(c, way, parts) + way_gap;
  return wide;
}

float parts_width(const Canvas& c, const session::Model& model, const HeaderParts& parts, float place) {
  float wide = c.em(20) + 12 + 2 * date_gap + ends_width(c, parts) + way_gap;
  const float mode = c.width(say_mode(c, "ui.", model), mode_type(c, model, parts.one_row));
  wide += parts.one_row ? date_width(c, true) + place_inset + place + place_gap + mode
                        : std::max(date_width(c, false), place + place_inset + mode);
  if (parts.title) wide += c.em(16) + c.width(plain(c, *model.story, model.story->title), {size::body});
  return wide;
}

HeaderParts parts_shown(const Canvas& c, const session::Model& model, Standing stands, float kept) {
  const float room = c.page().width - 2 * size::margin;
  HeaderParts parts{.one_row = !is_close(c), .all_keys = !is_close(c), .kept = kept};
  const auto fits = [&] {
    float longest = 0;
    for (const simulation::SceneInfo& scene : model.story->scenes)
      longest = std::max(longest, where_width(c, scene, scene.place, parts));
    return parts_width(c, model, parts, longest) <= room;
  };
  parts.one_row = parts.one_row && fits();
  parts.icons = kept > 0 && !fits();
  while (kept > 0 && parts.hidden < 2 && !fits()) ++parts.hidden;
  parts.keys = parts.one_row || fits();
  if (is_close(c) && parts.keys && kept == 0) {
    parts.all_keys = true;
    parts.all_keys = fits();
  }
  if (!parts.one_row) return parts;
  const float widest = date_width(c, true), today = c.width(moment(c, model.story->start, stands.time), when_type(c, true));
  for (const auto& [next, date] : {std::pair{&HeaderParts::title, widest}, {&HeaderParts::about, today}}) {
    parts.*next = true;
    const float place = where_width(c, model.story->scenes[stands.scene], stands.place, parts);
    if (parts_width(c, model, parts, place) - widest + date > room) parts.*next = false;
  }
  return parts;
}

/// What is played and how, at the header's end.
void play_name(Canvas& c, Rect at, const session::Model& model, const HeaderParts& parts) {
  const std::string_view mode = say_mode(c, "ui.", model), title = plain(c, *model.story, model.story->title);
  c.text(at, mode, mode_type(c, model, true), Align::end);
  if (!parts.title) return;
  const float beside = c.width(mode, mode_type(c, model, true)) + c.em(16);
  c.text({at.x, at.y, at.width - beside, at.height}, title, {size::body, c.colours().ink2}, Align::end);
}

/// Date, place, and what is played, beside one another.
void in_one_row(Canvas& c, Rect at, const session::Model& model, Standing stands, const HeaderParts& parts) {
  const Palette& p = c.colours();
  const simulation::Story& story = *model.story;
  const std::string_view when = moment(c, story.start, stands.time);
  static_cast<void>(cut_left(at, c.text(at, when, when_type(c, true)) + date_gap));
  c.line({at.x, at.y + 18}, {at.x, at.bottom() - 18}, p.rule);
  static_cast<void>(cut_left(at, place_inset));
  static_cast<void>(cut_left(
      at, c.text(at, where(c, story.scenes[stands.scene], stands.place, parts.about), {size::body, p.ink2}) + place_gap));
  play_name(c, at, model, parts);
}

/// The date, and place and mode below it.
void in_two_rows(Canvas& c, Rect at, const session::Model& model, Standing stands) {
  const simulation::Story& story = *model.story;
  const Type small{size::secondary, c.colours().ink2};
  const float first = c.em(size::body) * 1.25f, second = c.em(size::secondary) * 1.3f;
  const Rect upper{at.x, at.middle().y - (first + second) / 2, at.width, first}, lower{at.x, upper.bottom(), at.width, second};
  c.text(upper, moment(c, story.start, stands.time), when_type(c, false));
  const float placed = c.text(lower, where(c, story.scenes[stands.scene], stands.place, false), small) + place_inset;
  c.text({lower.x + placed, lower.y, lower.width - placed, second}, say_mode(c, "ui.", model), mode_type(c, model, false));
}

bool way_out(Canvas& c, Rect r, const WayOut& way, const HeaderParts& parts) {
  const ButtonLook look{.action = way.action, .shows_key = shows_key(way, parts)};
  return is_icon(way, parts) ? icon_button(c, r, say(c, way.key), way.icon, look) : button(c, r, say(c, way.key), look);
}

}  // namespace

float play_header_height(const Canvas& c) { return std::max(size::header, c.em(40) + 8); }
float key_bar_height(const Canvas& c) { return std::max(32.f, c.em(20) + 12); }

float mode_strip_height(const Canvas& c, float width, const session::Model& model) {
  return c.paragraph_height(width - 32, say_mode(c, "ui.mode.", model), {size::list}) + 2 * strip_inset + size::unit;
}

float mode_strip(Canvas& c, Rect top, const session::Model& model) {
  const float tall = mode_strip_height(c, top.width, model);
  const Rect strip{top.x, top.y, top.width, tall - size::unit};
  card(c, strip, size::radius);
  const Canvas::Inside inside(c, strip);
  c.paragraph({strip.x + 16, strip.y + strip_inset, strip.width - 32, 0}, say_mode(c, "ui.mode.", model),
              {size::list, c.colours().ink});
  return tall;
}

Rect play_header(Canvas& c, const session::Model& model, Standing stands, Messages& out, const HeaderPlace& kept) {
  const Palette& p = c.colours();
  Rect page = c.page();
  const Rect bar = cut_top(page, play_header_height(c));
  c.fill(bar, p.card);
  bar_rule(c, bar);
  const HeaderParts parts = parts_shown(c, model, stands, kept.width > 0 ? kept.width + 2 * kept_gap - way_gap : 0);
  Rect at{size::margin, bar.y, bar.width - 2 * size::margin, bar.height};
  Rect ends = cut_right(at, ends_width(c, parts));
  ends = ends.inset(0, (bar.height - std::min(control_height(c) - 4, bar.height - 12)) / 2);
  const auto ways = ways_out(c);
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const bool last = i + 1 == ways.size();
    // What gives an answer is not pressed by mistake for what lies beside it.
    if (last && kept.width > 0) {
      static_cast<void>(cut_left(ends, kept_gap - way_gap));
      kept.fill(cut_left(ends, kept.width));
      static_cast<void>(cut_left(ends, kept_gap));
    }
    const bool shown = i >= parts.hidden;
    if (shown ? way_out(c, cut_left(ends, way_width(c, ways[i], parts)), ways[i], parts) : c.shortcut(ways[i].action))
      out.push_back(ways[i].to);
    if (shown && !last) static_cast<void>(cut_left(ends, way_gap));
  }
  if (is_close(c) && c.shortcut(Action::leave)) out.push_back(GoTo{Screen::home});
  at.width -= date_gap;
  const float side = c.em(20);
  icon(c, Icon::calendar, {at.x, at.middle().y - side / 2}, side, p.ink);
  static_cast<void>(cut_left(at, side + 12));
  if (parts.one_row)
    in_one_row(c, at, model, stands, parts);
  else
    in_two_rows(c, at, model, stands);
  return page;
}

/// Always at the same end: what has no button elsewhere is in there, for the mouse and the pad too. Returns where it begins.
float menu_button(Canvas& c, Rect bar, Messages& out) {
  const std::string_view label = say(c, "ui.menu");
  const ButtonLook look{.action = Action::menu, .type = size::secondary};
  const float wide = button_width(c, label, look);
  if (button(c, {bar.right() - wide, bar.y, wide, bar.height}, label, look)) out.push_back(Show{Panel::menu});
  return bar.right() - wide;
}

namespace {

constexpr float hints_inset = 16, after_cap = 6, widest_gap = 22, narrowest_gap = 14;

/// As many hints as there is room for, and the same gap behind each of them, the menu's button included.
std::pair<std::size_t, float> hint_rhythm(const Canvas& c, const KeyHints& hints, float room) {
  std::size_t shown = 0;
  float used = 0;
  for (const KeyHint& each : hints) {
    const float wide = key_cap_width(c, each.cap) + after_cap + c.width(say(c, each.meaning), {size::secondary});
    if (used + wide + narrowest_gap * static_cast<float>(shown + 1) > room) break;
    used += wide;
    ++shown;
  }
  return {shown, std::min(widest_gap, (room - used) / static_cast<float>(std::max<std::size_t>(shown, 1)))};
}

}  // namespace

void key_bar(Canvas& c, Rect bar, const session::Model& model, const KeysGoodFor& good_for, Messages& out) {
  const Palette& p = c.colours();
  c.fill(bar, faded(p.card, .92f), size::button_radius);
  const float end = menu_button(c, bar, out);
  KeyHints hints;
  const bool desk = good_for.asked && has_desk(model);
  const auto hint = [&](Action action, const char* meaning) { hints.push_back({c.prompt(action), meaning}); };
  if (good_for.asked && model.question) hints = question_keys(c, model, good_for.hand);
  if (!good_for.asked && !good_for.held) hint(Action::go_on, "ui.key.go_on");
  if (good_for.markable) hint(Action::mark, good_for.marked ? "ui.key.marked" : "ui.key.mark");
  if (session::can_step_back(model)) hint(Action::step_back, "ui.key.back");
  if (model.story->notes_by_hand) hint(Action::note, "ui.key.note");
  if (good_for.read_before) hint(Action::skip, "ui.key.skip");
  if (!desk) hint(Action::automatic, c.look().automatic ? "ui.key.auto_off" : "ui.key.auto");
  // The page that lists them all comes before what only some need.
  hint(Action::keys, "ui.key.keys");
  if (c.look().language == text::Language::ja) hint(Action::readings, "ui.key.furigana");  // nothing else has any
  const float first = bar.x + hints_inset;
  auto [left, gap] = hint_rhythm(c, hints, end - first);
  float x = first;
  for (const KeyHint& each : hints) {
    if (left-- == 0) break;
    x += key_cap(c, {x, bar.middle().y}, each.cap) + after_cap;
    x += c.text({x, bar.y, end - x, bar.height}, say(c, each.meaning), {size::secondary, p.ink2}) + gap;
  }
}

}  // namespace presentation
