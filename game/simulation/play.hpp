#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/meters.hpp"
#include "simulation/move.hpp"
#include "simulation/story.hpp"
#include "simulation/world.hpp"

namespace simulation {

struct State {
  World world;
  Ledger ledger;
  bool operator==(const State&) const = default;
};

/// The state at the first question, its events told to `events` where that is not null.
[[nodiscard]] State begin(const Story&, std::uint64_t seed, Events* events = nullptr);
/// The same into a state whose memory is used again.
void begin(const Story&, std::uint64_t seed, State&, Events* events = nullptr);

/// Plays one move in place and runs on to the next question or the end. The same arguments give the same bytes; nothing else is
/// read or written. A move that is not on offer leaves the state alone and yields one Refused event. `back` is no move of a
/// State: see Play. Returns false exactly where it was refused.
bool advance(const Story&, State&, const Move&, Events* events = nullptr);

/// The value-returning form.
struct Step {
  State state;
  Events events;
};
[[nodiscard]] Step step(const Story&, State, const Move&);

/// The options on offer at the present decision, in the order shown: permuted by (seed, decision) unless the author fixed it.
/// Indices into Story::options.
[[nodiscard]] std::vector<Index> offers(const Story&, const World&);
/// The same without allocation.
struct Offers {
  std::array<Index, max_options> options{};
  int count = 0;
  [[nodiscard]] const Index* begin() const { return options.data(); }
  [[nodiscard]] const Index* end() const { return options.data() + count; }
  [[nodiscard]] Index operator[](int i) const { return options[static_cast<std::size_t>(i)]; }
};
[[nodiscard]] Offers offered(const Story&, const World&);

/// The decision play rests at, or nowhere at an end.
[[nodiscard]] Index decision_at(const Story&, const World&);
/// The outcome of a play that has ended, else nowhere.
[[nodiscard]] Index outcome_at(const Story&, const World&);
[[nodiscard]] bool is_offered(const Story&, const World&, Index option);

/// A whole play: moves alone rebuild it. Stepping back restores the world before the last answer; first answers stay the scored
/// ones.
struct Play {
  State state;
  std::vector<Move> moves;
  std::vector<World> before;  ///< the world before each answer that can still be taken back
  bool operator==(const Play&) const = default;
};
[[nodiscard]] Play begin_play(const Story&, std::uint64_t seed, Events* events = nullptr);
bool apply(const Story&, Play&, const Move&, Events* events = nullptr);

/// Rebuilds a play. `refused`: the index of the first move that was refused, with the reason; the play stands as it was before
/// that move.
struct Replayed {
  Play play;
  Events events;
  std::optional<std::pair<std::size_t, MoveError>> refused;
};
[[nodiscard]] Replayed replay(const Story&, std::uint64_t seed, const std::vector<std::string>& moves);

/// All time up to `until` passes: promises fall due, silence is felt. One step or many, the same World.
void pass_time(const Story&, State&, std::int32_t until, Events* events = nullptr);

}  // namespace simulation
