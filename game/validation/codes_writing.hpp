#pragma once
#include "validation/rule.hpp"

/// S1xx: words in places where they mean nothing, and values that are none of what is expected.
namespace validation::codes {

inline constexpr Rule unknown_key = error("S101", "A key is one of the words its place knows.");
inline constexpr Rule expected_mapping = error("S102", "Where pairs of key and value belong, there are pairs.");
inline constexpr Rule expected_list = error("S103", "Where a list belongs, there is a list.");
inline constexpr Rule expected_text = error("S104", "Where words belong, there are words, not a list or pairs.");
inline constexpr Rule missing_value = error("S105", "A key that is written has a value.");
inline constexpr Rule missing_key = error("S106", "What must be said is said.");
inline constexpr Rule not_a_number = error("S107", "A number is written in digits, within its range.");
inline constexpr Rule not_yes_or_no = error("S108", "Yes and no are はい, いいえ, あり, なし, yes or no.");
inline constexpr Rule not_a_date = error("S109", "The start date is a day such as 2026年4月6日.");
inline constexpr Rule not_a_moment = error("S110", "A time is a day and an hour such as 4月8日 16:40.");
inline constexpr Rule not_a_duration = error("S111", "A duration is a number and a unit such as 10分.");
inline constexpr Rule no_such_day = error("S112", "A date exists in the calendar.");
inline constexpr Rule not_a_level = error("S113", "A level is one of the five.");
inline constexpr Rule not_a_level_expression = error("S114", "A level in a condition may say 以上, 以下, 未満 or より上.");
inline constexpr Rule not_a_number_expression = error("S115", "A number in a condition may say 以上, 以下, 未満 or より上.");
inline constexpr Rule not_a_chance = error("S116", "A chance is 1% to 99%.");
inline constexpr Rule unknown_meter = error("S117", "A feeling in a condition is one of the nine meters.");
inline constexpr Rule unknown_promise_state = error("S118", "The state of a promise is one of the nine.");
inline constexpr Rule unknown_grievance = error("S119", "The state of a grievance is one of the four.");
inline constexpr Rule not_a_company_value = error("S120", "A fact about the company is a number, yes or no.");
inline constexpr Rule unknown_language = error("S121", "A language is ja or en.");
inline constexpr Rule empty_step = error("S122", "A step says what happens.");
inline constexpr Rule double_step = error("S123", "A step says one thing.");
inline constexpr Rule unknown_step = error("S124", "A step begins with a person of the scenario or a word for steps.");
inline constexpr Rule not_a_strength = error("S125", "The strength of a feeling is 1 to 100.");
inline constexpr Rule inner_without_person = error("S126", "An inner voice belongs to somebody.");
inline constexpr Rule empty_option = error("S127", "An option says what is said, done or waited for.");
inline constexpr Rule double_option = error("S128", "An option is one of say, do and wait.");
inline constexpr Rule stray_key = error("S129", "A key stands beside the kind of step it belongs to.");
inline constexpr Rule no_neutral_variant = error("S130", "A line that differs by warmth has a way for a neutral client.");
inline constexpr Rule wrong_weekday = error("S131", "A day of the week fits its date.");
inline constexpr Rule counts_in_scenario = error("S132", "Counts are for the rubric's conditions.");
inline constexpr Rule unknown_format = error("S133", "The format is one this version reads.");
inline constexpr Rule not_an_id =
    error("S134", "An id is written in letters of the Latin alphabet, digits, hyphens and underscores.");
inline constexpr Rule empty_list = error("S135", "A list, a mapping or a condition that is written has something in it.");
inline constexpr Rule stray_lure = error("S136", "A line is a change or a lure, not both.");
inline constexpr Rule not_hours = error("S137", "Hours are two times of one day, such as 9:00-17:00.");
inline constexpr Rule not_a_day = error("S138", "A day off is a date or a day of the week.");
inline constexpr Rule not_by_hand = error("S139", "Promises are written down by hand or by themselves.");
inline constexpr Rule unknown_conduct = error("S140", "A condition on conduct asks for a sign that can be seen.");
inline constexpr Rule unknown_card_kind = error("S141", "A card is a fact, a guess or a feeling.");

}  // namespace validation::codes
