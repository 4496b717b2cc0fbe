#include "scenario/words.hpp"

#include <array>
#include <span>

namespace scenario {
namespace {

using condition::ConductSign;
using condition::Count;
using condition::Grievance;
using condition::Level;
using condition::Meter;
using condition::PromiseState;

constexpr auto levels = std::to_array<Word<Level>>({
    {Level::very_low, "とても低い"},
    {Level::very_low, "very_low"},
    {Level::low, "低"},
    {Level::low, "低い"},
    {Level::low, "甘い"},
    {Level::low, "low"},
    {Level::mid, "中"},
    {Level::mid, "普通"},
    {Level::mid, "mid"},
    {Level::high, "高"},
    {Level::high, "高い"},
    {Level::high, "厳しい"},
    {Level::high, "high"},
    {Level::very_high, "とても高い"},
    {Level::very_high, "very_high"},
});

constexpr auto meters = std::to_array<Word<Meter>>({
    {Meter::ability, "能力"},
    {Meter::ability, "ability"},
    {Meter::benevolence, "善意"},
    {Meter::benevolence, "benevolence"},
    {Meter::integrity, "誠実"},
    {Meter::integrity, "integrity"},
    {Meter::trust, "信頼"},
    {Meter::trust, "trust"},
    {Meter::liking, "好感"},
    {Meter::liking, "liking"},
    {Meter::irritation, "苛立ち"},
    {Meter::irritation, "irritation"},
    {Meter::openness, "心の開き"},
    {Meter::openness, "openness"},
    {Meter::heard, "聞いてもらえた"},
    {Meter::heard, "heard"},
    {Meter::warmth, "温かさ"},
    {Meter::warmth, "warmth"},
});

constexpr auto promise_states = std::to_array<Word<PromiseState>>({
    {PromiseState::none, "なし"},
    {PromiseState::none, "none"},
    {PromiseState::requested, "頼まれた"},
    {PromiseState::requested, "requested"},
    {PromiseState::open, "約束した"},
    {PromiseState::open, "open"},
    {PromiseState::renegotiated, "延期した"},
    {PromiseState::renegotiated, "renegotiated"},
    {PromiseState::kept, "果たした"},
    {PromiseState::kept, "kept"},
    {PromiseState::kept_late_warned, "遅れて知らせた"},
    {PromiseState::kept_late_warned, "late_warned"},
    {PromiseState::kept_late, "遅れた"},
    {PromiseState::kept_late, "late"},
    {PromiseState::refused, "断った"},
    {PromiseState::refused, "refused"},
    {PromiseState::broken, "破った"},
    {PromiseState::broken, "broken"},
});

constexpr auto grievances = std::to_array<Word<Grievance>>({
    {Grievance::unknown, "不明"},
    {Grievance::unknown, "unknown"},
    {Grievance::known, "わかった"},
    {Grievance::known, "known"},
    {Grievance::owned, "認めた"},
    {Grievance::owned, "owned"},
    {Grievance::settled, "片づいた"},
    {Grievance::settled, "settled"},
});

constexpr auto counts = std::to_array<Word<Count>>({
    {Count::repeats, "くり返し"},
    {Count::repeats, "repeats"},
    {Count::questions_in_row, "続けた質問"},
    {Count::questions_in_row, "questions_in_row"},
    {Count::disclosures_pending, "返していない話"},
    {Count::disclosures_pending, "disclosures_pending"},
    {Count::promises_broken, "破った約束"},
    {Count::promises_broken, "promises_broken"},
    {Count::offences, "同じ失敗"},
    {Count::offences, "offences"},
    {Count::hours_since_contact, "連絡からの時間"},
    {Count::hours_since_contact, "hours_since_contact"},
    {Count::contacts_this_week, "今週の連絡"},
    {Count::contacts_this_week, "contacts_this_week"},
    {Count::contacts_over, "多すぎる連絡"},
    {Count::contacts_over, "contacts_over"},
    {Count::told_here, "この連絡での説明"},
    {Count::told_here, "told_here"},
});

constexpr auto conducts = std::to_array<Word<ConductSign>>({
    {ConductSign::small_talk, "雑談"},
    {ConductSign::small_talk, "small_talk"},
    {ConductSign::shares_early, "早い相談"},
    {ConductSign::shares_early, "shares_early"},
    {ConductSign::trial_order, "試し注文"},
    {ConductSign::trial_order, "trial_order"},
    {ConductSign::short_meeting, "短い面談"},
    {ConductSign::short_meeting, "short_meeting"},
    {ConductSign::slow_reply, "遅い返信"},
    {ConductSign::slow_reply, "slow_reply"},
    {ConductSign::more_attend, "同席増"},
    {ConductSign::more_attend, "more_attend"},
});

constexpr auto card_kinds = std::to_array<Word<CardKind>>({
    {CardKind::fact, "事実"},
    {CardKind::fact, "fact"},
    {CardKind::guess, "推測"},
    {CardKind::guess, "guess"},
    {CardKind::feeling, "気持ち"},
    {CardKind::feeling, "feeling"},
});

constexpr auto hands = std::to_array<Word<bool>>({
    {true, "自分で"},
    {true, "by_hand"},
    {false, "自動"},
    {false, "by_itself"},
});

constexpr auto answers = std::to_array<Word<bool>>({
    {true, "はい"},
    {true, "あり"},
    {true, "yes"},
    {true, "true"},
    {false, "いいえ"},
    {false, "なし"},
    {false, "no"},
    {false, "false"},
});

template <typename T>
std::optional<T> find(std::span<const Word<T>> words, std::string_view spelling) {
  for (const auto& word : words)
    if (word.spelling == spelling) return word.value;
  return std::nullopt;
}

template <typename T>
std::vector<std::string> all(std::span<const Word<T>> words) {
  std::vector<std::string> spellings;
  for (const auto& word : words) spellings.emplace_back(word.spelling);
  return spellings;
}

}  // namespace

std::optional<Level> level_named(std::string_view word) { return find<Level>(levels, word); }
std::optional<Meter> meter_named(std::string_view word) { return find<Meter>(meters, word); }
std::optional<PromiseState> promise_state_named(std::string_view word) { return find<PromiseState>(promise_states, word); }
std::optional<Grievance> grievance_named(std::string_view word) { return find<Grievance>(grievances, word); }
std::optional<Count> count_named(std::string_view word) { return find<Count>(counts, word); }
std::optional<bool> yes_or_no(std::string_view word) { return find<bool>(answers, word); }

std::optional<ConductSign> conduct_named(std::string_view word) { return find<ConductSign>(conducts, word); }
std::optional<CardKind> card_kind_named(std::string_view word) { return find<CardKind>(card_kinds, word); }
std::optional<bool> by_hand(std::string_view word) { return find<bool>(hands, word); }

std::string_view level_id(Level level) {
  constexpr std::array<std::string_view, condition::level_count> ids{"very_low", "low", "mid", "high", "very_high"};
  return ids[static_cast<std::size_t>(level)];
}

std::vector<std::string> level_words() { return all<Level>(levels); }
std::vector<std::string> meter_words() { return all<Meter>(meters); }
std::vector<std::string> promise_state_words() { return all<PromiseState>(promise_states); }
std::vector<std::string> grievance_words() { return all<Grievance>(grievances); }
std::vector<std::string> count_words() { return all<Count>(counts); }
std::vector<std::string> conduct_words() { return all<ConductSign>(conducts); }
std::vector<std::string> card_kind_words() { return all<CardKind>(card_kinds); }
std::vector<std::string> by_hand_words() { return all<bool>(hands); }
std::vector<std::string> yes_or_no_words() { return all<bool>(answers); }

}  // namespace scenario
