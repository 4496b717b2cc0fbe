#pragma once
#include <span>

#include "scenario/scenario.hpp"
#include "scenario/second_key.hpp"

namespace analysis {

/// The scenarios' questions with their lines alone: no acts, no reasons, no exemplary marks, and nothing of what an answer led
/// to but for the questions that stand in it. Fact boards and looks back have no options to read. Pure: the order of options
/// hangs on their ids.
[[nodiscard]] scenario::BlankForm blank_form(std::span<const scenario::Scenario>, text::Language);

}  // namespace analysis
