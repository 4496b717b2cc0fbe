#pragma once
#include <string>

#include "condition/condition.hpp"
#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/story.hpp"

/// What a story must be able to come to, numbered in one row: scenes, then options, then outcomes.
namespace analysis {

using simulation::Index;

struct Target {
  enum class Kind : std::uint8_t {
    scene,   ///< entered
    option,  ///< taken: chosen, put in and given, carried out of a plan; what a board or a review came to
    outcome
  };
  Kind kind{};
  Index index = 0;  ///< into the story's scenes, options or outcomes
  bool operator==(const Target&) const = default;
};

[[nodiscard]] Index target_count(const simulation::Story&);
[[nodiscard]] Index number_of(const simulation::Story&, Target);
[[nodiscard]] Target target_at(const simulation::Story&, Index number);
/// "first", "d3:a", "good": the id, of an option with its question's.
[[nodiscard]] std::string id_of(const simulation::Story&, Target);

/// How a line is said at a warmth: of levels that share their words the lowest stands for all.
[[nodiscard]] Index variant_number(const simulation::Story&, Index line, condition::Level);
/// Every way a line of several is said, ascending.
[[nodiscard]] std::vector<Index> all_variants(const simulation::Story&);

/// What one answer brought about, as far as targets go.
struct Arrivals {
  std::vector<Index> targets, variants;  ///< by number, as they came
  bool endless = false;                  ///< the story went round without asking
};
/// `arrivals` is overwritten; its memory is used again.
void read_arrivals(const simulation::Story&, const simulation::Events&, Arrivals& arrivals);

}  // namespace analysis
