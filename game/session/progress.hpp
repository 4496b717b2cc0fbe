#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.hpp"
#include "session/past.hpp"
#include "simulation/story.hpp"

/// What one person's finished plays say about practising over time. Pure: values in, values out. It compares with nobody and
/// ranks nothing; where there is too little to go by it says that.
namespace session {

enum class Course : std::uint8_t { too_early, steady, rising, falling };

/// One dimension over time.
struct Trend {
  struct Point {
    std::string at;  ///< when the play was begun
    std::string scenario;
    int score = 0, shown = 0, moments = 0;
    bool operator==(const Point&) const = default;
  };
  std::vector<Point> points;  ///< oldest first; n is their number
  Course course{};
  bool operator==(const Trend&) const = default;
};

struct PrincipleProgress {
  std::string id;
  int moments = 0, scenarios = 0;
  int score = 0;                          ///< mean over all moments, hundredths
  std::optional<condition::Level> level;  ///< empty: too early to say
  bool operator==(const PrincipleProgress&) const = default;
};

/// What is missing until a principle can be judged: so many occasions at the least, and whether one of them must be met in
/// another scenario. Both nothing once it has a level.
struct Missing {
  int moments = 0;
  bool elsewhere = false;
  bool operator==(const Missing&) const = default;
};
[[nodiscard]] Missing missing(const PrincipleProgress& principle);

/// A scenario that has been played, and when it is time again.
struct Due {
  std::string scenario, last, on;  ///< dates, "2026-04-06"
  bool operator==(const Due&) const = default;
};

struct Progress {
  int plays = 0;
  std::array<Trend, rubric::dimension_count> trends;
  std::vector<PrincipleProgress> principles;  ///< those with a moment, in the rubric's order
  std::vector<Due> due;                       ///< soonest first
  bool operator==(const Progress&) const = default;
};

/// Replays and plays that reached no end are left out. What counts is the result as it was first scored, by the weights of that
/// day: a re-scoring is looked at beside it and never replaces it. `principles`: ids in the rubric's order.
[[nodiscard]] Progress progress_of(const std::vector<PastAttempt>& past, const std::vector<std::string>& principles);
[[nodiscard]] std::vector<std::string> principle_ids(const rubric::Rubric& rubric);

/// What a scenario of the library teaches.
struct Teaching {
  std::string scenario;
  std::vector<std::string> principles;
};
[[nodiscard]] Teaching teaching_of(const simulation::Story& story);

/// When to come back, and to what.
struct Return {
  std::string on;                        ///< date
  std::optional<std::string> scenario;   ///< empty: the library is
  std::optional<std::string> principle;  ///< the lowest so far that can be practised; empty: none stands out
  bool judged = false;                   ///< there is enough to go by to call it weak
  bool operator==(const Return&) const = default;
};
/// After a play of `played` on the day `at`. The weakest principle is the one with the lowest mean so far among those that some
/// scenario of the library teaches, of equal ones that with more moments. A scenario that teaches it, another than the one just
/// played where there is one (a return should have a changed surface), and of those the one played longest ago.
[[nodiscard]] Return next_return(const Progress& progress, const std::vector<Teaching>& library, const std::string& played,
                                 std::string_view at);

/// "2026-04-06" or a time on that day, so many days later, as a date. What is no date comes back as it is.
[[nodiscard]] std::string days_later(std::string_view at, int days);
[[nodiscard]] bool is_due(const Progress& progress, const std::string& scenario, std::string_view today);

}  // namespace session
