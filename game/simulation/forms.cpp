#include "simulation/forms.hpp"

#include <algorithm>

#include "simulation/chance.hpp"
#include "simulation/draft.hpp"
#include "simulation/open_hours.hpp"

namespace simulation {
namespace {

using scenario::QuestionKind;

std::size_t in_decision(const Range& range, Index thing) { return thing - range.begin; }
bool belongs(const Range& range, Index thing) { return thing >= range.begin && thing < range.end; }

using WhyNot = std::optional<RefusedBecause>;

WhyNot why_not_part(const Story& story, const World& world, const DecisionInfo& decision, const Move& move) {
  if (!belongs(decision.options, move.option)) return RefusedBecause::unknown_option;
  if (move.kind == Move::Kind::drop) return is_in(story, world, move.option) ? WhyNot{} : RefusedBecause::not_offered;
  return is_offered(story, world, move.option) && !is_in(story, world, move.option) ? WhyNot{} : RefusedBecause::not_offered;
}

WhyNot why_not_own(const Story& story, const World& world, const Move& move) {
  const auto own = own_answers(story, world, move.decision);
  if (std::ranges::find(own, move.option) == own.end()) return RefusedBecause::not_offered;
  const bool marked = is_marked(story, world, move.option);
  return marked == (move.kind == Move::Kind::drop) ? WhyNot{} : RefusedBecause::not_offered;
}

WhyNot why_not_sort(const Story& story, const DecisionInfo& decision, const Move& move) {
  if (!belongs(decision.cards, move.card)) return RefusedBecause::unknown_card;
  return move.position <= cards_in_order(story, move.decision) ? WhyNot{} : RefusedBecause::unknown_option;
}

bool is_fixed(const Story& story, Index task) { return task != nowhere && story.options[task].fixed_slot != no_slot; }

WhyNot why_not_place(const Story& story, const World& world, const DecisionInfo& decision, const Move& move) {
  if (move.slot >= decision.slots.size()) return RefusedBecause::unknown_slot;
  const Index there = task_in(story, world, move.decision, move.slot);
  if (is_fixed(story, there)) return RefusedBecause::fixed_task;
  if (move.option == nowhere) return there == nowhere ? RefusedBecause::not_offered : WhyNot{};
  if (!belongs(decision.options, move.option)) return RefusedBecause::unknown_option;
  const OptionInfo& task = story.options[move.option];
  if (task.fixed_slot != no_slot) return RefusedBecause::fixed_task;
  if (!is_offered(story, world, move.option)) return RefusedBecause::not_offered;
  const std::int32_t begins = story.slots[decision.slots.begin + move.slot];
  if (begins < world.now) return RefusedBecause::slot_over;
  const std::int32_t arrives = begins + task.travel;
  return is_open(story, task.person, arrives, arrives + task.takes) ? WhyNot{} : RefusedBecause::closed_then;
}

/// Something has to be in; and where it could reach them at several times, one of those.
WhyNot why_not_composed(const Story& story, const World& world, const Range& parts) {
  bool any = false;
  for (Index part = parts.begin; part < parts.end; ++part) any = any || is_in(story, world, part);
  if (!any) return RefusedBecause::not_finished;
  for (Index part = parts.begin; part < parts.end; ++part) {
    const std::uint8_t group = story.options[part].group;
    if (group == no_group || !says_when(story, part) || !is_offered(story, world, part)) continue;
    bool timed = false;
    for (Index other = parts.begin; other < parts.end; ++other)
      timed = timed || (story.options[other].group == group && is_in(story, world, other));
    if (!timed) return RefusedBecause::not_timed;
  }
  return {};
}

/// Every card lies, and as many have a place in time as are asked for one and can have it. Of which cards that is true is not
/// asked: plays recorded under an older rule gave one to every card the author did, wherever it lay.
WhyNot why_not_sorted(const Story& story, const World& world, Index decision) {
  const Range cards = story.decisions[decision].cards;
  int asked = 0, given = 0;
  for (Index card = cards.begin; card < cards.end; ++card) {
    const Laid laid = laid_card(story, world, card);
    if (!laid.placed) return RefusedBecause::not_finished;
    asked += asks_place(story, decision, laid.kind) ? 1 : 0;
    given += laid.position != 0 ? 1 : 0;
  }
  return given >= std::min(asked, cards_in_order(story, decision)) ? WhyNot{} : RefusedBecause::not_finished;
}

WhyNot why_not_done(const Story& story, const World& world, Index at) {
  const DecisionInfo& decision = story.decisions[at];
  if (scenario::is_composed(decision.kind)) return why_not_composed(story, world, decision.options);
  return decision.kind == QuestionKind::sort ? why_not_sorted(story, world, at) : WhyNot{};
}

/// Adds the move where nothing speaks against it.
void add_if_allowed(const Story& story, const State& state, const Move& move, std::vector<Move>& moves) {
  if (!why_not_form(story, state, move)) moves.push_back(move);
}

void add_cards(const Story& story, const State& state, const DecisionInfo& decision, Move move, std::vector<Move>& moves) {
  move.kind = Move::Kind::sort;
  const int most = cards_in_order(story, move.decision);
  for (move.card = decision.cards.begin; move.card < decision.cards.end; ++move.card) {
    for (const auto kind : {scenario::CardKind::fact, scenario::CardKind::guess, scenario::CardKind::feeling}) {
      move.card_kind = kind;
      for (int position = 0; position <= most; ++position) {
        move.position = static_cast<std::uint8_t>(position);
        add_if_allowed(story, state, move, moves);
      }
    }
  }
}

void add_tasks(const Story& story, const State& state, const DecisionInfo& decision, Move move, std::vector<Move>& moves) {
  move.kind = Move::Kind::place;
  for (move.slot = 0; move.slot < decision.slots.size(); ++move.slot) {
    for (move.option = decision.options.begin; move.option < decision.options.end; ++move.option)
      add_if_allowed(story, state, move, moves);
    move.option = nowhere;
    add_if_allowed(story, state, move, moves);
  }
}

}  // namespace

Laid laid_card(const Story& story, const World& world, Index card) {
  const Index decision = decision_at(story, world);
  if (decision == nowhere || !belongs(story.decisions[decision].cards, card)) return {};
  return unpacked(world.draft[in_decision(story.decisions[decision].cards, card)]);
}

int cards_in_order(const Story& story, Index decision) {
  const Range cards = story.decisions[decision].cards;
  return static_cast<int>(std::count_if(story.cards.begin() + cards.begin, story.cards.begin() + cards.end,
                                        [](const CardInfo& card) { return card.position != 0; }));
}

bool asks_place(const Story& story, Index decision, scenario::CardKind kind) {
  const Range cards = story.decisions[decision].cards;
  return std::any_of(story.cards.begin() + cards.begin, story.cards.begin() + cards.end,
                     [kind](const CardInfo& card) { return card.kind == kind && card.position != 0; });
}

bool has_place_left(const Story& story, const World& world, Index card) {
  const Index decision = decision_at(story, world);
  const Range cards = story.decisions[decision].cards;
  int given = 0;
  for (Index other = cards.begin; other < cards.end; ++other)
    given += other != card && laid_card(story, world, other).position != 0 ? 1 : 0;
  return given < cards_in_order(story, decision);
}

bool waits_for_place(const Story& story, const World& world, Index card) {
  const Laid lies = laid_card(story, world, card);
  return lies.placed && lies.position == 0 && asks_place(story, decision_at(story, world), lies.kind) &&
         has_place_left(story, world, card);
}

std::vector<Index> cards_shown(const Story& story, const World& world, Index decision) {
  const DecisionInfo& info = story.decisions[decision];
  std::vector<Index> cards;
  for (Index card = info.cards.begin; card < info.cards.end; ++card) cards.push_back(card);
  if (info.fixed_order) return cards;
  std::ranges::sort(cards, {}, [&](Index card) { return mix(mix(world.seed, info.key), card - info.cards.begin); });
  return cards;
}

bool is_in(const Story& story, const World& world, Index option) {
  const Range options = story.decisions[story.options[option].decision].options;
  return world.draft[in_decision(options, option)] != 0;
}

Index task_in(const Story& story, const World& world, Index decision, std::uint8_t slot) {
  const std::uint8_t task = world.plan[slot];
  return task == 0 ? nowhere : story.decisions[decision].options.begin + task - 1;
}

std::uint8_t slot_of(const Story& story, const World& world, Index task) {
  const DecisionInfo& decision = story.decisions[story.options[task].decision];
  for (std::uint8_t slot = 0; slot < decision.slots.size(); ++slot)
    if (task_in(story, world, story.options[task].decision, slot) == task) return slot;
  return no_slot;
}

bool says_when(const Story& story, Index part) {
  const OptionInfo& info = story.options[part];
  if (info.group == no_group) return info.after > 0;
  const Range parts = story.decisions[info.decision].options;
  return std::any_of(story.options.begin() + parts.begin, story.options.begin() + parts.end,
                     [&](const OptionInfo& other) { return other.group == info.group && other.after > 0; });
}

bool says_something(const Story& story, const World& world, Index decision) {
  const Range parts = story.decisions[decision].options;
  bool any = false;
  for (Index part = parts.begin; part < parts.end; ++part) {
    if (says_when(story, part) || !is_offered(story, world, part)) continue;
    if (is_in(story, world, part)) return true;
    any = true;
  }
  return !any;
}

WhyNot why_not_form(const Story& story, const State& state, const Move& move) {
  const DecisionInfo& decision = story.decisions[move.decision];
  const bool composed = scenario::is_composed(decision.kind);
  switch (move.kind) {
    case Move::Kind::choose:
      if (!scenario::is_chosen(decision.kind)) return RefusedBecause::not_this_question;
      if (move.option >= story.options.size()) return RefusedBecause::unknown_option;
      if (!belongs(decision.options, move.option)) return RefusedBecause::not_this_decision;
      return is_offered(story, state.world, move.option) ? WhyNot{} : RefusedBecause::not_offered;
    case Move::Kind::add:
    case Move::Kind::drop:
      if (decision.kind == QuestionKind::review) return why_not_own(story, state.world, move);
      return composed ? why_not_part(story, state.world, decision, move) : RefusedBecause::not_this_question;
    case Move::Kind::sort:
      return decision.kind == QuestionKind::sort ? why_not_sort(story, decision, move) : RefusedBecause::not_this_question;
    case Move::Kind::place:
      return decision.kind == QuestionKind::plan ? why_not_place(story, state.world, decision, move)
                                                 : RefusedBecause::not_this_question;
    case Move::Kind::done:
      return scenario::is_chosen(decision.kind) ? RefusedBecause::not_this_question
                                                : why_not_done(story, state.world, move.decision);
    case Move::Kind::mark:
    case Move::Kind::unmark:
    case Move::Kind::read:
    case Move::Kind::back:
    case Move::Kind::note: break;
  }
  return RefusedBecause::not_this_question;
}

std::vector<Move> form_moves(const Story& story, const State& state) {
  std::vector<Move> moves;
  Move move;
  move.decision = decision_at(story, state.world);
  if (move.decision == nowhere) return moves;
  const DecisionInfo& decision = story.decisions[move.decision];
  const auto add_each = [&](const auto& options, Move::Kind kind) {
    move.kind = kind;
    for (const Index option : options) {
      move.option = option;
      add_if_allowed(story, state, move, moves);
    }
    move.option = nowhere;
  };
  std::vector<Index> all;
  for (Index i = decision.options.begin; i < decision.options.end; ++i) all.push_back(i);
  if (scenario::is_chosen(decision.kind)) return add_each(all, Move::Kind::choose), moves;
  if (decision.kind == QuestionKind::review) all = own_answers(story, state.world, move.decision);
  if (scenario::is_composed(decision.kind) || decision.kind == QuestionKind::review) {
    add_each(all, Move::Kind::add);
    add_each(all, Move::Kind::drop);
  }
  if (decision.kind == QuestionKind::sort) add_cards(story, state, decision, move, moves);
  if (decision.kind == QuestionKind::plan) add_tasks(story, state, decision, move, moves);
  move.kind = Move::Kind::done;
  add_if_allowed(story, state, move, moves);
  return moves;
}

}  // namespace simulation
