#include "analysis/explore/way_out.hpp"

#include <algorithm>

namespace analysis {
namespace {

using simulation::Node;
using simulation::NodeKind;
using simulation::Range;
using simulation::Story;

/// The nodes from which an end is sure to be come to by somebody who wants it: grown from the ends until nothing is added.
class WayOut {
 public:
  WayOut(const Story& story, const MayHappen& may) : story_(story), may_(may), leads_(story.nodes.size()) {}

  bool from_everywhere() {
    for (bool grown = true; grown;) {
      grown = false;
      for (Index node = static_cast<Index>(leads_.size()); node-- > 0;)
        if (!leads_[node] && leads_out(node)) leads_[node] = grown = true;
    }
    return std::ranges::all_of(leads_, [](bool leads) { return leads; });
  }

 private:
  bool leads_out(Index at) const {
    if (!may_.nodes[at]) return true;
    const Node& node = story_.nodes[at];
    switch (node.kind) {
      case NodeKind::end: return true;
      case NodeKind::jump: return jump_leads_out(node.b);
      case NodeKind::branch: return (!may_.holds[at] || leads(at + 1)) && (!may_.fails[at] || leads(node.b));
      case NodeKind::plan_step: return leads(node.b) && all_tasks_lead_out(story_.decisions[node.a].options);
      case NodeKind::decision: return answer_leads_out(at, story_.decisions[node.a]);
      default: return leads(at + 1);
    }
  }

  bool leads(Index node) const { return node < leads_.size() && leads_[node]; }

  /// A task's flow comes back to the plan, once a slot: so it leads out where what lies behind the plan does.
  bool jump_leads_out(Index to) const {
    if (to < story_.nodes.size() && story_.nodes[to].kind == NodeKind::plan_step) return leads(story_.nodes[to].b);
    return leads(to);
  }

  bool all_tasks_lead_out(const Range& tasks) const {
    for (Index task = tasks.begin; task < tasks.end; ++task)
      if (!leads(story_.options[task].node)) return false;
    return true;
  }

  bool answer_leads_out(Index at, const simulation::DecisionInfo& decision) const {
    if (decision.kind == scenario::QuestionKind::plan) return leads(at + 1);
    const bool composed = scenario::is_composed(decision.kind);
    for (Index option = decision.options.begin; option < decision.options.end; ++option)
      if (may_.always_offered[option] && leads(composed ? at + 1 : story_.options[option].node)) return true;
    return false;
  }

  const Story& story_;
  const MayHappen& may_;
  std::vector<bool> leads_;
};

}  // namespace

bool can_always_be_finished(const Story& story, const MayHappen& may) { return WayOut(story, may).from_everywhere(); }

}  // namespace analysis
