#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "simulation/event.hpp"
#include "simulation/story.hpp"

/// The talk so far, as shown: what a screen draws and a terminal prints, in the order it happened.
namespace session {

using simulation::Index;

enum class TalkKind : std::uint8_t {
  scene,  ///< a new scene: place, day and hour
  narration,
  client,   ///< somebody speaks to the rep: a client, a colleague
  rep,      ///< the rep's own words or deed
  passed,   ///< time went by
  promise,  ///< a promise changed
  noted,    ///< the trainee wrote a promise down
  conduct,  ///< a meeting is not as it usually is with this client
  reply,    ///< the answer that was waited for came
  plan,     ///< the week begins as planned
  missed,   ///< a task for which there was no time left
  discuss,  ///< a question for a group to talk about, or a checkpoint
  outcome   ///< how it ended
};

/// One entry. Fields that its kind does not use stay `nowhere`.
struct TalkLine {
  TalkKind kind{};
  int number = 0;             ///< as shown, "[3]": narration, client and rep are numbered from 1; 0: has no number
  std::uint8_t person = 255;  ///< client: who speaks. 255: nobody
  /// Into Story::texts; for a line, the variant that was heard; for a scene, its title, or the task a plan has come to there.
  simulation::TextIndex text = simulation::nowhere;
  condition::Level warmth = condition::Level::mid;  ///< client: the variant that was heard
  Index line = simulation::nowhere;  ///< into Story::lines: feeling and strength are there; narration, client, discuss
  Index decision = simulation::nowhere, option = simulation::nowhere;  ///< rep
  Index scene = simulation::nowhere, promise = simulation::nowhere, outcome = simulation::nowhere;
  condition::PromiseState promise_state{};    ///< promise: what it became
  std::int32_t from = 0, time = 0;            ///< minutes since the start date; passed: from .. time
  std::int32_t minutes = 0, usual = 0;        ///< conduct: of the meeting; reply: working minutes it took; and as a rule
  std::int32_t attend = 0, usual_attend = 0;  ///< conduct: how many sit in
  bool operator==(const TalkLine&) const = default;
};

using Transcript = std::vector<TalkLine>;

/// Appends what the events tell a trainee. Inner voices, acts and marks stay out: they belong to the debrief and the notebook; so
/// does a scene that is left again with nothing told in it, as where a plan comes back to its desk and is over. A task of a plan
/// has a heading of its own, wherever it is done. Pure.
void tell(const simulation::Story& story, const simulation::Events& events, Transcript& transcript);

/// What the plainer kinds say in one sentence, as a key of the catalogue and its arguments, texts of the story unread: noted,
/// conduct, reply, plan, missed, and that time passed. Empty for the rest.
struct Sentence {
  std::string key;
  std::vector<std::string> arguments;
};
[[nodiscard]] Sentence sentence(const simulation::Story& story, const TalkLine& line, text::Language language);

/// The entry shown under `number`, or null. Numbers are unique: stepping back takes its lines out of the transcript.
[[nodiscard]] const TalkLine* numbered(const Transcript& transcript, int number);

/// Where what followed an answer is over: behind the last entry before another scene, the next task of a plan, or the end.
/// `options`: what was taken; nothing where that stands nowhere in the transcript.
[[nodiscard]] std::optional<std::size_t> end_of_answer(const Transcript& transcript, std::span<const Index> options);

/// Only what others say: a signal or a lure is always a line of theirs, so a mark on anything else could never be right.
[[nodiscard]] bool can_be_marked(const TalkLine& line);

}  // namespace session
