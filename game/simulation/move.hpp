#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "simulation/event.hpp"
#include "simulation/ledger.hpp"
#include "simulation/story.hpp"

namespace simulation {

/// A move resolved against a story. Written as text it names stable ids, never positions: "d3:a", "d3:mark=l12", "d3:l12=busy",
/// "back".
struct Move {
  enum class Kind : std::uint8_t { choose, mark, read, back };
  Kind kind{};
  Index decision = nowhere;
  Index option = nowhere;  ///< into Story::options
  Index line = nowhere;
  Reading reading{};
  bool operator==(const Move&) const = default;
};

struct MoveError {
  RefusedBecause because{};
  std::string word;  ///< the part that is wrong
  bool operator==(const MoveError&) const = default;
};

/// Pure. Exactly one of the two is set.
struct ParsedMove {
  std::optional<Move> move;
  std::optional<MoveError> error;
};
[[nodiscard]] ParsedMove parse_move(const Story&, std::string_view written);
[[nodiscard]] std::string to_text(const Story&, const Move&);

/// "dissatisfied" and so on; none for any other word.
[[nodiscard]] Reading reading_of(std::string_view word);
[[nodiscard]] std::string_view to_text(Reading);

}  // namespace simulation
