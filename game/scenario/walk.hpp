#pragma once
#include <string>
#include <variant>

#include "scenario/scenario.hpp"

namespace scenario {

template <typename Visit>
void for_each_step(const Flow& flow, const Visit& visit) {
  for (const Step& step : flow) {
    visit(step);
    if (const auto* choice = std::get_if<Choice>(&step.what)) {
      for (const Option& option : choice->options) for_each_step(option.then, visit);
    } else if (const auto* branch = std::get_if<If>(&step.what)) {
      for_each_step(branch->then, visit);
      for_each_step(branch->otherwise, visit);
    }
  }
}

template <typename Visit>
void for_each_step(const Scenario& scenario, const Visit& visit) {
  for (const Scene& scene : scenario.scenes) for_each_step(scene.flow, visit);
}

/// Under which id another language names a group of parts; it need not: the name stands in the interface alone.
[[nodiscard]] inline std::string group_text_id(const Choice& choice, const Option& part) {
  return choice.id + ".group." + part.group.text;
}

}  // namespace scenario
