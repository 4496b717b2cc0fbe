#include "presentation/screens/debrief.hpp"

#include <algorithm>
#include <array>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "presentation/screens/header.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

constexpr float button_gap = 8, underline = 4, below_heading = 8, page_inset = 16;
/// By the order of DebriefTab.
constexpr std::array<const char*, debrief_tab_count> tab_names = {
    "review.tab_summary", "review.tab_turning",  "review.tab_seat",     "review.tab_trust",
    "review.tab_talk",    "review.tab_receipts", "review.tab_promises", "review.tab_listening"};

std::vector<DebriefTab> tabs_of(bool all) {
  std::vector<DebriefTab> tabs;
  for (int i = 0; i < (all ? debrief_tab_count : brief_tab_count); ++i) tabs.push_back(static_cast<DebriefTab>(i));
  return tabs;
}

/// The row of tabs gives way in its spaces, then in the numbers that are their keys, then in its type, so that it stays one row.
struct TabLook {
  float type = size::body, key = size::metadata, inset = 12, gap = 8;
};
constexpr TabLook roomy_tabs{}, close_tabs{size::list, size::metadata, 8, 4}, bare_tabs{size::list, 0, 8, 4};

std::string tab_label(const Canvas& c, DebriefTab tab) { return say(c, tab_names[static_cast<std::size_t>(tab)]); }
constexpr float smallest_type = .74f, type_step = .02f, key_gap = 8;

float key_room(const Canvas& c, const TabLook& look) { return look.key > 0 ? c.width("5", {look.key}) + key_gap : 0; }

float tab_width(const Canvas& c, DebriefTab tab, const TabLook& look) {
  return c.width(tab_label(c, tab), {look.type, {}, Weight::bold}) + key_room(c, look) + 2 * look.inset;
}

float tabs_width(const Canvas& c, const std::vector<DebriefTab>& tabs, const TabLook& look) {
  float width = -look.gap;
  for (const DebriefTab tab : tabs) width += tab_width(c, tab, look) + look.gap;
  return width;
}

TabLook look_in(const Canvas& c, const std::vector<DebriefTab>& tabs, float room) {
  for (const TabLook& look : {roomy_tabs, close_tabs})
    if (tabs_width(c, tabs, look) <= room) return look;
  TabLook look = bare_tabs;
  for (float share = 1; tabs_width(c, tabs, look) > room && share > smallest_type;) {
    share -= type_step;
    look.type = bare_tabs.type * share;
  }
  return look;
}

void draw_tab(Canvas& c, Rect r, DebriefTab tab, std::size_t i, const TabLook& look, DebriefScratch& scratch) {
  const Palette& p = c.colours();
  const std::string label = tab_label(c, tab);
  const bool here = scratch.tab == tab;
  const Response state = c.control(r, label, key(static_cast<char>('1' + static_cast<int>(i))));
  const Canvas::Inside inside(c, r);
  if (state.hovered || state.focused) c.fill(r.inset(0, 8), p.indigo_tint, size::button_radius);
  if (state.focused) c.outline(r.inset(0, 8), p.indigo, size::focus_border, size::button_radius);
  if (here) c.fill({r.x + look.inset, r.bottom() - underline, r.width - 2 * look.inset, underline}, p.shu, 2);
  const Type type{look.type, here ? p.ink : p.ink2, here ? Weight::bold : Weight::regular};
  // In the middle of a place that holds it bold, so that the gaps are alike.
  float from = r.x + (r.width - key_room(c, look) - c.width(label, type)) / 2;
  if (look.key > 0) c.text({from, r.y, r.width, r.height}, std::to_string(i + 1), {look.key, p.ink2});
  from += key_room(c, look);
  c.text({from, r.y, r.right() - from, r.height}, label, type);
  if (state.pressed) scratch.tab = tab;
}

std::string leave_label(const DebriefView& v, const Canvas& c) {
  return say(c, v.retold != nullptr ? "review.to_records" : "review.leave");
}

/// What the header's buttons take, with their keys or without.
float header_buttons_width(const DebriefView& v, const Canvas& c, bool keys) {
  const auto wide = [&](const std::string& label, Action action) {
    return button_width(c, label, {.action = action, .shows_key = keys}) + button_gap;
  };
  const float all = wide(leave_label(v, c), Action::leave) + wide(say(c, "ui.settings"), Action::settings);
  return v.in_brief ? all + wide(say(c, "review.everything"), Action::everything) : all;
}

/// "練習", and on which day where that is long ago.
std::string how_and_when(const DebriefView& v, const Canvas& c) {
  const std::string how(say_mode(c, "ui.", v.model));
  return v.retold == nullptr ? how : say(c, "review.played_on", {how, text::whole_date(v.retold->started_at, c.look().language)});
}

/// Which play this was: its title, with whom, when, and whether it was played straight through.
struct Heading {
  std::string title, rest;
  float title_wide = 0, rest_wide = 0, title_above_wide = 0;
};
Type heading_type(const Canvas& c) { return {size::page_title, c.colours().ink, Weight::bold}; }
Type title_above_type(const Canvas& c) { return {size::section, c.colours().ink2, Weight::bold}; }

Heading heading_of(const DebriefView& v, const Canvas& c) {
  const simulation::Story& story = v.story();
  std::string company;
  if (story.main_client < story.people.size()) company = words_of(v, c, story.people[story.main_client].company);
  Heading h{words_of(v, c, story.title), say(c, "review.about", {company, name_of(v, c, story.main_client), how_and_when(v, c)})};
  h.title_wide = c.width(h.title, heading_type(c));
  h.rest_wide = c.width(h.rest, label_type(c));
  h.title_above_wide = c.width(h.title, title_above_type(c));
  return h;
}

/// What the bar has room for: the tabs in the one row, or in one of their own.
struct Bar {
  float row = 0, from = 0, room = 0;  ///< the row's height; where its brand ends, and what is left up to its buttons
  bool one_row = true, keys = true;
};
Bar bar_of(const DebriefView& v, const Canvas& c) {
  Bar bar{.row = plain_header_height(c), .from = brand_end(c, say(c, "debrief.title")) + size::margin};
  const float all = c.page().width - size::margin - size::gutter - bar.from;
  const float with_keys = all - header_buttons_width(v, c, true), without = all - header_buttons_width(v, c, false);
  const float tabs = tabs_width(c, tabs_of(!v.in_brief), close_tabs), title = heading_of(v, c).title_above_wide;
  // In large letters the keys give way to the tabs in the row, or to whose play it was.
  bar.one_row = tabs <= (is_close(c) ? without : with_keys);
  const float beside = bar.one_row ? tabs : title < without ? title : 0;
  bar.keys = !is_close(c) || beside < with_keys;
  bar.room = bar.keys ? with_keys : without;
  return bar;
}

/// To all of the debrief, the settings, and out, at the row's end.
void header_buttons(const DebriefView& v, Canvas& c, const Bar& bar, DebriefScratch& scratch, Messages& out) {
  const float high = std::min(control_height(c), bar.row - 16), y = (bar.row - high) / 2;
  float x = c.page().width - size::margin + button_gap - header_buttons_width(v, c, bar.keys);
  const auto pressed = [&](const std::string& label, Action action) {
    const ButtonLook look{.action = action, .shows_key = bar.keys};
    const Rect place{x, y, button_width(c, label, look), high};
    x += place.width + button_gap;
    return button(c, place, label, look);
  };
  if (v.in_brief && pressed(say(c, "review.everything"), Action::everything)) scratch.everything = true;
  if (pressed(say(c, "ui.settings"), Action::settings)) out.push_back(Show{Panel::settings});
  if (pressed(leave_label(v, c), Action::leave)) out.push_back(Tell{session::LeaveDebrief{}});
  if (c.shortcut(Action::keys)) out.push_back(Show{Panel::keys});
}

/// In large letters the pages have no room to spare, least of all above a chart: the bar says whose play it was, beside the
/// brand.
bool titled_above(const Canvas& c, const Bar& bar, const Heading& h) {
  return is_close(c) && !bar.one_row && h.title_above_wide < bar.room;
}

/// At the beginning of every page, in either language, where the bar does not say it. Where title and the rest do not fit on one
/// line, the rest stands below the title on the first page alone. Its height holds the gap below.
float heading(const DebriefView& v, Canvas& c, Point at, float width, DebriefTab tab) {
  const Heading h = heading_of(v, c);
  const float line = c.line_height(heading_type(c));
  if (titled_above(c, bar_of(v, c), h))
    return tab == DebriefTab::summary ? c.paragraph({at.x, at.y, width, 0}, h.rest, label_type(c)) + below_heading : 0;
  if (h.title_wide + size::gutter + h.rest_wide <= width) {
    c.text({at.x, at.y, h.title_wide + 1, line}, h.title, heading_type(c));
    c.text({at.x + h.title_wide + 16, at.y + c.em(2), h.rest_wide + 1, line}, h.rest, label_type(c));
    return line + below_heading;
  }
  float tall = c.paragraph({at.x, at.y, width, 0}, h.title, heading_type(c));
  if (tab == DebriefTab::summary) tall += c.paragraph({at.x, at.y + tall, width, 0}, h.rest, label_type(c));
  return tall + below_heading;
}

/// The brand, the tabs, the way out; where the text is too large for one row the tabs go below. Returns its height.
float header(const DebriefView& v, Canvas& c, DebriefScratch& scratch, Messages& out) {
  const std::vector<DebriefTab> names = tabs_of(!v.in_brief);
  const Bar bar = bar_of(v, c);
  const auto [row, from, room, one_row, keys] = bar;
  const float right = c.page().width - size::margin;
  const float inset = one_row ? 0 : close_tabs.inset;
  const TabLook look = look_in(c, names, one_row ? room : right - size::margin + 2 * inset);
  const Rect tabs{one_row ? from : size::margin - look.inset, one_row ? 0 : row - size::unit,
                  one_row ? room : right - size::margin + 2 * look.inset + 1, row};
  Flow measured(tabs, look.gap, row), placed(tabs, look.gap, row);
  for (const DebriefTab tab : names) measured.next(tab_width(c, tab, look));
  const float height = tabs.y + measured.height();
  c.fill({0, 0, c.page().width, height}, c.colours().card);
  bar_rule(c, {0, 0, c.page().width, height});
  brand(c, row, say(c, "debrief.title"));
  if (const Heading h = heading_of(v, c); titled_above(c, bar, h)) c.text({from, 0, room, row}, h.title, title_above_type(c));
  // In the order they are read in.
  if (!one_row) header_buttons(v, c, bar, scratch, out);
  for (std::size_t i = 0; i < names.size(); ++i)
    draw_tab(c, placed.next(tab_width(c, names[i], look)), names[i], i, look, scratch);
  if (one_row) header_buttons(v, c, bar, scratch, out);
  return height;
}

float page_of(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  switch (scratch.tab) {
    case DebriefTab::summary: return debrief_summary(v, c, at, width, scratch, out);
    case DebriefTab::turning: return debrief_turning(v, c, at, width, out);
    case DebriefTab::trust: return debrief_trust(v, c, at, width, scratch, out);
    case DebriefTab::seat: return debrief_seat(v, c, at, width, scratch, out);
    case DebriefTab::talk: return debrief_talk(v, c, at, width, out);
    case DebriefTab::receipts: return debrief_receipts(v, c, at, width, scratch, out);
    case DebriefTab::promises: return debrief_promises(v, c, at, width);
    case DebriefTab::listening: return debrief_listening(v, c, at, width);
  }
  return 0;
}

}  // namespace

void debrief_screen(const session::Model& model, const debrief::Debrief& told, const Telling& how, Canvas& c,
                    DebriefScratch& scratch, Messages& out) {
  DebriefView v{.model = model, .told = told, .in_brief = how.brief && !scratch.everything, .retold = how.retold};
  const float top = header(v, c, scratch, out);
  const std::string name = tab_names[static_cast<std::size_t>(scratch.tab)];
  const Rect view = page_view({0, top, c.page().width, c.page().height - top});
  const Rect content = page_column(c, c.begin_scroll(name, view));
  const float width = content.width;
  float y = content.y + page_inset;
  y += heading(v, c, {content.x, y}, width, scratch.tab);
  v.room = view.height - (y - content.y) - page_inset;
  y += page_of(v, c, {content.x, y}, width, scratch, out) + page_inset;
  c.end_scroll(y - content.y);
}

}  // namespace presentation
