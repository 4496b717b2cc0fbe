#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.hpp"
#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "text/language.hpp"

/// The scenario compiled for playing: indices instead of names, flat arrays instead of trees. Immutable while played.
namespace simulation {

using Index = std::uint32_t;
inline constexpr Index nowhere = std::numeric_limits<Index>::max();

/// A stretch of an array.
struct Range {
  Index begin = 0, end = 0;
  [[nodiscard]] Index size() const { return end - begin; }
  bool operator==(const Range&) const = default;
};

using TextIndex = Index;  ///< into Story::texts; nowhere: no text

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
  end         ///< a: outcome
};

/// One instruction. Without a jump, play goes on with the next one.
struct Node {
  NodeKind kind{};
  Index a = nowhere, b = nowhere;
};

/// Something said, told or thought. Its variants lie side by side in warmth order.
struct LineInfo {
  std::string id;
  std::uint8_t person = 255;         ///< 255: nobody (narration)
  std::string feeling;               ///< catalogue id; empty for narration
  int strength = 100;
  std::array<TextIndex, condition::level_count> by_warmth{};  ///< filled: every level names a text
  Range reveals;                     ///< into Story::fact_lists
  bool signal = false, lure = false;
  TextIndex signal_text = nowhere;
  Index spelled_out_by = nowhere;    ///< a fact
  Index stretch = 0;
};

struct OptionInfo {
  std::string id;
  scenario::OptionKind kind{};
  TextIndex text = nowhere, reason = nowhere;
  Range acts;                        ///< into Story::act_lists
  bool exemplary = false;
  Index condition = nowhere;         ///< nowhere: always
  Range reveals;                     ///< into Story::fact_lists
  Range promises;                    ///< into Story::promise_steps
  std::int32_t takes = 0;            ///< minutes
  std::uint8_t person = 255;         ///< toward whom
  Index node = nowhere;              ///< where play goes on
  Index flag = nowhere;              ///< the memory bit set by taking it; nowhere where no condition asks
};

struct DecisionInfo {
  std::string id;
  TextIndex prompt = nowhere;
  bool fixed_order = false;
  Range options;                     ///< into Story::options, at most 9
  Index stretch = 0;
  Index scene = 0;
  Index node = 0;
};

struct PromiseStepInfo { scenario::PromiseDeed deed{}; Index promise = 0; std::int32_t due = -1; };

struct PromiseInfo {
  std::string id;
  TextIndex text = nowhere;
  std::uint8_t person = 255;
  std::int32_t due = 0;
  bool needed = true;
  Range acts_when_kept;              ///< into Story::act_lists
};

struct HappeningInfo { Range acts; std::uint8_t person = 255; };

struct SceneInfo {
  std::string id;
  TextIndex title = nowhere;
  std::int32_t at = -1;              ///< minutes since the start; -1: whenever it comes
  std::string place, channel;        ///< catalogue ids
  std::uint8_t person = 255;
  Index node = 0, stretch = 0;
};

struct PersonInfo {
  std::string id, portrait;
  TextIndex name = nowhere, role = nowhere, company = nowhere, history = nowhere, grievance = nowhere, usual_note = nowhere;
  bool client = true;
  std::array<int, 4> start{};        ///< ability, benevolence, integrity, liking in hundredths
  std::array<int, 8> trait_permille{};  ///< by the order of rubric::required_traits()
  Range real_issue;                  ///< into Story::fact_lists
  scenario::Usual usual;
};

struct OutcomeInfo { std::string id; int rank = 0; TextIndex title = nowhere, text = nowhere; };
struct FactInfo { std::string id; TextIndex text = nowhere; };
struct StretchInfo { std::string id; Index scene = 0; };

/// A condition as a flat program in prefix order; see condition_eval.hpp.
struct ConditionCode {
  enum class Op : std::uint8_t { all, any, negate, meter, fact, promise, chose, visited, chance, constant, count, grievance };
  Op op{};
  std::uint8_t person = 255, what = 0;   ///< meter, promise state, count…
  condition::Comparison comparison{};
  std::int32_t value = 0;                ///< hundredths, percent, a fixed truth
  Index argument = nowhere;              ///< fact, promise, flag, scene, chance event
  Index next = 0;                        ///< first instruction after this one and its parts
};

struct Story {
  std::string id;
  std::chrono::sys_days start{};
  int minutes = 0;
  std::vector<text::Language> languages;
  std::vector<std::vector<std::string>> texts;  ///< texts[language as number][TextIndex]; missing translations fall back to the first language
  TextIndex title = nowhere, summary = nowhere, stake = nowhere, aim = nowhere;
  std::vector<Node> nodes;                      ///< play begins at 0
  std::vector<LineInfo> lines;
  std::vector<DecisionInfo> decisions;
  std::vector<OptionInfo> options;
  std::vector<ConditionCode> conditions;
  std::vector<Index> fact_lists, act_lists;     ///< facts; acts (into rubric.acts)
  std::vector<PromiseStepInfo> promise_steps;
  std::vector<PromiseInfo> promises;
  std::vector<HappeningInfo> happenings;
  std::vector<SceneInfo> scenes;
  std::vector<StretchInfo> stretches;
  std::vector<PersonInfo> people;
  std::vector<FactInfo> facts;
  std::vector<OutcomeInfo> outcomes;
  std::vector<Index> teaches;                   ///< principles
  Index chance_events = 0, flags = 0;
  bool has_chance = false;
  rubric::Rubric rubric;                        ///< what it was compiled with
  /// Hash of all that decides how moves play out; a typo mended in a text does not change it.
  std::uint64_t structure = 0;
};

[[nodiscard]] std::string_view words(const Story&, TextIndex, text::Language);  ///< empty for nowhere

/// Precondition: validation::check reports no error for either. Pure.
[[nodiscard]] Story compile(const scenario::Scenario&, const rubric::Rubric&);

}  // namespace simulation
