#include "presentation/platform/keyboard.hpp"

#include <utility>

#include "presentation/font/utf8.hpp"
#include "presentation/platform/input_method.hpp"
#include "presentation/platform/keys.hpp"

#include <X11/Xutil.h>

namespace presentation {
namespace {

struct Close {
  void operator()(Display* display) const { XCloseDisplay(display); }
};

/// By the key's plain sign, or in a layout that has none of ours there, by its others.
Key key_pressed(XKeyPressedEvent& press) {
  for (int sign = 0; sign < 4; ++sign)
    if (const Key known = key_of(XLookupKeysym(&press, sign)); known != Key::none) return known;
  return Key::none;
}

}  // namespace

struct Keyboard::Inside {
  explicit Inside(::Window window) : display(XOpenDisplay(nullptr)) {
    if (display == nullptr) return;
    XSelectInput(display.get(), window, KeyPressMask | KeyReleaseMask | FocusChangeMask | ExposureMask);
    method.emplace(display.get(), window);
  }

  std::unique_ptr<Display, Close> display;
  std::optional<InputMethod> method;
  bool in_front = true, uncovered = false;
  std::optional<Point> caret;
};

Keyboard::Keyboard(unsigned long window) : inside_(std::make_unique<Inside>(window)) {}
Keyboard::Keyboard(Keyboard&&) noexcept = default;
Keyboard& Keyboard::operator=(Keyboard&&) noexcept = default;
Keyboard::~Keyboard() = default;

void Keyboard::keep_input_methods() { XSetLocaleModifiers("@im=none"); }  // ours names its own when it connects

void Keyboard::write(std::optional<Point> caret) {
  Inside& in = *inside_;
  in.caret = caret;
  if (!in.method) return;
  if (caret) in.method->stand_at(*caret);
  in.method->attend(caret && in.in_front);
}

int Keyboard::file() const { return inside_->display ? ConnectionNumber(inside_->display.get()) : -1; }

bool Keyboard::take_uncovered() { return std::exchange(inside_->uncovered, false); }

bool Keyboard::take(Input& input) {
  Inside& in = *inside_;
  if (!in.method) return false;
  bool pressed = false;
  while (!pressed && XPending(in.display.get()) > 0) {
    XEvent event;
    XNextEvent(in.display.get(), &event);
    if (in.method->takes(event)) continue;
    if (event.type == FocusIn || event.type == FocusOut) {
      in.in_front = event.type == FocusIn;
      write(in.caret);
    }
    if (event.type == Expose) in.uncovered = true;
    if (event.type == MappingNotify) XRefreshKeyboardMapping(&event.xmapping);  // another layout, or a key that got another sign
    if (event.type != KeyPress) continue;
    const Key key = key_pressed(event.xkey);
    if (key != Key::none) input.keys.push_back({key, (event.xkey.state & ShiftMask) != 0, (event.xkey.state & ControlMask) != 0});
    const std::string words = in.method->written(event.xkey);
    for (std::size_t at = 0; at < words.size();)
      if (const char32_t letter = next_character(words, at); letter >= 32 && letter != 127) input.typed += letter;
    pressed = key != Key::none || !words.empty();
  }
  return pressed;
}

}  // namespace presentation
