#include <algorithm>

#include "debrief/wording.hpp"
#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_receipt.hpp"
#include "rubric/rubric.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using simulation::nowhere;
using simulation::Receipt;

constexpr float chevron_side = 12, unfold_room = 32, row_room = 10, reasons_beside_from = 900;
constexpr int longest_objection = 300;

std::string source_of(const DebriefView& v, const Canvas& c, const std::string& id) {
  const rubric::Source* source = rubric::find_source(v.story().rubric, id);
  return source == nullptr ? std::string{} : source->text.in(c.look().language);
}

const rubric::Appraisal* appraisal_of(const DebriefView& v, const Receipt& r) {
  const auto& acts = v.story().rubric.acts;
  return r.act < acts.size() && r.appraisal < acts[r.act].appraisals.size() ? &acts[r.act].appraisals[r.appraisal] : nullptr;
}

/// What differs from one receipt of a principle to the next: how it counts, the act, the day, and the words it is about.
Column head_of(const DebriefView& v, const Canvas& c, const Receipt& r) {
  const Verdict verdict = verdict_of(c, r);
  return {{.words = say(c, shown_by_act(v, r) ? "review.verdict_by" : "review.verdict", {verdict.word, subject_of(v, c, r)}),
           .type = strong_type(c),
           .indent = sign_indent,
           .beside = r.decision == nowhere && r.time == 0 ? std::string{} : whole_day(v, c, r.time),
           .beside_type = {size::metadata, c.colours().ink2},
           .sign = verdict.mark,
           .sign_colour = dimension_colour(c.colours(), dimension_of(v, r.principle))},
          {.words = evidence_of(v, c, r), .type = list_type(c), .above = 2, .indent = sign_indent}};
}

void add_labelled(Column& column, const Canvas& c, const char* label, const std::string& words) {
  if (words.empty()) return;
  column.push_back(
      {.words = say(c, label), .type = {size::metadata, c.colours().ink2, Weight::bold}, .above = 10, .indent = sign_indent});
  column.push_back({.words = words, .type = list_type(c), .indent = sign_indent});
}

/// What happened and how it was taken.
Column reasons_of(const DebriefView& v, const Canvas& c, const Receipt& r) {
  Column column;
  if (r.line != nowhere) add_labelled(column, c, "review.line", words(c, v.story(), v.story().lines[r.line].by_warmth[2]));
  if (r.option != nowhere) add_labelled(column, c, "review.reason", words_of(v, c, v.story().options[r.option].reason));
  const rubric::Appraisal* appraisal = appraisal_of(v, r);
  if (appraisal != nullptr) add_labelled(column, c, "review.taken_as", appraisal->note.in(c.look().language));
  return column;
}

/// The act, the principle and the source: what the point rests on.
Column grounds_of(const DebriefView& v, const Canvas& c, const Receipt& r) {
  Column column;
  const rubric::Rubric& rubric = v.story().rubric;
  if (r.act < rubric.acts.size())
    add_labelled(column, c, "review.act",
                 say(c, "review.act_is",
                     {debrief::begun(rubric.acts[r.act].name.in(c.look().language)),
                      rubric.acts[r.act].description.in(c.look().language)}));
  if (r.principle < rubric.principles.size()) {
    const rubric::Principle& principle = rubric.principles[r.principle];
    // Of a chance that was missed: what it would have been.
    const bool broken = debrief::went(r) == debrief::Went::broken;
    add_labelled(column, c, broken ? "review.principle_broken" : "review.principle_shown",
                 (broken ? principle.broken : principle.shown).in(c.look().language));
  }
  if (const rubric::Appraisal* appraisal = appraisal_of(v, r))
    add_labelled(column, c, "review.source", source_of(v, c, appraisal->source));
  else if (r.principle < rubric.principles.size())
    add_labelled(column, c, "review.source", source_of(v, c, rubric.principles[r.principle].source));
  return column;
}

bool is_disputed(const DebriefView& v, std::size_t receipt) {
  return std::any_of(v.model.disagreements.begin(), v.model.disagreements.end(),
                     [&](const session::Disagreement& d) { return d.receipt == static_cast<int>(receipt); });
}

struct ReceiptRow {
  std::size_t receipt = 0;
  Column head, reasons, grounds;
  bool open = false, writing = false, disputed = false, beside = false;
  float words = 0, half = 0, unfolded = 0, head_height = 0, height = 0;
};

ReceiptRow row_of(const DebriefView& v, const Canvas& c, float width, std::size_t i, const DebriefScratch& scratch) {
  const Receipt& r = v.told.score.receipts[i];
  ReceiptRow row;
  row.receipt = i;
  row.open = scratch.open.contains(i);
  row.writing = row.open && scratch.disputed == i;
  row.disputed = is_disputed(v, i);
  row.head = head_of(v, c, r);
  row.words = width - c.em(unfold_room);
  row.head_height = row.height = column_height(c, row.words, row.head) + 2 * row_room;
  if (!row.open) return row;
  row.reasons = reasons_of(v, c, r);
  row.grounds = grounds_of(v, c, r);
  row.beside = side_by_side(c, width, reasons_beside_from) && !row.reasons.empty();
  row.half = row.beside ? (row.words - size::gutter) / 2 : row.words;
  const float reasons = column_height(c, row.half, row.reasons), grounds = column_height(c, row.half, row.grounds);
  row.unfolded = row.beside ? std::max(reasons, grounds) : reasons + grounds;
  row.height +=
      row.unfolded + 16 + control_height(c) + (row.writing ? control_height(c) + 12 + c.line_height(label_type(c)) + 4 : 0) + 16;
  return row;
}

/// "The score is wrong here": a sentence of the trainee's own, kept beside the receipt.
void objection(const ReceiptRow& row, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  const float high = control_height(c);
  const Canvas::Group group(c, "objection" + std::to_string(row.receipt));
  if (row.disputed) {
    if (scratch.disputed == row.receipt) scratch.disputed.reset();  // written: what was typed is no longer needed
    c.text({at.x, at.y, width, high}, say(c, "review.disputed"), label_type(c));
    return;
  }
  if (!row.writing) {
    const std::string disagree = say(c, "review.disagree");
    if (button(c, {at.x, at.y, button_width(c, disagree, {.type = size::list}), high}, disagree, {.type = size::list})) {
      scratch.disputed = row.receipt;
      scratch.objection.clear();
    }
    return;
  }
  const std::string question = say(c, "review.disagree_why");
  c.text({at.x, at.y, width, c.line_height(label_type(c))}, question, label_type(c));
  at.y += c.line_height(label_type(c)) + 4;
  c.field({at.x, at.y, width, high}, question, scratch.objection, {size::body, c.colours().ink}, longest_objection);
  const std::string send = say(c, "review.disagree_send"), drop = say(c, "review.disagree_drop");
  const float wide = button_width(c, send);
  if (button(c, {at.x, at.y + high + 12, wide, high}, send, {.primary = true, .enabled = !scratch.objection.empty()}) &&
      !scratch.objection.empty()) {
    out.push_back(Tell{session::Disagree{static_cast<int>(row.receipt), scratch.objection}});
  }
  if (button(c, {at.x + wide + 12, at.y + high + 12, button_width(c, drop), high}, drop)) scratch.disputed.reset();
}

}  // namespace

void draw_chevron(Canvas& c, Point middle, bool open) {
  const float across = c.em(chevron_side) / 2, down = open ? -across / 2 : across / 2;
  c.curve({{middle.x - across, middle.y - down}, {middle.x, middle.y + down}, {middle.x + across, middle.y - down}},
          c.colours().ink2, 1.8f);
}

float receipt_height(const DebriefView& v, const Canvas& c, float width, std::size_t i, const DebriefScratch& scratch) {
  return row_of(v, c, width, i, scratch).height;
}

float receipt(const DebriefView& v, Canvas& c, Point at, float width, std::size_t i, DebriefScratch& scratch, Messages& out) {
  const ReceiptRow row = row_of(v, c, width, i, scratch);
  const Canvas::Group group(c, "receipt" + std::to_string(i));
  const Rect head{at.x, at.y, width, row.head_height};
  const Palette& p = c.colours();
  c.line({head.x, head.y}, {head.right(), head.y}, p.recess);
  const Response state = c.control(head, row.head.front().words + " " + row.head.back().words);
  if (state.hovered || state.focused) c.fill(head.inset(0, 1), p.indigo_tint, size::key_radius);
  if (state.focused) c.outline(head.inset(1), p.indigo, size::focus_border, size::key_radius);
  set_column(c, {at.x, at.y + row_room}, row.words, row.head);
  draw_chevron(c, {head.right() - c.em(8), head.y + row_room + c.line_height(strong_type(c)) / 2}, row.open);
  if (row.open) {
    const float reasons = set_column(c, {at.x, head.bottom()}, row.half, row.reasons), indent = c.em(sign_indent);
    const Point beside{at.x + row.half + size::gutter, head.bottom()}, below{at.x, head.bottom() + reasons};
    set_column(c, row.beside ? beside : below, row.half, row.grounds);
    objection(row, c, {at.x + indent, head.bottom() + row.unfolded + 16}, std::min(row.words - indent, c.em(640)), scratch, out);
  }
  if (state.pressed && !scratch.open.erase(i)) scratch.open.insert(i);
  return row.height;
}

}  // namespace presentation
