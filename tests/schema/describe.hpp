#pragma once
#include <string>

#include "loading/rubric_keywords.hpp"
#include "scenario/keywords.hpp"

/// What an editor shows beside a word of the language: a sentence in Japanese, and under it one in English.
namespace schema {

[[nodiscard]] std::string describe(scenario::Keyword word);
/// The same word where a condition asks it.
[[nodiscard]] std::string describe_question(scenario::Keyword word);
[[nodiscard]] std::string describe(loading::rubric_file::Key key);

}  // namespace schema
