#pragma once
#include <memory>

#include "presentation/platform/area.hpp"

namespace presentation {

/// The back buffer of a window whose OpenGL is drawn in software. It can be copied to the screen in part and stays as it is, so
/// that of a blink only the person is drawn again; showing it as SFML does would leave it undefined. A graphics card is not
/// asked: it draws a whole window for next to nothing, and in step with the screen.
class BackBuffer {
 public:
  /// Of the current context; null where it is drawn by a card, or cannot be copied in part.
  [[nodiscard]] static std::unique_ptr<BackBuffer> of_software();
  /// `height`: of the window, in pixels.
  void show(Area, int height) const;

 private:
  using Copy = void (*)(void* display, unsigned long drawable, int x, int y, int width, int height);
  Copy copy_ = nullptr;
  void* display_ = nullptr;
  unsigned long drawable_ = 0;
};

}  // namespace presentation
