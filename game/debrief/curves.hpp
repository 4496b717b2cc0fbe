#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "simulation/play.hpp"

/// What each client held over the days of a play, read from what play told (simulation::MindRead).
namespace debrief {

using simulation::Index;

/// Hundredths, by condition::Meter.
using Meters = std::array<int, condition::meter_count>;

/// An act that was done to the client, or that time did, and how it was taken.
struct Cause {
  Index act = simulation::nowhere, appraisal = simulation::nowhere;
  bool operator==(const Cause&) const = default;
};

/// Which way a client's meter is pressed, by the rubric alone: what comes of it in numbers the curve shows.
struct Push {
  condition::Meter meter{};
  bool up = false;
  bool later = false;  ///< most of it is felt only days later
  bool operator==(const Push&) const = default;
};
/// Of all the causes together, by the order of condition::Meter; what cancels out is left out.
[[nodiscard]] std::vector<Push> pushes_of(const simulation::Story&, const std::vector<Cause>&);

struct Sample {
  enum class Kind : std::uint8_t {
    beginning,
    answer,   ///< what was answered at one question on one day
    event,    ///< what came about without the rep: a promise fell due, silence, a visit begun late
    day_end,  ///< midnight: time alone has passed
    end
  };
  Kind kind{};
  std::int32_t time = 0;
  simulation::PersonIndex person = simulation::nobody;
  Index decision = simulation::nowhere;  ///< answer
  std::vector<Index> options;            ///< answer: what was said or done
  Meters before{}, meters{};             ///< just before and just after
  std::vector<Cause> causes;             ///< of the change from one to the other
  bool operator==(const Sample&) const = default;
};

/// Follows a play. An answer is a sample of the client it was given to (of every client where it was given at one's own desk),
/// and of any other who felt something of it.
class CurveWriter {
 public:
  /// `story` and `samples` outlive it; samples are appended in the order of time.
  CurveWriter(const simulation::Story& story, std::vector<Sample>& samples) : story_(story), samples_(samples) {}
  /// What one move brought about.
  void tell(const simulation::Events& events);

 private:
  struct Act {
    simulation::PersonIndex person = simulation::nobody;
    Cause cause;
  };
  void took(const simulation::Took&);
  void read(const simulation::MindRead&);
  void read_answer(const simulation::MindRead&, const std::optional<Cause>&);
  void read_event(const simulation::MindRead&, const Cause&);
  [[nodiscard]] Sample* last_of(simulation::PersonIndex person);
  [[nodiscard]] bool concerns(simulation::PersonIndex person) const;
  /// The sample of the answer being taken, where there is one yet.
  [[nodiscard]] Sample* open_sample(simulation::PersonIndex person);

  const simulation::Story& story_;
  std::vector<Sample>& samples_;
  std::optional<simulation::Took> open_;  ///< the answer being taken: its latest part
  std::vector<Index> taken_;              ///< all of it so far
  std::size_t first_of_answer_ = 0;       ///< where its samples begin
  std::optional<Act> act_;                ///< whose reading comes next
};

/// The client's own samples, in order.
[[nodiscard]] std::vector<const Sample*> samples_of(const std::vector<Sample>&, simulation::PersonIndex person);

}  // namespace debrief
