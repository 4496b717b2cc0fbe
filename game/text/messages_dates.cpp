#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// The words dates and durations are put together from.
constexpr auto dates_entries = std::to_array<Message>({
    {"date.day", "{0}{1}日（{2}）", "{2} {1} {0}"},  // month, day, weekday
    {"date.narrow", "{0}日（{1}）", "{1} {0}"},      // day, weekday
    {"date.whole", "{0}年{1}{2}日", "{2} {1} {0}"},  // year, month, day
    {"date.moment", "{0}{1}", "{0}, {1}"},
    {"date.weekday.0", "日", "Sun"},
    {"date.weekday.1", "月", "Mon"},
    {"date.weekday.2", "火", "Tue"},
    {"date.weekday.3", "水", "Wed"},
    {"date.weekday.4", "木", "Thu"},
    {"date.weekday.5", "金", "Fri"},
    {"date.weekday.6", "土", "Sat"},
    {"date.part.morning", "朝", "morning"},
    {"date.part.forenoon", "昼前", "morning"},
    {"date.part.noon", "昼", "afternoon"},
    {"date.part.afternoon", "午後", "afternoon"},
    {"date.part.late_afternoon", "夕方", "afternoon"},
    {"date.part.evening", "夕方", "evening"},
    {"date.part.late_evening", "夜", "evening"},
    {"date.part.night", "夜中", "night"},
    {"date.month.1", "1月", "January"},
    {"date.month.2", "2月", "February"},
    {"date.month.3", "3月", "March"},
    {"date.month.4", "4月", "April"},
    {"date.month.5", "5月", "May"},
    {"date.month.6", "6月", "June"},
    {"date.month.7", "7月", "July"},
    {"date.month.8", "8月", "August"},
    {"date.month.9", "9月", "September"},
    {"date.month.10", "10月", "October"},
    {"date.month.11", "11月", "November"},
    {"date.month.12", "12月", "December"},
    {"duration.minutes", "{0}分", "{0} min"},
    {"duration.hours", "{0}時間", "{0} h"},
    {"duration.days", "{0}日", "{0} {0|day|days}"},
});

}  // namespace

std::span<const Message> dates() { return dates_entries; }

}  // namespace text::areas
