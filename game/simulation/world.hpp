#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <type_traits>

#include "condition/condition.hpp"

/// All that can influence what happens next, and nothing else. A plain value: comparable, hashable, without allocation or
/// padding.
namespace simulation {

inline constexpr int max_people = 6;
inline constexpr int max_promises = 24;
inline constexpr int max_facts = 128;
inline constexpr int max_flags = 128;  ///< options and scenes that conditions ask about
inline constexpr int max_chance_events = 32;
inline constexpr int max_impulses = 20;  ///< per client, in the order they began; see client.hpp for what happens when it is full
inline constexpr int max_families = 64;  ///< act families counted for repetition; further ones share the last
inline constexpr int max_draft = 16;     ///< parts or cards of the question in hand
inline constexpr int max_slots = 20;     ///< of a plan
inline constexpr int max_offences = 8;   ///< kinds of failure counted; further ones share the last
inline constexpr int max_own = 15;       ///< own answers a review can look back at

/// An effect that began once and is read at any later time; never decayed in place.
struct Impulse {
  std::int32_t start = 0;
  std::int16_t size = 0;   ///< hundredths of a point
  std::uint8_t meter = 0;  ///< condition::Meter
  std::uint8_t shape = 0;  ///< into rubric.shapes
  bool operator==(const Impulse&) const = default;
};

/// What one client holds.
struct ClientMind {
  std::array<std::int16_t, condition::meter_count> base{};   ///< hundredths; settled part of each meter
  std::array<std::int16_t, 3> ceiling{10000, 10000, 10000};  ///< of the three beliefs
  std::array<Impulse, max_impulses> impulses{};              ///< unused ones stay zero, so that equal minds are equal bytes
  std::int32_t last_contact = -1;
  std::int32_t last_offence = -1;
  std::int32_t asked_at = -1;                              ///< when the words were said that still wait for an answer
  std::int32_t deceived_at = -1;                           ///< a deception neither disclosed nor come out
  std::array<std::uint8_t, max_families / 2> acts_done{};  ///< four bits a family, saturating at 15
  std::array<std::uint8_t, max_offences> offences{};       ///< saturating
  std::uint8_t impulse_count = 0;
  std::uint8_t questions_in_row = 0, disclosures_pending = 0, promises_broken = 0;
  std::uint8_t contacts_this_week = 0, week_of_contacts = 0;
  std::uint8_t grievance = 0;            ///< condition::Grievance
  std::uint8_t passed_over = 0;          ///< an answer was on offer and was not given
  std::uint8_t silences = 0;             ///< raised for the matter that waits
  std::uint8_t warned_late = 0;          ///< told beforehand that the rep will be late
  std::uint8_t told_here = 0;            ///< updates and explanations in this contact
  std::array<std::uint8_t, 1> unused{};  ///< zero: fills what would be padding
  bool operator==(const ClientMind&) const = default;
};

/// How a promise was put off before it was due.
enum class PutOff : std::uint8_t { no, early, late };

struct PromiseMemory {
  std::uint8_t state = 0;        ///< condition::PromiseState
  std::uint8_t warned = 0;       ///< the client was told before it was due
  std::uint8_t put_off = 0;      ///< PutOff
  std::uint8_t passed_over = 0;  ///< it could have been spoken of before it was due, and was not
  std::int32_t due = 0;
  std::int32_t changed = 0;  ///< when the state last changed
  bool operator==(const PromiseMemory&) const = default;
};

inline constexpr std::uint32_t no_plan = 0xFFFFFFFF;

struct World {
  std::uint64_t seed = 0;
  std::int32_t now = 0;    ///< minutes since 00:00 of the start date
  std::uint32_t node = 0;  ///< the decision or end play rests at
  std::uint32_t scene = 0;
  std::uint32_t ended = 0;                      ///< 0 or 1
  std::uint32_t noted = 0;                      ///< promises the trainee has written down, a bit each
  std::uint32_t plan_decision = no_plan;        ///< the plan under way
  std::int32_t plan_until = 0;                  ///< its task in hand takes until then
  std::uint32_t plan_next = 0;                  ///< the slot after that task's
  std::array<std::uint8_t, max_draft> draft{};  ///< of the question in hand: what is in (1), cards (see forms.hpp)
  std::array<std::uint8_t, max_slots> plan{};   ///< by slot: the task, from 1; 0: free
  std::array<std::uint32_t, max_own> own{};     ///< the latest own answers, as far back as a review looks: see own_lines.hpp
  std::bitset<max_facts> facts;
  std::bitset<max_flags> flags;
  std::array<std::uint8_t, max_chance_events> chance_count{};
  std::array<PromiseMemory, max_promises> promises{};
  std::array<ClientMind, max_people> clients{};
  bool operator==(const World&) const = default;
};
static_assert(sizeof(World) <= 2048, "a search holds millions of these");
static_assert(std::has_unique_object_representations_v<World>, "equal worlds are equal bytes");

[[nodiscard]] std::uint64_t hash(const World&);

}  // namespace simulation
