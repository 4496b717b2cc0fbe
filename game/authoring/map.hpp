#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"
#include "text/language.hpp"

/// A scenario as a graph, for drawing.
namespace authoring {

/// Which outcome it is: the best, the worst, or one between.
enum class Standing : std::uint8_t { best, between, worst };

/// One answer to a decision. A row has edges of its own where the answers part; else the node has one for all.
struct MapRow {
  std::string id;
  std::string words;      ///< as it is shown, readings left out
  std::string condition;  ///< in words; empty: always on offer
  bool exemplary = false;
  bool spoken = false;  ///< said or written; shown in quotes
};

struct MapNode {
  enum class Kind : std::uint8_t { scene, decision, branch, outcome } kind{};
  std::size_t scene = 0;  ///< the node of the scene it stands in; itself for a scene, 0 for an outcome
  std::string id;         ///< of a decision; of a branch its number
  std::string words;      ///< title, prompt
  std::string detail;     ///< when and where; the kind of question; the rank
  std::vector<MapRow> rows;
  Standing standing{};
};

struct MapEdge {
  static constexpr std::size_t whole = static_cast<std::size_t>(-1);
  std::size_t from = 0, row = whole, to = 0;
  std::string words;  ///< the condition on which this way is taken
  bool back = false;  ///< from a task's flow back to its plan
};

struct Map {
  std::string title;
  text::Language language{};
  std::vector<MapNode> nodes;  ///< the scenes in the author's order, the outcomes by rank, then what stands in the scenes
  std::vector<MapEdge> edges;
};

/// By scene, and by the node they start from: the numbers of nodes and edges, ascending. Empty for every other node.
[[nodiscard]] std::vector<std::vector<std::size_t>> nodes_by_scene(const Map&);
[[nodiscard]] std::vector<std::vector<std::size_t>> edges_by_start(const Map&);

/// Texts in `language`, else in the scenario's own. Precondition: validation::check reports no error.
[[nodiscard]] Map map_of(const scenario::Scenario&, text::Language);

}  // namespace authoring
