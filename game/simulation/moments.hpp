#pragma once
#include "rubric/rubric.hpp"
#include "simulation/turn.hpp"

/// Writing the ledger: which moments there are and how each stands.
namespace simulation {

/// An act that bears on a principle, for the receipt.
struct Deed {
  Index act = nowhere, appraisal = nowhere;
  PersonIndex person = nobody;
};

/// The trainee showed or broke a principle here. Nothing is written where the turn does not score.
void touch(Turn&, const MarkCode& mark, const Deed& deed);

/// The trainee had occasion to show the principle: `option` would have shown it.
void expect(Turn&, Index principle, Index option);

/// The moment of a principle in a stretch, opened where there is none yet.
[[nodiscard]] Moment& moment_of(Turn&, Index principle);

/// The same without opening one: its place in the ledger, or nowhere.
[[nodiscard]] Index find_moment(const Story&, const Ledger&, Index stretch, Index principle);

/// The promise's own moment, opened where there is none yet.
[[nodiscard]] Moment& promise_moment(Turn&, Index promise);

/// How a moment stands after one more mark.
[[nodiscard]] Standing after(Standing before, rubric::Verdict verdict);

}  // namespace simulation
