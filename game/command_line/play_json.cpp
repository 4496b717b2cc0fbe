#include "command_line/play_json.hpp"

#include "command_line/hundredths.hpp"
#include "command_line/receipt_json.hpp"
#include "simulation/score.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;
using simulation::Story;

ordered_json scores(const simulation::Score& score) {
  ordered_json json = ordered_json::object();
  for (std::size_t d = 0; d < score.dimensions.size(); ++d) {
    auto& entry = json[std::string(rubric::key(static_cast<rubric::Dimension>(d)))];
    if (const auto& dimension = score.dimensions[d])
      entry = {{"score", hundredths(dimension->score)},
               {"shown", hundredths(dimension->shown)},
               {"moments", dimension->moments},
               {"capped", dimension->capped}};
  }
  return json;
}

ordered_json principles(const Story& story, const simulation::Score& score) {
  ordered_json json = ordered_json::object();
  for (std::size_t p = 0; p < score.principles.size() && p < story.rubric.principles.size(); ++p)
    if (score.principles[p].moments > 0)
      json[story.rubric.principles[p].id] = {{"score", hundredths(score.principles[p].score)},
                                             {"moments", score.principles[p].moments}};
  return json;
}

ordered_json clients(const session::Model& model) {
  ordered_json json = ordered_json::object();
  const Story& story = *model.story;
  const auto& world = model.play.state.world;
  for (std::size_t person = 0; person < story.people.size(); ++person) {
    if (!story.people[person].client) continue;
    const auto read = [&](condition::Meter meter) {
      return hundredths(simulation::meter(story, world, static_cast<int>(person), meter));
    };
    json[story.people[person].id] = {{"ability", read(condition::Meter::ability)},
                                     {"benevolence", read(condition::Meter::benevolence)},
                                     {"integrity", read(condition::Meter::integrity)},
                                     {"liking", read(condition::Meter::liking)}};
  }
  return json;
}

ordered_json moves(const session::Model& model) {
  ordered_json json = ordered_json::array();
  for (const auto& move : model.play.moves) json.push_back(simulation::to_text(*model.story, move));
  return json;
}

}  // namespace

ordered_json play_as_json(const session::Model& model) {
  const Story& story = *model.story;
  const auto score = simulation::score(story, model.play.state);
  const auto& node = story.nodes[model.play.state.world.node];
  ordered_json json = {{"scenario", story.id}, {"seed", model.seed}, {"rubric", story.rubric.version}, {"moves", moves(model)}};
  json["outcome"] = nullptr;
  json["outcome_rank"] = nullptr;
  if (node.kind == simulation::NodeKind::end) {
    json["outcome"] = story.outcomes[node.a].id;
    json["outcome_rank"] = story.outcomes[node.a].rank;
  }
  json["scores"] = scores(score);
  json["principles"] = principles(story, score);
  json["receipts"] = ordered_json::array();
  for (const auto& each : score.receipts) json["receipts"].push_back(receipt_as_json(story, each));
  json["clients"] = clients(model);
  return json;
}

}  // namespace command_line
