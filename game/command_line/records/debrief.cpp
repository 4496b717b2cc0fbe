#include <ostream>
#include <sstream>

#include "command_line/library.hpp"
#include "command_line/play_json.hpp"
#include "command_line/records/parts.hpp"
#include "command_line/score_page.hpp"
#include "command_line/story.hpp"
#include "command_line/talk.hpp"
#include "command_line/text_play/debrief_pages.hpp"
#include "handout/handout.hpp"
#include "session/looking_back.hpp"
#include "session/performer.hpp"
#include "text/dates.hpp"

/// records debrief: a play that is over, told again from what the log holds.
namespace command_line {
namespace {

using nlohmann::ordered_json;
using session::MadeFrom;

const char* word_of(MadeFrom from) {
  switch (from) {
    case MadeFrom::same: return "same";
    case MadeFrom::stored: return "stored";
    case MadeFrom::present: return "present";
  }
  return "same";
}

/// The scenario's file as it is now, where it still lies where it was played from and can be played.
std::optional<Playable> present_of(const Desk& desk, const session::StoredAttempt& attempt) {
  const auto* scenario = session::find_text(attempt.texts, "scenario");
  if (scenario == nullptr) return std::nullopt;
  std::ostringstream unheard;  // what has become of the file is not what was asked
  auto read = read_story(scenario->name, desk.common, desk.environment, unheard);
  return read.playable && read.playable->story.id == attempt.scenario ? std::move(read.playable) : std::nullopt;
}

/// When it was played and how, what has changed since, and what was decided at its end.
void print_head(const Desk& desk, Paper& paper, const session::LookedBack& again) {
  const simulation::Story& story = *again.model.story;
  paper.title(words_of(paper, story, story.title));
  const char* mode = again.model.fork ? "ui.replay" : again.model.mode == session::Mode::through ? "ui.through" : "ui.practice";
  paper.line(paper.say("review.played_on", {paper.say(mode), text::whole_date(again.retold.started_at, paper.language())}));
  if (again.retold.from == MadeFrom::stored) paper.line(paper.say("review.made_stored"));
  if (again.retold.from == MadeFrom::present) paper.line(paper.say("review.made_present"));
  if (const auto& then = again.retold.otherwise)
    paper.line(paper.say("review.scored_otherwise",
                         {scores_in_words(paper, session::scored_of(*then)), outcome_title(desk, story.id, then->outcome)}));
  for (const auto& reflection : again.model.reflections)
    if (reflection.topic == "plan" && !reflection.words.empty())
      paper.paragraph(paper.say("review.plan_then") + "  ", paper.say("plan.quoted", {reflection.words}));
}

}  // namespace

ExitCode tell_again(const Desk& desk, const records::AttemptId& id) {
  const auto whole = desk.store.load(id);
  if (!whole) return stop(desk, whole.failure());
  session::StoredAttempt attempt = session::stored_attempt(*whole);
  attempt.started_at = session::local_time(attempt.started_at);
  Paper paper = paper_of(desk);
  const auto refuse = [&](const char* key) {
    desk.streams.err << paper.say(key) << '\n';
    return ExitCode::findings;
  };
  if (!attempt.result) return refuse("records.no_debrief");
  const auto present = present_of(desk, attempt);
  const auto again =
      session::look_back(attempt, present ? session::Present{&present->story, &present->texts} : session::Present{}, story_of);
  if (!again) return refuse("records.cannot_tell");
  const auto told = debrief::debrief(*again->model.story, again->model.seed, again->model.play.moves);
  if (desk.json) {
    ordered_json json = play_as_json(again->model);
    json["made_from"] = word_of(again->retold.from);
    json["recorded_otherwise"] = again->retold.otherwise.has_value();
    json["plain_marks"] = ordered_json::array();
    for (const debrief::PlainMark& mark : told.plain_marks)
      json["plain_marks"].push_back(again->model.story->lines[mark.line].id);
    print(desk, json);
    return ExitCode::fine;
  }
  if (desk.html) {
    const handout::Occasion occasion{text::whole_date(again->retold.started_at, paper.language()), desk.points};
    desk.streams.out << handout::page(again->model, told, occasion, paper.language());
    return ExitCode::fine;
  }
  print_head(desk, paper, *again);
  for (const DebriefPage& page : debrief_pages(again->model, told, false)) page.print(paper);
  return ExitCode::fine;
}

}  // namespace command_line
