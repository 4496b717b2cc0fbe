#pragma once
#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <vector>

#include "loading/loading.hpp"
#include "simulation/play.hpp"
#include "simulation/score.hpp"
#include "support/play_rubric.hpp"
#include "text/message.hpp"

namespace support {

/// A client, a fact under it all, a promise due on the third day at noon, two ends. `scenes` is indented by two, like a file's.
/// `people`: more of them, indented likewise.
inline std::string small_scenario(const std::string& scenes, const std::string& more = {}, const std::string& people = {}) {
  return "scenario: small\ntitle: Small\nlanguages: [en]\nstart_date: 2026-04-06\n"
         "people:\n  sato: {name: Sato, role: buyer, grievance: nobody called, real_issue: no-word}\n" +
         people +
         "facts:\n  no-word: nobody called\n  other: something else\n"
         "promises:\n  list: {what: the list, to: sato, due: \"day 3 12:00\", acts_when_kept: plan}\n"
         "outcomes:\n  good: {rank: 1, heading: Good, text: It went well.}\n  bad: {rank: 2, heading: Bad, text: It did not.}\n" +
         more + "scenes:\n" + scenes;
}

inline scenario::Scenario scenario_of(const std::string& text, const rubric::Rubric& rubric) {
  const loading::LoadedScenario loaded = loading::parse_scenario(text, "small.yaml", rubric);
  for (const auto& problem : loaded.problems) {
    if (problem.severity == diagnostic::Severity::error) FAIL_CHECK(text::line(problem, text::Language::en));
  }
  REQUIRE(loaded.scenario.has_value());
  return *loaded.scenario;
}

inline simulation::Story story_of(const std::string& scenes, const std::string& more = {}, const std::string& people = {}) {
  const rubric::Rubric rubric = play_rubric();
  return simulation::compile(scenario_of(small_scenario(scenes, more, people), rubric), rubric);
}

/// Plays the moves; every one must be taken.
inline simulation::Play played(const simulation::Story& story, const std::vector<std::string>& moves, std::uint64_t seed = 1) {
  simulation::Replayed replayed = simulation::replay(story, seed, moves);
  if (replayed.refused) FAIL("refused: ", moves[replayed.refused->first], " at ", replayed.refused->first);
  return replayed.play;
}

/// Why the move is refused after the others; nothing where it is taken.
inline std::optional<simulation::RefusedBecause> refusal(const simulation::Story& story, const std::vector<std::string>& moves,
                                                         const std::string& last) {
  const auto parsed = simulation::parse_move(story, last);
  REQUIRE_MESSAGE(parsed.move.has_value(), last);
  auto state = played(story, moves).state;
  const auto before = state;
  simulation::Events events;
  if (simulation::advance(story, state, *parsed.move, &events)) return std::nullopt;
  CHECK(state == before);
  return std::get<simulation::Refused>(events.back()).because;
}

/// The one and then the other.
inline std::vector<std::string> then(std::vector<std::string> moves, const std::vector<std::string>& more) {
  moves.insert(moves.end(), more.begin(), more.end());
  return moves;
}

inline std::string standing(const simulation::Moment& moment) {
  if (moment.forfeited) return "forfeited";
  switch (moment.standing) {
    case simulation::Standing::untouched: return "missed";
    case simulation::Standing::partly: return "partly";
    case simulation::Standing::shown: return "shown";
    case simulation::Standing::broken: return "broken";
    case simulation::Standing::repaired: return "repaired";
  }
  return {};
}

/// "own-the-mistake@visit shown 100; …" in the order of the score's moments; a promise's own moment names it, a reading's its
/// line.
inline std::string moments(const simulation::Story& story, const simulation::State& state) {
  std::string out;
  for (const simulation::Moment& moment : simulation::score(story, state).moments) {
    if (!out.empty()) out += "; ";
    out += story.rubric.principles[moment.principle].id;
    if (moment.promise != simulation::nowhere) out += "(" + story.promises[moment.promise].id + ")";
    if (moment.line != simulation::nowhere) out += "(" + story.lines[moment.line].id + ")";
    out += "@" + story.stretches[moment.stretch].id + " " + standing(moment) + " " + std::to_string(moment.value);
  }
  return out;
}

inline std::string moments(const simulation::Story& story, const std::vector<std::string>& moves) {
  return moments(story, played(story, moves).state);
}

}  // namespace support
