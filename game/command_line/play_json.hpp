#pragma once
#include <nlohmann/json_fwd.hpp>

#include "session/model.hpp"

namespace command_line {

/// play --json: scenario seed rubric moves outcome outcome_rank scores principles receipts clients. Keys in this order, no times
/// of day, no random ids: equal plays are equal bytes. Points as numbers (72.5), marks and moments as shares (0.5).
[[nodiscard]] nlohmann::ordered_json play_as_json(const session::Model& model);

}  // namespace command_line
