#include "loading/rubric_keywords.hpp"

#include <algorithm>
#include <array>

namespace loading::rubric_file {
namespace {

using enum Key;

constexpr auto table = std::to_array<Spelling>({
    {version, "版", "version"},
    {sources, "出典", "sources"},
    {bands, "段階の幅", "bands"},
    {repetition, "くり返しの効き", "repetition"},
    {shapes, "形", "shapes"},
    {traits, "気質", "traits"},
    {constants, "定数", "constants"},
    {conduct, "様子", "conduct"},
    {principles, "原則", "principles"},
    {acts, "行為", "acts"},
    {ja, "ja", "ja"},
    {en, "en", "en"},
    {upper, "上限", "upper"},
    {start, "始まり", "start"},
    {name, "名前", "name"},
    {points, "点", "points"},
    {governs, "及ぶもの", "governs"},
    {multipliers, "倍率", "multipliers"},
    {value, "値", "value"},
    {unit, "単位", "unit"},
    {meaning, "意味", "meaning"},
    {reads, "読むもの", "reads"},
    {usual, "平常", "usual"},
    {by_level, "段階ごと", "by_level"},
    {source, "出典", "source"},
    {dimension, "観点", "dimension"},
    {weight, "重み", "weight"},
    {section, "節", "section"},
    {shown, "示す", "shown"},
    {partly, "途中まで", "partly"},
    {broken, "損なう", "broken"},
    {description, "説明", "description"},
    {family, "系統", "family"},
    {every_time, "何度でも効く", "counts_every_time"},
    {offence, "失敗の種類", "offence"},
    {speech, "話し方", "speech"},
    {listening, "聞く働き", "listening"},
    {politeness, "丁寧さ", "politeness"},
    {likeability, "親しみ", "likeability"},
    {deception, "偽り", "deception"},
    {appraisals, "受け止め", "appraisals"},
    {when, "条件", "when"},
    {effects, "効果", "effects"},
    {ceilings, "天井", "ceilings"},
    {step, "段階", "step"},
    {note, "わけ", "note"},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i)
    if (static_cast<std::size_t>(table[i].key) != i) return false;
  return static_cast<std::size_t>(note) + 1 == table.size();
}
static_assert(in_order(), "one row a key, in the order of the enumeration");

}  // namespace

const Spelling& spelling(Key key) { return table[static_cast<std::size_t>(key)]; }

std::optional<Key> find_key(std::span<const Key> allowed, std::string_view word) {
  const auto found = std::ranges::find_if(allowed, [&](Key key) { return spelling(key).ja == word || spelling(key).en == word; });
  if (found == allowed.end()) return std::nullopt;
  return *found;
}

void report_unknown(const Value& key, std::span<const Key> allowed, Diagnostics& problems) {
  std::vector<std::string> words;
  for (const Key each : allowed) {
    words.emplace_back(spelling(each).ja);
    words.emplace_back(spelling(each).en);
  }
  const std::string word(key.text());
  report(problems, codes::unknown_key, key, {word, diagnostic::nearest(word, words)});
}

void report_both_spellings(const Entry& again, std::span<const Entry> all, Key key, Diagnostics& problems) {
  const auto first = std::ranges::find_if(
      all, [&](const Entry& entry) { return entry.key.text() == spelling(key).ja || entry.key.text() == spelling(key).en; });
  if (first->key.text() == again.key.text()) return;  // reading the document has said so already
  report(problems, codes::repeated_key, again.key, {std::string(again.key.text()), std::to_string(first->key.line())});
}

void report_missing(const Value& at, std::string_view name, Key key, Diagnostics& problems) {
  report(problems, codes::missing_key, at, {std::string(name), std::string(spelling(key).ja), std::string(spelling(key).en)});
}

}  // namespace loading::rubric_file
