#include "analysis/explore/plans.hpp"

#include <algorithm>

#include "simulation/chance.hpp"
#include "simulation/forms.hpp"
#include "simulation/notebook.hpp"

namespace analysis {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::State;
using simulation::Story;

using Plan = std::vector<Move>;  // placings, slot by slot

/// The promises a task keeps that are not written down yet.
void add_notes(const Story& story, const State& state, Index decision, Index task, std::vector<Move>& notes) {
  const simulation::OptionInfo& info = story.options[task];
  for (Index i = info.promises.begin; i < info.promises.end; ++i) {
    const simulation::PromiseStepInfo& step = story.promise_steps[i];
    const Move note{.kind = Move::Kind::note, .decision = decision, .promise = step.promise};
    const bool keeps = step.deed == scenario::PromiseDeed::keep && !simulation::why_not_note(story, state.world, note);
    if (keeps && std::ranges::find(notes, note) == notes.end()) notes.push_back(note);
  }
}

/// Which placings the empty plan takes once all is written down. None of them hangs on another.
std::vector<Move> placings(const Story& story, const State& state, Index decision) {
  State noted = state;
  std::vector<Move> notes, places;
  const simulation::Range tasks = story.decisions[decision].options;
  for (Index task = tasks.begin; task < tasks.end; ++task) add_notes(story, state, decision, task, notes);
  for (const Move& note : notes) simulation::advance(story, noted, note);
  for (const Move& move : simulation::form_moves(story, noted))
    if (move.kind == Move::Kind::place && move.option != simulation::nowhere) places.push_back(move);
  return places;
}

bool stands(const Plan& plan, Index task) {
  return std::ranges::any_of(plan, [task](const Move& placed) { return placed.option == task; });
}

/// Every plan that goes on from `begun` with a placing at or after `next`; until there are more than `most`.
void go_on(const std::vector<Move>& places, std::size_t next, const Plan& begun, std::size_t most, std::vector<Plan>& plans) {
  for (std::size_t i = next; i < places.size() && plans.size() <= most; ++i) {
    const bool taken = !begun.empty() && begun.back().slot == places[i].slot;
    if (taken || stands(begun, places[i].option)) continue;
    Plan more = begun;
    more.push_back(places[i]);
    plans.push_back(more);
    go_on(places, i + 1, more, most, plans);
  }
}

Plan drawn(const std::vector<Move>& places, std::uint64_t draw) {
  Plan plan;
  for (std::size_t i = 0; i < places.size();) {
    std::size_t end = i;
    while (end < places.size() && places[end].slot == places[i].slot) ++end;
    // One of the slot's tasks, or now and then none.
    draw = simulation::mix(draw, i);
    const std::size_t pick = draw % (end - i + 1);
    if (pick < end - i && !stands(plan, places[i + pick].option)) plan.push_back(places[i + pick]);
    i = end;
  }
  return plan;
}

void write(const Story& story, const State& state, Index decision, const Plan& plan, Answers& answers) {
  std::vector<Move> notes;
  for (const Move& placed : plan) add_notes(story, state, decision, placed.option, notes);
  answers.moves.insert(answers.moves.end(), notes.begin(), notes.end());
  answers.moves.insert(answers.moves.end(), plan.begin(), plan.end());
  answers.moves.push_back({.kind = Move::Kind::done, .decision = decision});
  answers.ends.push_back(static_cast<std::uint32_t>(answers.moves.size()));
}

}  // namespace

void find_plans(const Story& story, const State& state, std::size_t most, std::uint64_t draw, Answers& answers) {
  const Index decision = simulation::decision_at(story, state.world);
  const std::vector<Move> places = placings(story, state, decision);
  std::vector<Plan> plans{Plan{}};
  go_on(places, 0, {}, most, plans);
  answers.whole = plans.size() <= most;
  if (!answers.whole) {
    plans.resize(1);
    for (const Move& place : places)
      if (plans.size() < most / 2) plans.push_back({place});
    while (plans.size() < most) plans.push_back(drawn(places, simulation::mix(draw, plans.size())));
  }
  std::ranges::stable_sort(plans, {}, &Plan::size);
  for (const Plan& plan : plans) write(story, state, decision, plan, answers);
}

}  // namespace analysis
