#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "simulation/index.hpp"

namespace simulation {

/// Every name an author can write, and what it stands for. Inside compile.
struct Names {
  using Table = std::unordered_map<std::string, Index>;
  Table people, facts, promises, scenes, outcomes, acts, principles, shapes, stretches;
  /// "d3:a", "d3.a", or an id unique in the file -> "d3:a". Collected when the first condition asks for an option: few scenarios
  /// have one that does, and all have many options.
  std::optional<std::unordered_map<std::string, std::string>> options;
};

[[nodiscard]] Names collect_names(const scenario::Scenario&, const rubric::Rubric&);

/// "d3:a", or nothing where the name stands for no option.
[[nodiscard]] std::optional<std::string> option_named(Names&, const scenario::Scenario&, const std::string& name);

/// nowhere where the name stands for nothing.
[[nodiscard]] Index find(const Names::Table&, const std::string& name);

}  // namespace simulation
