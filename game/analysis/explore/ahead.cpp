#include "analysis/explore/ahead.hpp"

#include <algorithm>
#include <numeric>

namespace analysis {
namespace {

using simulation::ConditionCode;
using simulation::NodeKind;
using simulation::Range;
using simulation::Story;

void add(const Ahead& from, Ahead& to) {
  to.flags |= from.flags;
  to.facts |= from.facts;
  to.told |= from.told;
  to.promises |= from.promises;
  for (std::size_t i = 0; i < to.minds.size(); ++i) to.minds[i] |= from.minds[i];
  to.review = std::max(to.review, from.review);
}

void ask(const Story& story, Index condition, Ahead& ahead) {
  if (condition == simulation::nowhere) return;
  for (Index i = condition; i < story.conditions[condition].next; ++i) {
    const ConditionCode& code = story.conditions[i];
    const bool somebody = code.person < ahead.minds.size();
    switch (code.op) {
      case ConditionCode::Op::fact: ahead.facts.set(code.argument); break;
      case ConditionCode::Op::promise: ahead.promises.set(code.argument); break;
      case ConditionCode::Op::chose:
      case ConditionCode::Op::visited:
        if (code.argument != simulation::nowhere) ahead.flags.set(code.argument);
        break;
      case ConditionCode::Op::meter:
        if (somebody) ahead.minds[code.person] |= 1U << code.what;
        break;
      case ConditionCode::Op::grievance:
      case ConditionCode::Op::conduct:
      case ConditionCode::Op::count:
        if (somebody) ahead.minds[code.person] |= rest_of_mind;
        break;
      case ConditionCode::Op::all:
      case ConditionCode::Op::any:
      case ConditionCode::Op::negate:
      case ConditionCode::Op::chance:
      case ConditionCode::Op::constant: break;
    }
  }
}

void tell(const Story& story, const Range& facts, Ahead& ahead) {
  for (Index i = facts.begin; i < facts.end; ++i) ahead.told.set(story.fact_lists[i]);
}

Ahead asked_at(const Story& story, const simulation::Node& node) {
  Ahead ahead;
  switch (node.kind) {
    case NodeKind::branch: ask(story, node.a, ahead); break;
    case NodeKind::reveal: ahead.told.set(node.a); break;
    case NodeKind::narration:
    case NodeKind::line: tell(story, story.lines[node.a].reveals, ahead); break;
    case NodeKind::plan_step:
    case NodeKind::decision: {
      const simulation::DecisionInfo& decision = story.decisions[node.a];
      for (Index i = decision.options.begin; i < decision.options.end; ++i) {
        ask(story, story.options[i].condition, ahead);
        tell(story, story.options[i].reveals, ahead);
      }
      if (decision.kind == scenario::QuestionKind::review) ahead.review = decision.last;
      break;
    }
    default: break;
  }
  return ahead;
}

}  // namespace

std::vector<Ahead> look_ahead(const Story& story, const Graph& graph) {
  std::vector<Ahead> at;
  for (const simulation::Node& node : story.nodes) at.push_back(asked_at(story, node));
  std::vector<Index> backwards(story.nodes.size());
  std::iota(backwards.begin(), backwards.end(), Index{0});
  const std::vector<Index> place = order_of_play(graph);
  std::ranges::sort(backwards, std::ranges::greater{}, [&](Index node) { return std::pair{place[node], node}; });
  // From the end to the beginning once; once more for each way that goes round within another.
  for (bool changed = true; changed;) {
    changed = false;
    for (const Index node : backwards) {
      const Ahead before = at[node];
      for (const Index after : graph.next[node]) add(at[after], at[node]);
      changed = changed || at[node] != before;
    }
  }
  return at;
}

}  // namespace analysis
