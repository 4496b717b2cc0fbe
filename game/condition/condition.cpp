#include "condition/condition.hpp"

namespace condition {

bool is_always(const Condition& condition) {
  const All* all = std::get_if<All>(&condition.what);
  return all != nullptr && all->parts.empty();
}

}  // namespace condition
