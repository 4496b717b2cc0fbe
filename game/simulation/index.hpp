#pragma once
#include <cstdint>
#include <limits>

namespace simulation {

using Index = std::uint32_t;
inline constexpr Index nowhere = std::numeric_limits<Index>::max();

/// A stretch of an array.
struct Range {
  Index begin = 0, end = 0;
  [[nodiscard]] Index size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  bool operator==(const Range&) const = default;
};

using TextIndex = Index;  ///< into Story::texts; nowhere: no text

/// People are few: a byte names them, into Story::people.
using PersonIndex = std::uint8_t;
inline constexpr PersonIndex nobody = 255;
inline constexpr PersonIndex the_client_in_question = 254;  ///< in the rubric's conditions

}  // namespace simulation
