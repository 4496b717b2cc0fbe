#pragma once
#include <cstdint>
#include <vector>

#include "debrief/telling.hpp"

namespace debrief {

/// One thing as a client lived it.
struct SeatEntry {
  enum class Kind : std::uint8_t {
    said,     ///< their own words
    tone,     ///< they have begun to speak otherwise: cooler or warmer than they last did
    thought,  ///< what went unsaid: one way of taking it
    heard,    ///< the rep's words
    saw,      ///< what the rep did, or that the rep kept silent
    other,    ///< somebody else speaks in their presence
    waited,   ///< the time until they next heard from the rep; `promises`: what they were waiting for
    promise,  ///< what became of a promise to them
    meeting,  ///< they give the meeting another length than they use to: minutes
    attend,   ///< other numbers sit in
    reply,    ///< their answer took so many working minutes
    came      ///< what time did: silence where an answer was due, a visit begun late, a deception come out
  };
  Kind kind{};
  std::int32_t from = 0, time = 0;      ///< waited: from .. time
  Index line = simulation::nowhere;     ///< said, thought, other
  condition::Level warmth{}, before{};  ///< the wording heard; tone: what they spoke like before
  Index option = simulation::nowhere;   ///< heard, saw
  Index promise = simulation::nowhere;
  condition::PromiseState promise_state{};
  Cause cause;                         ///< came
  std::int32_t amount = 0, usual = 0;  ///< meeting, attend, reply: this time, and with them as a rule
  std::vector<Index> promises;         ///< waited: asked for or promised, and not yet there
  bool operator==(const SeatEntry&) const = default;
};

/// From one time the rep was in touch to the next: a scene with what had gone before it, or what was left at the end.
struct SeatPage {
  std::int32_t time = 0;
  Index scene = simulation::nowhere;  ///< nowhere: after the last time they met
  std::vector<SeatEntry> entries;
  bool operator==(const SeatPage&) const = default;
};

/// The whole play from one client's seat.
struct Seat {
  simulation::PersonIndex person = simulation::nobody;
  std::vector<SeatPage> pages;
  bool operator==(const Seat&) const = default;
};

/// Shorter than this the client was not waiting for the rep but for the next sentence. Our choice.
inline constexpr std::int32_t least_wait = 60;

/// Answers taken back are left out: the client lived what stands at the end.
[[nodiscard]] Seat seat_of(const simulation::Story&, const Telling&, simulation::PersonIndex person);

}  // namespace debrief
