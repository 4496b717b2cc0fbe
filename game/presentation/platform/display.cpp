#include "presentation/platform/display.hpp"

#include <dlfcn.h>

#include <SFML/System/Err.hpp>

#include <cstdlib>

namespace presentation {

diagnostic::Result<diagnostic::Done> display_answers() {
  // What SFML has to say is for programmers; what matters to a trainee is told as a sentence of ours.
  sf::err().rdbuf(nullptr);
  const char* name = std::getenv("DISPLAY");
  if (name == nullptr || *name == '\0') return diagnostic::Failure{"failure.no_display", {}};
  // SFML has loaded Xlib already; asking it through the loader needs neither its headers nor a link of our own.
  void* xlib = dlopen("libX11.so.6", RTLD_LAZY);
  if (xlib == nullptr) return diagnostic::Done{};
  using Open = void* (*)(const char*);
  const auto open = reinterpret_cast<Open>(dlsym(xlib, "XOpenDisplay"));
  if (open == nullptr) return diagnostic::Done{};
  // The connection is kept until the program ends: a server that loses its only client starts anew, and the window would be
  // refused meanwhile.
  if (open(nullptr) == nullptr) return diagnostic::Failure{"failure.display_refused", {name}};
  return diagnostic::Done{};
}

}  // namespace presentation
