#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "analysis/explore/ahead.hpp"
#include "simulation/play.hpp"

/// When two worlds are the same to what can still come, and when they only look it.
namespace analysis {

/// 128 bits; among ten million worlds the odds that two different ones share them are below one in 10^24.
struct Fingerprint {
  std::uint64_t high = 0, low = 0;
  auto operator<=>(const Fingerprint&) const = default;
};

/// Worlds of one seed with equal fingerprints have the same plays before them. What cannot be read any more is left out:
/// - options taken and scenes entered that no condition ahead asks about; facts neither asked about nor told ahead (and those of
/// a
///   client's real issue once nothing more is told);
/// - the draft, which is emptied where a question is reached, and the plan while none is under way;
/// - of a promise when it last changed, whether it was passed over and how it was put off: only its worth in points hangs on
/// these;
/// - what is written down: it can be at any later time (see answers.hpp);
/// - own answers, but where a review is ahead: then the latest so many, and which of all were misread.
[[nodiscard]] Fingerprint fingerprint(const simulation::Story&, const std::vector<Ahead>&, const simulation::State&);

/// Equal for worlds at one question of which every condition ahead would say the same, were it asked now. What is kept when not
/// all can be.
[[nodiscard]] std::uint64_t look_of(const simulation::Story&, const std::vector<Ahead>&, const simulation::World&);

}  // namespace analysis
