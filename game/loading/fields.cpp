#include "loading/fields.hpp"

#include <algorithm>
#include <array>

#include "loading/encoding.hpp"
#include "scenario/words.hpp"

namespace loading {
namespace {

using scenario::Keyword;

constexpr std::size_t longest_quote = 24;  // characters; enough to find the spot by

std::string spelled(const Entry& entry) { return std::string(entry.key.text()); }

}  // namespace

void report(Diagnostics& problems, const validation::Rule& rule, const Value& at, std::vector<std::string> arguments) {
  problems.push_back(validation::finding(rule, at.place(), std::move(arguments)));
}

std::string quoted(const Value& value) {
  if (value.is_sequence()) return "[…]";
  if (value.is_mapping()) return "{…}";
  const std::string_view text = value.text();
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size() && text[end] != '\n'; ++count) {
    if (count == longest_quote) return std::string(text.substr(0, end)) + "…";
    end += std::max<std::size_t>(1, character_size(text.substr(end, 4)));
  }
  return std::string(text.substr(0, end)) + (end < text.size() && end + 1 < text.size() ? "…" : "");
}

bool expect_mapping(const Value& value, std::string_view key, Diagnostics& problems) {
  if (value.is_mapping() && !value.entries().empty()) return true;
  if (value.is_missing())
    report(problems, codes::missing_value, value, {std::string(key)});
  else if (value.is_mapping())
    report(problems, codes::empty_list, value, {std::string(key)});
  else
    report(problems, codes::expected_mapping, value, {std::string(key), quoted(value)});
  return false;
}

bool expect_list(const Value& value, std::string_view key, Diagnostics& problems) {
  if (value.is_sequence() && !value.items().empty()) return true;
  if (value.is_missing())
    report(problems, codes::missing_value, value, {std::string(key)});
  else if (value.is_sequence())
    report(problems, codes::empty_list, value, {std::string(key)});
  else
    report(problems, codes::expected_list, value, {std::string(key), quoted(value)});
  return false;
}

bool expect_text(const Value& value, std::string_view key, Diagnostics& problems) {
  if (value.is_scalar() && value.text().find_first_not_of(" \n") != std::string_view::npos) return true;
  if (value.is_scalar())
    report(problems, codes::missing_value, value, {std::string(key)});
  else
    report(problems, codes::expected_text, value, {std::string(key), quoted(value)});
  return false;
}

scenario::Text read_text(const Entry& entry, Diagnostics& problems) {
  scenario::Text text;
  text.where = entry.value.place();
  if (!expect_text(entry.value, entry.key.text(), problems)) return text;
  std::string_view source = entry.value.text();
  while (source.ends_with('\n')) source.remove_suffix(1);  // a block scalar ends in one, and nobody sees it
  text.source = source;
  return text;
}

scenario::Name name_of(const Value& scalar) {
  std::string_view text = scalar.text();
  while (text.ends_with('\n')) text.remove_suffix(1);
  return {std::string(text), scalar.place()};
}

scenario::Name read_name(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return {{}, entry.value.place()};
  return name_of(entry.value);
}

scenario::Name read_id_name(const Entry& entry, Diagnostics& problems) {
  scenario::Name name = read_name(entry, problems);
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
  if (name.text.find_first_not_of(allowed) == std::string::npos) return name;
  report(problems, codes::not_an_id, entry.value, {name.text});
  name.text.clear();
  return name;
}

std::vector<scenario::Name> read_names(const Entry& entry, Diagnostics& problems) {
  std::vector<scenario::Name> names;
  if (!entry.value.is_sequence()) {
    if (expect_text(entry.value, entry.key.text(), problems)) names.push_back(name_of(entry.value));
    return names;
  }
  if (!expect_list(entry.value, entry.key.text(), problems)) return names;
  for (const Value& item : entry.value.items())
    if (expect_text(item, entry.key.text(), problems)) names.push_back(name_of(item));
  return names;
}

std::optional<int> number_in(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  constexpr std::array<std::string_view, 10> wide{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"};
  long long number = 0;
  int digits = 0;
  while (!text.empty() && digits <= 9) {
    const auto full_width = std::ranges::find(wide, text.substr(0, 3));
    if (full_width != wide.end()) {
      number = number * 10 + (full_width - wide.begin());
      text.remove_prefix(3);
    } else if (text.front() >= '0' && text.front() <= '9') {
      number = number * 10 + (text.front() - '0');
      text.remove_prefix(1);
    } else {
      return std::nullopt;
    }
    ++digits;
  }
  if (digits == 0 || digits > 9) return std::nullopt;
  return static_cast<int>(negative ? -number : number);
}

std::optional<int> read_number(const Entry& entry, int least, int most, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const auto number = number_in(entry.value.text());
  if (number && *number >= least && *number <= most) return number;
  report(problems, codes::not_a_number, entry.value,
         {spelled(entry), quoted(entry.value), std::to_string(least), std::to_string(most)});
  return std::nullopt;
}

std::optional<bool> read_yes_or_no(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const auto answer = scenario::yes_or_no(entry.value.text());
  if (!answer) report(problems, codes::not_yes_or_no, entry.value, {spelled(entry), quoted(entry.value)});
  return answer;
}

void report_unknown_key(const Value& key, std::span<const Keyword> allowed, Diagnostics& problems) {
  const std::string word(key.text());
  report(problems, codes::unknown_key, key, {word, diagnostic::nearest(word, scenario::spellings_of(allowed))});
}

void report_repeated(const Entry& again, std::span<const Entry> all, Keyword keyword, Diagnostics& problems) {
  const scenario::Spelling& row = scenario::spelling(keyword);
  const auto is_it = [&](const Entry& entry) { return entry.key.text() == row.ja || entry.key.text() == row.en; };
  const auto first = std::ranges::find_if(all, is_it);
  if (first->key.text() == again.key.text()) return;  // reading the document has said so already
  report(problems, codes::repeated_key, again.key, {spelled(again), std::to_string(first->key.line())});
}

}  // namespace loading
