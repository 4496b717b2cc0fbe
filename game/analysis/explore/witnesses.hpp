#pragma once
#include <optional>
#include <vector>

#include "analysis/explore/explore.hpp"
#include "analysis/policy.hpp"
#include "simulation/score.hpp"

/// Whole plays, what they came to, and the smallest that shows each target.
namespace analysis {

/// A play answer by answer, with all it came to.
struct Played {
  std::uint64_t seed = 0;
  simulation::State state;
  std::vector<simulation::Move> moves;
  std::vector<std::uint32_t> ends;                       ///< of each answer, into `moves`
  std::vector<std::pair<Index, std::uint32_t>> targets;  ///< with the answers given when it was first come to
  simulation::IndexSet variants;
  bool endless = false;
};

/// Plays on from where `played` stands, noting what is come to.
class Player {
 public:
  explicit Player(const simulation::Story& story) : story_(story) {}
  void begin(Played&, std::uint64_t seed);
  /// False where the move is refused.
  bool make(Played&, const simulation::Move&);
  /// To the end, or to where it goes no further; at most so many moves more.
  void finish(Played&, Policy, int limit = 2000);

 private:
  void note(Played&);
  const simulation::Story& story_;
  simulation::Events events_;
  Arrivals arrivals_;
};

/// What whole plays have shown so far.
class Witnesses {
 public:
  explicit Witnesses(const simulation::Story& story);
  void offer(const Played&);
  /// It shows something not yet shown.
  [[nodiscard]] bool is_new(const Played&) const;
  /// Or shows it in fewer answers, or has a score beyond those seen.
  [[nodiscard]] bool is_better(const Played&) const;
  [[nodiscard]] bool has(Index target) const { return best_[target].has_value(); }
  [[nodiscard]] bool heard(Index variant) const { return variants_.has(variant); }
  [[nodiscard]] const std::optional<Witness>& of(Index target) const { return best_[target]; }
  [[nodiscard]] std::size_t reached() const { return reached_; }
  [[nodiscard]] const std::array<DimensionBounds, rubric::dimension_count>& bounds() const { return bounds_; }

 private:
  void take_scores(const Played&);
  const simulation::Story& story_;
  std::vector<std::optional<Witness>> best_;
  simulation::IndexSet variants_;
  std::array<DimensionBounds, rubric::dimension_count> bounds_{};
  std::size_t reached_ = 0;
};

}  // namespace analysis
