#pragma once
#include <span>
#include <vector>

#include "loading/value.hpp"

namespace loading {

struct Repeated {
  const Entry* first = nullptr;
  const Entry* again = nullptr;
};

/// Keys written more than once, each later one with the first. Not quadratic, however many keys there are.
[[nodiscard]] std::vector<Repeated> repeated_keys(std::span<const Entry> entries);

}  // namespace loading
