#include <algorithm>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "rubric/rubric.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

using simulation::nowhere;
using simulation::Receipt;

constexpr float row_inset = 20, sign_indent = 28, least_width = 900, chevron = 12;
constexpr int longest_objection = 300;

std::string source_of(const DebriefView& v, const Canvas& c, const std::string& id) {
  const rubric::Source* source = rubric::find_source(v.story().rubric, id);
  return source == nullptr ? std::string{} : source->text.in(c.look().language);
}

const rubric::Appraisal* appraisal_of(const DebriefView& v, const Receipt& r) {
  const auto& acts = v.story().rubric.acts;
  return r.act < acts.size() && r.appraisal < acts[r.act].appraisals.size() ? &acts[r.act].appraisals[r.appraisal] : nullptr;
}

/// Name of the thing on the left, the thing itself below: the folded row.
Column head_of(const DebriefView& v, const Canvas& c, const Receipt& r) {
  const Palette& p = c.colours();
  const rubric::Dimension d = dimension_of(v, r.principle);
  const Verdict verdict = verdict_of(c, r);
  const std::string subject = subject_of(v, c, r);
  const bool acted = r.act < v.story().rubric.acts.size();
  return {{.words = say(c, acted ? "review.verdict_by" : "review.verdict", {verdict.word, subject}),
           .type = strong_type(c),
           .indent = sign_indent,
           .sign = verdict.mark,
           .sign_colour = dimension_colour(p, d)},
          {.words = evidence_of(v, c, r), .type = list_type(c), .above = 2, .indent = sign_indent}};
}

/// Dimension and day, the principle, the article's section.
Column aside_of(const DebriefView& v, const Canvas& c, const Receipt& r) {
  const Palette& p = c.colours();
  const rubric::Dimension d = dimension_of(v, r.principle);
  Column column{{.words = rubric::name(d).in(c.look().language),
                 .type = {size::metadata, dimension_colour(p, d), Weight::bold},
                 .indent = 22,
                 .beside = r.decision == nowhere && r.time == 0 ? std::string{} : short_day(v, r.time),
                 .beside_type = {size::metadata, p.ink2},
                 .sign = shape(d),
                 .sign_colour = dimension_colour(p, d)}};
  if (r.principle >= v.story().rubric.principles.size()) return column;
  const rubric::Principle& principle = v.story().rubric.principles[r.principle];
  column.push_back({.words = principle.name.in(c.look().language), .type = label_type(c), .above = 2});
  column.push_back(
      {.words = say(c, "review.article", {principle.section.in(c.look().language)}), .type = {size::metadata, p.ink2}});
  return column;
}

void add(Column& column, const Canvas& c, const char* label, const std::string& words) {
  if (words.empty()) return;
  column.push_back(
      {.words = say(c, label), .type = {size::metadata, c.colours().ink2, Weight::bold}, .above = 10, .indent = sign_indent});
  column.push_back({.words = words, .type = list_type(c), .indent = sign_indent});
}

/// Everything the point rests on.
Column whole_of(const DebriefView& v, const Canvas& c, const Receipt& r) {
  Column column;
  const rubric::Rubric& rubric = v.story().rubric;
  if (r.line != nowhere) add(column, c, "review.line", words(c, v.story(), v.story().lines[r.line].by_warmth[2]));
  if (r.option != nowhere) add(column, c, "review.reason", words_of(v, c, v.story().options[r.option].reason));
  const rubric::Appraisal* appraisal = appraisal_of(v, r);
  if (appraisal != nullptr) add(column, c, "review.taken_as", appraisal->note.in(c.look().language));
  if (r.act < rubric.acts.size())
    add(column, c, "review.act",
        say(c, "review.act_is",
            {rubric.acts[r.act].name.in(c.look().language), rubric.acts[r.act].description.in(c.look().language)}));
  if (r.principle < rubric.principles.size()) {
    const rubric::Principle& principle = rubric.principles[r.principle];
    const bool good = r.mark > 0;
    add(column, c, "review.principle",
        say(c, "review.act_is",
            {principle.name.in(c.look().language), (good ? principle.shown : principle.broken).in(c.look().language)}));
  }
  if (appraisal != nullptr)
    add(column, c, "review.source", source_of(v, c, appraisal->source));
  else if (r.principle < rubric.principles.size())
    add(column, c, "review.source", source_of(v, c, rubric.principles[r.principle].source));
  return column;
}

bool is_disputed(const DebriefView& v, std::size_t receipt) {
  return std::any_of(v.model.disagreements.begin(), v.model.disagreements.end(),
                     [&](const session::Disagreement& d) { return d.receipt == static_cast<int>(receipt); });
}

struct Row {
  std::size_t receipt = 0;
  Column head, aside, whole;
  bool open = false, beside = false, writing = false, disputed = false;
  float left = 0, right = 0, head_height = 0, whole_height = 0, height = 0;
};

Row row_of(const DebriefView& v, const Canvas& c, float width, std::size_t i, const DebriefScratch& scratch) {
  const Receipt& r = v.told.score.receipts[i];
  const float inner = width - 2 * row_inset;
  Row row;
  row.receipt = i;
  row.open = scratch.open.contains(i);
  row.writing = row.open && scratch.disputed == i;
  row.disputed = is_disputed(v, i);
  row.beside = side_by_side(c, width, least_width);
  row.left = row.beside ? inner * .62f : inner;
  row.right = (row.beside ? inner - row.left - size::gutter : inner) - c.em(chevron) - 12;
  row.head = head_of(v, c, r);
  row.aside = aside_of(v, c, r);
  const float left = column_height(c, row.left, row.head), right = column_height(c, row.right, row.aside);
  row.head_height = (row.beside ? std::max(left, right) : left + 6 + right) + 2 * 12;
  if (row.open) {
    row.whole = whole_of(v, c, r);
    row.whole_height = column_height(c, inner, row.whole) + 16 + control_height(c) +
                       (row.writing ? control_height(c) + 12 + c.line_height(label_type(c)) + 4 : 0) + 16;
  }
  row.height = row.head_height + row.whole_height;
  return row;
}

/// "The score is wrong here": a sentence of the trainee's own, kept beside the receipt.
void objection(const Row& row, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
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

/// Points down where there is more to see, up where it is seen.
void draw_chevron(Canvas& c, Point middle, bool open) {
  const float across = c.em(chevron) / 2, down = open ? -across / 2 : across / 2;
  c.curve({{middle.x - across, middle.y - down}, {middle.x, middle.y + down}, {middle.x + across, middle.y - down}},
          c.colours().ink2, 1.8f);
}

/// One card for head and body; only the head can be pressed.
Response open_ground(Canvas& c, Rect whole, Rect head, const std::string& label) {
  const Palette& p = c.colours();
  const Response state = c.control(head, label);
  c.fill(whole, p.card, size::radius);
  c.fill(head, state.focused || state.hovered ? p.indigo_tint : p.paper, size::radius, Canvas::top_corners);
  c.line({head.x, head.bottom()}, {head.right(), head.bottom()}, p.recess);
  c.outline(whole, state.focused ? p.indigo : p.edge, state.focused ? size::focus_border : size::border, size::radius);
  return state;
}

void draw(const Row& row, Canvas& c, Rect r, DebriefScratch& scratch, Messages& out) {
  const Canvas::Group group(c, "receipt" + std::to_string(row.receipt));
  const Rect head{r.x, r.y, r.width, row.head_height};
  const std::string label = row.head.front().words + " " + row.head.back().words;
  const Response state =
      row.open ? open_ground(c, r, head, label) : pressable_card(c, head, label, Key::none, true, size::radius);
  const Canvas::Inside inside(c, r);
  set_column(c, {r.x + row_inset, r.y + 12}, row.left, row.head);
  if (row.beside)
    set_column(c, {r.x + row_inset + row.left + size::gutter, r.y + 12}, row.right, row.aside);
  else
    set_column(c, {r.x + row_inset, r.y + row.head_height - 12 - column_height(c, row.right, row.aside)}, row.right, row.aside);
  draw_chevron(c, {r.right() - row_inset - c.em(chevron) / 2, r.y + row.head_height / 2}, row.open);
  if (row.open) {
    const float inner = r.width - 2 * row_inset;
    const float words = set_column(c, {r.x + row_inset, r.y + row.head_height}, inner, row.whole);
    const float indent = c.em(sign_indent);
    objection(row, c, {r.x + row_inset + indent, r.y + row.head_height + words + 16}, std::min(inner - indent, c.em(640)),
              scratch, out);
  }
  if (!state.pressed) return;
  if (row.open)
    scratch.open.erase(row.receipt);
  else
    scratch.open.insert(row.receipt);
}

float filters(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch) {
  const auto count = [&](std::optional<rubric::Dimension> d) {
    const auto& receipts = v.told.score.receipts;
    return std::count_if(receipts.begin(), receipts.end(),
                         [&](const Receipt& r) { return !d || dimension_of(v, r.principle) == *d; });
  };
  const float high = std::max(size::least_control, c.em(size::list) + 16);
  Flow flow({at.x, at.y, width, 0}, 12, high);
  const auto pill_for = [&](std::optional<rubric::Dimension> d, const std::string& name) {
    const std::string label = say(c, "review.filter", {name, std::to_string(count(d))});
    if (pill(c, flow.next(pill_width(c, label)), label, scratch.only == d)) scratch.only = d;
  };
  pill_for({}, say(c, "review.all"));
  for (int i = 0; i < rubric::dimension_count; ++i)
    pill_for(static_cast<rubric::Dimension>(i), rubric::name(static_cast<rubric::Dimension>(i)).in(c.look().language));
  return flow.height();
}

}  // namespace

float debrief_receipts(const DebriefView& v, Canvas& c, Point at, float width, DebriefScratch& scratch, Messages& out) {
  float y = at.y + filters(v, c, at, width, scratch) + 12;
  const auto& receipts = v.told.score.receipts;
  for (std::size_t i = 0; i < receipts.size(); ++i) {
    if (scratch.only && dimension_of(v, receipts[i].principle) != *scratch.only) continue;
    const Row row = row_of(v, c, width, i, scratch);
    draw(row, c, {at.x, y, width, row.height}, scratch, out);
    y += row.height + size::between_options;
  }
  if (receipts.empty()) y += c.paragraph({at.x, y, width, 0}, say(c, "review.no_receipts"), label_type(c));
  return y - at.y;
}

}  // namespace presentation
