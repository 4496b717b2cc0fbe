#pragma once
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "condition/condition.hpp"
#include "diagnostic/place.hpp"
#include "text/language.hpp"

/// What an author wrote, as values with the places they came from. Ids are the author's own words; nothing is resolved here.
namespace scenario {

using diagnostic::Place;

/// An author's word that names something elsewhere: a scene, a person, an act.
struct Name {
  std::string text;
  Place where;
  bool operator==(const Name& other) const { return text == other.text; }
};

/// Words for people. `id` is the key translations are filed under ("l12", "d3.a", "d3.a.reason", "stake", "people.佐藤.name").
struct Text {
  std::string id;
  std::string source;  ///< in the scenario's first language, furigana notation and all
  Place where;
  [[nodiscard]] bool empty() const { return source.empty(); }
};

/// Minutes since 00:00 of the scenario's start date.
using Minutes = std::int32_t;
inline constexpr Minutes minutes_per_day = 1440;

// --- people -----------------------------------------------------------------------------------------------------------------

/// What is usual with this client; a change against it is a signal. Shown in the client card.
struct Usual {
  std::optional<Minutes> reply, meeting;
  std::optional<int> attend;  ///< how many people usually sit in
  std::optional<bool> small_talk;
  Text note;  ///< anything else worth knowing
};

struct Person {
  Name id;  ///< the word lines use: 佐藤
  Text name, role, company, history;
  Name portrait;
  std::map<std::string, Name> temperament;             ///< trait id -> level as written; missing: mid
  std::map<condition::Meter, condition::Level> trust;  ///< the three beliefs and liking, in words; missing: mid
  Usual usual;
  Text grievance;                ///< what lies under it all; shown in the debrief only
  std::vector<Name> real_issue;  ///< the facts that, once all known, mean the grievance is known
  bool client = true;            ///< false: a colleague or boss, who has no trust to lose
  Place where;
};

// --- facts and promises -----------------------------------------------------------------------------------------------------

struct Fact {
  Name id;
  Text text;
};

/// Declared once, made in an option, kept or broken by deeds; overdue by the clock alone.
struct Promise {
  Name id;
  Text text;  ///< what: 雨の日の配送表
  Name to;    ///< a person
  Minutes due = 0;
  bool needed = true;                ///< the client needs it: scored even when it was never promised
  std::vector<Name> acts_when_kept;  ///< acts besides event-promise-kept, such as concrete-improvement
  Place where;
};

enum class PromiseDeed : std::uint8_t { request, make, keep, warn, renegotiate, refuse };

struct PromiseStep {
  PromiseDeed deed{};
  Name promise;
  std::optional<Minutes> due;  ///< renegotiate: the new due time
};

// --- flow -------------------------------------------------------------------------------------------------------------------

struct Step;
using Flow = std::vector<Step>;

struct Narration {
  Text text;
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

enum class OptionKind : std::uint8_t { say, act, wait };

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
  Minutes takes = 0;
  Name with;  ///< toward whom; empty: the scene's person
  Flow then;  ///< falls through to what follows the choice
  Place where;
};

struct Choice {
  std::string id;  ///< "d3": stable once stamped
  bool stamped = false;
  Text prompt;  ///< optional
  bool fixed_order = false;
  Name stretch;  ///< optional: begins a new stretch of play for scoring
  std::vector<Option> options;
};

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

/// A point where a group stops to talk, and questions to talk about; shown in the debrief, and in play with a facilitator.
struct Discuss {
  Text text;
  bool checkpoint = false;
};

struct Step {
  std::variant<Narration, Line, Inner, Choice, If, Next, End, Pass, Reveal, PromiseStep, Happens, Discuss> what;
  std::string id;  ///< of the line or narration; stable once stamped, ordinal before
  bool stamped = false;
  std::vector<Name> reveals;  ///< わかる beside a line
  Place where;
};

struct Scene {
  Name id;
  Text title;                 ///< optional; the id is shown where it is missing
  std::optional<Minutes> at;  ///< the clock moves on to this; never back
  Name place;                 ///< catalogue spelling
  Name channel;               ///< catalogue spelling; empty: visit
  Name with;                  ///< the person the rep's words are for; empty: the only client, or the first who speaks
  Flow flow;
  Place where;
};

struct Outcome {
  Name id;
  int rank = 0;  ///< 1 = best
  Text title, text;
  Place where;
};

struct Scenario {
  Name id;
  int format = 1;
  Text title, stake, aim, summary;        ///< aim: today's purpose, shown in the briefing; summary: one line for the library
  std::vector<text::Language> languages;  ///< the first is the file's own
  std::chrono::sys_days start{};
  int minutes = 0;                     ///< playing time promised to the trainee; 0: not said
  std::vector<Name> teaches;           ///< principles
  std::map<std::string, int> company;  ///< facts that conditions may read
  std::vector<Person> people;
  std::vector<Fact> facts;
  std::vector<Promise> promises;
  std::vector<Scene> scenes;  ///< the first is where play begins
  std::vector<Outcome> outcomes;
  std::map<text::Language, std::map<std::string, Text>> translations;  ///< by text id, from the sidecars
  std::string file;
};

/// The text in `language`, else in the file's own.
[[nodiscard]] const std::string& in_language(const Scenario&, const Text&, text::Language);

[[nodiscard]] const Person* find_person(const Scenario&, std::string_view id);
[[nodiscard]] const Scene* find_scene(const Scenario&, std::string_view id);

/// Calls `visit(step)` for every step in the order of the file, nested flows included.
template <typename Visit>
void for_each_step(const Flow& flow, const Visit& visit);
template <typename Visit>
void for_each_step(const Scenario& scenario, const Visit& visit);

}  // namespace scenario

#include "scenario/walk.hpp"
