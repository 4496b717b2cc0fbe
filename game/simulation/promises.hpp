#pragma once
#include <optional>
#include <span>

#include "simulation/turn.hpp"

/// The life of a promise: asked, made, put off, kept, refused, fallen due.
namespace simulation {

void take_promise_step(Turn&, const PromiseStepInfo&);

/// Before an answer is taken: promises that another option on offer would have warned of, put off or taken back, and nothing of
/// what is taken speaks of, were passed over. A first occasion is one that has not been.
void note_passed_over(Turn&, Index decision, std::span<const Index> taken);

/// The promise has fallen due unkept.
void fall_due(Turn&, Index promise);

/// Whether it hangs on the clock: promised and not yet done.
[[nodiscard]] bool is_pending(const PromiseMemory&);

/// What a promise so remembered is worth, in per cent of its moment; nothing where it is not decided (made, and not yet due at
/// `now`).
[[nodiscard]] std::optional<int> value_of(const Story&, const PromiseMemory&, std::int32_t now);
[[nodiscard]] std::optional<int> value_of(const Constants&, const PromiseMemory&, std::int32_t now);

}  // namespace simulation
