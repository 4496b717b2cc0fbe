#include <algorithm>
#include <optional>

#include "presentation/screens/question_blank.hpp"
#include "presentation/screens/words.hpp"
#include "session/session.hpp"
#include "session/taken_back.hpp"
#include "text/message.hpp"

/// What is told of the last thing done: why it changed nothing, what it needs first, what a step back took back.
namespace presentation {
namespace {

using simulation::Move;

float notice_inset(const Canvas& c) { return c.em(18) + 24; }
float notice_words_width(const Canvas& c, float width) { return width - notice_inset(c) - 16; }

/// What was taken back, in a line.
Phrase taken_back_words(const Canvas& c, float width, const session::Model& model, const Move& move) {
  if (move.kind == Move::Kind::done)
    return say(c, "ui.taken_back", {say(c, "ui.taken_back_" + session::taken_back_kind(model, move))});
  const simulation::Story& story = *model.story;
  const Type type{size::list};
  const float line = std::min(notice_words_width(c, width), c.em(type.size) * size::longest_line);
  const float room = line - c.width(say(c, "ui.taken_back", {""}), type) - c.em(2 * type.size);
  const std::string_view whole = plain(c, story, story.options[move.option].text);
  const std::string_view told = c.width(whole, type) <= room ? whole : c.shortened(whole, room, type);
  return say(c, "ui.taken_back", {say(c, "ui.quoted", {told})});
}

struct Note {
  Phrase words;
  Icon sign{};
  Colour ink, ground;
};

Phrase refusal_words(const Canvas& c, const session::Model& model) {
  const Phrase why = say(c, "notice." + std::to_string(static_cast<int>(model.notice)));
  return model.failure ? joined(c, {why, text::sentence(*model.failure, c.look().language)}) : why;
}

Note refusal(const Canvas& c, Phrase words) { return {words, Icon::alert, c.colours().shu, c.colours().shu_tint}; }

std::optional<Note> taken_back_note(const Canvas& c, float width, const session::Model& model) {
  const auto taken = session::taken_back(model);
  if (!taken || model.phase != session::Phase::playing) return std::nullopt;
  return Note{taken_back_words(c, width, model, *taken), Icon::back, c.colours().ink, c.colours().indigo_tint};
}

std::optional<Note> note_of(const Canvas& c, float width, const session::Model& model) {
  if (model.notice != session::Notice::none) return refusal(c, refusal_words(c, model));
  return taken_back_note(c, width, model);
}

bool is_refused(const Asking& asking) { return asking.model.notice != session::Notice::none && !asking.hand.notice_read; }

/// On a desk: what its head has no room for.
std::optional<Note> desk_note(const Canvas& c, float width, const Asking& asking) {
  const Phrase told = told_at_desk(c, asking);
  if (told.empty()) return taken_back_note(c, width, asking.model);
  if (desk_says(c, width, asking).tone != DeskTone::quiet) return std::nullopt;
  if (is_refused(asking)) return refusal(c, told);
  return Note{told, Icon::act, c.colours().ink, c.colours().indigo_tint};
}

float note_height(const Canvas& c, float width, const std::optional<Note>& note) {
  return note ? c.paragraph_height(notice_words_width(c, width), note->words, {size::list}) + 24 : 0;
}

void draw_note(Canvas& c, Rect at, const std::optional<Note>& note) {
  if (!note) return;
  const Colour edge = note->sign == Icon::alert ? note->ink : c.colours().indigo;
  c.fill(at, note->ground, size::radius);
  c.outline(at, edge, size::border, size::radius);
  icon(c, note->sign, {at.x + 12, at.middle().y - c.em(9)}, c.em(18), edge, 2);
  c.paragraph({at.x + notice_inset(c), at.y + 8, notice_words_width(c, at.width), 0}, note->words, {size::list, note->ink});
}

}  // namespace

float notice_height(const Canvas& c, float width, const session::Model& model) {
  return note_height(c, width, note_of(c, width, model));
}
void notice(Canvas& c, Rect at, const session::Model& model) { draw_note(c, at, note_of(c, at.width, model)); }

float desk_notice_height(const Canvas& c, float width, const Asking& asking) {
  return note_height(c, width, desk_note(c, width, asking));
}
void desk_notice(Canvas& c, Rect at, const Asking& asking) { draw_note(c, at, desk_note(c, at.width, asking)); }

void forget_told(const Canvas& c, Hand& hand) {
  const Input& input = c.input();
  if (input.keys.empty() && input.buttons.empty() && !input.pressed) return;
  hand.remark = {};
  hand.notice_read = true;
}

Phrase told_at_desk(const Canvas& c, const Asking& asking) {
  if (is_refused(asking)) return refusal_words(c, asking.model);
  return asking.hand.remark.empty() ? Phrase() : say(c, asking.hand.remark, {blank_names(c, asking), c.prompt(Action::done)});
}

DeskSays with_told(const Canvas& c, DeskSays says, const Asking& asking, float room) {
  const Phrase told = told_at_desk(c, asking);
  if (told.empty()) return says;
  const bool held = !says.in_hand.empty();
  if (!held && c.width(told, {size::secondary, {}, Weight::bold}) > room) return says;
  (held ? says.how : says.aside) = told;
  says.tone = is_refused(asking) ? DeskTone::refusal : DeskTone::hint;
  return says;
}

Type tone_type(const Canvas& c, DeskTone tone) {
  const Palette& p = c.colours();
  if (tone == DeskTone::quiet) return {size::secondary, p.ink2};
  return {size::secondary, tone == DeskTone::refusal ? p.shu : p.indigo, Weight::bold};
}

}  // namespace presentation
