#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

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

/// The client's meters at one moment, hundredths. decision: the answer it was taken after; nowhere: the beginning.
struct Sample {
  std::int32_t time = 0;
  Index decision = simulation::nowhere;
  std::uint8_t person = simulation::nobody;
  std::array<int, condition::meter_count> meters{};
};

struct SignalReport {
  Index line = 0;
  bool lure = false, marked = false, in_time = false;
  simulation::Reading reading{};
};
/// value: per cent of its moment; 0 where it did not count.
struct PromiseReport {
  Index promise = 0;
  condition::PromiseState state{};
  std::int32_t due = 0, changed = 0;
  int value = 0;
};

/// AELS-like parts and the MITI-inspired ratio, beside the best that was on offer. First answers only.
struct ListeningReport {
  /// Decisions at which the option taken had such an act in it, well done, of those at which some option on offer had.
  struct Part {
    int shown = 0, offered = 0;
  };
  Part sensing, processing, responding;
  /// What the rep said, and what the first exemplary option on offer at the same decisions would have said.
  int reflections = 0, questions = 0, best_reflections = 0, best_questions = 0;
};

/// Process: the mean of the dimensions offered. Outcome: 10,000 for the best rank, 0 for the worst, evenly between (and where
/// there was no end). Hundredths. Never mixed.
struct Axes {
  int process = 0;
  int outcome = 0;
};

struct Debrief {
  simulation::Score score;
  Index outcome = simulation::nowhere;
  std::vector<Beat> beats;
  std::vector<Sample> samples;
  std::vector<SignalReport> signals;
  std::vector<PromiseReport> promises;
  ListeningReport listening;
  Axes axes;
  std::optional<TurningPoint> turning_point;
};

/// Moves that are refused end the play where it stands.
[[nodiscard]] Debrief debrief(const simulation::Story&, std::uint64_t seed, const std::vector<simulation::Move>& moves);

/// One true sentence to take away first: keys into the catalogue with arguments (see messages_debrief.cpp), at most three.
struct Takeaway {
  std::string key;
  std::vector<std::string> arguments;
  bool operator==(const Takeaway&) const = default;
};
[[nodiscard]] std::vector<Takeaway> takeaways(const simulation::Story&, const Debrief&, text::Language);

}  // namespace debrief
