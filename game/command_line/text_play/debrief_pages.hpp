#pragma once
#include <functional>
#include <vector>

#include "command_line/paper.hpp"
#include "debrief/debrief.hpp"
#include "session/model.hpp"

namespace command_line {

/// One page of the debrief, written when it is turned to.
using DebriefPage = std::function<void(Paper&)>;

/// What to take away, scores, receipts, the talk with its inner voices, promises and signals. The pages refer to story, model and debrief, which must outlive
/// them. Pure.
[[nodiscard]] std::vector<DebriefPage> debrief_pages(const session::Model& model, const debrief::Debrief& debrief);

}  // namespace command_line
