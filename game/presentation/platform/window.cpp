#include "presentation/platform/window.hpp"

#include <SFML/System/Clock.hpp>
#include <SFML/System/Sleep.hpp>
#include <SFML/Window.hpp>
#include <algorithm>
#include <chrono>

#include "presentation/platform/back_buffer.hpp"
#include "presentation/platform/connection.hpp"
#include "presentation/platform/display.hpp"
#include "presentation/platform/keyboard.hpp"
#include "presentation/platform/pad.hpp"

namespace presentation {

struct Window::Inside {
  sf::Window window;
  sf::Clock clock;
  std::string title;
  bool uncovered = true, full_screen = false;
  Point mouse{-1, -1};
  Pad pad;
  std::optional<Keyboard> keyboard;
  std::unique_ptr<BackBuffer> back;  ///< where it keeps frames
  std::optional<Connection> connection;

  /// After SFML has made a window.
  void make_current() {
    if (!window.setActive(true)) return;
    back = BackBuffer::of_software();
    connection = Connection::of_sfml(window.getSystemHandle());
  }
  void rest(sf::Time longest) const;
};

namespace {

// A pad cannot be waited for through SFML, only looked at: fifty times a second, which nobody feels and costs a quarter of a per
// cent of a core. Where none is plugged in it is looked twice a second whether one is now.
constexpr int look_milliseconds = 20, pad_search_milliseconds = 500;
constexpr float stick_step = 15;  // of 100: a stick that trembles is no reason to draw

sf::ContextSettings plain_context() {
  sf::ContextSettings settings;  // no depth, no stencil, no multisampling: software drawing would pay for each
  settings.majorVersion = 3;
  settings.minorVersion = 0;
  return settings;
}

bool has_pad() {
  for (unsigned pad = 0; pad < sf::Joystick::Count; ++pad)
    if (sf::Joystick::isConnected(pad)) return true;
  return false;
}

void paste(Input& input) {
  const auto wanted = [](const KeyPress& press) { return press.control && press.key == key('V'); };
  if (std::erase_if(input.keys, wanted) == 0) return;
  const auto words = sf::Clipboard::getString().toUtf8();
  input.pasted.append(words.begin(), words.end());
}

}  // namespace

/// Until something may have happened.
void Window::Inside::rest(sf::Time longest) const {
  const bool only_looks = !connection || has_pad();
  const sf::Time time = std::min(longest, sf::milliseconds(only_looks ? look_milliseconds : pad_search_milliseconds));
  if (!connection) return sf::sleep(time);
  const auto whole = std::chrono::ceil<std::chrono::milliseconds>(std::chrono::microseconds(time.asMicroseconds()));
  connection->wait(keyboard ? keyboard->file() : -1, whole);
}

Window::Window(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Window::Window(Window&&) noexcept = default;
Window& Window::operator=(Window&&) noexcept = default;
Window::~Window() = default;

diagnostic::Result<Window> Window::open(const std::string& title, unsigned width, unsigned height, bool unseen) {
  const auto display = display_answers();
  if (!display) return display.failure();
  auto inside = std::make_unique<Inside>();
  inside->title = title;
  inside->window.create(sf::VideoMode(width, height), sf::String::fromUtf8(title.begin(), title.end()), sf::Style::Default,
                        plain_context());
  if (!inside->window.isOpen()) return diagnostic::Failure{"failure.window_refused", {}};
  if (unseen) inside->window.setVisible(false);
  // Without a window manager the window would lie partly outside the screen.
  inside->window.setPosition({0, 0});
  inside->window.setJoystickThreshold(stick_step);
  if (!unseen) inside->keyboard.emplace(inside->window.getSystemHandle());
  inside->make_current();
  return Window(std::move(inside));
}

Input Window::wait(std::optional<float> seconds) {
  Inside& in = *inside_;
  Input input;
  const float unit = extent().pixels_per_unit;
  const auto mouse_at = [&](int x, int y) { in.mouse = {static_cast<float>(x) / unit, static_cast<float>(y) / unit}; };
  const auto take = [&](const sf::Event& event) {
    switch (event.type) {
      case sf::Event::Closed:
        in.keyboard.reset();  // before the window it listens to
        in.window.close();
        break;
      case sf::Event::Resized:
      case sf::Event::GainedFocus:
      case sf::Event::MouseEntered: in.uncovered = true; break;
      case sf::Event::MouseLeft: in.mouse = {-1, -1}; break;
      case sf::Event::MouseMoved:
        mouse_at(event.mouseMove.x, event.mouseMove.y);
        input.mouse_moved = true;
        break;
      case sf::Event::MouseButtonPressed:
      case sf::Event::MouseButtonReleased:
        mouse_at(event.mouseButton.x, event.mouseButton.y);
        if (event.mouseButton.button == sf::Mouse::Button::Left)
          (event.type == sf::Event::MouseButtonPressed ? input.pressed : input.released) = true;
        break;
      case sf::Event::MouseWheelScrolled: input.wheel += event.mouseWheelScroll.delta; break;
      // A pad is read whichever window is in front: it must not answer for somebody working elsewhere.
      case sf::Event::JoystickButtonPressed:
        if (in.window.hasFocus()) in.pad.take(event, make_of(event.joystickButton.joystickId), input);
        break;
      case sf::Event::JoystickMoved:
        if (in.window.hasFocus()) in.pad.take(event, make_of(event.joystickMove.joystickId), input);
        break;
      default: break;
    }
  };
  const auto drain = [&] {
    if (in.keyboard && in.keyboard->take(input)) return true;
    bool any = in.keyboard && in.keyboard->take_uncovered();
    in.uncovered = in.uncovered || any;
    for (sf::Event event; in.window.pollEvent(event); any = true) {
      take(event);
      // A press and its release are two frames' worth of answers; the second waits for the next call.
      if (event.type == sf::Event::MouseButtonReleased || !input.buttons.empty()) return true;
    }
    return any;
  };
  const sf::Clock waited;
  const auto left = [&] { return seconds ? sf::seconds(*seconds) - waited.getElapsedTime() : sf::seconds(1); };
  while (in.window.isOpen() && !drain() && left() > sf::Time::Zero) in.rest(left());
  paste(input);
  input.mouse = in.mouse;
  input.seconds = in.clock.restart().asSeconds();
  return input;
}

bool Window::open() const { return inside_->window.isOpen(); }
void Window::close() {
  inside_->keyboard.reset();
  inside_->window.close();
}
unsigned Window::width() const { return std::max(1u, inside_->window.getSize().x); }
unsigned Window::height() const { return std::max(1u, inside_->window.getSize().y); }
bool Window::take_uncovered() { return std::exchange(inside_->uncovered, false); }
void Window::write(std::optional<Point> caret) {
  const float unit = extent().pixels_per_unit;
  if (caret) caret = {caret->x * unit, caret->y * unit};
  if (inside_->keyboard) inside_->keyboard->write(caret);
}
void Window::activate() { static_cast<void>(inside_->window.setActive(true)); }
bool Window::keeps_frames() const { return inside_->back != nullptr; }
void Window::show_frame(Area area) {
  if (inside_->back)
    inside_->back->show(area, static_cast<int>(height()));
  else
    inside_->window.display();
}
void Window::copy(const std::string& words) { sf::Clipboard::setString(sf::String::fromUtf8(words.begin(), words.end())); }

void Window::toggle_full_screen() {
  Inside& in = *inside_;
  in.full_screen = !in.full_screen;
  in.keyboard.reset();
  Keyboard::keep_input_methods();
  const sf::VideoMode mode = in.full_screen ? sf::VideoMode::getDesktopMode() : sf::VideoMode(1280, 720);
  in.window.create(mode, sf::String::fromUtf8(in.title.begin(), in.title.end()),
                   in.full_screen ? sf::Style::Fullscreen : sf::Style::Default, plain_context());
  in.keyboard.emplace(in.window.getSystemHandle());
  in.make_current();
  in.uncovered = true;
}

}  // namespace presentation
