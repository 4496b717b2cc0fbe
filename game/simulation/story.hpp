#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "simulation/cast_info.hpp"
#include "simulation/condition_code.hpp"
#include "simulation/exemplary.hpp"
#include "simulation/flow_info.hpp"
#include "simulation/index.hpp"
#include "simulation/rubric_code.hpp"
#include "text/language.hpp"

/// The scenario compiled for playing: indices instead of names, flat arrays instead of trees. Immutable while played.
namespace simulation {

struct Story {
  std::string id;
  std::chrono::sys_days start{};
  int minutes = 0;
  std::vector<text::Language> languages;
  /// texts[language as number][TextIndex], into `characters`; missing translations fall back to the first language.
  std::vector<std::vector<Range>> texts;
  std::vector<char> characters;  ///< of all texts; those of a text that is the same in both languages once
  TextIndex title = nowhere, summary = nowhere, stake = nowhere, aim = nowhere;
  std::vector<Node> nodes;  ///< play begins at 0
  std::vector<LineInfo> lines;
  std::vector<DecisionInfo> decisions;
  std::vector<OptionInfo> options;     ///< those of a decision side by side, in the author's order
  std::vector<CardInfo> cards;         ///< those of a decision side by side
  std::vector<std::int32_t> slots;     ///< when each begins, in minutes; those of a plan side by side
  std::vector<std::int32_t> holidays;  ///< days since the start date, sorted: nobody works
  bool notes_by_hand = false;          ///< promises stand in plans once the trainee has written them down
  int reviewed = 0;                    ///< so many own answers are remembered: as far back as any review looks
  std::vector<ConditionCode> conditions;
  std::vector<Index> fact_lists, act_lists;  ///< facts; acts (into rubric.acts)
  std::vector<PromiseStepInfo> promise_steps;
  std::vector<PromiseInfo> promises;
  std::vector<HappeningInfo> happenings;
  std::vector<SceneInfo> scenes;
  std::vector<StretchInfo> stretches;
  std::vector<PersonInfo> people;
  std::vector<FactInfo> facts;
  std::vector<OutcomeInfo> outcomes;
  std::vector<Index> teaches;        ///< principles
  PersonIndex main_client = nobody;  ///< the first client: by whose mind acts toward nobody in particular are judged
  Index chance_events = 0, flags = 0;
  bool has_chance = false;
  std::vector<Index> decisions_by_id, lines_by_id;  ///< sorted by id, for reading moves
  rubric::Rubric rubric;                            ///< what it was compiled with
  RubricCode code;                                  ///< and how play reads it
  Exemplary exemplary;                              ///< what the exemplary path meets; empty where the story has chance
  /// Hash of all that decides how moves play out; a typo mended in a text does not change it.
  std::uint64_t structure = 0;
};

[[nodiscard]] std::string_view words(const Story&, TextIndex, text::Language);  ///< empty for nowhere

/// Precondition: validation::check reports no error for either. Pure.
[[nodiscard]] Story compile(const scenario::Scenario&, const rubric::Rubric&);

}  // namespace simulation
