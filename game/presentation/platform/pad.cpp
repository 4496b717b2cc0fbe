#include "presentation/platform/pad.hpp"

#include <SFML/Window/Joystick.hpp>
#include <cmath>
#include <span>

namespace presentation {
namespace {

constexpr float threshold = 60;  // of 100
constexpr unsigned sony_vendor = 0x054c, nintendo_vendor = 0x057e;

using B = PadButton;
constexpr B common[] = {B::a,      B::b,     B::x,    B::y,          B::left_shoulder, B::right_shoulder,
                        B::select, B::start, B::none, B::left_stick, B::right_stick};
constexpr B sony[] = {
    B::a,      B::b,     B::y,    B::x,          B::left_shoulder, B::right_shoulder, B::left_trigger, B::right_trigger,
    B::select, B::start, B::none, B::left_stick, B::right_stick};

/// As Linux numbers a Pro Controller (hid-nintendo): the lower button, which says B, first; capture and home are the system's.
constexpr B nintendo[] = {B::b,
                          B::a,
                          B::x,
                          B::y,
                          B::none,
                          B::left_shoulder,
                          B::right_shoulder,
                          B::left_trigger,
                          B::right_trigger,
                          B::select,
                          B::start,
                          B::none,
                          B::left_stick,
                          B::right_stick};

PadButton button_of(unsigned number, PadMaker maker) {
  const auto in = [number](std::span<const B> buttons) { return number < buttons.size() ? buttons[number] : B::none; };
  switch (maker) {
    case PadMaker::sony: return in(sony);
    case PadMaker::nintendo: return in(nintendo);
    case PadMaker::common: break;
  }
  return in(common);
}

PadMaker maker_of(unsigned vendor) {
  return vendor == sony_vendor ? PadMaker::sony : vendor == nintendo_vendor ? PadMaker::nintendo : PadMaker::common;
}

struct Axis {
  B less = B::none, more = B::none;
};
Axis axis_of(sf::Joystick::Axis axis, const PadMake& make) {
  using J = sf::Joystick;
  switch (axis) {
    case J::X:
    case J::PovX: return {B::left, B::right};
    case J::Y:
    case J::PovY: return {B::up, B::down};
    case J::Z: return make.trigger_axes && make.maker == PadMaker::common ? Axis{B::none, B::left_trigger} : Axis{};
    case J::R: return make.trigger_axes && make.maker == PadMaker::common ? Axis{B::none, B::right_trigger} : Axis{};
    default: return {};
  }
}

}  // namespace

void Pad::take(const sf::Event& event, const PadMake& make, Input& input) {
  const auto press = [&](PadButton button) {
    if (button == B::none) return;
    input.buttons.push_back(button);
    input.maker = make.maker;
  };
  if (event.type == sf::Event::JoystickButtonPressed) press(button_of(event.joystickButton.button, make.maker));
  if (event.type != sf::Event::JoystickMoved) return;
  const auto axis = event.joystickMove.axis;
  float& before = before_[static_cast<std::size_t>(axis)];
  const float now = event.joystickMove.position;
  const Axis means = axis_of(axis, make);
  if (before < threshold && now >= threshold) press(means.more);
  if (before > -threshold && now <= -threshold) press(means.less);
  before = now;
}

PadMake make_of(unsigned joystick) {
  using J = sf::Joystick;
  return {.maker = maker_of(J::getIdentification(joystick).vendorId),
          .trigger_axes = J::hasAxis(joystick, J::U) && J::hasAxis(joystick, J::V)};
}

}  // namespace presentation
