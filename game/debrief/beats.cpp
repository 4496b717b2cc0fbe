#include <algorithm>
#include <variant>

#include "debrief/parts.hpp"

namespace debrief {
namespace {

using simulation::Events;
using simulation::nowhere;
using simulation::Story;

/// Turns events into beats; events that say nothing to a reader leave none.
struct Writer {
  const Story& story;
  std::vector<Beat>& beats;
  std::int32_t now = 0;

  Beat& add(Beat::Kind kind, std::int32_t time) {
    now = time;
    Beat& beat = beats.emplace_back();
    beat.kind = kind;
    beat.time = time;
    return beat;
  }
  void operator()(const simulation::SceneEntered& e) { add(Beat::Kind::scene, e.time).scene = e.scene; }
  void operator()(const simulation::Narrated& e) { add(Beat::Kind::narration, now).line = e.line; }
  void operator()(const simulation::Spoke& e) {
    Beat& beat = add(Beat::Kind::client, e.time);
    beat.line = e.line;
    beat.warmth = e.warmth;
    beat.person = story.lines[e.line].person;
  }
  void operator()(const simulation::Thought& e) {
    Beat& beat = add(Beat::Kind::inner, now);
    beat.line = e.line;
    beat.warmth = e.warmth;
    beat.person = story.lines[e.line].person;
  }
  void operator()(const simulation::Took& e) {
    Beat& beat = add(Beat::Kind::rep, e.time);
    beat.decision = e.decision;
    beat.option = e.option;
    beat.person = story.options[e.option].person;
  }
  void operator()(const simulation::TimePassed& e) { add(Beat::Kind::passed, e.to); }
  void operator()(const simulation::PromiseChanged& e) {
    Beat& beat = add(Beat::Kind::promise, e.time);
    beat.promise = e.promise;
    beat.promise_state = e.after;
    beat.person = story.promises[e.promise].person;
  }
  void operator()(const simulation::FactLearned&) {}
  void operator()(const simulation::ActTaken&) {}
  void operator()(const simulation::MindRead&) {}
  void operator()(const simulation::Marked&) {}
  void operator()(const simulation::Unmarked&) {}
  void operator()(const simulation::Read&) {}
  void operator()(const simulation::Discussed&) {}
  void operator()(const simulation::Planned&) {}
  void operator()(const simulation::TaskMissed&) {}
  void operator()(const simulation::Noted&) {}
  void operator()(const simulation::ConductSeen&) {}
  void operator()(const simulation::Replied&) {}
  void operator()(const simulation::SteppedBack&) {}
  void operator()(const simulation::Ended& e) { now = e.time; }
  void operator()(const simulation::Refused&) {}
};

/// Of an answer in parts, the part; of what was not said, the answer it is missed in.
bool tells_of(const Beat& beat, const simulation::Receipt& receipt, bool of_its_option) {
  switch (beat.kind) {
    case Beat::Kind::client: return receipt.line != nowhere && receipt.line == beat.line;
    case Beat::Kind::promise: return receipt.promise != nowhere && receipt.promise == beat.promise && receipt.time == beat.time;
    case Beat::Kind::rep:
      return receipt.line == nowhere && receipt.promise == nowhere && receipt.decision == beat.decision &&
             (!of_its_option || receipt.option == beat.option);
    default: return false;
  }
}

/// Each receipt stands beside the first beat it tells of.
void place_receipts(const simulation::Score& score, std::vector<Beat>& beats) {
  for (std::size_t i = 0; i < score.receipts.size(); ++i) {
    const auto beside = [&](bool of_its_option) {
      return std::ranges::find_if(beats, [&](const Beat& beat) { return tells_of(beat, score.receipts[i], of_its_option); });
    };
    auto beat = beside(true);
    if (beat == beats.end()) beat = beside(false);
    if (beat != beats.end()) beat->receipts.push_back(static_cast<Index>(i));
  }
}

}  // namespace

std::vector<Beat> beats_of(const Story& story, const Telling& telling, const simulation::Score& score) {
  std::vector<Beat> beats;
  Writer writer{story, beats, story.scenes.empty() || story.scenes.front().at < 0 ? 0 : story.scenes.front().at};
  for (const Telling::Chapter& chapter : telling.chapters) {
    const std::size_t before = beats.size();
    for (const simulation::Event& event : chapter.events) std::visit(writer, event);
    for (std::size_t i = before; i < beats.size(); ++i) beats[i].taken_back = chapter.taken_back;
  }
  place_receipts(score, beats);
  return beats;
}

}  // namespace debrief
