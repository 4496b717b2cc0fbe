#include "command_line/play_json.hpp"

#include <nlohmann/json.hpp>

#include "simulation/score.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;
using simulation::Index;
using simulation::nowhere;
using simulation::Story;

/// Hundredths as a number; whole ones without a point, so that 70 is 70 everywhere.
ordered_json hundredths(int value) {
  if (value % 100 == 0) return value / 100;
  return value / 100.0;
}

std::string_view name(simulation::ReceiptKind kind) {
  switch (kind) {
    case simulation::ReceiptKind::shown: return "shown";
    case simulation::ReceiptKind::partly: return "partly";
    case simulation::ReceiptKind::broken: return "broken";
    case simulation::ReceiptKind::repaired: return "repaired";
    case simulation::ReceiptKind::missed: return "missed";
    case simulation::ReceiptKind::forfeited: return "forfeited";
    case simulation::ReceiptKind::promise: return "promise";
    case simulation::ReceiptKind::signal: return "signal";
    case simulation::ReceiptKind::cap: return "cap";
  }
  return "";
}

/// The id of the thing at `index`, or null.
template <typename Things>
ordered_json id_of(const Things& things, Index index) {
  if (index == nowhere || index >= things.size()) return nullptr;
  return things[index].id;
}

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

ordered_json receipt(const Story& story, const simulation::Receipt& receipt) {
  return {{"kind", name(receipt.kind)},
          {"principle", id_of(story.rubric.principles, receipt.principle)},
          {"act", id_of(story.rubric.acts, receipt.act)},
          {"decision", id_of(story.decisions, receipt.decision)},
          {"option", id_of(story.options, receipt.option)},
          {"line", id_of(story.lines, receipt.line)},
          {"promise", id_of(story.promises, receipt.promise)},
          {"stretch", id_of(story.stretches, receipt.stretch)},
          {"person", id_of(story.people, receipt.person)},
          {"minute", receipt.time},
          {"mark", hundredths(receipt.mark)}};
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
  for (const auto& each : score.receipts) json["receipts"].push_back(receipt(story, each));
  json["clients"] = clients(model);
  return json;
}

}  // namespace command_line
