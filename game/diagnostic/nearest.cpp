#include <algorithm>
#include <cstddef>
#include <numeric>

#include "diagnostic/diagnostic.hpp"

namespace diagnostic {
namespace {

/// One number a character. Bytes that are no UTF-8 give some number too, without reading past the end: an author's file may hold
/// anything.
std::u32string characters(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    char32_t code = lead;
    for (std::size_t i = 1; i < length && at + i < utf8.size(); ++i)
      code = (code << 8) | static_cast<unsigned char>(utf8[at + i]);
    out += code;  // its bytes side by side, not decoded: equal exactly when the characters are
    at += length;
  }
  return out;
}

/// Levenshtein's distance with a swap of two neighbours counted once, since that is how typing goes wrong.
std::size_t edits_between(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before_last, last(b.size() + 1), row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last = last;
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t longest_word = 100;  // in characters: longer ones are no typing mistake, and the distance is quadratic
  const std::u32string wanted = characters(word);
  if (wanted.size() < 2 || wanted.size() > longest_word) return "";
  const std::size_t allowed = std::max<std::size_t>(1, wanted.size() / 3);
  std::size_t fewest = allowed + 1;
  std::string found;
  for (const std::string& candidate : candidates) {
    const std::u32string offered = characters(candidate);
    if (offered.size() > wanted.size() + allowed || wanted.size() > offered.size() + allowed) continue;
    const std::size_t edits = edits_between(wanted, offered);
    // Of equally near ones the first in the alphabet, whatever order they came in.
    if (edits < fewest || (edits == fewest && candidate < found)) {
      fewest = edits;
      found = candidate;
    }
  }
  return fewest <= allowed ? found : "";
}

}  // namespace diagnostic
