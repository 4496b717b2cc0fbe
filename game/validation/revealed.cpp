#include "validation/revealed.hpp"

namespace validation {

std::unordered_set<std::string_view> revealed_facts(const scenario::Scenario& scenario) {
  std::unordered_set<std::string_view> revealed;
  const auto note = [&](const std::vector<scenario::Name>& facts) {
    for (const scenario::Name& fact : facts) revealed.insert(fact.text);
  };
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    note(step.reveals);
    if (const auto* reveal = std::get_if<scenario::Reveal>(&step.what)) note(reveal->facts);
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options) note(option.reveals);
  });
  return revealed;
}

}  // namespace validation
