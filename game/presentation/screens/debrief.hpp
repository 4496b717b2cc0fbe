#pragma once
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "debrief/debrief.hpp"
#include "presentation/app/message.hpp"
#include "presentation/canvas/canvas.hpp"
#include "session/looking_back.hpp"

/// What comes after a play: what to take away, what the scores rest on, the talk from both sides.
namespace presentation {

/// A page's place is its key. The first of them are those of a brief debrief, so that none moves when all are shown.
enum class DebriefTab : std::uint8_t { summary, turning, seat, trust, talk, receipts, promises, listening };
inline constexpr int debrief_tab_count = 8;
/// What a brief debrief shows; the rest is one press away.
inline constexpr int brief_tab_count = 3;

/// What the debrief remembers from frame to frame and nobody else needs.
struct DebriefScratch {
  DebriefTab tab = DebriefTab::summary;
  bool everything = false;                              ///< a brief debrief, opened up
  simulation::PersonIndex client = simulation::nobody;  ///< of the curves and the seat; nobody: the main one
  std::optional<std::size_t> stop;                      ///< chosen on the curves, into that client's stops
  std::size_t seat_page = 0;
  std::optional<rubric::Dimension> only;   ///< receipts of one dimension
  std::set<simulation::Index> principles;  ///< those whose receipts are unfolded
  std::set<std::size_t> open;              ///< receipts unfolded, into the score's receipts
  std::optional<std::size_t> disputed;     ///< the receipt whose objection is being written
  std::string objection;
};

struct Telling {
  bool brief = false;                       ///< three panels at first
  const session::Retold* retold = nullptr;  ///< it is told again, out of the records
};

/// `told` is made once of the finished play and kept by the caller. Appends Tell{LeaveDebrief}, Tell{Disagree}, Tell{Reflect} and
/// TryFrom. Precondition: model.story is set and `told` is of this play.
void debrief_screen(const session::Model& model, const debrief::Debrief& told, const Telling&, Canvas&, DebriefScratch&,
                    Messages&);

}  // namespace presentation
