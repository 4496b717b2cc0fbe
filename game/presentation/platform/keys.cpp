#include "presentation/platform/keys.hpp"

namespace presentation {

Key key_of(sf::Keyboard::Key code) {
  using K = sf::Keyboard::Key;
  if (code >= K::A && code <= K::Z) return key(static_cast<char>('A' + (static_cast<int>(code) - static_cast<int>(K::A))));
  if (code >= K::Num0 && code <= K::Num9)
    return key(static_cast<char>('0' + (static_cast<int>(code) - static_cast<int>(K::Num0))));
  if (code >= K::Numpad0 && code <= K::Numpad9)
    return key(static_cast<char>('0' + (static_cast<int>(code) - static_cast<int>(K::Numpad0))));
  if (code >= K::F1 && code <= K::F12)
    return static_cast<Key>(static_cast<int>(Key::f1) + (static_cast<int>(code) - static_cast<int>(K::F1)));
  switch (code) {
    case K::Enter: return Key::enter;
    case K::Escape: return Key::escape;
    case K::Tab: return Key::tab;
    case K::Space: return Key::space;
    case K::Backspace: return Key::backspace;
    case K::Delete: return Key::erase;
    case K::Up: return Key::up;
    case K::Down: return Key::down;
    case K::Left: return Key::left;
    case K::Right: return Key::right;
    case K::Home: return Key::home;
    case K::End: return Key::end;
    case K::PageUp: return Key::page_up;
    case K::PageDown: return Key::page_down;
    case K::Hyphen:
    case K::Subtract: return key('-');
    case K::Equal:
    case K::Add: return key('+');
    case K::Comma: return key(',');
    case K::Period: return key('.');
    case K::Slash: return key('/');
    case K::Semicolon: return key(';');
    case K::LBracket: return key('[');
    case K::RBracket: return key(']');
    default: return Key::none;
  }
}

}  // namespace presentation
