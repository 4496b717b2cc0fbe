#include "presentation/screens/debrief.hpp"

#include <array>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"

namespace presentation {
namespace {

constexpr float seal = 28, tab_gap = 8, tab_inset = 12, underline = 4;
/// By the order of DebriefTab.
constexpr std::array<const char*, debrief_tab_count> tab_names = {
    "review.tab_summary", "review.tab_turning",  "review.tab_trust",    "review.tab_seat",
    "review.tab_talk",    "review.tab_receipts", "review.tab_promises", "review.tab_listening"};
constexpr std::array brief_tabs = {DebriefTab::summary, DebriefTab::turning, DebriefTab::seat};

std::vector<DebriefTab> tabs_of(bool all) {
  if (!all) return {brief_tabs.begin(), brief_tabs.end()};
  std::vector<DebriefTab> tabs;
  for (int i = 0; i < debrief_tab_count; ++i) tabs.push_back(static_cast<DebriefTab>(i));
  return tabs;
}

std::string tab_label(const Canvas& c, DebriefTab tab) { return say(c, tab_names[static_cast<std::size_t>(tab)]); }

/// Keys are written beside the tabs while there is room for it.
float tab_width(const Canvas& c, DebriefTab tab, bool with_key) {
  const float cap = with_key ? c.width("5", {size::metadata}) + 6 : 0;
  return c.width(tab_label(c, tab), {size::body, {}, Weight::bold}) + cap + 2 * tab_inset;
}

float tabs_width(const Canvas& c, const std::vector<DebriefTab>& tabs) {
  float width = 0;
  for (const DebriefTab tab : tabs) width += tab_width(c, tab, true) + tab_gap;
  return width;
}

void draw_tab(Canvas& c, Rect r, DebriefTab tab, std::size_t i, bool with_key, DebriefScratch& scratch) {
  const Palette& p = c.colours();
  const std::string label = tab_label(c, tab);
  const bool here = scratch.tab == tab;
  const Response state = c.control(r, label, key(static_cast<char>('1' + static_cast<int>(i))));
  const Canvas::Inside inside(c, r);
  if (state.hovered || state.focused) c.fill(r.inset(0, 8), p.indigo_tint, size::button_radius);
  if (state.focused) c.outline(r.inset(0, 8), p.indigo, size::focus_border, size::button_radius);
  if (here) c.fill({r.x + tab_inset, r.bottom() - underline, r.width - 2 * tab_inset, underline}, p.shu, 2);
  float from = r.x + tab_inset;
  if (with_key) from += c.text({from, r.y, r.width, r.height}, std::to_string(i + 1), {size::metadata, p.ink2}) + 6;
  c.text({from, r.y, r.right() - from, r.height}, label,
         {size::body, here ? p.ink : p.ink2, here ? Weight::bold : Weight::regular});
  if (state.pressed) scratch.tab = tab;
}

/// To the settings, all of the debrief, and out; from the right. Returns the width they took.
float header_buttons(Canvas& c, float row, bool all, DebriefScratch& scratch, Messages& out) {
  const float high = std::min(control_height(c), row - 16), y = (row - high) / 2;
  float right = c.page().width - size::margin;
  const auto pressed = [&](const std::string& label, const ButtonLook& look) {
    const float wide = button_width(c, label, look);
    right -= wide + tab_gap;
    return button(c, {right + tab_gap, y, wide, high}, label, look);
  };
  if (pressed(say(c, "review.leave"), {.action = Action::leave})) out.push_back(Tell{session::LeaveDebrief{}});
  if (pressed(say(c, "ui.settings"), {.action = Action::settings})) out.push_back(Show{Panel::settings});
  if (!all && pressed(say(c, "review.everything"), {.action = Action::everything})) scratch.everything = true;
  if (c.shortcut(Action::keys)) out.push_back(Show{Panel::keys});
  return c.page().width - size::margin - right;
}

/// The seal and the title; returns where they end.
float brand(Canvas& c, float row) {
  const std::string title = say(c, "debrief.title");
  const Type words{size::option, c.colours().ink, Weight::bold};
  const float wide = c.width(title, words);
  c.fill({size::margin, (row - seal) / 2, seal, seal}, c.colours().shu, size::key_radius);
  c.text({size::margin, (row - seal) / 2, seal, seal}, "信",
         {size::section / c.look().text_size, c.colours().white, Weight::bold}, Align::middle);
  c.text({size::margin + seal + 12, 0, wide + 1, row}, title, words);
  return size::margin + seal + 12 + wide + size::margin;
}

float header_buttons_width(const Canvas& c, bool all) {
  float wide = button_width(c, say(c, "review.leave"), {.action = Action::leave}) +
               button_width(c, say(c, "ui.settings"), {.action = Action::settings}) + 2 * tab_gap;
  if (!all) wide += button_width(c, say(c, "review.everything"), {.action = Action::everything}) + tab_gap;
  return wide;
}

/// The brand, the tabs, the way out; the tabs go below where the text is too large for one row. Returns the header's height.
float header(Canvas& c, bool all, DebriefScratch& scratch, Messages& out) {
  const std::vector<DebriefTab> names = tabs_of(all);
  const float row = std::max(size::header, control_height(c) + 16);
  const float title_wide = c.width(say(c, "debrief.title"), {size::option, {}, Weight::bold});
  const float tabs_from = size::margin + seal + 12 + title_wide + size::margin, buttons = header_buttons_width(c, all);
  const bool one_row = tabs_from + tabs_width(c, names) + buttons + size::margin <= c.page().width;
  const Rect tabs = one_row ? Rect{tabs_from, 0, c.page().width - tabs_from - buttons - size::margin, row}
                            : Rect{size::margin - tab_inset, row, c.page().width - 2 * size::margin + 2 * tab_inset, row};
  Flow measured(tabs, tab_gap, row), placed(tabs, tab_gap, row);
  for (const DebriefTab tab : names) measured.next(tab_width(c, tab, one_row));
  const float height = tabs.y + measured.height();
  c.fill({0, 0, c.page().width, height}, c.colours().card);
  c.line({0, height}, {c.page().width, height}, c.colours().rule);
  brand(c, row);
  for (std::size_t i = 0; i < names.size(); ++i)
    draw_tab(c, placed.next(tab_width(c, names[i], one_row)), names[i], i, one_row, scratch);
  header_buttons(c, row, all, scratch, out);
  return height;
}

/// Which play this was: its title, with whom, when, and whether it was played straight through.
float heading(const DebriefView& v, Canvas& c, Point at, float width) {
  const simulation::Story& story = v.story();
  const std::string title = words_of(v, c, story.title);
  const Type title_words{size::page_title, c.colours().ink, Weight::bold};
  std::string about;
  if (story.main_client < story.people.size()) about = words_of(v, c, story.people[story.main_client].company);
  const std::string who = name_of(v, c, story.main_client);
  const std::string mode = say(c, mode_key("ui.", v.model));
  const std::string rest = say(c, "review.about", {about, who, mode});
  const float wide = c.width(title, title_words);
  const Type rest_words = label_type(c);
  const float line = c.line_height(title_words);
  if (wide + size::gutter + c.width(rest, rest_words) <= width) {
    c.text({at.x, at.y, wide + 1, line}, title, title_words);
    c.text({at.x + wide + 16, at.y + c.em(2), width - wide - 16, line}, rest, rest_words);
    return line;
  }
  const float first = c.paragraph({at.x, at.y, width, 0}, title, title_words);
  return first + c.paragraph({at.x, at.y + first, width, 0}, rest, rest_words);
}

float page_of(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  switch (scratch.tab) {
    case DebriefTab::summary: return debrief_summary(v, c, at, width, scratch);
    case DebriefTab::turning: return debrief_turning(v, c, at, width, out);
    case DebriefTab::trust: return debrief_trust(v, c, at, width, scratch, out);
    case DebriefTab::seat: return debrief_seat(v, c, at, width, scratch);
    case DebriefTab::talk: return debrief_talk(v, c, at, width, out);
    case DebriefTab::receipts: return debrief_receipts(v, c, at, width, scratch, out);
    case DebriefTab::promises: return debrief_promises(v, c, at, width);
    case DebriefTab::listening: return debrief_listening(v, c, at, width);
  }
  return 0;
}

/// Page keys move the page whatever has the focus, since most of a page is there to be read.
void turn_page(Canvas& c, const std::string& name, float view_height) {
  float& offset = c.memory().scroll[c.id(name)];
  if (c.shortcut(Action::page_down)) offset += view_height * .85f;
  if (c.shortcut(Action::page_up)) offset -= view_height * .85f;
}

}  // namespace

void debrief_screen(const session::Model& model, const debrief::Debrief& told, bool brief, Canvas& c, DebriefScratch& scratch,
                    Messages& out) {
  const DebriefView v{model, told};
  c.fill(c.page(), c.colours().paper);
  const float top = header(c, !brief || scratch.everything, scratch, out);
  const std::string name = tab_names[static_cast<std::size_t>(scratch.tab)];
  const Rect view{size::margin, top, c.page().width - 2 * size::margin + 24, c.page().height - top};
  turn_page(c, name, view.height);
  const Rect content = c.begin_scroll(name, view);
  const float width = c.page().width - 2 * size::margin;
  float y = content.y + 16;
  y += heading(v, c, {content.x, y}, width) + 8;
  y += page_of(v, c, {content.x, y}, width, scratch, out) + 16;
  c.end_scroll(y - content.y);
}

}  // namespace presentation
