#pragma once
#include <cstdint>
#include <string>

#include "diagnostic/place.hpp"

/// The smallest things an author writes.
namespace scenario {

using diagnostic::Place;

/// An author's word that names something elsewhere: a scene, a person, an act.
struct Name {
  std::string text;
  Place where;
  bool operator==(const Name& other) const { return text == other.text; }
};

/// Words for people. `id` is the key translations are filed under ("l12", "d3.a", "d3.a.reason", "stake", "people.佐藤.name").
struct Text {
  std::string id;
  std::string source;  ///< in the scenario's first language, furigana notation and all
  Place where;
  [[nodiscard]] bool empty() const { return source.empty(); }
};

/// Minutes since 00:00 of the scenario's start date.
using Minutes = std::int32_t;
inline constexpr Minutes minutes_per_day = 1440;

/// A day of the scenario's calendar, counted from its start date.
struct Date {
  int day = 0;
  Place where;
};

}  // namespace scenario
