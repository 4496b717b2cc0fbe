#pragma once
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scenario/cast.hpp"
#include "scenario/flow.hpp"
#include "text/language.hpp"

/// What an author wrote, as values with the places they came from. Ids are the author's own words; nothing is resolved here.
namespace scenario {

struct Scene {
  Name id;
  Text title;                 ///< optional; the id is shown where it is missing
  std::optional<Minutes> at;  ///< the clock moves on to this; never back
  Name place;                 ///< catalogue spelling
  Name weather;               ///< catalogue spelling; empty: the scenario's
  Name channel;               ///< catalogue spelling; empty: visit
  Name with;                  ///< the person the rep's words are for; empty: the only client, or the first who speaks
  Flow flow;
  Place where;
};

struct Outcome {
  Name id;
  int rank = 0;  ///< 1 = best
  Text title, text;
  Place where;
};

struct Scenario {
  Name id;
  int format = 1;
  Text title, stake, aim, summary;        ///< aim: today's purpose, shown in the briefing; summary: one line for the library
  std::vector<text::Language> languages;  ///< the first is the file's own
  std::chrono::sys_days start{};
  int minutes = 0;                     ///< playing time promised to the trainee; 0: not said
  std::vector<Name> teaches;           ///< principles
  std::map<std::string, int> company;  ///< facts that conditions may read
  std::vector<Date> holidays;          ///< nobody works on these
  Name weather;                        ///< of scenes that say nothing of it; empty: unsaid, and drawn as clear
  bool notes_by_hand = false;          ///< a promise stands in the list and in plans once the trainee has written it down
  std::vector<Person> people;
  std::vector<Fact> facts;
  std::vector<Promise> promises;
  std::vector<Scene> scenes;  ///< the first is where play begins
  std::vector<Outcome> outcomes;
  std::map<text::Language, std::map<std::string, Text>> translations;  ///< by text id, from the sidecars
  std::string file;
};

/// The text in `language`, else in the file's own.
[[nodiscard]] const std::string& in_language(const Scenario&, const Text&, text::Language);

[[nodiscard]] const Person* find_person(const Scenario&, std::string_view id);
[[nodiscard]] const Scene* find_scene(const Scenario&, std::string_view id);

/// Calls `visit(step)` for every step in the order of the file, nested flows included.
template <typename Visit>
void for_each_step(const Flow& flow, const Visit& visit);
template <typename Visit>
void for_each_step(const Scenario& scenario, const Visit& visit);

}  // namespace scenario

#include "scenario/walk.hpp"
