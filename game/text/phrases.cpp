#include "text/phrases.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <utility>

#include "text/kinsoku.hpp"
#include "text/utf8.hpp"

namespace text {
namespace {

constexpr std::u32string_view particles = U"にをはがのともでへて";

bool is_hiragana(char32_t code) { return code >= U'ぁ' && code <= U'ゖ'; }

constexpr std::u32string_view kanji_numerals = U"〇一二三四五六七八九十百千万";

constexpr std::u32string_view prefixes = U"新旧各再";

/// ICU parts a number from what it counts (二｜週間), 新｜年度, and a date or a span in two (3月｜12日, 2時間｜40分).
bool parts_a_number(std::string_view before, std::string_view after, char32_t last) {
  const bool goes_on = kanji_numerals.find(last) != kanji_numerals.npos || prefixes.find(last) != prefixes.npos;
  if (before.ends_with("か") && after.starts_with("月")) return true;
  if (goes_on && is_kanji(character_at(after, 0).code)) return true;
  const bool counts = before.ends_with("年") || before.ends_with("月") || before.ends_with("時") || before.ends_with("時間");
  return counts && !after.empty() && after[0] >= '0' && after[0] <= '9';
}

/// Hardly a word begins with these, but many end in them: 詫｜び, 並｜べる, 分｜かる.
constexpr std::u32string_view never_first_after_kanji = U"びぶべぼばらりるれろげぐぎくめむっん";

/// …and some endings from their stem: 動くんで｜すか, 知らせ｜たか, 言っ｜た, 写｜して.
bool parts_an_ending(std::string_view before, std::string_view after, char32_t last) {
  const auto follows = [&](std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) { return after.starts_with(ending); });
  };
  if (last == U'っ') return true;
  if (before.ends_with("で") && follows({"すか", "すが", "すね", "すよ", "す。"})) return true;
  if (is_hiragana(last) && follows({"たか", "た。", "た、", "た」"})) return true;
  if (before.ends_with("お願い")) return true;
  return is_kanji(last) && (follows({"たち", "して", "した", "しま", "かっ", "から", "かり", "かる", "かれ"}) ||
                            never_first_after_kanji.find(character_at(after, 0).code) != never_first_after_kanji.npos);
}

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

/// A kanji by itself after kanji or before them is part of a word ICU does not know: 請求｜書を, 焼｜菓子; unless it begins a
/// verb (来週｜出ます). `from`: where the phrase before begins.
bool parts_a_word(std::string_view paragraph, std::size_t from, std::size_t at) {
  const Character last = character_before(paragraph, at), first = character_at(paragraph, at);
  if (!is_kanji(last.code) || !is_kanji(first.code)) return false;
  const bool one_before = at - from == last.bytes;
  constexpr std::u32string_view follow_nouns = U"をはがのとも、。」）";
  const char32_t next = character_at(paragraph, at + first.bytes).code;
  return one_before || next == 0 || follow_nouns.find(next) != follow_nouns.npos;
}

/// Words in kana ICU cuts in two: みてくだ｜さい, 私｜たち, やってもび｜びります.
bool parts_a_kana_word(std::string_view paragraph, std::size_t at) {
  constexpr std::string_view words[] = {"ください", "くださり", "くださっ", "いただ", "びび",   "たち",
                                        "もらっ",   "もらい",   "もらう",   "しまっ", "しまい", "しまう"};
  return std::ranges::any_of(words, [&](std::string_view word) {
    for (std::size_t from = at - std::min(at, word.size() - 1); from < at; ++from)
      if (paragraph.substr(from).starts_with(word)) return true;
    return false;
  });
}

/// A verb joined to another by its kana: 振り｜返る, 問い｜詰める, 引き｜出し. い is also an adjective's end (高い｜壁), so it
/// joins only after the verbs that are often met so.
bool parts_joined_verbs(std::string_view paragraph, std::size_t at) {
  constexpr std::u32string_view joining = U"きしちりみびぎ", before_i = U"問言思払追買使扱";
  if (!is_kanji(character_at(paragraph, at).code)) return false;
  const Character kana = character_before(paragraph, at), stem = character_before(paragraph, at - kana.bytes);
  if (!is_kanji(stem.code)) return false;
  return joining.find(kana.code) != joining.npos || (kana.code == U'い' && before_i.find(stem.code) != before_i.npos);
}

/// The dots run up to a closing mark: a pause that nothing follows.
bool is_closed_at(std::string_view paragraph, std::size_t at) {
  while (character_at(paragraph, at).code == U'…') at += character_at(paragraph, at).bytes;
  return at == paragraph.size() || !may_begin_line(character_at(paragraph, at).code);
}

/// "…" after the end of a sentence is the hesitation before the next one, and may begin a line: 帰せました。｜…私が.
bool begins_with_a_pause(std::string_view paragraph, std::size_t at) {
  constexpr std::u32string_view ends_of_sentences = U"。？！";
  const Character pause = character_at(paragraph, at);
  return pause.code == U'…' && ends_of_sentences.find(character_before(paragraph, at).code) != ends_of_sentences.npos &&
         !is_closed_at(paragraph, at + pause.bytes);
}

/// ICU cuts some polite forms in two: 10分お｜待たせ is better 10分｜お待たせ, and ござ｜います and し｜ている are one.
/// Returns the better place, or 0 for none.
std::size_t mended(std::string_view paragraph, std::size_t at) {
  const std::string_view before = paragraph.substr(0, at), after = paragraph.substr(at);
  if (before.ends_with("ござ")) return 0;
  const Character last = character_before(paragraph, at);
  std::size_t pause = at;
  while (character_before(paragraph, pause).code == U'…') pause -= last.bytes;
  if (pause < at && begins_with_a_pause(paragraph, pause)) return pause;
  if (parts_a_number(before, after, last.code) || parts_an_ending(before, after, last.code)) return 0;
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
  if (begins_with_a_pause(paragraph, at)) return true;
  const char32_t before = character_before(paragraph, at).code, after = character_at(paragraph, at).code;
  return may_end_line(before) && may_begin_line(after) && !is_combining(after) && before != U'\u200D';
}

std::vector<std::size_t> phrase_ends(std::string_view paragraph, Language language) {
  std::vector<std::size_t> ends;
  for (const std::size_t offered : offered_ends(paragraph, language)) {
    const std::size_t at = offered == paragraph.size() || language != Language::ja ? offered : mended(paragraph, offered);
    const std::size_t before = ends.empty() ? 0 : ends.back();
    if (language == Language::ja && at > before && at < paragraph.size() &&
        (parts_a_word(paragraph, before, at) || parts_a_kana_word(paragraph, at) || parts_joined_verbs(paragraph, at)))
      continue;
    if (at == paragraph.size() || (at > before && may_part(paragraph, at))) ends.push_back(at);
  }
  return ends;
}

}  // namespace text
