#include "session/transcript.hpp"

#include <algorithm>
#include <variant>

#include "condition/condition.hpp"
#include "text/dates.hpp"

namespace session {
namespace {

using namespace simulation;

/// A shorter while is told by the clock alone.
constexpr std::int32_t worth_telling = 60;

bool has_number(TalkKind kind) { return kind == TalkKind::narration || kind == TalkKind::client || kind == TalkKind::rep; }

int last_number(const Transcript& transcript) {
  const auto last = std::find_if(transcript.rbegin(), transcript.rend(), [](const TalkLine& line) { return line.number > 0; });
  return last == transcript.rend() ? 0 : last->number;
}

TextIndex heard(const Story& story, Index line, condition::Level warmth) {
  return story.lines[line].by_warmth[static_cast<std::size_t>(warmth)];
}

/// What one event looks like in the talk; kind by kind. Empty: it is not told.
struct AsTold {
  const Story& story;
  std::vector<TalkLine> lines;

  TalkLine& add(TalkKind kind) {
    lines.push_back({});
    lines.back().kind = kind;
    return lines.back();
  }
  void head(Index scene, TextIndex title, std::int32_t time) {
    // The heading of the scene says when it is; how long that took need not be said as well, nor where nothing was told.
    while (!lines.empty() && (lines.back().kind == TalkKind::passed || lines.back().kind == TalkKind::scene)) lines.pop_back();
    auto& line = add(TalkKind::scene);
    line.scene = scene;
    line.text = title;
    line.time = time;
  }
  void operator()(const SceneEntered& event) { head(event.scene, story.scenes[event.scene].title, event.time); }
  void operator()(const Narrated& event) {
    auto& line = add(TalkKind::narration);
    line.line = event.line;
    line.text = heard(story, event.line, condition::Level::mid);
  }
  void operator()(const Spoke& event) {
    auto& line = add(TalkKind::client);
    line.line = event.line;
    line.person = story.lines[event.line].person;
    line.warmth = event.warmth;
    line.text = heard(story, event.line, event.warmth);
    line.time = event.time;
  }
  void operator()(const Took& event) {
    // At the desk the plan's own title says nothing of what is done there now.
    const DecisionInfo& decision = story.decisions[event.decision];
    const OptionInfo& option = story.options[event.option];
    if (decision.kind == scenario::QuestionKind::plan && option.scene == nowhere) head(decision.scene, option.text, event.time);
    auto& line = add(TalkKind::rep);
    line.decision = event.decision;
    line.option = event.option;
    line.text = option.text;
    line.time = event.time;
  }
  void operator()(const TimePassed& event) {
    if (!lines.empty() && lines.back().kind == TalkKind::passed) {
      lines.back().time = event.to;
      return;
    }
    auto& line = add(TalkKind::passed);
    line.from = event.from;
    line.time = event.to;
  }
  void operator()(const PromiseChanged& event) {
    if (event.after == event.before || event.after == condition::PromiseState::none) return;
    auto& line = add(TalkKind::promise);
    line.promise = event.promise;
    line.promise_state = event.after;
    line.text = story.promises[event.promise].text;
    line.time = event.time;
  }
  void operator()(const Noted& event) {
    auto& line = add(TalkKind::noted);
    line.promise = event.promise;
    line.text = story.promises[event.promise].text;
  }
  void operator()(const ConductSeen& event) {
    auto& line = add(TalkKind::conduct);
    line.person = event.person;
    line.minutes = event.meeting;
    line.usual = event.usual_meeting;
    line.attend = event.attend;
    line.usual_attend = event.usual_attend;
  }
  void operator()(const Replied& event) {
    // How long it took is what is told; that time went by need not be said as well.
    if (!lines.empty() && lines.back().kind == TalkKind::passed) lines.pop_back();
    auto& line = add(TalkKind::reply);
    line.person = event.person;
    line.minutes = event.minutes;
    line.usual = event.usual;
    line.time = event.time;
  }
  void operator()(const Planned& event) {
    auto& line = add(TalkKind::plan);
    line.decision = event.decision;
    line.time = event.time;
  }
  void operator()(const TaskMissed& event) {
    auto& line = add(TalkKind::missed);
    line.decision = event.decision;
    line.option = event.option;
    line.text = story.options[event.option].text;
    line.time = event.time;
  }
  void operator()(const Discussed& event) {
    auto& line = add(TalkKind::discuss);
    line.line = event.line;
    line.text = heard(story, event.line, condition::Level::mid);
  }
  void operator()(const Ended& event) {
    if (event.outcome == simulation::nowhere) return;  // broken off: there is no outcome to tell
    auto& line = add(TalkKind::outcome);
    line.outcome = event.outcome;
    line.text = story.outcomes[event.outcome].text;
    line.time = event.time;
  }
  void operator()(const Thought&) {}
  void operator()(const FactLearned&) {}
  void operator()(const simulation::MindRead&) {}
  void operator()(const ActTaken&) {}
  void operator()(const Marked&) {}
  void operator()(const Unmarked&) {}
  void operator()(const Read&) {}
  void operator()(const SteppedBack&) {}
  void operator()(const Refused&) {}
};

}  // namespace

void tell(const Story& story, const Events& events, Transcript& transcript) {
  AsTold told{story, {}};
  for (const Event& event : events) std::visit(told, event);
  int number = last_number(transcript);
  for (TalkLine& line : told.lines) {
    if (line.kind == TalkKind::passed && line.time - line.from < worth_telling) continue;
    if (has_number(line.kind)) line.number = ++number;
    transcript.push_back(line);
  }
}

namespace {

/// Only a short while is told by its length; of a longer one people say when it was.
Sentence passed(std::int32_t from, std::int32_t to, text::Language language) {
  constexpr std::int32_t told_by_length = 3 * 60;
  if (to - from < told_by_length) return {"play.passed", {text::duration(to - from, language)}};
  const std::int32_t days = to / scenario::minutes_per_day - from / scenario::minutes_per_day;
  const std::string part = text::part_of_day(to % scenario::minutes_per_day, language);
  if (days > 1) return {"play.passed_days", {std::to_string(days), part}};
  return {days == 1 ? "play.passed_next_day" : "play.passed_same_day", {part}};
}

}  // namespace

Sentence sentence(const Story& story, const TalkLine& line, text::Language language) {
  const auto person = [&] {
    return line.person < story.people.size() ? std::string(words(story, story.people[line.person].name, language))
                                             : std::string{};
  };
  const auto duration = [&](std::int32_t minutes) { return text::duration(minutes, language); };
  switch (line.kind) {
    case TalkKind::passed: return passed(line.from, line.time, language);
    case TalkKind::noted: return {"play.noted", {std::string(words(story, line.text, language))}};
    case TalkKind::conduct:
      return {"play.conduct",
              {person(), line.minutes == line.usual ? "" : duration(line.minutes), duration(line.usual),
               line.attend == line.usual_attend ? "" : std::to_string(line.attend), std::to_string(line.usual_attend)}};
    case TalkKind::reply: return {"play.reply", {person(), text::moment(story.start, line.time, language), duration(line.usual)}};
    case TalkKind::plan: return {"play.planned", {}};
    case TalkKind::missed: return {"play.missed", {std::string(words(story, line.text, language))}};
    default: return {};
  }
}

const TalkLine* numbered(const Transcript& transcript, int number) {
  if (number <= 0) return nullptr;
  const auto found = std::ranges::find(transcript, number, &TalkLine::number);
  return found == transcript.end() ? nullptr : &*found;
}

std::optional<std::size_t> end_of_answer(const Transcript& transcript, std::span<const Index> options) {
  const auto is_of_it = [&](const TalkLine& line) {
    return line.kind == TalkKind::rep && std::ranges::find(options, line.option) != options.end();
  };
  const auto last = std::find_if(transcript.rbegin(), transcript.rend(), is_of_it);
  if (last == transcript.rend()) return std::nullopt;
  const auto leads_elsewhere = [](const TalkLine& line) {
    return line.kind == TalkKind::scene || line.kind == TalkKind::outcome || line.kind == TalkKind::missed ||
           line.kind == TalkKind::rep;
  };
  return static_cast<std::size_t>(std::find_if(last.base(), transcript.end(), leads_elsewhere) - transcript.begin());
}

bool can_be_marked(const TalkLine& line) { return line.kind == TalkKind::client; }

}  // namespace session
