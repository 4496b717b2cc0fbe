#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "simulation/play.hpp"
#include "text/language.hpp"

/// Automatic players: honest strategies on what a trainee can see. Only `model` looks behind the lines.
namespace analysis {

enum class Policy : std::uint8_t { random, first, last, longest, shortest, model };

[[nodiscard]] std::string_view name(Policy);
[[nodiscard]] std::optional<Policy> policy_of(std::string_view name);
[[nodiscard]] const std::vector<std::string_view>& policy_names();

/// A policy's own dice: never the story's chance.
struct PolicyState { std::uint64_t dice = 0; };

/// The move it makes at the present decision. Precondition: play has not ended. `longest` and `shortest` count characters in `language`.
[[nodiscard]] simulation::Move pick(const simulation::Story&, const simulation::State&, Policy, PolicyState&, text::Language);

/// Plays to the end. A play that has not ended after `limit` moves is returned as it stands.
[[nodiscard]] simulation::Play play(const simulation::Story&, Policy, std::uint64_t seed, text::Language, int limit = 10000);

}  // namespace analysis
