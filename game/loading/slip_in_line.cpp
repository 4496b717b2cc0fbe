#include <algorithm>
#include <array>

#include "loading/encoding.hpp"
#include "loading/slips.hpp"
#include "loading/speaker.hpp"
#include "scenario/keywords.hpp"
#include "validation/codes.hpp"

namespace loading {
namespace {

namespace codes = validation::codes;

constexpr std::string_view wide_space = "　", wide_colon = "：";
constexpr std::size_t longest_key = 24;  // characters: a speaker with a feeling, or the id of a text

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

/// Words are short, and sentences have marks in them.
bool is_like_a_key(std::string_view word, Trust trust) {
  if (word.empty()) return false;
  const Speaker speaker = speaker_in(word);
  if (trust == Trust::keyword) return scenario::is_keyword(word) || speaker.word != word;
  constexpr auto marks =
      std::to_array<std::string_view>({"。", "、", "！", "？", "「", "」", "…", " ", "　", "\"", "'", "#", "《", "》"});
  const auto is_in_word = [&](std::string_view mark) { return word.find(mark) != std::string_view::npos; };
  if (std::ranges::any_of(marks, is_in_word)) return false;
  return characters(word) <= longest_key;
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "''" : std::string(1, c);
  return quoted + "'";
}

std::optional<Slip> slip_in_margin(std::string_view line) {
  std::size_t end = 0;
  std::string narrow;
  bool tab = false, wide = false;
  for (;;) {
    const std::string_view rest = line.substr(end);
    if (rest.starts_with(' '))
      narrow += ' ', end += 1;
    else if (rest.starts_with('\t'))
      end += 1, tab = true;
    else if (rest.starts_with(wide_space))
      narrow += "  ", end += wide_space.size(), wide = true;
    else
      break;
  }
  if (end == line.size() || (!tab && !wide)) return std::nullopt;
  // How wide a tab was meant to be shows only in the lines around it.
  return Slip{tab ? codes::tab : codes::full_width_space, 0, end, tab ? std::nullopt : std::optional(narrow), {}};
}

/// Bytes of the dashes before an item, and whether they are followed by what they should be.
std::optional<Slip> slip_after_dash(std::string_view line, std::size_t& at, Trust trust) {
  while (line.substr(at).starts_with('-')) {
    const std::string_view rest = line.substr(at + 1);
    if (rest.starts_with(wide_space)) return Slip{codes::full_width_space, at + 1, wide_space.size(), " ", {}};
    if (rest.starts_with(' ')) {
      at = line.find_first_not_of(' ', at + 1);
      if (at == std::string_view::npos) at = line.size();
      continue;
    }
    const std::string_view word = rest.substr(0, std::min(rest.find(':'), rest.find(wide_colon)));
    if (word.size() == rest.size() || word.starts_with('-') || !is_like_a_key(word, trust)) return std::nullopt;
    return Slip{codes::no_space_after_dash, at, 1, "- ", std::string(word)};
  }
  return std::nullopt;
}

/// The value without a comment behind it.
std::string_view without_comment(std::string_view value) { return trimmed(value.substr(0, value.find(" #"))); }

/// Text goes on behind the bracket or quote that seems to enclose it.
bool goes_on_behind(std::string_view value, char open, char close) {
  int depth = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == open && (open != close || at == 0))
      ++depth;
    else if (value[at] == close && --depth == 0)
      return at + 1 < value.size();
  }
  return false;
}

std::optional<Slip> slip_in_value(std::string_view line, std::size_t at) {
  at = line.find_first_not_of(' ', at);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view value = without_comment(line.substr(at));
  if (value.empty()) return std::nullopt;
  const auto quote = [&](const validation::Rule& rule, std::string word) {
    return Slip{rule, at, value.size(), in_quotes(value), std::move(word)};
  };
  const char first = value.front();
  const std::string sign(1, first);
  if (std::string_view("*&!%@`").find(first) != std::string_view::npos) return quote(codes::special_start, sign);
  if ((first == '|' || first == '>') && value.size() > 3) return quote(codes::special_start, sign);
  if ((first == '-' || first == '?') && value.size() > 1 && value[1] == ' ') return quote(codes::special_start, sign);
  if (first == '[' && goes_on_behind(value, '[', ']')) return quote(codes::special_start, sign);
  if (first == '{' && goes_on_behind(value, '{', '}')) return quote(codes::special_start, sign);
  if (first == '"' && goes_on_behind(value, '"', '"')) return quote(codes::special_start, sign);
  if (std::string_view("[{\"'|>").find(first) != std::string_view::npos) return std::nullopt;
  if (value.find(": ") != std::string_view::npos || value.ends_with(':'))
    return quote(codes::colon_in_text, std::string(value.substr(0, value.find(':'))));
  return std::nullopt;
}

/// Where the quoted text that begins at `at` is over.
std::size_t behind_quotes(std::string_view line, std::size_t at) {
  const std::size_t end = line.find(line[at], at + 1);
  return end == std::string_view::npos ? line.size() : end + 1;
}

/// A word of the language in front of its colon, in a mapping of one line.
std::optional<Slip> slip_behind_word(std::string_view line, std::size_t end, std::string_view word) {
  const std::string_view rest = line.substr(end);
  if (!scenario::is_keyword(word)) return std::nullopt;
  if (rest.starts_with(wide_colon)) {
    const std::size_t value = std::min(line.size(), line.find_first_not_of(' ', end + wide_colon.size()));
    return Slip{codes::full_width_colon, end, value - end, ": ", std::string(word)};
  }
  if (!rest.starts_with(':') || rest.size() == 1 || rest[1] == ' ') return std::nullopt;
  if (rest.substr(1).starts_with(wide_space)) return Slip{codes::full_width_space, end, 1 + wide_space.size(), ": ", {}};
  return Slip{codes::no_space_after_colon, end, 1, ": ", std::string(word)};
}

/// A mapping in one line. A text in it may hold any colon, so only words of the language are taken for keys.
std::optional<Slip> slip_in_braces(std::string_view line, std::size_t at) {
  constexpr std::string_view ends = ":,{}[]\"'", quotes = "\"'";
  while (at < line.size()) {
    const std::size_t end = std::min({line.size(), line.find_first_of(ends, at), line.find(wide_colon, at)});
    if (auto slip = slip_behind_word(line, end, trimmed(line.substr(at, end - at)))) return slip;
    if (end == line.size()) return std::nullopt;
    if (line[end] == ':') {
      // What stands behind a colon is a value, until the next comma or bracket.
      at = std::min(line.size(), line.find_first_not_of(' ', end + 1));
      if (at < line.size() && quotes.find(line[at]) == quotes.npos) at = std::min(line.size(), line.find_first_of(",{}[]", at));
    } else {
      at = quotes.find(line[end]) != quotes.npos ? behind_quotes(line, end) : end + 1;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Slip> slip_in(std::string_view line, Trust trust) {
  if (is_blank(line)) return std::nullopt;
  if (auto slip = slip_in_margin(line)) return slip;
  std::size_t at = indentation(line);
  if (auto slip = slip_after_dash(line, at, trust)) return slip;

  const std::string_view rest = line.substr(at);
  if (rest.starts_with('{')) return slip_in_braces(line, at + 1);
  const std::size_t narrow = rest.find(':'), wide = rest.find(wide_colon);
  if (narrow == std::string_view::npos && wide == std::string_view::npos) return std::nullopt;
  const std::size_t colon = std::min(narrow, wide);
  const std::string_view key = rest.substr(0, colon);
  if (!is_like_a_key(key, trust)) return std::nullopt;
  const std::size_t width = wide < narrow ? wide_colon.size() : 1;
  std::size_t behind = colon + width;
  std::size_t spaces = 0;
  while (rest.substr(behind).starts_with(' ') || rest.substr(behind).starts_with(wide_space)) {
    const std::size_t size = rest[behind] == ' ' ? 1 : wide_space.size();
    behind += size, spaces += size == 1 ? 0 : 1;
  }
  const std::string replacement = behind == rest.size() ? ":" : ": ";
  if (wide < narrow) return Slip{codes::full_width_colon, at + colon, behind - colon, replacement, std::string(key)};
  if (spaces > 0) return Slip{codes::full_width_space, at + colon, behind - colon, replacement, {}};
  if (behind == colon + width && behind < rest.size())
    return Slip{codes::no_space_after_colon, at + colon, 1, ": ", std::string(key)};
  return slip_in_value(line, at + behind);
}

}  // namespace loading
