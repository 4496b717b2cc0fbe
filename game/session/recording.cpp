#include "session/recording.hpp"

#include <variant>

#include "session/evidence.hpp"
#include "simulation/appraisal.hpp"
#include "simulation/score.hpp"

namespace session {
namespace {

using simulation::Move;

/// Which appraisal of each of the option's acts would hold as it is asked, the acts taken one after another: by these it is
/// expected where it is not taken.
std::vector<int> expected_appraisals(const Model& model, Index option) {
  const simulation::Story& story = *model.story;
  const auto& info = story.options[option];
  simulation::World world = model.play.state.world;
  std::vector<int> held;
  for (Index at = info.acts.begin; at < info.acts.end; ++at)
    held.push_back(static_cast<int>(simulation::feel(story, world, story.act_lists[at], info.person)));
  return held;
}

/// Which appraisal of each of its acts holds as the option is taken: after the time it is held back for. Tried on a copy. Empty
/// where the question is not answered by one option alone.
std::vector<int> appraisals(const Model& model, Index option) {
  const simulation::Story& story = *model.story;
  const auto& info = story.options[option];
  simulation::State trial = model.play.state;
  simulation::Events events;
  if (!simulation::advance(story, trial, {Move::Kind::choose, info.decision, option, simulation::nowhere, {}}, &events))
    return {};
  std::vector<int> held;
  Index next = info.acts.begin;
  for (const auto& event : events) {
    const auto* act = std::get_if<simulation::ActTaken>(&event);
    if (act == nullptr || next == info.acts.end || act->act != story.act_lists[next]) continue;
    held.push_back(static_cast<int>(act->appraisal));
    ++next;
  }
  return held;
}

RecordedOffer recorded(const Model& model, Index option, const Move& move) {
  const simulation::Story& story = *model.story;
  const auto& info = story.options[option];
  RecordedOffer offer{info.id, {}, info.exemplary};
  for (Index at = info.acts.begin; at < info.acts.end; ++at) offer.acts.push_back(story.rubric.acts[story.act_lists[at]].id);
  if (move.kind == Move::Kind::choose)
    offer.appraisals = option == move.option ? appraisals(model, option) : expected_appraisals(model, option);
  offer.promises = !info.promises.empty();
  return offer;
}

}  // namespace

AppendMove as_effect(const Model& model, const Move& move) {
  const simulation::Story& story = *model.story;
  const auto& decision = story.decisions[model.question->decision];
  AppendMove effect{static_cast<int>(model.play.moves.size()), simulation::to_text(story, move), decision.id, {}};
  effect.stretch = story.stretches[decision.stretch].id;
  for (const Offer& offer : model.question->offers) effect.offers.push_back(recorded(model, offer.option, move));
  // What a fact board or a review can come to is not shown as a choice, but it is what the answer is scored by.
  if (scenario::has_results(decision.kind))
    for (Index at = decision.options.begin; at < decision.options.end; ++at) effect.offers.push_back(recorded(model, at, move));
  return effect;
}

RecordResult result_of(const Model& model) {
  const simulation::Story& story = *model.story;
  const auto score = simulation::score(story, model.play.state);
  RecordResult result;
  if (const Index outcome = simulation::outcome_at(story, model.play.state.world); outcome != simulation::nowhere) {
    result.outcome = story.outcomes[outcome].id;
    result.rank = story.outcomes[outcome].rank;
  }
  for (std::size_t d = 0; d < score.dimensions.size(); ++d)
    if (const auto& dimension = score.dimensions[d])
      result.dimensions[d] = RecordResult::Dimension{dimension->score, dimension->shown, dimension->moments};
  for (std::size_t p = 0; p < score.principles.size(); ++p)
    if (score.principles[p].moments > 0)
      result.principles[story.rubric.principles[p].id] = {score.principles[p].score, score.principles[p].moments};
  result.evidence = evidence_of(story, model.play.state.ledger, score);
  return result;
}

}  // namespace session
