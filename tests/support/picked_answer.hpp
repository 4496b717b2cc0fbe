#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/policy.hpp"
#include "session/model.hpp"
#include "simulation/forms.hpp"
#include "support/desk.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"

/// One answer of an automatic player, as a person at any front end makes it, and the words it is found by on the screen.
namespace support {

using simulation::Index;
using simulation::Move;
using simulation::nowhere;

inline constexpr auto ja = text::Language::ja;

/// The moves of one answer as every front end makes them: notes first, cards as they are dealt and each before its place in time,
/// slots one after another.
using Answer = std::vector<Move>;

inline Answer in_order(const simulation::Story& story, const simulation::World& world, const Answer& picked) {
  Answer answer;
  const auto take = [&](auto&& belongs) { std::ranges::copy_if(picked, std::back_inserter(answer), belongs); };
  take([](const Move& move) { return move.kind == Move::Kind::mark || move.kind == Move::Kind::note; });
  if (story.decisions[picked.back().decision].kind == scenario::QuestionKind::sort)
    for (const Index card : simulation::cards_shown(story, world, picked.back().decision))
      for (const Move& move : picked) {
        if (move.kind != Move::Kind::sort || move.card != card) continue;
        answer.push_back(move);
        if (move.position == 0) continue;
        answer.back().position = 0;
        answer.push_back(move);
      }
  for (std::uint8_t slot = 0; slot < simulation::max_slots; ++slot)
    take([&](const Move& move) { return move.kind == Move::Kind::place && move.slot == slot; });
  take([](const Move& move) { return move.kind == Move::Kind::add || simulation::is_answer(move); });
  return answer;
}

inline Answer picked_answer(const session::Model& model, analysis::Policy policy, analysis::PolicyState& own) {
  const simulation::Story& story = *model.story;
  simulation::State state = model.play.state;
  Answer picked;
  do {
    picked.push_back(analysis::pick(story, state, policy, own, ja));
    REQUIRE(simulation::advance(story, state, picked.back()));
  } while (!simulation::is_answer(picked.back()));
  return in_order(story, model.play.state.world, picked);
}

inline std::string words_of(const simulation::Story& story, Index option) {
  return text::plain(simulation::words(story, story.options[option].text, ja));
}
/// As the client said it.
inline std::string line_words(const simulation::Story& story, const session::Model& model, Index line) {
  const auto said = std::ranges::find(model.transcript, line, &session::TalkLine::line);
  REQUIRE(said != model.transcript.end());
  return text::plain(simulation::words(story, said->text, ja));
}
inline std::string slot_words(const simulation::Story& story, const Move& move) {
  return text::moment(story.start, story.slots[story.decisions[move.decision].slots.begin + move.slot], ja);
}

inline std::size_t volume_of(const Desk& desk, const std::string& id) {
  const auto& volumes = desk.app.shelf.volumes;
  const auto found = std::ranges::find_if(volumes, [&](const auto& volume) { return volume.story && volume.story->id == id; });
  REQUIRE(found != volumes.end());
  return static_cast<std::size_t>(found - volumes.begin());
}

}  // namespace support
