#pragma once
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

/// Dates, days and hours as they stand in a text, read piece by piece. Inside loading.
namespace loading {

/// The text with full-width digits, colons, brackets and spaces made narrow.
[[nodiscard]] std::string narrowed(std::string_view text);

/// Eats its way through a text; a step that does not fit leaves it where it was.
class Cursor {
 public:
  explicit Cursor(std::string_view rest) : rest_(rest) {}
  void spaces();
  bool word(std::string_view expected);
  std::optional<int> number();
  [[nodiscard]] bool done() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

/// A date as written, before anybody asked whether it exists.
struct WrittenDate {
  std::optional<int> year, day_of_play;
  int month = 0, day = 0;
  std::optional<unsigned> weekday;  ///< 0 = Sunday
};

/// `4月8日`, `04-08`, `2日目`, `day 2`, or with a year; with or without （月）.
[[nodiscard]] std::optional<WrittenDate> date_at(Cursor& cursor);
/// `16:40`, in minutes after midnight.
[[nodiscard]] std::optional<int> clock_at(Cursor& cursor);

[[nodiscard]] std::optional<std::chrono::sys_days> on_calendar(int year, const WrittenDate& date);
/// A month and day that have passed when the scenario begins are next year's where that is nearer.
[[nodiscard]] std::optional<std::chrono::sys_days> resolve(const WrittenDate& date, std::chrono::sys_days start);

}  // namespace loading
