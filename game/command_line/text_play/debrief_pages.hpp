#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "command_line/paper.hpp"
#include "debrief/debrief.hpp"
#include "session/model.hpp"

namespace command_line {

/// Parts of the debrief one can skip to.
enum class Chapter : std::uint8_t { summary, turning, seat, trust, receipts, talk, rest };
[[nodiscard]] std::string name(const Paper& paper, Chapter chapter);

/// One page of the debrief, written when it is turned to.
struct DebriefPage {
  Chapter chapter{};
  std::function<void(Paper&)> print;
};

/// What to take away and the scores, the turning points, the client's seat; then, unless `brief`, the trust by day, receipts, the
/// talk with its inner voices, promises and signals. The pages refer to story, model and debrief, which must outlive them. Pure.
[[nodiscard]] std::vector<DebriefPage> debrief_pages(const session::Model& model, const debrief::Debrief& debrief, bool brief);

}  // namespace command_line
