#pragma once
#include <cstddef>
#include <vector>

namespace presentation {

constexpr unsigned sample_rate = 44100;

/// One channel as numbers, full scale at -1 and 1.
using Wave = std::vector<float>;

[[nodiscard]] std::size_t samples_in(double seconds);
[[nodiscard]] double seconds_of(const Wave&);

enum class Beyond { lost, round };  ///< what reaches past the end is cut off, or comes in again at the beginning
/// Adds `what`, beginning at a moment.
void add(Wave& into, const Wave& what, double at_seconds, float gain, Beyond = Beyond::lost);

[[nodiscard]] float peak(const Wave&);
[[nodiscard]] float rms(const Wave&);
void scale(Wave&, float gain);
/// dB below full scale to a factor.
[[nodiscard]] float gain_of(double decibels);

/// Comes in from nothing and goes back to nothing, as half a cosine: no step anywhere, so nothing clicks.
void fade(Wave&, double in_seconds, double out_seconds);

}  // namespace presentation
