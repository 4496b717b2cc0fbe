#include "analysis/explore/variations.hpp"

#include <algorithm>

namespace analysis {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::State;
using simulation::Story;

constexpr std::size_t most_unlike = 24;

void add(Answers& answers, std::vector<Move> moves, Index decision) {
  if (moves.empty()) return;
  answers.moves.insert(answers.moves.end(), moves.begin(), moves.end());
  answers.moves.push_back({.kind = Move::Kind::done, .decision = decision});
  answers.ends.push_back(static_cast<std::uint32_t>(answers.moves.size()));
}

std::vector<Move> of_kind(std::span<const Move> moves, Move::Kind kind) {
  std::vector<Move> some;
  for (const Move& move : moves)
    if (move.kind == kind && move.option != simulation::nowhere) some.push_back(move);
  return some;
}

/// One part more, in the place of one of its group where there is one; or one less.
void vary_parts(const Story& story, const State& state, Index decision, std::span<const Move> given, Answers& answers) {
  const std::vector<Move> in = of_kind(given, Move::Kind::add);
  const simulation::Range parts = story.decisions[decision].options;
  for (Index part = parts.begin; part < parts.end; ++part) {
    std::vector<Move> other;
    bool was_in = false;
    for (const Move& move : in) {
      const std::uint8_t group = story.options[part].group;
      was_in = was_in || move.option == part;
      const bool rival = group != simulation::no_group && story.options[move.option].group == group;
      if (move.option != part && !rival) other.push_back(move);
    }
    if (!was_in) {
      if (!simulation::is_offered(story, state.world, part)) continue;
      other.push_back({.kind = Move::Kind::add, .decision = decision, .option = part});
      std::ranges::sort(other, {}, &Move::option);
    }
    std::vector<Index> options;
    for (const Move& move : other) options.push_back(move.option);
    if (is_timed(story, state, decision, options)) add(answers, other, decision);
  }
}

/// One placing more or less; a task stands in one slot, a slot holds one task.
void vary_plan(Index decision, std::span<const Move> given, const Answers& single, Answers& answers) {
  const std::vector<Move> placed = of_kind(given, Move::Kind::place);
  std::vector<Move> notes;
  for (const Move& move : given)
    if (move.kind == Move::Kind::note) notes.push_back(move);
  const auto with = [&](const std::vector<Move>& more_notes, std::vector<Move> places) {
    std::vector<Move> all = notes;
    for (const Move& note : more_notes)
      if (std::ranges::find(all, note) == all.end()) all.push_back(note);
    std::ranges::sort(places, {}, &Move::slot);
    all.insert(all.end(), places.begin(), places.end());
    add(answers, all, decision);
  };
  for (const Move& gone : placed) {
    std::vector<Move> rest;
    std::ranges::copy_if(placed, std::back_inserter(rest), [&](const Move& move) { return move != gone; });
    with({}, rest);
  }
  for (std::size_t i = 0; i < single.size(); ++i) {
    const std::vector<Move> come = of_kind(single[i], Move::Kind::place);
    if (come.size() != 1) continue;
    std::vector<Move> places{come.front()};
    for (const Move& move : placed)
      if (move.slot != come.front().slot && move.option != come.front().option) places.push_back(move);
    std::vector<Move> its_notes;
    for (const Move& move : single[i])
      if (move.kind == Move::Kind::note) its_notes.push_back(move);
    with(its_notes, places);
  }
}

}  // namespace

void find_variations(const Story& story, const State& state, std::span<const Move> given, std::uint64_t draw, Answers& answers) {
  const Index decision = simulation::decision_at(story, state.world);
  const scenario::QuestionKind kind = story.decisions[decision].kind;
  const bool plan = kind == scenario::QuestionKind::plan;
  // Of a plan's answers half may be those of one task, by which it is varied.
  find_answers(story, state, plan ? 2 * simulation::max_slots * most_unlike / 4 : most_unlike, draw, answers);
  if (scenario::is_composed(kind)) vary_parts(story, state, decision, given, answers);
  if (!plan) return;
  const Answers some = answers;
  vary_plan(decision, given, some, answers);
}

}  // namespace analysis
