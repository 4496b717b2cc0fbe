#include <cstring>

#include "analysis/policy.hpp"
#include "properties/support.hpp"
#include "simulation/clock.hpp"
#include "simulation/promises.hpp"
#include "simulation/working_hours.hpp"

// What evidence.md says of promises and waiting, and what must hold of any play.
namespace {

using namespace properties;
using scenario::PromiseDeed;

void promise(const simulation::Story& story, simulation::State& state, PromiseDeed deed, std::int32_t due = -1) {
  simulation::Turn turn{story, state.world, state.ledger};
  simulation::take_promise_step(turn, {deed, 0, due});
}

simulation::State state_of(const Met& met) {
  simulation::State state = simulation::begin(met.story, 1);
  state.world = met.world;
  return state;
}

int trust_at(const simulation::Story& story, simulation::State state, std::int32_t when) {
  simulation::pass_time(story, state, when);
  return simulation::meter(story, state.world, 0, Meter::trust);
}

/// A promise made now and due in so long, done after so long, or never.
simulation::State promised(const Met& met, std::int32_t due, std::int32_t done, bool warned = false) {
  simulation::State state = state_of(met);
  promise(met.story, state, PromiseDeed::make);
  state.world.promises[0].due = state.world.now + due;
  if (warned) promise(met.story, state, PromiseDeed::warn);
  if (done < 0) return state;
  simulation::pass_time(met.story, state, met.world.now + done);
  promise(met.story, state, PromiseDeed::keep);
  return state;
}

/// The client waits for an answer that could have been given; it comes after so many minutes.
int trust_after_waiting(const Met& met, std::int32_t minutes, std::int32_t read_at) {
  simulation::State state = state_of(met);
  state.world.clients[0].asked_at = state.world.now;
  state.world.clients[0].passed_over = 1;
  simulation::pass_time(met.story, state, met.world.now + minutes);
  state.world.clients[0].asked_at = -1;
  state.world.clients[0].passed_over = 0;
  return trust_at(met.story, state, met.world.now + read_at);
}

void check_in_range(const simulation::Story& story, const simulation::World& world) {
  for (std::size_t person = 0; person < story.people.size(); ++person) {
    if (!story.people[person].client) continue;
    for (int which = 0; which < condition::meter_count; ++which) {
      const int value = simulation::meter(story, world, static_cast<int>(person), static_cast<Meter>(which));
      RC_ASSERT(value >= 0);
      RC_ASSERT(value <= 10000);
    }
    for (const std::int16_t ceiling : world.clients[person].ceiling) RC_ASSERT(ceiling >= 0);
    const auto shown = simulation::conduct(story, world, static_cast<simulation::PersonIndex>(person));
    RC_ASSERT(shown.reply_minutes > 0);
    RC_ASSERT(shown.meeting_minutes > 0);
    RC_ASSERT(shown.attend >= 1);
  }
}

}  // namespace

TEST_SUITE("properties/time") {
  TEST_CASE("a promise kept is worth as much as one exceeded, more than one late, and that more than one broken [gneezy-2014]") {
    for_any([] {
      const Met met = any_client();
      const std::int32_t due = any_time(3 * day, 7 * day), read = any_time(60 * day, 90 * day);
      const auto trust = [&](const simulation::State& state) { return trust_at(met.story, state, met.world.now + read); };
      const int kept = trust(promised(met, due, due)), exceeded = trust(promised(met, due, any_time(0, due - 1)));
      const int warned = trust(promised(met, due, due + any_time(1, 5 * day), true));
      const int late = trust(promised(met, due, due + any_time(1, 5 * day))), broken = trust(promised(met, due, -1));
      RC_ASSERT(exceeded == kept);
      RC_ASSERT(kept > warned);
      RC_ASSERT(warned > late);
      RC_ASSERT(late > broken);
    });
  }

  TEST_CASE("a broken promise costs more than a kept one earns, at any time for a quarter [gneezy-2014; slovic-1993]") {
    for_any([] {
      const Met met = any_client();
      const std::int32_t due = any_time(hour, 3 * day), read = due + any_time(1, 90 * day);
      const int before = met.trust(read) / 3;
      const auto trust = [&](std::int32_t done) { return trust_at(met.story, promised(met, due, done), met.world.now + read); };
      RC_ASSERT(trust(due) > before);
      RC_ASSERT(before - trust(-1) > trust(due) - before);
    });
  }

  TEST_CASE("waiting is free inside the zone of tolerance and costs more and more after it [hogreve-2017; ferrin-2007]") {
    for_any([] {
      Met met = any_client();
      const std::int32_t read = 40 * day;
      const auto& k = met.story.code.constants;
      const int zone = k.silence_zone_minutes * met.story.people[0].trait(simulation::TraitIndex::patience) / 1000;
      const std::int32_t tolerated =
          simulation::after_working_minutes(simulation::working_hours(met.story), met.world.now, zone) - met.world.now;
      const int answered = trust_after_waiting(met, 0, read);
      RC_ASSERT(trust_after_waiting(met, any_time(0, tolerated - 1), read) == answered);
      const std::int32_t past = any_time(tolerated, 10 * day), longer = past + any_time(0, 20 * day);
      RC_ASSERT(trust_after_waiting(met, past, read) < answered);
      RC_ASSERT(trust_after_waiting(met, longer, read) <= trust_after_waiting(met, past, read));
      RC_ASSERT(trust_after_waiting(met, 30 * day, read) < trust_after_waiting(met, tolerated, read));
    });
  }

  TEST_CASE("nobody's patience runs on a day off: a holiday puts the end of the zone off by a day [hogreve-2017]") {
    for_any([] {
      Met met = any_client();
      met.world.now = any_time(9 * hour, 12 * hour);  // Monday: the zone ends on this day or the next
      const int zone = any_time(9 * hour + 1, 18 * hour);
      const auto end = [&] {
        return simulation::after_working_minutes(simulation::working_hours(met.story), met.world.now, zone);
      };
      const std::int32_t without = end();
      met.story.holidays = {1};
      RC_ASSERT(end() == without + day);
    });
  }

  TEST_CASE("time in one step is time in many, byte for byte") {
    for_any([] {
      Met met = any_client();
      const int said = *rc::gen::inRange(0, 40);
      for (int i = 0; i < said; ++i) {
        const auto act = static_cast<simulation::Index>(*rc::gen::inRange(std::size_t{0}, met.story.rubric.acts.size()));
        simulation::feel(met.story, met.world, act, 0);
        met.world.now += any_time(0, 3 * hour);
      }
      simulation::State whole = state_of(met);
      promise(met.story, whole, PromiseDeed::make);
      whole.world.promises[0].due = whole.world.now + any_time(0, 20 * day);
      whole.world.clients[0].asked_at = whole.world.now;
      whole.world.clients[0].passed_over = *rc::gen::arbitrary<bool>() ? 1 : 0;
      if (*rc::gen::arbitrary<bool>()) whole.world.clients[0].deceived_at = whole.world.now;
      simulation::State many = whole;
      const std::int32_t until = whole.world.now + any_time(20 * day, 40 * day);
      simulation::pass_time(met.story, whole, until);
      while (many.world.now < until)
        simulation::pass_time(met.story, many, std::min(until, many.world.now + any_time(1, 2 * day)));
      RC_ASSERT(std::memcmp(&whole.world, &many.world, sizeof whole.world) == 0);
      RC_ASSERT(whole.ledger == many.ledger);
      for (int which = 0; which < condition::meter_count; ++which)
        RC_ASSERT(simulation::meter(met.story, whole.world, 0, static_cast<Meter>(which)) ==
                  simulation::meter(met.story, many.world, 0, static_cast<Meter>(which)));
    });
  }

  TEST_CASE("every meter stays in range after any thousand acts at any pace") {
    for_any([] {
      Met met = any_client();
      simulation::State state = state_of(met);
      for (int i = 0; i < 1000; ++i) {
        const auto act = static_cast<simulation::Index>(*rc::gen::inRange(std::size_t{0}, met.story.rubric.acts.size()));
        simulation::feel(met.story, state.world, act, 0);
        if (*rc::gen::inRange(0, 8) == 0) simulation::pass_time(met.story, state, state.world.now + any_time(1, 12 * hour));
        check_in_range(met.story, state.world);
      }
    });
  }

  TEST_CASE("every meter stays in range after every move of any play of a shipped scenario") {
    const auto rubric = support::shipped_rubric();
    REQUIRE(rubric.has_value());
    const auto loaded = loading::load_scenario(SOURCE_DIR "/scenarios/appointed-hour.yaml", *rubric);
    REQUIRE(loaded.ok());
    const simulation::Story story = simulation::compile(*loaded->scenario, *rubric);
    for_any([&] {
      const auto seed = static_cast<std::uint64_t>(*rc::gen::inRange(1, 1'000'000));
      const simulation::Play play = analysis::play(story, analysis::Policy::random, seed, text::Language::ja);
      RC_ASSERT(!play.moves.empty());
      simulation::State state = simulation::begin(story, seed);
      for (const simulation::Move& move : play.moves) {
        RC_ASSERT(simulation::advance(story, state, move));
        check_in_range(story, state.world);
      }
    });
  }
}
