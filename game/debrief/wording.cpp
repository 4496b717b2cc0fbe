#include "debrief/wording.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace debrief {
namespace {

using simulation::Story;
using text::Language;
using text::message;

std::string plain(const Story& story, simulation::TextIndex index, Language language) {
  return text::plain(simulation::words(story, index, language));
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  std::string all;
  for (const std::string& part : parts)
    if (!part.empty()) all += (all.empty() ? "" : between) + part;
  return all;
}

std::string waited_words(const Story& story, const SeatEntry& entry, Language language) {
  std::vector<std::string> awaited;
  for (const Index promise : entry.promises)
    awaited.push_back(message(language, "told.quote", {plain(story, story.promises[promise].text, language)}));
  return message(language, awaited.empty() ? "told.waited" : "told.waited_for",
                 {text::duration(entry.time - entry.from, language), joined(awaited, message(language, "told.and"))});
}

std::string promise_words(const Story& story, const SeatEntry& entry, Language language) {
  return message(language, "told.promise_" + std::to_string(static_cast<int>(entry.promise_state)),
                 {plain(story, story.promises[entry.promise].text, language)});
}

}  // namespace

std::string begun(std::string words) {
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

std::string how_it_went_on(const TurningPoint& point, Language language) {
  if (point.own_answers == 0 && point.key_answers == 0) return message(language, "told.went_on_nothing");
  if (point.key_answers == 0) return message(language, "told.went_on_own");
  const std::string key = point.own_answers == 0 ? "told.went_on_key" : "told.went_on_both";
  return message(language, key, {std::to_string(point.key_answers)});
}

std::string moved(const std::vector<Push>& pushes, Language language) {
  std::vector<std::string> parts;
  for (const Push& push : pushes) {
    const std::string meter = message(language, "told.meter_" + std::to_string(static_cast<int>(push.meter)));
    parts.push_back(message(language, push.up ? "told.up" : "told.down", {meter, push.later ? "1" : ""}));
  }
  return joined(parts, message(language, "told.gap"));
}

std::vector<std::string> why(const Story& story, const std::vector<Cause>& causes, Language language) {
  std::vector<std::string> sentences;
  for (const Cause& cause : causes) {
    const rubric::Act& act = story.rubric.acts[cause.act];
    const std::string note = cause.appraisal < act.appraisals.size() ? act.appraisals[cause.appraisal].note.in(language) : "";
    sentences.push_back(message(language, "told.act", {begun(act.name.in(language)), note}));
  }
  return sentences;
}

std::string answer_words(const Story& story, const std::vector<Index>& options, Language language) {
  if (options.empty()) return message(language, "told.nothing_planned");
  std::vector<std::string> parts;
  for (const Index option : options) parts.push_back(plain(story, story.options[option].text, language));
  return joined(parts, message(language, "told.gap"));
}

std::string heard_words(const Story& story, Index line, condition::Level warmth, Language language) {
  return plain(story, story.lines[line].by_warmth[static_cast<std::size_t>(warmth)], language);
}

std::string quiet_words(const Story& story, const SeatEntry& entry, Language language) {
  switch (entry.kind) {
    case SeatEntry::Kind::tone: return message(language, entry.warmth > entry.before ? "told.warmer" : "told.cooler");
    case SeatEntry::Kind::waited: return waited_words(story, entry, language);
    case SeatEntry::Kind::promise: return promise_words(story, entry, language);
    case SeatEntry::Kind::meeting:
      return message(language, "told.meeting", {text::duration(entry.amount, language), text::duration(entry.usual, language)});
    case SeatEntry::Kind::attend:
      return message(language, "told.attend", {std::to_string(entry.amount), std::to_string(entry.usual)});
    case SeatEntry::Kind::reply:
      return message(language, "told.reply", {text::duration(entry.amount, language), text::duration(entry.usual, language)});
    case SeatEntry::Kind::came: return why(story, {entry.cause}, language).front();
    case SeatEntry::Kind::said:
    case SeatEntry::Kind::thought:
    case SeatEntry::Kind::heard:
    case SeatEntry::Kind::saw:
    case SeatEntry::Kind::other: return {};
  }
  return {};
}

std::vector<std::string> life_of(const Story& story, const PromiseReport& report, Language language) {
  std::vector<std::string> steps;
  for (const PromiseStep& step : report.history) {
    if (step.noted) {
      steps.push_back(message(language, "told.noted"));
      continue;
    }
    const bool put_off = step.state == condition::PromiseState::renegotiated;
    steps.push_back(message(language, "told.step",
                            {text::moment(story.start, step.time, language),
                             message(language, "play.promise_state_" + std::to_string(static_cast<int>(step.state))),
                             put_off ? text::moment(story.start, step.due, language) : std::string{}}));
  }
  return steps;
}

std::string worth_words(const PromiseReport& report, Language language) {
  return message(language, "told.worth_" + std::to_string(static_cast<int>(report.worth)));
}

std::string note_on(const Story& story, const std::vector<Index>& options, Index act, Index appraisal, Language language) {
  for (const Index option : options) {
    const auto& taken = story.options[option];
    const auto acts = std::span(story.act_lists).subspan(taken.acts.begin, taken.acts.size());
    if (taken.reason != simulation::nowhere && std::ranges::find(acts, act) != acts.end())
      return plain(story, taken.reason, language);
  }
  return story.rubric.acts[act].appraisals[appraisal].note.in(language);
}

std::string inner_words(const Story& story, const Feedback& told, Language language) {
  if (told.line == simulation::nowhere) return {};
  const std::string name = plain(story, story.people[story.lines[told.line].person].name, language);
  return message(language, "told.inner", {name, heard_words(story, told.line, told.warmth, language)});
}

std::string receipt_words(const Story& story, const Feedback& told, Language language) {
  if (told.act == simulation::nowhere) return {};
  const std::string verdict = message(language, "told.verdict_" + std::to_string(static_cast<int>(told.verdict)));
  return message(language, "told.feedback",
                 {verdict, story.rubric.principles[told.principle].name.in(language),
                  note_on(story, told.options, told.act, told.appraisal, language)});
}

std::vector<std::string> feedback_words(const Story& story, const Feedback& told, Language language) {
  std::vector<std::string> lines{inner_words(story, told, language), receipt_words(story, told, language)};
  std::erase(lines, std::string());
  return lines;
}

std::vector<const Sample*> by_day(const std::vector<Sample>& samples, simulation::PersonIndex person) {
  constexpr std::int32_t day = 24 * 60;
  std::vector<const Sample*> last;
  for (const Sample* sample : samples_of(samples, person)) {
    // Midnight belongs to the day that ends with it.
    const auto day_of = [](const Sample& s) { return s.kind == Sample::Kind::day_end ? s.time / day - 1 : s.time / day; };
    if (!last.empty() && day_of(*last.back()) == day_of(*sample))
      last.back() = sample;
    else
      last.push_back(sample);
  }
  return last;
}

Went went(const simulation::Moment& m) {
  if (m.value >= 100) return Went::shown;
  if (m.value > 0) return Went::partly;
  return m.standing == simulation::Standing::broken ? Went::broken : Went::missed;
}

Went went(const simulation::Receipt& r) {
  using simulation::ReceiptKind;
  switch (r.kind) {
    case ReceiptKind::shown: return Went::shown;
    case ReceiptKind::partly:
    case ReceiptKind::repaired: return Went::partly;
    case ReceiptKind::missed:
    case ReceiptKind::forfeited: return Went::missed;
    case ReceiptKind::promise:
    case ReceiptKind::signal: return r.mark >= 100 ? Went::shown : r.mark > 0 ? Went::partly : Went::broken;
    case ReceiptKind::broken:
    case ReceiptKind::cap: break;
  }
  return Went::broken;
}

std::string verdict_words(const simulation::Receipt& receipt, Language language) {
  using simulation::ReceiptKind;
  const auto by_worth = [&](const char* none) {
    return message(language, receipt.mark >= 100 ? "review.shown" : receipt.mark > 0 ? "review.partly" : none);
  };
  switch (receipt.kind) {
    case ReceiptKind::shown: return message(language, "review.shown");
    case ReceiptKind::partly: return message(language, "review.partly");
    case ReceiptKind::broken: return message(language, "review.broken");
    case ReceiptKind::repaired: return message(language, "review.repaired");
    case ReceiptKind::missed: return message(language, "review.missed");
    case ReceiptKind::forfeited: return message(language, "review.forfeited");
    case ReceiptKind::promise: return by_worth("review.broken");
    case ReceiptKind::signal: return by_worth("review.astray");
    case ReceiptKind::cap: return message(language, "review.cap");
  }
  return {};
}

}  // namespace debrief
