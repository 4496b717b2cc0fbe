#include "authoring/outline.hpp"

#include "authoring/labels.hpp"
#include "text/message.hpp"

namespace authoring {
namespace {

class OutlineWriter {
 public:
  explicit OutlineWriter(const Map& map) : map_(map) {}

  std::string written() {
    line(0, map_.title);
    for (std::size_t scene = 0; scene < map_.nodes.size(); ++scene) {
      if (map_.nodes[scene].kind != MapNode::Kind::scene) continue;
      out_ += '\n';
      for (const std::size_t at : in_scene_[scene]) write_node(at);
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string say(const std::string& key, const std::vector<std::string>& arguments = {}) const {
    return text::message(map_.language, "map." + key, arguments);
  }

  void line(int depth, const std::string& words) {
    out_ += std::string(static_cast<std::size_t>(depth) * 2, ' ') + on_one_line(words) + '\n';
  }

  /// How other lines speak of it.
  [[nodiscard]] std::string name(std::size_t at) const {
    const MapNode& node = map_.nodes[at];
    switch (node.kind) {
      case MapNode::Kind::scene: return say("legend_scene") + say("quoted", {node.words});
      case MapNode::Kind::outcome: return say("to_outcome", {node.words, node.detail});
      case MapNode::Kind::decision: return node.id;
      case MapNode::Kind::branch: return say("branch", {node.id});
    }
    return {};
  }

  void write_node(std::size_t at) {
    const MapNode& node = map_.nodes[at];
    if (node.kind == MapNode::Kind::scene) {
      line(0, "■ " + node.words + (node.detail.empty() ? "" : "　" + node.detail));
    } else if (node.kind == MapNode::Kind::branch) {
      line(1, "◇ " + name(at));
    } else {
      line(1, "● " + node.id + ' ' + node.detail + (node.words.empty() ? "" : "　" + node.words));
      for (std::size_t row = 0; row < node.rows.size(); ++row) write_row(at, row, node.rows[row]);
    }
    write_edges(at, MapEdge::whole, node.kind == MapNode::Kind::scene ? 1 : 2);
  }

  void write_row(std::size_t at, std::size_t row, const MapRow& each) {
    line(2, each.id + (each.exemplary ? " ★ " : "   ") + (each.spoken ? say("quoted", {each.words}) : each.words));
    if (!each.condition.empty()) line(4, say("on_condition", {each.condition}));
    write_edges(at, row, 4);
  }

  void write_edges(std::size_t from, std::size_t row, int depth) {
    for (const std::size_t at : from_node_[from]) {
      const MapEdge& edge = map_.edges[at];
      if (edge.row == row)
        line(depth, (edge.words.empty() ? "" : edge.words + ' ') + "→ " + (edge.back ? say("legend_back") : name(edge.to)));
    }
  }

  const Map& map_;
  std::vector<std::vector<std::size_t>> in_scene_ = nodes_by_scene(map_), from_node_ = edges_by_start(map_);
  std::string out_;
};

}  // namespace

std::string as_outline(const Map& map) { return OutlineWriter(map).written(); }

}  // namespace authoring
