#include "presentation/platform/connection.hpp"

#include <poll.h>

#include <SFML/Window/Context.hpp>
#include <array>

#include <X11/Xlib.h>

namespace presentation {
namespace {

/// What Xlib asks of every event it holds: whether one is the window's. All of them stay where they are.
struct Question {
  ::Window window;
  bool found = false;
};
Bool ask(Display*, XEvent* event, XPointer question) {
  auto& asked = *reinterpret_cast<Question*>(question);
  asked.found = asked.found || event->xany.window == asked.window;
  return False;
}

}  // namespace

std::optional<Connection> Connection::of_sfml(unsigned long window) {
  const auto current = reinterpret_cast<Display* (*)()>(sf::Context::getFunction("glXGetCurrentDisplay"));
  Display* display = current == nullptr ? nullptr : current();
  return display == nullptr ? std::nullopt : std::optional(Connection(display, window));
}

void Connection::wait(int other, std::chrono::milliseconds longest) const {
  auto* display = static_cast<Display*>(display_);
  // Showing a frame waits for answers of the server, and Xlib puts aside what comes before them: such an event would wake nobody.
  // Asked for whatever it holds, Xlib also reads what has come and sends what it has kept back. Some of it is nobody's and stays
  // for ever, a new layout of keys for one, so a count would not do.
  Question question{window_};
  XEvent none;
  XCheckIfEvent(display, &none, &ask, reinterpret_cast<XPointer>(&question));
  if (question.found) return;
  std::array<pollfd, 2> files{{{ConnectionNumber(display), POLLIN, 0}, {other, POLLIN, 0}}};
  static_cast<void>(poll(files.data(), files.size(), static_cast<int>(longest.count())));
}

}  // namespace presentation
