#include <algorithm>
#include <set>

#include "validation/codes_rubric.hpp"
#include "validation/rubric_checks.hpp"

namespace validation {
namespace {

using rubric::Rubric;
using rubric::Shape;

constexpr int whole = 1000;  // permille
constexpr int top = 10'000;  // of every meter, in hundredths
void check_shape(const Shape& shape, Diagnostics& problems) {
  const bool from_start = !shape.points.empty() && shape.points.front().minutes == 0;
  const bool ascending =
      std::ranges::adjacent_find(shape.points, std::ranges::greater_equal{}, &Shape::Point::minutes) == shape.points.end();
  if (!from_start || !ascending) problems.push_back(finding(codes::shape_from_start, shape.where, {shape.id}));
  if (shape.points.size() > rubric::most_shape_points)
    problems.push_back(finding(codes::shape_too_long, shape.where, {shape.id, std::to_string(shape.points.size())}));
  for (const Shape::Point& point : shape.points)
    if (point.permille < 0 || point.permille > whole)
      problems.push_back(finding(codes::share_out_of_range, shape.where, {shape.id, std::to_string(point.permille)}));
}

void check_bands(const Rubric& rubric, Diagnostics& problems) {
  int below = -1;
  bool sound = rubric.band_ceiling.back() == top;
  for (std::size_t level = 0; level < rubric.band_ceiling.size(); ++level) {
    const int upper = rubric.band_ceiling[level];
    sound = sound && upper > below && rubric.start_value[level] > below && rubric.start_value[level] <= upper;
    below = upper;
  }
  if (!sound) problems.push_back(finding(codes::bands_not_ascending, whole_file()));
}

void check_repetition(const Rubric& rubric, Diagnostics& problems) {
  const auto& worth = rubric.repetition_permille;
  const bool sound = !worth.empty() && worth.front() <= whole && std::ranges::is_sorted(worth, std::ranges::greater{});
  if (!sound) problems.push_back(finding(codes::repetition_grows, whole_file()));
}

void check_counted(const Rubric& rubric, Diagnostics& problems) {
  std::set<std::string_view> families, offences;
  for (const rubric::Act& act : rubric.acts) {
    families.insert(act.family);
    if (!act.offence.empty()) offences.insert(act.offence);
  }
  if (families.size() > rubric::most_families || offences.size() > rubric::most_offences)
    problems.push_back(
        finding(codes::too_many_families, whole_file(), {std::to_string(families.size()), std::to_string(offences.size())}));
}

/// Liking alone opens no order book, and irritation and being heard pass within days: none of them is what conduct goes by.
bool shows_in_conduct(condition::Meter meter) {
  using condition::Meter;
  return meter != Meter::liking && meter != Meter::irritation && meter != Meter::heard;
}

void check_conduct(const rubric::Conduct& conduct, Diagnostics& problems) {
  const bool monotone = rubric::warmer_is_less(conduct) ? std::ranges::is_sorted(conduct.by_level, std::ranges::greater{})
                                                        : std::ranges::is_sorted(conduct.by_level);
  if (!monotone) problems.push_back(finding(codes::conduct_not_monotone, conduct.where, {conduct.id}));
  const int as_usual = rubric::is_share(conduct) ? whole : 0;
  const bool negative_share = rubric::is_share(conduct) && std::ranges::min(conduct.by_level) < 0;
  if (conduct.by_level[static_cast<std::size_t>(condition::Level::mid)] != as_usual || negative_share)
    problems.push_back(finding(codes::conduct_not_usual, conduct.where, {conduct.id, std::to_string(as_usual)}));
  if (!shows_in_conduct(conduct.reads)) problems.push_back(finding(codes::conduct_reads_wrong, conduct.where, {conduct.id}));
}

}  // namespace

void check_rubric_tables(const Rubric& rubric, Diagnostics& problems) {
  for (const Shape& shape : rubric.shapes) check_shape(shape, problems);
  check_bands(rubric, problems);
  check_repetition(rubric, problems);
  check_counted(rubric, problems);
  for (const rubric::Conduct& conduct : rubric.conduct) check_conduct(conduct, problems);
}

}  // namespace validation
