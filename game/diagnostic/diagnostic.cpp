#include "diagnostic/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace diagnostic {

bool has_errors(const Diagnostics& problems) {
  return std::ranges::any_of(problems, [](const Diagnostic& problem) { return problem.severity == Severity::error; });
}

void sort_by_place(Diagnostics& problems) {
  // Arguments last: two findings of one code at one place would otherwise keep the order their checks ran in.
  const auto by_place = [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.where, a.code, a.arguments, a.severity) < std::tie(b.where, b.code, b.arguments, b.severity);
  };
  std::ranges::sort(problems, by_place);
}

}  // namespace diagnostic
