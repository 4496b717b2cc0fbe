#pragma once
#include <cstddef>

/// How large a scenario may be. simulation packs indices and sets of bits into a small World and asserts these same numbers; a
/// scenario beyond them is a finding, never a crash.
namespace scenario::limits {

inline constexpr std::size_t people = 6;     // as many as a stage can show and a trainee can tell apart
inline constexpr std::size_t facts = 128;    // two words of bits in the World
inline constexpr std::size_t promises = 24;  // a ledger that fits a screen; twelve bytes each in the World
inline constexpr std::size_t options = 9;    // keys 1 to 9
inline constexpr std::size_t parts = 9;      // the same keys
inline constexpr std::size_t tasks = 15;     // a week's work that can still be overlooked
inline constexpr std::size_t slots = 20;     // four a day for five days; a byte each in the World
inline constexpr std::size_t cards = 9;      // as many as can be seen at once; a byte each in the World
inline constexpr std::size_t outcomes = 32;
inline constexpr std::size_t acts_of_option = 8;
inline constexpr std::size_t company_facts = 32;
inline constexpr std::size_t scenes = 20'000;  // well above any authored file; generated ones measure speed with 100,000 steps
inline constexpr std::size_t steps_of_scene = 4'000;
inline constexpr std::size_t text_characters = 1'200;  // three screens of one person talking
inline constexpr std::size_t asked_about = 128;        // options and scenes that conditions ask about together; bits in the World
inline constexpr std::size_t chances = 32;             // conditions on chance; a counter each in the World
inline constexpr int days = 366;                       // Minutes stay far below what 32 bits hold

}  // namespace scenario::limits
