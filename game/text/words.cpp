#include "text/words.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace text {
namespace {

std::unique_ptr<icu::BreakIterator> word_breaker(Language language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale& locale = language == Language::ja ? icu::Locale::getJapanese() : icu::Locale::getEnglish();
  std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createWordInstance(locale, status));
  return U_SUCCESS(status) != 0 ? std::move(made) : nullptr;
}

bool is_space(std::string_view piece) {
  return piece.empty() || piece == "　" || piece.find_first_not_of(" \t\n\r") == std::string_view::npos;
}

std::string small(std::string_view piece) {
  std::string out(piece);
  std::ranges::transform(out, out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

std::vector<std::string> words_of(icu::BreakIterator& breaker, std::string_view plain) {
  std::vector<std::string> found;
  UErrorCode status = U_ZERO_ERROR;
  UText* text = utext_openUTF8(nullptr, plain.data(), static_cast<std::int64_t>(plain.size()), &status);
  breaker.setText(text, status);
  std::size_t from = 0;
  if (U_SUCCESS(status) != 0) {
    breaker.first();
    for (auto at = breaker.next(); at != icu::BreakIterator::DONE; at = breaker.next()) {
      const auto to = static_cast<std::size_t>(at);
      if (const auto piece = plain.substr(from, to - from); !is_space(piece)) found.push_back(small(piece));
      from = to;
    }
  }
  utext_close(text);
  return found;
}

}  // namespace

std::vector<std::vector<std::string>> words(const std::vector<std::string_view>& plain_texts, Language language) {
  std::vector<std::vector<std::string>> all(plain_texts.size());
  const auto breaker = word_breaker(language);
  if (!breaker) return all;
  std::ranges::transform(plain_texts, all.begin(), [&](std::string_view plain) { return words_of(*breaker, plain); });
  return all;
}

}  // namespace text
