#include "validation/earliest.hpp"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace validation {

using scenario::Minutes;

std::vector<std::optional<Minutes>> earliest_starts(const scenario::Scenario& scenario, const Course& course) {
  std::vector<std::optional<Minutes>> earliest(scenario.scenes.size());
  if (scenario.scenes.empty()) return earliest;
  // The earliest begun is settled first, as in Dijkstra's shortest ways: a clock never goes back.
  using Begun = std::pair<Minutes, std::size_t>;
  std::priority_queue<Begun, std::vector<Begun>, std::greater<>> open;
  open.emplace(scenario.scenes.front().at.value_or(0), 0);
  while (!open.empty()) {
    const auto [minute, scene] = open.top();
    open.pop();
    if (earliest[scene]) continue;
    earliest[scene] = minute;
    for (const Lead& lead : course.scenes[scene].leads)
      if (!earliest[lead.to]) open.emplace(std::max(minute, scenario.scenes[lead.to].at.value_or(minute)), lead.to);
  }
  return earliest;
}

}  // namespace validation
