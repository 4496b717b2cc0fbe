#include "debrief/debrief.hpp"

#include "debrief/telling.hpp"

namespace debrief {
namespace {

using simulation::Move;
using simulation::Story;

void sample(const Story& story, const simulation::World& world, Index decision, std::vector<Sample>& samples) {
  for (std::size_t person = 0; person < story.people.size(); ++person) {
    if (!story.people[person].client) continue;
    Sample taken;
    taken.time = world.now;
    taken.decision = decision;
    taken.person = static_cast<std::uint8_t>(person);
    for (int i = 0; i < condition::meter_count; ++i) {
      taken.meters[static_cast<std::size_t>(i)] =
          simulation::meter(story, world, static_cast<int>(person), static_cast<condition::Meter>(i));
    }
    samples.push_back(taken);
  }
}

/// Plays it all again, writing down what can only be seen on the way.
Telling play_again(const Story& story, std::uint64_t seed, const std::vector<Move>& moves, Debrief& debrief) {
  Telling telling;
  telling.chapters.emplace_back();
  telling.end = simulation::begin_play(story, seed, &telling.chapters.back().events);
  sample(story, telling.end.state.world, simulation::nowhere, debrief.samples);
  for (const Move& move : moves) {
    Telling::Chapter chapter{move, {}, false};
    const bool answer = move.kind == Move::Kind::choose;
    chapter.first_answer = answer && !telling.end.state.ledger.answered.has(move.decision);
    const simulation::World before = telling.end.state.world;
    if (!simulation::apply(story, telling.end, move, &chapter.events)) break;
    if (chapter.first_answer) add_answer(story, before, move.option, debrief.listening);
    if (answer) sample(story, telling.end.state.world, move.decision, debrief.samples);
    telling.chapters.push_back(std::move(chapter));
  }
  return telling;
}

}  // namespace

Debrief debrief(const Story& story, std::uint64_t seed, const std::vector<Move>& moves) {
  Debrief result;
  const Telling telling = play_again(story, seed, moves, result);
  const simulation::State& end = telling.end.state;
  result.score = simulation::score(story, end);
  result.outcome = simulation::outcome_at(story, end.world);
  result.beats = beats_of(story, telling, result.score);
  result.signals = signals_of(story, end.ledger);
  result.promises = promises_of(story, end.world, result.score);
  result.axes = axes_of(story, result.score, result.outcome);
  result.turning_point = find_turning_point(story, seed, moves);
  return result;
}

}  // namespace debrief
