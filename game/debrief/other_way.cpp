#include "debrief/other_way.hpp"

#include <deque>
#include <map>
#include <variant>

namespace debrief {
namespace {

using simulation::Events;
using simulation::IndexSet;
using simulation::State;
using simulation::Story;

/// The trainee's own answers by question, in the order they were given.
using OwnAnswers = std::map<Index, std::deque<const Answer*>>;

OwnAnswers own_from(const std::vector<GivenAnswer>& given, std::size_t from) {
  OwnAnswers own;
  for (std::size_t i = from; i < given.size(); ++i) own[given[i].answer.decision].push_back(&given[i].answer);
  return own;
}

/// Gives the next own answer to the present question, if it is on offer here.
bool give_own(const Story& story, State& state, OwnAnswers& own, Events& events) {
  const auto mine = own.find(simulation::decision_at(story, state.world));
  if (mine == own.end() || mine->second.empty()) return false;
  const Answer& next = *mine->second.front();
  mine->second.pop_front();
  return give(story, state, next, &events);
}

void remember(IndexSet& taken, const Answer& answer) {
  for (const simulation::Move& move : answer.moves) {
    if (move.kind == simulation::Move::Kind::choose) taken.set(move.option, true);
  }
}

}  // namespace

std::vector<Index> said_in(const Story& story, const Answer& answer, const Events& events) {
  const bool plan = story.decisions[answer.decision].kind == scenario::QuestionKind::plan;
  return plan ? options_in(answer.moves) : taken_in(events, answer.decision);
}

std::vector<Reaction> reactions_in(const Story& story, const Events& events) {
  std::vector<Reaction> reactions;
  for (const simulation::Event& event : events) {
    if (std::holds_alternative<simulation::SceneEntered>(event) && !reactions.empty()) break;
    if (const auto* spoke = std::get_if<simulation::Spoke>(&event);
        spoke && story.lines[spoke->line].person != simulation::nobody)
      reactions.push_back({spoke->line, spoke->warmth, false});
    if (const auto* thought = std::get_if<simulation::Thought>(&event))
      reactions.push_back({thought->line, thought->warmth, true});
  }
  return reactions;
}

Ending play_on(const Story& story, const State& before, const Answer& answer, const std::vector<GivenAnswer>& own,
               std::size_t later_from) {
  Ending ending;
  ending.end = before;
  Events events;
  if (!give(story, ending.end, answer, &events)) return ending;
  ending.way.options = said_in(story, answer, events);
  ending.way.reactions = reactions_in(story, events);
  CurveWriter curve(story, ending.samples);
  curve.tell(events);
  OwnAnswers later = own_from(own, later_from);
  IndexSet taken;
  remember(taken, answer);
  // Longer than any path that answers each question with each of its options twice.
  for (std::size_t left = 2 * story.options.size() + 1; ending.end.world.ended == 0 && left > 0; --left) {
    events.clear();
    if (give_own(story, ending.end, later, events)) {
      ++ending.own_answers;
    } else {
      const Answer key = exemplary_answer(story, ending.end, taken);
      if (!give(story, ending.end, key, &events)) break;
      remember(taken, key);
      ++ending.key_answers;
    }
    curve.tell(events);
  }
  return ending;
}

}  // namespace debrief
