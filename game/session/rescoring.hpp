#pragma once
#include <optional>
#include <string>

#include "records/whole_attempt.hpp"
#include "rubric/rubric.hpp"
#include "session/effect.hpp"

/// A changed rubric's weights over what an attempt recorded: offers, acts, and which appraisal of each act held. The client is
/// never played again. Pure.
namespace session {

/// Why an attempt cannot be scored again: a key of the catalogue with its argument.
struct CannotRescore {
  std::string key;
  std::string argument;
  bool operator==(const CannotRescore&) const = default;
};

/// Exactly one of the two.
struct Rescored {
  std::optional<RecordResult> result;  ///< without evidence: that of the first result goes on holding
  std::optional<CannotRescore> cannot;
};

/// `before`: the rubric the first result was scored by. Taken from `now`: the weights of principles, what being partly shown or
/// repaired is worth, what promises are worth, the caps on honesty, and what each appraisal shows or breaks. Refused where an act
/// that was on offer is judged by other conditions than then, since which of its appraisals held is then not known. Three things
/// stay as they were played: what an early end forfeited, who was left waiting (a verdict on answering decides it), and an event
/// that bore on nothing then bears on nothing now. Refused too where an act of a question answered in parts (a plan, a letter, a
/// fact board) shows or breaks other principles than then.
[[nodiscard]] Rescored rescore(const records::WholeAttempt& attempt, const rubric::Rubric& before, const rubric::Rubric& now);

}  // namespace session
