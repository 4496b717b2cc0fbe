#include "text/phrases.hpp"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>

#include "text/bunsetsu.hpp"
#include "text/kinsoku.hpp"
#include "text/utf8.hpp"

namespace text {
namespace {

/// The dots run up to a closing mark: a pause that nothing follows.
bool is_closed_at(std::string_view paragraph, std::size_t at) {
  while (character_at(paragraph, at).code == U'…') at += character_at(paragraph, at).bytes;
  return at == paragraph.size() || !may_begin_line(character_at(paragraph, at).code);
}

/// "…" after the end of a sentence is the hesitation before the next one, and may begin a line: 帰せました。｜…私が.
bool begins_with_a_pause(std::string_view paragraph, std::size_t at) {
  constexpr std::u32string_view ends_of_sentences = U"。？！　";
  const Character pause = character_at(paragraph, at);
  return pause.code == U'…' && ends_of_sentences.find(character_before(paragraph, at).code) != ends_of_sentences.npos &&
         !is_closed_at(paragraph, at + pause.bytes);
}

bool is_latin_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// "set-up", "cover-up": what follows the hyphen is too short to begin a line.
bool leaves_a_stub(std::string_view paragraph, std::size_t at) {
  constexpr std::size_t least = 4;
  if (at == 0 || paragraph[at - 1] != '-') return false;
  std::size_t letters = 0;
  for (; at < paragraph.size() && is_latin_letter(paragraph[at]); ++at) ++letters;
  return letters < least;
}

bool is_month(std::string_view first_letters) {
  constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return std::ranges::find(months, first_letters) != std::end(months);
}

/// What reads as one, though Unicode lets it part: step-|back, 50 |minutes, 5 |February, No. |2, Ms |Sato.
bool holds_together(std::string_view paragraph, std::size_t at) {
  if (at < 2) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  if (paragraph[at - 1] == '-') return is_latin_letter(paragraph[at - 2]) && is_latin_letter(paragraph[at]);
  if (paragraph[at - 1] != ' ') return false;
  std::string_view before = paragraph.substr(0, at - 1);
  if (is_digit(before.back())) return (paragraph[at] >= 'a' && paragraph[at] <= 'z') || is_month(paragraph.substr(at, 3));
  before.remove_prefix(before.rfind(' ') + 1);
  constexpr std::string_view titles[] = {"Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr."};
  return before == "No." ? is_digit(paragraph[at]) : std::ranges::find(titles, before) != std::end(titles);
}

/// After words, as Unicode has it; only the end where ICU cannot help.
std::vector<PhraseEnd> ends_of_words(std::string_view paragraph) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createLineInstance(icu::Locale::getEnglish(), status));
  UText* text = utext_openUTF8(nullptr, paragraph.data(), static_cast<std::int64_t>(paragraph.size()), &status);
  std::vector<PhraseEnd> ends;
  if (words && U_SUCCESS(status) != 0) {
    words->setText(text, status);
    words->first();
    for (auto found = words->next(); found != icu::BreakIterator::DONE; found = words->next())
      if (const auto at = static_cast<std::size_t>(found);
          at < paragraph.size() && may_part(paragraph, at) && !leaves_a_stub(paragraph, at))
        ends.push_back({at, holds_together(paragraph, at) ? Hold::firm : Hold::none});
  }
  utext_close(text);
  ends.push_back({paragraph.size()});
  return ends;
}

/// What is quoted in a few words reads as one: 「気持ちを~くむ」.
bool in_short_quote(std::u32string_view characters, std::size_t at) {
  constexpr std::u32string_view opening = U"「『", marks = U"「『」』";
  constexpr std::size_t few = 12;
  const std::size_t begin = characters.find_last_of(marks, at - 1), end = characters.find_first_of(marks, at);
  if (begin == characters.npos || end == characters.npos || end - begin > few + 1) return false;
  return opening.find(characters[begin]) != opening.npos && opening.find(characters[end]) == opening.npos;
}

bool is_pause(char32_t last) { return std::u32string_view(U"、。？！」』").find(last) != std::u32string_view::npos; }

std::vector<PhraseEnd> ends_of_phrases(std::string_view paragraph) {
  std::u32string characters;
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; at < paragraph.size();) {
    const Character each = character_at(paragraph, at);
    characters += each.code;
    begins.push_back(at);
    at += each.bytes;
  }
  std::vector<PhraseEnd> ends;
  for (std::size_t i = 1; i < characters.size(); ++i) {
    const Joint held = joint(characters, i);
    if (held == Joint::one_word || !may_part(paragraph, begins[i])) continue;
    const bool firm = held == Joint::compound || in_short_quote(characters, i);
    ends.push_back({begins[i], firm ? Hold::firm : held == Joint::loose ? Hold::loose : Hold::none, is_pause(characters[i - 1])});
  }
  ends.push_back({paragraph.size()});
  return ends;
}

}  // namespace

bool may_part(std::string_view paragraph, std::size_t at) {
  if (begins_with_a_pause(paragraph, at)) return true;
  const char32_t before = character_before(paragraph, at).code, after = character_at(paragraph, at).code;
  return may_end_line(before) && may_begin_line(after) && !is_combining(after) && before != U'\u200D';
}

std::vector<PhraseEnd> phrase_ends(std::string_view paragraph, Language language) {
  return language == Language::ja ? ends_of_phrases(paragraph) : ends_of_words(paragraph);
}

}  // namespace text
