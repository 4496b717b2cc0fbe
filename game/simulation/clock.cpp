#include "simulation/clock.hpp"

#include <algorithm>
#include <limits>

#include "simulation/appraisal.hpp"
#include "simulation/play.hpp"
#include "simulation/promises.hpp"
#include "simulation/tell_minds.hpp"
#include "simulation/working_hours.hpp"

namespace simulation {
namespace {

struct Due {
  enum class Kind : std::uint8_t { nothing, promise, silence, discovery };
  Kind kind{};
  std::int32_t at = std::numeric_limits<std::int32_t>::max();
  Index which = 0;
};

/// The next event-silence for a client whose matter was passed over. The patient wait longer.
std::int32_t silence_at(const Story& story, const ClientMind& mind, const PersonInfo& who) {
  const Constants& k = story.code.constants;
  const int zone = static_cast<int>(std::int64_t{k.silence_zone_minutes} * who.trait(TraitIndex::patience) / 1000);
  const int minutes = zone + mind.silences * k.silence_again_minutes;
  return after_working_minutes(working_hours(story), mind.asked_at, minutes);
}

void earlier(Due& next, Due::Kind kind, std::int32_t at, std::size_t which) {
  if (at < next.at) next = Due{kind, at, static_cast<Index>(which)};
}

Due next_due(const Story& story, const World& world) {
  Due next;
  for (std::size_t i = 0; i < story.promises.size(); ++i) {
    // A promise may still be kept at the very minute it is due; the minute after, it is broken.
    if (is_pending(world.promises[i])) earlier(next, Due::Kind::promise, world.promises[i].due + 1, i);
  }
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    const ClientMind& mind = world.clients[i];
    if (mind.passed_over != 0 && mind.silences < story.code.constants.silence_most) {
      earlier(next, Due::Kind::silence, silence_at(story, mind, story.people[i]), i);
    }
  }
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    const ClientMind& mind = world.clients[i];
    if (mind.deceived_at >= 0)
      earlier(next, Due::Kind::discovery, mind.deceived_at + story.code.constants.deception_discovery_hours * 60, i);
  }
  return next;
}

void happen(Turn& turn, const Due& due) {
  switch (due.kind) {
    case Due::Kind::promise: return fall_due(turn, due.which);
    case Due::Kind::silence:
      ++turn.world.clients[due.which].silences;
      take_act(turn, turn.story.code.events.silence, static_cast<PersonIndex>(due.which));
      return;
    case Due::Kind::discovery:
      take_act(turn, turn.story.code.events.deception_discovered, static_cast<PersonIndex>(due.which));
      return;
    case Due::Kind::nothing: return;
  }
}

/// Forward only; each midnight on the way is told.
void move_clock(Turn& turn, std::int32_t to) {
  constexpr std::int32_t day = 24 * 60;
  if (turn.events != nullptr) {
    for (std::int32_t midnight = (turn.world.now / day + 1) * day; midnight <= to; midnight += day) {
      turn.world.now = midnight;
      tell_minds(turn);
    }
  }
  turn.world.now = std::max(turn.world.now, to);
}

}  // namespace

void let_time_pass(Turn& turn, std::int32_t until) {
  const std::int32_t from = turn.world.now;
  if (until <= from) return;
  for (Due next = next_due(turn.story, turn.world); next.at <= until; next = next_due(turn.story, turn.world)) {
    // What was already overdue when it began to count happens now.
    move_clock(turn, next.at);
    happen(turn, next);
  }
  move_clock(turn, until);
  turn.tell(TimePassed{from, until});
}

void pass_time(const Story& story, State& state, std::int32_t until, Events* events) {
  Turn turn{story, state.world, state.ledger, events};
  let_time_pass(turn, until);
}

}  // namespace simulation
