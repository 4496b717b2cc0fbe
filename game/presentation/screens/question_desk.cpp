#include <algorithm>

#include "presentation/screens/question_blank.hpp"
#include "presentation/screens/words.hpp"
#include "session/session.hpp"
#include "simulation/blank.hpp"
#include "simulation/forms.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

/// A refusal that is told before anything is asked of the session, as a key of the catalogue.
constexpr std::string_view not_laid = "notice.13";
static_assert(static_cast<int>(session::Notice::not_finished) == 13);

using scenario::QuestionKind;
using simulation::Move;

Icon icon_of(QuestionKind kind) {
  switch (kind) {
    case QuestionKind::compose: return Icon::speech;
    case QuestionKind::mail: return Icon::mail;
    case QuestionKind::plan: return Icon::calendar;
    case QuestionKind::predict: return Icon::thought;
    case QuestionKind::sort: return Icon::sorting;
    case QuestionKind::review: return Icon::own_words;
    case QuestionKind::choose: break;  // has no desk
  }
  return Icon::speech;
}

std::string numbered(const char* key, QuestionKind kind) { return key + std::to_string(static_cast<int>(kind)); }

Type prompt_type(const Canvas& c) { return {is_close(c) ? size::body : size::section, c.colours().ink, Weight::bold}; }
Type kind_type(const Canvas& c) { return {size::list, c.colours().indigo, Weight::bold}; }

/// A plan with nothing of one's own in it can be gone with; the button says so, and does not ask to be pressed.
bool goes_with_nothing(const Asking& asking) {
  return asking.decision().kind == QuestionKind::plan && simulation::is_left_empty(asking.story(), asking.world(), asking.at());
}

/// The button that gives the answer, and the room for whatever it comes to say: what is asked does not move when that changes.
struct DoneButton {
  std::string label;
  ButtonLook look;
  float width = 0, room = 0;
};
DoneButton done_button(const Canvas& c, const Asking& asking) {
  const QuestionKind kind = asking.decision().kind;
  // What is in hand has not been placed: whoever goes on now would leave it behind without a word.
  const bool allowed = asking.answers() && asking.hand.empty() && lacking(asking).empty();
  const bool nothing = goes_with_nothing(asking);
  const std::string usual = say(c, numbered("ui.done_", kind)), without = say(c, "ui.done_nothing");
  DoneButton done{.label = nothing ? without : usual, .look = {.action = Action::done, .primary = !nothing, .enabled = allowed}};
  done.width = done.room = button_width(c, done.label, done.look);
  if (kind == QuestionKind::plan) done.room = std::max(button_width(c, usual, done.look), button_width(c, without, done.look));
  return done;
}

DeskSays says_of(const Canvas& c, const Asking& asking) {
  switch (asking.decision().kind) {
    case QuestionKind::sort: return board_says(c, asking);
    case QuestionKind::plan: return plan_says(c, asking);
    case QuestionKind::compose:
    case QuestionKind::mail: return parts_says(c, asking);
    default: return {};
  }
}

/// Large letters have no room to name what the icon and the button say anyway.
bool is_named(const Canvas& c, const std::string& prompt) { return prompt.empty() || !is_close(c); }
float name_line(const Canvas& c) { return c.em(size::list) * 1.5f; }
float name_indent(const Canvas& c) { return c.em(20) + 10; }

float asked_height(const Canvas& c, float width, const std::string& prompt) {
  const bool named = is_named(c, prompt);
  return c.paragraph_height(width - (named ? 0 : name_indent(c)), prompt, prompt_type(c)) + (named ? name_line(c) : 0);
}

/// What kind of question it is and how things stand, and below that what is asked.
void asked(Canvas& c, Rect at, const Asking& asking, const std::string& prompt, const DeskSays& says) {
  const QuestionKind kind = asking.decision().kind;
  const float line = name_line(c), side = c.em(20), indent = name_indent(c);
  icon(c, icon_of(kind), {at.x, at.y + (line - side) / 2}, side, c.colours().indigo);
  if (!is_named(c, prompt)) {
    c.paragraph({at.x + indent, at.y, at.width - indent, 0}, prompt, prompt_type(c));
    return;
  }
  Rect name{at.x + indent, at.y, at.width - indent, line};
  static_cast<void>(cut_left(name, c.text(name, say(c, numbered("ui.question_", kind)), kind_type(c)) + size::gutter));
  const Type type = tone_type(c, says.tone);
  if (c.width(says.aside, type) <= name.width) c.text(name, says.aside, type);
  c.paragraph({at.x, at.y + line, at.width, 0}, prompt, prompt_type(c));
}

void give_answer(Canvas& c, Rect place, const DoneButton& done, const Asking& asking) {
  if (button(c, place, done.label, done.look)) return give_or_tell_blank(c, asking);
  if (done.look.enabled || !asking.answers() || !asking.hand.empty()) return;
  // Asked for too early: it says what is missing.
  const bool clicked = c.input().pressed && c.memory().top_layer == 0 && place.contains(c.input().mouse);
  if (!clicked && !c.shortcut(Action::done)) return;
  asking.hand.remark = lacking(asking);
  c.memory().again = true;
}

constexpr ButtonLook put_back_look{.action = Action::leave, .type = size::list};

/// In large letters what is in hand alone stays where it is: the page's height is the content's. Where it was picked up is not on
/// its page, and no keys are at the foot: the way to put it back stands beside it. Returns the height taken.
float close_head(Canvas& c, Rect at, const Asking& asking) {
  const DeskSays says = desk_says(c, at.width, asking);
  if (says.in_hand.empty()) return 0;
  const float back = button_width(c, say(c, "ui.key.let_go"), put_back_look), least = control_height(c);
  const float tall = hand_strip(c, {at.x, at.y, at.width - back - size::unit, least}, says);
  if (button(c, {at.right() - back, at.y + (tall - least) / 2, back, least}, say(c, "ui.key.let_go"), put_back_look)) {
    asking.hand.let_go();
    c.memory().again = true;
  }
  return tall + size::unit;
}

/// What is asked, or what is in hand, and the button that gives the answer. Returns the height taken with the gap below.
float head(Canvas& c, Rect at, const Asking& asking) {
  if (is_close(c)) return close_head(c, at, asking);
  const DoneButton done = done_button(c, asking);
  const DeskSays says = desk_says(c, at.width, asking);
  const std::string prompt = words(c, asking.story(), asking.decision().prompt);
  const Rect left{at.x, at.y, at.width - done.room - size::gutter, 0};
  const float said = asked_height(c, left.width, prompt);
  float tall = std::max(control_height(c), said);
  if (says.in_hand.empty())
    asked(c, {left.x, at.y + (tall - said) / 2, left.width, said}, asking, prompt, says);
  else
    tall = hand_strip(c, {at.x, at.y, at.width - done.width - size::between_cards, tall}, says);
  give_answer(c, {at.right() - done.width, at.y + (tall - control_height(c)) / 2, done.width, control_height(c)}, done, asking);
  return tall + size::between_cards;
}

void desk_body(Canvas& c, Rect at, const Asking& asking) {
  switch (asking.decision().kind) {
    case QuestionKind::choose:
    case QuestionKind::predict: return;
    case QuestionKind::compose:
    case QuestionKind::mail: return parts_body(c, at, asking);
    case QuestionKind::sort: return board_body(c, at, asking);
    case QuestionKind::review: return review_body(c, at, asking);
    case QuestionKind::plan: return plan_body(c, at, asking);
  }
}

}  // namespace

session::Notice Asking::objection(Move move) const {
  move.decision = at();
  const auto why = simulation::why_not_form(story(), model.play.state, move);
  return why ? session::notice_for(*why) : session::Notice::none;
}

bool has_desk(const session::Model& model) {
  return model.question && !scenario::is_chosen(model.story->decisions[model.question->decision].kind);
}

void desk(Canvas& c, Rect at, const Asking& asking) {
  if (asking.hand.question != asking.at()) asking.hand = Hand{.question = asking.at()};
  const Canvas::Group group(c, "desk " + std::to_string(asking.at()));
  static_cast<void>(cut_top(at, head(c, at, asking)));
  if (const float tall = desk_notice_height(c, at.width, asking); tall > 0) {
    desk_notice(c, {at.x, at.y, at.width, tall - 8}, asking);
    static_cast<void>(cut_top(at, tall));
  }
  // What was just pressed stays in sight below what is told of it.
  const bool told = !told_at_desk(c, asking).empty();
  if (told && !asking.hand.told) c.focus(c.memory().focus, c.memory().focus_shown);
  asking.hand.told = told;
  desk_body(c, at, asking);
}

DeskSays desk_says(const Canvas& c, float width, const Asking& asking) {
  const float beside = name_indent(c) + c.width(say(c, numbered("ui.question_", asking.decision().kind)), kind_type(c));
  const float room = is_close(c) ? 0 : width - done_room(c, asking) - beside - 2 * size::gutter;
  return with_told(c, says_of(c, asking), asking, room);
}

std::string_view lacking(const Asking& asking) {
  const bool composed = scenario::is_composed(asking.decision().kind);
  if (composed && !simulation::says_something(asking.story(), asking.world(), asking.at())) return "ui.parts.lacks_words";
  const session::Notice why = asking.objection({.kind = Move::Kind::done});
  if (why == session::Notice::none) return {};
  if (!composed) {
    const auto& cards = asking.decision().cards;
    for (simulation::Index card = cards.begin; card < cards.end; ++card)
      if (!simulation::laid_card(asking.story(), asking.world(), card).placed) return not_laid;
    return "ui.board.no_place";
  }
  return why == session::Notice::not_timed ? "ui.parts.lacks_time" : "ui.parts.lacks_words";
}

float done_room(const Canvas& c, const Asking& asking) { return done_button(c, asking).room; }

void desk_done(Canvas& c, Rect place, const Asking& asking) {
  const Canvas::Group group(c, "desk " + std::to_string(asking.at()));
  const DoneButton done = done_button(c, asking);
  give_answer(c, cut_right(place, done.width), done, asking);
}

float scrolled_head(Canvas& c, Rect at, const Asking& asking) {
  if (!is_close(c)) return 0;
  const std::string prompt = words(c, asking.story(), asking.decision().prompt);
  const float above = asking.promises ? asking.promises(at) : 0, said = asked_height(c, at.width, prompt);
  asked(c, {at.x, at.y + above, at.width, said}, asking, prompt, says_of(c, asking));
  return above + said + size::unit;
}

Rect seen_of(const Canvas& c, std::string_view scrolled, Rect view) {
  const auto& all = c.memory().scroll_edges;
  const auto edges = all.find(c.id(scrolled));
  if (edges == all.end()) return view;
  return {view.x, view.y + edges->second.head, view.width, edges->second.foot - edges->second.head};
}

Key digit_in_sight(Canvas& c, const Numbered& thing, int number) {
  const bool in_sight = overlap(thing.rect, thing.view).height >= thing.rect.height / 2;
  if (in_sight || !c.shortcut(digit(number))) return digit(number);
  c.focus(thing.id);
  return Key::none;
}

void stay_at(Canvas& c, ControlId chosen) {
  if (!c.input().released) c.focus(chosen);
}

Key digit(int number) { return number >= 1 && number <= most_digits ? key(static_cast<char>('0' + number)) : Key::none; }

float number_width(const Canvas& c) { return c.em(24); }

void number_square(Canvas& c, Point left_middle, int number, bool lit) {
  const Palette& p = c.colours();
  const float side = number_width(c);
  const Rect r{left_middle.x, left_middle.y - side / 2, side, side};
  if (c.is_cut(r.inset(0, (side - c.em(size::body)) / 2))) return;  // with the words beside it
  c.fill(r, lit ? p.indigo : p.card, size::key_radius);
  c.outline(r, lit ? p.indigo : p.edge, size::border, size::key_radius);
  c.text(r, std::to_string(number), {size::list, lit ? p.white : p.ink, Weight::bold}, Align::middle);
}

}  // namespace presentation
