#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "presentation/canvas/look.hpp"
#include "session/message.hpp"
#include "session/model.hpp"

/// All that a screen can ask for. Screens append these and change nothing but their scratch; app/update.hpp answers them.
namespace presentation {

enum class Screen : std::uint8_t { first_run, home, library, briefing, play, debrief, records, progress };
/// A panel above the screen. Only the topmost answers.
enum class Panel : std::uint8_t { none, settings, keys, history, notebook, menu, about, kept };

struct GoTo {
  Screen screen{};
};
struct Show {
  Panel panel{};
};  ///< none: closes what is open
struct OpenScenario {
  std::size_t volume = 0;
};  ///< to its briefing; into the shelf's volumes
struct BeginPlay {
  session::Mode mode{};
};  ///< anew, at the briefing's end
struct GoOn {
  std::size_t volume = 0;
};  ///< with the unfinished attempt at it
/// To the debrief of a play that is over; to what the log holds of it where it cannot be played again.
struct LookBack {
  std::string attempt;
};
struct Tell {
  session::Message message;
};  ///< to the play under way
/// A receipt the trainee does not agree with: which one (into the score's receipts), and why.
struct Dispute {
  simulation::Index receipt = simulation::nowhere;
  std::string words;
};
/// A replay from this answer on, an attempt of its own that counts for nothing but itself. `answer`: into the play's moves.
struct TryFrom {
  std::size_t answer = 0;
};
struct SetLook {
  Look look;
};
/// The debrief as a page to print, into the trainee's documents.
struct SaveHandout {};
struct Quit {};

using Message =
    std::variant<GoTo, Show, OpenScenario, BeginPlay, GoOn, LookBack, Tell, Dispute, TryFrom, SetLook, SaveHandout, Quit>;
using Messages = std::vector<Message>;

}  // namespace presentation
