#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "scenario/limits.hpp"
#include "scenario/scenario.hpp"

/// What may be so at a point of a scenario, over every way that leads there: more than can really come about, never less. What
/// clients feel is left to play.
namespace validation {

/// One bit for each condition::PromiseState.
using PromiseStates = std::uint16_t;

struct Possible {
  using Facts = std::bitset<scenario::limits::facts>;
  using Happened = std::bitset<scenario::limits::asked_about>;
  Facts known, unknown;   ///< which facts may be; which may not be
  Happened done, undone;  ///< the same of options and scenes that conditions ask about
  std::array<PromiseStates, scenario::limits::promises> promises{};
  scenario::Minutes clock = 0;     ///< the latest time a scene on every way here has named; arriving later than that is late
  scenario::Minutes earliest = 0;  ///< no way comes here sooner; how long clients take to answer is left out
  bool operator==(const Possible&) const = default;
};

/// Either may have come about.
void join(Possible& into, const Possible& other);

/// The numbers Possible keeps things under. Views into the scenario, which must outlive it.
struct Numbers {
  std::unordered_map<std::string_view, std::size_t> scenes, facts, promises;
  std::unordered_map<std::string, std::size_t> options;  ///< asked about, as conditions write them: "d3:a", or "a" alone
  std::unordered_map<std::string_view, std::size_t> visits;
  std::unordered_map<const scenario::Option*, std::vector<std::size_t>> taking;  ///< what a condition hears of an option
  bool fit = true;  ///< else there are more than a play can hold, which other rules say
};
/// As conditions write it, d3.a or d3:a, made one.
[[nodiscard]] std::string option_key(std::string option);
[[nodiscard]] Numbers numbers_of(const scenario::Scenario& scenario);

/// Who is meant where a condition names nobody: the first client. Empty where there is none.
[[nodiscard]] std::string_view main_client(const scenario::Scenario& scenario);

/// Before the first scene.
[[nodiscard]] Possible at_start(const scenario::Scenario& scenario);

// What comes of something.
void learn(Possible& here, const Numbers& numbers, const std::vector<scenario::Name>& facts);
void take(Possible& here, const Numbers& numbers, const scenario::PromiseStep& deed);
void choose(Possible& here, const Numbers& numbers, const scenario::Option& option);
void enter(Possible& here, const Numbers& numbers, const scenario::Scene& scene);

}  // namespace validation
