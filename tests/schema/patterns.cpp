#include "schema/patterns.hpp"

#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"

namespace schema::patterns {
namespace {

namespace vocabulary = loading::vocabulary;

const std::string digits = "[0-9０-９]{1,7}";
const std::string spaces = "[ 　]*";
const std::string dash = "[-－]";

std::string date_after(const std::string& japanese_year, const std::string& dashed_year, const std::string& others) {
  const std::string japanese = japanese_year + digits + "月" + spaces + digits + "日";
  const std::string dashed = dashed_year + digits + dash + digits;
  const std::string of_week = "(?:" + spaces + "[(（][日月火水木金土](?:曜日)?曜?[)）])?";
  return "(?:" + japanese + '|' + dashed + others + ')' + of_week;
}

const std::string japanese_year = digits + "年" + spaces, dashed_year = digits + dash;

/// Hours to 23, minutes to 59; zeros before them do no harm.
const std::string clock = "[0０]*(?:[1１]?[0-9０-９]|[2２][0-3０-３])[:：][0０]*[1-5１-５]?[0-9０-９]";

std::string optional(const std::string& pattern) { return "(?:" + pattern + ")?"; }

}  // namespace

std::string either(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : "|") + word;
  return "(?:" + all + ')';
}

std::string start_date() { return date_after(japanese_year, dashed_year, ""); }

std::string date() {
  return date_after(optional(japanese_year), optional(dashed_year), '|' + digits + "日目|day" + spaces + digits);
}

std::string moment() { return date() + spaces + clock; }

std::string duration() {
  std::vector<std::string> units;
  for (const auto& unit : vocabulary::duration_units) units.emplace_back(unit.word);
  return "(?:" + digits + spaces + either(units) + spaces + ")+";
}

std::string hours() { return clock + spaces + "[-－〜～–]" + spaces + clock; }

std::string weekday() {
  std::vector<std::string> words;
  for (const auto& day : vocabulary::weekdays)
    for (const std::string_view word : {day.ja, day.short_en, day.en}) words.emplace_back(word);
  return either(words) + "(?:曜日|曜)?";
}

std::string compared(const std::vector<std::string>& words) {
  std::vector<std::string> forms{either(words)};
  for (const auto& form : vocabulary::comparisons)
    forms.push_back(std::string(form.before) + either(words) + (form.after.empty() ? "" : " *" + std::string(form.after)));
  return either(forms);
}

std::string compared_number() {
  std::vector<std::string> amounts = scenario::yes_or_no_words();
  amounts.emplace_back("-?[0-9０-９]{1,9}");
  return compared(amounts);
}

std::string speaker(const std::vector<std::string>& feelings) {
  const std::string strength = "[0０]*(?:[1１][0０][0０]|[1-9１-９][0-9０-９]?)";
  return "[^()（）]+(?:[(（] *" + optional(either(feelings)) + " *" + optional(strength) + "[%％]* *[)）])?";
}

std::string inner_voice() {
  const scenario::Spelling& word = scenario::spelling(scenario::Keyword::inner);
  return either({std::string(word.ja), std::string(word.en)}) + " *[(（][^()（）]+[)）]";
}

}  // namespace schema::patterns
