#pragma once

namespace presentation {

/// How loud, in percent, as the trainee has set it: the whole, and of that the rooms and the signals.
struct Volumes {
  bool muted = false;
  int whole = 80, rooms = 80, signals = 80;
  bool operator==(const Volumes&) const = default;
};
constexpr int volume_step = 10, loudest = 100;

/// 0..1. A percentage is taken as loudness, which grows slower than pressure.
[[nodiscard]] float room_gain(const Volumes&);
[[nodiscard]] float signal_gain(const Volumes&);

}  // namespace presentation
