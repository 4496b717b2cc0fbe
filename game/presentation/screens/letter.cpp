#include "presentation/screens/letter.hpp"

#include <algorithm>

#include "presentation/screens/column.hpp"
#include "presentation/screens/words.hpp"
#include "simulation/forms.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {

using simulation::Index;

constexpr float letter_inset = 24, above_letter = 16, envelope_gap = 16, below_envelope = 22, between_rows = 4, sheet_line = 34;

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

/// Whom it goes to and when, behind names as wide as the longest. Values stand below one another where they find no room in one
/// line: neither a name nor a company is broken for the other's sake.
struct Envelope {
  struct Row {
    std::string name;
    Column values;
  };
  Column title;
  std::vector<Row> rows;
  float from = 0;  ///< where the values begin
};

Column listed(const Canvas& c, float width, const std::vector<std::string>& values) {
  const Type type{size::list, c.colours().ink};
  if (const std::string all = joined(c, values); c.width(all, type) <= width) return {{.words = all, .type = type}};
  Column column;
  for (const std::string& value : values)
    if (!value.empty()) column.push_back({.words = value, .type = type});
  return column;
}

Type name_type(const Canvas& c) { return {size::list, c.colours().ink2}; }

Envelope envelope(const Canvas& c, float width, const Asking& asking) {
  const bool mail = asking.decision().kind == scenario::QuestionKind::mail;
  Envelope e{.title = {{.words = say(c, mail ? "ui.parts.mail" : "ui.parts.said"),
                        .type = {size::section, c.colours().ink, Weight::bold}}},
             .rows = {}};
  const std::string whom = say(c, mail ? "ui.parts.to" : "ui.parts.whom"), when = say(c, "ui.parts.sent");
  e.from = std::max(c.width(whom, name_type(c)), c.width(when, name_type(c))) + envelope_gap;
  const auto row = [&](const std::string& name, const std::vector<std::string>& values) {
    e.rows.push_back({name, listed(c, width - e.from, values)});
  };
  if (const simulation::PersonInfo* to = receiver(asking))
    row(whom, {plain_words(c, asking.story(), to->name), plain_words(c, asking.story(), to->company)});
  if (asking.objection({.kind = simulation::Move::Kind::done}) == session::Notice::not_timed)
    row(when, {say(c, "ui.parts.untimed")});
  else if (mail || sent_at(asking) != asking.world().now)
    row(when, {text::moment(asking.story().start, sent_at(asking), c.look().language)});
  return e;
}

float envelope_height(const Canvas& c, float width, const Envelope& e) {
  float tall = column_height(c, width, e.title);
  for (const Envelope::Row& row : e.rows) tall += between_rows + column_height(c, width - e.from, row.values);
  return tall;
}

void set_envelope(Canvas& c, Rect at, const Envelope& e) {
  float y = at.y + set_column(c, {at.x, at.y}, at.width, e.title);
  for (const Envelope::Row& row : e.rows) {
    y += between_rows;
    c.text({at.x, y, e.from, c.line_height(name_type(c))}, row.name, name_type(c));
    y += set_column(c, {at.x + e.from, y}, at.width - e.from, row.values);
  }
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

/// What is written or said, below the envelope and a rule. Returns the height.
float written(Canvas& c, Rect at, const Asking& asking) {
  const Envelope e = envelope(c, at.width, asking);
  const float head = envelope_height(c, at.width, e), rule = at.y + head + below_envelope / 2;
  set_envelope(c, at, e);
  c.line({at.x, rule}, {at.right(), rule}, c.colours().rule);
  const float tall = set_column(c, {at.x, at.y + head + below_envelope}, at.width, body(c, asking));
  return head + below_envelope + tall;
}

/// The sheet's lines below what is written: what is still to be put there has its place.
void empty_lines(Canvas& c, Rect rest) {
  const float apart = c.em(sheet_line);
  for (float y = rest.y + apart; y <= rest.bottom(); y += apart) c.line({rest.x, y}, {rest.right(), y}, c.colours().recess, 1);
}

void paper(Canvas& c, Rect r, const Asking& asking) {
  const Palette& p = c.colours();
  card(c, r);
  if (asking.decision().kind == scenario::QuestionKind::compose)
    c.fill({r.x + 2, r.y + 2, 6, r.height - 4}, p.indigo, size::card_radius, Canvas::left_corners);
  else
    c.fill({r.x + 2, r.y + 2, r.width - 4, 6}, p.indigo, size::card_radius, Canvas::top_corners);
}

}  // namespace

void letter(Canvas& c, Rect r, const Asking& asking) {
  paper(c, r, asking);
  const Canvas::Inside inside(c, r);
  const Rect view{r.x + letter_inset, r.y + above_letter, r.width - letter_inset - 4, r.height - 28};
  const Rect at = c.begin_scroll("letter", view, c.colours().card);
  const float tall = written(c, at, asking);
  empty_lines(c, {at.x, at.y + tall, at.width, std::max(0.f, view.bottom() - size::gutter - (at.y + tall))});
  c.end_scroll(tall + 8);
}

float letter_height(const Canvas& c, float width, const Asking& asking) {
  const float inner = width - 2 * letter_inset;
  return above_letter + envelope_height(c, inner, envelope(c, inner, asking)) + below_envelope +
         column_height(c, inner, body(c, asking)) + above_letter;
}

void letter_sheet(Canvas& c, Rect r, const Asking& asking) {
  paper(c, r, asking);
  const Canvas::Inside inside(c, r);
  written(c, {r.x + letter_inset, r.y + above_letter, r.width - 2 * letter_inset, 0}, asking);
}

}  // namespace presentation
