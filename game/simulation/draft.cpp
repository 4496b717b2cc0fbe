#include "simulation/draft.hpp"

#include <algorithm>

namespace simulation {
namespace {

constexpr Index well = 0, partly = 1, badly = 2;  // the order in which loading adds the results

void put_in(Turn& turn, const DecisionInfo& decision, Index option) {
  const OptionInfo& part = turn.story.options[option];
  for (Index other = decision.options.begin; other < decision.options.end; ++other)
    if (part.group != no_group && turn.story.options[other].group == part.group)
      turn.world.draft[other - decision.options.begin] = 0;
  turn.world.draft[option - decision.options.begin] = 1;
}

/// The draft of a review: by own answer, as own_answers has them.
void mark_own(Turn& turn, const Move& move) {
  const auto own = own_answers(turn.story, turn.world, move.decision);
  const auto at = static_cast<std::size_t>(std::ranges::find(own, move.option) - own.begin());
  turn.world.draft[at] = move.kind == Move::Kind::add ? 1 : 0;
}

void place(Turn& turn, const DecisionInfo& decision, const Move& move) {
  if (move.option == nowhere) {
    turn.world.plan[move.slot] = 0;
    return;
  }
  const auto task = static_cast<std::uint8_t>(move.option - decision.options.begin + 1);
  for (std::uint8_t& slot : turn.world.plan)
    if (slot == task) slot = 0;
  turn.world.plan[move.slot] = task;
}

/// All kinds and places right; or at least two of three. Of a card that lies where no place is asked for, none is missed.
Index sorted(const Story& story, const World& world, Index at) {
  const DecisionInfo& decision = story.decisions[at];
  int right = 0, all = 0;
  for (Index card = decision.cards.begin; card < decision.cards.end; ++card) {
    const CardInfo& info = story.cards[card];
    const Laid laid = unpacked(world.draft[card - decision.cards.begin]);
    ++all;
    right += laid.kind == info.kind ? 1 : 0;
    if (info.position == 0 || (laid.position == 0 && !asks_place(story, at, laid.kind))) continue;
    ++all;
    right += laid.position == info.position ? 1 : 0;
  }
  if (right == all) return well;
  return right * 3 >= all * 2 ? partly : badly;
}

/// At least two of three found and no more wrongly marked than rightly; or at least one found. Where there was nothing to find,
/// a mark or two cost only half.
Index reviewed(const Story& story, const World& world, Index decision) {
  int to_find = 0, found = 0, wrongly = 0;
  for (const Index option : own_answers(story, world, decision)) {
    const bool misread = was_misread(world, option), marked = is_marked(story, world, option);
    to_find += misread ? 1 : 0;
    found += misread && marked ? 1 : 0;
    wrongly += !misread && marked ? 1 : 0;
  }
  if (to_find == 0) return wrongly == 0 ? well : wrongly <= 2 ? partly : badly;
  if (found * 3 >= to_find * 2 && wrongly <= found) return well;
  return found > 0 ? partly : badly;
}

}  // namespace

std::uint8_t packed(scenario::CardKind kind, int position) {
  return static_cast<std::uint8_t>((static_cast<int>(kind) + 1) | (position << 4));
}

Laid unpacked(std::uint8_t byte) {
  if (byte == 0) return {};
  return {true, static_cast<scenario::CardKind>((byte & 0x0F) - 1), byte >> 4};
}

void begin_draft(const Story& story, World& world) {
  const Index at = decision_at(story, world);
  if (at == nowhere) return;
  const DecisionInfo& decision = story.decisions[at];
  world.draft.fill(0);
  if (decision.kind != scenario::QuestionKind::plan) return;
  world.plan.fill(0);
  for (Index task = decision.options.begin; task < decision.options.end; ++task)
    if (const std::uint8_t slot = story.options[task].fixed_slot; slot != no_slot && is_offered(story, world, task))
      world.plan[slot] = static_cast<std::uint8_t>(task - decision.options.begin + 1);
}

void write_draft(Turn& turn, const Move& move) {
  const DecisionInfo& decision = turn.story.decisions[move.decision];
  if (decision.kind == scenario::QuestionKind::review) return mark_own(turn, move);
  if (move.kind == Move::Kind::add) return put_in(turn, decision, move.option);
  if (move.kind == Move::Kind::drop)
    turn.world.draft[move.option - decision.options.begin] = 0;
  else if (move.kind == Move::Kind::sort)
    turn.world.draft[move.card - decision.cards.begin] = packed(move.card_kind, move.position);
  else
    place(turn, decision, move);
}

Index best_result(const Story& story, Index decision) { return story.decisions[decision].options.begin + well; }

Index result_of(const Story& story, const World& world, Index decision) {
  const DecisionInfo& info = story.decisions[decision];
  const Index result =
      info.kind == scenario::QuestionKind::sort ? sorted(story, world, decision) : reviewed(story, world, decision);
  return info.options.begin + result;
}

}  // namespace simulation
