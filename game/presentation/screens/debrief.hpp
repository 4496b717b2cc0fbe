#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "debrief/debrief.hpp"
#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

/// What comes after a play: what to take away, what the scores rest on, the talk from both sides.
namespace presentation {

enum class DebriefTab : std::uint8_t { summary, receipts, talk, promises, listening };
inline constexpr int debrief_tab_count = 5;

/// What the debrief remembers from frame to frame and nobody else needs.
struct DebriefScratch {
  DebriefTab tab = DebriefTab::summary;
  std::optional<rubric::Dimension> only;  ///< receipts of one dimension
  std::set<std::size_t> open;             ///< receipts unfolded, into the score's receipts
  std::optional<std::size_t> disputed;    ///< the receipt whose objection is being written
  std::string objection;
  std::string plan;  ///< "next time": not yet sent
};

/// `told` is made once of the finished play and kept by the caller. Appends Tell{LeaveDebrief}, Tell{Disagree}, Tell{Reflect} and
/// TryFrom. Precondition: model.story is set and `told` is of this play.
void debrief_screen(const session::Model& model, const debrief::Debrief& told, Canvas&, DebriefScratch&, Messages&);

}  // namespace presentation
