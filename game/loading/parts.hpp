#pragma once
#include <chrono>
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
[[nodiscard]] scenario::Choice read_choice(const Entry& entry, Reading& reading);
[[nodiscard]] std::vector<scenario::PromiseStep> read_promise_deeds(scenario::Keyword keyword, const Entry& entry,
                                                                    Reading& reading);

/// Gives every line, decision, option and text that has no stamped id the ordinal one it would be stamped with, and every text
/// the key its translations are filed under.
void number_ids(scenario::Scenario& scenario);

}  // namespace loading
