#include "presentation/screens/letter.hpp"

#include <algorithm>

#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using simulation::Index;

constexpr float letter_inset = 24;

/// Whom it goes to: whoever the first part is meant for, else whom the scene is with.
const simulation::PersonInfo* receiver(const Asking& asking) {
  const auto& people = asking.story().people;
  const auto& first = asking.story().options[asking.decision().options.begin];
  const auto person = first.person < people.size() ? first.person : asking.story().scenes[asking.world().scene].person;
  return person < people.size() ? &people[person] : nullptr;
}

/// It reaches them once the times chosen for it have passed.
std::int32_t sent_at(const Asking& asking) {
  std::int32_t time = asking.world().now;
  for (Index part = asking.decision().options.begin; part < asking.decision().options.end; ++part)
    if (simulation::is_in(asking.story(), asking.world(), part)) time += asking.story().options[part].after;
  return time;
}

Column envelope(const Canvas& c, const Asking& asking) {
  const Palette& p = c.colours();
  const bool mail = asking.decision().kind == scenario::QuestionKind::mail;
  Column column{{.words = say(c, mail ? "ui.parts.mail" : "ui.parts.said"), .type = {size::section, p.ink, Weight::bold}}};
  const auto line = [&](const char* name, const std::string& value) {
    column.push_back({.words = joined({say(c, name), value}), .type = {size::list, p.ink2}, .above = 4});
  };
  if (const simulation::PersonInfo* to = receiver(asking))
    line(mail ? "ui.parts.to" : "ui.parts.whom",
         text::plain(joined({words(c, asking.story(), to->name), words(c, asking.story(), to->company)})));
  if (asking.objection({.kind = simulation::Move::Kind::done}) == session::Notice::not_timed)
    line("ui.parts.sent", say(c, "ui.parts.untimed"));
  else if (mail || sent_at(asking) != asking.world().now)
    line("ui.parts.sent", text::moment(asking.story().start, sent_at(asking), c.look().language));
  return column;
}

Column body(const Canvas& c, const Asking& asking) {
  const Palette& p = c.colours();
  const bool mail = asking.decision().kind == scenario::QuestionKind::mail;
  Column column;
  for (Index part = asking.decision().options.begin; part < asking.decision().options.end; ++part) {
    if (!simulation::is_in(asking.story(), asking.world(), part)) continue;
    const simulation::OptionInfo& info = asking.story().options[part];
    const bool said = info.kind == scenario::OptionKind::say;
    // When it is sent stands on the envelope.
    if (mail && simulation::says_when(asking.story(), part)) continue;
    const std::string what = words(c, asking.story(), info.text);
    column.push_back({.words = said ? what : say(c, "ui.own_deed", {what}),
                      .type = {size::section, said ? p.ink : p.ink2},
                      .above = column.empty() ? 0.f : 12.f});
  }
  if (column.empty()) column.push_back({.words = say(c, "ui.parts.nothing"), .type = {size::body, p.ink2}});
  return column;
}

}  // namespace

void letter(Canvas& c, Rect r, const Asking& asking) {
  const Palette& p = c.colours();
  card(c, r);
  const Canvas::Inside inside(c, r);
  if (asking.decision().kind == scenario::QuestionKind::compose)
    c.fill({r.x + 2, r.y + 12, 5, r.height - 24}, p.indigo, 2);
  else
    c.fill({r.x + 2, r.y + 2, r.width - 4, 6}, p.indigo, size::card_radius, Canvas::top_corners);
  const Rect at = c.begin_scroll("letter", {r.x + letter_inset, r.y + 16, r.width - letter_inset - 4, r.height - 28}, p.card);
  const float head = set_column(c, {at.x, at.y}, at.width, envelope(c, asking));
  c.line({at.x, at.y + head + 10}, {at.right(), at.y + head + 10}, p.rule);
  const float tall = set_column(c, {at.x, at.y + head + 22}, at.width, body(c, asking));
  c.end_scroll(head + 22 + tall + 8);
}

}  // namespace presentation
