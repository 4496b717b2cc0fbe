#pragma once
#include <array>
#include <string_view>

/// The words of a blind reading's form. Inside loading.
namespace loading::second_key {

struct Word {
  std::string_view ja, en;
};
inline constexpr Word blind_reading{"目隠し読み", "blind_reading"}, id{"id", "id"}, title{"題名", "title"},
    decisions{"決めること", "decisions"}, before{"ここまで", "before"}, prompt{"問い", "prompt"}, options{"選択肢", "options"},
    words{"言葉", "words"}, group{"組", "group"}, acts{"行為", "acts"}, exemplary{"手本", "exemplary"};

}  // namespace loading::second_key
