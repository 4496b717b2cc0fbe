#pragma once
#include <doctest/doctest.h>

#include "analysis/explore/abstract_run.hpp"
#include "analysis/policy.hpp"

namespace support {

/// Nothing a play by dice comes to is called impossible.
inline void check_dice_stay_within(const simulation::Story& story, const analysis::MayHappen& may, std::uint64_t plays,
                                   text::Language language) {
  for (std::uint64_t seed = 1; seed <= plays; ++seed) {
    const auto play = analysis::play(story, analysis::Policy::random, seed, language);
    simulation::Events events;
    simulation::State state = simulation::begin(story, seed, &events);
    for (const auto& move : play.moves) simulation::advance(story, state, move, &events);
    analysis::Arrivals arrivals;
    analysis::read_arrivals(story, events, arrivals);
    for (const auto target : arrivals.targets) CHECK(may.targets[target]);
    for (const auto variant : arrivals.variants) CHECK(may.variants[variant]);
  }
}

}  // namespace support
