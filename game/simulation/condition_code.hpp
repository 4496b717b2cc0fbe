#pragma once
#include <cstdint>

#include "condition/condition.hpp"
#include "simulation/index.hpp"

namespace simulation {

/// A condition as a flat program in prefix order: `all`, `any` and `negate` are followed by their parts; see condition_eval.hpp.
struct ConditionCode {
  enum class Op : std::uint8_t {
    all,
    any,
    negate,
    meter,
    fact,
    promise,
    chose,
    visited,
    chance,
    constant,
    count,
    grievance,
    conduct
  };
  Op op{};
  PersonIndex person = nobody;
  std::uint8_t what = 0;  ///< meter, promise state, count, conduct sign
  condition::Comparison comparison{};
  std::int32_t value = 0;    ///< level, per cent, number, stage of the grievance, or (constant) 0 or 1
  Index argument = nowhere;  ///< fact, promise, flag, chance event
  Index next = 0;            ///< first instruction after this one and its parts
};

}  // namespace simulation
