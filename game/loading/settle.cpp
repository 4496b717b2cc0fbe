#include "loading/settle.hpp"

#include <algorithm>

namespace loading {

void settle(diagnostic::Diagnostics& problems, const std::string& file) {
  for (auto& problem : problems)
    if (problem.where.file.empty()) problem.where.file = file;
  diagnostic::sort_by_place(problems);
  problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
}

}  // namespace loading
