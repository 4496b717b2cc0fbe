#include "presentation/canvas/mapping.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace presentation {
namespace {

using NamedKey = std::pair<Key, std::string_view>;
constexpr NamedKey named_keys[] = {{Key::space, "Space"},  {Key::enter, "Enter"},   {Key::escape, "Esc"}, {Key::tab, "Tab"},
                                   {Key::backspace, "BS"}, {Key::erase, "Del"},     {Key::up, "↑"},       {Key::down, "↓"},
                                   {Key::left, "←"},       {Key::right, "→"},       {Key::home, "Home"},  {Key::end, "End"},
                                   {Key::page_up, "PgUp"}, {Key::page_down, "PgDn"}};

using NamedButton = std::pair<PadButton, std::string_view>;
constexpr NamedButton named_buttons[] = {{PadButton::up, "↑"},
                                         {PadButton::down, "↓"},
                                         {PadButton::left, "←"},
                                         {PadButton::right, "→"},
                                         {PadButton::a, "A"},
                                         {PadButton::b, "B"},
                                         {PadButton::x, "X"},
                                         {PadButton::y, "Y"},
                                         {PadButton::left_shoulder, "LB"},
                                         {PadButton::right_shoulder, "RB"},
                                         {PadButton::left_trigger, "LT"},
                                         {PadButton::right_trigger, "RT"},
                                         {PadButton::select, "Select"},
                                         {PadButton::start, "Start"},
                                         {PadButton::left_stick, "LS"},
                                         {PadButton::right_stick, "RS"}};

constexpr NamedButton sony_buttons[] = {{PadButton::a, "×"},
                                        {PadButton::b, "○"},
                                        {PadButton::x, "□"},
                                        {PadButton::y, "△"},
                                        {PadButton::left_shoulder, "L1"},
                                        {PadButton::right_shoulder, "R1"},
                                        {PadButton::left_trigger, "L2"},
                                        {PadButton::right_trigger, "R2"},
                                        {PadButton::select, "Share"},
                                        {PadButton::start, "Options"},
                                        {PadButton::left_stick, "L3"},
                                        {PadButton::right_stick, "R3"}};
constexpr NamedButton nintendo_buttons[] = {{PadButton::left_shoulder, "L"}, {PadButton::right_shoulder, "R"},
                                            {PadButton::left_trigger, "ZL"}, {PadButton::right_trigger, "ZR"},
                                            {PadButton::select, "−"},        {PadButton::start, "＋"}};

/// Empty where a maker has no sign of its own.
std::string_view printed(std::span<const NamedButton> on_it, PadButton button) {
  const auto found = std::ranges::find(on_it, button, &NamedButton::first);
  return found == on_it.end() ? std::string_view() : found->second;
}

bool is_sign(Key key) { return key > Key::space && key < Key::enter; }
bool is_digit(Key key) { return key >= presentation::key('0') && key <= presentation::key('9'); }

/// Enter and Esc belong to going on and leaving, whatever else these have: nobody can lock themselves out.
bool is_reserved(Action action, Key key) {
  if (key == Key::enter) return action != Action::go_on;
  if (key == Key::escape) return action != Action::leave;
  const Key moving[] = {Key::none, Key::space, Key::tab, Key::backspace, Key::up, Key::down, Key::left, Key::right};
  return is_digit(key) || std::ranges::find(moving, key) != std::end(moving);
}

bool is_reserved(Action, PadButton button) { return button <= PadButton::right; }

bool meet(Stage a, Stage b) { return a == b || a == Stage::everywhere || b == Stage::everywhere; }

template <class Thing>
Clash clash_of(Action action, Thing wanted, const auto& has) {
  if (is_reserved(action, wanted)) return {Clash::Why::reserved};
  for (const ActionInfo& other : actions())
    if (other.action != action && has(other.action) == wanted && meet(other.stage, info(action).stage))
      return {Clash::Why::taken, other.action};
  return {};
}

}  // namespace

Mapping::Mapping() {
  for (const ActionInfo& each : actions()) {
    set(each.action, each.key);
    set(each.action, each.button);
  }
}

Clash clash(const Mapping& mapping, Action action, Key key) {
  return clash_of(action, key, [&](Action other) { return mapping.key(other); });
}

Clash clash(const Mapping& mapping, Action action, PadButton button) {
  return clash_of(action, button, [&](Action other) { return mapping.button(other); });
}

std::string cap(Key key) {
  if (is_sign(key)) return {static_cast<char>(key)};
  if (key >= Key::f1 && key <= Key::f12) return "F" + std::to_string(static_cast<int>(key) - static_cast<int>(Key::f1) + 1);
  const auto* found = std::ranges::find(named_keys, key, &NamedKey::first);
  return found == std::end(named_keys) ? std::string() : std::string(found->second);
}

std::string cap(PadButton button, PadMaker maker) {
  if (maker == PadMaker::sony)
    if (const std::string_view sign = printed(sony_buttons, button); !sign.empty()) return std::string(sign);
  if (maker == PadMaker::nintendo)
    if (const std::string_view sign = printed(nintendo_buttons, button); !sign.empty()) return std::string(sign);
  const auto* found = std::ranges::find(named_buttons, button, &NamedButton::first);
  return found == std::end(named_buttons) ? std::string() : std::string(found->second);
}

std::optional<Key> key_named(std::string_view name) {
  if (name.size() == 1 && is_sign(presentation::key(name[0]))) return presentation::key(name[0]);
  for (int i = 0; i < 12; ++i)
    if (const Key f = static_cast<Key>(static_cast<int>(Key::f1) + i); name == cap(f)) return f;
  const auto* found = std::ranges::find(named_keys, name, &NamedKey::second);
  return found == std::end(named_keys) ? std::nullopt : std::optional(found->first);
}

std::optional<PadButton> button_named(std::string_view name) {
  const auto* found = std::ranges::find(named_buttons, name, &NamedButton::second);
  return found == std::end(named_buttons) ? std::nullopt : std::optional(found->first);
}

}  // namespace presentation
