#include "presentation/platform/keys.hpp"

#include <X11/keysym.h>

namespace presentation {
namespace {

/// The digit block without its lock is digits all the same: answers have numbers.
Key of_digit_block(unsigned long keysym) {
  constexpr unsigned long unlocked[] = {XK_KP_Insert, XK_KP_End,   XK_KP_Down, XK_KP_Next, XK_KP_Left,
                                        XK_KP_Begin,  XK_KP_Right, XK_KP_Home, XK_KP_Up,   XK_KP_Prior};
  for (int digit = 0; digit < 10; ++digit)
    if (keysym == unlocked[digit]) return key(static_cast<char>('0' + digit));
  return Key::none;
}

}  // namespace

Key key_of(unsigned long keysym) {
  const auto from = [&](unsigned long first, char sign) {
    return key(static_cast<char>(sign + static_cast<int>(keysym - first)));
  };
  if (keysym >= XK_a && keysym <= XK_z) return from(XK_a, 'A');
  if (keysym >= XK_A && keysym <= XK_Z) return from(XK_A, 'A');
  if (keysym >= XK_0 && keysym <= XK_9) return from(XK_0, '0');
  if (keysym >= XK_KP_0 && keysym <= XK_KP_9) return from(XK_KP_0, '0');
  if (keysym >= XK_F1 && keysym <= XK_F12) return static_cast<Key>(static_cast<unsigned long>(Key::f1) + (keysym - XK_F1));
  switch (keysym) {
    case XK_Return:
    case XK_KP_Enter: return Key::enter;
    case XK_Escape: return Key::escape;
    case XK_Tab:
    case XK_ISO_Left_Tab: return Key::tab;
    case XK_space: return Key::space;
    case XK_BackSpace: return Key::backspace;
    case XK_Delete: return Key::erase;
    case XK_Up: return Key::up;
    case XK_Down: return Key::down;
    case XK_Left: return Key::left;
    case XK_Right: return Key::right;
    case XK_Home: return Key::home;
    case XK_End: return Key::end;
    case XK_Prior: return Key::page_up;
    case XK_Next: return Key::page_down;
    case XK_minus:
    case XK_KP_Subtract: return key('-');
    case XK_equal:
    case XK_KP_Add: return key('+');
    case XK_comma: return key(',');
    case XK_period: return key('.');
    case XK_slash: return key('/');
    case XK_semicolon: return key(';');
    case XK_bracketleft: return key('[');
    case XK_bracketright: return key(']');
    default: return of_digit_block(keysym);
  }
}

}  // namespace presentation
