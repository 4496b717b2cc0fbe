#include <cstdlib>
#include <random>
#include <set>

#include "support/desk.hpp"

/// Whoever presses what comes to hand: nothing breaks, nothing is cut off, and there is always a way on. SHINRAI_CARELESS_STEPS
/// asks for more of it than the usual tests have time for.
namespace {

using namespace presentation;

constexpr Key keys_pressed[] = {
    Key::enter,   Key::enter,     Key::enter, Key::space, Key::tab, Key::escape,    Key::up,  Key::down, Key::left, Key::right,
    Key::page_up, Key::page_down, Key::home,  Key::end,   Key::f1,  Key::backspace, key('1'), key('2'),  key('3'),  key('4'),
    key('5'),     key('6'),       key('A'),   key('D'),   key('F'), key('H'),       key('K'), key('L'),  key('M'),  key('N'),
    key('O'),     key('P'),       key('R'),   key('S'),   key('T'), key('U'),       key('V'), key('X'),  key('+'),  key('-')};
constexpr std::pair<unsigned, unsigned> windows[] = {{1280, 720}, {1024, 640}, {1920, 1080}, {720, 1280}, {2560, 1080}};

class CarelessHands {
 public:
  CarelessHands(support::Desk& desk, std::uint32_t seed) : desk_(desk), dice_(seed) {}

  void step() {
    const int what = below(20);
    if (what < 9) {
      click();
    } else if (what < 15) {
      const KeyPress press{keys_pressed[static_cast<std::size_t>(below(static_cast<int>(std::size(keys_pressed))))],
                           below(6) == 0, false};
      done_.push_back("key " + std::to_string(static_cast<int>(press.key)));
      Input input;
      input.keys.push_back(press);
      if (press.key < Key::enter) input.typed = static_cast<char32_t>(press.key);
      desk_.ui.frame(desk_.draw(), input);
    } else if (what < 17) {
      const auto button = static_cast<PadButton>(1 + below(static_cast<int>(PadButton::right_stick)));
      done_.push_back("pad " + std::to_string(static_cast<int>(button)));
      desk_.press(button);
    } else if (what < 19) {
      Input input;
      input.wheel = static_cast<float>(below(7) - 3);
      input.mouse = {desk_.ui.extent.width / 2, desk_.ui.extent.height / 2};
      done_.push_back("wheel");
      desk_.ui.frame(desk_.draw(), input);
    } else {
      look_otherwise();
    }
    desk_.frame();
    if (desk_.app.over) {  // it would have been the end; these hands come back
      desk_.app.over = false;
      desk_.app.screen = Screen::home;
      desk_.frame();
    }
  }

  /// What the hands did last, for whoever wants to do it again.
  [[nodiscard]] std::string last_done() const {
    std::string all;
    for (std::size_t i = done_.size() - std::min<std::size_t>(done_.size(), 12); i < done_.size(); ++i) all += done_[i] + "; ";
    return all;
  }

 private:
  int below(int end) { return static_cast<int>(dice_() % static_cast<std::uint32_t>(end)); }

  void click() {
    const auto open = open_controls(desk_.ui.memory);
    if (open.empty()) return;
    const ControlBox control = *open[static_cast<std::size_t>(below(static_cast<int>(open.size())))];
    done_.push_back("click " + control.label);
    Input input;
    input.mouse = control.seen.middle();
    input.pressed = true;
    desk_.ui.frame(desk_.draw(), input);
    input.pressed = false;
    input.released = true;
    desk_.ui.frame(desk_.draw(), input);
  }

  void look_otherwise() {
    const auto [width, height] = windows[static_cast<std::size_t>(below(static_cast<int>(std::size(windows))))];
    desk_.ui.resize(width, height);
    Look& look = desk_.app.look;
    look.text_size = static_cast<float>(4 + below(5)) / 4;
    look.language = below(2) == 0 ? text::Language::ja : text::Language::en;
    look.furigana = below(3) != 0;
    desk_.ui.look = look;
    done_.push_back(std::to_string(width) + "x" + std::to_string(height) + " at " + std::to_string(look.text_size) +
                    (look.language == text::Language::ja ? " ja" : " en"));
  }

  support::Desk& desk_;
  std::mt19937 dice_;
  std::vector<std::string> done_;
};

std::string words_outside(const Memory& memory) {
  constexpr float rounding = 1.5f;
  for (const TextBox& t : memory.texts)
    if (t.rect.x < t.box.x - rounding || t.rect.right() > t.box.right() + rounding || t.rect.y < t.box.y - rounding ||
        t.rect.bottom() > t.box.bottom() + rounding)
      return t.words;
  return "";
}

std::string controls_together(const Memory& memory) {
  constexpr float touching = 1.5f;
  const auto& all = memory.controls;
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      const Rect both = overlap(all[i].seen, all[j].seen);
      if (all[i].layer == all[j].layer && all[i].enabled && all[j].enabled && both.width > touching && both.height > touching)
        return all[i].label + " / " + all[j].label;
    }
  return "";
}

}  // namespace

TEST_SUITE("presentation/careless hands") {
  TEST_CASE("whatever is pressed, words stay in their boxes, controls apart, and there is a way on") {
    const char* asked = std::getenv("SHINRAI_CARELESS_STEPS");
    const int steps = asked == nullptr ? 250 : std::atoi(asked);
    const char* first = std::getenv("SHINRAI_CARELESS_SEED");
    std::set<Screen> seen;
    std::set<std::string> faults;  // each kind is told once
    for (std::uint32_t seed = 1; seed <= 2; ++seed) {
      support::Desk desk;
      desk.frame();
      CarelessHands hands(desk, seed + (first == nullptr ? 0 : static_cast<std::uint32_t>(std::atoi(first))));
      for (int step = 0; step < steps; ++step) {
        hands.step();
        seen.insert(desk.app.screen);
        INFO("seed ", seed, ", step ", step, ", screen ", static_cast<int>(desk.app.screen), ", panel ",
             static_cast<int>(desk.app.panel), ", ", desk.ui.extent.width, " wide at ", desk.app.look.text_size, ": ",
             hands.last_done());
        for (const std::string& fault : {words_outside(desk.ui.memory), controls_together(desk.ui.memory)})
          if (!fault.empty() && faults.insert(fault).second) CHECK(fault == "");
        CHECK_FALSE(open_controls(desk.ui.memory).empty());
      }
    }
    CHECK(seen.size() >= 4);
  }
}
