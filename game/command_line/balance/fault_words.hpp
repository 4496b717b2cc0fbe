#pragma once
#include <string>

#include "analysis/fault.hpp"

namespace command_line {

/// What does not hold, in a sentence for the scenario's author.
[[nodiscard]] std::string fault_sentence(const simulation::Story& story, const analysis::Fault& fault, text::Language language);
/// Why a policy was left out of a scenario.
[[nodiscard]] std::string why_omitted(analysis::Policy policy, text::Language language);
/// The condition's figure and limit are hundredths of a point; else they count plays or ranks.
[[nodiscard]] bool is_in_points(analysis::Condition condition);

}  // namespace command_line
