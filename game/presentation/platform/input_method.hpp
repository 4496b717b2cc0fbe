#pragma once
#include <string>

#include "presentation/canvas/geometry.hpp"
#include "presentation/canvas/input.hpp"

// After our own: Xlib has a macro called KeyPress.
#include <X11/Xlib.h>

namespace presentation {

/// The input method a trainee writes Japanese with (fcitx, ibus, … by the X Input Method protocol), for one window. It shows what
/// is being composed in a window of its own, over the caret: that much every one of them can. Where none runs, or it ends
/// meanwhile, keys write what they say.
class InputMethod {
 public:
  InputMethod(Display* display, ::Window window);
  ~InputMethod();
  InputMethod(const InputMethod&) = delete;
  InputMethod& operator=(const InputMethod&) = delete;

  /// Whether words are being written: only then is the input method asked. Ending it drops what is still being composed.
  void attend(bool writing);
  /// Where the caret's lower end is, in pixels of the window.
  void stand_at(Point caret);
  /// True where the event was the input method's and means nothing to us (yet).
  [[nodiscard]] bool takes(XEvent&) const;
  /// What a key press writes, in UTF-8: of an input method a whole sentence at once.
  [[nodiscard]] std::string written(XKeyPressedEvent&) const;

 private:
  void connect();
  static void available(Display*, XPointer self, XPointer);
  static void ended(XIM, XPointer self, XPointer);

  Display* display_;
  ::Window window_;
  XFontSet letters_ = nullptr;  ///< a style that has a place must have these, though nothing is written with them
  XIM method_ = nullptr;
  XIC context_ = nullptr;
  bool asked_ = false, writing_ = false;
  Point caret_{-1, -1};
};

}  // namespace presentation
