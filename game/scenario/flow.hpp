#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "condition/condition.hpp"
#include "scenario/written.hpp"

/// What happens in a scene, step by step.
namespace scenario {

enum class PromiseDeed : std::uint8_t { request, make, keep, warn, renegotiate, refuse };

struct PromiseStep {
  PromiseDeed deed{};
  Name promise;
  std::optional<Minutes> due;  ///< renegotiate: the new due time
};

struct Step;
using Flow = std::vector<Step>;

struct Narration {
  Text text;
  Name place;  ///< optional: from here on it takes place there; who stood before one is not seen until they speak again
};

/// A change against the client's baseline (signal), or something that looks like one and is not (lure).
struct Signal {
  bool lure = false;
  Text text;            ///< what changed, in a few words: 雑談がない
  Name spelled_out_by;  ///< optional: a fact; once known, marking comes too late
};

/// One way of saying a line. The warmth is the client's at that moment; a line has one variant, or several that cover all
/// warmths.
struct Variant {
  std::optional<condition::Level> warmth;
  Text text;
};

struct Line {
  Name person;
  Name feeling;        ///< catalogue spelling; empty: neutral
  int strength = 100;  ///< per cent; 佐藤(苛立ち60)
  std::vector<Variant> variants;
  std::optional<Signal> signal;
};

struct Inner {
  Name person;
  Text text;
};

/// think: a private thought, which nobody hears.
enum class OptionKind : std::uint8_t { say, act, wait, think };

/// How a question is answered. Its options are what can be chosen; the parts put together (compose, mail); the tasks of a plan;
/// or (sort, review) the three results an answer can come to, which loading adds: well, partly, badly.
enum class QuestionKind : std::uint8_t {
  choose,
  predict,  ///< how it looked from the client's seat: options that are thoughts
  compose,  ///< something said in parts
  mail,     ///< the same, written
  sort,     ///< the fact board
  review,   ///< which of one's own lines invite misunderstanding
  plan      ///< the days ahead
};

struct Option {
  std::string id;        ///< unique in its decision
  bool stamped = false;  ///< the file says the id; otherwise it is the one it would be stamped with
  OptionKind kind{};
  Text text;
  std::vector<Name> acts;
  bool exemplary = false;
  std::optional<condition::Condition> when;
  Text reason;
  std::vector<Name> reveals;  ///< facts known at once
  std::vector<PromiseStep> promises;
  Minutes after = 0;  ///< goes by before the words reach anybody
  Minutes takes = 0;
  Name with;                     ///< toward whom; empty: the scene's person
  Flow then;                     ///< falls through to what follows the choice (of a task: back to the plan)
  Name group;                    ///< a part: at most one of its group is in
  Minutes travel = 0;            ///< a task: one way
  std::optional<Minutes> fixed;  ///< a task that stands in the calendar already, at this slot
  Name place, channel;           ///< a task: where its talk is; empty: the plan's own place, a visit to a client
  Place where;
};

/// What a card of the fact board is.
enum class CardKind : std::uint8_t { fact, guess, feeling };

struct Card {
  std::string id;  ///< unique in its decision
  bool stamped = false;
  Text text, reason;
  CardKind kind{};
  int position = 0;  ///< its place in time, from 1; 0: it has none
  Place where;
};

struct Choice {
  std::string id;  ///< "d3": stable once stamped
  bool stamped = false;
  QuestionKind kind{};
  Text prompt;  ///< optional
  bool fixed_order = false;
  Name stretch;  ///< optional: begins a new stretch of play for scoring
  std::vector<Option> options;
  std::vector<Card> cards;         ///< sort
  int last = 8;                    ///< review: so many of the latest answers are looked at
  std::vector<Minutes> slots;      ///< plan: when each begins, ascending
  Minutes slot_length = 2 * 60;    ///< plan
  std::vector<Place> slot_places;  ///< where each was written
};

/// Options are put together rather than chosen between.
[[nodiscard]] constexpr bool is_composed(QuestionKind kind) {
  return kind == QuestionKind::compose || kind == QuestionKind::mail;
}
/// Its options are results that loading adds.
[[nodiscard]] constexpr bool has_results(QuestionKind kind) { return kind == QuestionKind::sort || kind == QuestionKind::review; }
/// One option answers it.
[[nodiscard]] constexpr bool is_chosen(QuestionKind kind) {
  return kind == QuestionKind::choose || kind == QuestionKind::predict;
}

struct If {
  condition::Condition condition;
  Flow then, otherwise;
};
struct Next {
  Name scene;
};
struct End {
  Name outcome;
};
struct Pass {
  Minutes minutes = 0;
};  ///< time goes by here
struct Reveal {
  std::vector<Name> facts;
};
struct Happens {
  std::vector<Name> acts;
  Name with;
};  ///< acts nobody chose: the van is late again

/// The rep waits for the answer to a mail; how long that takes is the client's conduct.
struct AwaitReply {
  Name person;
};

/// A point where a group stops to talk, and questions to talk about; shown in the debrief, and in play with a facilitator.
struct Discuss {
  Text text;
  bool checkpoint = false;
};

struct Step {
  std::variant<Narration, Line, Inner, Choice, If, Next, End, Pass, Reveal, PromiseStep, Happens, AwaitReply, Discuss> what;
  std::string id;  ///< of the line or narration; stable once stamped, ordinal before
  bool stamped = false;
  std::vector<Name> reveals;  ///< わかる beside a line
  Place where;
};

}  // namespace scenario
