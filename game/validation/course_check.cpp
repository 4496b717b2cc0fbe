#include <algorithm>

#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

void check_scene(const Inspection& in, const Outline& outline, const scenario::Scene& scene, bool reached) {
  for (const scenario::Place& where : outline.never_played) in.report(codes::never_played, where);
  if (!reached) return in.report(codes::unreachable_scene, scene.where, {scene.id.text});
  if (outline.runs_off) in.report(codes::runs_off, scene.where, {scene.id.text});
}

/// Scenes that lead back to themselves without a question: nothing could ever stop them.
std::vector<bool> check_endless(const Inspection& in, const Course& course) {
  std::vector<std::vector<std::size_t>> unasked(course.scenes.size());
  for (std::size_t scene = 0; scene < course.scenes.size(); ++scene)
    for (const Lead& lead : course.scenes[scene].leads)
      if (lead.unasked && course.reached[scene]) unasked[scene].push_back(lead.to);
  std::vector<bool> endless(course.scenes.size(), false);
  for (const auto& loop : loops(unasked)) {
    const scenario::Scene& first = in.scenario.scenes[loop.front()];
    in.report(codes::endless_loop, first.where, {first.id.text});
    for (const std::size_t scene : loop) endless[scene] = true;
  }
  return endless;
}

void check_ways_out(const Inspection& in, const Course& course, const std::vector<bool>& endless) {
  std::vector<std::vector<std::size_t>> edges(course.scenes.size());
  for (std::size_t scene = 0; scene < course.scenes.size(); ++scene)
    for (const Lead& lead : course.scenes[scene].leads)
      if (course.reached[scene]) edges[scene].push_back(lead.to);
  for (const auto& loop : loops(edges)) {
    const bool told =
        std::ranges::any_of(loop, [&](std::size_t scene) { return endless[scene] || course.scenes[scene].runs_off; });
    const auto caught = std::ranges::find_if(loop, [&](std::size_t scene) { return !course.surely_ended[scene]; });
    if (told || caught == loop.end()) continue;
    const scenario::Scene& scene = in.scenario.scenes[*caught];
    in.report(codes::no_way_out, scene.where, {scene.id.text});
  }
}

}  // namespace

void check_course(const Inspection& in) {
  const Course& course = in.course;
  for (std::size_t scene = 0; scene < course.scenes.size(); ++scene) {
    const bool reached = in.ways == nullptr ? course.reached[scene] : in.ways->entered[scene].has_value();
    check_scene(in, course.scenes[scene], in.scenario.scenes[scene], reached);
  }
  check_ways_out(in, course, check_endless(in, course));
}

}  // namespace validation
