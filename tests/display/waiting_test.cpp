#include <sys/resource.h>
#include <unistd.h>

#include <SFML/Window.hpp>
#include <array>
#include <chrono>
#include <functional>
#include <thread>

#include "display/driven_program.hpp"
#include "presentation/platform/connection.hpp"
#include "presentation/platform/window.hpp"

// After our own: Xlib has a macro called KeyPress.
#include <X11/Xlib.h>

/// A window that waits sleeps, and hears of what happens at once.
namespace {

using namespace presentation;
using namespace std::chrono_literals;

bool has_screen() { return std::getenv("DISPLAY") != nullptr; }

/// How often this thread has gone to sleep.
long sleeps() {
  rusage used{};
  getrusage(RUSAGE_THREAD, &used);
  return used.ru_nvcsw;
}

/// Another program at the same screen, which does something to a window.
class Neighbour {
 public:
  explicit Neighbour(unsigned long window) : window_(window) {}
  ~Neighbour() { XCloseDisplay(display_); }
  Neighbour(const Neighbour&) = delete;
  Neighbour& operator=(const Neighbour&) = delete;

  void press_mouse() const {
    XEvent event = of_type(ButtonPress);
    event.xbutton.x = 40;
    event.xbutton.y = 30;
    event.xbutton.button = Button1;
    send(event, NoEventMask);
  }
  void press_key() const {
    XEvent event = of_type(KeyPress);
    event.xkey.keycode = XKeysymToKeycode(display_, '5');
    send(event, KeyPressMask);
  }
  void resize() const {
    XResizeWindow(display_, window_, 500, 400);
    XSync(display_, False);
  }
  void close() const {
    XEvent event = of_type(ClientMessage);
    event.xclient.message_type = XInternAtom(display_, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display_, "WM_DELETE_WINDOW", False));
    send(event, NoEventMask);
  }

 private:
  [[nodiscard]] XEvent of_type(int type) const {
    XEvent event{};
    event.type = type;
    event.xany.display = display_;
    event.xany.window = window_;
    return event;
  }
  /// Without a mask to whoever made the window, which is SFML.
  void send(XEvent& event, long mask) const {
    XSendEvent(display_, window_, False, mask, &event);
    XSync(display_, False);
  }
  Display* display_ = XOpenDisplay(nullptr);
  ::Window window_;
};

constexpr std::chrono::seconds longest{60};

/// Whether a wait that would last a minute was ended by what is done meanwhile.
template <class Wait>
bool woken(const Wait& wait, const std::function<void()>& act) {
  const auto began = std::chrono::steady_clock::now();
  std::jthread other([&act] {
    std::this_thread::sleep_for(50ms);
    act();
  });
  wait();
  return std::chrono::steady_clock::now() - began < longest / 2;
}

/// What a new window is told goes by.
void settle(const std::function<bool()>& any) {
  for (int quiet = 0; quiet < 5; quiet = any() ? 0 : quiet + 1) std::this_thread::sleep_for(20ms);
}

}  // namespace

TEST_SUITE("display") {
  TEST_CASE("either connection ends a wait, and so does what Xlib has put aside" * doctest::skip(!has_screen())) {
    sf::Window window(sf::VideoMode(300, 200), "waiting");
    REQUIRE(window.setActive(true));
    const auto connection = Connection::of_sfml(window.getSystemHandle());
    REQUIRE(connection);
    const Neighbour neighbour(window.getSystemHandle());
    sf::Event event{};
    settle([&] { return window.pollEvent(event); });
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const auto wait = [&] { connection->wait(pipe[0], longest); };

    CHECK(woken(wait, [&] { neighbour.press_mouse(); }));
    REQUIRE(window.pollEvent(event));
    CHECK(event.type == sf::Event::MouseButtonPressed);

    CHECK(woken(wait, [&] { CHECK(::write(pipe[1], "1", 1) == 1); }));
    char read = 0;
    REQUIRE(::read(pipe[0], &read, 1) == 1);

    // An answer of the server is asked for after the mouse was pressed: the press comes first, and nothing more is to be read.
    neighbour.press_mouse();
    auto* display = reinterpret_cast<Display* (*)()>(sf::Context::getFunction("glXGetCurrentDisplay"))();
    XSync(display, False);
    REQUIRE(XEventsQueued(display, QueuedAlready) > 0);
    CHECK(woken(wait, [] {}));
    CHECK(window.pollEvent(event));
    // What is nobody's does not: it stays there for ever.
    XEvent layout{};
    layout.type = MappingNotify;
    XPutBackEvent(display, &layout);
    const long before = sleeps();
    connection->wait(-1, 50ms);
    CHECK(sleeps() > before);
    for (const int end : pipe) ::close(end);
  }

  TEST_CASE("a window hears at once of a key, the mouse, its size and its end, and at rest looks twice a second for a pad" *
            doctest::skip(!has_screen())) {
    auto window = presentation::Window::open("waiting", 300, 200);
    REQUIRE(window.ok());
    window->activate();
    const Neighbour neighbour(reinterpret_cast<unsigned long (*)()>(sf::Context::getFunction("glXGetCurrentDrawable"))());
    Input input;
    settle([&] {
      input = window->wait(.05f);
      return window->take_uncovered() || input.mouse_moved;
    });
    const auto hears = [&](const std::function<bool()>& what, const std::function<void()>& act) {
      const auto wait = [&] {
        do input = window->wait(std::chrono::duration<float>(longest).count());
        while (!what() && window->open());
      };
      return woken(wait, act) && what();
    };

    CHECK(hears([&] { return !input.keys.empty(); }, [&] { neighbour.press_key(); }));
    CHECK(input.keys.front().key == key('5'));
    CHECK(hears([&] { return input.pressed; }, [&] { neighbour.press_mouse(); }));
    CHECK(hears([&] { return window->width() == 500; }, [&] { neighbour.resize(); }));
    settle([&] {
      static_cast<void>(window->wait(.05f));
      return window->take_uncovered();
    });
    if (!sf::Joystick::isConnected(0)) {  // one that is there is looked at fifty times a second
      const long before = sleeps();
      static_cast<void>(window->wait(2.f));
      CHECK(sleeps() - before <= 10);
    }
    CHECK(hears([&] { return !window->open(); }, [&] { neighbour.close(); }));
  }
}
