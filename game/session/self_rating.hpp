#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "session/model.hpp"

/// How trainees rate themselves before anything is revealed, and how that stands beside what came of it. Pure.
///
/// Five words, not eleven numbers. What helps is comparing one's own view with specific events, to learn from it (Tannenbaum &
/// Cerasoli 2013); a difference of one in ten would be no difference, since a scenario's items hang together only loosely (Catano
/// 2012: about .46). And five are the levels in which the rubric speaks of trust, so that both sides of the gap use the same
/// words.
namespace session {

/// Listening, honesty, follow-through, and how far the client trusts them now.
inline constexpr int rated_count = rubric::dimension_count + 1;
inline constexpr int rated_trust = rubric::dimension_count;

/// "self.listening" … "self.trust": the reflection's topic. `which`: 0 .. rated_count - 1.
[[nodiscard]] std::string rating_topic(int which);
/// "4/5": the step and how many there are, so that another scale can never be mistaken for this one.
[[nodiscard]] std::string written(condition::Level rating);
/// Empty for what was skipped, or was written on another scale.
[[nodiscard]] std::optional<condition::Level> rating_from(std::string_view words);

/// Nothing may be revealed yet: some rating is neither given nor skipped. Replays ask for none, their parent has;
/// nor does a play that is only looked back at.
[[nodiscard]] bool to_be_rated(const Model& model);

struct Gap {
  std::optional<condition::Level> own;     ///< empty: skipped
  std::optional<condition::Level> actual;  ///< empty: there was no occasion for it
  int points = 0;                          ///< what that level is of, hundredths
  bool operator==(const Gap&) const = default;
};
/// By `which`. Of a score the level is its fifth; of trust the rubric's band at the end of the play, the main client's.
[[nodiscard]] std::array<Gap, rated_count> gaps(const Model& model);

/// What the message is called that says how the two lie apart. Precondition: both are there.
[[nodiscard]] const char* gap_key(const Gap& gap);

/// The level of a score: even fifths of 0 to 100, our choice, as the rubric's own bands.
[[nodiscard]] condition::Level level_of_score(int hundredths);

}  // namespace session
