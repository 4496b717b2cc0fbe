#pragma once
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <optional>

#include "command_line/commands.hpp"
#include "command_line/paper.hpp"
#include "command_line/text_play/typed.hpp"
#include "session/performer.hpp"

/// What a play in the terminal has on its table: both ends of the talk, the play itself, and the log it is written to.
namespace command_line {

/// Where the terminal stands in a question that is asked piece by piece. Nothing here is part of the play.
struct FormStep {
  simulation::Index decision = simulation::nowhere;
  std::size_t slot = 0;                         ///< plan: the one asked about; past the last: the whole week is shown
  bool from_week = false;                       ///< and it leads back to the week it was picked in
  std::optional<simulation::Index> card = {};   ///< fact board: the one in hand
  std::optional<scenario::CardKind> kind = {};  ///< what it was called, while its place in time is asked for
};

struct Table {
  std::istream& in;
  std::ostream& err;
  Paper paper;
  session::Log& log;
  session::Model model;
  std::size_t shown = 0;                ///< entries of the transcript already printed
  bool brief = false;                   ///< a little after each answer and three chapters at the end; else everything at the end
  session::PlayedScenario played = {};  ///< what the attempt in hand is played from
  std::function<std::vector<simulation::Story>()> library = {};  ///< read when it is asked for
  bool through_first = false;                                    ///< --through: the briefing leads with the way without step-back
  FormStep form = {};
};

/// How a part of the play was left.
enum class Left {
  on,            ///< to the next part
  end_of_input,  ///< saved; nothing more will be typed
  failed         ///< the log could not be written; told already
};

/// Sends a message and performs what it asks for. `failed` where that could not be written.
[[nodiscard]] Left send(Table& table, const session::Message& message);

/// Prints the numbered lines, then "> ", and reads an answer. `q` counts as the end of input.
[[nodiscard]] Typed ask(Table& table, const std::function<void()>& print_lines);

/// One sentence for an answer that means nothing here.
void not_understood(Table& table, std::size_t choices);

/// Words of the trainee's own under `topic`, or `offered` ones by number, or nothing with 1. Not asked again where they stand in
/// the log already.
[[nodiscard]] Left ask_for_words(Table& table, const std::string& topic, const std::string& question,
                                 const std::vector<std::string>& offered);
/// Nothing typed so far is shown again: the talk goes on from the last scene's beginning.
void show_from_last_scene(Table& table);

/// Practice, no step-back or replay, and what that means; what is typed.
void print_how_to(Table& table);
/// All that can be typed during a play.
void print_help(Paper& paper);

// The parts, in order.
[[nodiscard]] Left briefing(Table& table);
[[nodiscard]] Left questions(Table& table);
/// Ends with the attempt left; a replay begun from it is played in between.
[[nodiscard]] Left debriefing(Table& table);

// Parts of the debriefing.
/// One's own view of it, before anything is revealed.
[[nodiscard]] Left rate_oneself(Table& table);
/// When to come back, and to what.
void print_return(Table& table);
/// The same play again from before a move, as an attempt of its own, through to the end of its debrief.
[[nodiscard]] Left replay(Table& table, std::size_t moves_before);

}  // namespace command_line
