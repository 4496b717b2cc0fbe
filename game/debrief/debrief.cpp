#include "debrief/debrief.hpp"

#include <algorithm>
#include <optional>

#include "debrief/other_way.hpp"
#include "debrief/parts.hpp"
#include "debrief/wording.hpp"
#include "simulation/exemplary_path.hpp"

namespace debrief {
namespace {

using simulation::Move;
using simulation::Story;

/// Plays it all again, writing down what can only be seen on the way.
class Retelling {
 public:
  Retelling(const Story& story, Debrief& debrief) : story_(story), debrief_(debrief), curve_(story, debrief.samples) {}

  Telling play(std::uint64_t seed, const std::vector<Move>& moves) {
    telling_.chapters.emplace_back();
    telling_.end = simulation::begin_play(story_, seed, &telling_.chapters.back().events);
    curve_.tell(telling_.chapters.back().events);
    note_due_times();
    for (const Move& move : moves) {
      if (!play(move)) break;
    }
    return std::move(telling_);
  }

 private:
  /// Where the chapters and the samples stood before an answer.
  struct Place {
    std::size_t chapters = 0, samples = 0;
  };

  struct Before {
    Place place;
    simulation::State state;
    std::vector<Move> moves;  ///< of the answer so far
  };

  bool play(const Move& move) {
    Telling::Chapter chapter{move, {}, false, false, {}};
    if (answers(move) && !before_) before_ = Before{{telling_.chapters.size(), debrief_.samples.size()}, telling_.end.state, {}};
    chapter.first_answer = simulation::is_answer(move) && !telling_.end.state.ledger.answered.has(move.decision);
    const std::size_t to_take_back = telling_.end.before.size();
    if (!simulation::apply(story_, telling_.end, move, &chapter.events)) return false;
    if (telling_.end.before.size() < to_take_back) take_back();
    if (answers(move)) before_->moves.push_back(move);
    if (chapter.first_answer) note_first_answer(move.decision, chapter.events);
    curve_.tell(chapter.events);
    telling_.chapters.push_back(std::move(chapter));
    note_due_times();
    if (simulation::is_answer(move)) given_.push_back(before_->place);
    if (simulation::is_answer(move) || move.kind == Move::Kind::back) before_.reset();
    return true;
  }
  /// What was said, beside what the key would have said to the same question: with every promise written down that could be.
  void note_first_answer(Index decision, const simulation::Events& events) {
    simulation::State asked = before_->state;
    simulation::note_promises(story_, asked);
    const std::vector<Index> key = key_options(story_, asked);
    add_answer(story_, asked.world, said_in(story_, {decision, before_->moves, 0}, events), key, debrief_.listening);
    debrief_.key_answers[decision] = key;
  }
  /// The answer before last is where play stands again: its chapters stay, marked; its samples go.
  void take_back() {
    if (given_.empty()) return;
    for (std::size_t i = given_.back().chapters; i < telling_.chapters.size(); ++i) telling_.chapters[i].taken_back = true;
    debrief_.samples.resize(given_.back().samples);
    given_.pop_back();
  }
  void note_due_times() {
    for (std::size_t i = 0; i < simulation::max_promises; ++i)
      telling_.chapters.back().due[i] = telling_.end.state.world.promises[i].due;
  }

  const Story& story_;
  Debrief& debrief_;
  CurveWriter curve_;
  Telling telling_;
  std::vector<Place> given_;      ///< before each answer that stands
  std::optional<Before> before_;  ///< before the answer being given
};

}  // namespace

Debrief debrief(const Story& story, std::uint64_t seed, const std::vector<Move>& moves) {
  Debrief result;
  const Telling telling = Retelling(story, result).play(seed, moves);
  const simulation::State& end = telling.end.state;
  result.score = simulation::score(story, end);
  result.outcome = simulation::outcome_at(story, end.world);
  result.beats = beats_of(story, telling, result.score);
  result.signals = signals_of(story, end.ledger);
  result.plain_marks = plain_marks_of(story, end.ledger);
  result.promises = promises_of(story, telling, result.score);
  result.axes = axes_of(story, result.score, result.outcome);
  result.turning_points = find_turning_points(story, seed, moves);
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    if (story.people[i].client) result.seats.push_back(seat_of(story, telling, static_cast<simulation::PersonIndex>(i)));
  }
  return result;
}

bool nothing_turned(const Debrief& debrief) {
  return std::ranges::all_of(debrief.turning_points,
                             [](const TurningPoint& point) { return point.instead.outcome == point.taken.outcome; });
}

int changes_missed(const Debrief& debrief) {
  return static_cast<int>(
      std::ranges::count_if(debrief.signals, [](const SignalReport& signal) { return !signal.lure && !signal.marked; }));
}

std::vector<SignalReport> signals_to_tell(const Debrief& debrief) {
  const bool looked = !debrief.plain_marks.empty() || std::ranges::any_of(debrief.signals, &SignalReport::marked);
  std::vector<SignalReport> told = debrief.signals;
  std::erase_if(told, [&](const SignalReport& signal) { return signal.lure && !signal.marked && !looked; });
  return told;
}

SignalCount count_of(const std::vector<SignalReport>& signals) {
  SignalCount count;
  for (const SignalReport& signal : signals) {
    ++(signal.lure ? count.plain : count.changes);
    if (signal.lure && signal.marked) ++count.plain_marked;
    if (!signal.lure && signal.marked && signal.in_time) ++count.noticed;
  }
  return count;
}

int listening_broken(const Story& story, const Debrief& debrief) {
  return static_cast<int>(std::ranges::count_if(debrief.score.moments, [&](const simulation::Moment& moment) {
    return story.rubric.principles[moment.principle].dimension == rubric::Dimension::listening && went(moment) == Went::broken;
  }));
}

}  // namespace debrief
