#pragma once
#include "analysis/balance.hpp"

/// The conditions of balance. Inside analysis.
namespace analysis {

/// What one scenario is held to.
[[nodiscard]] std::vector<Fault> check_conditions(const simulation::Story&, const ScenarioBalance&);
/// What the whole library is held to; each fault with the scenario it shows most in.
[[nodiscard]] std::vector<std::pair<std::size_t, Fault>> check_pooled(std::span<const simulation::Story>, const Balance&);

/// Which receipts a fault is about.
enum class Wanted : std::uint8_t { won, lost };

/// Plays the result again and puts it into the fault: seed, moves, outcome, and the receipts of its dimension that won points, or
/// lost them.
void show(const simulation::Story&, const Result&, Wanted, Fault&);

/// Where the model meets the fault's principle: for what no play can show.
void show_where_met(const simulation::Story&, Fault&);

}  // namespace analysis
