#pragma once
#include <functional>
#include <optional>
#include <vector>

#include "presentation/app/app.hpp"
#include "presentation/canvas/input.hpp"

/// Where the tour stops, one after the other. Inside presentation/tour*.
namespace presentation {

/// How often the clock of a tour is asked in one of its days.
inline constexpr int tour_day = 720;

/// A stop of the tour: how the app comes to stand there.
struct TourStop {
  const char* name;
  std::function<void(App&, World&)> arrange;
  std::optional<scenario::QuestionKind> needs = {};  ///< left out where no scenario asks it
  Key pressed = Key::none;                           ///< on arriving
};
[[nodiscard]] std::vector<TourStop> stops();

}  // namespace presentation
