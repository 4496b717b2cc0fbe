#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "playthroughs/playthrough.hpp"
#include "session/performer.hpp"
#include "support/command.hpp"
#include "support/session_story.hpp"
#include "support/shipped.hpp"

using namespace playthroughs;
using session::Log;
using session::Model;

namespace {

std::vector<std::filesystem::path> scripts() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/tests/playthroughs"))
    if (entry.path().extension() == ".play") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// One that is shipped, or one of the tests' own beside the scripts.
std::filesystem::path scenario_of(const Script& script) {
  const std::filesystem::path shipped = std::filesystem::path(SOURCE_DIR "/scenarios") / (script.scenario + ".yaml");
  return std::filesystem::exists(shipped) ? shipped
                                          : std::filesystem::path(SOURCE_DIR "/tests/playthroughs") / shipped.filename();
}

session::Message message_for(const simulation::Move& move) {
  switch (move.kind) {
    case simulation::Move::Kind::choose: return session::Choose{move.option};
    case simulation::Move::Kind::mark: return session::MarkLine{move.line};
    case simulation::Move::Kind::unmark: return session::UnmarkLine{move.line};
    case simulation::Move::Kind::read: return session::ReadLine{move.line, move.reading};
    case simulation::Move::Kind::note: return session::NotePromise{move.promise};
    case simulation::Move::Kind::add:
    case simulation::Move::Kind::drop:
    case simulation::Move::Kind::sort:
    case simulation::Move::Kind::place:
    case simulation::Move::Kind::done: return session::Arrange{move};
    case simulation::Move::Kind::back: return session::StepBack{};
  }
  return session::StepBack{};
}

session::PlayedScenario played_scenario(const simulation::Story& story) {
  return {story.id, "test", session::structure_of(story), {}};
}

/// What the log alone gives back.
Model reloaded(const simulation::Story& story, Log& log) {
  const auto unfinished = log.unfinished(story.id);
  REQUIRE(unfinished.ok());
  REQUIRE(unfinished->has_value());
  REQUIRE(log.resume((*unfinished)->id, played_scenario(story)).ok());
  auto opened = session::reopen(**unfinished, &story, support::no_texts);
  REQUIRE(opened.ok());
  return session::settle(std::move(opened->updated), log);
}

/// A new program for every move: each opens the log, finds the question, answers it, and is gone.
void play_reloading(const simulation::Story& story, const Script& script, const std::filesystem::path& folder) {
  {
    auto log = Log::open(folder);
    REQUIRE(log.ok());
    log->begin(played_scenario(story));
    const Model model =
        session::settle(session::update(session::begin(story, script.seed, session::Mode::practice), session::Start{}), *log);
    REQUIRE(model.recorded);
  }
  for (const auto& written : script.moves) {
    auto log = Log::open(folder);
    REQUIRE(log.ok());
    const Model before = reloaded(story, *log);
    const Model after = session::settle(session::update(before, message_for(move_of(story, written))), *log);
    CAPTURE(written);
    REQUIRE(after.notice == session::Notice::none);
  }
}

}  // namespace

TEST_SUITE("playthroughs") {
  TEST_CASE("there are scripted plays") { CHECK(scripts().size() >= 5); }

  TEST_CASE("played straight, saved and reloaded between all moves, and replayed from the log: all equal, and as written") {
    for (const auto& file : scripts()) {
      CAPTURE(file.filename().string());
      const Script script = read_script(file);
      const auto story = support::shipped_story(scenario_of(script));
      const Model straight = played_straight(story, script);
      CHECK(straight.phase == session::Phase::debrief);

      const support::Folder folder;
      play_reloading(story, script, folder.path);
      auto log = Log::open(folder.path);
      REQUIRE(log.ok());
      const Model from_log = reloaded(story, *log);
      CHECK(from_log.play == straight.play);
      CHECK(from_log.transcript == straight.transcript);
      CHECK(from_log.phase == straight.phase);
      CHECK(from_log.result_recorded);

      const std::string came = came_to(straight);
      CHECK(came_to(from_log) == came);
      if (std::getenv("GAME_UPDATE_EXPECTED") != nullptr)
        write_script(file, script, came);
      else
        CHECK(came == script.expected);
    }
  }
}
