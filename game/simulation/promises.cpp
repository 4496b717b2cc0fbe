#include "simulation/promises.hpp"

#include <algorithm>
#include <limits>

#include "simulation/appraisal.hpp"
#include "simulation/moments.hpp"
#include "simulation/play.hpp"

namespace simulation {
namespace {

using condition::PromiseState;
using scenario::PromiseDeed;

PromiseState state_of(const PromiseMemory& memory) { return static_cast<PromiseState>(memory.state); }

void write_ledger(Turn& turn, Index promise, const PromiseMemory& memory) {
  if (!turn.scores || turn.story.code.keep_small_promises == nowhere) return;
  Moment& moment = promise_moment(turn, promise);
  // A moment that opened as a mere expectation takes the place of the deed.
  if (moment.memory.state == 0) moment.decision = turn.decision, moment.option = turn.option;
  moment.memory = memory;
  moment.expected = moment.expected || turn.story.promises[promise].needed;
}

void change(Turn& turn, Index promise, PromiseState to) {
  PromiseMemory& memory = turn.world.promises[promise];
  const PromiseState before = state_of(memory);
  memory.state = static_cast<std::uint8_t>(to);
  memory.changed = turn.world.now;
  turn.tell(PromiseChanged{promise, before, to, turn.world.now});
  write_ledger(turn, promise, memory);
}

void raise(Turn& turn, Index event, Index promise) {
  take_act(turn, event, turn.story.promises[promise].person, PromiseMarks::none);
}

/// Early: at the first occasion there was, however close the due time; or long enough before it.
PutOff put_off(const Turn& turn, const PromiseMemory& memory) {
  const bool early =
      memory.passed_over == 0 || memory.due - turn.world.now >= turn.story.code.constants.renegotiate_early_hours * 60;
  const bool early_before = static_cast<PutOff>(memory.put_off) != PutOff::late;
  return early && early_before ? PutOff::early : PutOff::late;
}

void request(Turn& turn, Index promise) {
  if (state_of(turn.world.promises[promise]) != PromiseState::none) return;
  change(turn, promise, PromiseState::requested);
}

void make(Turn& turn, Index promise) {
  PromiseMemory& memory = turn.world.promises[promise];
  const PromiseState state = state_of(memory);
  if (state != PromiseState::none && state != PromiseState::requested && state != PromiseState::refused) return;
  memory.due = turn.story.promises[promise].due;
  memory.passed_over = 0;
  change(turn, promise, PromiseState::open);
}

void keep(Turn& turn, Index promise) {
  PromiseMemory& memory = turn.world.promises[promise];
  const PromiseState state = state_of(memory);
  if (state == PromiseState::kept || state == PromiseState::kept_late || state == PromiseState::kept_late_warned) return;
  const PromiseInfo& info = turn.story.promises[promise];
  // Nothing was promised but it was done: judged by the time the client needed it.
  if (state == PromiseState::none || state == PromiseState::requested) memory.due = info.due;
  if (state == PromiseState::broken || turn.world.now > memory.due) {
    const bool warned = memory.warned != 0;
    change(turn, promise, warned ? PromiseState::kept_late_warned : PromiseState::kept_late);
    if (!warned) raise(turn, turn.story.code.events.promise_late, promise);
    return;
  }
  change(turn, promise, PromiseState::kept);
  raise(turn, turn.story.code.events.promise_kept, promise);
  for (Index i = info.acts_when_kept.begin; i < info.acts_when_kept.end; ++i)
    take_act(turn, turn.story.act_lists[i], info.person);
}

void warn(Turn& turn, Index promise) {
  PromiseMemory& memory = turn.world.promises[promise];
  if (!is_pending(memory) || turn.world.now > memory.due) return;
  memory.warned = 1;
  write_ledger(turn, promise, memory);
}

void renegotiate(Turn& turn, Index promise, std::int32_t due) {
  PromiseMemory& memory = turn.world.promises[promise];
  if (!is_pending(memory) || turn.world.now > memory.due) return;
  memory.put_off = static_cast<std::uint8_t>(put_off(turn, memory));
  memory.due = due;
  memory.warned = 0;
  memory.passed_over = 0;
  change(turn, promise, PromiseState::renegotiated);
  raise(turn, turn.story.code.events.promise_renegotiated, promise);
}

void refuse(Turn& turn, Index promise) {
  PromiseMemory& memory = turn.world.promises[promise];
  const PromiseState state = state_of(memory);
  const bool unanswered = state == PromiseState::none || state == PromiseState::requested;
  if (!unanswered && !is_pending(memory)) return;
  // Taking back one's word is no honest refusal but a promise put off for good.
  if (!unanswered) memory.put_off = static_cast<std::uint8_t>(put_off(turn, memory));
  change(turn, promise, PromiseState::refused);
  raise(turn, turn.story.code.events.promise_refused, promise);
}

bool speaks_of(PromiseDeed deed) {
  return deed == PromiseDeed::warn || deed == PromiseDeed::renegotiate || deed == PromiseDeed::refuse;
}

bool mentions(const Story& story, const OptionInfo& option, Index promise) {
  for (Index i = option.promises.begin; i < option.promises.end; ++i) {
    if (story.promise_steps[i].promise == promise) return true;
  }
  return false;
}

}  // namespace

void note_passed_over(Turn& turn, Index decision, std::span<const Index> taken) {
  const Story& story = turn.story;
  const Range options = story.decisions[decision].options;
  const auto spoken_of = [&](Index promise) {
    return std::ranges::any_of(taken, [&](Index option) { return mentions(story, story.options[option], promise); });
  };
  for (Index i = options.begin; i < options.end; ++i) {
    const OptionInfo& option = story.options[i];
    if (option.promises.empty() || !is_offered(story, turn.world, i)) continue;
    for (Index s = option.promises.begin; s < option.promises.end; ++s) {
      const PromiseStepInfo& step = story.promise_steps[s];
      PromiseMemory& memory = turn.world.promises[step.promise];
      if (speaks_of(step.deed) && is_pending(memory) && !spoken_of(step.promise)) memory.passed_over = 1;
    }
  }
}

bool is_pending(const PromiseMemory& memory) {
  return state_of(memory) == PromiseState::open || state_of(memory) == PromiseState::renegotiated;
}

void take_promise_step(Turn& turn, const PromiseStepInfo& step) {
  switch (step.deed) {
    case PromiseDeed::request: return request(turn, step.promise);
    case PromiseDeed::make: return make(turn, step.promise);
    case PromiseDeed::keep: return keep(turn, step.promise);
    case PromiseDeed::warn: return warn(turn, step.promise);
    case PromiseDeed::renegotiate: return renegotiate(turn, step.promise, step.due);
    case PromiseDeed::refuse: return refuse(turn, step.promise);
  }
}

void fall_due(Turn& turn, Index promise) {
  const bool warned = turn.world.promises[promise].warned != 0;
  const PersonIndex person = turn.story.promises[promise].person;
  change(turn, promise, PromiseState::broken);
  if (!warned && person < turn.story.people.size()) {
    std::uint8_t& broken = turn.world.clients[person].promises_broken;
    if (broken < std::numeric_limits<std::uint8_t>::max()) ++broken;
  }
  raise(turn, warned ? turn.story.code.events.promise_late_warned : turn.story.code.events.promise_broken, promise);
}

std::optional<int> value_of(const Story& story, const PromiseMemory& memory, std::int32_t now) {
  return value_of(story.code.constants, memory, now);
}

std::optional<int> value_of(const Constants& k, const PromiseMemory& memory, std::int32_t now) {
  int most = 100;
  if (static_cast<PutOff>(memory.put_off) == PutOff::early) most = k.value_renegotiated_early;
  if (static_cast<PutOff>(memory.put_off) == PutOff::late) most = k.value_renegotiated_late;
  switch (state_of(memory)) {
    case PromiseState::none:
    case PromiseState::requested: return 0;
    case PromiseState::open: return now > memory.due ? std::optional<int>{0} : std::nullopt;
    case PromiseState::renegotiated:
    case PromiseState::kept:
    case PromiseState::refused: return most;
    case PromiseState::kept_late_warned: return std::min(most, k.value_late_warned);
    case PromiseState::kept_late: return std::min(most, k.value_late);
    case PromiseState::broken: return 0;
  }
  return 0;
}

}  // namespace simulation
