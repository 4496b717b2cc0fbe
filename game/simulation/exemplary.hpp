#pragma once
#include <cstdint>
#include <vector>

#include "simulation/index.hpp"

namespace simulation {

/// What the exemplary path meets and when: what an early end forfeits is read from it.
struct Exemplary {
  /// One principle in one stretch; or one promise.
  struct Met {
    Index stretch = 0, principle = 0, promise = nowhere, decision = nowhere, option = nowhere;
    std::int32_t time = 0;  ///< when the path entered the scene (or settled the promise)
  };
  std::vector<Met> met;
};

}  // namespace simulation
