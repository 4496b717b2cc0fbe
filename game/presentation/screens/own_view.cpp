#include "presentation/screens/own_view.hpp"

#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/words.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr float pill_gap = 10, widest = 1040;

std::string question_of(const Canvas& c, const session::Model& model, int which) {
  if (which != session::rated_trust)
    return say(c, "rating.question",
               {say(c, "play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(which))))});
  const auto client = model.story->main_client;
  return say(c, "rating.trust",
             {client == simulation::nobody ? "" : text::plain(words(c, *model.story, model.story->people[client].name))});
}

std::string step_of(const Canvas& c, int which, int level) {
  return say(c, (which == session::rated_trust ? "rating.trust_" : "rating.score_") + std::to_string(level));
}

float pills_height(const Canvas& c, float width, int which) {
  Flow flow({0, 0, width, 0}, pill_gap, control_height(c));
  for (int level = 0; level < condition::level_count; ++level) flow.next(pill_width(c, step_of(c, which, level)));
  return flow.height();
}

/// A question with its five words, lowest first. Pressing the chosen one takes it back.
float ask(Canvas& c, Rect at, const session::Model& model, int which, OwnViewScratch& scratch) {
  const Palette& p = c.colours();
  const std::string question = question_of(c, model, which);
  const Type type{size::body, p.ink, Weight::bold};
  const float side = c.em(18), inner = at.width - 2 * size::card_inset, words_wide = inner - side - 12;
  const float words_high = c.paragraph_height(words_wide, question, type), pills = pills_height(c, inner, which);
  const Rect r{at.x, at.y, at.width, words_high + 12 + pills + 32};
  card(c, r);
  const Canvas::Inside inside(c, r);
  const Canvas::Group group(c, session::rating_topic(which));
  const Point from{r.x + size::card_inset, r.y + 16};
  if (which == session::rated_trust)
    icon(c, Icon::person, {from.x, from.y + 3}, side, p.ink2, 2.2f);
  else
    icon(c, shape(static_cast<rubric::Dimension>(which)), {from.x, from.y + 3}, side,
         dimension_colour(p, static_cast<rubric::Dimension>(which)), 2.4f);
  c.paragraph({from.x + side + 12, from.y, words_wide, 0}, question, type);
  Flow flow({from.x, from.y + words_high + 12, inner, 0}, pill_gap, control_height(c));
  auto& chosen = scratch.chosen[static_cast<std::size_t>(which)];
  for (int i = 0; i < condition::level_count; ++i) {
    const auto level = static_cast<condition::Level>(i);
    const std::string step = step_of(c, which, i);
    if (pill(c, flow.next(pill_width(c, step)), step, chosen == level))
      chosen = chosen == level ? std::nullopt : std::optional(level);
  }
  return r.height;
}

void reveal(const OwnViewScratch& scratch, Messages& out) {
  for (int which = 0; which < session::rated_count; ++which) {
    const auto& chosen = scratch.chosen[static_cast<std::size_t>(which)];
    out.push_back(Tell{session::Reflect{session::rating_topic(which), chosen ? session::written(*chosen) : std::string()}});
  }
}

void feet(Canvas& c, Rect bar, const OwnViewScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  c.fill(bar, p.card);
  c.line({0, bar.y}, {bar.width, bar.y}, p.rule);
  Rect at = bar.inset(size::margin, 12);
  const bool any =
      std::any_of(scratch.chosen.begin(), scratch.chosen.end(), [](const auto& chosen) { return chosen.has_value(); });
  const std::string show = say(c, any ? "rating.reveal" : "rating.reveal_none"), leave = say(c, "ui.suspend");
  const ButtonLook main{.action = Action::go_on, .primary = any}, other{.action = Action::leave};
  if (button(c, cut_left(at, button_width(c, show, main)), show, main)) reveal(scratch, out);
  if (button(c, cut_right(at, button_width(c, leave, other)), leave, other)) out.push_back(GoTo{Screen::home});
}

}  // namespace

void own_view_screen(Canvas& c, const session::Model& model, OwnViewScratch& scratch, Messages& out) {
  const Palette& p = c.colours();
  Rect page = c.page();
  c.fill(page, p.paper);
  feet(c, cut_bottom(page, control_height(c) + 24), scratch, out);
  const float wide = std::min(page.width - 2 * size::margin, widest * std::max(1.f, c.look().text_size * .8f));
  const Rect view{(page.width - wide) / 2, page.y, wide + 24, page.height};
  const Rect at = c.begin_scroll("own view", view);
  float y = at.y + size::gutter;
  c.text({at.x, y, wide, c.em(36)}, say(c, "debrief.title"), {size::page_title, p.ink, Weight::bold});
  y += c.em(36) + 4;
  y += c.paragraph({at.x, y, wide, 0}, say(c, "rating.before"), {size::list, p.ink2}) + 16;
  for (int which = 0; which < session::rated_count; ++which)
    y += ask(c, {at.x, y, wide, 0}, model, which, scratch) + size::between_cards;
  c.end_scroll(y - at.y);
}

}  // namespace presentation
