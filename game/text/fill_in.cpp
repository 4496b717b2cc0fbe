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

/// Quoting words that quote: the inner marks are of the other kind, “… ‘…’ …” and 「…『…』…」.
std::string quoted(std::string_view so_far, std::string argument) {
  struct Marks {
    std::string_view opens, closes, inner_opens, inner_closes;
  };
  constexpr Marks all[] = {{"“", "”", "‘", "’"}, {"「", "」", "『", "』"}};
  const auto exchange = [&argument](std::string_view from, std::string_view to) {
    for (std::size_t at = argument.find(from); at != argument.npos; at = argument.find(from, at + to.size()))
      argument.replace(at, from.size(), to);
  };
  for (const Marks& marks : all) {
    if (!so_far.ends_with(marks.opens)) continue;
    exchange(marks.opens, marks.inner_opens);
    exchange(marks.closes, marks.inner_closes);
  }
  return argument;
}

/// “… for you?”. needs no second stop.
bool doubles_the_stop(std::string_view so_far, std::string_view rest) {
  constexpr std::string_view closes = "”";
  if (!rest.starts_with('.') || !so_far.ends_with(closes)) return false;
  so_far.remove_suffix(closes.size());
  if (so_far.ends_with("’")) so_far.remove_suffix(std::string_view("’").size());
  return so_far.ends_with('.') || so_far.ends_with('?') || so_far.ends_with('!') || so_far.ends_with("…");
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
      out += quoted(out, filled(pattern.substr(at + 1, close - at - 1), arguments));
      at = close + 1;
    } else if (doubles_the_stop(out, pattern.substr(at))) {
      ++at;
    } else {
      out += pattern[at++];
    }
  }
  return out;
}

}  // namespace text
