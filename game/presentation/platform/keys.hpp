#pragma once
#include <SFML/Window/Event.hpp>

#include "presentation/canvas/input.hpp"

namespace presentation {

[[nodiscard]] Key key_of(sf::Keyboard::Key);
/// A pad's button or stick as the key that does the same: A goes on, B goes back, the stick moves the focus.
[[nodiscard]] Key key_of_button(unsigned button);

}  // namespace presentation
