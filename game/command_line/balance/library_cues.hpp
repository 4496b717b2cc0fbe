#pragma once
#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "command_line/paper.hpp"
#include "validation/surface_cues.hpp"

/// Surface cues over a whole library: check tells them of one scenario, where few decisions prove little.
namespace command_line {

struct LibraryCue {
  text::Language language{};
  validation::CueFigure figure;  ///< its hits name scenario and decision
};

/// Every cue in every language there is, the words beyond chance last. What does not hang on the language comes once.
[[nodiscard]] std::vector<LibraryCue> library_cues(std::span<const scenario::Scenario> scenarios, const rubric::Rubric& rubric);
[[nodiscard]] bool beyond_chance(const std::vector<LibraryCue>& cues);

/// cue word language decisions hits expected standard_error beyond_chance where.
[[nodiscard]] nlohmann::ordered_json cues_as_json(const std::vector<LibraryCue>& cues);
/// A table, and a sentence for each beyond chance.
void print_cues(Paper& paper, const std::vector<LibraryCue>& cues);

}  // namespace command_line
