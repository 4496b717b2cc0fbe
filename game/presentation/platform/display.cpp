#include "presentation/platform/display.hpp"

#include <SFML/System/Err.hpp>

#include <cstdlib>

#include <X11/Xlib.h>

namespace presentation {

diagnostic::Result<diagnostic::Done> display_answers() {
  // What SFML has to say is for programmers; what matters to a trainee is told as a sentence of ours.
  sf::err().rdbuf(nullptr);
  const char* name = std::getenv("DISPLAY");
  if (name == nullptr || *name == '\0') return diagnostic::Failure{"failure.no_display", {}};
  // The connection is kept until the program ends: a server that loses its only client starts anew, and the window would be
  // refused meanwhile.
  if (XOpenDisplay(nullptr) == nullptr) return diagnostic::Failure{"failure.display_refused", {name}};
  return diagnostic::Done{};
}

}  // namespace presentation
