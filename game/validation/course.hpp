#pragma once
#include <cstddef>
#include <vector>

#include "scenario/scenario.hpp"

/// Scenes as a graph, for the rules about where a play can go. Scenes are numbered in the order of the file.
namespace validation {

/// One step that leads to another scene and can be played, whatever conditions it stands under.
struct Lead {
  std::size_t to = 0;
  bool unasked = false;  ///< it can be met before the scene has asked anything
  scenario::Place where;
};

/// One scene, seen from outside.
struct Outline {
  std::vector<Lead> leads;
  std::vector<const scenario::End*> ends;
  std::vector<scenario::Place> never_played;  ///< the first step behind one that leads away
  bool runs_off = false;                      ///< its flow can come to its end without leading anywhere
};

struct Course {
  std::vector<Outline> scenes;
  std::vector<bool> reached;       ///< from the first scene, ignoring conditions
  std::vector<bool> surely_ended;  ///< an end can be reached from its start even if every condition turns out against it
};

/// Pure. Leads to scenes that do not exist are left out.
[[nodiscard]] Course course_of(const scenario::Scenario& scenario);

/// Groups of scenes that lead back to each other; a scene that leads only to itself is a group, one that does not is none.
/// Each group ascending, groups by their first scene.
[[nodiscard]] std::vector<std::vector<std::size_t>> loops(const std::vector<std::vector<std::size_t>>& edges);

}  // namespace validation
