#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "simulation/play.hpp"
#include "text/language.hpp"

/// Automatic players: honest strategies on what a trainee can see. What each does at every kind of question stands in
/// policies/README.md. Only those by the key look behind the lines.
namespace analysis {

enum class Policy : std::uint8_t {
  // Blind to what is said.
  random,       ///< any option on offer
  first,        ///< the first as shown
  last,         ///< the last
  longest,      ///< the most characters in the language played; of equals the first as shown
  shortest,     ///< the fewest
  most_polite,  ///< the politest act in it; of equals the first as shown
  // Of one idea. Where the idea has nothing to say, the first as shown.
  charm,
  apologise_always,
  pitch_always,
  promise_everything,
  promise_nothing,
  talk_only,
  ask_always,
  wait_always,
  escalate_always,
  submit_always,
  blame,
  mark_all,   ///< answers by dice, and marks every line anybody says
  mark_none,  ///< the same answers by the same dice, and an empty notebook
  // By the author's key, or by the rubric.
  model,  ///< an exemplary answer, marking each signal as it is shown and writing each promise down; else the first as shown
  worst_listening,
  worst_honesty,
  worst_follow_through
};

enum class PolicyKind : std::uint8_t { blind, one_sided, by_key };

[[nodiscard]] std::string_view name(Policy);
[[nodiscard]] PolicyKind kind(Policy);
[[nodiscard]] std::optional<Policy> policy_of(std::string_view name);
/// In the order of the enumeration.
[[nodiscard]] const std::vector<std::string_view>& policy_names();

/// Whether its answers hang on how long the words are, which no two languages agree on.
[[nodiscard]] bool counts_characters(Policy);
/// Whether the story ever lets it do as it likes: one that it gives no room is `first` by another name.
[[nodiscard]] bool has_room(const simulation::Story&, Policy);

/// What a policy carries from pick to pick: its own dice, never the story's chance, and what it took before.
struct PolicyState {
  std::uint64_t dice = 0;
  simulation::IndexSet taken;
  std::vector<simulation::Move> answer;  ///< what is left of the answer it is giving, the next move last
};
/// Before the first question.
[[nodiscard]] PolicyState policy_state(std::uint64_t seed);

/// The move it makes at the present decision. Precondition: play has not ended. `longest` and `shortest` count characters in
/// `language`.
[[nodiscard]] simulation::Move pick(const simulation::Story&, const simulation::State&, Policy, PolicyState&, text::Language);

/// Plays to the end. A play that has not ended after `limit` moves, or that has nothing on offer, is returned as it stands. Its
/// answers cannot be taken back.
[[nodiscard]] simulation::Play play(const simulation::Story&, Policy, std::uint64_t seed, text::Language, int limit = 10000);

}  // namespace analysis
