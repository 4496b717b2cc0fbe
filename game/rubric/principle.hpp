#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/place.hpp"
#include "text/language.hpp"

namespace rubric {

enum class Dimension : std::uint8_t { listening, honesty, follow_through };
inline constexpr int dimension_count = 3;
/// "listening", "honesty", "follow_through": the keys of the JSON contract.
[[nodiscard]] std::string_view key(Dimension dimension);
/// 傾聴 Listening, 誠実 Honesty, 実行 Follow-through: what people read, and what the rubric's file may write.
[[nodiscard]] const text::Bilingual& name(Dimension dimension);

/// One thing the article teaches, as something a trainee can be seen to do.
struct Principle {
  std::string id;  ///< one of required_principles()
  Dimension dimension{};
  int weight = 100;                              ///< in its dimension's mean, per cent
  text::Bilingual name, section, shown, broken;  ///< section: of the article
  std::string source;                            ///< id of a Source
  diagnostic::Place where;
};

/// The 24 ids of the article's principles.
[[nodiscard]] const std::vector<std::string_view>& required_principles();
/// The dimension the article's principle belongs to; none for an id that is not one of the 24.
[[nodiscard]] std::optional<Dimension> required_dimension(std::string_view principle);

}  // namespace rubric
