#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/place.hpp"

namespace diagnostic {

/// Only an error keeps a file from being played; a note is for the author's information.
enum class Severity { note, warning, error };

/// Stable for ever: programs and people look a code up. The text is a literal of validation/codes.hpp, such as "S101".
struct Code {
  std::string_view text;
  constexpr bool operator==(const Code&) const = default;
  constexpr auto operator<=>(const Code&) const = default;
};

/// One finding about an author's file. No prose: text/ turns code and arguments into a sentence in the reader's language.
struct Diagnostic {
  Severity severity = Severity::error;
  Code code;
  Place where;
  std::vector<std::string> arguments;  ///< the author's own words first, then suggestions, as the code's message numbers them
  bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool has_errors(const Diagnostics& problems);

/// By file, line, column, code: equal input gives equal output, whatever order the checks ran in.
void sort_by_place(Diagnostics& problems);

/// The candidate closest to `word` by edit distance counted in characters, or an empty string where none is near enough to be
/// meant (at most a third of the word's length, at least 1; words of one character get no suggestion).
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace diagnostic
