#include <algorithm>

#include "presentation/rig/person.hpp"

namespace presentation::rig {

const std::vector<Person>& people() {
  static const std::vector<Person> all = [] {
    std::vector<Person> everybody = people_of_offices();
    for (const std::vector<Person>& others : {people_of_trades(), people_of_care(), people_of_works(), people_of_counters()})
      everybody.insert(everybody.end(), others.begin(), others.end());
    for (Person& somebody : everybody) somebody.habits = habits_of(somebody.id);
    return everybody;
  }();
  return all;
}

const Person* find_person(std::string_view id) {
  const auto& all = people();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Person& p) { return p.id == id; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace presentation::rig
