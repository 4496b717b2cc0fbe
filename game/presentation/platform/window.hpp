#pragma once
#include <memory>
#include <optional>
#include <string>

#include "diagnostic/result.hpp"
#include "presentation/canvas/input.hpp"
#include "presentation/canvas/look.hpp"
#include "presentation/platform/area.hpp"

namespace presentation {

/// The window, and what the trainee does to it in our own words. Mouse places are in the units of extent().
class Window {
 public:
  /// `unseen`: a window that is never shown, for pictures of screens.
  static diagnostic::Result<Window> open(const std::string& title, unsigned width, unsigned height, bool unseen = false);
  Window(Window&&) noexcept;
  Window& operator=(Window&&) noexcept;
  ~Window();

  /// Waits until something happens, at most `seconds` where that is given, and returns all that did.
  [[nodiscard]] Input wait(std::optional<float> seconds);
  [[nodiscard]] bool open() const;
  void close();
  [[nodiscard]] unsigned width() const;
  [[nodiscard]] unsigned height() const;
  [[nodiscard]] Extent extent() const { return extent_of(width(), height()); }
  /// True once after the picture on the screen was lost (resized, uncovered).
  [[nodiscard]] bool take_uncovered();
  void toggle_full_screen();
  /// Where the next keys write words: the lower end of a caret. Without one they are shortcuts, and no input method is asked.
  void write(std::optional<Point> caret);
  void activate();
  /// Whether what lies in the back buffer stays there when it is shown.
  [[nodiscard]] bool keeps_frames() const;
  /// Only the area of it, where it keeps them.
  void show_frame(Area);
  /// To the clipboard, where a speech program finds it.
  void copy(const std::string& words);

 private:
  struct Inside;
  explicit Window(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

}  // namespace presentation
