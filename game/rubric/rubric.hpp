#pragma once
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.hpp"
#include "diagnostic/place.hpp"
#include "text/language.hpp"

/// What is taught and how a client takes it: assets/rubric.yaml as values. Nothing here acts; simulation does.
namespace rubric {

enum class Dimension : std::uint8_t { listening, honesty, follow_through };
inline constexpr int dimension_count = 3;
/// "listening", "honesty", "follow_through": the keys of the JSON contract.
[[nodiscard]] std::string_view key(Dimension dimension);

enum class Verdict : std::uint8_t { shown, partly, broken };

/// How a line counts for the MITI-inspired figures.
enum class Speech : std::uint8_t { other, question, simple_reflection, complex_reflection, affirm, persuade, confront, inform, silence };
/// Which part of active-empathic listening an act belongs to.
enum class ListeningPart : std::uint8_t { none, sensing, processing, responding };
/// What an act does to the course of a grievance.
enum class GrievanceStep : std::uint8_t { none, owns, settles };

struct Principle {
  std::string id;  ///< one of the 24 of principles.md
  Dimension dimension{};
  int weight = 100;  ///< in its dimension's mean, per cent
  text::Bilingual name, section, shown, broken;  ///< section: of the article
  std::string source;
  diagnostic::Place where;
};

/// A response over time: what share of an effect is felt so many minutes after it began. Between points it is read in straight lines; after the last
/// point the last share holds for ever.
struct Shape {
  struct Point { std::int32_t minutes = 0; int permille = 0; bool operator==(const Point&) const = default; };
  std::string id;
  std::vector<Point> points;  ///< ascending, the first at minute 0, at most 16
  std::string source;
  diagnostic::Place where;
};

/// A push on one meter. size is in hundredths of a point, before temperament, repetition and ceilings.
struct Effect {
  condition::Meter meter{};
  int size = 0;
  std::string shape;
  diagnostic::Place where;
};

struct PrincipleMark {
  std::string principle;
  Verdict verdict{};
  diagnostic::Place where;
};

/// One way of taking an act. Of an act's appraisals the first whose condition holds is the one.
struct Appraisal {
  condition::Condition when;
  std::vector<Effect> effects;
  std::vector<PrincipleMark> marks;
  std::map<condition::Meter, int> ceilings;  ///< lowered by so many hundredths of a point, for good (the three beliefs only)
  GrievanceStep step{};
  text::Bilingual note;  ///< why, in a sentence a trainee may read
  std::string source;    ///< a row of the evidence, or "our choice: …"
  diagnostic::Place where;
};

/// Something a rep says, does or leaves undone. Acts whose id starts with "event-" are raised by the simulation itself (a promise broken, an arrival late).
struct Act {
  std::string id;  ///< "check-in", "courtesy-apology"
  text::Bilingual name;  ///< both are spellings an author may write; the public name trainees see
  text::Bilingual description;
  std::string family;  ///< repetition is counted by family; the act's own id where none is given
  std::string offence;  ///< kind of failure ("lateness"); empty: no offence
  Speech speech{};
  ListeningPart listening{};
  int politeness = 0;  ///< 0..3, how polite it sounds; for the surface-cue policies only
  int likeability = 0;  ///< 0..3, how likeable it sounds; for the charm policy only
  bool deception = false;  ///< material: caps Honesty (see constants)
  std::vector<Appraisal> appraisals;  ///< the last one is without condition
  diagnostic::Place where;
};

/// A number the model uses, with where it comes from.
struct Constant {
  std::string id;
  int value = 0;
  std::string unit;
  std::string source;
  diagnostic::Place where;
};

/// A trait of temperament: per level, a multiplier in permille on what the trait governs.
struct Trait {
  std::string id;  ///< patience, punctuality, talkativeness, directness, forgiveness, loss-weight
  text::Bilingual name;
  std::array<int, condition::level_count> permille{};
  std::string source;
  diagnostic::Place where;
};

struct Rubric {
  int version = 1;
  std::vector<Principle> principles;
  std::vector<Act> acts;
  std::vector<Shape> shapes;
  std::vector<Trait> traits;
  std::vector<Constant> constants;
  std::array<int, condition::level_count> band_ceiling{};  ///< upper end of each level, in hundredths; the last is 10,000
  std::array<int, condition::level_count> start_value{};   ///< where a belief given in words starts, in hundredths
  std::vector<int> repetition_permille;  ///< worth of the 1st, 2nd, 3rd … act of a family; the last holds for all later ones
};

[[nodiscard]] const Principle* find_principle(const Rubric&, std::string_view id);
/// By id or by either language's name.
[[nodiscard]] const Act* find_act(const Rubric&, std::string_view id_or_name);
/// The constant's value. Precondition: the rubric passed its checks, which refuse one that lacks a constant the simulation reads.
[[nodiscard]] int constant(const Rubric&, std::string_view id);
/// The ids `constant` may be asked for. A rubric must have exactly these.
[[nodiscard]] const std::vector<std::string_view>& required_constants();
/// The acts simulation raises by itself. A rubric must have these.
[[nodiscard]] const std::vector<std::string_view>& required_events();
[[nodiscard]] const std::vector<std::string_view>& required_traits();
/// The 24 ids of the article's principles.
[[nodiscard]] const std::vector<std::string_view>& required_principles();

}  // namespace rubric
