#include <algorithm>
#include <limits>

#include "validation/course.hpp"

namespace validation {
namespace {

constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();

/// Tarjan's strong components with a stack of its own: ten thousand scenes in a row must not need ten thousand calls.
class Components {
 public:
  explicit Components(const std::vector<std::vector<std::size_t>>& edges)
      : edges_(edges), order_(edges.size(), unseen), lowest_(edges.size(), 0), on_stack_(edges.size(), false) {
    for (std::size_t node = 0; node < edges.size(); ++node)
      if (order_[node] == unseen) visit(node);
  }
  std::vector<std::vector<std::size_t>> found;

 private:
  struct Frame {
    std::size_t node, next_edge;
  };

  void enter(std::size_t node, std::vector<Frame>& frames) {
    order_[node] = lowest_[node] = counter_++;
    stack_.push_back(node);
    on_stack_[node] = true;
    frames.push_back({node, 0});
  }

  void visit(std::size_t root) {
    std::vector<Frame> frames;
    enter(root, frames);
    while (!frames.empty()) {
      auto& [node, next_edge] = frames.back();
      if (next_edge < edges_[node].size()) {
        const std::size_t to = edges_[node][next_edge++];
        if (order_[to] == unseen)
          enter(to, frames);
        else if (on_stack_[to])
          lowest_[node] = std::min(lowest_[node], order_[to]);
        continue;
      }
      const std::size_t done = node;
      if (lowest_[done] == order_[done]) close(done);
      frames.pop_back();
      if (!frames.empty()) lowest_[frames.back().node] = std::min(lowest_[frames.back().node], lowest_[done]);
    }
  }

  void close(std::size_t root) {
    std::vector<std::size_t> group;
    std::size_t node = unseen;
    while (node != root) {
      node = stack_.back();
      stack_.pop_back();
      on_stack_[node] = false;
      group.push_back(node);
    }
    const bool leads_to_itself = std::ranges::find(edges_[root], root) != edges_[root].end();
    if (group.size() == 1 && !leads_to_itself) return;
    std::ranges::sort(group);
    found.push_back(std::move(group));
  }

  const std::vector<std::vector<std::size_t>>& edges_;
  std::vector<std::size_t> order_, lowest_, stack_;
  std::vector<bool> on_stack_;
  std::size_t counter_ = 0;
};

}  // namespace

std::vector<std::vector<std::size_t>> loops(const std::vector<std::vector<std::size_t>>& edges) {
  auto found = Components(edges).found;
  std::ranges::sort(found);
  return found;
}

}  // namespace validation
