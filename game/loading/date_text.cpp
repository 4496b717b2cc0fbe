#include "loading/date_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loading/encoding.hpp"
#include "loading/fields.hpp"

namespace loading {
namespace {

using std::chrono::sys_days;

std::optional<unsigned> weekday(Cursor& cursor) {
  constexpr std::array<std::string_view, 7> names{"日", "月", "火", "水", "木", "金", "土"};
  Cursor ahead = cursor;
  ahead.spaces();
  if (!ahead.word("(")) return std::nullopt;
  for (unsigned i = 0; i < names.size(); ++i) {
    if (!ahead.word(names[i])) continue;
    (void)ahead.word("曜日");
    (void)ahead.word("曜");
    if (!ahead.word(")")) return std::nullopt;
    cursor = ahead;
    return i;
  }
  return std::nullopt;
}

std::optional<WrittenDate> japanese_date(Cursor& cursor) {
  Cursor ahead = cursor;
  WrittenDate date;
  auto number = ahead.number();
  if (!number) return std::nullopt;
  if (ahead.word("日目")) {
    date.day_of_play = number;
    cursor = ahead;
    return date;
  }
  if (ahead.word("年")) {
    date.year = number;
    ahead.spaces();
    number = ahead.number();
  }
  if (!number || !ahead.word("月")) return std::nullopt;
  date.month = *number;
  ahead.spaces();
  const auto day = ahead.number();
  if (!day || !ahead.word("日")) return std::nullopt;
  date.day = *day;
  cursor = ahead;
  return date;
}

std::optional<WrittenDate> dashed_date(Cursor& cursor) {
  Cursor ahead = cursor;
  WrittenDate date;
  if (ahead.word("day")) {
    ahead.spaces();
    date.day_of_play = ahead.number();
    if (!date.day_of_play) return std::nullopt;
    cursor = ahead;
    return date;
  }
  const auto first = ahead.number();
  if (!first || !ahead.word("-")) return std::nullopt;
  const auto second = ahead.number();
  if (!second) return std::nullopt;
  date.month = *first, date.day = *second;
  if (ahead.word("-")) {
    const auto third = ahead.number();
    if (!third) return std::nullopt;
    date.year = first, date.month = *second, date.day = *third;
  }
  cursor = ahead;
  return date;
}

}  // namespace

std::string narrowed(std::string_view text) {
  constexpr auto pairs = std::to_array<std::pair<std::string_view, char>>({
      {"０", '0'},
      {"１", '1'},
      {"２", '2'},
      {"３", '3'},
      {"４", '4'},
      {"５", '5'},
      {"６", '6'},
      {"７", '7'},
      {"８", '8'},
      {"９", '9'},
      {"：", ':'},
      {"（", '('},
      {"）", ')'},
      {"　", ' '},
      {"／", '/'},
      {"－", '-'},
  });
  std::string out;
  while (!text.empty()) {
    const std::string_view character = text.substr(0, std::max<std::size_t>(1, character_size(text.substr(0, 4))));
    const auto pair = std::ranges::find(pairs, character, &std::pair<std::string_view, char>::first);
    if (pair != pairs.end())
      out += pair->second;
    else
      out += character;
    text.remove_prefix(character.size());
  }
  return out;
}

void Cursor::spaces() {
  while (rest_.starts_with(' ')) rest_.remove_prefix(1);
}

bool Cursor::word(std::string_view expected) {
  if (!rest_.starts_with(expected)) return false;
  rest_.remove_prefix(expected.size());
  return true;
}

std::optional<int> Cursor::number() {
  std::size_t digits = 0;
  while (digits < rest_.size() && digits < 7 && rest_[digits] >= '0' && rest_[digits] <= '9') ++digits;
  if (digits == 0) return std::nullopt;
  const int value = *number_in(rest_.substr(0, digits));
  rest_.remove_prefix(digits);
  return value;
}

std::optional<int> clock_at(Cursor& cursor) {
  Cursor ahead = cursor;
  const auto hour = ahead.number();
  const bool colon = ahead.word(":");
  const auto minute = ahead.number();
  if (!hour || !colon || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  cursor = ahead;
  return *hour * 60 + *minute;
}

std::optional<WrittenDate> date_at(Cursor& cursor) {
  auto written = japanese_date(cursor);
  if (!written) written = dashed_date(cursor);
  if (written) written->weekday = weekday(cursor);
  return written;
}

std::optional<sys_days> on_calendar(int year, const WrittenDate& date) {
  const std::chrono::year_month_day day{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.day))};
  if (!day.ok() || date.month > 12 || date.day > 31 || year < 1900 || year > 2200) return std::nullopt;
  return sys_days(day);
}

std::optional<sys_days> resolve(const WrittenDate& date, sys_days start) {
  constexpr std::chrono::days half_a_year{183};
  if (date.day_of_play) return start + std::chrono::days(*date.day_of_play - 1);
  const int first_year = int(std::chrono::year_month_day(start).year());
  if (date.year) return on_calendar(*date.year, date);
  const auto this_year = on_calendar(first_year, date);
  const auto next_year = on_calendar(first_year + 1, date);
  if (this_year && *this_year < start && next_year && *next_year - start < half_a_year) return next_year;
  return this_year ? this_year : next_year;  // 29 February may exist only in the next
}

}  // namespace loading
