#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.hpp"
#include "scenario/flow.hpp"

/// Names with a fixed meaning that an author may write in Japanese or in English: levels, meters, states, yes and no.
namespace scenario {

template <typename T>
struct Word {
  T value{};
  std::string_view spelling;
};

[[nodiscard]] std::optional<condition::Level> level_named(std::string_view word);
[[nodiscard]] std::optional<condition::Meter> meter_named(std::string_view word);
[[nodiscard]] std::optional<condition::PromiseState> promise_state_named(std::string_view word);
[[nodiscard]] std::optional<condition::Grievance> grievance_named(std::string_view word);
[[nodiscard]] std::optional<condition::Count> count_named(std::string_view word);
[[nodiscard]] std::optional<condition::ConductSign> conduct_named(std::string_view word);
[[nodiscard]] std::optional<CardKind> card_kind_named(std::string_view word);
/// 自分で, by_hand: the trainee writes promises down.
[[nodiscard]] std::optional<bool> by_hand(std::string_view word);
[[nodiscard]] std::optional<bool> yes_or_no(std::string_view word);

/// "very_low" … "very_high": part of the ids of texts that differ by warmth.
[[nodiscard]] std::string_view level_id(condition::Level level);

// Every spelling, for "did you mean".
[[nodiscard]] std::vector<std::string> level_words();
[[nodiscard]] std::vector<std::string> meter_words();
[[nodiscard]] std::vector<std::string> promise_state_words();
[[nodiscard]] std::vector<std::string> grievance_words();
[[nodiscard]] std::vector<std::string> count_words();
[[nodiscard]] std::vector<std::string> conduct_words();
[[nodiscard]] std::vector<std::string> card_kind_words();
[[nodiscard]] std::vector<std::string> by_hand_words();
[[nodiscard]] std::vector<std::string> yes_or_no_words();

}  // namespace scenario
