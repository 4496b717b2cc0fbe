#pragma once
#include <optional>
#include <string_view>

namespace loading {

/// The key of a line taken apart: 佐藤(苛立ち60) is a word, a feeling and how strong it is. Brackets may be full width.
struct Speaker {
  std::string_view word;
  std::string_view feeling;                  ///< empty where no brackets follow
  std::optional<std::string_view> strength;  ///< the digits, as written
};

[[nodiscard]] Speaker speaker_in(std::string_view key);

}  // namespace loading
