#pragma once
#include <SFML/Window/Event.hpp>
#include <array>

#include "presentation/canvas/input.hpp"

namespace presentation {

/// How a make of pad numbers its buttons, and whether its triggers are axes.
struct PadMake {
  PadMaker maker{};           ///< Sony and Nintendo number otherwise than the rest
  bool trigger_axes = false;  ///< Z and R are triggers: the right stick has axes of its own
};

/// Sticks, crosses and triggers as presses: one that crosses the threshold is pressed once, and again after it came back.
class Pad {
 public:
  /// Appends what the event says to input.buttons, and whose they are; other events say nothing.
  void take(const sf::Event&, const PadMake&, Input&);

 private:
  std::array<float, sf::Joystick::AxisCount> before_{};
};

/// Of the pad the event comes from, as the system names it.
[[nodiscard]] PadMake make_of(unsigned joystick);

}  // namespace presentation
