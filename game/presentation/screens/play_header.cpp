#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using condition::PromiseState;

struct Row {
  Icon icon;
  std::string what, when;
  Colour colour;
  bool urgent;
};

Row row_of(const Canvas& c, const session::Model& model, const session::PromiseRow& promise) {
  const Palette& p = c.colours();
  const simulation::Story& story = *model.story;
  const std::string what = text::plain(words(c, story, story.promises[promise.promise].text));
  const std::string state = say(c, "play.promise_state_" + std::to_string(static_cast<int>(promise.state)));
  switch (promise.state) {
    case PromiseState::kept:
    case PromiseState::kept_late_warned: return {Icon::done, what, state, p.moss, false};
    case PromiseState::kept_late:
    case PromiseState::broken: return {Icon::alert, what, state, p.shu, true};
    case PromiseState::refused: return {Icon::cross, what, state, p.ink2, false};
    default: break;
  }
  const std::string moment = text::moment(story.start, promise.due, c.look().language);
  if (promise.overdue) return {Icon::alert, what, say(c, "ui.overdue", {moment}), p.shu, true};
  if (!promise.due_today) return {Icon::due, what, moment, p.ink2, false};
  return {Icon::alert, what, say(c, "ui.today_at", {text::time_of_day(promise.due % scenario::minutes_per_day)}), p.shu, true};
}

constexpr float most_words = 180;  // of a promise in a full strip; the notebook has it whole
constexpr float row_gap = 24, when_gap = 10;

Type what_type(const Canvas& c, const Row& row) {
  return {size::list, c.colours().ink, row.urgent ? Weight::bold : Weight::regular};
}
Type when_type(const Row& row) { return {size::list, row.colour, row.urgent ? Weight::bold : Weight::regular}; }

/// What a row takes beside its words, up to the next one.
float row_frame(const Canvas& c, const Row& row) { return c.em(24) + when_gap + c.width(row.when, when_type(row)) + row_gap; }

/// How wide the words of each row may be, for as many rows as find room: whole where all do, else shortened, and the first at
/// least in part.
std::vector<float> word_widths(const Canvas& c, const std::vector<Row>& rows, float room) {
  std::vector<float> whole;
  float needed = 0;
  for (const Row& row : rows) {
    whole.push_back(c.width(row.what, what_type(c, row)) + 1);
    needed += whole.back() + row_frame(c, row);
  }
  if (needed - row_gap <= room) return whole;
  const float more = c.width(say(c, "ui.more", {std::to_string(rows.size())}), {size::list}) + row_gap;
  std::vector<float> fitting;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const float rest = room - row_frame(c, rows[i]) + row_gap - (i + 1 < rows.size() ? more : 0);
    const float wide = std::min(whole[i], i == 0 && rows.size() == 1 ? rest : c.em(most_words));
    if (i > 0 && wide > rest) break;
    fitting.push_back(std::min(wide, rest));
    room -= fitting.back() + row_frame(c, rows[i]);
  }
  // What is left over makes the shortened ones longer, the most urgent first.
  float left = room + row_gap - (fitting.size() < rows.size() ? more : 0);
  for (std::size_t i = 0; i < fitting.size(); ++i) {
    const float longer = std::clamp(whole[i] - fitting[i], 0.f, std::max(0.f, left));
    fitting[i] += longer;
    left -= longer;
  }
  return fitting;
}

/// The rows as they stood when the page was said: what has changed since has not been read yet.
std::vector<session::PromiseRow> as_read(const session::Model& model, TalkPage page) {
  auto rows = session::promise_rows(model);
  if (page.last >= model.transcript.size()) return rows;
  const std::int32_t now = standing(model, page).time;
  std::vector<session::PromiseRow> stood;
  for (session::PromiseRow& row : rows) {
    bool heard_of = false;
    for (std::size_t i = 0; i < page.last; ++i) {
      const session::TalkLine& line = model.transcript[i];
      if (line.kind != session::TalkKind::promise || line.promise != row.promise) continue;
      heard_of = true;
      row.state = line.promise_state;
    }
    if (heard_of) stood.push_back(session::dated(row, now));
  }
  return stood;
}

constexpr float narrow_strip = 620;

/// The way to write a promise down, always the same whether or not one waits to be. Returns where it begins.
float note_button(Canvas& c, Rect strip, Messages& out) {
  // Where little room is left for the promises themselves, a word must do.
  const std::string label = say(c, strip.width < c.em(narrow_strip) ? "ui.note.short" : "ui.note");
  const ButtonLook look{.action = Action::note, .type = size::secondary};
  const float wide = button_width(c, label, look);
  if (button(c, {strip.right() - wide - 4, strip.y + 4, wide, strip.height - 8}, label, look))
    out.push_back(Show{Panel::notebook});
  return strip.right() - wide - 12;
}

/// As many promises as find room before `right`.
void strip_rows(Canvas& c, Rect r, const std::vector<Row>& rows) {
  const Palette& p = c.colours();
  const auto widths = word_widths(c, rows, r.width);
  float x = r.x;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const Row& row = rows[i];
    if (i > 0) c.line({x - row_gap / 2, r.y + 10}, {x - row_gap / 2, r.bottom() - 10}, p.rule);
    icon(c, row.icon, {x, r.middle().y - c.em(9)}, c.em(18), row.urgent || row.icon == Icon::done ? row.colour : p.ink);
    x += c.em(24);
    x += c.text({x, r.y, widths[i], r.height}, row.what, what_type(c, row)) + when_gap;
    x += c.text({x, r.y, r.right() + 12 - x, r.height}, row.when, when_type(row)) + row_gap;
  }
  const std::string more = say(c, "ui.more", {std::to_string(rows.size() - widths.size())});
  if (widths.size() < rows.size() && x + c.width(more, {size::list}) <= r.right() + 12)
    c.text({x, r.y, r.right() + 12 - x, r.height}, more, {size::list, p.ink2});
}

/// What is played and how, at the header's end; the title goes first where there is no room for both.
void play_name(Canvas& c, Rect at, const session::Model& model) {
  const Palette& p = c.colours();
  const Type mode_type{size::body, model.fork ? p.shu : p.ink2, Weight::bold};
  const std::string mode = say(c, mode_key("ui.", model)), title = text::plain(words(c, *model.story, model.story->title));
  const float mode_wide = c.width(mode, mode_type), gap = c.em(16);
  if (c.width(title, {size::body}) + gap + mode_wide < at.width)
    c.text({at.x, at.y, at.width - mode_wide - gap, at.height}, title, {size::body, p.ink2}, Align::end);
  if (mode_wide < at.width) c.text(at, mode, mode_type, Align::end);
}

}  // namespace

float play_header_height(const Canvas& c) { return std::max(size::header, c.em(40) + 8); }
float promise_strip_height(const Canvas& c) { return std::max(40.f, c.em(22) + 16) + size::between_cards; }
float key_bar_height(const Canvas& c) { return std::max(32.f, c.em(20) + 12); }

float mode_strip_height(const Canvas& c, float width, const session::Model& model) {
  return c.paragraph_height(width - 32, say(c, mode_key("ui.mode.", model)), {size::list}) + 16 + size::unit;
}

float mode_strip(Canvas& c, Rect top, const session::Model& model) {
  const float tall = mode_strip_height(c, top.width, model);
  const Rect strip{top.x, top.y, top.width, tall - size::unit};
  card(c, strip, size::radius);
  const Canvas::Inside inside(c, strip);
  c.paragraph({strip.x + 16, strip.y + 8, strip.width - 32, 0}, say(c, mode_key("ui.mode.", model)),
              {size::list, c.colours().ink});
  return tall;
}

Rect play_header(Canvas& c, const session::Model& model, Standing stands, Messages& out) {
  const Palette& p = c.colours();
  const simulation::Story& story = *model.story;
  Rect page = c.page();
  const Rect bar = cut_top(page, play_header_height(c));
  c.fill(bar, p.card);
  c.line({0, bar.bottom()}, {bar.width, bar.bottom()}, p.rule);
  float right = bar.right() - size::margin;
  const float tall = std::min(control_height(c) - 4, bar.height - 12);
  struct Way {
    const char* key;
    Action action;
    Message to;
  };
  const Way ways[] = {{"ui.suspend", Action::leave, GoTo{Screen::home}},
                      {"ui.notebook", Action::notebook, Show{Panel::notebook}},
                      {"play.history", Action::history, Show{Panel::history}}};
  for (const Way& way : ways) {
    const std::string label = say(c, way.key);
    const ButtonLook look{.action = way.action};
    const float wide = button_width(c, label, look);
    right -= wide;
    if (button(c, {right, bar.y + (bar.height - tall) / 2, wide, tall}, label, look)) out.push_back(way.to);
    right -= 8;
  }
  Rect at{size::margin, bar.y, right - size::margin - 16, bar.height};
  const float side = c.em(20);
  icon(c, Icon::calendar, {at.x, at.middle().y - side / 2}, side, p.ink);
  static_cast<void>(cut_left(at, side + 12));
  std::string when = text::moment(story.start, stands.time, c.look().language);
  // A long month in large letters: the hour must stay.
  if (c.width(when, {size::section, p.ink, Weight::bold}) > at.width)
    when = text::short_date(story.start + std::chrono::days{stands.time / scenario::minutes_per_day}) + " " +
           text::time_of_day(stands.time % scenario::minutes_per_day);
  static_cast<void>(cut_left(at, c.text(at, when, {size::section, p.ink, Weight::bold}) + 16));
  const simulation::SceneInfo& scene = story.scenes[stands.scene];
  const bool says_itself = scene.channel == "visit" || scene.channel == "office";
  // What is written or said over a line has no weather to be named; the picture shows it all the same.
  const bool met = catalogue::contact_by(scene.channel) == catalogue::Contact::face_to_face;
  const std::string where = joined(
      {place_name(c, scene.place), met ? weather_name(c, scene.weather) : "", says_itself ? "" : channel_name(c, scene.channel)});
  // Where there is no room for the place, the picture behind shows it; a letter and dots would say nothing.
  if (at.width > 16 + c.width(where, {size::body, p.ink2})) {
    c.line({at.x, at.y + 18}, {at.x, at.bottom() - 18}, p.rule);
    static_cast<void>(cut_left(at, 16));
    static_cast<void>(cut_left(at, c.text(at, where, {size::body, p.ink2}) + 32));
  }
  play_name(c, at, model);
  return page;
}

float promise_strip(Canvas& c, Rect top, const session::Model& model, TalkPage page, Messages& out) {
  const auto promises = as_read(model, page);
  const bool by_hand = model.story->notes_by_hand;
  if (promises.empty() && !by_hand) return 0;
  const Palette& p = c.colours();
  const float tall = promise_strip_height(c) - size::between_cards;
  const Rect strip{top.x, top.y, top.width, tall};
  card(c, strip, size::radius);
  const std::string name = say(c, "ui.promises");
  const Rect label{strip.x, strip.y, c.width(name, {size::list, {}, Weight::bold}) + 22, tall};
  c.fill(label, p.ink, size::radius, Canvas::left_corners);
  c.text(label, name, {size::list, p.white, Weight::bold}, Align::middle);
  std::vector<Row> rows;
  for (const session::PromiseRow& promise : promises) rows.push_back(row_of(c, model, promise));
  const float right = by_hand ? note_button(c, strip, out) : strip.right();
  const Rect room{label.right() + 12, strip.y, right - 12 - label.right() - 12, tall};
  if (rows.empty())
    c.text(room, say(c, "play.no_promises"), {size::list, p.ink2});
  else
    strip_rows(c, room, rows);
  return promise_strip_height(c);
}

/// Always at the same end: what has no button elsewhere is in there, for the mouse and the pad too. Returns where it begins.
float menu_button(Canvas& c, Rect bar, Messages& out) {
  const std::string label = say(c, "ui.menu");
  const ButtonLook look{.action = Action::menu, .type = size::secondary};
  const float wide = button_width(c, label, look);
  if (button(c, {bar.right() - wide, bar.y, wide, bar.height}, label, look)) out.push_back(Show{Panel::menu});
  return bar.right() - wide - 8;
}

void key_bar(Canvas& c, Rect bar, const session::Model& model, const KeyHints& good_for, Messages& out) {
  const Palette& p = c.colours();
  c.fill(bar, faded(p.card, .92f), size::button_radius);
  const float end = menu_button(c, bar, out);
  std::vector<KeyHint> hints;
  const bool desk = good_for.asked && has_desk(model);
  const auto hint = [&](Action action, const char* meaning) { hints.push_back({c.prompt(action), meaning}); };
  if (good_for.asked && model.question) hints = question_keys(c, model, good_for.hand);
  if (!good_for.asked) hint(Action::go_on, "ui.key.go_on");
  if (good_for.markable) hint(Action::mark, "ui.key.mark");
  if (session::can_step_back(model)) hint(Action::step_back, "ui.key.back");
  if (model.story->notes_by_hand) hint(Action::note, "ui.note");
  if (good_for.read_before) hint(Action::skip, "ui.key.skip");
  if (!desk) hint(Action::automatic, c.look().automatic ? "ui.key.auto_off" : "ui.key.auto");
  hint(Action::readings, "ui.key.furigana");
  hint(Action::keys, "ui.keys");
  float x = bar.x + 16;
  for (const KeyHint& each : hints) {
    const std::string meaning = say(c, each.meaning);
    const float wide = key_cap_width(c, each.cap) + 6 + c.width(meaning, {size::secondary});
    if (x + wide > end) break;
    x += key_cap(c, {x, bar.middle().y}, each.cap) + 6;
    x += c.text({x, bar.y, end - x, bar.height}, meaning, {size::secondary, p.ink2}) + 22;
  }
}

}  // namespace presentation
