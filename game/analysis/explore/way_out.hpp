#pragma once
#include "analysis/explore/abstract_run.hpp"

namespace analysis {

/// True where it is proved that every play can be finished: from all that may come about, whatever branches do, answers that are
/// always on offer lead to an end, and nothing goes round without asking. False proves nothing.
[[nodiscard]] bool can_always_be_finished(const simulation::Story&, const MayHappen&);

}  // namespace analysis
