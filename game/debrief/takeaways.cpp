#include <algorithm>

#include "debrief/speaker.hpp"

namespace debrief {
namespace {

using condition::PromiseState;
using simulation::nowhere;
using simulation::Receipt;
using simulation::ReceiptKind;
using simulation::Story;

constexpr std::size_t most_takeaways = 3;

void add_deception(const Speaker& speaker, std::vector<Takeaway>& out) {
  for (const Receipt& receipt : speaker.debrief.score.receipts) {
    if (receipt.kind != ReceiptKind::cap || receipt.option == nowhere) continue;
    out.push_back({"takeaway.deception", {speaker.option(receipt.option)}});
    return;
  }
}

const char* takeaway_about(const PromiseReport& report) {
  switch (report.state) {
    case PromiseState::broken: return "takeaway.promise_broken";
    case PromiseState::requested: return "takeaway.promise_forgotten";
    case PromiseState::kept_late: return was_promised(report) ? "takeaway.promise_late" : "takeaway.request_late";
    default: return nullptr;
  }
}

/// Promises that went wrong and had never been written down: no plan could hold what keeps them.
bool add_unwritten(const Speaker& speaker, std::vector<Takeaway>& out) {
  if (!speaker.story.notes_by_hand) return false;
  const PromiseReport* first = nullptr;
  int count = 0;
  for (const PromiseReport& report : speaker.debrief.promises) {
    const bool gone_wrong = report.state == PromiseState::broken || report.state == PromiseState::requested ||
                            report.state == PromiseState::kept_late;
    if (!gone_wrong || std::ranges::any_of(report.history, &PromiseStep::noted)) continue;
    if (first == nullptr) first = &report;
    ++count;
  }
  if (first == nullptr) return false;
  out.push_back({"takeaway.unwritten", {speaker.promise(first->promise), count > 1 ? std::to_string(count) : std::string()}});
  return true;
}

/// Half of the hours there were, or more, had nothing in them.
void add_empty_hours(const Speaker& speaker, std::vector<Takeaway>& out) {
  const Story& story = speaker.story;
  std::size_t hours = 0, used = 0;
  for (const auto& [decision, key] : speaker.debrief.key_answers)
    if (story.decisions[decision].kind == scenario::QuestionKind::plan) hours += story.decisions[decision].slots.size();
  for (const Beat& beat : speaker.debrief.beats)
    if (beat.kind == Beat::Kind::rep && !beat.taken_back && story.decisions[beat.decision].kind == scenario::QuestionKind::plan)
      ++used;
  if (hours == 0 || used * 2 > hours) return;
  out.push_back({"takeaway.empty_hours", {std::to_string(hours), std::to_string(hours - used)}});
}

/// The worst of them: three sentences about three promises say less than one.
void add_promise(const Speaker& speaker, std::vector<Takeaway>& out) {
  for (const PromiseState worst : {PromiseState::broken, PromiseState::kept_late, PromiseState::requested}) {
    for (const PromiseReport& report : speaker.debrief.promises) {
      if (report.state != worst) continue;
      out.push_back({takeaway_about(report), {speaker.promise(report.promise), speaker.when(report.due)}});
      return;
    }
  }
}

/// The answer that decided how it ended, where another would have ended it better.
void add_turning_point(const Speaker& speaker, std::vector<Takeaway>& out) {
  if (speaker.debrief.turning_points.empty()) return;
  const TurningPoint& turn = speaker.debrief.turning_points.front();
  if (turn.instead.outcome == nowhere || turn.instead.outcome == turn.taken.outcome) return;
  out.push_back({"takeaway.turning_point",
                 {speaker.options(turn.taken.options), speaker.options(turn.instead.options),
                  speaker.say(speaker.story.outcomes[turn.instead.outcome].title)}});
}

/// The dimensions offered, the lowest score first.
std::vector<rubric::Dimension> weakest_first(const Debrief& debrief) {
  std::vector<rubric::Dimension> order;
  for (std::size_t d = 0; d < debrief.score.dimensions.size(); ++d)
    if (debrief.score.dimensions[d]) order.push_back(static_cast<rubric::Dimension>(d));
  std::ranges::stable_sort(order, {},
                           [&](rubric::Dimension d) { return debrief.score.dimensions[static_cast<std::size_t>(d)]->score; });
  return order;
}

/// The first thing said that broke a principle of the dimension, was not made good in the same stretch and was not spoken of yet.
void add_broken(const Speaker& speaker, rubric::Dimension dimension, std::vector<Takeaway>& out) {
  for (const Receipt& receipt : speaker.debrief.score.receipts) {
    if (receipt.kind != ReceiptKind::broken || receipt.option == nowhere || receipt.act == nowhere || receipt.line != nowhere)
      continue;
    if (speaker.story.rubric.principles[receipt.principle].dimension != dimension) continue;
    if (std::ranges::any_of(out, [&](const Takeaway& told) {
          return std::ranges::find(told.arguments, speaker.option(receipt.option)) != told.arguments.end();
        }))
      continue;
    const std::string note = note_on(speaker.story, {receipt.option}, receipt.act, receipt.appraisal, speaker.language);
    out.push_back(
        {"takeaway.broken",
         {speaker.option(receipt.option), speaker.principle(receipt.principle), note, speaker.key_at(receipt.decision)}});
    return;
  }
}

void add_missed_signal(const Speaker& speaker, std::vector<Takeaway>& out) {
  for (const Receipt& receipt : speaker.debrief.score.receipts) {
    if (receipt.kind != ReceiptKind::missed || receipt.line == nowhere) continue;
    out.push_back(
        {"takeaway.signal_missed", {speaker.heard(receipt.line), speaker.say(speaker.story.lines[receipt.line].signal_text)}});
    return;
  }
}

void add_missed(const Speaker& speaker, std::vector<Takeaway>& out) {
  for (const Receipt& receipt : speaker.debrief.score.receipts) {
    if (receipt.kind != ReceiptKind::missed || receipt.option == nowhere || receipt.decision == nowhere ||
        receipt.line != nowhere)
      continue;
    const Index taken = speaker.taken_at(receipt.decision);
    if (taken == nowhere) continue;
    out.push_back(
        {"takeaway.missed", {speaker.option(taken), speaker.option(receipt.option), speaker.principle(receipt.principle)}});
    return;
  }
}

void add_good(const Speaker& speaker, std::vector<Takeaway>& out) {
  const auto& receipts = speaker.debrief.score.receipts;
  const bool deceived = std::ranges::any_of(receipts, [](const Receipt& r) { return r.kind == ReceiptKind::cap; });
  const auto of_kind = [&](ReceiptKind kind) {
    return std::ranges::find_if(receipts,
                                [&](const Receipt& r) { return r.kind == kind && r.option != nowhere && r.act != nowhere; });
  };
  // Not where the same was broken once more after: then it was not made good for long.
  const auto lasted = [&](const Receipt& made_good) {
    return std::none_of(receipts.begin() + (&made_good - receipts.data()), receipts.end(),
                        [&](const Receipt& r) { return r.kind == ReceiptKind::broken && r.principle == made_good.principle; });
  };
  const auto repaired = std::ranges::find_if(receipts, [&](const Receipt& r) {
    return r.kind == ReceiptKind::repaired && r.option != nowhere && r.act != nowhere && lasted(r);
  });
  if (repaired != receipts.end()) {
    out.push_back({"takeaway.repaired", {speaker.option(repaired->option), speaker.principle(repaired->principle)}, true});
    return;
  }
  for (const PromiseReport& report : speaker.debrief.promises) {
    // What was kept may itself have been the deception: nobody is praised for that.
    if (deceived || report.state != PromiseState::kept || report.value < 100) continue;
    out.push_back({was_promised(report) ? "takeaway.promise_kept" : "takeaway.request_kept",
                   {speaker.promise(report.promise), speaker.when(report.due)},
                   true});
    return;
  }
  if (const auto shown = of_kind(ReceiptKind::shown); shown != receipts.end()) {
    out.push_back({"takeaway.shown", {speaker.option(shown->option), speaker.principle(shown->principle)}, true});
  }
}

}  // namespace

std::vector<Takeaway> takeaways(const Story& story, const Debrief& debrief, text::Language language) {
  const Speaker speaker{story, debrief, language};
  std::vector<Takeaway> good, better;
  add_good(speaker, good);
  add_deception(speaker, better);
  add_turning_point(speaker, better);
  const bool deceived = !better.empty() && better.front().key == "takeaway.deception";
  // Why it went wrong says more than that it did.
  if (!add_unwritten(speaker, better)) {
    add_promise(speaker, better);
    add_empty_hours(speaker, better);
  }
  for (const rubric::Dimension dimension : weakest_first(debrief)) add_broken(speaker, dimension, better);
  add_missed_signal(speaker, better);
  add_missed(speaker, better);
  // One thing that went well first, then what weighs most; after a deception what went well comes last, where there is room. With
  // nothing done well the room is for what to change.
  std::vector<Takeaway> told = deceived ? std::vector<Takeaway>{} : std::move(good);
  for (Takeaway& takeaway : better)
    if (told.size() < most_takeaways) told.push_back(std::move(takeaway));
  for (Takeaway& takeaway : good)
    if (deceived && told.size() < most_takeaways) told.push_back(std::move(takeaway));
  return told;
}

}  // namespace debrief
