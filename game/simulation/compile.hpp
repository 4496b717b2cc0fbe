#pragma once
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "simulation/names.hpp"
#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// The steps of compiling, one file each. Inside simulation; everyone else calls compile() of story.hpp.
namespace simulation {

struct Compiling {
  const scenario::Scenario& scenario;
  const rubric::Rubric& rubric;
  Names names;
  Story& story;
  std::unordered_map<std::string, Index> option_flags;  ///< "d3:a" -> memory bit, for those that conditions ask about
  std::unordered_map<Index, Index> scene_flags;         ///< scene -> memory bit
  /// Where the flow being compiled stands.
  Index scene = 0, stretch = 0;
};

void compile_people(Compiling&);
void compile_declarations(Compiling&);  ///< facts, promises, outcomes, what is taught
void compile_rubric(Compiling&);
void compile_flow(Compiling&);

[[nodiscard]] TextIndex add_text(Compiling&, const scenario::Text&);
/// Words of ours, out of the catalogue of messages.
[[nodiscard]] TextIndex add_message(Compiling&, std::string_view key);
[[nodiscard]] Range add_facts(Compiling&, const std::vector<scenario::Name>&);
[[nodiscard]] Range add_acts(Compiling&, const std::vector<scenario::Name>&);
/// nowhere for one that always holds. `in_rubric`: a person left out is the client in question.
[[nodiscard]] Index add_condition(Compiling&, const condition::Condition&, bool in_rubric);
/// nobody where the name is empty or unknown.
[[nodiscard]] PersonIndex person_named(const Compiling&, const std::string& name);

/// Hash of all that decides how moves play out.
[[nodiscard]] std::uint64_t structure_of(const Story&);

}  // namespace simulation
