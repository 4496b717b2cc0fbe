#include "presentation/platform/display.hpp"

#include <dlfcn.h>

#include <cstdlib>

namespace presentation {

diagnostic::Result<diagnostic::Done> display_answers() {
  const char* name = std::getenv("DISPLAY");
  if (name == nullptr || *name == '\0') return diagnostic::Failure{"failure.no_display", {}};
  // SFML has loaded Xlib already; asking it through the loader needs neither its headers nor a link of our own.
  void* xlib = dlopen("libX11.so.6", RTLD_LAZY);
  if (xlib == nullptr) return diagnostic::Done{};
  using Open = void* (*)(const char*);
  using Close = int (*)(void*);
  const auto open = reinterpret_cast<Open>(dlsym(xlib, "XOpenDisplay"));
  const auto close = reinterpret_cast<Close>(dlsym(xlib, "XCloseDisplay"));
  void* display = open != nullptr ? open(nullptr) : nullptr;
  if (display != nullptr && close != nullptr) close(display);
  dlclose(xlib);
  if (display == nullptr) return diagnostic::Failure{"failure.display_refused", {name}};
  return diagnostic::Done{};
}

}  // namespace presentation
