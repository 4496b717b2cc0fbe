#pragma once
#include <string>
#include <vector>

/// What is written inside a text, as regular expressions out of the loader's own tables. None is anchored.
namespace schema::patterns {

[[nodiscard]] std::string either(const std::vector<std::string>& words);

[[nodiscard]] std::string start_date();  ///< 2026年4月6日（月）
[[nodiscard]] std::string date();        ///< 4月8日, 04-08, 2日目, with or without a year
[[nodiscard]] std::string moment();      ///< 4月8日 16:40
[[nodiscard]] std::string duration();    ///< 1時間30分
[[nodiscard]] std::string hours();       ///< 9:00-17:00
[[nodiscard]] std::string weekday();     ///< 水, 水曜, Wed

/// 中以上, below low: one of the words, with a comparison or without.
[[nodiscard]] std::string compared(const std::vector<std::string>& words);
[[nodiscard]] std::string compared_number();

/// The key of a line: 佐藤, 佐藤(冷), 佐藤(苛立ち60).
[[nodiscard]] std::string speaker(const std::vector<std::string>& feelings);
/// 本音(佐藤)
[[nodiscard]] std::string inner_voice();

}  // namespace schema::patterns
