#include "session/evidence.hpp"

#include <algorithm>
#include <array>

namespace session {
namespace {

using rubric::Verdict;
using simulation::Index;
using simulation::nowhere;
using simulation::ReceiptKind;
using simulation::Standing;

/// By condition::PromiseState. Part of the log's format: may be added to, never changed.
constexpr std::array<std::string_view, 9> fates = {"none",      "requested", "open",  "renegotiated", "kept", "kept-late-warned",
                                                   "kept-late", "refused",   "broken"};
constexpr std::array<std::string_view, 3> puts_off = {"", "early", "late"};          ///< by simulation::PutOff
constexpr std::array<std::string_view, 3> verdicts = {"shown", "partly", "broken"};  ///< by rubric::Verdict

template <std::size_t count>
std::string word(const std::array<std::string_view, count>& words, std::uint8_t value) {
  return value < count ? std::string(words[value]) : std::string();
}

template <typename Things>
std::string id_of(const Things& things, Index index) {
  return index < things.size() ? things[index].id : std::string();
}

std::optional<Verdict> verdict_of(ReceiptKind kind) {
  switch (kind) {
    case ReceiptKind::shown:
    case ReceiptKind::repaired: return Verdict::shown;
    case ReceiptKind::partly: return Verdict::partly;
    case ReceiptKind::broken: return Verdict::broken;
    case ReceiptKind::missed:
    case ReceiptKind::forfeited:
    case ReceiptKind::promise:
    case ReceiptKind::signal:
    case ReceiptKind::cap: return std::nullopt;
  }
  return std::nullopt;
}

std::string marks_word(Standing standing) {
  if (standing == Standing::shown) return "shown";
  if (standing == Standing::partly) return "partly";
  return standing == Standing::broken ? "broken" : "";
}

records::Occasion occasion(const simulation::Story& story, const simulation::Moment& moment) {
  records::Occasion o;
  o.principle = story.rubric.principles[moment.principle].id;
  o.stretch = id_of(story.stretches, moment.stretch);
  o.promise = id_of(story.promises, moment.promise);
  o.line = id_of(story.lines, moment.line);
  o.expected = moment.expected;
  o.forfeited = moment.forfeited;
  if (moment.promise != nowhere && !moment.forfeited) {
    o.fate = word(fates, moment.memory.state);
    o.put_off = word(puts_off, moment.memory.put_off);
  }
  return o;
}

}  // namespace

records::Evidence evidence_of(const simulation::Story& story, const simulation::Ledger& ledger, const simulation::Score& score) {
  records::Evidence evidence;
  const auto by_marks = simulation::standings_by_marks(story, ledger);
  for (const simulation::Moment& moment : score.moments) {
    evidence.occasions.push_back(occasion(story, moment));
    if (moment.principle != story.code.notice_signals || moment.forfeited) continue;
    const auto found = std::ranges::find(by_marks, moment.stretch, &std::pair<Index, Standing>::first);
    if (found != by_marks.end()) evidence.occasions.back().marks = marks_word(found->second);
  }
  for (const simulation::Receipt& receipt : ledger.receipts) {
    const auto verdict = verdict_of(receipt.kind);
    if (!verdict || receipt.principle == nowhere) continue;
    evidence.deeds.push_back({story.rubric.principles[receipt.principle].id, id_of(story.rubric.acts, receipt.act),
                              static_cast<int>(receipt.appraisal), word(verdicts, static_cast<std::uint8_t>(*verdict)),
                              id_of(story.decisions, receipt.decision), id_of(story.options, receipt.option),
                              id_of(story.stretches, receipt.stretch), id_of(story.lines, receipt.line)});
  }
  evidence.deceived = ledger.deceived;
  evidence.disclosed = ledger.deception_disclosed;
  return evidence;
}

std::optional<simulation::PromiseMemory> promise_from(std::string_view fate, std::string_view put_off) {
  const auto state = std::ranges::find(fates, fate);
  const auto off = std::ranges::find(puts_off, put_off);
  if (state == fates.end() || off == puts_off.end()) return std::nullopt;
  simulation::PromiseMemory memory;
  memory.state = static_cast<std::uint8_t>(state - fates.begin());
  memory.put_off = static_cast<std::uint8_t>(off - puts_off.begin());
  return memory;
}

std::optional<Verdict> verdict_from(std::string_view word) {
  const auto found = std::ranges::find(verdicts, word);
  return found == verdicts.end() ? std::nullopt : std::optional(static_cast<Verdict>(found - verdicts.begin()));
}

}  // namespace session
