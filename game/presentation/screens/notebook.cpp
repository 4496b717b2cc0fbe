#include "presentation/screens/notebook.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "presentation/canvas/widgets.hpp"
#include "presentation/screens/column.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/screens/usual.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

namespace presentation {
namespace {

constexpr std::array<simulation::Reading, 4> readings_offered = {simulation::Reading::dissatisfied, simulation::Reading::busy,
                                                                 simulation::Reading::circumstances,
                                                                 simulation::Reading::unknown};
constexpr float between_sections = 24, note_inset = 16;

Type heading(const Canvas& c) { return {size::section, c.colours().ink, Weight::bold}; }
Type quiet(const Canvas& c) { return {size::secondary, c.colours().ink2, Weight::regular}; }
Type list(const Canvas& c) { return {size::list, c.colours().ink, Weight::regular}; }

std::string reading_word(const Canvas& c, simulation::Reading reading) {
  return say(c, "play.reading_" + std::to_string(static_cast<int>(reading)));
}

/// The words that were marked, as they were heard where they are still on the page.
std::string marked_words(const Canvas& c, const session::Model& model, const session::NotebookRow& row) {
  for (const session::TalkLine& line : model.transcript)
    if (session::can_be_marked(line) && line.line == row.line) return plain_words(c, *model.story, line.text);
  return plain_words(c, *model.story, model.story->lines[row.line].by_warmth[static_cast<std::size_t>(condition::Level::mid)]);
}

struct MarkChoice {
  std::string label;
  session::Message chosen;
};

/// Four readings, and as long as nothing was answered since, to take the mark off.
std::vector<MarkChoice> choices(const Canvas& c, const session::Model& model, simulation::Index line) {
  std::vector<MarkChoice> all;
  for (const simulation::Reading reading : readings_offered)
    all.push_back({reading_word(c, reading), session::ReadLine{line, reading}});
  if (session::can_be_unmarked(model, line)) all.push_back({say(c, "notebook.unmark"), session::UnmarkLine{line}});
  return all;
}

float choice_height(const Canvas& c) { return std::max(size::least_control, c.em(size::list) + 16); }

void draw_choices(Canvas& c, Point at, float width, const std::vector<MarkChoice>& all, NotebookScratch& scratch, Messages& out) {
  Flow flow({at.x, at.y, width, 0}, 10, choice_height(c));
  for (const MarkChoice& each : all) {
    if (!pill(c, flow.next(pill_width(c, each.label)), each.label, false)) continue;
    out.push_back(Tell{each.chosen});
    scratch.reading.reset();
  }
}

float choices_height(const Canvas& c, float width, const std::vector<MarkChoice>& all) {
  Flow flow({0, 0, width, 0}, 10, choice_height(c));
  for (const MarkChoice& each : all) flow.next(pill_width(c, each.label));
  return flow.height();
}

float marked_row(Canvas& c, Point at, float width, const session::Model& model, const session::NotebookRow& row,
                 NotebookScratch& scratch, Messages& out) {
  const Canvas::Group group(c, "mark" + std::to_string(row.line));
  const simulation::LineInfo& line = model.story->lines[row.line];
  const std::string who = line.person < model.story->people.size()
                              ? plain_words(c, *model.story, model.story->people[line.person].name)
                              : std::string{};
  const float inner = width - 2 * note_inset;
  // The first reading counts, as the first answer does.
  const bool choosing = scratch.reading == row.line && row.reading == simulation::Reading::none;
  const auto all = choosing ? choices(c, model, row.line) : std::vector<MarkChoice>{};
  Column column;
  if (!who.empty()) column.push_back({.words = who, .type = {size::metadata, c.colours().ink2, Weight::bold}});
  column.push_back({.words = marked_words(c, model, row), .type = {size::body, c.colours().ink}});
  column.push_back({.words = say(c, "review.reading", {reading_word(c, row.reading)}), .type = quiet(c), .above = 2});
  const float head = column_height(c, inner, column) + 20, tall = head + (choosing ? choices_height(c, inner, all) + 24 : 0);
  const Rect r{at.x, at.y, width, tall};
  if (choosing) card(c, r, size::radius);
  if (pressable_card(c, {r.x, r.y, r.width, head}, column[column.size() - 2].words, Key::none, true, size::radius).pressed) {
    if (choosing)
      scratch.reading.reset();
    else
      scratch.reading = row.line;
  }
  c.fill({r.x, r.y + 8, 4, head - 16}, c.colours().shu, 2);
  set_column(c, {r.x + note_inset, r.y + 10}, inner, column);
  if (choosing) draw_choices(c, {r.x + note_inset, r.y + head + 12}, inner, all, scratch, out);
  return tall;
}

float marks(Canvas& c, Point at, float width, const session::Model& model, NotebookScratch& scratch, Messages& out) {
  const auto rows = session::notebook_rows(model);
  Column head{{.words = say(c, "notebook.marks"), .type = heading(c)},
              {.words = say(c, rows.empty() ? "notebook.no_marks" : "notebook.how"), .type = quiet(c), .above = 2}};
  float y = at.y + set_column(c, at, width, head) + 10;
  for (const session::NotebookRow& row : rows)
    y += marked_row(c, {at.x, y}, width, model, row, scratch, out) + size::between_options;
  return y - at.y;
}

/// What an entry of the talk tells, into Story::facts.
std::span<const simulation::Index> told_by(const simulation::Story& story, const session::TalkLine& line) {
  const bool words = line.kind == session::TalkKind::narration || line.kind == session::TalkKind::client;
  if (!words || line.line >= story.lines.size()) return {};
  const auto& reveals = story.lines[line.line].reveals;
  return std::span(story.fact_lists).subspan(reveals.begin, reveals.size());
}

/// What is known, but for what only words tell that have not been read yet.
std::vector<simulation::Index> facts_read(const session::Model& model, std::size_t read) {
  std::vector<simulation::Index> known = session::facts_known(model);
  const auto& talk = model.transcript;
  const auto told = [&](simulation::Index fact, std::size_t from, std::size_t to) {
    return std::any_of(talk.begin() + static_cast<std::ptrdiff_t>(from), talk.begin() + static_cast<std::ptrdiff_t>(to),
                       [&](const session::TalkLine& line) {
                         const auto facts = told_by(*model.story, line);
                         return std::ranges::find(facts, fact) != facts.end();
                       });
  };
  const std::size_t end = talk.size(), so_far = std::min(read, end);
  std::erase_if(known, [&](simulation::Index fact) { return told(fact, so_far, end) && !told(fact, 0, so_far); });
  return known;
}

Column facts(const Canvas& c, const session::Model& model, std::size_t read) {
  Column column{{.words = say(c, "play.known"), .type = heading(c)}};
  const auto known = facts_read(model, read);
  if (known.empty()) column.push_back({.words = say(c, "notebook.no_facts"), .type = quiet(c), .above = 4});
  for (const simulation::Index fact : known)
    column.push_back({.words = plain_words(c, *model.story, model.story->facts[fact].text),
                      .type = list(c),
                      .above = 6,
                      .indent = 26,
                      .sign = Icon::done,
                      .sign_colour = c.colours().moss});
  return column;
}

Column promises(const Canvas& c, const session::Model& model, std::size_t read) {
  using condition::PromiseState;
  const Palette& p = c.colours();
  Column column{{.words = say(c, "review.promises"), .type = heading(c)}};
  const auto rows = promises_as_read(model, {0, read});
  if (rows.empty()) column.push_back({.words = say(c, "play.no_promises"), .type = quiet(c), .above = 4});
  for (const session::PromiseRow& row : rows) {
    const bool kept = row.state == PromiseState::kept,
               alarm = row.due_today || row.overdue || row.state == PromiseState::broken || row.state == PromiseState::kept_late;
    column.push_back({.words = plain_words(c, *model.story, model.story->promises[row.promise].text),
                      .type = {size::list, p.ink, Weight::bold},
                      .above = 8,
                      .indent = 26,
                      .sign = kept    ? Icon::done
                              : alarm ? Icon::alert
                                      : Icon::due,
                      .sign_colour = kept    ? p.moss
                                     : alarm ? p.shu
                                             : p.ink2});
    const std::string due = row.state == PromiseState::requested && !row.overdue
                                ? ""
                                : say(c, "review.due", {text::moment(model.story->start, row.due, c.look().language)});
    column.push_back({.words = joined(c, {promise_state(c, row.state), due}), .type = quiet(c), .indent = 26});
  }
  return column;
}

/// The client's chart: what is usual with them, so that a change can be seen against it. Returns the height taken.
float usual(Canvas& c, Point at, float width, const session::Model& model) {
  float y = at.y;
  for (const simulation::PersonInfo& person : model.story->people) {
    const float rows = usual_rows(c, {}, width, *model.story, person, false);
    if (rows == 0) continue;
    Column head;
    if (y == at.y) head.push_back({.words = say(c, "ui.usual"), .type = heading(c)});
    head.push_back({.words = joined(c, {plain_words(c, *model.story, person.name), plain_words(c, *model.story, person.role)}),
                    .type = {size::list, c.colours().ink, Weight::bold},
                    .above = y == at.y ? 8.f : 16.f});
    y += set_column(c, {at.x, y}, width, head) + 4;
    y += usual_rows(c, {at.x, y}, width, *model.story, person, true);
  }
  return y - at.y;
}

/// Promises that came up and are the trainee's to write down. Returns the height taken.
float to_write_down(Canvas& c, Point at, float width, const session::Model& model, std::size_t read, Messages& out) {
  auto waiting = session::promises_to_note(model);
  std::erase_if(waiting, [&](simulation::Index promise) { return !heard_of(model, promise, read); });
  const Column head{{.words = say(c, "ui.note.heading"), .type = heading(c)},
                    {.words = say(c, waiting.empty() ? "ui.note.none" : "ui.note.how"), .type = quiet(c), .above = 2}};
  float y = at.y + set_column(c, at, width, head) + 10;
  int number = 0;
  for (const simulation::Index promise : waiting) {
    const simulation::PromiseInfo& info = model.story->promises[promise];
    const std::string what = plain_words(c, *model.story, info.text);
    const std::string whom =
        info.person < model.story->people.size() ? plain_words(c, *model.story, model.story->people[info.person].name) : "";
    const Column column{
        {.words = joined(c, {what, whom}), .type = {size::body, c.colours().ink}},
        {.words = say(c, "ui.note.write"), .type = {size::secondary, c.colours().indigo, Weight::bold}, .above = 2}};
    const float from = note_inset + number_width(c) + 12, wide = width - from - note_inset;
    const Rect r{at.x, y, width, column_height(c, wide, column) + 20};
    const Canvas::Group group(c, "note" + std::to_string(promise));
    const Response state = pressable_card(c, r, what, digit(++number), model.pending.empty(), size::radius);
    number_square(c, {r.x + note_inset, r.y + 10 + c.line_height(column.front().type) / 2}, number, state.focused || state.held);
    set_column(c, {r.x + from, r.y + 10}, wide, column);
    if (state.pressed) out.push_back(Tell{session::NotePromise{promise}});
    y += r.height + size::between_options;
  }
  return y - at.y;
}

}  // namespace

void notebook_panel(Canvas& c, Rect r, const session::Model& model, std::size_t read, NotebookScratch& scratch, Messages& out) {
  const Rect content = c.begin_scroll("notebook", r);
  const float width = content.width;
  float y = content.y;
  if (model.story->notes_by_hand) y += to_write_down(c, {content.x, y}, width, model, read, out) + between_sections;
  y += marks(c, {content.x, y}, width, model, scratch, out) + between_sections;
  for (const Column& part : {facts(c, model, read), promises(c, model, read)})
    y += set_column(c, {content.x, y}, width, part) + between_sections;
  y += usual(c, {content.x, y}, width, model) + between_sections;
  c.end_scroll(y - content.y);
}

}  // namespace presentation
