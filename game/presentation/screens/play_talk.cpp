#include <algorithm>
#include <optional>
#include <utility>

#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/scene_head.hpp"
#include "presentation/screens/words.hpp"

namespace presentation {
namespace {

using session::TalkKind;
using session::TalkLine;
using simulation::Story;

constexpr float talk_inset = size::speech_inset, ribbon_width = 14;

/// Above the first line on the card and below the last: little where letters are large, since their lines lie far apart; but a
/// name's reading stands out above its line.
float top_inset(const Canvas& c, const TalkLook& look) {
  const bool readings = c.look().furigana && c.look().language == text::Language::ja;
  if (!is_close(c)) return !look.tight ? 18 : readings ? 13 : 10;
  return readings ? c.em(11) : 14;
}
float foot_inset(const Canvas& c, const TalkLook& look) { return is_close(c) || look.tight ? 8 : 14; }

constexpr float face_width = 64, face_tall = 78, face_inset = 14;  // at 100 %, but for the inset

float line_width(const Canvas& c, float card_width, float type) {
  return std::min(card_width - 2 * talk_inset, c.em(type) * size::longest_line);
}

/// What the face takes of the card's width.
float beside(const Canvas& c, const TalkLook& look) { return look.face ? c.em(face_width) + face_inset + size::unit : 0; }

/// What leads up to the words: told small, above the line.
Phrase lead_in(const Canvas& c, const Story& story, const TalkLine& line) {
  switch (line.kind) {
    case TalkKind::scene:
    case TalkKind::narration: return words(c, story, line.text);
    case TalkKind::rep: {
      const auto& option = story.options[line.option];
      return say(c, option.kind == scenario::OptionKind::say ? "ui.own_words" : "ui.own_deed", {words(c, story, option.text)});
    }
    case TalkKind::promise:
      return joined(c, {words(c, story, story.promises[line.promise].text), promise_state(c, line.promise_state)});
    case TalkKind::passed:
    case TalkKind::noted:
    case TalkKind::conduct:
    case TalkKind::reply:
    case TalkKind::plan:
    case TalkKind::missed: return sentence(c, story, line);
    default: return {};
  }
}

Type lead_type(const Canvas& c, const TalkLine& line) {
  const Palette& p = c.colours();
  if (line.kind == TalkKind::scene) return {size::section, p.ink, Weight::bold};
  if (line.kind == TalkKind::missed) return {size::body, p.shu};
  const bool plain = line.kind == TalkKind::rep || line.kind == TalkKind::conduct || line.kind == TalkKind::reply;
  return {size::body, plain ? p.ink : p.ink2};
}

/// What is told in a line of its own has a sign before it.
std::optional<Icon> sign_of(TalkKind kind) {
  switch (kind) {
    case TalkKind::promise: return Icon::due;
    case TalkKind::noted: return Icon::book;
    case TalkKind::conduct: return Icon::person;
    case TalkKind::reply: return Icon::mail;
    case TalkKind::plan: return Icon::calendar;
    case TalkKind::missed: return Icon::alert;
    default: return std::nullopt;
  }
}

/// Room for it.
float lead_indent(const Canvas& c, const TalkLine& line) { return sign_of(line.kind) ? c.em(24) : 0; }

/// A task of a plan is done below a heading that says the same.
bool is_its_heading(const session::Transcript& talk, TalkPage page, std::size_t heading) {
  const std::size_t deed = heading + 1;
  return heading >= page.first && deed < page.last && talk[heading].kind == TalkKind::scene && talk[deed].kind == TalkKind::rep &&
         talk[heading].text == talk[deed].text;
}
bool is_said_above(const session::Transcript& talk, TalkPage page, std::size_t line) {
  return line > page.first && is_its_heading(talk, page, line - 1);
}

/// What stands between words that are said, set large, and what leads up to them or follows, set small.
struct Between {
  enum class Last { nothing, lead, spoken } last = Last::nothing;
  float gap_before(bool spoken) {
    const Last before = std::exchange(last, spoken ? Last::spoken : Last::lead);
    if (spoken) return before == Last::lead ? 14 : 0;  // a rule stands in it
    return before == Last::spoken ? 8 : 0;
  }
};

bool is_spoken(const TalkLine& line) {
  return line.kind == TalkKind::client || line.kind == TalkKind::outcome || line.kind == TalkKind::discuss;
}

/// The one who speaks, above the words.
struct Speaker {
  Phrase name, role, short_role = {};
};
Speaker speaker(const Canvas& c, const Story& story, const TalkLine& line) {
  if (line.kind == TalkKind::outcome) return {words(c, story, story.outcomes[line.outcome].title), say(c, "ui.outcome")};
  if (line.kind == TalkKind::discuss) return {say(c, "ui.discuss"), {}};
  if (line.person >= story.people.size()) return {};
  const auto& person = story.people[line.person];
  return {words(c, story, person.name), position(c, words(c, story, person.role), words(c, story, person.company)),
          words(c, story, person.role)};
}

/// The face, in words.
Phrase looks_like(const Canvas& c, const Story& story, const TalkLine& line) {
  return line.kind == TalkKind::client ? feeling_name(c, story.lines[line.line]) : Phrase();
}

Phrase spoken(const Canvas& c, const Story& story, const TalkLine& line) {
  return words(c, story, line.kind == TalkKind::outcome ? story.outcomes[line.outcome].text : line.text);
}

float speaker_height(const Canvas& c, const TalkLook& look) {
  return c.em(size::name) * (is_close(c) ? 1.5f : look.tight ? 1.7f : 2.1f);
}

/// The mark of the notebook: a red ribbon at the card's edge, and what it was taken for.
void ribbon(Canvas& c, Rect card, float y, float height) {
  const float x = card.x;
  c.fill({x, y, ribbon_width, height - 8}, c.colours().shu);
  c.polygon({{x, y + height - 8}, {x + ribbon_width / 2, y + height - 8}, {x, y + height}}, c.colours().shu);
  c.polygon({{x + ribbon_width / 2, y + height - 8}, {x + ribbon_width, y + height - 8}, {x + ribbon_width, y + height}},
            c.colours().shu);
}

/// Returns how much it takes of the place's end.
float mark_pill(Canvas& c, Rect place, const session::Model& model, const TalkLine& line, Messages& out) {
  const Palette& p = c.colours();
  if (!session::can_be_marked(line)) return 0;
  const bool marked = session::is_marked(model, line.line);
  Phrase label = say(c, marked ? "ui.marked" : "ui.mark");
  if (marked)
    for (const auto& row : session::notebook_rows(model))
      if (row.line == line.line && row.reading != simulation::Reading::none)
        label = joined(c, {label, say(c, "play.reading_" + std::to_string(static_cast<int>(row.reading)))});
  const Type type{size::secondary, marked ? p.shu : p.ink2, marked ? Weight::bold : Weight::regular};
  // Large letters have no row of keys at the foot: what to press stands here.
  const std::string cap = is_close(c) && !marked ? c.prompt(Action::mark) : std::string();
  const Type cap_type{size::metadata, p.ink2};
  const float beside_cap = cap.empty() ? 0 : c.width(cap, cap_type) + 10;
  const float side = c.em(17), wide = c.width(label, type) + side + 32 + beside_cap, tall = c.em(16) + 14;
  const Rect r{place.right() - wide, place.y + (place.height - tall) / 2, wide, tall};
  const Response state = c.control(r, label, Action::mark);
  c.fill(r, marked ? p.shu_tint : state.hovered ? p.indigo_tint : p.card, tall / 2);
  c.outline(r, marked ? p.shu : p.edge, size::border, tall / 2);
  if (state.focused) c.outline(r.inset(-3), p.indigo, size::focus_border, tall / 2 + 3);
  icon(c, Icon::book, {r.x + 12, r.middle().y - side / 2}, side, type.colour);
  const float words = c.text({r.x + 12 + side + 6, r.y, wide, tall}, label, type);
  if (!cap.empty()) c.text({r.x + 12 + side + 6 + words + 10, r.y, beside_cap, tall}, cap, cap_type);
  if (state.pressed && marked)
    out.push_back(Show{Panel::notebook});
  else if (state.pressed)
    out.push_back(Tell{session::MarkLine{line.line}});
  return wide;
}

/// Name, role, and what marks the words: the role as far as there is room for it.
void speaker_line(Canvas& c, Rect head, const session::Model& model, const TalkLine& line, Messages& out) {
  const Palette& p = c.colours();
  const Speaker who = speaker(c, *model.story, line);
  const float named = c.text(head, who.name, {size::name, p.ink, Weight::bold}) + c.em(16);
  const float pill = mark_pill(c, head, model, line, out);
  Rect rest{head.x + named, head.y + 1, head.width - named - pill - 8, head.height};
  const Type type{size::secondary, p.ink2};
  if (const Phrase looks = looks_like(c, *model.story, line); c.look().faces_in_words && !looks.empty())
    static_cast<void>(cut_left(rest, c.text(rest, looks, {type.size, p.ink, Weight::bold}) + c.em(16)));
  const std::string_view role = c.width(who.role, type) <= rest.width ? who.role : who.short_role;
  if (c.width(role, type) <= rest.width) c.text(rest, role, type);
}

float revealed(Canvas& c, Rect at, std::string_view words, const Type& type, std::size_t& characters) {
  const Canvas::Revealed part(c, characters);
  return c.paragraph(at, words, type);
}

/// One line of what leads up to the words, with the gap below.
float lead_height(const Canvas& c, float width, const Story& story, const TalkLine& line) {
  const Type type = lead_type(c, line);
  const float tall = c.paragraph_height(line_width(c, width, type.size) - lead_indent(c, line), lead_in(c, story, line), type);
  return tall > 0 ? tall + 6 : 0;
}

/// Draws it; returns the same.
float lead_line(Canvas& c, Point at, float width, const session::Model& model, const TalkLine& line, std::size_t& characters) {
  const Palette& p = c.colours();
  const Type type = lead_type(c, line);
  const std::string_view told = lead_in(c, *model.story, line);
  const float indent = lead_indent(c, line);
  const float tall = revealed(c, {at.x + indent, at.y, line_width(c, width, type.size) - indent, 0}, told, type, characters);
  if (tall == 0) return 0;
  if (const auto sign = sign_of(line.kind))
    icon(c, *sign, {at.x, at.y + (c.line_height(type) - c.em(16)) / 2}, c.em(16), line.kind == TalkKind::missed ? p.shu : p.ink2,
         2);
  if (line.kind == TalkKind::scene) {
    const std::string_view when = moment(c, model.story->start, line.time);
    const Type small{size::secondary, p.ink2};
    if (c.width(told, type) + c.width(when, small) + c.em(16) <= width - 2 * talk_inset)
      c.text({at.x, at.y, width - 2 * talk_inset, c.line_height(type)}, when, small, Align::end);
  }
  return tall + 6;
}

}  // namespace

float talk_height(const Canvas& c, float width, const session::Model& model, TalkPage page, const TalkLook& look) {
  const Story& story = *model.story;
  width -= beside(c, look);
  float tall = top_inset(c, look) + foot_inset(c, look);
  Between between;
  for (const std::size_t i : shown_on(page)) {
    const TalkLine& line = model.transcript[i];
    if (is_said_above(model.transcript, page, i)) continue;
    if (is_spoken(line)) {
      tall += between.gap_before(true) + speaker_height(c, look) +
              c.paragraph_height(line_width(c, width, look.type), spoken(c, story, line), {look.type}) + 4;
      continue;
    }
    const float head = line.kind == TalkKind::scene ? scene_head_height(c, width - 2 * talk_inset, model, i) : 0;
    const float lead = lead_height(c, width, story, line);
    if (head + lead > 0) tall += between.gap_before(false) + head + lead;
  }
  return std::max(tall, look.face ? c.em(face_tall) + 2 * face_inset : 0);
}

Rect face_frame(const Canvas& c, Rect card) {
  return {card.x + face_inset, card.y + face_inset, c.em(face_width), c.em(face_tall)};
}

bool talk_card(Canvas& c, Rect whole, const session::Model& model, TalkPage page, const TalkLook& look, std::size_t& characters,
               Messages& out) {
  const Palette& p = c.colours();
  const Story& story = *model.story;
  card(c, whole);
  const Canvas::Inside inside(c, whole);
  Rect r = whole;
  static_cast<void>(cut_left(r, beside(c, look)));
  float y = r.y + top_inset(c, look);
  const float x = r.x + talk_inset;
  Between between;
  std::size_t at_once = std::string::npos;
  for (const std::size_t i : shown_on(page)) {
    const TalkLine& line = model.transcript[i];
    if (is_said_above(model.transcript, page, i)) continue;
    std::size_t& seen = page.recalled == i ? at_once : characters;  // it has been read before
    const Canvas::Group group(c, std::to_string(i));
    if (!is_spoken(line)) {
      if (line.kind == TalkKind::scene || lead_height(c, r.width, story, line) > 0) y += between.gap_before(false);
      if (line.kind == TalkKind::scene) y += scene_head(c, {x, y}, r.width - 2 * talk_inset, model, i);
      const float tall = lead_line(c, {x, y}, r.width, model, line, seen);
      if (const bool own = line.kind == TalkKind::rep || is_its_heading(model.transcript, page, i); own && tall > 0)
        c.fill({x - 12, y + 4, 3, tall - 14}, p.indigo, 1.5f);
      if (line.line != simulation::nowhere && session::is_marked(model, line.line)) ribbon(c, r, y, tall - 6);
      y += tall;
      continue;
    }
    if (const float gap = between.gap_before(true); gap > 0) {
      c.line({x, y + 4}, {r.right() - talk_inset, y + 4}, p.recess);
      y += gap;
    }
    const Rect head{x, y, r.width - 2 * talk_inset, speaker_height(c, look)};
    speaker_line(c, head, model, line, out);
    y += head.height;
    const float tall =
        revealed(c, {x, y, line_width(c, r.width, look.type), 0}, spoken(c, story, line), {look.type, p.ink}, seen);
    if (line.line != simulation::nowhere && session::is_marked(model, line.line)) ribbon(c, r, y, tall);
    y += tall + 4;
  }
  return c.input().released && whole.contains(c.input().mouse) && c.memory().held == 0 && c.memory().top_layer == 0;
}

std::string told_line(const Canvas& c, const Story& story, const TalkLine& line) {
  if (!is_spoken(line)) return lead_in(c, story, line);
  return say(c, "play.speaks", {speaker(c, story, line).name, looks_like(c, story, line)}) + std::string(spoken(c, story, line));
}

}  // namespace presentation
