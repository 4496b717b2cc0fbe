#pragma once
#include <nlohmann/json.hpp>
#include <span>

#include "analysis/balance.hpp"
#include "text/language.hpp"

namespace command_line {

/// scenarios (scenario policies principles faults), pooled, faults. Keys in a fixed order, points as numbers: equal runs are
/// equal bytes.
[[nodiscard]] nlohmann::ordered_json balance_as_json(std::span<const simulation::Story> stories, const analysis::Balance& balance,
                                                     text::Language language);

/// {listening: {mean, least, most, deviation, plays} or null, …}
[[nodiscard]] nlohmann::ordered_json spreads_as_json(const analysis::Figures& figures);
/// {id: plays}, in the order of the story.
[[nodiscard]] nlohmann::ordered_json outcomes_as_json(const simulation::Story& story, const analysis::Figures& figures);

/// The policy's name, and the language after it where it counts another than the scenario's own: "longest", "longest-en".
[[nodiscard]] std::string player_key(const simulation::Story& story, const analysis::PolicyPlayer& player);

}  // namespace command_line
