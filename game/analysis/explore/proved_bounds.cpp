#include "analysis/explore/proved_bounds.hpp"

#include <algorithm>

#include "simulation/score.hpp"

namespace analysis {
namespace {

using simulation::NodeKind;
using simulation::nowhere;
using simulation::Range;
using simulation::Story;

constexpr int whole = 100;

/// The most a moment of each principle can be worth, in per cent; none: there is no such moment.
class Worths {
 public:
  Worths(const Story& story, const MayHappen& may) : story_(story), most_(story.rubric.principles.size()) {
    for (Index node = 0; node < story.nodes.size(); ++node)
      if (may.nodes[node]) add_node(story.nodes[node]);
    const simulation::EventActs& e = story.code.events;
    for (const Index event : {e.promise_kept, e.promise_broken, e.promise_late, e.promise_late_warned, e.promise_renegotiated,
                              e.promise_refused, e.silence, e.late_arrival, e.late_arrival_warned, e.deception_discovered})
      add_act(event);
    for (const simulation::PromiseInfo& promise : story.promises) {
      add(story.code.keep_small_promises, whole);
      add_acts(promise.acts_when_kept);
    }
  }
  [[nodiscard]] const std::vector<std::optional<int>>& by_principle() const { return most_; }

 private:
  void add(Index principle, int worth) {
    if (principle != nowhere) most_[principle] = std::max(most_[principle].value_or(0), worth);
  }
  void add_act(Index act) {
    if (act == nowhere) return;
    const Range appraisals = story_.code.acts[act].appraisals;
    for (Index i = appraisals.begin; i < appraisals.end; ++i)
      for (Index m = story_.code.appraisals[i].marks.begin; m < story_.code.appraisals[i].marks.end; ++m) {
        const simulation::MarkCode& mark = story_.code.marks[m];
        const int partly = std::max(0, story_.code.constants.value_partly);
        add(mark.principle, mark.verdict == rubric::Verdict::shown    ? whole
                            : mark.verdict == rubric::Verdict::partly ? partly
                                                                      : 0);
      }
  }
  void add_acts(const Range& acts) {
    for (Index i = acts.begin; i < acts.end; ++i) add_act(story_.act_lists[i]);
  }
  void add_node(const simulation::Node& node) {
    if (node.kind == NodeKind::happens) add_acts(story_.happenings[node.a].acts);
    if (node.kind == NodeKind::line && (story_.lines[node.a].signal || story_.lines[node.a].lure)) {
      add(story_.code.notice_signals, whole);
      add(story_.code.analyse_before_blaming, whole);
    }
    if (node.kind != NodeKind::decision) return;
    // Also what is closed by one's own conduct can be owed.
    const Range options = story_.decisions[node.a].options;
    for (Index option = options.begin; option < options.end; ++option) add_acts(story_.options[option].acts);
  }
  const Story& story_;
  std::vector<std::optional<int>> most_;
};

}  // namespace

std::array<DimensionBounds, rubric::dimension_count> proved_bounds(const Story& story, const MayHappen& may) {
  std::array<DimensionBounds, rubric::dimension_count> bounds;
  const Worths worths(story, may);
  for (std::size_t principle = 0; principle < story.rubric.principles.size(); ++principle) {
    const std::optional<int> most = worths.by_principle()[principle];
    if (!most) continue;
    DimensionBounds& dimension = bounds[static_cast<std::size_t>(story.rubric.principles[principle].dimension)];
    dimension.proved_min = 0;
    dimension.proved_max = std::max(dimension.proved_max.value_or(0), *most * 100);
  }
  return bounds;
}

}  // namespace analysis
