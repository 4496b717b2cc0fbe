#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "simulation/play.hpp"

namespace debrief {

/// The answer on which the most hung, and what an exemplary one would have led to under the same luck.
struct TurningPoint {
  simulation::Index decision = 0;
  simulation::Index taken = 0, instead = 0;  ///< options
  std::size_t moves_before = 0;  ///< so many moves of the play lead up to it: replaying them stands at the question again
  std::uint8_t person = simulation::nobody;  ///< the client whose trust is compared
  int trust_taken = 0, trust_instead = 0;    ///< at the end of each way, hundredths
  simulation::Index outcome_taken = simulation::nowhere, outcome_instead = simulation::nowhere;
  bool operator==(const TurningPoint&) const = default;
};

/// For each first answer that was not exemplary where an exemplary one was on offer: that one taken instead, and from there on
/// the trainee's own answers wherever they are still on offer (the author's key elsewhere), so that only the one answer differs.
/// The one whose end differs most is the turning point: by the outcome's rank, then by the client's trust; the earliest of
/// equals. None where no single answer would have changed either for the better.
[[nodiscard]] std::optional<TurningPoint> find_turning_point(const simulation::Story&, std::uint64_t seed,
                                                             const std::vector<simulation::Move>& moves);

}  // namespace debrief
