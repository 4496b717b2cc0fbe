#pragma once
#include <cstdint>
#include <span>
#include <string_view>

#include "presentation/canvas/input.hpp"

namespace presentation {

/// Everything that has a key, and may have a pad button, of its own. Digits, arrows and Tab are no actions: they choose and move,
/// and stay what they are.
enum class Action : std::uint8_t {
  none,
  go_on,
  leave,
  page_up,
  page_down,
  settings,
  keys,
  readings,
  larger,
  smaller,
  full_screen,
  menu,
  quit,
  mark,
  note,
  notebook,
  history,
  step_back,
  automatic,
  skip,
  again,
  done,
  clear,
  library,
  records,
  progress,
  practice,
  through,
  everything,
  other_client,
  seat_back
};
inline constexpr std::size_t action_count = static_cast<std::size_t>(Action::seat_back) + 1;

/// Where an action can be asked for. Two that can be asked for at the same place need keys of their own.
enum class Stage : std::uint8_t { everywhere, play, home, briefing, debrief };

struct ActionInfo {
  Action action{};
  Stage stage{};
  std::string_view name;  ///< in the settings file; with _ for spaces, of the catalogue's "ui.keys.…"
  Key key{};              ///< unless the trainee wants another
  PadButton button{};
};
/// Every action once, in the order of the enumeration, `none` left out.
[[nodiscard]] std::span<const ActionInfo> actions();
[[nodiscard]] const ActionInfo& info(Action action);  ///< precondition: not none

/// What a control answers to beside the mouse: a key that is always the same, or an action's.
struct Trigger {
  constexpr Trigger() = default;
  constexpr Trigger(Key fixed) : key(fixed) {}                  // NOLINT: a key is a trigger
  constexpr Trigger(Action remappable) : action(remappable) {}  // NOLINT: so is an action
  Key key = Key::none;
  Action action = Action::none;
};

}  // namespace presentation
