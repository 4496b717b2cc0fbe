#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <vector>

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
  Index line = simulation::nowhere;      ///< narration, client, inner
  Index decision = simulation::nowhere, option = simulation::nowhere;  ///< rep
  Index scene = simulation::nowhere, promise = simulation::nowhere;
  condition::Level warmth{};
  condition::PromiseState promise_state{};
  std::uint8_t person = 255;
  std::vector<Index> receipts;           ///< into Debrief::score.receipts
};

/// The client's beliefs at one moment, hundredths.
struct Sample { std::int32_t time = 0; Index decision = simulation::nowhere; std::uint8_t person = 255; std::array<int, condition::meter_count> meters{}; };

struct SignalReport { Index line = 0; bool lure = false, marked = false, in_time = false; simulation::Reading reading{}; };
struct PromiseReport { Index promise = 0; condition::PromiseState state{}; std::int32_t due = 0, changed = 0; int value = 0; };

/// AELS-like parts and the MITI-inspired ratio, beside the best that was on offer.
struct ListeningReport {
  struct Part { int shown = 0, offered = 0; };
  Part sensing, processing, responding;
  int reflections = 0, questions = 0, best_reflections = 0, best_questions = 0;
};

/// Process: the mean of the three dimensions. Outcome: 100 for the best rank, 0 for the worst, evenly between. Never mixed.
struct Axes { int process = 0; int outcome = 0; };

struct Debrief {
  simulation::Score score;
  Index outcome = simulation::nowhere;
  std::vector<Beat> beats;
  std::vector<Sample> samples;
  std::vector<SignalReport> signals;
  std::vector<PromiseReport> promises;
  ListeningReport listening;
  Axes axes;
};

[[nodiscard]] Debrief debrief(const simulation::Story&, std::uint64_t seed, const std::vector<simulation::Move>& moves);

/// One true sentence to take away first: keys into the catalogue with arguments (see messages_debrief.cpp), at most three.
struct Takeaway { std::string key; std::vector<std::string> arguments; };
[[nodiscard]] std::vector<Takeaway> takeaways(const simulation::Story&, const Debrief&, text::Language);

}  // namespace debrief
