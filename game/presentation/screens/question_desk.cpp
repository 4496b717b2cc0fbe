#include <algorithm>

#include "presentation/screens/questions.hpp"
#include "presentation/screens/words.hpp"
#include "session/session.hpp"
#include "simulation/forms.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

using scenario::QuestionKind;
using simulation::Move;

Icon icon_of(QuestionKind kind) {
  switch (kind) {
    case QuestionKind::compose: return Icon::speech;
    case QuestionKind::mail: return Icon::mail;
    case QuestionKind::plan: return Icon::calendar;
    case QuestionKind::predict: return Icon::thought;
    default: return Icon::book;
  }
}

std::string numbered(const char* key, QuestionKind kind) { return key + std::to_string(static_cast<int>(kind)); }

Type prompt_type(const Canvas& c) { return {is_close(c) ? size::body : size::section, c.colours().ink, Weight::bold}; }
Type kind_type(const Canvas& c) { return {size::list, c.colours().indigo, Weight::bold}; }
ButtonLook done_look(bool allowed) { return {.action = Action::done, .primary = true, .enabled = allowed}; }

/// What is asked, and the button that gives the answer. Returns the height taken.
float head(Canvas& c, Rect at, const Asking& asking) {
  const QuestionKind kind = asking.decision().kind;
  const bool allowed = asking.answers() && asking.objection({.kind = Move::Kind::done}) == session::Notice::none;
  const std::string done = say(c, numbered("ui.done_", kind));
  const float button_wide = button_width(c, done, done_look(allowed)), words_wide = at.width - button_wide - size::gutter;
  const std::string prompt = words(c, asking.story(), asking.decision().prompt);
  const float line = c.em(size::list) * 1.5f, side = c.em(20);
  // Large letters have no room to name what the icon and the button say anyway.
  const bool named = prompt.empty() || !is_close(c);
  const float indent = named ? 0 : side + 10;
  const float said = c.paragraph_height(words_wide - indent, prompt, prompt_type(c)), both = said + (named ? line : 0);
  const float tall = std::max(control_height(c), both);
  float y = at.y + (tall - both) / 2;
  icon(c, icon_of(kind), {at.x, y + (line - side) / 2}, side, c.colours().indigo);
  if (named) {
    c.text({at.x + side + 10, y, words_wide - side - 10, line}, say(c, numbered("ui.question_", kind)), kind_type(c));
    y += line;
  }
  c.paragraph({at.x + indent, y, words_wide - indent, 0}, prompt, prompt_type(c));
  const Rect place{at.right() - button_wide, at.y + (tall - control_height(c)) / 2, button_wide, control_height(c)};
  if (button(c, place, done, done_look(allowed))) asking.arrange({.kind = Move::Kind::done});
  return tall;
}

std::string notice_words(const Canvas& c, const session::Model& model) {
  const std::string why = say(c, "notice." + std::to_string(static_cast<int>(model.notice)));
  return model.failure ? joined({why, text::sentence(*model.failure, c.look().language)}) : why;
}

float notice_inset(const Canvas& c) { return c.em(18) + 24; }

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
  static_cast<void>(cut_top(at, head(c, at, asking) + (is_close(c) ? size::unit : size::between_cards)));
  if (asking.model.notice != session::Notice::none) {
    const float tall = notice_height(c, at.width, asking.model);
    notice(c, {at.x, at.y, at.width, tall - 8}, asking.model);
    static_cast<void>(cut_top(at, tall));
  }
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

float notice_height(const Canvas& c, float width, const session::Model& model) {
  if (model.notice == session::Notice::none) return 0;
  return c.paragraph_height(width - notice_inset(c) - 16, notice_words(c, model), {size::list}) + 24;
}

void notice(Canvas& c, Rect at, const session::Model& model) {
  const Palette& p = c.colours();
  c.fill(at, p.shu_tint, size::radius);
  c.outline(at, p.shu, size::border, size::radius);
  icon(c, Icon::alert, {at.x + 12, at.middle().y - c.em(9)}, c.em(18), p.shu, 2);
  c.paragraph({at.x + notice_inset(c), at.y + 8, at.width - notice_inset(c) - 16, 0}, notice_words(c, model),
              {size::list, p.shu});
}

Key digit(int number) { return number >= 1 && number <= 9 ? key(static_cast<char>('0' + number)) : Key::none; }

float number_width(const Canvas& c) { return c.em(24); }

void number_square(Canvas& c, Point left_middle, int number, bool lit) {
  const Palette& p = c.colours();
  const float side = number_width(c);
  const Rect r{left_middle.x, left_middle.y - side / 2, side, side};
  c.fill(r, lit ? p.indigo : p.card, size::key_radius);
  c.outline(r, lit ? p.indigo : p.edge, size::border, size::key_radius);
  c.text(r, std::to_string(number), {size::list, lit ? p.white : p.ink, Weight::bold}, Align::middle);
}

}  // namespace presentation
