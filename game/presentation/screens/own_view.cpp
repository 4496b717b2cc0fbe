#include "presentation/screens/own_view.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/form_end.hpp"
#include "presentation/screens/header.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

constexpr float pill_gap = 10, digit_inset = 10;

std::string question_of(const Canvas& c, const session::Model& model, int which) {
  if (which != session::rated_trust)
    return say(c, "rating.question",
               {say(c, "play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(which))))});
  const auto client = model.story->main_client;
  return say(c, "rating.trust",
             {client == simulation::nobody ? "" : plain_words(c, *model.story, model.story->people[client].name)});
}

std::string step_of(const Canvas& c, int which, int level) {
  return say(c, (which == session::rated_trust ? "rating.trust_" : "rating.score_") + std::to_string(level));
}

/// The five words are one scale below their question, equally wide where they have room so, else each as wide as it asks for; or,
/// where one question's have no room beside one another, all under one another.
struct Scale {
  bool row = false;
  std::array<float, condition::level_count> wide{};  ///< of each word
};

Scale scale_of(const Canvas& c, float inner, int asked) {
  constexpr auto steps = static_cast<float>(condition::level_count);
  const float room = inner - (steps - 1) * pill_gap;
  Scale scale{.row = true};
  std::array<float, condition::level_count> wide{};
  for (int which = 0; which < session::rated_count; ++which) {
    for (int level = 0; level < condition::level_count; ++level)
      wide[static_cast<std::size_t>(level)] = pill_width(c, step_of(c, which, level));
    scale.row = scale.row && std::accumulate(wide.begin(), wide.end(), 0.f) <= room;
    if (which == asked) scale.wide = wide;
  }
  const float all = std::accumulate(scale.wide.begin(), scale.wide.end(), 0.f);
  const bool even = steps * *std::ranges::max_element(scale.wide) <= room;
  for (float& each : scale.wide) each = !scale.row ? inner : even ? room / steps : each + (room - all) / steps;
  return scale;
}

float pills_height(const Canvas& c, const Scale& scale) {
  const float row = control_height(c);
  return scale.row ? row : condition::level_count * (row + pill_gap) - pill_gap;
}

ControlId pill_id(Canvas& c, int which, int level) {
  const Canvas::Group group(c, session::rating_topic(which));
  return c.id(step_of(c, which, level));
}

/// The question that digits answer: the one that has the focus, else the first that was not answered yet, else none.
int asked_by_digits(Canvas& c, const OwnViewScratch& scratch) {
  int first = session::rated_count;
  for (int which = session::rated_count; which-- > 0;) {
    for (int level = 0; level < condition::level_count; ++level)
      if (c.memory().focus == pill_id(c, which, level)) return which;
    if (!scratch.chosen[static_cast<std::size_t>(which)]) first = which;
  }
  return first;
}

/// A digit answers one question and leads to the next, as one answer follows another all through a play; the last one leads to
/// the button below them.
void answer_by_digit(Canvas& c, OwnViewScratch& scratch) {
  const int which = asked_by_digits(c, scratch);
  if (which == session::rated_count) return;
  for (int level = 0; level < condition::level_count; ++level) {
    if (!c.shortcut(key(static_cast<char>('1' + level)))) continue;
    scratch.chosen[static_cast<std::size_t>(which)] = static_cast<condition::Level>(level);
    c.focus(which + 1 < session::rated_count ? pill_id(c, which + 1, level) : c.id(say(c, "rating.reveal")));
    return;
  }
}

float room_before(const Canvas& c, float wide, const std::string& step) {
  return (wide - c.width(step, {size::list, {}, Weight::bold})) / 2;
}

/// Beside its word stands the digit that chooses it: where a keyboard was used last, and all five have room for it.
bool shows_digits(const Canvas& c, int which, const Scale& scale) {
  const float needed = c.width("5", {size::metadata}) + 2 * digit_inset;
  for (int level = 0; level < condition::level_count; ++level)
    if (room_before(c, scale.wide[static_cast<std::size_t>(level)], step_of(c, which, level)) < needed) return false;
  return !c.memory().pad;
}

void pill_digit(Canvas& c, Rect r, int digit, bool chosen) {
  if (c.is_cut(r.inset(0, (r.height - c.em(size::list)) / 2))) return;  // with its word
  c.text({r.x + digit_inset, r.y, r.width, r.height}, std::to_string(digit),
         {size::metadata, chosen ? c.colours().white : c.colours().ink2});
}

/// The mouse takes the chosen one back. Enter leaves it: whoever presses the key once too often has still said it.
void pills(Canvas& c, Rect at, int which, const Scale& scale, bool by_digits, OwnViewScratch& scratch) {
  Flow flow(at, pill_gap, control_height(c));
  const bool digits = by_digits && shows_digits(c, which, scale);
  auto& chosen = scratch.chosen[static_cast<std::size_t>(which)];
  for (int i = 0; i < condition::level_count; ++i) {
    const auto level = static_cast<condition::Level>(i);
    const std::string step = step_of(c, which, i);
    const Rect r = flow.next(scale.wide[static_cast<std::size_t>(i)]);
    c.start_at(c.id(step));
    const bool pressed = pill(c, r, step, chosen == level);
    if (digits) pill_digit(c, r, i + 1, chosen == level);
    if (pressed) chosen = chosen == level && c.input().released ? std::nullopt : std::optional(level);
  }
}

void sign(Canvas& c, Point at, float side, int which) {
  const Palette& p = c.colours();
  if (which == session::rated_trust) return icon(c, Icon::person, at, side, p.ink2, 2.2f);
  const auto dimension = static_cast<rubric::Dimension>(which);
  icon(c, shape(dimension), at, side, dimension_colour(p, dimension), 2.4f);
}

/// A question with its five words, lowest first.
float ask(Canvas& c, Rect at, const session::Model& model, int which, bool by_digits, OwnViewScratch& scratch) {
  const std::string question = question_of(c, model, which);
  const Type type{size::body, c.colours().ink, Weight::bold};
  const float side = c.em(18), inner = at.width - 2 * size::card_inset, from_sign = side + 12;
  const Scale scale = scale_of(c, inner, which);
  const float words_wide = inner - from_sign, words_high = c.paragraph_height(words_wide, question, type);
  const Rect r{at.x, at.y, at.width, words_high + 12 + pills_height(c, scale) + 32};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Canvas::Group group(c, session::rating_topic(which));
  const Point from{r.x + size::card_inset, r.y + 16};
  sign(c, {from.x, from.y + 3}, side, which);
  c.paragraph({from.x + from_sign, from.y, words_wide, 0}, question, type);
  pills(c, {from.x, from.y + words_high + 12, inner + 1, 0}, which, scale, by_digits, scratch);
  return r.height;
}

/// What it is for, and where a keyboard was used last, how one goes through it.
float lead_words(Canvas& c, Rect at) {
  const Type type{size::list, c.colours().ink2};
  const float why = c.paragraph(at, say(c, "rating.before"), type);
  return c.memory().pad ? why : why + c.paragraph({at.x, at.y + why, at.width, 0}, say(c, "rating.keys"), type);
}

void reveal(const OwnViewScratch& scratch, Messages& out) {
  for (int which = 0; which < session::rated_count; ++which) {
    const auto& chosen = scratch.chosen[static_cast<std::size_t>(which)];
    out.push_back(Tell{session::Reflect{session::rating_topic(which), chosen ? session::written(*chosen) : std::string()}});
  }
}

void feet(Canvas& c, Rect bar, OwnViewScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  c.fill(bar, p.card);
  c.line({0, bar.y}, {bar.width, bar.y}, p.rule);
  Rect at = bar.inset(size::margin, 12);
  const bool any =
      std::any_of(scratch.chosen.begin(), scratch.chosen.end(), [](const auto& chosen) { return chosen.has_value(); });
  const std::string show = say(c, any ? "rating.reveal" : "rating.reveal_none"), leave = say(c, "ui.suspend");
  // The key that has led through the whole play does not lead past this: it asks the first question.
  if (!any && c.shortcut(Action::go_on)) c.focus(c.memory().start);
  // At a question Enter chooses a word: the button has the key that gives what is put together on a desk.
  const ButtonLook main{.action = any ? Action::done : Action::none, .primary = any}, other{.action = Action::leave};
  form_ends_in(c, c.id(show), c.id(leave), scratch.focus_before);
  if (button(c, cut_left(at, button_width(c, show, main)), show, main) || (any && c.shortcut(Action::go_on)))
    reveal(scratch, out);
  if (button(c, cut_right(at, button_width(c, leave, other)), leave, other)) out.push_back(GoTo{Screen::home});
}

}  // namespace

void own_view_screen(Canvas& c, const session::Model& model, OwnViewScratch& scratch, Messages& out) {
  answer_by_digit(c, scratch);
  Rect page = c.page();
  feet(c, cut_bottom(page, control_height(c) + 24), scratch, out);
  page = plain_header(c, page, say(c, "debrief.title"));
  const Rect at = page_column(c, c.begin_scroll("own view", page_view(page)));
  const float wide = at.width;
  float y = at.y + 16;
  y += lead_words(c, {at.x, y, wide, 0}) + 16;
  const int digits = asked_by_digits(c, scratch);
  for (int which = 0; which < session::rated_count; ++which)
    y += ask(c, {at.x, y, wide, 0}, model, which, which == digits, scratch) + size::between_cards;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
