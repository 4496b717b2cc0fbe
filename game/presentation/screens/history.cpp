#include "presentation/screens/history.hpp"

#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using session::TalkKind;
using session::TalkLine;

/// A line that can be pressed is wider than its words, which begin and end where the page does.
constexpr float line_inset = size::unit, line_room = 6, scene_gap = 18, edge_bar = 3;
constexpr const char* name_of_scroll = "history";
constexpr ButtonLook again_look{.type = size::metadata};

std::string moment_of(const Canvas& c, const session::Model& model, std::int32_t time) {
  return text::moment(model.story->start, time, c.look().language);
}

std::string promise_words(const Canvas& c, const session::Model& model, const TalkLine& line) {
  return joined(c, {plain_words(c, *model.story, line.text), promise_state(c, line.promise_state)});
}

std::string told(const Canvas& c, const session::Model& model, const TalkLine& line) {
  return text::plain(sentence(c, *model.story, line));
}

Column entry(const Canvas& c, const session::Model& model, const TalkLine& line) {
  const Palette& p = c.colours();
  const Type name{size::metadata, p.ink2, Weight::bold}, body{size::body, p.ink}, quiet{size::list, p.ink2};
  const std::string said = words(c, *model.story, line.text);
  const auto told_row = [&](Icon sign) {
    return Column{{.words = told(c, model, line),
                   .type = {size::secondary, p.ink},
                   .indent = 24,
                   .sign = sign,
                   .sign_colour = sign == Icon::alert ? p.shu : p.ink2}};
  };
  switch (line.kind) {
    case TalkKind::scene:
      return {{.words = plain_words(c, *model.story, line.text),
               .type = {size::section, p.ink, Weight::bold},
               .beside = moment_of(c, model, line.time),
               .beside_type = {size::secondary, p.ink2}}};
    case TalkKind::narration: return {{.words = said, .type = quiet}};
    case TalkKind::client:
      return {{.words = plain_words(c, *model.story, model.story->people[line.person].name), .type = name},
              {.words = said, .type = body}};
    case TalkKind::rep:
      return {{.words = say(c, "review.you"), .type = {size::metadata, p.indigo, Weight::bold}}, {.words = said, .type = body}};
    case TalkKind::passed:
      return {{.words = say(c, "review.until", {moment_of(c, model, line.time)}), .type = {size::secondary, p.ink2}}};
    case TalkKind::promise:
      return {{.words = promise_words(c, model, line),
               .type = {size::secondary, p.ink},
               .indent = 24,
               .sign = Icon::due,
               .sign_colour = p.ink2}};
    case TalkKind::noted: return told_row(Icon::book);
    case TalkKind::conduct: return told_row(Icon::person);
    case TalkKind::reply: return told_row(Icon::mail);
    case TalkKind::plan: return told_row(Icon::calendar);
    case TalkKind::missed: return told_row(Icon::alert);
    case TalkKind::discuss: return {{.words = said, .type = {size::list, p.indigo}}};
    case TalkKind::outcome: return {{.words = say(c, "play.outcome", {said}), .type = {size::section, p.ink, Weight::bold}}};
  }
  return {};
}

/// Where a scene begins, and whatever is said in it; what else is told is read with the words it leads up to.
bool can_be_read_again(const session::Transcript& talk, std::size_t line) {
  const TalkKind kind = talk[line].kind;
  const bool begins = kind == TalkKind::narration && (line == 0 || talk[line - 1].kind == TalkKind::scene);
  return begins || kind == TalkKind::client || kind == TalkKind::outcome;
}

/// At the end of the line that says who speaks: that it is marked, or what a press would do to it.
void mark_words(Canvas& c, Rect name, bool marked, bool pressable, const Response& state) {
  const Palette& p = c.colours();
  const bool offers = pressable && (state.hovered || state.focused);
  if (!marked && !offers) return;
  const Type type{size::metadata, marked ? p.shu : p.indigo, Weight::bold};
  if (offers && state.focused) {
    const std::string cap = c.prompt(Action::go_on);
    key_cap(c, {cut_right(name, key_cap_width(c, cap)).x, name.middle().y}, cap);
    static_cast<void>(cut_right(name, 6));
  }
  const float wide = c.text(name, say(c, !marked ? "ui.mark" : offers ? "ui.unmark" : "ui.marked"), type, Align::end);
  const float side = c.em(14);
  icon(c, Icon::book, {name.right() - wide - side - 6, name.middle().y - side / 2}, side, type.colour, 2);
}

/// Marked by a press, and by another not so any more, as long as the play goes on; the focus alone is where "again" begins.
/// Returns whether it has the focus.
bool markable_row(Canvas& c, Rect row, const session::Model& model, const TalkLine& line, const std::string& words,
                  Messages& out) {
  const bool marked = session::is_marked(model, line.line);
  const bool removable = session::can_be_unmarked(model, line.line);
  const bool pressable = model.phase == session::Phase::playing && (!marked || removable);
  const Response state = pressable ? c.control(row, words) : Response();
  if (state.hovered || state.focused) c.fill(row, c.colours().indigo_tint, size::button_radius);
  if (state.focused) c.outline(row, c.colours().indigo, size::focus_border, size::button_radius);
  if (marked) c.fill({row.x, row.y + line_room, edge_bar, row.height - 2 * line_room}, c.colours().shu, 2);
  const Rect name{row.x + line_inset, row.y + line_room, row.width - 2 * line_inset, c.line_height({size::metadata})};
  mark_words(c, name, marked, pressable, state);
  if (state.pressed && removable)
    out.push_back(Tell{session::UnmarkLine{line.line}});
  else if (state.pressed)
    out.push_back(Tell{session::MarkLine{line.line}});
  return state.focused;
}

/// Above what scrolls: that lines can be pressed is not seen of them.
void how_to_mark(Canvas& c, Rect& r) {
  const Type type{size::secondary, c.colours().ink2};
  const std::string how = say(c, "ui.history.how");
  const float wide = r.width - size::scroll_bar_room;
  static_cast<void>(cut_top(r, c.paragraph({r.x, r.y, wide, 0}, how, type) + size::unit));
}

float again_height(const Canvas& c) { return c.em(size::secondary) + 16; }

/// To read on from a line once more, at the row's end; below the words where letters are large and need its whole width. True
/// where it was asked for.
bool again_button(Canvas& c, Rect row, bool focused) {
  const std::string label = say(c, "ui.again");
  const float wide = button_width(c, label, again_look), tall = again_height(c);
  const float y = is_close(c) ? row.bottom() - line_room - tall : row.y + line_room;
  return button(c, {row.right() - wide, y, wide, tall}, label, again_look) || (focused && c.shortcut(Action::again));
}

/// Space below the end, so that at the end, where it opens, an entry begins at the head: none is seen there without whoever said
/// it. `tops`: of the entries.
float room_below(const std::vector<float>& tops, float total, float view) {
  const float head = size::faded_edge + size::mark_strip;
  if (total <= view) return 0;
  const auto first = std::ranges::find_if(tops, [&](float top) { return top - head >= total - view; });
  return first == tops.end() ? 0 : *first - head - (total - view);
}

}  // namespace

void history_panel(Canvas& c, Rect r, const session::Model& model, std::size_t read, std::optional<std::size_t>& again,
                   Messages& out) {
  if (model.phase == session::Phase::playing) how_to_mark(c, r);
  if (c.memory().scroll.find(c.id(name_of_scroll)) == c.memory().scroll.end()) c.scroll_to_end(name_of_scroll);
  const Rect content = c.begin_scroll(name_of_scroll, r);
  const bool playing = model.phase == session::Phase::playing;
  const float beside = playing && !is_close(c) ? button_width(c, say(c, "ui.again"), again_look) + 2 * line_inset : 0;
  float y = content.y;
  std::vector<float> tops;
  for (std::size_t i = 0; i < std::min(read, model.transcript.size()); ++i) {
    const TalkLine& line = model.transcript[i];
    const Column column = entry(c, model, line);
    if (line.kind == TalkKind::scene && i > 0) y += scene_gap;
    tops.push_back(y - content.y);
    const float inner = content.width - beside, words = column_height(c, inner, column) + 2 * line_room;
    const bool again_here = playing && can_be_read_again(model.transcript, i);
    const float tall = words + (again_here && is_close(c) ? again_height(c) + line_room : 0);
    const Rect row{content.x - line_inset, y, inner + 2 * line_inset, words};
    const Canvas::Group group(c, "line" + std::to_string(i));
    const bool focused = session::can_be_marked(line) && markable_row(c, row, model, line, text::plain(column.back().words), out);
    if (again_here && again_button(c, {content.x, y, content.width, tall}, focused)) {
      again = i;
      out.push_back(Show{Panel::none});
    }
    if (line.kind == TalkKind::rep)
      c.fill({row.x, row.y + line_room, edge_bar, row.height - 2 * line_room}, c.colours().indigo, 2);
    set_column(c, {content.x, y + line_room}, inner, column);
    y += tall;
  }
  c.end_scroll(y - content.y + room_below(tops, y - content.y, r.height));
}

}  // namespace presentation
