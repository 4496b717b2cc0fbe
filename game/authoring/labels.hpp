#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

/// Words as they stand in a drawing. Inside authoring.
namespace authoring {

/// Without line breaks, control characters and what XML cannot hold.
[[nodiscard]] std::string on_one_line(std::string_view words);
/// The same with & < > and quotes as XML has them.
[[nodiscard]] std::string html(std::string_view words);

/// At most `most` lines of so many terminal columns; what does not fit ends in …. Never empty.
[[nodiscard]] std::vector<std::string> broken(const std::string& words, text::Language language, int columns, std::size_t most);
/// The lines between the language's quotation marks. Precondition: there is one.
[[nodiscard]] std::vector<std::string> in_quotes(std::vector<std::string> lines, text::Language language);
/// As graphviz's labels have them, escaped.
[[nodiscard]] std::string html_lines(const std::vector<std::string>& lines);

}  // namespace authoring
