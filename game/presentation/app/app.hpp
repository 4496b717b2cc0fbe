#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "debrief/debrief.hpp"
#include "debrief/feedback.hpp"
#include "diagnostic/result.hpp"
#include "presentation/app/message.hpp"
#include "presentation/app/read_before.hpp"
#include "presentation/app/shelf.hpp"
#include "presentation/canvas/look.hpp"
#include "session/looking_back.hpp"
#include "session/performer.hpp"
#include "session/session.hpp"

namespace presentation {

/// The play whose debrief a replay was begun from; it is there again when the replay's own debrief is left.
struct Paused {
  session::Model play;
  std::string attempt;  ///< its id in the records; empty where nothing is recorded
  std::optional<session::Retold> retold;
};

/// Everything a screen can show. Screens read it, update() changes it.
struct App {
  Look look;
  Screen screen = Screen::home;
  Panel panel = Panel::none;
  Shelf shelf;
  bool shelf_read = false;            ///< it is read while the window opens
  std::optional<std::size_t> chosen;  ///< the volume of briefing, play and debrief
  std::optional<session::Model> play;
  session::PlayedScenario playing;                  ///< what the play under way is played from, for the records
  std::unique_ptr<const simulation::Story> stored;  ///< the story of an attempt whose file has changed since
  std::optional<debrief::Debrief> debrief;          ///< once the play has ended
  std::optional<session::Retold> retold;            ///< the play is over, and looked back at from the records
  std::optional<session::StoredAttempt> kept;       ///< for Panel::kept: a play that cannot be told again
  std::optional<debrief::Feedback> feedback;        ///< of the last answer, while plays are told briefly
  ReadBefore read;                                  ///< what can be skipped
  int finished_before = 0;                          ///< plays finished before the one under way
  std::optional<session::Return> next;              ///< when to come back, and to what; empty where nothing is recorded
  std::optional<Paused> paused;                     ///< while a replay of it is played
  std::optional<diagnostic::Failure> complaint;     ///< what the world last refused
  std::optional<std::string> saved;                 ///< where the page to print was just written
  bool through_first = false;                       ///< the briefing leads with the way without step-back
  bool over = false;                                ///< the window may close
  std::uint64_t fresh_seed = 1;                     ///< of the next attempt
  std::string version;                              ///< of the program
};

/// What update() may touch outside.
struct World {
  std::optional<session::Log> log;  ///< empty: the records could not be opened; plays go on unrecorded
  std::filesystem::path config;
  std::filesystem::path read;  ///< the file of what has been read; empty: not kept
  std::string version;
  std::filesystem::path documents;  ///< where pages to print go; made where missing
};

/// Answers one message.
void update(App& app, const Message& message, World& world);

/// The story under way: the volume's, or the one its attempt was begun with.
[[nodiscard]] const simulation::Story* story_under_way(const App& app);
/// Whether a little is told after each answer, and three panels at the end; else everything at the end.
[[nodiscard]] bool told_briefly(const App& app);
/// The volume somebody left in the middle, if any: the one to offer first.
[[nodiscard]] std::optional<std::size_t> unfinished_volume(const App& app);

}  // namespace presentation
