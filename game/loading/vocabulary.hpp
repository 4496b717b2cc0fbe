#pragma once
#include <array>
#include <string_view>

#include "condition/condition.hpp"
#include "scenario/keywords.hpp"

/// Which words may stand where in a scenario: one table a place. The readers go by it, and the JSON Schema is made from it.
namespace loading::vocabulary {

using scenario::Keyword;
using enum Keyword;

inline constexpr std::array file_words{
    Keyword::scenario, format, title, summary,  languages, start_date, minutes,  stake,         aim,    teaches,
    company,           people, facts, promises, outcomes,  scenes,     holidays, note_promises, weather};
inline constexpr std::array file_needs{Keyword::scenario, title, start_date, people, outcomes, scenes};

inline constexpr std::array person_words{name,  role,      company_name, history, portrait, temperament, trust,
                                         usual, grievance, real_issue,   client,  hours,    closed};
inline constexpr std::array person_needs{name};
inline constexpr std::array traits{patience, punctuality, talkativeness, directness, forgiveness, loss_weight};
inline constexpr std::array beliefs{ability, benevolence, integrity, liking};
inline constexpr std::array usual_words{reply, meeting, attend, small_talk, note};

inline constexpr std::array promise_words{what, to, due, needed, acts_when_kept};
inline constexpr std::array promise_needs{what, due};
inline constexpr std::array outcome_words{rank, heading, text};
inline constexpr std::array outcome_needs{rank, heading, text};
inline constexpr std::array scene_words{heading, at, place, weather, channel, with, flow};
inline constexpr std::array scene_needs{flow};

/// Words a step may begin with; わかる is one of them where it stands alone.
inline constexpr std::array beginnings{narration,   choose, predict, compose,     mail,    sort,       review, plan,
                                       if_,         next,   end,     pass,        request, promise,    keep,   warn,
                                       renegotiate, refuse, happens, await_reply, discuss, checkpoint, inner};
/// Words that stand beside a beginning, and which beside which.
inline constexpr std::array companions{id,      reveals, place, signal, lure,        spelled_out_by, prompt, fixed_order, stretch,
                                       then_if, else_,   with,  slots,  slot_length, last,           well,   partly,      badly};
inline constexpr std::array beside_line{id, reveals, signal, lure, spelled_out_by};
inline constexpr std::array beside_narration{id, reveals, place};
inline constexpr std::array beside_if{id, then_if, else_};
inline constexpr std::array beside_happens{id, with};
inline constexpr std::array beside_chosen{id, prompt, fixed_order, stretch};  // choose, predict, compose, mail
inline constexpr std::array beside_plan{id, prompt, fixed_order, stretch, slots, slot_length};
inline constexpr std::array beside_sort{id, prompt, fixed_order, stretch, well, partly, badly};
inline constexpr std::array beside_review{id, stretch, last, well, partly, badly};
inline constexpr std::array beside_any_other{id};

/// Of these an option is one.
inline constexpr std::array option_kinds{say, do_, wait, think};
inline constexpr std::array option_words{say,  do_,  wait,        think,  acts,  exemplary, when, because, reveals, promise,
                                         keep, warn, renegotiate, refuse, after, takes,     with, id,      then};
/// A part has nothing of its own behind it: what follows is said to the whole.
inline constexpr std::array part_words{say,  do_,  wait,        think,  acts,  exemplary, when, because, reveals, promise,
                                       keep, warn, renegotiate, refuse, after, takes,     with, id,      group};
inline constexpr std::array task_words{say,         do_,    wait,  acts, exemplary, when, because, reveals, promise, keep,   warn,
                                       renegotiate, refuse, takes, with, id,        then, travel,  fixed,   place,   channel};
inline constexpr std::array card_words{card, sort_as, position, because, id};
inline constexpr std::array card_needs{card, sort_as};

/// Ways of saying one line.
inline constexpr std::array warmths{warm, neutral, cool, formal};

/// What a condition asks. Counts are asked by the rubric only.
inline constexpr std::array questions{known,     meters, promises, chose, visited, chance, company,
                                      grievance, any,    all,      not_,  counts,  conduct};

struct Range {
  int least = 0, most = 0;
};
inline constexpr int newest_format = 1;
inline constexpr Range playing_minutes{1, 600}, ranks{1, 99}, positions{1, 9};
inline constexpr Range lines_back{1, 15};  // of a review

struct ComparisonForm {
  std::string_view before, after;  ///< of the level or number
  condition::Comparison comparison{};
};
inline constexpr auto comparisons = std::to_array<ComparisonForm>({
    {"", "以上", condition::Comparison::at_least},
    {"", "以下", condition::Comparison::at_most},
    {"", "未満", condition::Comparison::below},
    {"", "より下", condition::Comparison::below},
    {"", "より上", condition::Comparison::above},
    {"", "より多い", condition::Comparison::above},
    {"", " or more", condition::Comparison::at_least},
    {"", " or less", condition::Comparison::at_most},
    {"below ", "", condition::Comparison::below},
    {"above ", "", condition::Comparison::above},
});

struct DurationUnit {
  std::string_view word;
  int minutes = 0;
};
/// Longer words first.
inline constexpr auto duration_units = std::to_array<DurationUnit>({
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

struct Weekday {
  std::string_view ja, short_en, en;
};
/// From Monday on. In Japanese also with 曜 or 曜日 behind it.
inline constexpr auto weekdays = std::to_array<Weekday>({{"月", "Mon", "Monday"},
                                                         {"火", "Tue", "Tuesday"},
                                                         {"水", "Wed", "Wednesday"},
                                                         {"木", "Thu", "Thursday"},
                                                         {"金", "Fri", "Friday"},
                                                         {"土", "Sat", "Saturday"},
                                                         {"日", "Sun", "Sunday"}});

inline constexpr std::array sidecar_words{translation_of, language, texts};

}  // namespace loading::vocabulary
