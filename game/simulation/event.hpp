#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "condition/condition.hpp"
#include "simulation/story.hpp"

/// What one advance brought about, in order: for screens, records and the debrief. Nothing here decides anything.
namespace simulation {

struct SceneEntered { Index scene = 0; std::int32_t time = 0; };
struct Narrated { Index line = 0; };
struct Spoke { Index line = 0; condition::Level warmth{}; std::int32_t time = 0; };  ///< which variant was heard
struct Thought { Index line = 0; condition::Level warmth{}; };                      ///< not shown in play
struct Took { Index decision = 0, option = 0; std::int32_t time = 0; };             ///< the rep's own words or deed
struct TimePassed { std::int32_t from = 0, to = 0; };
struct FactLearned { Index fact = 0; };
struct PromiseChanged { Index promise = 0; condition::PromiseState before{}, after{}; std::int32_t time = 0; };
struct ActTaken { Index act = 0, appraisal = 0; std::uint8_t person = 255; std::int32_t time = 0; };
struct Marked { Index line = 0; };
struct Read { Index line = 0; std::uint8_t reading = 0; };
struct Discussed { Index line = 0; };
struct SteppedBack { Index decision = 0; };
struct Ended { Index outcome = 0; std::int32_t time = 0; };

enum class RefusedBecause : std::uint8_t { unknown_decision, not_this_decision, unknown_option, not_offered, unknown_line, not_shown_yet, already_marked, not_marked, nothing_to_undo, already_ended };
struct Refused { RefusedBecause because{}; };

using Event = std::variant<SceneEntered, Narrated, Spoke, Thought, Took, TimePassed, FactLearned, PromiseChanged, ActTaken, Marked, Read, Discussed, SteppedBack, Ended, Refused>;
using Events = std::vector<Event>;

}  // namespace simulation
