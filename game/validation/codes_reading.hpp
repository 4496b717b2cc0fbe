#pragma once
#include "validation/rule.hpp"

/// S0xx: what can be wrong before anything is known about scenarios. A code never changes its meaning; a rule that goes leaves a
/// gap.
namespace validation::codes {

inline constexpr Rule file_too_large = error("S001", "A file is at most 64 MiB.");
inline constexpr Rule utf16 = error("S002", "A file is UTF-8, not UTF-16.");
inline constexpr Rule not_utf8 = error("S003", "A file is UTF-8 text from the first byte to the last.");
inline constexpr Rule binary = error("S004", "A file holds text, not control characters.");
inline constexpr Rule empty_file = error("S005", "A file says something.");
inline constexpr Rule yaml_syntax = error("S006", "A file can be read as YAML.");
inline constexpr Rule several_documents = error("S007", "A file holds one YAML document.");
inline constexpr Rule alias = error("S008", "Aliases (*name) are not used.");
inline constexpr Rule anchor = error("S009", "Anchors (&name) are not used.");
inline constexpr Rule tag = error("S010", "Tags (!name) are not used.");
inline constexpr Rule repeated_key = error("S011", "A key is given once in its mapping, in one of its spellings.");
inline constexpr Rule key_not_a_word = error("S012", "A key is a plain word.");
inline constexpr Rule too_deep = error("S013", "Values are nested at most 60 deep.");
inline constexpr Rule too_many_values = error("S014", "A file has at most 4,000,000 values.");
inline constexpr Rule scalar_too_long = error("S015", "One text is at most 60,000 bytes.");
inline constexpr Rule open_bracket = error("S016", "A bracket that opens closes.");
inline constexpr Rule open_quote = error("S017", "A quote that opens closes.");

}  // namespace validation::codes
