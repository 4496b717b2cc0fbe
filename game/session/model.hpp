#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "diagnostic/result.hpp"
#include "session/effect.hpp"
#include "session/transcript.hpp"
#include "simulation/play.hpp"

/// A play without a window. Screens and the terminal read a const Model and answer with messages; only update() makes a new one.
namespace session {

enum class Mode : std::uint8_t {
  practice,  ///< stepping back is allowed; the first answer is the one that counts
  through    ///< 通し: no stepping back
};

enum class Phase : std::uint8_t { briefing, playing, debrief, left };

/// One option as shown, in the order shown.
struct Offer {
  Index option = simulation::nowhere;  ///< into Story::options: text, kind
  bool operator==(const Offer&) const = default;
};

/// What the trainee is asked now. `offers` stand in the order shown: permuted by (seed, decision) unless the author fixed it.
/// They are what can be chosen, put in or planned; none at a fact board (see simulation::cards_shown) or a review (own_answers).
struct Question {
  Index decision = simulation::nowhere;  ///< into Story::decisions: prompt
  std::vector<Offer> offers;
  bool operator==(const Question&) const = default;
};

/// A row of the promise list. Only promises that were asked for or made are in it.
struct PromiseRow {
  Index promise = simulation::nowhere;  ///< into Story::promises: what, to whom
  condition::PromiseState state{};
  std::int32_t due = 0;    ///< minutes since the start date
  bool due_today = false;  ///< promised, and due on this day
  bool overdue = false;    ///< still waited for, and due before now: asked for, and never answered
  bool operator==(const PromiseRow&) const = default;
};

/// A line the trainee marked, with the reading given to it.
struct NotebookRow {
  Index line = simulation::nowhere;
  int number = 0;  ///< in the transcript, where it was first shown; 0: no longer shown (stepped back)
  simulation::Reading reading{};
  bool operator==(const NotebookRow&) const = default;
};

/// The trainee's own words, which are no moves: self-ratings, if-then plans.
struct Reflection {
  std::string topic;  ///< "self.listening", "plan"
  std::string words;  ///< empty: skipped
  bool operator==(const Reflection&) const = default;
};

struct Disagreement {
  int receipt = 0;  ///< into the score's receipts
  std::string words;
  bool operator==(const Disagreement&) const = default;
};

/// Why the last message changed nothing, or what the world refused. Gone with the next message that is taken.
enum class Notice : std::uint8_t {
  none,
  still_writing,  ///< an effect is pending; ask again in a moment
  not_written,    ///< the record could not be written; `failure` says why, and the same answer can be given again
  not_offered,
  no_step_back,  ///< a through play has none
  nothing_to_undo,
  cannot_be_marked,
  already_marked,
  not_marked,    ///< a reading needs a mark first
  not_now,       ///< the message belongs to another phase
  slot_over,     ///< the slot's time has gone by
  closed_then,   ///< whom the task is with cannot be seen at that hour
  fixed_task,    ///< it stands in the calendar and cannot be moved
  not_finished,  ///< something is still to be placed
  not_promised,  ///< there is no such promise to write down
  already_noted,
  not_timed,   ///< it is still to be said when the answer goes out
  mark_stands  ///< something was answered since, or a reading given to it
};

/// An effect under way. Acknowledged or failed by its number.
struct Pending {
  std::uint64_t number = 0;
  Effect effect;
  bool operator==(const Pending&) const = default;
};

struct Model {
  const simulation::Story* story = nullptr;  ///< kept by the caller, longer than the model
  std::uint64_t seed = 0;
  Mode mode{};
  Phase phase{};
  std::optional<Fork> fork;  ///< a replay: where it leaves the attempt it comes from
  bool recorded = false;     ///< the attempt stands in the log
  bool result_recorded = false;
  bool over = false;      ///< looked back at: the attempt has ended, and objections are all that can still be written to it
  simulation::Play play;  ///< play.state.world.now is the clock
  Transcript transcript;
  std::vector<std::size_t> talk_before;     ///< length of the transcript before each answer that can still be taken back
  std::optional<Question> question;         ///< while playing
  std::vector<Reflection> reflections;      ///< in the order given
  std::vector<Disagreement> disagreements;  ///< in the order written
  std::vector<Pending> pending;             ///< in the order asked for; input that must be durable waits until it is empty
  std::uint64_t effects_asked = 0;
  Notice notice{};
  std::optional<diagnostic::Failure> failure;
  bool operator==(const Model&) const = default;
};

/// The row with what its due time means at `now`.
[[nodiscard]] PromiseRow dated(PromiseRow row, std::int32_t now);
/// Nothing where it was neither asked for nor made, or is not written down.
[[nodiscard]] std::optional<PromiseRow> promise_row(const Model& model, Index promise);
/// Those written down; open ones first, by due time. `rows`: given for its memory.
[[nodiscard]] std::vector<PromiseRow> promise_rows(const Model& model, std::vector<PromiseRow> rows = {});
/// Asked for or made, and not written down: into Story::promises. Empty where the scenario writes by itself.
[[nodiscard]] std::vector<Index> promises_to_note(const Model& model);
[[nodiscard]] std::vector<NotebookRow> notebook_rows(const Model& model);  ///< in the order marked
[[nodiscard]] std::vector<Index> facts_known(const Model& model);          ///< into Story::facts
[[nodiscard]] bool is_marked(const Model& model, Index line);
/// Nothing has been answered since the line was marked, and no reading given to it.
[[nodiscard]] bool can_be_unmarked(const Model& model, Index line);
[[nodiscard]] bool can_step_back(const Model& model);
/// What ended the answer that was taken back last, as long as none has been given since.
[[nodiscard]] std::optional<simulation::Move> taken_back(const Model& model);

}  // namespace session
