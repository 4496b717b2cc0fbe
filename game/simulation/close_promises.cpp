#include <algorithm>

#include "simulation/closing.hpp"
#include "simulation/promises.hpp"

namespace simulation {
namespace {

using condition::PromiseState;

/// The event that tells how a promise came out; what was renegotiated and is not yet due stands as that.
Index event_of(const Story& story, const PromiseMemory& memory) {
  const EventActs& events = story.code.events;
  switch (static_cast<PromiseState>(memory.state)) {
    case PromiseState::none:
    case PromiseState::requested: return events.request_forgotten;
    case PromiseState::renegotiated: return events.promise_renegotiated;
    case PromiseState::kept: return events.promise_kept;
    case PromiseState::kept_late_warned: return events.promise_late_warned;
    case PromiseState::kept_late: return events.promise_late;
    case PromiseState::refused: return events.promise_refused;
    case PromiseState::open:
    case PromiseState::broken: return events.promise_broken;
  }
  return nowhere;
}

Index last_appraisal(const Story& story, Index act) {
  return static_cast<Index>(std::max<std::size_t>(story.rubric.acts[act].appraisals.size(), 1) - 1);
}

Receipt receipt_for(const Story& story, const Moment& moment) {
  Receipt receipt;
  receipt.kind = ReceiptKind::promise;
  receipt.person = story.promises[moment.promise].person;
  receipt.principle = moment.principle;
  receipt.act = event_of(story, moment.memory);
  // Of the ways such an event can be taken, the one without condition is true of each.
  receipt.appraisal = receipt.act == nowhere ? nowhere : last_appraisal(story, receipt.act);
  receipt.decision = moment.decision;
  receipt.option = moment.option;
  receipt.promise = moment.promise;
  receipt.stretch = moment.stretch;
  receipt.time = moment.memory.state == 0 ? moment.time : moment.memory.changed;
  receipt.mark = moment.value;
  return receipt;
}

Standing standing_of(int value) {
  if (value >= 100) return Standing::shown;
  return value == 0 ? Standing::broken : Standing::partly;
}

/// Whether it counts at all: a request nobody needed answered is no promise.
bool counts(const Story& story, const Moment& moment) {
  const auto state = static_cast<PromiseState>(moment.memory.state);
  const bool promised = state != PromiseState::none && state != PromiseState::requested && state != PromiseState::refused;
  return promised || story.promises[moment.promise].needed;
}

}  // namespace

void close_promises(const Story& story, const State& state, Score& score) {
  const auto undecided = [&](Moment& moment) {
    if (moment.promise == nowhere) return false;
    const std::optional<int> value = value_of(story, moment.memory, state.world.now);
    if (!value || !counts(story, moment)) return true;
    moment.value = *value;
    moment.standing = standing_of(*value);
    score.receipts.push_back(receipt_for(story, moment));
    return false;
  };
  // Not erase_if, whose order of visits is left open: receipts must come in the order of play.
  std::vector<Moment> decided;
  decided.reserve(score.moments.size());
  for (Moment& moment : score.moments) {
    if (!undecided(moment)) decided.push_back(moment);
  }
  score.moments = std::move(decided);
}

}  // namespace simulation
