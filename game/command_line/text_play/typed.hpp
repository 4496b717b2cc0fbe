#pragma once
#include <iosfwd>
#include <string>
#include <string_view>

/// What a trainee typed, understood as far as it can be without knowing the question.
namespace command_line {

struct Typed {
  enum class Kind { number, command, words, nothing, end_of_input };
  Kind kind{};
  int number = 0;     ///< number: 1 … 9999
  char letter = 0;    ///< command: "m 3" is 'm'
  std::string rest;   ///< command: what follows the letter, "3"; number: what follows it
  std::string whole;  ///< the line as typed, trimmed; valid UTF-8 without control characters
};

/// One line. An input method may have left letters, digits and spaces in full width: they count as their plain forms.
[[nodiscard]] Typed read_typed(std::istream& in);

/// The same from a line already read. Pure.
[[nodiscard]] Typed understand_line(std::string_view line);

}  // namespace command_line
