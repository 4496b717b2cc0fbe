#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "condition/condition.hpp"
#include "validation/possible.hpp"

namespace validation {

/// Why a condition can never come out one way.
struct Obstacle {
  enum class Kind : std::uint8_t {
    itself,         ///< it asks for things that exclude each other
    not_known,      ///< fact `what` cannot be known yet
    surely_known,   ///< fact `what` is known on every way
    promise,        ///< nothing has brought promise `what` to that state by then
    not_happened,   ///< option or scene `what` cannot have been met yet
    surely_passed,  ///< option or scene `what` was met on every way
    company,        ///< `what` of the company is written down, and is otherwise
    grievance       ///< the grievance of `what` cannot have come to that yet
  };
  Kind kind{};
  std::string what;
  bool operator==(const Obstacle&) const = default;
};

inline constexpr std::size_t obstacle_kinds = 8;

/// Where a condition is asked.
struct Asking {
  const scenario::Scenario& scenario;
  const Numbers& numbers;
  const Possible& here;
  std::string_view client;  ///< who is meant where a condition names nobody
};

/// Nothing where the condition may come out `wanted`. Whatever clients feel and luck decides may be so, if it does not contradict
/// itself: an answer is certain, none is not.
[[nodiscard]] std::optional<Obstacle> never(const condition::Condition&, bool wanted, const Asking&);

}  // namespace validation
