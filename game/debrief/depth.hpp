#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace debrief {

/// How much is told, and when: brief tells a little after every answer and three panels at the end; full says nothing on the way
/// and everything at the end.
enum class Depth : std::uint8_t {
  by_experience,  ///< brief until a few plays have been finished
  brief,
  full
};

/// So many finished plays make a trainee experienced. Our choice: two scenarios, or one played again, and one more.
inline constexpr int experienced_after = 3;

[[nodiscard]] constexpr bool is_brief(Depth depth, int finished_plays) {
  return depth == Depth::brief || (depth == Depth::by_experience && finished_plays < experienced_after);
}

/// "brief", "full"; nothing for any other word.
[[nodiscard]] constexpr std::optional<Depth> depth_of(std::string_view word) {
  if (word == "brief") return Depth::brief;
  if (word == "full") return Depth::full;
  return std::nullopt;
}

}  // namespace debrief
