#include "analysis/explore/graph.hpp"

#include <algorithm>
#include <utility>

namespace analysis {
namespace {

using simulation::NodeKind;
using simulation::Story;

std::vector<Index> next_of(const Story& story, Index at) {
  const simulation::Node& node = story.nodes[at];
  std::vector<Index> next;
  const auto add_options = [&](Index decision) {
    const simulation::Range options = story.decisions[decision].options;
    for (Index i = options.begin; i < options.end; ++i) next.push_back(story.options[i].node);
  };
  switch (node.kind) {
    case NodeKind::end: break;
    case NodeKind::jump: next.push_back(node.b); break;
    case NodeKind::branch: next = {at + 1, node.b}; break;
    case NodeKind::plan_step:
      add_options(node.a);
      next.push_back(node.b);
      break;
    case NodeKind::decision: {
      const scenario::QuestionKind kind = story.decisions[node.a].kind;
      if (scenario::is_composed(kind) || kind == scenario::QuestionKind::plan)
        next.push_back(at + 1);
      else
        add_options(node.a);
      break;
    }
    default: next.push_back(at + 1);
  }
  std::erase_if(next, [&](Index node_after) { return node_after >= story.nodes.size(); });
  return next;
}

}  // namespace

Graph graph_of(const Story& story) {
  Graph graph;
  graph.next.resize(story.nodes.size());
  graph.before.resize(story.nodes.size());
  for (Index node = 0; node < story.nodes.size(); ++node) {
    graph.next[node] = next_of(story, node);
    for (const Index after : graph.next[node]) graph.before[after].push_back(node);
  }
  return graph;
}

std::vector<Index> order_of_play(const Graph& graph) {
  const auto count = static_cast<Index>(graph.next.size());
  std::vector<Index> place(count, count);
  std::vector<bool> met(count);
  Index left = count;
  std::vector<std::pair<Index, std::size_t>>
      way;  // a node, and which of the next ones was gone to; depth first without recursion
  if (count > 0) way.emplace_back(0, 0), met[0] = true;
  while (!way.empty()) {
    auto& [node, gone] = way.back();
    if (gone == graph.next[node].size()) {
      place[node] = --left;
      way.pop_back();
      continue;
    }
    const Index after = graph.next[node][gone++];
    if (!met[after]) met[after] = true, way.emplace_back(after, 0);
  }
  return place;
}

std::vector<bool> leading_to(const Graph& graph, const std::vector<Index>& goals) {
  std::vector<bool> leads(graph.next.size());
  std::vector<Index> open;
  const auto reach = [&](Index node) {
    if (!leads[node]) leads[node] = true, open.push_back(node);
  };
  for (const Index goal : goals) reach(goal);
  while (!open.empty()) {
    const Index node = open.back();
    open.pop_back();
    for (const Index before : graph.before[node]) reach(before);
  }
  return leads;
}

std::vector<Index> nodes_of(const Story& story, Target target) {
  std::vector<Index> nodes;
  const auto add_where = [&](NodeKind kind, Index what) {
    for (Index i = 0; i < story.nodes.size(); ++i)
      if (story.nodes[i].kind == kind && story.nodes[i].a == what) nodes.push_back(i);
  };
  switch (target.kind) {
    case Target::Kind::outcome: add_where(NodeKind::end, target.index); break;
    case Target::Kind::option: nodes.push_back(story.decisions[story.options[target.index].decision].node); break;
    case Target::Kind::scene:
      add_where(NodeKind::scene, target.index);
      for (const simulation::OptionInfo& task : story.options)
        if (task.scene == target.index) nodes.push_back(story.decisions[task.decision].node);
      break;
  }
  return nodes;
}

}  // namespace analysis
