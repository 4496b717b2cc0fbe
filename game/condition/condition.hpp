#pragma once
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "diagnostic/place.hpp"

/// Conditions as data, never code, shared by rubric and scenario. Ids are the author's words; compiling resolves them.
namespace condition {

/// What a client holds about the rep. All run 0..10,000 (hundredths of a point). trust is the mean of the three beliefs; warmth
/// is conduct: what shows of liking, trust and irritation (simulation says how).
enum class Meter : std::uint8_t { ability, benevolence, integrity, trust, liking, irritation, openness, heard, warmth };
inline constexpr int meter_count = 9;

/// Levels in words; the rubric's bands say where one ends and the next begins.
enum class Level : std::uint8_t { very_low, low, mid, high, very_high };
inline constexpr int level_count = 5;

enum class Comparison : std::uint8_t { below, at_most, exactly, at_least, above };
[[nodiscard]] constexpr bool compare(std::int32_t left, Comparison comparison, std::int32_t right) {
  switch (comparison) {
    case Comparison::below: return left < right;
    case Comparison::at_most: return left <= right;
    case Comparison::exactly: return left == right;
    case Comparison::at_least: return left >= right;
    case Comparison::above: return left > right;
  }
  return false;
}

enum class PromiseState : std::uint8_t {
  none,          ///< nothing was asked or said
  requested,     ///< the client needs it and has said so
  open,          ///< promised, not yet due
  renegotiated,  ///< promised anew with another due time, not yet due
  kept,
  kept_late_warned,  ///< done after it was due, but the client had been told before
  kept_late,         ///< done after it was due, without a word
  refused,           ///< honestly refused
  broken             ///< due and not done
};

/// What only the rubric's rules ask: counts out of the client's memory.
enum class Count : std::uint8_t {
  repeats,              ///< earlier acts of the same family toward this client
  questions_in_row,     ///< the rep's questions since they last gave something back
  disclosures_pending,  ///< things the client has said that the rep has not yet reflected
  promises_broken,      ///< toward this client so far
  offences,             ///< earlier offences of the same kind as this act's
  hours_since_contact,
  contacts_this_week,
  contacts_over,  ///< contacts this week beyond what this client bears
  told_here       ///< updates and explanations given in this contact so far
};

/// How far the grievance under it all has come with one client.
enum class Grievance : std::uint8_t { unknown, known, owned, settled };

/// How a client behaves toward the rep, against their own baseline.
enum class ConductSign : std::uint8_t {
  small_talk,     ///< there is any
  shares_early,   ///< bad news comes from them, and early
  trial_order,    ///< they would order something to try
  short_meeting,  ///< they give less time than usual
  slow_reply,     ///< they answer later than usual
  more_attend     ///< more people sit in than usual
};
inline constexpr int conduct_sign_count = 6;

struct Condition;

struct All {
  std::vector<Condition> parts;
  bool operator==(const All&) const;
};
struct Any {
  std::vector<Condition> parts;
  bool operator==(const Any&) const;
};
struct Not {
  std::vector<Condition> part;
  bool operator==(const Not&) const;
};  ///< exactly one part once loaded

/// `person` empty: the client in question (in the rubric), or the only client (in a scenario).
struct MeterIs {
  std::string person;
  Meter meter{};
  Comparison comparison{};
  Level level{};
  bool operator==(const MeterIs&) const = default;
};
struct FactKnown {
  std::string fact;
  bool operator==(const FactKnown&) const = default;
};
struct PromiseIs {
  std::string promise;
  PromiseState state{};
  bool operator==(const PromiseIs&) const = default;
};
struct Chose {
  std::string option;
  bool operator==(const Chose&) const = default;
};  ///< "decision:option", or an option id unique in the file
struct Visited {
  std::string scene;
  bool operator==(const Visited&) const = default;
};
struct Chance {
  int percent = 0;
  bool operator==(const Chance&) const = default;
};  ///< 1..99; luck never scores
struct Company {
  std::string key;
  Comparison comparison{};
  int value = 0;
  bool operator==(const Company&) const = default;
};
struct CountIs {
  Count count{};
  Comparison comparison{};
  int value = 0;
  bool operator==(const CountIs&) const = default;
};
struct GrievanceIs {
  std::string person;
  Comparison comparison{};
  Grievance grievance{};
  bool operator==(const GrievanceIs&) const = default;
};

struct ConductIs {
  std::string person;
  ConductSign sign{};
  bool operator==(const ConductIs&) const = default;
};

struct Condition {
  std::variant<All, Any, Not, MeterIs, FactKnown, PromiseIs, Chose, Visited, Chance, Company, CountIs, GrievanceIs, ConductIs>
      what = All{};
  diagnostic::Place where;
  /// Places are not compared: two conditions that ask the same are the same.
  bool operator==(const Condition& other) const { return what == other.what; }
};

inline bool All::operator==(const All& o) const { return parts == o.parts; }
inline bool Any::operator==(const Any& o) const { return parts == o.parts; }
inline bool Not::operator==(const Not& o) const { return part == o.part; }

/// An All without parts: always true. The default.
[[nodiscard]] bool is_always(const Condition& condition);

}  // namespace condition
