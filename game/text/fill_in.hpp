#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// Puts arguments into a message of the catalogue. Arguments are taken as they are: braces inside them mean nothing.
///   {0}             the argument; nothing where it was not given
///   {1? (… {1} …)}  the words after the ? only where the argument was given and is not empty
///   {0|day|days}    the first form where the argument is "1", else the second
/// Marks of quotation inside an argument become the inner ones where the message quotes it, and no stop follows a sentence's own
/// behind the closing mark. Any other brace stands for itself, so that a message may quote YAML.
[[nodiscard]] std::string fill_in(std::string_view pattern, const std::vector<std::string>& arguments);

}  // namespace text
