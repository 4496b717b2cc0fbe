#include "validation/known.hpp"

namespace validation {
namespace {

template <typename T>
std::unordered_set<std::string_view> ids_of(const std::vector<T>& all) {
  std::unordered_set<std::string_view> ids;
  ids.reserve(all.size());
  for (const T& one : all) ids.insert(one.id.text);
  return ids;
}

}  // namespace

Known known_names(const scenario::Scenario& scenario, const rubric::Rubric& rubric) {
  Known known{ids_of(scenario.people),
              {},
              ids_of(scenario.scenes),
              ids_of(scenario.facts),
              ids_of(scenario.promises),
              ids_of(scenario.outcomes),
              {},
              {}};
  for (const scenario::Person& person : scenario.people)
    if (person.client) known.clients.insert(person.id.text);
  for (const auto& [key, value] : scenario.company) known.company.insert(key);
  for (const rubric::Act& act : rubric.acts)
    for (const std::string_view spelling :
         {std::string_view(act.id), std::string_view(act.name.ja), std::string_view(act.name.en)})
      if (!spelling.empty()) known.acts.emplace(spelling, &act);
  return known;
}

}  // namespace validation
