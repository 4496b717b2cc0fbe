#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostic/diagnostic.hpp"

namespace loading {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The first reason why this is no UTF-8 text that a person wrote: UTF-16, a zero byte or another control character, a byte that
/// is no UTF-8.
[[nodiscard]] std::optional<diagnostic::Diagnostic> encoding_problem(std::string_view text, const std::string& file_name);

/// Line and column (in characters) of a byte. A byte order mark takes no column.
[[nodiscard]] diagnostic::Place place_of(std::string_view text, std::size_t offset, const std::string& file_name = {});

/// Code points in well-formed UTF-8.
[[nodiscard]] constexpr std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
  return count;
}

/// Bytes of the well-formed UTF-8 character at the start of the text: 1..4, or 0 where it is none.
[[nodiscard]] std::size_t character_size(std::string_view text);

}  // namespace loading
