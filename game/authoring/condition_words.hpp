#pragma once
#include <string>

#include "scenario/scenario.hpp"
#include "text/language.hpp"

namespace authoring {

/// The condition as a person would say it: 「配送表」を果たした、かつ信頼が中以上. In the scenario's own language facts, promises
/// and people go by the author's names, in another by what is translated of them.
[[nodiscard]] std::string condition_in_words(const condition::Condition&, const scenario::Scenario&, text::Language);

}  // namespace authoring
