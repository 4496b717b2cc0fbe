#pragma once
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
  std::unordered_map<std::string, std::string> options;  ///< "d3:a", "d3.a", or an id unique in the file -> "d3:a"
};

[[nodiscard]] Names collect_names(const scenario::Scenario&, const rubric::Rubric&);

/// nowhere where the name stands for nothing.
[[nodiscard]] Index find(const Names::Table&, const std::string& name);

}  // namespace simulation
