#pragma once
#include <cstdint>
#include <vector>

#include "debrief/answers.hpp"
#include "debrief/curves.hpp"

namespace debrief {

/// Something the client said or thought right after an answer.
struct Reaction {
  Index line = simulation::nowhere;
  condition::Level warmth{};
  bool unspoken = false;
  bool operator==(const Reaction&) const = default;
};

/// One of the two ways from a question on.
struct Way {
  std::vector<Index> options;       ///< the answer: into Story::options
  std::vector<Reaction> reactions;  ///< to it, up to the end of the scene in which somebody first reacted
  Index outcome = simulation::nowhere;
  int trust = 0;  ///< of TurningPoint::person at its end, hundredths
  bool operator==(const Way&) const = default;
};

/// An answer on which much hung, and what an exemplary one would have led to under the same luck.
struct TurningPoint {
  Index decision = simulation::nowhere;
  std::size_t moves_before = 0;  ///< so many moves of the play lead up to it: replaying them stands at the question again
  std::int32_t time = 0;
  simulation::PersonIndex person = simulation::nobody;  ///< the client whose trust differs most between the two ends
  Way taken, instead;
  /// How the other way was gone on with: answers of the trainee's own that were still on offer, and those of the author's key
  /// where they were not.
  int own_answers = 0, key_answers = 0;
  std::vector<Sample> samples;  ///< what the clients would have held from the other answer on
  bool operator==(const TurningPoint&) const = default;
};

inline constexpr std::size_t most_turning_points = 3;
/// Where the outcome's rank is the same, trust must differ by a whole point at least: less would not show on the page. Our
/// choice.
inline constexpr int least_difference_in_trust = 100;
/// An answer that would repeat a lesson gives way to another of at least this share of its difference. Our choice.
inline constexpr int nearly_as_large_permille = 500;

/// For each answer that stands, was not the key's, and where the key had another: that one given instead, then the trainee's own
/// answers wherever they are still on offer and the key's elsewhere, so that only the one answer differs. Those whose end is
/// better are the turning points: by the gain in the outcome's rank, then by the gain in the clients' trust, then the earlier
/// one.
///
/// At most three, and different in what they teach: an answer in the same scene as one already told, or whose exemplary sister
/// would show no principle that is not told already, waits behind any that is nearly as large (the same gain in rank, at least
/// half its gain in trust). A question that is met twice is told once.
[[nodiscard]] std::vector<TurningPoint> find_turning_points(const simulation::Story&, std::uint64_t seed,
                                                            const std::vector<simulation::Move>& moves);

}  // namespace debrief
