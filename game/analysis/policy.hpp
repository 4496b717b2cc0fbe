#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "simulation/play.hpp"
#include "text/language.hpp"

/// Automatic players: honest strategies on what a trainee can see. Only `model` looks behind the lines.
namespace analysis {

enum class Policy : std::uint8_t {
  random,  ///< any option on offer
  first,   ///< the first as shown
  last,
  longest,  ///< the most characters in the language played; of equals the first as shown
  shortest,
  model  ///< the exemplary answer, marking each signal as it is shown and writing each promise down; else the first on offer
};

[[nodiscard]] std::string_view name(Policy);
[[nodiscard]] std::optional<Policy> policy_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& policy_names();

/// What a policy carries from pick to pick: its own dice, never the story's chance, and what it took before.
struct PolicyState {
  std::uint64_t dice = 0;
  simulation::IndexSet taken;
  std::vector<simulation::Move> answer;  ///< what is left of the answer it is giving, the next move last
};

/// The move it makes at the present decision. Precondition: play has not ended. `longest` and `shortest` count characters in
/// `language`.
[[nodiscard]] simulation::Move pick(const simulation::Story&, const simulation::State&, Policy, PolicyState&, text::Language);

/// Plays to the end. A play that has not ended after `limit` moves, or that has nothing on offer, is returned as it stands. Its
/// answers cannot be taken back.
[[nodiscard]] simulation::Play play(const simulation::Story&, Policy, std::uint64_t seed, text::Language, int limit = 10000);

}  // namespace analysis
