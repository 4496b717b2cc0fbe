#pragma once
#include "condition/condition.hpp"
#include "loading/fields.hpp"

namespace loading {

/// Counts (how many questions in a row …) are asked by the rubric's rules only.
enum class Asker { scenario, rubric };

/// Pairs, all of which must hold, or a list of such. Each part carries the place of the value it came from.
[[nodiscard]] condition::Condition read_condition(const Entry& entry, Asker asker, Diagnostics& problems);

/// 中以上, low以下, `mid or more`, `below low`: a comparison and what it compares with.
struct Compared {
  condition::Comparison comparison = condition::Comparison::exactly;
  std::string_view word;
};
[[nodiscard]] Compared compared(std::string_view text);

}  // namespace loading
