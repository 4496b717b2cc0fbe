#include "loading/times.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "loading/encoding.hpp"

namespace loading {
namespace {

using scenario::Minutes;
using std::chrono::sys_days;

/// The text with full-width digits, colons, brackets and spaces made narrow.
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

/// Eats its way through a text; a step that does not fit leaves it where it was.
class Cursor {
 public:
  explicit Cursor(std::string_view rest) : rest_(rest) {}

  void spaces() {
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
  }
  bool word(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }
  std::optional<int> number() {
    std::size_t digits = 0;
    while (digits < rest_.size() && digits < 7 && rest_[digits] >= '0' && rest_[digits] <= '9') ++digits;
    if (digits == 0) return std::nullopt;
    const int value = *number_in(rest_.substr(0, digits));
    rest_.remove_prefix(digits);
    return value;
  }
  [[nodiscard]] bool done() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

/// A date as written, before anybody asked whether it exists.
struct Written {
  std::optional<int> year, day_of_play;
  int month = 0, day = 0;
  std::optional<unsigned> weekday;  // 0 = Sunday
};

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

std::optional<Written> japanese_date(Cursor& cursor) {
  Cursor ahead = cursor;
  Written date;
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

std::optional<Written> dashed_date(Cursor& cursor) {
  Cursor ahead = cursor;
  Written date;
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

std::optional<Written> date(Cursor& cursor) {
  auto written = japanese_date(cursor);
  if (!written) written = dashed_date(cursor);
  if (written) written->weekday = weekday(cursor);
  return written;
}

std::optional<sys_days> on_calendar(int year, const Written& date) {
  const std::chrono::year_month_day day{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(date.month)),
                                        std::chrono::day(static_cast<unsigned>(date.day))};
  if (!day.ok() || date.month > 12 || date.day > 31 || year < 1900 || year > 2200) return std::nullopt;
  return sys_days(day);
}

std::optional<sys_days> resolve(const Written& date, sys_days start) {
  constexpr std::chrono::days half_a_year{183};
  if (date.day_of_play) return start + std::chrono::days(*date.day_of_play - 1);
  const int first_year = int(std::chrono::year_month_day(start).year());
  if (date.year) return on_calendar(*date.year, date);
  const auto this_year = on_calendar(first_year, date);
  const auto next_year = on_calendar(first_year + 1, date);
  if (this_year && *this_year < start && next_year && *next_year - start < half_a_year) return next_year;
  return this_year ? this_year : next_year;  // 29 February may exist only in the next
}

bool weekday_fits(const Written& date, sys_days day, const Entry& entry, Diagnostics& problems) {
  constexpr std::array<std::string_view, 7> names{"日", "月", "火", "水", "木", "金", "土"};
  constexpr std::array<std::string_view, 7> english{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
  const unsigned is = std::chrono::weekday(day).c_encoding();
  if (!date.weekday || *date.weekday == is) return true;
  report(problems, codes::wrong_weekday, entry.value, {quoted(entry.value), std::string(names[is]), std::string(english[is])});
  return false;
}

}  // namespace

std::optional<sys_days> read_start_date(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const std::string text = narrowed(entry.value.text());
  Cursor cursor(text);
  const auto written = date(cursor);
  if (!written || !cursor.done() || !written->year) {
    report(problems, codes::not_a_date, entry.value, {quoted(entry.value)});
    return std::nullopt;
  }
  const auto day = on_calendar(*written->year, *written);
  if (!day)
    report(problems, codes::no_such_day, entry.value, {quoted(entry.value)});
  else
    (void)weekday_fits(*written, *day, entry, problems);
  return day;
}

std::optional<Minutes> read_moment(const Entry& entry, sys_days start, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const std::string text = narrowed(entry.value.text());
  Cursor cursor(text);
  const auto written = date(cursor);
  cursor.spaces();
  const auto hour = cursor.number();
  const bool colon = cursor.word(":");
  const auto minute = cursor.number();
  if (!written || !hour || !colon || !minute || !cursor.done() || *hour > 23 || *minute > 59) {
    report(problems, codes::not_a_moment, entry.value, {std::string(entry.key.text()), quoted(entry.value)});
    return std::nullopt;
  }
  const auto day = resolve(*written, start);
  if (!day) {
    report(problems, codes::no_such_day, entry.value, {quoted(entry.value)});
    return std::nullopt;
  }
  (void)weekday_fits(*written, *day, entry, problems);
  constexpr int farthest = 100'000;  // days; keeps the product below what 32 bits hold, and validation refuses far less
  const auto days = std::clamp(static_cast<int>((*day - start).count()), -farthest, farthest);
  return days * scenario::minutes_per_day + *hour * 60 + *minute;
}

std::optional<Minutes> duration_in(std::string_view text) {
  struct Unit {
    std::string_view word;
    int minutes;
  };
  constexpr auto units = std::to_array<Unit>({
      // longer words first
      {"分", 1},
      {"時間", 60},
      {"日間", 1440},
      {"日", 1440},
      {"minutes", 1},
      {"minute", 1},
      {"min", 1},
      {"hours", 60},
      {"hour", 60},
      {"h", 60},
      {"days", 1440},
      {"day", 1440},
      {"d", 1440},
  });
  const std::string narrow = narrowed(text);
  Cursor cursor(narrow);
  long long total = 0;
  do {
    const auto number = cursor.number();
    cursor.spaces();
    const auto unit = std::ranges::find_if(units, [&](const Unit& candidate) { return cursor.word(candidate.word); });
    if (!number || unit == units.end()) return std::nullopt;
    total += static_cast<long long>(*number) * unit->minutes;
    cursor.spaces();
  } while (!cursor.done());
  constexpr long long longest = 366LL * 1440;
  return total <= longest ? std::optional(static_cast<Minutes>(total)) : std::nullopt;
}

std::optional<Minutes> read_duration(const Entry& entry, Diagnostics& problems) {
  if (!expect_text(entry.value, entry.key.text(), problems)) return std::nullopt;
  const auto minutes = duration_in(entry.value.text());
  if (!minutes) report(problems, codes::not_a_duration, entry.value, {std::string(entry.key.text()), quoted(entry.value)});
  return minutes;
}

}  // namespace loading
