#include <algorithm>

#include "command_line/score_page.hpp"
#include "command_line/talk.hpp"
#include "command_line/text_play/table.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

/// What is known before the play: the stake, the people and what is usual with them, what came of earlier attempts.
namespace command_line {
namespace {

using simulation::PersonInfo;
using simulation::Story;

/// The most earlier attempts that are listed.
constexpr std::size_t most_past = 5;

void print_if(Paper& paper, const char* key, const std::string& words) {
  if (!words.empty()) paper.line(paper.say(key, {words}));
}

/// "いつもは: 返信 2時間、面談 40分 …": what a change would be measured against.
std::string usual(Paper& paper, const Story& story, const PersonInfo& person) {
  const auto& usual = person.usual;
  return paper.say(
      "terminal.usual",
      {usual.reply ? text::duration(*usual.reply, paper.language()) : "",
       usual.meeting ? text::duration(*usual.meeting, paper.language()) : "", usual.attend ? std::to_string(*usual.attend) : "",
       usual.small_talk ? paper.say(*usual.small_talk ? "terminal.small_talk_yes" : "terminal.small_talk_no") : "",
       words_of(paper, story, person.usual_note)});
}

bool has_baseline(const PersonInfo& person) {
  const auto& usual = person.usual;
  return usual.reply || usual.meeting || usual.attend || usual.small_talk || person.usual_note != simulation::nowhere;
}

void print_person(Paper& paper, const Story& story, const PersonInfo& person) {
  const std::string name = paper.name(simulation::words(story, person.name, paper.language()));
  const std::string position =
      paper.say("told.position", {words_of(paper, story, person.role), words_of(paper, story, person.company)});
  paper.paragraph("- ", paper.say("told.who", {name, position}));
  if (const std::string history = words_of(paper, story, person.history); !history.empty()) paper.paragraph("  ", history);
  if (person.client && has_baseline(person)) paper.paragraph("  ", usual(paper, story, person));
}

std::string score_words(const Paper& paper, const session::RecordResult& result) {
  std::string all;
  for (std::size_t d = 0; d < result.dimensions.size(); ++d)
    if (const auto& dimension = result.dimensions[d])
      all += (all.empty() ? "" : paper.say("terminal.comma")) +
             paper.say("play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(d)))) + ' ' +
             text::whole_points(dimension->score);
  return all;
}

void print_past(Table& table) {
  const auto past = table.log.past(table.model.story->id);
  if (!past || past->empty()) return;
  Paper& paper = table.paper;
  paper.gap();
  paper.line(paper.say("terminal.past"));
  for (std::size_t i = 0; i < past->size() && i < most_past; ++i) {
    const auto& attempt = (*past)[i];
    const std::string day = text::whole_date(attempt.started_at, paper.language());
    if (attempt.result)
      paper.paragraph("- ", paper.say("terminal.past_played",
                                      {day, score_words(paper, *attempt.result), attempt.fork ? paper.say("ui.replay") : ""}));
    else
      paper.paragraph("- ", paper.say("terminal.past_unfinished", {day, std::to_string(attempt.answers)}));
  }
  if (past->size() > most_past)
    paper.paragraph("- ", paper.say("terminal.past_more", {std::to_string(past->size() - most_past)}));
}

/// What one resolved to do: after this scenario last time, else after any.
void print_plan(Table& table) {
  const auto plans = table.log.plans();
  if (!plans || plans->empty()) return;
  const auto here = std::ranges::find(*plans, table.model.story->id, &session::PastWords::scenario);
  table.paper.gap();
  table.paper.line(table.paper.say("terminal.plan_last", {(here == plans->end() ? plans->front() : *here).words}));
}

void print_briefing(Table& table) {
  Paper& paper = table.paper;
  const Story& story = *table.model.story;
  paper.title(words_of(paper, story, story.title));
  print_if(paper, "terminal.summary", words_of(paper, story, story.summary));
  paper.gap();
  print_if(paper, "terminal.stake", words_of(paper, story, story.stake));
  print_if(paper, "terminal.aim", words_of(paper, story, story.aim));
  if (story.minutes > 0) print_if(paper, "terminal.minutes", std::to_string(story.minutes));
  paper.gap();
  for (const auto& person : story.people) print_person(paper, story, person);
  print_past(table);
  print_plan(table);
  paper.gap();
  paper.line(paper.say("terminal.not_for_personnel"));
}

}  // namespace

Left briefing(Table& table) {
  print_briefing(table);
  while (table.model.phase == session::Phase::briefing) {
    const Typed typed = ask(table, [&table] {
      table.paper.gap();
      table.paper.paragraph("1. ", table.paper.say(table.through_first ? "terminal.start_through" : "terminal.start_practice"));
      table.paper.paragraph("2. ", table.paper.say(table.through_first ? "terminal.start_practice" : "terminal.start_through"));
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (typed.kind == Typed::Kind::command && typed.letter == 'h') {
      print_help(table.paper);
    } else if (typed.kind == Typed::Kind::number && (typed.number == 1 || typed.number == 2)) {
      const auto mode = (typed.number == 1) != table.through_first ? session::Mode::practice : session::Mode::through;
      table.model = session::begin(*table.model.story, table.model.seed, mode);
      if (const Left left = send(table, session::Start{}); left != Left::on) return left;
    } else {
      not_understood(table, 2);
    }
  }
  table.paper.gap();
  print_how_to(table);
  return Left::on;
}

}  // namespace command_line
