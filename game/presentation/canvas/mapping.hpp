#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "presentation/canvas/action.hpp"

/// Which key and which pad button stands for an action, as the trainee has set it.
namespace presentation {

class Mapping {
 public:
  Mapping();  ///< as the program comes
  [[nodiscard]] Key key(Action action) const { return keys_[static_cast<std::size_t>(action)]; }
  [[nodiscard]] PadButton button(Action action) const { return buttons_[static_cast<std::size_t>(action)]; }
  void set(Action action, Key key) { keys_[static_cast<std::size_t>(action)] = key; }
  void set(Action action, PadButton button) { buttons_[static_cast<std::size_t>(action)] = button; }
  bool operator==(const Mapping&) const = default;

 private:
  std::array<Key, action_count> keys_{};
  std::array<PadButton, action_count> buttons_{};
};

/// Why an action cannot have a key or button.
struct Clash {
  enum class Why : std::uint8_t {
    none,
    reserved,  ///< it chooses, moves, presses or types wherever one is
    taken      ///< `by` has it and can be asked for at the same place
  };
  Why why = Why::none;
  Action by = Action::none;
  bool operator==(const Clash&) const = default;
};
[[nodiscard]] Clash clash(const Mapping& mapping, Action action, Key key);
[[nodiscard]] Clash clash(const Mapping& mapping, Action action, PadButton button);

/// As printed on it: "M", "Del", "LB"; "" for none. The settings file has the same words.
[[nodiscard]] std::string cap(Key key);
/// As its maker prints it; settings are written with the common signs.
[[nodiscard]] std::string cap(PadButton button, PadMaker maker = {});
[[nodiscard]] std::optional<Key> key_named(std::string_view cap);
[[nodiscard]] std::optional<PadButton> button_named(std::string_view cap);

}  // namespace presentation
