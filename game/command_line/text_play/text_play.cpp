#include "command_line/text_play/text_play.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

#include "command_line/complain.hpp"
#include "command_line/library.hpp"
#include "command_line/terminal.hpp"
#include "command_line/text_play/table.hpp"
#include "session/opening.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using session::Log;

/// What is played on, with the story where it is not the one in the file.
struct Opening {
  session::Updated updated;
  session::PlayedScenario played;
  std::unique_ptr<const simulation::Story> stored;
  bool resumed = false;
};

session::PlayedScenario played(const Playable& playable, const Environment& environment) {
  return {playable.story.id, environment.version, session::structure_of(playable.story), playable.texts};
}

diagnostic::Result<Opening> go_on(const session::StoredAttempt& attempt, const Playable& playable, const Environment& environment,
                                  Log& log) {
  auto opened = session::reopen(attempt, &playable.story, story_of);
  if (!opened) return opened.failure();
  auto from = played(playable, environment);
  if (opened->stored) from = {from.scenario, from.engine_version, attempt.structure, attempt.texts};
  const auto claimed = log.resume(attempt.id, from);
  if (!claimed) return claimed.failure();
  return Opening{std::move(opened->updated), std::move(from), std::move(opened->stored), true};
}

diagnostic::Result<Opening> open_play(const Playable& playable, const Play& request, const Environment& environment, Log& log) {
  const auto unfinished = log.unfinished(playable.story.id);
  if (!unfinished) return unfinished.failure();
  if (*unfinished && !request.fresh) return go_on(**unfinished, playable, environment, log);
  log.begin_anew(played(playable, environment));
  const std::uint64_t seed = request.seed.value_or(environment.fresh_seed);
  return Opening{{session::begin(playable.story, seed, session::Mode::practice), {}}, played(playable, environment), {}, false};
}

Left play_through(Table& table) {
  if (table.model.phase == session::Phase::briefing)
    if (const Left left = briefing(table); left != Left::on) return left;
  if (const Left left = questions(table); left != Left::on) return left;
  return debriefing(table);
}

/// What cannot be read counts as never played.
int finished_plays(const Log& log) {
  const auto past = log.past();
  return past ? session::finished_plays(*past) : 0;
}

/// What a returning trainee is told before the question comes back.
void welcome_back(Table& table, const Play& request) {
  table.paper.line(
      table.paper.say(table.model.phase == session::Phase::debrief ? "terminal.resumed_debrief" : "terminal.resumed"));
  if (table.model.phase == session::Phase::playing) print_how_to(table);
  if (request.seed && *request.seed != table.model.seed)
    table.paper.line(table.paper.say("terminal.seed_kept", {std::to_string(table.model.seed)}));
  show_from_last_scene(table);
}

/// After a replay that was gone on with: the debrief of the play it came from is still open.
diagnostic::Result<bool> back_to_parent(Table& table, Opening& opening, const Playable& playable,
                                        const Environment& environment) {
  const std::string parent = table.model.fork->parent;
  const auto unfinished = table.log.unfinished(playable.story.id);
  if (!unfinished) return unfinished.failure();
  if (!*unfinished || (*unfinished)->id != parent) return false;
  auto again = go_on(**unfinished, playable, environment, table.log);
  if (!again) return again.failure();
  opening = std::move(*again);
  table.model = session::settle(std::move(opening.updated), table.log);
  table.played = opening.played;
  table.paper.gap();
  table.paper.line(table.paper.say("terminal.replay_over"));
  return true;
}

ExitCode told(const Left left, Table& table) {
  switch (left) {
    case Left::on: table.paper.line(table.paper.say("terminal.finished")); return ExitCode::fine;
    case Left::end_of_input:
      table.paper.gap();
      table.paper.line(table.paper.say(table.model.recorded ? "terminal.saved" : "terminal.nothing_begun"));
      return ExitCode::fine;
    case Left::failed: return ExitCode::world_failed;
  }
  return ExitCode::fine;
}

}  // namespace

ExitCode play_in_text(const Playable& playable, const Play& request, const Common& common, const Environment& environment,
                      const Streams& streams) {
  const auto folder = data_home(environment);
  if (folder.empty()) return complain({"failure.no_data_folder", {}}, common, streams);
  auto log = Log::open(folder);
  if (!log) return complain(log.failure(), common, streams);
  auto opening = open_play(playable, request, environment, *log);
  if (!opening) return complain(opening.failure(), common, streams);

  Paper paper(streams.out, common.language, terminal_style(environment, request.furigana));
  Table table{streams.in,
              streams.err,
              std::move(paper),
              *log,
              session::settle(std::move(opening->updated), *log),
              0,
              debrief::is_brief(request.depth, finished_plays(*log)),
              opening->played,
              [&] { return library(common, environment); },
              request.through};
  if (table.model.failure) return complain(*table.model.failure, common, streams);
  if (opening->resumed)
    welcome_back(table, request);
  else if (request.depth == debrief::Depth::by_experience && finished_plays(*log) == debrief::experienced_after)
    table.paper.line(table.paper.say("terminal.all_at_the_end"));
  Left left = play_through(table);
  while (left == Left::on && table.model.fork) {
    const auto back = back_to_parent(table, *opening, playable, environment);
    if (!back) return complain(back.failure(), common, streams);
    if (!*back) break;
    left = play_through(table);
  }
  return told(left, table);
}

}  // namespace command_line
