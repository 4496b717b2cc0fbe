#pragma once
#include <array>
#include <cstdint>
#include <variant>
#include <vector>

#include "condition/condition.hpp"
#include "simulation/index.hpp"

/// What one advance brought about, in order: for screens, records and the debrief. Nothing here decides anything.
namespace simulation {

struct SceneEntered {
  Index scene = 0;
  std::int32_t time = 0;
  bool operator==(const SceneEntered&) const = default;
};
struct Narrated {
  Index line = 0;
  bool operator==(const Narrated&) const = default;
};
/// warmth: which variant was heard.
struct Spoke {
  Index line = 0;
  condition::Level warmth{};
  std::int32_t time = 0;
  bool operator==(const Spoke&) const = default;
};
/// Not shown in play.
struct Thought {
  Index line = 0;
  condition::Level warmth{};
  bool operator==(const Thought&) const = default;
};
/// The rep's own words or deed.
struct Took {
  Index decision = 0, option = 0;
  std::int32_t time = 0;
  bool operator==(const Took&) const = default;
};
struct TimePassed {
  std::int32_t from = 0, to = 0;
  bool operator==(const TimePassed&) const = default;
};
struct FactLearned {
  Index fact = 0;
  bool operator==(const FactLearned&) const = default;
};
struct PromiseChanged {
  Index promise = 0;
  condition::PromiseState before{}, after{};
  std::int32_t time = 0;
  bool operator==(const PromiseChanged&) const = default;
};
/// appraisal: of the act, from 0; person: whoever it was done to (nobody: at one's own desk).
struct ActTaken {
  Index act = 0, appraisal = 0;
  PersonIndex person = nobody;
  std::int32_t time = 0;
  bool operator==(const ActTaken&) const = default;
};
/// What a client holds, in hundredths, by condition::Meter: told as an answer is taken, after each act done to them, at each
/// midnight that passes, and at the end. For the debrief; nothing shows it in play.
struct MindRead {
  PersonIndex person = nobody;
  std::int32_t time = 0;
  std::array<std::int16_t, condition::meter_count> meters{};
  bool operator==(const MindRead&) const = default;
};
struct Marked {
  Index line = 0;
  bool operator==(const Marked&) const = default;
};
/// The mark was taken off again.
struct Unmarked {
  Index line = 0;
  bool operator==(const Unmarked&) const = default;
};
struct Read {
  Index line = 0;
  std::uint8_t reading = 0;
  bool operator==(const Read&) const = default;
};
struct Discussed {
  Index line = 0;
  bool operator==(const Discussed&) const = default;
};
struct SteppedBack {
  Index decision = 0;
  bool operator==(const SteppedBack&) const = default;
};
/// The week begins as planned.
struct Planned {
  Index decision = 0;
  std::int32_t time = 0;
  bool operator==(const Planned&) const = default;
};
/// A task for which there was no time left when its turn came.
struct TaskMissed {
  Index decision = 0, option = 0;
  std::int32_t time = 0;
  bool operator==(const TaskMissed&) const = default;
};
/// The trainee wrote a promise down.
struct Noted {
  Index promise = 0;
  bool operator==(const Noted&) const = default;
};
/// A meeting as this client gives it now, where it differs from what is usual with them. Minutes; people who sit in.
struct ConductSeen {
  PersonIndex person = nobody;
  std::int32_t meeting = 0, usual_meeting = 0;
  std::int32_t attend = 0, usual_attend = 0;
  bool operator==(const ConductSeen&) const = default;
};
/// The answer the rep waited for came.
struct Replied {
  PersonIndex person = nobody;
  std::int32_t minutes = 0, usual = 0;  ///< in working hours: this time, and with this client as a rule
  std::int32_t time = 0;
  bool operator==(const Replied&) const = default;
};
/// outcome: nowhere where the story ran in circles without ever asking anything.
struct Ended {
  Index outcome = 0;
  std::int32_t time = 0;
  bool operator==(const Ended&) const = default;
};

enum class RefusedBecause : std::uint8_t {
  unknown_decision,
  not_this_decision,
  unknown_option,
  not_offered,
  unknown_line,
  not_shown_yet,
  already_marked,
  not_marked,
  nothing_to_undo,
  already_ended,
  not_this_question,  ///< the question is answered in another way
  unknown_slot,
  unknown_card,
  slot_over,     ///< its time has gone by
  closed_then,   ///< whom the task is with cannot be seen at that hour
  fixed_task,    ///< stands in the calendar and cannot be moved
  not_finished,  ///< something is still to be placed
  not_promised,  ///< there is no such promise to write down
  already_noted,
  not_timed,   ///< it is still to be said when the answer goes out
  mark_stands  ///< something was answered since, or a reading given to it
};
struct Refused {
  RefusedBecause because{};
  bool operator==(const Refused&) const = default;
};

using Event = std::variant<SceneEntered, Narrated, Spoke, Thought, Took, TimePassed, FactLearned, PromiseChanged, ActTaken,
                           MindRead, Marked, Unmarked, Read, Discussed, Planned, TaskMissed, Noted, ConductSeen, Replied,
                           SteppedBack, Ended, Refused>;
using Events = std::vector<Event>;

}  // namespace simulation
