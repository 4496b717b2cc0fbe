#pragma once
#include <SFML/Window/Event.hpp>

#include "presentation/canvas/input.hpp"

namespace presentation {

[[nodiscard]] Key key_of(sf::Keyboard::Key);

}  // namespace presentation
