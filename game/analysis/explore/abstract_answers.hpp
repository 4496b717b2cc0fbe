#pragma once
#include "analysis/explore/abstract_world.hpp"

namespace analysis {

/// The worlds in which the option can be taken, put in or planned; nothing where it never can.
[[nodiscard]] std::optional<AbstractWorld> where_offered(const simulation::Story&, const AbstractWorld&, Index option);

/// Whether it is on offer in every world described.
[[nodiscard]] bool is_always_offered(const simulation::Story&, const AbstractWorld&, Index option);

/// Who is left waiting by this answer.
void note_answer(const simulation::Story&, AbstractWorld&, Index option);

/// The option takes place. A task's time is its slot's.
[[nodiscard]] AbstractWorld after_option(const simulation::Story&, AbstractWorld, Index option);

/// Something put together: any of the parts that can be offered.
[[nodiscard]] AbstractWorld after_parts(const simulation::Story&, const AbstractWorld&, Index decision);

/// The tasks that can stand in each slot; who is left waiting.
void plan_tasks(const simulation::Story&, AbstractWorld&, Index decision);
/// Whether the task stands in that slot whatever is planned.
[[nodiscard]] bool stands_always(const simulation::OptionInfo& task, Index slot);

/// A scene is entered.
[[nodiscard]] AbstractWorld after_entering(const simulation::Story&, AbstractWorld, Index scene);

}  // namespace analysis
