#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "analysis/explore/targets.hpp"
#include "rubric/principle.hpp"
#include "simulation/move.hpp"

/// What a story can come to, shown or proved. Each scene, option and outcome gets one of three verdicts; a search that stopped
/// never makes anything unreachable.
namespace analysis {

inline constexpr std::uint64_t default_states = 2'000'000;

struct ExploreRequest {
  std::uint64_t limit = default_states;  ///< at most so many worlds are looked at by the search, a batch more or less
  unsigned threads = 2;                  ///< changes the time it takes and nothing else
  std::stop_token stop{};                ///< asked between batches; what was found until then is returned
  /// Told between batches, from the calling thread: worlds so far, targets reached, all targets.
  std::function<void(std::uint64_t, std::size_t, std::size_t)> progress{};
};

/// A play from the first question to an end (for a dead end: to where it goes no further). `play --moves` replays it.
struct Witness {
  std::uint64_t seed = 0;
  std::vector<simulation::Move> moves;
  std::uint32_t upto = 0;  ///< answers given until the target was reached
  bool operator==(const Witness&) const = default;
};
/// Fewer answers to the target first, then fewer moves, then the author's order of what is answered.
[[nodiscard]] bool smaller(const Witness& a, const Witness& b);

enum class Verdict : std::uint8_t {
  reachable,
  unreachable_proved,      ///< the over-approximation never comes to it
  unreachable_enumerated,  ///< every world was looked at, and none was there
  undecided
};

struct TargetVerdict {
  Target target;
  Verdict verdict = Verdict::undecided;
  Witness witness;  ///< of a reachable one
};

/// A play that cannot be finished.
struct DeadEnd {
  enum class Kind : std::uint8_t {
    nothing_on_offer,  ///< a question without any answer
    endless_loop,      ///< the story goes round without asking anything
  };
  Kind kind{};
  Index decision = simulation::nowhere;  ///< the question; of a loop the last one before it, or nowhere
  Witness witness;
};

/// One way a line is said, by the warmth it is said at; of levels with the same words the lowest.
struct LineVariant {
  Index line = 0;
  condition::Level warmth{};
  bool operator==(const LineVariant&) const = default;
};

struct DimensionBounds {
  std::optional<int> min, max;                ///< seen, in hundredths; none where no play had a moment of it
  std::optional<int> proved_min, proved_max;  ///< none where no play can have one
};

struct Exploration {
  bool exhaustive = false;                   ///< every world there is was looked at
  bool stopped = false;                      ///< asked to stop before it was done
  std::uint64_t states = 0;                  ///< worlds the search arrived at, those it knew already included
  std::vector<std::uint64_t> seeds;          ///< the luck that was tried
  std::vector<TargetVerdict> targets;        ///< by number: scenes, options, outcomes
  std::vector<DeadEnd> dead_ends;            ///< one a question at most
  Verdict stuck = Verdict::undecided;        ///< of a play that cannot be finished: proved never to be, or see dead_ends
  std::vector<LineVariant> variants_unseen;  ///< neither heard nor proved never to be
  std::vector<LineVariant> variants_never;   ///< proved never to be heard
  std::size_t variants = 0;                  ///< of lines that are said in several ways
  std::array<DimensionBounds, rubric::dimension_count> bounds{};

  [[nodiscard]] bool complete() const;  ///< nothing undecided
  [[nodiscard]] bool has_findings() const;
};

/// Pure. The same story and limit give the same bytes, whatever the threads.
[[nodiscard]] Exploration explore(const simulation::Story&, const ExploreRequest&);

}  // namespace analysis
