#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "condition/condition.hpp"
#include "diagnostic/place.hpp"
#include "rubric/act.hpp"
#include "rubric/conduct.hpp"
#include "rubric/principle.hpp"
#include "text/language.hpp"

/// What is taught and how a client takes it: assets/rubric.yaml as values. Nothing here acts; simulation does.
namespace rubric {

/// Where a number or a rule comes from: a study, the article, or our own choice with its reason. Everything else names one by id.
struct Source {
  std::string id;        ///< "frantz-2005", "article-remedy", "choice-sizes"
  text::Bilingual text;  ///< what people read beside a receipt
  diagnostic::Place where;
};

/// A response over time: what share of an effect is felt so many minutes after it began. Between points it is read in straight
/// lines; after the last point the last share holds for ever.
struct Shape {
  struct Point {
    std::int32_t minutes = 0;
    int permille = 0;
    bool operator==(const Point&) const = default;
  };
  std::string id;
  text::Bilingual name;       ///< both are spellings an effect may write
  std::vector<Point> points;  ///< ascending, the first at minute 0, at most 16
  std::string source;
  diagnostic::Place where;
};
inline constexpr int most_shape_points = 16;

/// simulation counts repetition and failures in fixed slots of its small World; a rubric with more kinds is refused.
inline constexpr int most_families = 64;
inline constexpr int most_offences = 8;

/// Largest push a single effect may give, in hundredths: 30 of 100 points. Nothing anyone says moves a person further at one
/// stroke.
inline constexpr int largest_effect = 3000;

/// A number the model uses, with where it comes from.
struct Constant {
  std::string id;
  int value = 0;
  std::string unit;
  text::Bilingual meaning;
  std::string source;
  diagnostic::Place where;
};

/// A trait of temperament: per level, a multiplier in permille on what the trait governs.
struct Trait {
  std::string id;  ///< patience, punctuality, talkativeness, directness, forgiveness, loss-weight
  text::Bilingual name;
  text::Bilingual governs;  ///< what the multiplier is put on
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
  std::vector<Conduct> conduct;
  std::vector<Source> sources;
  std::array<int, condition::level_count> band_ceiling{};  ///< upper end of each level, in hundredths; the last is 10,000
  std::array<int, condition::level_count> start_value{};   ///< where a belief given in words starts, in hundredths
  std::vector<int> repetition_permille;  ///< worth of the 1st, 2nd, 3rd … act of a family; the last holds for all later ones
};

[[nodiscard]] const Principle* find_principle(const Rubric&, std::string_view id);
/// By id or by either language's name.
[[nodiscard]] const Act* find_act(const Rubric&, std::string_view id_or_name);
[[nodiscard]] const Shape* find_shape(const Rubric&, std::string_view id);
[[nodiscard]] const Trait* find_trait(const Rubric&, std::string_view id);
[[nodiscard]] const Source* find_source(const Rubric&, std::string_view id);
/// The constant's value. Precondition: the rubric passed its checks, which refuse one that lacks a constant the simulation reads.
[[nodiscard]] int constant(const Rubric&, std::string_view id);
/// The ids `constant` may be asked for. A rubric must have exactly these.
[[nodiscard]] const std::vector<std::string_view>& required_constants();
/// The acts simulation raises by itself. A rubric must have these.
[[nodiscard]] const std::vector<std::string_view>& required_events();
[[nodiscard]] const std::vector<std::string_view>& required_traits();
/// Acts of safety, law and dignity: where they are called for they never cost the client's trust in one's integrity, nor any
/// score.
[[nodiscard]] const std::vector<std::string_view>& floor_acts();

}  // namespace rubric
