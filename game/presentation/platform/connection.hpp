#pragma once
#include <chrono>
#include <optional>

namespace presentation {

/// SFML's own connection to the X server: the mouse, what happens to the window, and the clipboard come over it. SFML can look
/// there, and cannot wait for it and for anything else at once.
class Connection {
 public:
  /// The one the current OpenGL context draws over, into `window`; nothing where it draws by other means than GLX.
  [[nodiscard]] static std::optional<Connection> of_sfml(unsigned long window);

  /// Sleeps until something comes here or to `other` (a file to be read; -1: none), so long at most. Not at all where SFML has
  /// something to take already.
  void wait(int other, std::chrono::milliseconds longest) const;

 private:
  Connection(void* display, unsigned long window) : display_(display), window_(window) {}
  void* display_;
  unsigned long window_;
};

}  // namespace presentation
