#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "rubric/rubric.hpp"
#include "validation/possible.hpp"

namespace validation {

/// Every way a scenario can be played, conditions that can never hold left out.
struct Ways {
  Numbers numbers;
  std::vector<std::optional<Possible>> entered;  ///< what may be so as each scene begins; nothing: no way comes there
};

/// Pure. Precondition: the scenario fits a play (Numbers::fit).
[[nodiscard]] Ways ways_of(const scenario::Scenario& scenario, const rubric::Rubric& rubric, Numbers numbers);

/// Who listens while a scene is gone through on every way at once. Where no way comes, nothing is told.
struct Listener {
  std::function<void(const scenario::Step&, const Possible&)> step;
  /// As the question is asked; told of an option whose condition can never hold, too.
  std::function<void(const scenario::Choice&, const scenario::Option&, const Possible&)> option;
  /// A deed of an option or a step, as it is done.
  std::function<void(const scenario::PromiseStep&, const Possible&)> deed;
};
void go_through(const scenario::Scenario& scenario, const rubric::Rubric& rubric, const Ways& ways, const scenario::Scene& scene,
                const Listener& listener);

}  // namespace validation
