#include "command_line/balance/balance_json.hpp"

#include "command_line/balance/fault_words.hpp"
#include "command_line/hundredths.hpp"
#include "command_line/receipt_json.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;
using simulation::Story;

std::string key_of(std::size_t dimension) { return std::string(rubric::key(static_cast<rubric::Dimension>(dimension))); }

template <typename Value>
ordered_json value_or_null(const std::optional<Value>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json points_or_null(const std::optional<int>& points) { return points ? hundredths(*points) : ordered_json(nullptr); }

ordered_json row_as_json(const Story& story, const analysis::Row& row, text::Language language) {
  if (row.omitted) return {{"omitted", why_omitted(row.player.policy, language)}};
  const analysis::Figures& figures = row.figures;
  ordered_json json = ordered_json::object();
  for (std::size_t d = 0; d < figures.dimensions.size(); ++d)
    json[key_of(d)] = figures.dimensions[d] ? hundredths(figures.dimensions[d]->mean) : ordered_json(nullptr);
  json["mean"] = points_or_null(analysis::mean_over_dimensions(figures));
  json["outcome"] = figures.usual_outcome ? ordered_json(story.outcomes[*figures.usual_outcome].id) : ordered_json(nullptr);
  json["best_rank"] = value_or_null(figures.best_rank);
  json["worst_rank"] = value_or_null(figures.worst_rank);
  json["plays"] = figures.plays;
  json["endless"] = figures.endless;
  json["outcomes"] = outcomes_as_json(story, figures);
  json["spread"] = spreads_as_json(figures);
  return json;
}

ordered_json fault_as_json(const Story& story, const analysis::Fault& fault, text::Language language) {
  ordered_json json = {{"condition", analysis::name(fault.condition)},
                       {"message", fault_sentence(story, fault, language)},
                       {"policy", player_key(story, fault.player)},
                       {"dimension", nullptr},
                       {"principle", nullptr},
                       {"figure", is_in_points(fault.condition) ? hundredths(fault.figure) : ordered_json(fault.figure)},
                       {"limit", is_in_points(fault.condition) ? hundredths(fault.limit) : ordered_json(fault.limit)},
                       {"example", nullptr},
                       {"where", ordered_json::array()}};
  if (fault.dimension) json["dimension"] = rubric::key(*fault.dimension);
  if (fault.principle != simulation::nowhere) json["principle"] = story.rubric.principles[fault.principle].id;
  if (!fault.moves.empty()) {
    ordered_json moves = ordered_json::array();
    for (const auto& move : fault.moves) moves.push_back(simulation::to_text(story, move));
    json["example"] = {{"seed", fault.seed}, {"moves", std::move(moves)}, {"outcome", nullptr}};
    if (fault.outcome != simulation::nowhere) json["example"]["outcome"] = story.outcomes[fault.outcome].id;
  }
  for (const auto& receipt : fault.where) json["where"].push_back(receipt_as_json(story, receipt));
  return json;
}

ordered_json scenario_as_json(const Story& story, const analysis::ScenarioBalance& balance, text::Language language) {
  ordered_json json = {{"scenario", story.id},
                       {"policies", ordered_json::object()},
                       {"principles", ordered_json::object()},
                       {"faults", ordered_json::array()}};
  for (const auto& row : balance.rows) json["policies"][player_key(story, row.player)] = row_as_json(story, row, language);
  for (const auto& taught : balance.taught)
    json["principles"][story.rubric.principles[taught.principle].id] = {
        {"plays", taught.plays}, {"met", taught.met}, {"shown", taught.shown}, {"broken", taught.broken}};
  for (const auto& fault : balance.faults) json["faults"].push_back(fault_as_json(story, fault, language));
  return json;
}

ordered_json pooled_as_json(const analysis::PooledRow& row) {
  ordered_json json = {{"scenarios", row.scenarios}};
  for (std::size_t d = 0; d < row.dimensions.size(); ++d) json[key_of(d)] = points_or_null(row.dimensions[d]);
  json["mean"] = points_or_null(row.mean);
  json["from_random"] = points_or_null(row.from_random);
  return json;
}

}  // namespace

std::string player_key(const Story& story, const analysis::PolicyPlayer& player) {
  std::string key(analysis::name(player.policy));
  if (player.language != story.languages.front()) key += "-" + std::string(text::code(player.language));
  return key;
}

ordered_json spreads_as_json(const analysis::Figures& figures) {
  ordered_json json = ordered_json::object();
  for (std::size_t d = 0; d < figures.dimensions.size(); ++d) {
    json[key_of(d)] = nullptr;
    if (const auto& spread = figures.dimensions[d])
      json[key_of(d)] = {{"mean", hundredths(spread->mean)},
                         {"least", hundredths(spread->least)},
                         {"most", hundredths(spread->most)},
                         {"deviation", hundredths(spread->deviation)},
                         {"plays", spread->plays}};
  }
  return json;
}

ordered_json outcomes_as_json(const Story& story, const analysis::Figures& figures) {
  ordered_json json = ordered_json::object();
  for (std::size_t i = 0; i < story.outcomes.size(); ++i) json[story.outcomes[i].id] = figures.outcomes[i];
  return json;
}

ordered_json balance_as_json(std::span<const Story> stories, const analysis::Balance& balance, text::Language language) {
  ordered_json json = {
      {"scenarios", ordered_json::array()}, {"pooled", ordered_json::object()}, {"faults", ordered_json::array()}};
  for (std::size_t i = 0; i < stories.size(); ++i)
    json["scenarios"].push_back(scenario_as_json(stories[i], balance.scenarios[i], language));
  if (stories.empty()) return json;
  for (const auto& row : balance.pooled) json["pooled"][player_key(stories.front(), row.player)] = pooled_as_json(row);
  for (const auto& [scenario, fault] : balance.pooled_faults) {
    json["faults"].push_back(fault_as_json(stories[scenario], fault, language));
    json["faults"].back()["scenario"] = stories[scenario].id;
  }
  return json;
}

}  // namespace command_line
