#pragma once
#include "simulation/story.hpp"
#include "simulation/world.hpp"

/// How trust shows: never as a number, only as what a client does, against what is usual with this one.
namespace simulation {

struct Conduct {
  int reply_minutes = 0;    ///< working minutes until a mail is answered
  int meeting_minutes = 0;  ///< what they give a meeting
  int attend = 0;           ///< how many sit in; at least one
  bool small_talk = false;
  bool shares_early = false;  ///< bad news is told before it has become a complaint
  bool trial_order = false;
  condition::Level formality{};  ///< how formally they speak
  bool operator==(const Conduct&) const = default;
};

/// What is usual with this person: the author's chart, else the rubric's.
[[nodiscard]] Conduct usual_conduct(const Story&, PersonIndex);

/// How they behave now: each part by its meter's level. More trust, liking or openness and less irritation never make it slower,
/// shorter or more formal. Who is no client is always as usual.
[[nodiscard]] Conduct conduct(const Story&, const World&, PersonIndex);

/// Whether the sign is seen in how the client behaves now, beside what is usual with them. Reads what the sign hangs on alone.
[[nodiscard]] bool shows(const Story&, const World&, PersonIndex, condition::ConductSign);

}  // namespace simulation
