#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <optional>

#include "condition/condition.hpp"
#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// All the worlds play can be in at one place, described from outside: every world that can be there is described; others may be
/// too. Sound by over-approximation: whatever is not followed exactly is let be anything.
namespace analysis {

using simulation::Index;
using simulation::PersonIndex;

/// A number that lies somewhere from lo to hi.
struct Interval {
  std::int32_t lo = 0, hi = 0;
  bool operator==(const Interval&) const = default;
  [[nodiscard]] bool empty() const { return lo > hi; }
  [[nodiscard]] bool exact() const { return lo == hi; }
};
/// As good as without end; sums stay there once they got there.
inline constexpr std::int32_t far_away = 1 << 29;
inline constexpr Interval anything{-far_away, far_away};

[[nodiscard]] Interval plus(Interval a, Interval b);
[[nodiscard]] Interval joined(Interval a, Interval b);
[[nodiscard]] Interval meet(Interval a, Interval b);

inline constexpr std::uint8_t can_be_no = 1, can_be_yes = 2, can_be_both = 3;  ///< a byte that is 0 or 1

struct AbstractClient {
  /// What the base and all that is under way can come to, from now on and at any later time, before it is clamped: an effect felt
  /// at once is added exactly; one that is felt over time adds, at any time, some share from nothing to all of it, whether it
  /// stands alone, was put together with another, or has settled. By condition::Meter; trust and warmth are read from the others.
  std::array<Interval, condition::meter_count> sum{};
  /// What conditions have told about readings; forgotten when time passes or the mind changes.
  std::array<Interval, condition::meter_count> told{};
  std::array<Interval, 3> ceiling{};
  std::array<Interval, simulation::max_families> done{};
  std::array<Interval, simulation::max_offences> offences{};
  Interval questions{}, disclosures{}, broken{};
  std::uint8_t grievance = 0;  ///< a bit for each stage it can be at
  std::uint8_t warned_late = can_be_no;
  bool may_wait = false, may_be_passed_over = false;  ///< for an answer
  bool may_be_deceived = false, may_have_been_failed = false;
  bool operator==(const AbstractClient&) const = default;
};

inline constexpr std::uint16_t promise_bit(condition::PromiseState state) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(state));
}
/// Promised and not yet done: what hangs on the clock.
inline constexpr std::uint16_t pending_states =
    promise_bit(condition::PromiseState::open) | promise_bit(condition::PromiseState::renegotiated);
inline constexpr std::uint16_t unanswered_states =
    promise_bit(condition::PromiseState::none) | promise_bit(condition::PromiseState::requested);

struct AbstractPromise {
  std::uint16_t states = 0;  ///< a bit for each condition::PromiseState it can be in
  std::uint8_t warned = can_be_no;
  Interval due{};  ///< where it is anything but unanswered
  bool operator==(const AbstractPromise&) const = default;
};

struct AbstractWorld {
  Interval now{};
  std::bitset<simulation::max_facts> known, unknown;  ///< facts that can be
  std::bitset<simulation::max_flags> set, unset;      ///< flags that can be
  std::array<AbstractPromise, simulation::max_promises> promises{};
  std::array<AbstractClient, simulation::max_people> clients{};
  std::array<std::uint16_t, simulation::max_slots> planned{};  ///< by slot: a bit for each task that can stand there
  Interval plan_until{};
  bool operator==(const AbstractWorld&) const = default;
};

[[nodiscard]] AbstractWorld first_world(const simulation::Story&);
[[nodiscard]] AbstractWorld joined(const AbstractWorld&, const AbstractWorld&);
void join_in(std::optional<AbstractWorld>& all, const AbstractWorld& one);
/// `after` described `before` and more; what grew is let grow to its end at once, so that going round comes to rest.
[[nodiscard]] AbstractWorld widened(const AbstractWorld& before, const AbstractWorld& after);

/// The mind has changed or may read otherwise by now.
void forget_readings(AbstractClient&);

/// What a meter can read, in hundredths; empty where nothing is described.
[[nodiscard]] Interval reading(const simulation::Story&, const AbstractWorld&, PersonIndex, condition::Meter);
/// The first and the last level a reading can fall in. Precondition: not empty.
[[nodiscard]] Interval levels(const simulation::Story&, Interval reading);

}  // namespace analysis
