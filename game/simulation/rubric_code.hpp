#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "rubric/rubric.hpp"
#include "simulation/condition_code.hpp"
#include "simulation/index.hpp"

/// The rubric as play reads it: flat tables, indices instead of names. Conditions stand among the story's own.
namespace simulation {

inline constexpr std::uint8_t at_once = 255;     ///< in EffectCode::shape: felt at once and for good
inline constexpr std::uint8_t no_offence = 255;  ///< in ActCode::offence

struct EffectCode {
  std::uint8_t meter = 0, shape = at_once;
  std::int16_t size = 0;
};
struct MarkCode {
  Index principle = 0;
  rubric::Verdict verdict{};
};

/// Most of a rubric's conditions ask how far the grievance has come, and many ask nothing else.
struct GrievanceTest {
  std::uint8_t stages = 0xFF;  ///< a bit each: where it is not set, the condition fails
  bool alone = false;          ///< where it is set, the condition holds; else the rest of it decides
};

struct AppraisalCode {
  Index condition = nowhere;             ///< into Story::conditions; nowhere: always
  GrievanceTest by_grievance;            ///< of that condition
  Range effects;                         ///< into RubricCode::effects
  Range marks;                           ///< into RubricCode::marks
  std::array<std::int16_t, 3> lowers{};  ///< the ceilings of the three beliefs
  rubric::GrievanceStep step{};
};

struct ActCode {
  Range appraisals;                   ///< into RubricCode::appraisals, in the rubric's order
  std::uint8_t family = 0;            ///< slot in ClientMind::acts_done
  std::uint8_t offence = no_offence;  ///< slot in ClientMind::offences
  rubric::Speech speech{};
  bool deception = false;
  bool discloses = false;  ///< tells by oneself what had been hidden
  bool warns = false;      ///< says beforehand that one will be late
  bool tells = false;      ///< an update or an explanation: one of them in a contact helps, more is a burden
  bool lateness = false;   ///< its losses weigh by the client's punctuality
  bool wears_out = true;
  bool reads_meters = false;  ///< some way of taking it hangs on what the client holds
};

/// A shape for reading at any minute: points as in the rubric.
struct ShapeCode {
  std::array<rubric::Shape::Point, rubric::most_shape_points> points{};
  int count = 0;
  std::int32_t ends = 0;  ///< minutes after which nothing changes any more
  int lasting = 1000;     ///< permille felt from then on
};

/// Acts the simulation raises by itself, into rubric.acts; nowhere where a (test's) rubric lacks one.
struct EventActs {
  Index promise_kept = nowhere, promise_broken = nowhere, promise_late = nowhere, promise_late_warned = nowhere,
        promise_renegotiated = nowhere, promise_refused = nowhere, request_forgotten = nowhere, silence = nowhere,
        late_arrival = nowhere, late_arrival_warned = nowhere, deception_discovered = nowhere, signal_noticed = nowhere,
        signal_missed = nowhere, lure_marked = nowhere, reading_open = nowhere, reading_jumped = nowhere;
};

/// The rubric's constants by name; assets/rubric.yaml says what each means and where it comes from.
struct Constants {
  int warmth_liking_permille = 0, warmth_trust_permille = 0, warmth_irritation_permille = 0;
  int start_irritation = 0, start_openness = 0, start_heard = 0;
  int offence_repeat_permille = 0, offence_repeat_most = 0, offence_close_hours = 0, offence_close_permille = 0,
      offence_ceiling_permille = 0;
  int contacts_borne = 0;
  int silence_zone_minutes = 0, silence_again_minutes = 0, silence_most = 0;
  int workday_start_hour = 0, workday_end_hour = 0;
  int late_arrival_grace_minutes = 0, deception_discovery_hours = 0;
  int honesty_cap_deceived = 0, honesty_cap_disclosed = 0;
  int value_partly = 0, value_repaired = 0, value_renegotiated_early = 0, value_renegotiated_late = 0, value_late_warned = 0,
      value_late = 0;
  int renegotiate_early_hours = 0;
};

/// By the order of rubric::required_conduct().
enum class ConductIndex : std::uint8_t { reply, meeting, attend, small_talk, shares_early, trial_order, formality };
inline constexpr int conduct_count = 7;

struct ConductCode {
  condition::Meter reads = condition::Meter::warmth;
  int usual = 0;  ///< where the author's chart says nothing
  std::array<int, condition::level_count> by_level{};
};

/// One that a (test's) rubric lacks is 0.
[[nodiscard]] Constants constants_of(const rubric::Rubric&);

struct RubricCode {
  std::vector<ActCode> acts;  ///< by the order of rubric.acts
  std::vector<AppraisalCode> appraisals;
  std::vector<EffectCode> effects;
  std::vector<MarkCode> marks;
  std::vector<ShapeCode> shapes;         ///< by the order of rubric.shapes
  std::vector<int> repetition_permille;  ///< never empty
  std::array<ConductCode, conduct_count> conduct{};
  EventActs events;
  Constants constants;
  Index notice_signals = nowhere, keep_small_promises = nowhere,
        analyse_before_blaming = nowhere;  ///< principles play itself judges
};

}  // namespace simulation
