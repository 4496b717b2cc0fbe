#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"
#include "validation/course.hpp"
#include "validation/rule.hpp"
#include "validation/ways.hpp"

/// What the rules about scenarios share. Inside validation.
namespace validation {

/// The names a scenario and its rubric declare, for looking up. Views into both, which must outlive it.
struct Known {
  std::unordered_set<std::string_view> people, clients, scenes, facts, promises, outcomes, company;
  std::unordered_map<std::string_view, const rubric::Act*> acts;  ///< by id and by either name
};

[[nodiscard]] Known known_names(const scenario::Scenario& scenario, const rubric::Rubric& rubric);

/// A check in progress: what is looked at, and where findings go.
struct Inspection {
  const scenario::Scenario& scenario;
  const rubric::Rubric& rubric;
  const Known& known;
  const Course& course;
  const Ways* ways;  ///< none where there is more than a play can hold
  diagnostic::Diagnostics& problems;

  void report(const Rule& rule, const diagnostic::Place& where, std::vector<std::string> arguments = {}) const {
    problems.push_back(finding(rule, where, std::move(arguments)));
  }
  /// Reports a name that names nothing, with the nearest of those that would.
  template <typename Candidates>
  void report_unknown(const Rule& rule, const scenario::Name& name, const Candidates& candidates) const {
    constexpr std::size_t enough = 200;  // a hostile file must not buy a search for every one of its words
    report(rule, name.where, {name.text, problems.size() < enough ? diagnostic::nearest(name.text, candidates()) : ""});
  }
};

template <typename Names>
[[nodiscard]] std::vector<std::string> words(const Names& names) {
  return {names.begin(), names.end()};
}

/// Each fills in findings of one kind; together they are check(Scenario).
void check_declarations(const Inspection& inspection);  ///< names in people, facts, promises …
void check_steps(const Inspection& inspection);         ///< names in flows
void check_conditions(const Inspection& inspection);
void check_ids(const Inspection& inspection);
void check_decisions(const Inspection& inspection);
void check_questions(const Inspection& inspection);  ///< what each kind of question needs besides
void check_cues(const Inspection& inspection);       ///< what gives the best option away
void check_worth(const Inspection& inspection);      ///< exemplary options beside their rivals
void check_teaching(const Inspection& inspection);   ///< what the scenario says it teaches
void check_variety(const Inspection& inspection);    ///< how many kinds of question there are to learn
void check_reading(const Inspection& inspection);    ///< how much there is to read
void check_cast(const Inspection& inspection);       ///< who takes part
void check_course(const Inspection& inspection);     ///< scenes as a graph
void check_ways(const Inspection& inspection);       ///< what can come about on some way
void check_time(const Inspection& inspection);       ///< clocks and promises
void check_endings(const Inspection& inspection);    ///< outcomes' ranks, facts that are revealed
void check_texts(const Inspection& inspection);
void check_limits(const Inspection& inspection);

}  // namespace validation
