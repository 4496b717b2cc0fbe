#pragma once
#include <optional>

#include "simulation/move.hpp"
#include "simulation/turn.hpp"

/// The trainee's notebook: lines marked as a change in the client, and what was made of them. Changes the ledger alone.
namespace simulation {

/// A line has been shown.
void note_shown(Turn&, Index line);

/// Why the mark or the reading cannot be taken, if it cannot.
[[nodiscard]] std::optional<RefusedBecause> why_not(const Ledger&, const Move&);

/// Precondition: nothing speaks against it.
void write_notebook(Turn&, const Move&);

}  // namespace simulation
