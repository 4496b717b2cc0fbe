#include <algorithm>

#include "presentation/screens/play_parts.hpp"
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
  const std::string when = promise.due_today ? say(c, "ui.today_at", {text::time_of_day(promise.due % scenario::minutes_per_day)})
                                             : text::moment(story.start, promise.due, c.look().language);
  return {promise.due_today ? Icon::alert : Icon::due, what, when, promise.due_today ? p.shu : p.ink2, promise.due_today};
}

constexpr float most_words = 180;  // of a promise in the strip; the notebook has it whole

float what_width(const Canvas& c, const Row& row) {
  return std::min(c.em(most_words), c.width(row.what, {size::list, {}, row.urgent ? Weight::bold : Weight::regular}) + 1);
}

float row_width(const Canvas& c, const Row& row) {
  return c.em(24) + what_width(c, row) + 10 + c.width(row.when, {size::list, {}, Weight::bold}) + 24;
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
    const bool still_to_do =
        row.state == PromiseState::requested || row.state == PromiseState::open || row.state == PromiseState::renegotiated;
    row.due_today = still_to_do && row.due / scenario::minutes_per_day == now / scenario::minutes_per_day;
    if (heard_of) stood.push_back(row);
  }
  return stood;
}

}  // namespace

Rect play_header(Canvas& c, const session::Model& model, Standing stands, bool trying, Messages& out) {
  const Palette& p = c.colours();
  const simulation::Story& story = *model.story;
  Rect page = c.page();
  const Rect bar = cut_top(page, std::max(size::header, c.em(40) + 8));
  c.fill(bar, p.card);
  c.line({0, bar.bottom()}, {bar.width, bar.bottom()}, p.rule);
  float right = bar.right() - size::margin;
  const float tall = std::min(control_height(c) - 4, bar.height - 12);
  struct Way {
    const char* key;
    const char* cap;
    Key shortcut;
    Message to;
  };
  const Way ways[] = {{"ui.suspend", "Esc", Key::escape, GoTo{Screen::home}},
                      {"ui.notebook", "N", key('N'), Show{Panel::notebook}},
                      {"play.history", "H", key('H'), Show{Panel::history}}};
  for (const Way& way : ways) {
    const std::string label = say(c, way.key);
    const ButtonLook look{.key_cap = way.cap, .shortcut = way.shortcut};
    const float wide = button_width(c, label, look);
    right -= wide;
    if (button(c, {right, bar.y + (bar.height - tall) / 2, wide, tall}, label, look)) out.push_back(way.to);
    right -= 8;
  }
  Rect at{size::margin, bar.y, right - size::margin - 16, bar.height};
  const float side = c.em(20);
  icon(c, Icon::calendar, {at.x, at.middle().y - side / 2}, side, p.ink);
  static_cast<void>(cut_left(at, side + 12));
  const std::string when = text::moment(story.start, stands.time, c.look().language);
  static_cast<void>(cut_left(at, c.text(at, when, {size::section, p.ink, Weight::bold}) + 16));
  const simulation::SceneInfo& scene = story.scenes[stands.scene];
  const std::string where = joined({place_name(c, scene.place), scene.channel == "visit" ? "" : channel_name(c, scene.channel)});
  // Where there is no room for the place, the picture behind shows it; a letter and dots would say nothing.
  if (at.width > 16 + c.width(where, {size::body, p.ink2})) {
    c.line({at.x, at.y + 18}, {at.x, at.bottom() - 18}, p.rule);
    static_cast<void>(cut_left(at, 16));
    static_cast<void>(cut_left(at, c.text(at, where, {size::body, p.ink2}) + 32));
  }
  const std::string title = joined({text::plain(words(c, story, story.title)), trying ? say(c, "ui.trying") : ""});
  if (c.width(title, {size::body}) < at.width) c.text(at, title, {size::body, trying ? p.shu : p.ink2}, Align::middle);
  return page;
}

float promise_strip(Canvas& c, Rect top, const session::Model& model, TalkPage page) {
  const auto promises = as_read(model, page);
  if (promises.empty()) return 0;
  const Palette& p = c.colours();
  const float tall = std::max(40.f, c.em(22) + 16);
  const Rect strip{top.x, top.y, top.width, tall};
  card(c, strip, size::radius);
  const std::string name = say(c, "ui.promises");
  const Rect label{strip.x, strip.y, c.width(name, {size::list, {}, Weight::bold}) + 22, tall};
  c.fill(label, p.ink, size::radius, Canvas::left_corners);
  c.text(label, name, {size::list, p.white, Weight::bold}, Align::middle);
  float x = label.right() + 12;
  for (std::size_t i = 0; i < promises.size(); ++i) {
    const Row row = row_of(c, model, promises[i]);
    const std::string more = say(c, "ui.more", {std::to_string(promises.size() - i)});
    const float needed = row_width(c, row), room_for_more = i + 1 < promises.size() ? c.width(more, {size::list}) + 16 : 0;
    if (x + needed + room_for_more > strip.right()) {
      c.text({x, strip.y, strip.right() - x - 8, tall}, i == 0 ? joined({row.what, row.when}) : more,
             {size::list, i == 0 ? row.colour : p.ink2});
      break;
    }
    if (i > 0) c.line({x - 12, strip.y + 10}, {x - 12, strip.bottom() - 10}, p.rule);
    icon(c, row.icon, {x, strip.middle().y - c.em(9)}, c.em(18), row.urgent || row.icon == Icon::done ? row.colour : p.ink);
    x += c.em(24);
    x += c.text({x, strip.y, what_width(c, row), tall}, row.what,
                {size::list, p.ink, row.urgent ? Weight::bold : Weight::regular}) +
         10;
    x += c.text({x, strip.y, needed, tall}, row.when, {size::list, row.colour, row.urgent ? Weight::bold : Weight::regular}) + 24;
  }
  return tall + size::between_cards;
}

void key_bar(Canvas& c, Rect bar, const session::Model& model, bool asked, bool automatic) {
  const Palette& p = c.colours();
  c.fill(bar, faded(p.card, .92f), size::button_radius);
  struct Hint {
    std::string cap, key;
  };
  std::vector<Hint> hints;
  if (asked && model.question) hints.push_back({"1–" + std::to_string(model.question->offers.size()), "ui.key.choose"});
  if (!asked) hints.push_back({"Enter", "ui.key.go_on"});
  hints.push_back({"M", "ui.key.mark"});
  if (session::can_step_back(model)) hints.push_back({"Z", "ui.key.back"});
  hints.push_back({"A", automatic ? "ui.key.auto_off" : "ui.key.auto"});
  hints.push_back({"F", "ui.key.furigana"});
  hints.push_back({"F1", "ui.keys"});
  float x = bar.x + 16;
  for (const Hint& hint : hints) {
    const std::string meaning = say(c, hint.key);
    const float wide = c.em(40) + c.width(meaning, {size::secondary});
    if (x + wide > bar.right()) break;
    x += key_cap(c, {x, bar.middle().y}, hint.cap) + 6;
    x += c.text({x, bar.y, bar.right() - x, bar.height}, meaning, {size::secondary, p.ink2}) + 22;
  }
}

}  // namespace presentation
