#include <nlohmann/json.hpp>

#include "command_line/explore_report.hpp"
#include "simulation/move.hpp"

namespace command_line {
namespace {

using analysis::Exploration;
using analysis::Target;
using analysis::TargetVerdict;
using analysis::Verdict;
using nlohmann::ordered_json;
using simulation::Story;

constexpr std::array<const char*, 3> kinds{"scene", "option", "outcome"};

ordered_json witness(const Story& story, const analysis::Witness& shown) {
  ordered_json moves = ordered_json::array();
  for (const simulation::Move& move : shown.moves) moves.push_back(simulation::to_text(story, move));
  return {{"seed", shown.seed}, {"moves", moves}};
}

const char* name(Verdict verdict) {
  switch (verdict) {
    case Verdict::reachable: return "reachable";
    case Verdict::unreachable_proved: return "proved";
    case Verdict::unreachable_enumerated: return "enumerated";
    case Verdict::undecided: return "undecided";
  }
  return "";
}

bool is_unreachable(Verdict verdict) {
  return verdict == Verdict::unreachable_proved || verdict == Verdict::unreachable_enumerated;
}

/// The targets of one kind that can be reached, each with the play that shows it; the others with null.
ordered_json reached(const Story& story, const Exploration& found, Target::Kind kind) {
  ordered_json json = ordered_json::object();
  for (const TargetVerdict& target : found.targets)
    if (target.target.kind == kind)
      json[analysis::id_of(story, target.target)] =
          target.verdict == Verdict::reachable ? witness(story, target.witness) : ordered_json(nullptr);
  return json;
}

ordered_json unreachable(const Story& story, const Exploration& found) {
  ordered_json json = ordered_json::array();
  for (const TargetVerdict& target : found.targets)
    if (is_unreachable(target.verdict))
      json.push_back({{"kind", kinds[static_cast<std::size_t>(target.target.kind)]},
                      {"id", analysis::id_of(story, target.target)},
                      {"by", name(target.verdict)}});
  return json;
}

ordered_json undecided(const Story& story, const Exploration& found) {
  ordered_json json = ordered_json::array();
  for (const TargetVerdict& target : found.targets)
    if (target.verdict == Verdict::undecided)
      json.push_back(
          {{"kind", kinds[static_cast<std::size_t>(target.target.kind)]}, {"id", analysis::id_of(story, target.target)}});
  if (found.stuck == Verdict::undecided) json.push_back({{"kind", "dead_ends"}, {"id", nullptr}});
  return json;
}

ordered_json dead_ends(const Story& story, const Exploration& found) {
  ordered_json json = ordered_json::array();
  for (const analysis::DeadEnd& end : found.dead_ends) {
    ordered_json one = {{"kind", end.kind == analysis::DeadEnd::Kind::endless_loop ? "endless_loop" : "nothing_on_offer"},
                        {"decision", nullptr}};
    if (end.decision != simulation::nowhere) one["decision"] = story.decisions[end.decision].id;
    one.update(witness(story, end.witness));
    json.push_back(one);
  }
  return json;
}

ordered_json listed(const Story& story, const std::vector<analysis::LineVariant>& variants) {
  ordered_json json = ordered_json::array();
  for (const analysis::LineVariant& variant : variants)
    json.push_back({{"line", story.lines[variant.line].id}, {"warmth", static_cast<int>(variant.warmth)}});
  return json;
}

ordered_json hundredths(const std::optional<int>& value) {
  if (!value) return nullptr;
  if (*value % 100 == 0) return *value / 100;
  return *value / 100.0;
}

ordered_json bounds(const Exploration& found) {
  ordered_json json = ordered_json::object();
  for (std::size_t d = 0; d < found.bounds.size(); ++d) {
    const analysis::DimensionBounds& one = found.bounds[d];
    json[std::string(rubric::key(static_cast<rubric::Dimension>(d)))] = {{"min", hundredths(one.min)},
                                                                         {"max", hundredths(one.max)},
                                                                         {"proved_min", hundredths(one.proved_min)},
                                                                         {"proved_max", hundredths(one.proved_max)}};
  }
  return json;
}

}  // namespace

ordered_json exploration_as_json(const Story& story, const Exploration& found) {
  ordered_json json = {{"scenario", story.id},
                       {"exhaustive", found.exhaustive},
                       {"complete", found.complete()},
                       {"states", found.states},
                       {"seeds", found.seeds},
                       {"unreachable", unreachable(story, found)},
                       {"undecided", undecided(story, found)}};
  json["dead_ends"] = dead_ends(story, found);
  json["dead_ends_ruled_out"] = found.stuck == Verdict::unreachable_proved;
  json["outcomes"] = reached(story, found, Target::Kind::outcome);
  json["scenes"] = reached(story, found, Target::Kind::scene);
  json["options"] = reached(story, found, Target::Kind::option);
  const std::size_t left = found.variants_never.size() + found.variants_unseen.size();
  json["variants"] = {{"all", found.variants},
                      {"heard", found.variants - left},
                      {"never", listed(story, found.variants_never)},
                      {"undecided", listed(story, found.variants_unseen)}};
  json["bounds"] = bounds(found);
  return json;
}

}  // namespace command_line
