#include "authoring/dot.hpp"

#include <array>

#include "authoring/labels.hpp"
#include "text/message.hpp"

namespace authoring {
namespace {

// The window's paper and ink.
constexpr std::string_view paper = "#F6EFE2", card = "#FDFAF3", recess = "#EDE3D1", rule = "#CDBFA8", edge_line = "#8A7965",
                           ink = "#2E2622", ink2 = "#5A4E45", indigo = "#26506F", indigo_tint = "#E4ECF0", shu = "#A03522",
                           shu_tint = "#F7E4DC", moss = "#47632F", moss_tint = "#E8EDDC", ochre = "#7A5710",
                           ochre_tint = "#F3E8CF";
/// What is installed with the program first, then what other systems have for Japanese.
constexpr std::string_view fonts = "BIZ UDPGothic,Noto Sans CJK JP,Hiragino Sans,Yu Gothic,sans-serif";

struct OutcomeLook {
  std::string_view shape, line, fill;
  int lines = 1;  ///< outlines, one around the other
};
/// By Standing: told apart by shape as well.
constexpr std::array<OutcomeLook, 3> outcome_looks{OutcomeLook{"ellipse", moss, moss_tint, 2},
                                                   OutcomeLook{"hexagon", ochre, ochre_tint, 1},
                                                   OutcomeLook{"octagon", shu, shu_tint, 1}};

std::string dot_string(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

/// `name="value", …`: attributes as dot writes them.
std::string attributes(std::initializer_list<std::pair<std::string_view, std::string>> all) {
  std::string out = " [";
  for (const auto& [name, value] : all) out += (out.size() == 2 ? "" : ", ") + std::string(name) + '=' + value;
  return out + ']';
}

class DotWriter {
 public:
  explicit DotWriter(const Map& map) : map_(map) {}

  std::string written() {
    open();
    const auto in_scene = nodes_by_scene(map_);
    for (std::size_t at = 0; at < map_.nodes.size(); ++at)
      if (map_.nodes[at].kind == MapNode::Kind::scene) write_scene(at, in_scene[at]);
    for (std::size_t at = 0; at < map_.nodes.size(); ++at)
      if (map_.nodes[at].kind == MapNode::Kind::outcome) write_outcome("n" + std::to_string(at), map_.nodes[at]);
    // What is said first stands first: the way on before what hangs on one answer.
    for (const bool whole : {true, false})
      for (const MapEdge& each : map_.edges)
        if ((each.row == MapEdge::whole) == whole) write_edge(each);
    write_legend();
    return std::move(out_) + "}\n";
  }

 private:
  [[nodiscard]] std::string say(const std::string& key, const std::vector<std::string>& arguments = {}) const {
    return text::message(map_.language, "map." + key, arguments);
  }
  [[nodiscard]] std::string lines(const std::string& words, int columns, std::size_t most) const {
    return html_lines(broken(words, map_.language, columns, most));
  }

  void open() {
    out_ += "digraph map {\n graph" +
            attributes({{"rankdir", "TB"},
                        {"bgcolor", dot_string(paper)},
                        {"fontname", dot_string(fonts)},
                        {"fontcolor", dot_string(ink)},
                        {"fontsize", "24"},
                        {"label", '<' + lines(map_.title, 60, 2) + '>'},
                        {"labelloc", "t"},
                        {"nodesep", "0.35"},
                        {"ranksep", "0.45"},
                        {"pad", "0.4"}}) +
            "\n node" +
            attributes({{"fontname", dot_string(fonts)},
                        {"fontsize", "12"},
                        {"fontcolor", dot_string(ink)},
                        {"color", dot_string(edge_line)}}) +
            "\n edge" +
            attributes({{"fontname", dot_string(fonts)},
                        {"fontsize", "11"},
                        {"fontcolor", dot_string(indigo)},
                        {"color", dot_string(ink2)},
                        {"arrowsize", "0.7"}}) +
            '\n';
  }

  void write_scene(std::size_t scene, const std::vector<std::size_t>& inside) {
    out_ += " subgraph cluster_" + std::to_string(scene) + " {\n  graph" +
            attributes({{"label", "\"\""},
                        {"style", "\"rounded,filled\""},
                        {"fillcolor", dot_string(recess)},
                        {"color", dot_string(rule)},
                        {"margin", "14"}}) +
            '\n';
    for (const std::size_t at : inside) {
      const MapNode& node = map_.nodes[at];
      const std::string name = "n" + std::to_string(at);
      if (node.kind == MapNode::Kind::scene) write_heading(name, node.words, node.detail, scene == 0);
      if (node.kind == MapNode::Kind::decision) write_decision(name, node);
      if (node.kind == MapNode::Kind::branch) write_branch(name);
    }
    out_ += " }\n";
  }

  void write_heading(const std::string& name, const std::string& words, const std::string& detail, bool first) {
    std::string cells = row(bold(lines(words, 44, 2)));
    if (first) cells = row(small(say("legend_start"), indigo)) + cells;
    if (!detail.empty()) cells += row(small(html(detail), ink2));
    out_ += "  " + name + " [shape=plain, label=<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">" +
            cells + "</TABLE>>]\n";
  }

  [[nodiscard]] static std::string row(const std::string& cell) { return "<TR><TD ALIGN=\"LEFT\">" + cell + "</TD></TR>"; }
  /// graphviz takes no empty element.
  [[nodiscard]] static std::string small(const std::string& words, std::string_view colour) {
    if (words.empty()) return {};
    return "<FONT POINT-SIZE=\"10\" COLOR=\"" + std::string(colour) + "\">" + words + "</FONT>";
  }
  [[nodiscard]] static std::string bold(const std::string& words) { return words.empty() ? words : "<B>" + words + "</B>"; }

  void write_decision(const std::string& name, const MapNode& node) {
    const std::string tinted = "<TR><TD ALIGN=\"LEFT\" COLSPAN=\"2\" BGCOLOR=\"" + std::string(indigo_tint) + "\">";
    std::string cells = tinted + bold(html(node.id)) + ' ' + small(html(node.detail), ink2) + "</TD></TR>";
    if (!node.words.empty()) cells += tinted + lines(node.words, 40, 2) + "</TD></TR>";
    for (std::size_t at = 0; at < node.rows.size(); ++at) cells += option(at, node.rows[at]);
    out_ += "  " + name + " [shape=plain, label=<<TABLE BORDER=\"1\" COLOR=\"" + std::string(edge_line) + "\" BGCOLOR=\"" +
            std::string(card) + "\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"4\">" + cells + "</TABLE>>]\n";
  }

  [[nodiscard]] std::string option(std::size_t at, const MapRow& each) const {
    std::vector<std::string> words_of = broken(each.words, map_.language, 38, 2);
    if (each.spoken) words_of = in_quotes(std::move(words_of), map_.language);
    std::string words = html_lines(words_of);
    if (!each.condition.empty()) {
      const std::string end = "<BR ALIGN=\"LEFT\"/>";
      if (!words.ends_with(end)) words += end;
      words += small(lines(say("on_condition", {each.condition}), 46, 20), indigo);
      if (!words.ends_with(end + "</FONT>")) words += end;
    }
    const std::string mark = each.exemplary ? "<B><FONT COLOR=\"" + std::string(moss) + "\">★</FONT></B>" : "";
    return "<TR><TD ALIGN=\"LEFT\" VALIGN=\"TOP\">" + html(each.id) + mark + "</TD><TD ALIGN=\"LEFT\" PORT=\"r" +
           std::to_string(at) + "\">" + words + "</TD></TR>";
  }

  void write_branch(const std::string& name) {
    out_ +=
        "  " + name + " [shape=diamond, style=filled, fillcolor=" + dot_string(card) + ", label=\"\", width=0.3, height=0.3]\n";
  }

  void write_outcome(const std::string& name, const MapNode& node) {
    const OutcomeLook& look = outcome_looks[static_cast<std::size_t>(node.standing)];
    out_ += ' ' + name + " [shape=" + std::string(look.shape) + ", style=filled, peripheries=" + std::to_string(look.lines) +
            ", color=" + dot_string(look.line) + ", fillcolor=" + dot_string(look.fill) + ", penwidth=1.6, label=<" +
            bold(lines(node.words, 30, 2)) + (node.detail.empty() ? "" : "<BR/>") + small(html(node.detail), ink2) + ">]\n";
  }

  /// graphviz puts an edge's words right up to its line; a cell keeps its distance.
  [[nodiscard]] std::string beside_the_line(const std::string& words) const {
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"5\">" + row(lines(words, 36, 20)) + "</TABLE>>";
  }

  void write_edge(const MapEdge& each) {
    out_ += " n" + std::to_string(each.from);
    if (each.row != MapEdge::whole) out_ += ":r" + std::to_string(each.row) + ":e";
    out_ += " -> n" + std::to_string(each.to);
    // The way on stays straight; what hangs on one answer goes round it.
    const bool leads_on = map_.nodes[each.to].kind == MapNode::Kind::scene;
    const std::string weight = leads_on ? "12" : each.row == MapEdge::whole ? "4" : "1";
    if (each.back)
      out_ += attributes({{"style", "dashed"}, {"constraint", "false"}, {"label", beside_the_line(say("legend_back"))}});
    else if (each.words.empty())
      out_ += attributes({{"weight", weight}});
    else
      out_ += attributes({{"weight", weight}, {"label", beside_the_line(each.words)}});
    out_ += '\n';
  }

  void write_legend() {
    out_ += " subgraph cluster_legend {\n  graph" +
            attributes({{"label", dot_string(say("legend"))},
                        {"fontsize", "12"},
                        {"style", "\"rounded,filled\""},
                        {"fillcolor", dot_string(card)},
                        {"color", dot_string(rule)},
                        {"margin", "12"}}) +
            '\n';
    MapNode question;
    question.id = "d1";
    question.detail = say("legend_decision");
    question.rows.push_back({"a", say("legend_exemplary"), {}, true, false});
    write_decision("l0", question);
    out_ += "  l1" + attributes({{"shape", "plain"}, {"label", dot_string("◇ " + say("legend_branch"))}}) + '\n';
    std::string samples = "  {rank=same; l0 -> l1";
    for (std::size_t at = 0; at < outcome_looks.size(); ++at) {
      MapNode outcome;
      outcome.standing = static_cast<Standing>(at);
      outcome.words = say("outcome_" + std::to_string(at));
      write_outcome(" l" + std::to_string(at + 2), outcome);
      samples += " -> l" + std::to_string(at + 2);
    }
    out_ += samples + " [style=invis]}\n }\n l2 -> n0 [style=invis]\n";  // above the first scene
  }

  const Map& map_;
  std::string out_;
};

}  // namespace

std::string as_dot(const Map& map) { return DotWriter(map).written(); }

}  // namespace authoring
