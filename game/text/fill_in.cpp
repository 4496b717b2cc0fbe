#include "text/fill_in.hpp"

#include <cstddef>

namespace text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The position of the brace that closes the one at `open`, or npos.
std::size_t closing_brace(std::string_view pattern, std::size_t open) {
  int depth = 0;
  for (std::size_t at = open; at < pattern.size(); ++at) {
    if (pattern[at] == '{') ++depth;
    if (pattern[at] == '}' && --depth == 0) return at;
  }
  return std::string_view::npos;
}

/// What stands in for "{N…}", given without its braces. N is one digit: no message needs more than ten arguments.
std::string filled(std::string_view inside, const std::vector<std::string>& arguments) {
  const auto index = static_cast<std::size_t>(inside[0] - '0');
  const std::string argument = index < arguments.size() ? arguments[index] : "";
  if (inside.size() == 1) return argument;
  const std::string_view words = inside.substr(2);
  if (inside[1] == '?') return argument.empty() ? "" : fill_in(words, arguments);
  const std::size_t bar = words.find('|');
  return fill_in(argument == "1" ? words.substr(0, bar) : bar == words.npos ? "" : words.substr(bar + 1), arguments);
}

bool stands_for_something(std::string_view inside) {
  return !inside.empty() && is_digit(inside[0]) && (inside.size() == 1 || inside[1] == '?' || inside[1] == '|');
}

}  // namespace

std::string fill_in(std::string_view pattern, const std::vector<std::string>& arguments) {
  std::string out;
  out.reserve(pattern.size());
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t close = pattern[at] == '{' ? closing_brace(pattern, at) : std::string_view::npos;
    if (close != std::string_view::npos && stands_for_something(pattern.substr(at + 1, close - at - 1))) {
      out += filled(pattern.substr(at + 1, close - at - 1), arguments);
      at = close + 1;
    } else {
      out += pattern[at++];
    }
  }
  return out;
}

}  // namespace text
