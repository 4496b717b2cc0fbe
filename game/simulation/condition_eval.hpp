#pragma once
#include <cstdint>

#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// Reading conditions in a world. Pure: asking never changes anything, not even luck.
namespace simulation {

/// Whom and what a rubric's condition is about; a scenario's conditions name their people themselves.
struct Subject {
  PersonIndex person = nobody;
  std::uint8_t family = 0;            ///< slot of the act's family
  std::uint8_t offence = no_offence;  ///< kind of the act's failure
};

/// `condition` into Story::conditions; nowhere holds always.
[[nodiscard]] bool holds(const Story&, const World&, Index condition, const Subject& = {});

/// What is left open when one asks whether a condition could have held.
enum class Open : std::uint8_t {
  luck,     ///< chance may have fallen either way
  all_play  ///< all that play decides, so that only the company's fixed facts count
};
/// True unless the condition fails whatever is left open turns out to be.
[[nodiscard]] bool could_hold(const Story&, const World&, Index condition, Open);

/// How often an act's family was done toward a client, 0..15.
[[nodiscard]] int times_done(const ClientMind&, std::uint8_t family);

/// What the condition asks of the grievance of the client in question.
[[nodiscard]] GrievanceTest grievance_test(const Story&, Index condition);

}  // namespace simulation
