#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "debrief/curves.hpp"
#include "debrief/seat.hpp"
#include "debrief/turning_point.hpp"
#include "simulation/play.hpp"
#include "simulation/score.hpp"

/// What a finished play has to tell. Pure: read from story, seed and moves alone.
namespace debrief {

using simulation::Index;

/// One beat of the talk as both sides lived it.
struct Beat {
  enum class Kind : std::uint8_t { scene, narration, client, inner, rep, promise, passed };
  Kind kind{};
  std::int32_t time = 0;
  Index line = simulation::nowhere;                                    ///< narration, client, inner
  Index decision = simulation::nowhere, option = simulation::nowhere;  ///< rep
  Index scene = simulation::nowhere, promise = simulation::nowhere;
  condition::Level warmth{};
  condition::PromiseState promise_state{};
  std::uint8_t person = simulation::nobody;
  std::vector<Index> receipts;  ///< into Debrief::score.receipts
  bool taken_back = false;      ///< the rep stepped back behind it
};

struct SignalReport {
  Index line = 0;
  bool lure = false, marked = false, in_time = false;
  simulation::Reading reading{};
};
/// A mark on a line that was neither a change nor taken for one on purpose: nothing particular was in it, and it counts for
/// nothing.
struct PlainMark {
  Index line = 0;
  std::int32_t time = 0;  ///< when it was marked
  simulation::Reading reading{};
};
/// What became of a promise at one time, and when it was due from then on.
struct PromiseStep {
  condition::PromiseState state{};
  bool noted = false;  ///< the trainee wrote it down: no change of its state
  std::int32_t time = 0, due = 0;
  bool operator==(const PromiseStep&) const = default;
};
/// Why a promise is worth what it is.
enum class PromiseWorth : std::uint8_t {
  not_counted,    ///< not decided at the end, or nobody needed it
  kept,           ///< in time, as first promised
  refused,        ///< honestly, before anything was promised
  put_off_early,  ///< a later time was agreed as soon as it was known
  put_off_late,   ///< a later time was agreed, but not at the first occasion
  late_warned,    ///< done late, with a word beforehand
  late_unwarned,  ///< done late, without one
  broken,         ///< due and not done
  unanswered,     ///< asked for; neither taken on nor refused
  unspoken        ///< needed, and never brought up
};
/// value: per cent of its moment; 0 where it did not count.
struct PromiseReport {
  Index promise = 0;
  condition::PromiseState state{};
  std::int32_t due = 0, changed = 0;
  int value = 0;
  PromiseWorth worth{};
  std::vector<PromiseStep> history;  ///< asked, made, put off, kept … in order
};
/// The rep said it would be done. What was asked for may also be done without a word ever given.
[[nodiscard]] bool was_promised(const PromiseReport&);

/// AELS-like parts and the MITI-inspired ratio, beside the best that was on offer. First answers only.
struct ListeningReport {
  /// Decisions at which something taken had such an act in it, well done, of those at which something on offer had: an option, a
  /// part, a task (with every promise written down that could be), what a board or a review comes to.
  struct Part {
    int shown = 0, offered = 0;
  };
  Part sensing, processing, responding;
  /// What the rep said, and what the key would have said at the same decisions.
  int reflections = 0, questions = 0, best_reflections = 0, best_questions = 0;
  /// A decision at which some parts were on offer and what was taken had none of them.
  struct Missed {
    Index decision = simulation::nowhere;
    std::vector<rubric::ListeningPart> parts;
    std::vector<Index> taken;
    Index could = simulation::nowhere;  ///< an option that had them, the key's where it did
  };
  std::vector<Missed> missed;  ///< in the order of play
};

/// Process: the mean of the dimensions offered. Outcome: 10,000 for the best rank, 0 for the worst, evenly between (and where
/// there was no end). Hundredths. Never mixed.
struct Axes {
  int process = 0;
  int outcome = 0;
};
/// Well done and ended badly all the same: what has to be said to such a play, and would be false comfort to any other. The
/// limits, 60 and 50 points, are our choice.
[[nodiscard]] constexpr bool without_reward(const Axes& axes) { return axes.process >= 6000 && axes.outcome < 5000; }

struct Debrief {
  simulation::Score score;
  Index outcome = simulation::nowhere;
  std::vector<Beat> beats;
  std::vector<Sample> samples;
  std::vector<SignalReport> signals;
  std::vector<PlainMark> plain_marks;  ///< in the order they were made
  std::vector<PromiseReport> promises;
  ListeningReport listening;
  Axes axes;
  std::vector<TurningPoint> turning_points;         ///< the one that matters most first
  std::map<Index, std::vector<Index>> key_answers;  ///< by decision: what the key had on offer at the first answer
  std::vector<Seat> seats;                          ///< of every client, in the order of the cast
};
/// No single other answer would have led to another end, though some to more trust.
[[nodiscard]] bool nothing_turned(const Debrief&);
/// Signals that were shown and never marked: chances to listen that no answer stands for.
[[nodiscard]] int changes_missed(const Debrief&);

/// The signals a page tells of. Leaving alone what was no change is worth a word only for someone who was looking.
[[nodiscard]] std::vector<SignalReport> signals_to_tell(const Debrief&);
/// What those come to: changes, those noticed before they were spelled out, lines without a change and the marks on them.
struct SignalCount {
  int changes = 0, noticed = 0, plain = 0, plain_marked = 0;
  bool operator==(const SignalCount&) const = default;
};
[[nodiscard]] SignalCount count_of(const std::vector<SignalReport>&);
/// Chances to listen in which it was broken: an answer that left out no part of listening may still have hurt it.
[[nodiscard]] int listening_broken(const simulation::Story&, const Debrief&);

/// Moves that are refused end the play where it stands.
[[nodiscard]] Debrief debrief(const simulation::Story&, std::uint64_t seed, const std::vector<simulation::Move>& moves);

/// One true sentence to take away first: keys into the catalogue with arguments (see messages_debrief.cpp), at most three.
struct Takeaway {
  std::string key;
  std::vector<std::string> arguments;
  bool good = false;  ///< it went well; else it is to be done otherwise
  bool operator==(const Takeaway&) const = default;
};
[[nodiscard]] std::vector<Takeaway> takeaways(const simulation::Story&, const Debrief&, text::Language);

}  // namespace debrief
