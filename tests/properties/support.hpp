#pragma once
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <vector>

#include "simulation/appraisal.hpp"
#include "simulation/client.hpp"
#include "simulation/conduct.hpp"
#include "simulation/meters.hpp"
#include "support/rubric_file.hpp"
#include "support/small_story.hpp"

/// Any client, under the shipped rubric, met outside any scenario's course: what is said to them, and what they then hold.
namespace properties {

using condition::Grievance;
using condition::Level;
using condition::Meter;

inline constexpr std::int32_t hour = 60, day = 24 * hour;
inline constexpr std::array beliefs{Meter::ability, Meter::benevolence, Meter::integrity};

/// The property holds for a hundred clients drawn from a fixed seed, so that every run draws the same; RC_PARAMS draws others.
/// What it was broken by stands on stderr.
template <typename Property>
void for_any(const Property& property) {
  ::setenv("RC_PARAMS", "seed=20260406 max_success=100", 0);
  CHECK(rc::check(property));
}

/// One client, one promise to them, no course of events: compiled once, and changed in place by whoever holds a copy.
inline const simulation::Story& bare_story() {
  static const simulation::Story story = [] {
    const auto rubric = support::shipped_rubric();
    REQUIRE(rubric.has_value());
    std::string text = support::small_scenario(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n"
        "          - {say: a, id: a, acts: check-in, exemplary: yes, promise: list, then: [{end: good}]}\n"
        "          - {say: b, id: b, acts: pitch, keep: list, then: [{end: bad}]}\n        id: d1\n");
    const std::string plan = ", acts_when_kept: plan";
    text.erase(text.find(plan), plan.size());
    return simulation::compile(support::scenario_of(text, *rubric), *rubric);
  }();
  return story;
}

/// A client off the clamps, and the world in which they are met.
struct Met {
  simulation::Story story = bare_story();
  simulation::World world;

  [[nodiscard]] int meter(Meter which, std::int32_t later = 0) const {
    simulation::World then = world;
    then.now += later;
    return simulation::meter(story, then, 0, which);
  }
  /// The three beliefs together.
  [[nodiscard]] int trust(std::int32_t later = 0) const {
    int sum = 0;
    for (const Meter belief : beliefs) sum += meter(belief, later);
    return sum;
  }
  simulation::ClientMind& mind() { return world.clients[0]; }
  void comes_to(Grievance stage) { mind().grievance = static_cast<std::uint8_t>(stage); }
  void holds(Meter which, int value) { mind().base[static_cast<std::size_t>(which)] = static_cast<std::int16_t>(value); }
  void sees(const std::string& act) {
    for (simulation::Index i = 0; i < story.rubric.acts.size(); ++i) {
      if (story.rubric.acts[i].id == act) return static_cast<void>(simulation::feel(story, world, i, 0));
    }
    FAIL("the shipped rubric has no act ", act);
  }
};

/// What `act` alone does to the beliefs, read so long after it.
inline int worth(const Met& met, const std::string& act, std::int32_t later) {
  Met with = met;
  with.sees(act);
  return with.trust(later) - met.trust(later);
}

/// Beliefs and liking in the middle half, any temperament, any hour of the first week.
inline Met any_client() {
  Met met;
  simulation::PersonInfo& who = met.story.people[0];
  for (std::size_t trait = 0; trait < simulation::trait_count; ++trait) {
    const auto level = static_cast<std::size_t>(*rc::gen::inRange(0, condition::level_count));
    who.trait_permille[trait] = met.story.rubric.traits[trait].permille[level];
  }
  for (int& start : who.start) start = *rc::gen::inRange(4500, 6501);
  met.world = simulation::begin(met.story, 1).world;
  met.world.now += *rc::gen::inRange(0, 7 * day);
  return met;
}

inline std::string one_of(const std::vector<std::string>& words) { return *rc::gen::elementOf(words); }
inline std::int32_t any_time(std::int32_t least, std::int32_t most) { return *rc::gen::inRange(least, most + 1); }

}  // namespace properties
