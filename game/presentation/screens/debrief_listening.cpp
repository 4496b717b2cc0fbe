#include <algorithm>
#include <array>
#include <cmath>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_entries.hpp"
#include "presentation/screens/debrief_parts.hpp"

namespace presentation {
namespace {

constexpr float bar_height = 14, chance_room = 10, most_apart = 28;

struct Part {
  const char* name = "";
  const char* meaning = "";
  debrief::ListeningReport::Part count;
};

std::array<Part, 3> parts_of(const debrief::ListeningReport& r) {
  return {Part{"review.sensing", "review.sensing_is", r.sensing}, Part{"review.processing", "review.processing_is", r.processing},
          Part{"review.responding", "review.responding_is", r.responding}};
}

Column part_column(const Canvas& c, const Part& part) {
  const std::string count = part.count.offered == 0
                                ? say(c, "review.no_moments_short")
                                : say(c, "review.times", {std::to_string(part.count.shown), std::to_string(part.count.offered)});
  return {{.words = say(c, part.name),
           .type = {size::name, c.colours().ink, Weight::bold},
           .beside = count,
           .beside_type = list_type(c)},
          {.words = say(c, part.meaning), .type = label_type(c), .above = 2}};
}

/// A bar of equal fields, one an occasion, filled as far as it was shown.
void occasions(Canvas& c, Rect r, const debrief::ListeningReport::Part& part) {
  if (part.offered == 0) return;
  const float gap = part.offered > 30 ? 1 : 3;
  const float wide =
      std::min(c.em(32), (r.width - gap * static_cast<float>(part.offered - 1)) / static_cast<float>(part.offered));
  for (int i = 0; i < part.offered; ++i) {
    const Rect field{r.x + static_cast<float>(i) * (wide + gap), r.y, wide, r.height};
    if (i < part.shown)
      c.fill(field, c.colours().indigo, 3);
    else
      c.outline(field.inset(.75f), c.colours().edge, size::border, 3);
  }
}

Column parts_head(const Canvas& c) {
  return {{.words = say(c, "review.listening_parts"), .type = title_type(c)},
          {.words = say(c, "review.listening_parts_how"), .type = label_type(c), .above = 2}};
}

float parts_height(const DebriefView& v, const Canvas& c, float width) {
  const float inner = width - 2 * size::card_inset;
  float tall = column_height(c, inner, parts_head(c)) + 2 * size::card_inset;
  for (const Part& part : parts_of(v.told.listening))
    tall += 20 + column_height(c, inner, part_column(c, part)) + 8 + c.em(bar_height);
  return tall;
}

void parts_card(const DebriefView& v, Canvas& c, Rect r) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const float inner = r.width - 2 * size::card_inset, x = r.x + size::card_inset;
  float y = r.y + size::card_inset - size::unit / 2;
  y += set_column(c, {x, y}, inner, parts_head(c));
  for (const Part& part : parts_of(v.told.listening)) {
    const float top = y += 20;
    y += set_column(c, {x, y}, inner, part_column(c, part)) + 8;
    occasions(c, {x, y, inner, c.em(bar_height)}, part.count);
    y += c.em(bar_height);
    c.keep_whole({x, top, inner, y - top});
  }
}

/// What was said, and what the model answers say: restated and asked, one field each time.
struct Spoken {
  const char* whose = "";
  int restated = 0, asked = 0;
};
std::array<Spoken, 2> spoken_of(const debrief::ListeningReport& r) {
  return {Spoken{"review.ratio_yours", r.reflections, r.questions},
          Spoken{"review.ratio_best", r.best_reflections, r.best_questions}};
}

Column ratio_head(const Canvas& c) {
  return {{.words = say(c, "review.ratio_title"), .type = title_type(c)},
          {.words = say(c, "review.ratio_how"), .type = label_type(c), .above = 2}};
}

Column whose_column(const Canvas& c, const Spoken& spoken) {
  return {{.words = say(c, spoken.whose), .type = {size::metadata, c.colours().ink2, Weight::bold}, .above = 20}};
}

float spoken_row(const Canvas& c) { return c.line_height(list_type(c)) + 6; }

float ratio_height(const DebriefView& v, const Canvas& c, float width) {
  const float inner = width - 2 * size::card_inset;
  float tall = column_height(c, inner, ratio_head(c)) + 2 * size::card_inset - size::unit;
  for (const Spoken& spoken : spoken_of(v.told.listening))
    tall += column_height(c, inner, whose_column(c, spoken)) + 2 * spoken_row(c);
  return tall;
}

/// Name, a field each time, and how often.
void spoken_bar(Canvas& c, Rect line, float name, const char* what, int times, Colour colour) {
  c.text({line.x, line.y, name, line.height}, say(c, what), list_type(c));
  const float figure = c.width("00", strong_type(c)) + 8, room = line.width - name - figure, gap = times > 15 ? 1 : 3;
  const float field = std::min(c.em(24), (room + gap) / static_cast<float>(std::max(1, times)) - gap), high = c.em(bar_height);
  for (int i = 0; i < times; ++i)
    c.fill({line.x + name + static_cast<float>(i) * (field + gap), line.middle().y - high / 2, field, high}, colour, 3);
  c.text(line, std::to_string(times), strong_type(c), Align::end);
}

void ratio_card(const DebriefView& v, Canvas& c, Rect r) {
  card(c, r);
  const Canvas::Inside inside(c, r);
  const float inner = r.width - 2 * size::card_inset;
  Point at{r.x + size::card_inset, r.y + size::card_inset - size::unit / 2};
  at.y += set_column(c, at, inner, ratio_head(c));
  const float name =
      std::max(c.width(say(c, "review.restated"), list_type(c)), c.width(say(c, "review.asked"), list_type(c))) + 16;
  // As tall as the parts beside it: what is left over stands between its own.
  const float apart = std::min(most_apart, (r.height - ratio_height(v, c, r.width)) / 3);
  Colour colour = c.colours().indigo;
  for (const Spoken& spoken : spoken_of(v.told.listening)) {
    at.y += apart + set_column(c, {at.x, at.y + apart}, inner, whose_column(c, spoken));
    spoken_bar(c, {at.x, at.y, inner, spoken_row(c)}, name, "review.restated", spoken.restated, colour);
    at.y += spoken_row(c);
    spoken_bar(c, {at.x, at.y, inner, spoken_row(c)}, name, "review.asked", spoken.asked, colour);
    at.y += spoken_row(c);
    colour = c.colours().edge;
  }
}

const char* name_of(rubric::ListeningPart part) {
  switch (part) {
    case rubric::ListeningPart::sensing: return "review.sensing";
    case rubric::ListeningPart::processing: return "review.processing";
    default: return "review.responding";
  }
}

/// What was answered where a part of listening was possible, and what it would have been.
struct Missed {
  Column head, taken, could;
};

Missed missed_of(const DebriefView& v, const Canvas& c, const debrief::ListeningReport::Missed& m) {
  std::string parts;
  for (const rubric::ListeningPart part : m.parts) {
    if (!parts.empty()) parts += say(c, "review.listening_gap");
    parts += say(c, name_of(part));
  }
  const auto way = [&](const char* label, const std::vector<simulation::Index>& options, Colour colour) {
    return Column{{.words = say(c, label), .type = {size::metadata, colour, Weight::bold}},
                  {.words = debrief::answer_words(v.story(), options, c.look().language), .type = list_type(c), .above = 2}};
  };
  return {{{.words = parts,
            .type = strong_type(c),
            .indent = sign_indent,
            .beside = place_of(v, c, m.decision),
            .beside_type = label_type(c),
            .sign = Mark::missed,
            .sign_colour = c.colours().indigo}},
          way("review.listening_taken", m.taken, c.colours().ink2),
          way("review.listening_could", {m.could}, c.colours().indigo)};
}

/// The chances that went by, each with both answers beside one another where there is room. Drawn only where `draw` is set.
float missed_card(const DebriefView& v, Canvas& c, Point at, float width, bool draw) {
  const float inner = width - 2 * size::card_inset, indent = c.em(sign_indent);
  const bool beside = side_by_side(c, width);
  const float half = beside ? (inner - indent - size::gutter) / 2 : inner - indent;
  const auto& all = v.told.listening.missed;
  Column title{{.words = say(c, "review.listening_missed"), .type = title_type(c)}};
  const auto unless_none = [](int count) { return count == 0 ? std::string() : std::to_string(count); };
  title.push_back(
      {.words = say(c, all.empty() ? "review.listening_missed_none" : "review.listening_missed_how",
                    {unless_none(debrief::changes_missed(v.told)), unless_none(debrief::listening_broken(v.story(), v.told))}),
       .type = label_type(c),
       .above = 2});
  Point from{at.x + size::card_inset, at.y + size::card_inset - size::unit / 2};
  from.y += draw ? set_column(c, from, inner, title) : column_height(c, inner, title);
  for (const auto& one : all) {
    const Missed missed = missed_of(v, c, one);
    if (draw) c.line({from.x, from.y + chance_room}, {from.x + inner, from.y + chance_room}, c.colours().recess);
    from.y += 2 * chance_room;
    const float taken = column_height(c, half, missed.taken), could = column_height(c, half, missed.could);
    const float head = column_height(c, inner, missed.head) + 4;
    if (draw) {
      set_column(c, from, inner, missed.head);
      set_column(c, {from.x + indent, from.y + head}, half, missed.taken);
      set_column(c,
                 beside ? Point{from.x + indent + half + size::gutter, from.y + head}
                        : Point{from.x + indent, from.y + head + taken + chance_room},
                 half, missed.could);
    }
    from.y += head + (beside ? std::max(taken, could) : taken + chance_room + could);
  }
  return from.y + size::card_inset - at.y;
}

/// Lines that were marked and had nothing particular in them.
Column plain_mark_column(const DebriefView& v, const Canvas& c, const debrief::PlainMark& m) {
  const simulation::LineInfo& line = v.story().lines[m.line];
  Column column{
      {.words = say(c, "review.quote", {words_of(v, c, line.by_warmth[2])}), .type = list_type(c), .above = 20, .ruled = true},
      {.words = joined(c, {name_of(v, c, line.person), time_of(v, c, m.time)}), .type = label_type(c), .above = 2}};
  if (m.reading != simulation::Reading::none)
    column.push_back({.words = say(c, "review.reading", {say(c, "play.reading_" + std::to_string(static_cast<int>(m.reading)))}),
                      .type = label_type(c),
                      .above = 2});
  return column;
}

float plain_marks_card(const DebriefView& v, Canvas& c, Point at, float width) {
  std::vector<Column> entries;
  for (const debrief::PlainMark& m : v.told.plain_marks) entries.push_back(plain_mark_column(v, c, m));
  return entries_card(c, at, width,
                      {{.words = say(c, "review.plain_marks"), .type = title_type(c)},
                       {.words = say(c, "review.plain_marks_how"), .type = label_type(c), .above = 2}},
                      entries);
}

}  // namespace

float debrief_listening(const DebriefView& v, Canvas& c, Point at, float width) {
  const auto with_missed = [&](float above) {
    const Rect r{at.x, at.y + above + size::between_cards, width, missed_card(v, c, at, width, false)};
    card(c, r);
    const Canvas::Inside inside(c, r);
    missed_card(v, c, {r.x, r.y}, width, true);
    const float tall = above + size::between_cards + r.height;
    if (v.told.plain_marks.empty()) return tall;
    return tall + size::between_cards + plain_marks_card(v, c, {at.x, at.y + tall + size::between_cards}, width);
  };
  if (!side_by_side(c, width)) {
    const float first = parts_height(v, c, width), second = ratio_height(v, c, width);
    parts_card(v, c, {at.x, at.y, width, first});
    ratio_card(v, c, {at.x, at.y + first + size::between_cards, width, second});
    return with_missed(first + size::between_cards + second);
  }
  const float left = std::round((width - size::gutter) * .6f), right = width - size::gutter - left;
  const float tall = std::max(parts_height(v, c, left), ratio_height(v, c, right));
  parts_card(v, c, {at.x, at.y, left, tall});
  ratio_card(v, c, {at.x + left + size::gutter, at.y, right, tall});
  return with_missed(tall);
}

}  // namespace presentation
