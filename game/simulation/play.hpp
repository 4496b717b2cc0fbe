#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/story.hpp"
#include "simulation/world.hpp"

namespace simulation {

struct State {
  World world;
  Ledger ledger;
  bool operator==(const State&) const = default;
};

/// A move resolved against a story. Written as text it names stable ids, never positions: "d3:a", "d3:mark=l12", "d3:l12=busy", "back".
struct Move {
  enum class Kind : std::uint8_t { choose, mark, read, back };
  Kind kind{};
  Index decision = nowhere;
  Index option = nowhere;    ///< into Story::options
  Index line = nowhere;
  Reading reading{};
  bool operator==(const Move&) const = default;
};

struct MoveError { RefusedBecause because{}; std::string word; };  ///< word: the part that is wrong

/// Pure. Exactly one of the two is set.
struct ParsedMove { std::optional<Move> move; std::optional<MoveError> error; };
[[nodiscard]] ParsedMove parse_move(const Story&, std::string_view written);
[[nodiscard]] std::string to_text(const Story&, const Move&);

/// The state at the first question, its events told to `events` where that is not null.
[[nodiscard]] State begin(const Story&, std::uint64_t seed, Events* events = nullptr);

/// Plays one move in place and runs on to the next question or the end. The same arguments give the same bytes; nothing else is read or written.
/// A move that is not on offer leaves the state alone and yields one Refused event. `back` is no move of a State: see Play.
/// Returns false exactly where it was refused.
bool advance(const Story&, State&, const Move&, Events* events = nullptr);

/// The value-returning form.
struct Step { State state; Events events; };
[[nodiscard]] Step step(const Story&, State, const Move&);

/// The options on offer at the present decision, in the order shown: permuted by (seed, decision) unless the author fixed it. Indices into Story::options.
[[nodiscard]] std::vector<Index> offers(const Story&, const World&);
/// The decision play rests at, or nowhere at an end.
[[nodiscard]] Index decision_at(const Story&, const World&);
[[nodiscard]] bool is_offered(const Story&, const World&, Index option);

/// A whole play: moves alone rebuild it. Stepping back restores the world before the last answer; first answers stay the scored ones.
struct Play {
  State state;
  std::vector<Move> moves;
  std::vector<World> before;   ///< the world before each answer that can still be taken back
  bool operator==(const Play&) const = default;
};
[[nodiscard]] Play begin_play(const Story&, std::uint64_t seed, Events* events = nullptr);
bool apply(const Story&, Play&, const Move&, Events* events = nullptr);

/// Rebuilds a play. `refused`: the index of the first move that was refused, with the reason.
struct Replayed { Play play; Events events; std::optional<std::pair<std::size_t, MoveError>> refused; };
[[nodiscard]] Replayed replay(const Story&, std::uint64_t seed, const std::vector<std::string>& moves);

/// What the client's meters read now, in hundredths: clamped to 0..10,000 and, for beliefs, to their ceiling.
[[nodiscard]] int meter(const Story&, const World&, int person, condition::Meter);
[[nodiscard]] condition::Level warmth(const Story&, const World&, int person);

/// All time up to `until` passes: promises fall due, silence is felt. One step or many, the same World.
void pass_time(const Story&, State&, std::int32_t until, Events* events = nullptr);

}  // namespace simulation
