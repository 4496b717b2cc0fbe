#pragma once
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "loading/fields.hpp"
#include "scenario/scenario.hpp"

/// The readers a scenario's file is split between. Inside loading.
namespace loading {

/// What the readers of parts need to know of the whole.
struct Reading {
  Diagnostics& problems;
  std::chrono::sys_days start{};    ///< read before anything with a time in it
  std::vector<std::string> people;  ///< the words that may begin a line, in the order of the file
};

[[nodiscard]] std::vector<scenario::Person> read_people(const Entry& entry, Reading& reading);
[[nodiscard]] std::vector<scenario::Fact> read_facts(const Entry& entry, Reading& reading);
[[nodiscard]] std::vector<scenario::Promise> read_promises(const Entry& entry, Reading& reading);
[[nodiscard]] std::vector<scenario::Outcome> read_outcomes(const Entry& entry, Reading& reading);
[[nodiscard]] std::vector<scenario::Scene> read_scenes(const Entry& entry, Reading& reading);
[[nodiscard]] scenario::Flow read_flow(const Entry& entry, Reading& reading);
[[nodiscard]] scenario::Line read_line(const Entry& entry, Reading& reading);
[[nodiscard]] scenario::Inner read_inner(const Entry& entry, Reading& reading);
/// Options of a choice, parts of something composed, tasks of a plan.
[[nodiscard]] std::vector<scenario::Option> read_options(const Entry& entry, scenario::QuestionKind question, Reading& reading);
/// The kind of question a step's first word asks, if it asks one.
[[nodiscard]] std::optional<scenario::QuestionKind> question_of(scenario::Keyword keyword);
[[nodiscard]] scenario::Choice read_question(scenario::Keyword keyword, const Entry& entry, Reading& reading);
/// The words that may stand beside a question of that kind, `id` among them, and reading them (`id` aside).
[[nodiscard]] std::span<const scenario::Keyword> question_companions(scenario::QuestionKind kind);
void read_question_companion(scenario::Keyword word, const Entry& field, scenario::Choice& choice, Reading& reading);
[[nodiscard]] std::vector<scenario::PromiseStep> read_promise_deeds(scenario::Keyword keyword, const Entry& entry,
                                                                    Reading& reading);

/// Gives every line, decision, option and text that has no stamped id the ordinal one it would be stamped with, and every text
/// the key its translations are filed under.
void number_ids(scenario::Scenario& scenario);

}  // namespace loading
