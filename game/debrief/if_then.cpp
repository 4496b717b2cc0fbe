#include "debrief/if_then.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "debrief/speaker.hpp"
#include "text/message.hpp"

namespace debrief {
namespace {

using condition::PromiseState;
using simulation::nowhere;
using simulation::Receipt;
using simulation::ReceiptKind;
using simulation::Story;

/// A plan is one sentence to keep in mind: the cue and the answer have so many characters at most, in Japanese; English ones are
/// half as wide. Our choice.
constexpr std::size_t longest_cue = 32, longest_answer = 60;
constexpr std::size_t most_events = 2;

/// A plan, and the principle it practises where it is known.
struct Candidate {
  IfThen plan;
  std::string principle;
};

bool short_enough(const std::string& words, std::size_t japanese, text::Language language) {
  const std::size_t most = language == text::Language::ja ? japanese : 2 * japanese;
  return !words.empty() && text::length(words) <= most;
}

const char* key_of(const PromiseReport& report) {
  switch (report.state) {
    case PromiseState::broken: return "if_then.promise";
    case PromiseState::kept_late: return was_promised(report) ? "if_then.promise" : "if_then.asked";
    case PromiseState::requested: return "if_then.asked";
    default: return nullptr;
  }
}

/// The first that went wrong; where it was never written down, that is what to do otherwise.
std::optional<Candidate> of_promise(const Speaker& speaker) {
  for (const PromiseReport& report : speaker.debrief.promises) {
    const char* key = key_of(report);
    if (key == nullptr || !short_enough(speaker.promise(report.promise), longest_answer, speaker.language)) continue;
    const bool noted = std::ranges::any_of(report.history, &PromiseStep::noted);
    const bool unwritten = speaker.story.notes_by_hand && !noted;
    return Candidate{{unwritten ? "if_then.unwritten" : key, {speaker.promise(report.promise)}}, "keep-small-promises"};
  }
  return {};
}

/// The last sentence of what was said: what one answers to.
std::string last_sentence(const std::string& words) {
  std::size_t from = 0;
  for (const std::string_view stop : {"。", "？", "！", "…", ". ", "? ", "! "})
    for (std::size_t at = words.find(stop); at != std::string::npos; at = words.find(stop, at + 1))
      if (at + stop.size() < words.size()) from = std::max(from, at + stop.size());
  std::string last = words.substr(from);
  last.erase(0, last.find_first_not_of(' '));
  return last;
}

/// What the client had just said where this was answered; empty where the answer was to no words of theirs.
std::string cue_before(const Speaker& speaker, Index decision) {
  const Beat* said = nullptr;
  for (const Beat& beat : speaker.debrief.beats) {
    if (beat.kind == Beat::Kind::scene) said = nullptr;
    if (beat.kind == Beat::Kind::client) said = &beat;
    if (beat.kind != Beat::Kind::rep || beat.taken_back || beat.decision != decision) continue;
    return said == nullptr ? std::string{} : last_sentence(speaker.heard(said->line));
  }
  return {};
}

std::optional<Candidate> of_turning_point(const Speaker& speaker) {
  for (const TurningPoint& turn : speaker.debrief.turning_points) {
    if (turn.instead.options.size() != 1) continue;
    const simulation::OptionInfo& option = speaker.story.options[turn.instead.options.front()];
    const std::string cue = cue_before(speaker, turn.decision), answer = speaker.options(turn.instead.options);
    if (!short_enough(cue, longest_cue, speaker.language) || !short_enough(answer, longest_answer, speaker.language)) continue;
    const bool said = option.kind == scenario::OptionKind::say;
    return Candidate{{said ? "if_then.say" : "if_then.do", {cue, answer}}, {}};
  }
  return {};
}

std::optional<Candidate> of_missed_signal(const Speaker& speaker) {
  for (const SignalReport& signal : speaker.debrief.signals) {
    const std::string change = speaker.say(speaker.story.lines[signal.line].signal_text);
    if (!signal.lure && !signal.marked && short_enough(change, longest_cue, speaker.language))
      return Candidate{{"if_then.signal", {quotable(change)}}, "notice-signals"};
  }
  return {};
}

/// Those with a moment: what cost most first, a deception before any.
std::vector<std::string> weakest_first(const Speaker& speaker) {
  struct Sum {
    int lost = 0, moments = 0;
  };
  std::map<Index, Sum> sums;
  for (const simulation::Moment& m : speaker.debrief.score.moments) {
    Sum& sum = sums[m.principle];
    sum.lost += 100 - m.value;
    ++sum.moments;
  }
  std::vector<std::pair<Index, Sum>> order(sums.begin(), sums.end());
  std::ranges::stable_sort(order, std::greater{},
                           [](const auto& one) { return std::tuple(one.second.lost, one.second.moments); });
  std::vector<std::string> ids;
  const auto& receipts = speaker.debrief.score.receipts;
  if (std::ranges::find(receipts, ReceiptKind::cap, &Receipt::kind) != receipts.end()) ids.emplace_back("no-cover-up");
  for (const auto& [principle, sum] : order) ids.push_back(speaker.story.rubric.principles[principle].id);
  return ids;
}

}  // namespace

std::vector<IfThen> if_thens(const Story& story, const Debrief& debrief, text::Language language) {
  const Speaker speaker{story, debrief, language};
  std::vector<IfThen> offered;
  std::set<std::string> told;
  for (const auto& candidate : {of_promise(speaker), of_turning_point(speaker), of_missed_signal(speaker)}) {
    if (!candidate || offered.size() == most_events) continue;
    offered.push_back(candidate->plan);
    told.insert(candidate->principle);
  }
  for (const std::string& principle : weakest_first(speaker)) {
    const std::string key = "if_then." + principle;
    if (offered.size() < most_if_thens && text::has_message(key) && told.insert(principle).second) offered.push_back({key, {}});
  }
  return offered;
}

std::string words_of(const IfThen& plan, text::Language language) { return text::message(language, plan.key, plan.arguments); }

}  // namespace debrief
