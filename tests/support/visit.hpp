#pragma once
#include <string>
#include <vector>

#include "debrief/debrief.hpp"
#include "support/small_story.hpp"

/// A small play whose every beat is known: a visit, a promise due on the third day, a deed that keeps it or does not.
namespace support {

inline simulation::Story visit() {
  return story_of(
      "  visit:\n    at: day 1 10:00\n    flow:\n"
      "      - narration: Rain.\n        id: l1\n"
      "      - {sato: {neutral: Well., cool: I see.}, id: l2, signal: no small talk}\n"
      "      - inner(sato): Late again.\n        id: l3\n"
      "      - choose:\n          - {say: ask, id: ask, acts: ask, exemplary: yes, then: [{sato: Nobody called., id: l4, reveals: no-word}]}\n"
      "          - {say: talk, id: talk, acts: talk}\n          - {say: rude, id: rude, acts: rude}\n        id: d1\n"
      "      - choose:\n          - {say: reflect, id: reflect, acts: reflect, exemplary: yes, promise: list}\n          - {say: ask, id: ask, acts: ask}\n"
      "          - {say: a lie, id: lie, acts: lie, promise: list}\n        id: d2\n"
      "      - next: deed\n"
      "  deed:\n    at: day 3 10:00\n    channel: phone\n    flow:\n"
      "      - choose:\n          - {do: keep, id: keep, keep: list, acts: greet, exemplary: yes}\n          - {wait: wait, id: wait, acts: greet, takes: 2 days}\n        id: d3\n"
      "      - if: {meters: {integrity: mid or more}}\n        then: [{end: good}]\n        else: [{end: bad}]\n");
}

inline debrief::Debrief told(const simulation::Story& story, const std::vector<std::string>& moves) {
  return debrief::debrief(story, 1, played(story, moves).moves);
}

}  // namespace support
