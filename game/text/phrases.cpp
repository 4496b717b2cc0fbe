#include "text/phrases.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <cstdint>
#include <memory>
#include <utility>

#include "text/kinsoku.hpp"
#include "text/utf8.hpp"

namespace text {
namespace {

constexpr std::u32string_view particles = U"にをはがのともでへて";

bool is_hiragana(char32_t code) { return code >= U'ぁ' && code <= U'ゖ'; }

/// ICU 72 knows phrases; an older one takes the locale without complaint and breaks between characters, which kinsoku then mends.
std::unique_ptr<icu::BreakIterator> breaker(Language language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale = icu::Locale::forLanguageTag(language == Language::ja ? "ja-u-lb-strict-lw-phrase" : "en", status);
  std::unique_ptr<icu::BreakIterator> made(icu::BreakIterator::createLineInstance(locale, status));
  return U_SUCCESS(status) != 0 ? std::move(made) : nullptr;
}

/// Every place ICU offers, in bytes; only the end where it cannot help.
std::vector<std::size_t> offered_ends(std::string_view paragraph, Language language) {
  const auto break_iterator = breaker(language);
  UErrorCode status = U_ZERO_ERROR;
  UText* text = utext_openUTF8(nullptr, paragraph.data(), static_cast<std::int64_t>(paragraph.size()), &status);
  std::vector<std::size_t> ends;
  if (break_iterator && U_SUCCESS(status) != 0) {
    break_iterator->setText(text, status);
    break_iterator->first();
    for (auto at = break_iterator->next(); at != icu::BreakIterator::DONE; at = break_iterator->next())
      ends.push_back(static_cast<std::size_t>(at));
  }
  utext_close(text);
  if (ends.empty() || ends.back() != paragraph.size()) ends.push_back(paragraph.size());
  return ends;
}

/// ICU cuts some polite forms in two: 10分お｜待たせ is better 10分｜お待たせ, and ござ｜います and し｜ている are one.
/// Returns the better place, or 0 for none.
std::size_t mended(std::string_view paragraph, std::size_t at) {
  const std::string_view before = paragraph.substr(0, at), after = paragraph.substr(at);
  if (before.ends_with("ござ")) return 0;
  const Character last = character_before(paragraph, at);
  if (after.starts_with("て") && (is_hiragana(last.code) || is_kanji(last.code))) return 0;
  if (before.ends_with("お") || before.ends_with("ご")) {
    const std::size_t honorific = at - last.bytes;
    const char32_t earlier = character_before(paragraph, honorific).code;
    // After kana only where a particle stands there and kanji follow, or なお｜確認 would be cut in two.
    const bool after_particle = particles.find(earlier) != particles.npos && is_kanji(character_at(paragraph, at).code);
    if (earlier != 0 && (after_particle || !is_hiragana(earlier))) return honorific;
  }
  return at;
}

}  // namespace

bool may_part(std::string_view paragraph, std::size_t at) {
  const char32_t before = character_before(paragraph, at).code, after = character_at(paragraph, at).code;
  return may_end_line(before) && may_begin_line(after) && !is_combining(after) && before != U'\u200D';
}

std::vector<std::size_t> phrase_ends(std::string_view paragraph, Language language) {
  std::vector<std::size_t> ends;
  for (const std::size_t offered : offered_ends(paragraph, language)) {
    const std::size_t at = offered == paragraph.size() || language != Language::ja ? offered : mended(paragraph, offered);
    if (at == paragraph.size() || (at > (ends.empty() ? 0 : ends.back()) && may_part(paragraph, at))) ends.push_back(at);
  }
  return ends;
}

}  // namespace text
