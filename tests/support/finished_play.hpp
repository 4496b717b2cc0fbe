#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/policy.hpp"
#include "debrief/debrief.hpp"
#include "loading/loading.hpp"
#include "presentation/app/message.hpp"
#include "session/session.hpp"
#include "support/rubric_file.hpp"

/// Plays of the shipped scenario for screens that show what has been played.
namespace support {

/// The shipped scenario, played to its end (or to its n-th answer) by dice: broken, missed and kept all occur.
struct Finished {
  std::unique_ptr<const simulation::Story> story;
  session::Model model;
  debrief::Debrief told;
};

inline simulation::Story story_of(const char* file) {
  const std::optional<rubric::Rubric> rubric = support::shipped_rubric();
  REQUIRE(rubric.has_value());
  const auto loaded = loading::load_scenario(file, *rubric);
  REQUIRE(loaded.ok());
  REQUIRE(loaded->scenario.has_value());
  return simulation::compile(*loaded->scenario, *rubric);
}

inline const simulation::Story& shipped_story() {
  static const simulation::Story compiled = story_of(SOURCE_DIR "/scenarios/appointed-hour.yaml");
  return compiled;
}

inline Finished finished(analysis::Policy policy = analysis::Policy::random, std::size_t answers = 10'000,
                         simulation::Story story = shipped_story()) {
  Finished f;
  f.story = std::make_unique<const simulation::Story>(std::move(story));
  const simulation::Play play = analysis::play(*f.story, policy, 7, text::Language::ja);
  session::Updated begun = session::update(session::begin(*f.story, 7, session::Mode::practice), session::Start{});
  while (!begun.effects.empty()) begun = session::update(std::move(begun.model), session::Written{begun.effects.front().number});
  f.model = std::move(begun.model);
  for (std::size_t i = 0; i < std::min(answers, play.moves.size()); ++i)
    REQUIRE(session::play_unrecorded(f.model, play.moves[i]));
  f.told = debrief::debrief(*f.story, 7, f.model.play.moves);
  return f;
}

/// What was asked of the play, of one kind.
template <class Wanted>
std::vector<Wanted> told_to_session(const presentation::Messages& messages) {
  std::vector<Wanted> found;
  for (const presentation::Message& m : messages)
    if (const auto* tell = std::get_if<presentation::Tell>(&m))
      if (const auto* wanted = std::get_if<Wanted>(&tell->message)) found.push_back(*wanted);
  return found;
}

}  // namespace support
