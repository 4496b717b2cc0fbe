#include "properties/support.hpp"

// Trust shows as conduct (mayer-1995): the more of it, the sooner, longer, easier and less formal, never the other way round.
namespace {

using namespace properties;

/// At least as warm in every part.
bool no_colder(const simulation::Conduct& a, const simulation::Conduct& b) {
  return a.reply_minutes <= b.reply_minutes && a.meeting_minutes >= b.meeting_minutes && a.attend >= b.attend &&
         a.small_talk >= b.small_talk && a.shares_early >= b.shares_early && a.trial_order >= b.trial_order &&
         a.formality <= b.formality;
}

Met any_mind() {
  Met met = any_client();
  for (int which = 0; which < condition::meter_count; ++which) met.holds(static_cast<Meter>(which), *rc::gen::inRange(0, 10001));
  auto& usual = met.story.people[0].usual;
  if (*rc::gen::arbitrary<bool>()) usual.reply = *rc::gen::inRange(10, 2000);
  if (*rc::gen::arbitrary<bool>()) usual.meeting = *rc::gen::inRange(10, 200);
  if (*rc::gen::arbitrary<bool>()) usual.attend = *rc::gen::inRange(1, 6);
  if (*rc::gen::arbitrary<bool>()) usual.small_talk = *rc::gen::arbitrary<bool>();
  return met;
}

}  // namespace

TEST_SUITE("properties/conduct") {
  TEST_CASE("conduct is monotone: more trust, liking or openness, or less irritation, makes no part of it colder [mayer-1995]") {
    for_any([] {
      const Met less = any_mind();
      Met more = less;
      const Meter which = *rc::gen::element(Meter::ability, Meter::benevolence, Meter::integrity, Meter::liking,
                                            Meter::irritation, Meter::openness);
      const int now = less.world.clients[0].base[static_cast<std::size_t>(which)];
      more.holds(which, which == Meter::irritation ? *rc::gen::inRange(0, now + 1) : *rc::gen::inRange(now, 10001));
      RC_ASSERT(no_colder(simulation::conduct(more.story, more.world, 0), simulation::conduct(less.story, less.world, 0)));
    });
  }

  TEST_CASE("from no trust at all to all of it every part that can change does [mayer-1995]") {
    for_any([] {
      Met cold = any_mind();
      cold.story.people[0].usual.attend = *rc::gen::inRange(2, 6);
      Met warm = cold;
      for (const Meter which : {Meter::ability, Meter::benevolence, Meter::integrity, Meter::liking})
        cold.holds(which, 0), warm.holds(which, 10000);
      warm.holds(Meter::irritation, 0);
      const auto a = simulation::conduct(cold.story, cold.world, 0), b = simulation::conduct(warm.story, warm.world, 0);
      RC_ASSERT(b.reply_minutes < a.reply_minutes);
      RC_ASSERT(b.meeting_minutes > a.meeting_minutes);
      RC_ASSERT(b.attend > a.attend);
      RC_ASSERT((!a.small_talk && b.small_talk));
      RC_ASSERT((!a.shares_early && b.shares_early));
      RC_ASSERT((!a.trial_order && b.trial_order));
      RC_ASSERT(b.formality < a.formality);
    });
  }

  TEST_CASE("whoever is liked and not trusted gets small talk, but no longer meeting, early word or trial order [guenzi-2010]") {
    for_any([] {
      Met met = any_mind();
      for (const Meter which : beliefs) met.holds(which, *rc::gen::inRange(4001, 6001));
      Met liked = met;
      liked.holds(Meter::liking, 10000);
      const auto before = simulation::conduct(met.story, met.world, 0), after = simulation::conduct(liked.story, liked.world, 0);
      RC_ASSERT(after.meeting_minutes == before.meeting_minutes);
      RC_ASSERT(!after.shares_early);
      RC_ASSERT(!after.trial_order);
    });
  }
}
