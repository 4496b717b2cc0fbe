#pragma once
#include <optional>

#include "simulation/move.hpp"
#include "simulation/turn.hpp"

/// The trainee's notebook: lines marked as a change in the client, and what was made of them, which change the ledger alone; and
/// promises written down, which the World remembers.
namespace simulation {

/// A line has been shown.
void note_shown(Turn&, Index line);

/// Why the mark, its taking off or the reading cannot be taken, if it cannot.
[[nodiscard]] std::optional<RefusedBecause> why_not(const Ledger&, const Move&);

/// Why the promise cannot be written down, if it cannot: there is none to keep, or it stands there.
[[nodiscard]] std::optional<RefusedBecause> why_not_note(const Story&, const World&, const Move&);
/// Whether the trainee has the promise before their eyes: written down, or where the scenario writes by itself.
[[nodiscard]] bool is_noted(const Story&, const World&, Index promise);

/// Precondition: nothing speaks against it.
void write_notebook(Turn&, const Move&);

}  // namespace simulation
