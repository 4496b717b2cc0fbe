#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "presentation/sound/sound.hpp"
#include "presentation/sound/volumes.hpp"

namespace presentation {

/// What an ear would follow of a play as far as it has been read: where, what page, what was done. Empty: no play is shown.
struct Moment {
  bool shown = false;
  bool untouched = false;           ///< nothing has been answered yet
  std::optional<Sound> room = {};   ///< where the page stands
  bool desk = false;                ///< a question lies on its desk, behind the talk
  std::size_t page = 0;             ///< into the talk: its first line
  std::size_t talk = 0;             ///< lines there are
  std::size_t pages = 0;            ///< they are cut into so many
  std::size_t moves = 0;            ///< made so far
  std::size_t marks = 0;            ///< lines noticed
  std::int32_t day = 0;             ///< since the story's first
  bool ended = false;               ///< the page tells the outcome
  std::optional<Sound> opens = {};  ///< what the scene that opens on the page is announced by
  bool answered = false;            ///< an answer that was waited for came
  bool operator==(const Moment&) const = default;
};

/// A signal, so many seconds from now.
struct Due {
  Sound sound{};
  float in_seconds = 0;
  bool operator==(const Due&) const = default;
};

/// What is to be heard of the step from one moment to the next. Pure; at most a few, and nothing where nothing was done. A talk
/// that only falls on other pages, because the window or its type changed, is no step.
[[nodiscard]] std::vector<Due> due(const Moment& before, const Moment& now);
/// A taste of what was set, so that it can be set by ear.
[[nodiscard]] std::vector<Due> due(const Volumes& before, const Volumes& now);

}  // namespace presentation
