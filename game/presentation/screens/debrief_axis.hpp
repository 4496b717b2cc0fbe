#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "debrief/debrief.hpp"
#include "presentation/canvas/geometry.hpp"

/// Where things stand in time on the debrief's curves. Inside screens/debrief*.
namespace presentation {

/// An answer, or something that came about without one: what the curves can be stepped through.
struct Stop {
  const debrief::Sample* sample = nullptr;
  float x = 0;
  int number = 0;  ///< of the answer, from 1; 0: no answer
};

/// Days side by side, each as wide as what happened on it asks for: an hour of talk has room for its answers, and a silent week
/// still shows as seven days. Within a day stops stand in their order.
class DayAxis {
 public:
  /// `samples` of one client, in order; `last_day` at least so far. Precondition: not empty.
  DayAxis(const std::vector<const debrief::Sample*>& samples, int last_day, float left, float width);

  [[nodiscard]] const std::vector<Stop>& stops() const { return stops_; }
  /// Of each sample, in their order.
  [[nodiscard]] const std::vector<float>& xs() const { return xs_; }
  [[nodiscard]] int first_day() const { return first_day_; }
  [[nodiscard]] int days() const { return static_cast<int>(edges_.size()) - 1; }
  /// Where the day's band begins; days() itself: where the last one ends.
  [[nodiscard]] float edge(int day) const { return edges_[static_cast<std::size_t>(day)]; }
  /// Of a reading that is none of the samples: within its day by the hour, midnight at the day's end.
  [[nodiscard]] float x_of(const debrief::Sample&) const;
  [[nodiscard]] float least_distance() const;  ///< between two stops

 private:
  int first_day_ = 0;
  std::vector<float> edges_, xs_;
  std::vector<Stop> stops_;
};

/// Days since the start date; midnight belongs to the day that ends with it.
[[nodiscard]] int day_of(const debrief::Sample&);

}  // namespace presentation
