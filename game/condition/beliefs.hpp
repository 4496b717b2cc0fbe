#pragma once
#include "condition/condition.hpp"

namespace condition {

/// What trust rests on: that the rep can, means well and is honest.
[[nodiscard]] constexpr bool is_belief(Meter meter) {
  return meter == Meter::ability || meter == Meter::benevolence || meter == Meter::integrity;
}

}  // namespace condition
