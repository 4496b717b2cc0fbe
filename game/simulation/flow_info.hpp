#pragma once
#include <array>
#include <cstdint>
#include <string>

#include "condition/condition.hpp"
#include "scenario/scenario.hpp"
#include "simulation/index.hpp"

/// The flow of a story, flattened: one array of nodes, and what each node points at.
namespace simulation {

enum class NodeKind : std::uint8_t {
  scene,      ///< a: scene
  narration,  ///< a: line
  line,       ///< a: line
  inner,      ///< a: line
  decision,   ///< a: decision; play stops here
  branch,     ///< a: condition, b: node where it does not hold
  jump,       ///< b: node
  pass,       ///< a: minutes
  reveal,     ///< a: fact
  promise,    ///< a: promise step
  happens,    ///< a: happening
  discuss,    ///< a: line
  reply,      ///< a: person; the rep waits for their answer
  plan_step,  ///< a: decision, b: node behind the plan; the next task of the week under way, if there is one
  end         ///< a: outcome
};

/// One instruction. Without a jump, play goes on with the next one.
struct Node {
  NodeKind kind{};
  Index a = nowhere, b = nowhere;
};

/// Something said, told or thought.
struct LineInfo {
  std::string id;
  PersonIndex person = nobody;  ///< nobody: narration
  std::string feeling;          ///< catalogue id; empty for narration
  std::string place;            ///< the same, for the stage alone: narration that moves there; empty: it stays where it was
  int strength = 100;
  std::array<TextIndex, condition::level_count> by_warmth{};  ///< filled: every level names a text
  bool varies = false;                                        ///< it is said differently by warmth
  Range reveals;                                              ///< into Story::fact_lists
  bool signal = false, lure = false;
  bool checkpoint = false;  ///< of a discussion: the group stops here
  TextIndex signal_text = nowhere;
  Index spelled_out_by = nowhere;  ///< a fact
  Index stretch = 0;
};

inline constexpr std::uint8_t no_group = 255, no_slot = 255;

struct OptionInfo {
  std::string id;
  scenario::OptionKind kind{};
  TextIndex text = nowhere, reason = nowhere;
  Range acts;  ///< into Story::act_lists
  bool exemplary = false;
  bool answers = false;               ///< gives a client who waits something to go on with
  Index condition = nowhere;          ///< nowhere: always
  Range reveals;                      ///< into Story::fact_lists
  Range promises;                     ///< into Story::promise_steps
  std::int32_t after = 0;             ///< minutes before it reaches anybody
  std::int32_t takes = 0;             ///< minutes
  std::int32_t travel = 0;            ///< a task: one way, in minutes
  std::uint8_t group = no_group;      ///< a part: of each group at most one is in
  TextIndex group_name = nowhere;     ///< of that group; empty in a language it is not named in
  std::uint8_t fixed_slot = no_slot;  ///< a task that stands in the calendar already
  PersonIndex person = nobody;        ///< toward whom
  Index scene = nowhere;              ///< a task with a talk of its own: where that is
  Index node = nowhere;               ///< where play goes on
  Index flag = nowhere;               ///< the memory bit set by taking it; nowhere where no condition asks
  Index decision = 0;
};

struct CardInfo {
  std::string id;
  TextIndex text = nowhere, reason = nowhere;
  scenario::CardKind kind{};
  int position = 0;  ///< its place in time, from 1; 0: it has none
};

struct DecisionInfo {
  std::string id;
  scenario::QuestionKind kind{};
  TextIndex prompt = nowhere;
  bool fixed_order = false;
  bool chancy = false;           ///< some option hangs on chance
  Range options;                 ///< into Story::options, at most max_options
  Range cards;                   ///< sort: into Story::cards
  Range slots;                   ///< plan: into Story::slots
  std::int32_t slot_length = 0;  ///< plan, in minutes
  int last = 0;                  ///< review: so many of the latest answers are looked at
  Index stretch = 0;
  Index scene = 0;
  Index node = 0;
  std::uint64_t key = 0;  ///< hash of the id: the order of options hangs on it
};

inline constexpr int max_options = 15;  ///< tasks of a plan; options to choose between are at most nine

struct HappeningInfo {
  Range acts;  ///< into Story::act_lists
  PersonIndex person = nobody;
  Index stretch = 0;
};

struct SceneInfo {
  std::string id;
  TextIndex title = nowhere;
  std::int32_t at = -1;         ///< minutes since the start; -1: whenever it comes
  std::string place, channel;   ///< catalogue ids
  std::string weather;          ///< the same, for the stage alone; empty: unsaid
  bool meeting = false;         ///< a visit: one can come late to it
  PersonIndex person = nobody;  ///< nobody: at one's own desk, where no one hears
  Index node = 0, stretch = 0;
  Index flag = nowhere;  ///< the memory bit set by entering; nowhere where no condition asks
};

struct StretchInfo {
  std::string id;
  Index scene = 0;
};

}  // namespace simulation
