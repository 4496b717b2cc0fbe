#include "checked.hpp"
#include "random_play.hpp"

namespace {

/// By acts of tests/support/small_rubric.yaml: promises made, kept and let go, time, silence, a lie.
constexpr std::string_view played = R"yaml(scenario: fuzz
title: Judged
languages: [en]
start_date: 2026-04-06
people:
  sato: {name: Sato, role: buyer, temperament: {patience: very low, forgiveness: very high}, grievance: no call, real_issue: silence}
facts: {silence: nobody called}
promises:
  list: {what: the list, to: sato, due: "day 2 12:00"}
  call: {what: a call, to: sato, due: "day 9 12:00"}
outcomes: {good: {rank: 1, heading: Good, text: Good.}, bad: {rank: 2, heading: Bad, text: Bad.}}
scenes:
  visit:
    at: "day 1 9:00"
    place: meeting room
    flow:
      - sato(cool): You are here.
        signal: no small talk
      - request: call
      - choose:
          - {say: Well., acts: do-well, exemplary: yes, because: b, promise: list}
          - {say: Badly., acts: [do-badly, lie], because: b, takes: 40 hours}
          - {wait: Nothing., acts: ask, because: b}
      - sato(hurt): Nobody called.
        reveals: silence
      - mail:
          - {say: Sorry., acts: [apologise, praise], exemplary: yes, because: b}
          - {say: Change., acts: [change, set-boundary], because: b, keep: list}
      - pass: 100 hours
      - choose:
          - {say: Here., acts: change, exemplary: yes, because: b, keep: [list, call]}
          - {say: Again., acts: [do-badly, do-badly], because: b}
          - {say: Truth., acts: [ask, ask, ask], because: b, when: {meters: {sato.trust: mid or more}}}
      - if: {meters: {sato.warmth: mid or more}}
        then: [{end: good}]
        else: [{end: bad}]
)yaml";

}  // namespace

/// A rubric file; where it passes, a scenario is judged by it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto loaded = loading::parse_rubric(fuzz::text_of(data, size), "rubric.yaml");
  fuzz::must(loaded.rubric.has_value() != diagnostic::has_errors(loaded.problems), "a rubric exactly where there is no error");
  if (!loaded.rubric) return 0;
  const auto scenario = loading::parse_scenario(std::string(played), "fuzz.yaml", *loaded.rubric);
  if (scenario.scenario) fuzz::play_at_random(*scenario.scenario, *loaded.rubric);
  return 0;
}
