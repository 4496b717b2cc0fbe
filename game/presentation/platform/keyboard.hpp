#pragma once
#include <memory>
#include <optional>

#include "presentation/canvas/input.hpp"

namespace presentation {

/// The keys of one window, heard on a connection of our own to the X server: SFML hands on keys that an input method is busy with
/// as if they were meant for us, and of the words it commits the first character (2.5) or what fits into 64 bytes (2.6).
class Keyboard {
 public:
  /// `window`: its number on the X server (sf::Window::getSystemHandle).
  explicit Keyboard(unsigned long window);
  Keyboard(Keyboard&&) noexcept;
  Keyboard& operator=(Keyboard&&) noexcept;
  ~Keyboard();

  /// To be said before SFML makes another window: it would connect to the input method as well once one was asked, and hand it
  /// every key a second time.
  static void keep_input_methods();

  /// The file that can be read where there may be something to take; -1 without a connection.
  [[nodiscard]] int file() const;
  /// Adds what was pressed or written, at most one key at a time; false where nothing was.
  [[nodiscard]] bool take(Input&);
  /// True once after a part of the window came to light that something had covered: SFML does not tell.
  [[nodiscard]] bool take_uncovered();
  /// Where words are being written: the lower end of the caret, in pixels of the window. Without it keys are shortcuts, and no
  /// input method is asked about them.
  void write(std::optional<Point> caret);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace presentation
