#include "session/taken_back.hpp"

#include <map>
#include <utility>

namespace session {
namespace {

/// What stood in the plan that was taken back last, task by slot.
std::map<std::uint8_t, Index> plan_taken_back(const std::vector<simulation::Move>& moves) {
  using simulation::Move;
  std::map<std::uint8_t, Index> plan, taken;
  std::vector<std::map<std::uint8_t, Index>> before;  // as simulation::Play::before
  for (const Move& move : moves) {
    if (move.kind == Move::Kind::back) {
      taken = plan = before.back();
      before.pop_back();
    } else if (simulation::is_answer(move)) {
      before.push_back(std::exchange(plan, {}));
    } else if (move.kind == Move::Kind::place) {
      std::erase_if(plan, [&](const auto& each) { return each.first == move.slot || each.second == move.option; });
      if (move.option != simulation::nowhere) plan[move.slot] = move.option;
    }
  }
  return taken;
}

}  // namespace

std::string taken_back_kind(const Model& model, const simulation::Move& taken) {
  const auto kind = model.story->decisions[taken.decision].kind;
  if (kind == scenario::QuestionKind::plan && plan_taken_back(model.play.moves).empty()) return "nothing";
  return std::to_string(static_cast<int>(kind));
}

}  // namespace session
