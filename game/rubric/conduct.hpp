#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.hpp"
#include "diagnostic/place.hpp"
#include "text/language.hpp"

namespace rubric {

/// How trust shows: one thing a client does otherwise, the more or the less they hold of the rep, against what is usual with
/// them. At mid everything is as usual.
struct Conduct {
  std::string id;  ///< one of required_conduct()
  text::Bilingual name;
  condition::Meter reads{};  ///< whose level it follows; more of it is warmer
  int usual = 0;             ///< where the author says nothing: minutes, heads, 0 or 1, or a level
  std::array<int, condition::level_count>
      by_level{};  ///< reply and meeting: permille of the usual minutes; the others: steps from the usual
  std::string source;
  diagnostic::Place where;
};

/// reply, meeting, attend, small-talk, shares-early, trial-order, formality: in the order of simulation::ConductIndex. A rubric
/// must have exactly these.
[[nodiscard]] const std::vector<std::string_view>& required_conduct();
/// Its numbers are shares of the usual rather than steps from it.
[[nodiscard]] bool is_share(const Conduct&);
/// Less of it is warmer: the answer that comes sooner, the speech that is less formal.
[[nodiscard]] bool warmer_is_less(const Conduct&);

}  // namespace rubric
