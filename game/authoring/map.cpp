#include "authoring/map.hpp"

#include <algorithm>
#include <map>

#include "authoring/condition_words.hpp"
#include "catalogue/catalogue.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace authoring {
namespace {

using namespace scenario;
using text::message;

/// Where the flow has come to, waiting for the node it leads to.
struct Exit {
  std::size_t from = 0, row = MapEdge::whole;
  std::string words;
};
using Exits = std::vector<Exit>;

/// The flow asks something or leads away.
bool decides(const Flow& flow) {
  bool found = false;
  for_each_step(flow, [&](const Step& step) {
    found = found || std::holds_alternative<Choice>(step.what) || std::holds_alternative<Next>(step.what) ||
            std::holds_alternative<End>(step.what);
  });
  return found;
}

class Drawing {
 public:
  Drawing(const Scenario& scenario, text::Language language) : scenario_(scenario), language_(language) {}

  Map drawn() && {
    map_.title = in_words(scenario_.title);
    map_.language = language_;
    for (const Scene& scene : scenario_.scenes) scenes_.emplace(scene.id.text, add(scene_node(scene)));
    for (const Outcome* outcome : outcomes_by_rank()) outcomes_.emplace(outcome->id.text, add(outcome_node(*outcome)));
    for (const Scene& scene : scenario_.scenes) {
      scene_ = scenes_.at(scene.id.text);
      (void)walk(scene.flow, {{scene_, MapEdge::whole, {}}});
    }
    return std::move(map_);
  }

 private:
  [[nodiscard]] std::string in_words(const Text& written) const {
    return text::plain(in_language(scenario_, written, language_));
  }
  [[nodiscard]] std::string named(const std::vector<catalogue::Entry>& entries, const Name& name) const {
    const auto id = catalogue::find(entries, name.text);
    const auto found = std::ranges::find(entries, id, &catalogue::Entry::id);
    return found == entries.end() ? name.text : found->name.in(language_);
  }

  [[nodiscard]] MapNode scene_node(const Scene& scene) const {
    MapNode node;
    node.kind = MapNode::Kind::scene;
    node.scene = map_.nodes.size();
    node.words = scene.title.empty() ? scene.id.text : in_words(scene.title);
    std::vector<std::string> parts;
    if (scene.at) parts.push_back(text::moment(scenario_.start, *scene.at, language_));
    const Name& weather = scene.weather.text.empty() ? scenario_.weather : scene.weather;
    if (!weather.text.empty()) parts.push_back(named(catalogue::weathers(), weather));
    if (!scene.place.text.empty()) parts.push_back(named(catalogue::places(), scene.place));
    if (!scene.channel.text.empty()) parts.push_back(named(catalogue::channels(), scene.channel));
    for (const std::string& part : parts) node.detail += (node.detail.empty() ? "" : message(language_, "map.between")) + part;
    return node;
  }

  [[nodiscard]] std::vector<const Outcome*> outcomes_by_rank() const {
    std::vector<const Outcome*> all;
    for (const Outcome& outcome : scenario_.outcomes) all.push_back(&outcome);
    std::ranges::stable_sort(all, {}, &Outcome::rank);
    return all;
  }

  [[nodiscard]] MapNode outcome_node(const Outcome& outcome) const {
    const int last = outcomes_by_rank().back()->rank;
    MapNode node;
    node.kind = MapNode::Kind::outcome;
    node.words = in_words(outcome.title);
    node.detail = message(language_, "map.rank", {std::to_string(outcome.rank)});
    node.standing = outcome.rank == 1 ? Standing::best : outcome.rank == last ? Standing::worst : Standing::between;
    return node;
  }

  [[nodiscard]] MapRow row_of(const Choice& choice, const Option& option) const {
    MapRow row;
    row.id = option.id;
    row.words = has_results(choice.kind) ? message(language_, "map.result_" + option.id) : in_words(option.text);
    row.exemplary = option.exemplary && !has_results(choice.kind);
    row.spoken = option.kind == OptionKind::say;
    if (option.when) row.condition = condition_in_words(*option.when, scenario_, language_);
    return row;
  }

  [[nodiscard]] MapNode decision_node(const Choice& choice) const {
    MapNode node;
    node.kind = MapNode::Kind::decision;
    node.scene = scene_;
    node.id = choice.id;
    node.words = in_words(choice.prompt);
    node.detail = message(language_, "map.question_" + std::to_string(static_cast<int>(choice.kind)));
    for (const Option& option : choice.options) node.rows.push_back(row_of(choice, option));
    return node;
  }

  std::size_t add(MapNode node) {
    map_.nodes.push_back(std::move(node));
    return map_.nodes.size() - 1;
  }

  void lead(const Exits& exits, std::size_t to, bool back = false) {
    for (const Exit& exit : exits) map_.edges.push_back({exit.from, exit.row, to, exit.words, back});
  }

  /// What is left open behind the flow; nothing where it leads away.
  Exits walk(const Flow& flow, Exits exits) {
    for (const Step& step : flow) {
      if (exits.empty()) break;
      if (const auto* choice = std::get_if<Choice>(&step.what)) {
        exits = ask(*choice, exits);
      } else if (const auto* branch = std::get_if<If>(&step.what)) {
        if (decides(branch->then) || decides(branch->otherwise)) exits = divide(*branch, exits);
      } else if (const auto* next = std::get_if<Next>(&step.what)) {
        lead(exits, scenes_.at(next->scene.text));
        exits.clear();
      } else if (const auto* end = std::get_if<End>(&step.what)) {
        lead(exits, outcomes_.at(end->outcome.text));
        exits.clear();
      }
    }
    return exits;
  }

  Exits ask(const Choice& choice, const Exits& exits) {
    const std::size_t node = add(decision_node(choice));
    lead(exits, node);
    Exits open;
    bool parted = false;
    for (std::size_t row = 0; row < choice.options.size(); ++row) {
      const Exits left = walk(choice.options[row].then, {{node, row, {}}});
      const bool falls_through = left.size() == 1 && left.front().from == node;
      parted = parted || !falls_through;
      open.insert(open.end(), left.begin(), left.end());
    }
    if (!parted) return {{node, MapEdge::whole, {}}};
    if (choice.kind != QuestionKind::plan) return open;
    std::erase_if(open, [node](const Exit& exit) { return exit.from == node; });
    lead(open, node, true);  // a task's flow comes back to the plan
    return {{node, MapEdge::whole, {}}};
  }

  Exits divide(const If& branch, const Exits& exits) {
    MapNode point;
    point.kind = MapNode::Kind::branch;
    point.scene = scene_;
    point.id = std::to_string(++branches_);
    const std::size_t node = add(std::move(point));
    lead(exits, node);
    Exits open = walk(branch.then, {{node, MapEdge::whole, condition_in_words(branch.condition, scenario_, language_)}});
    const Exits others = walk(branch.otherwise, {{node, MapEdge::whole, message(language_, "map.otherwise")}});
    open.insert(open.end(), others.begin(), others.end());
    return open;
  }

  const Scenario& scenario_;
  text::Language language_;
  Map map_;
  std::map<std::string, std::size_t> scenes_, outcomes_;
  std::size_t scene_ = 0;  ///< the one being drawn
  int branches_ = 0;       ///< so far
};

}  // namespace

std::vector<std::vector<std::size_t>> nodes_by_scene(const Map& map) {
  std::vector<std::vector<std::size_t>> all(map.nodes.size());
  for (std::size_t at = 0; at < map.nodes.size(); ++at)
    if (map.nodes[at].kind != MapNode::Kind::outcome) all[map.nodes[at].scene].push_back(at);
  return all;
}

std::vector<std::vector<std::size_t>> edges_by_start(const Map& map) {
  std::vector<std::vector<std::size_t>> all(map.nodes.size());
  for (std::size_t at = 0; at < map.edges.size(); ++at) all[map.edges[at].from].push_back(at);
  return all;
}

Map map_of(const Scenario& scenario, text::Language language) { return Drawing(scenario, language).drawn(); }

}  // namespace authoring
