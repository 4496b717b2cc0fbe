#include "properties/support.hpp"

// What evidence.md says of trust. Each name ends in the row it rests on; everything but what is compared is equal, and no meter
// is near its ends.
namespace {

using namespace properties;

const std::vector<std::string> failures{"late-without-word",    "backslide",    "late-delivery", "wrong-item",
                                        "event-promise-broken", "event-silence"};

/// Listens until the client feels heard at least so much.
void listen(Met& met, Level enough) {
  const std::vector<std::string> listening{"complex-reflection", "respond-to-feeling", "let-finish", "summarise"};
  for (int i = 0; i < 30 && simulation::level_of(met.story, met.meter(Meter::heard)) < enough; ++i) {
    met.mind().disclosures_pending = 1;
    met.sees(one_of(listening));
  }
  RC_ASSERT(simulation::level_of(met.story, met.meter(Meter::heard)) >= enough);
}

}  // namespace

TEST_SUITE("properties/trust") {
  TEST_CASE("an apology after listening is worth more than the same one before it [frantz-2005]") {
    for_any([] {
      Met early = any_client();
      early.comes_to(Grievance::known);
      Met late = early;
      listen(late, *rc::gen::element(Level::mid, Level::high));
      const std::string apology = one_of({"specific-apology", "full-apology", "apology-responsibility", "apology-repair",
                                          "apology-regret", "apology-explanation", "apology-repentance"});
      const std::int32_t later = any_time(0, 30 * day);
      RC_ASSERT(worth(late, apology, later) > worth(early, apology, later));
    });
  }

  TEST_CASE("an apology before it is known what for raises no trust and closes the talk [ambiguous fault]") {
    for_any([] {
      const Met met = any_client();
      const std::string apology =
          one_of({"blanket-apology", "specific-apology", "full-apology", "apology-responsibility", "apology-repair"});
      RC_ASSERT(worth(met, apology, any_time(0, 30 * day)) <= 0);
      Met sorry = met;
      sorry.sees(apology);
      RC_ASSERT(sorry.meter(Meter::openness) < met.meter(Meter::openness));
    });
  }

  TEST_CASE(
      "responsibility before repair, repair before regret, explanation and repentance, which are equal; forgiveness last "
      "[lewicki-2016]") {
    for_any([] {
      Met met = any_client();
      met.comes_to(Grievance::known);
      listen(met, *rc::gen::element(Level::low, Level::mid, Level::high));
      const std::int32_t later = any_time(0, 3 * day);
      const auto worth_of = [&](const char* part) { return worth(met, part, later); };
      constexpr int rounding = 3;
      RC_ASSERT(worth_of("apology-responsibility") > worth_of("apology-repair"));
      RC_ASSERT(worth_of("apology-repair") > worth_of("apology-regret") + rounding);
      RC_ASSERT(std::abs(worth_of("apology-explanation") - worth_of("apology-regret")) <= rounding);
      RC_ASSERT(std::abs(worth_of("apology-repentance") - worth_of("apology-regret")) <= rounding);
      RC_ASSERT(worth_of("apology-regret") > worth_of("apology-forgiveness"));
    });
  }

  TEST_CASE("charm raises liking and never trust [guenzi-2010]") {
    for_any([] {
      const Met met = any_client();
      Met charmed = met;
      charmed.comes_to(*rc::gen::element(Grievance::unknown, Grievance::known, Grievance::owned, Grievance::settled));
      const int times = *rc::gen::inRange(1, 12);
      for (int i = 0; i < times; ++i) {
        charmed.sees(one_of({"small-talk", "flattery", "gift", "gift-for-substance", "affirm", "over-promise"}));
        charmed.world.now += any_time(0, 6 * hour);
      }
      const std::int32_t later = any_time(0, 30 * day);
      RC_ASSERT(charmed.meter(Meter::liking) > met.meter(Meter::liking));
      for (const Meter belief : beliefs) RC_ASSERT(charmed.meter(belief, later) <= met.meter(belief, later));
    });
  }

  TEST_CASE("selling before the grievance is settled lowers trust [guenzi-2010]") {
    for_any([] {
      Met met = any_client();
      met.comes_to(*rc::gen::element(Grievance::unknown, Grievance::known, Grievance::owned));
      RC_ASSERT(worth(met, one_of({"pitch", "push-convenience", "brochure"}), any_time(0, 90 * day)) < 0);
    });
  }

  TEST_CASE("a changed way of working overtakes the best apology within a week and stays above it [fang-2013]") {
    for_any([] {
      Met met = any_client();
      met.comes_to(Grievance::known);
      listen(met, Level::high);
      RC_ASSERT(worth(met, "full-apology", 0) > worth(met, "change-seen", 0));
      const std::int32_t later = any_time(7 * day, 180 * day);
      RC_ASSERT(worth(met, "change-seen", later) > worth(met, "full-apology", later));
    });
  }

  TEST_CASE("communication is fastest, improvement strongest and longest, apology weakest, compensation between [fang-2013]") {
    const auto& shapes = bare_story().rubric.shapes;
    const auto shape = [&](const char* id) {
      const auto at = std::ranges::find(shapes, id, &rubric::Shape::id);
      REQUIRE(at != shapes.end());
      return static_cast<std::size_t>(at - shapes.begin());
    };
    const std::size_t apology = shape("apology"), communication = shape("communication"), compensation = shape("compensation"),
                      improvement = shape("improvement");
    for_any([&] {
      const auto felt = [&](std::size_t which, std::int32_t at) {
        return simulation::share(bare_story().code.shapes[which], at);
      };
      const std::int32_t soon = any_time(hour, 6 * hour), later = any_time(14 * day, 365 * day);
      RC_ASSERT(felt(communication, soon) > felt(compensation, soon));
      RC_ASSERT(felt(compensation, soon) > felt(improvement, soon));
      RC_ASSERT(felt(improvement, later) > felt(compensation, later));
      RC_ASSERT(felt(compensation, later) >= felt(communication, later));
      RC_ASSERT(felt(communication, later) > felt(apology, later));
    });
  }

  TEST_CASE("a second failure costs more than the first, the sooner the more, and its ceiling stays down [maxham-2002]") {
    for_any([] {
      const std::string failure = one_of(failures);
      const Met met = any_client();
      Met once = met;
      once.sees(failure);
      RC_ASSERT(once.mind().ceiling == simulation::ClientMind{}.ceiling);
      Met close = once, far = once;
      close.world.now += any_time(0, 7 * day);
      far.world.now += any_time(7 * day + 1, 30 * day);
      const int first = worth(met, failure, 0), soon = worth(close, failure, 0), late = worth(far, failure, 0);
      RC_ASSERT(first < 0);
      RC_ASSERT(late < first);
      RC_ASSERT(soon < late);
      close.sees(failure), far.sees(failure);
      const auto sum = [](Met& of) { return of.mind().ceiling[0] + of.mind().ceiling[1] + of.mind().ceiling[2]; };
      RC_ASSERT(sum(far) < 30000);
      RC_ASSERT(sum(close) < sum(far));
    });
  }

  TEST_CASE("a failure soon after one of another kind costs more than by itself [maxham-2002]") {
    for_any([] {
      const Met met = any_client();
      Met after = met;
      after.sees("wrong-item");
      after.world.now += any_time(0, 7 * day);
      const std::string failure = one_of({"late-without-word", "event-promise-broken", "event-silence", "backslide"});
      RC_ASSERT(worth(after, failure, 0) < worth(met, failure, 0));
      after.sees(failure);
      const auto& ceiling = after.mind().ceiling;
      RC_ASSERT(ceiling[0] + ceiling[1] + ceiling[2] < 30000);
    });
  }

  TEST_CASE("a loss weighs more than a gain of the same size [slovic-1993]") {
    for_any([] {
      Met met = any_client();
      met.story.people[0].trait_permille[static_cast<std::size_t>(simulation::TraitIndex::forgiveness)] = 1000;
      const auto belief = static_cast<std::uint8_t>(*rc::gen::elementOf(beliefs));
      const auto size = static_cast<std::int16_t>(*rc::gen::inRange(10, 800));
      const auto moved = [&](std::int16_t by) {
        Met pressed = met;
        simulation::press(met.story, pressed.world, 0, simulation::ActCode{}, {belief, simulation::at_once, by});
        return pressed.trust() - met.trust();
      };
      const int lost = -moved(static_cast<std::int16_t>(-size)), gained = moved(size);
      RC_ASSERT(gained > 0);
      RC_ASSERT(lost >= gained);
      const bool lightest = met.story.people[0].trait(simulation::TraitIndex::loss_weight) == 1000;
      if (!lightest) RC_ASSERT(lost > gained);
    });
  }

  TEST_CASE("of an act done again and again the first gets the largest step [pollak-2011]") {
    for_any([] {
      Met met = any_client();
      const std::string act = one_of({"complex-reflection", "respond-to-feeling", "summarise"});
      int before = 10000;
      for (int i = 0; i < 4; ++i) {
        met.mind().disclosures_pending = 1;
        met.mind().base[static_cast<std::size_t>(Meter::heard)] = 2000;  // off the clamp, each time anew
        met.mind().impulses.fill({}), met.mind().impulse_count = 0;
        const int was = met.meter(Meter::heard);
        met.sees(act);
        const int step = met.meter(Meter::heard) - was;
        RC_ASSERT(step > 0);
        RC_ASSERT(step < before);
        before = step;
      }
    });
  }

  TEST_CASE("making good settles the incident sooner than it moves trust [Gelbrich & Roschk; Orsingher]") {
    for_any([] {
      Met met = any_client();
      met.comes_to(Grievance::owned);
      met.holds(Meter::irritation, 5000);
      Met repaid = met, changed = met;
      repaid.sees("compensate");
      changed.sees("change-seen");
      RC_ASSERT(repaid.meter(Meter::irritation, day) < changed.meter(Meter::irritation, day));
      const std::int32_t later = any_time(14 * day, 90 * day);
      RC_ASSERT(repaid.trust(later) < changed.trust(later));
    });
  }

  TEST_CASE("update and explanation in one contact are worth no more than one of them, and irritate [hogreve-2017]") {
    for_any([] {
      Met one = any_client();
      one.comes_to(Grievance::owned);
      one.holds(Meter::irritation, 5000);
      const bool update_first = *rc::gen::arbitrary<bool>();
      const char *first = update_first ? "status-update" : "explanation",
                 *second = update_first ? "explanation" : "status-update";
      one.sees(first);
      Met both = one, apart = one;
      both.sees(second);
      simulation::note_contact(apart.story, apart.world, 0, true);
      apart.sees(second);
      const std::int32_t later = any_time(0, 30 * day);
      RC_ASSERT(both.trust(later) <= one.trust(later));
      RC_ASSERT(both.meter(Meter::irritation) > one.meter(Meter::irritation));
      RC_ASSERT(apart.trust(later) > one.trust(later));
    });
  }

  TEST_CASE("contact beyond what the client is glad of is not rewarded [hogreve-2017]") {
    for_any([] {
      Met few = any_client();
      few.comes_to(Grievance::owned);
      few.holds(Meter::irritation, 5000);
      few.mind().week_of_contacts = static_cast<std::uint8_t>(few.world.now / (7 * day));
      Met many = few;
      const int borne = simulation::contacts_borne(few.story, few.story.people[0]);
      few.mind().contacts_this_week = static_cast<std::uint8_t>(*rc::gen::inRange(0, borne + 1));
      many.mind().contacts_this_week = static_cast<std::uint8_t>(borne + *rc::gen::inRange(1, 10));
      RC_ASSERT(worth(few, "status-update", 0) > 0);
      RC_ASSERT(worth(many, "status-update", 0) == 0);
      few.sees("status-update"), many.sees("status-update");
      RC_ASSERT(many.meter(Meter::irritation) > few.meter(Meter::irritation));
    });
  }

  TEST_CASE("after a deception has come out integrity stays under its ceiling, whatever is done [schweitzer-2006]") {
    for_any([] {
      Met honest = any_client();
      Met deceiver = honest;
      deceiver.sees("event-deception-discovered");
      const int ceiling = deceiver.mind().ceiling[static_cast<std::size_t>(Meter::integrity)];
      RC_ASSERT(ceiling < 10000);
      for (int week = 0; week < 40; ++week) {
        const std::string deed = one_of({"change-seen", "keep-at-it", "event-promise-kept", "on-time", "refuse-honestly"});
        for (Met* met : {&honest, &deceiver}) met->sees(deed), met->world.now += 7 * day;
        RC_ASSERT(deceiver.meter(Meter::integrity) <= ceiling);
      }
      RC_ASSERT(deceiver.mind().ceiling[static_cast<std::size_t>(Meter::integrity)] <= ceiling);
      RC_ASSERT(honest.meter(Meter::integrity) > ceiling);  // the same year without the lie goes past it
    });
  }

  TEST_CASE("a boundary with a reason never lowers integrity [the floor]") {
    for_any([] {
      Met met = any_client();
      met.comes_to(*rc::gen::element(Grievance::unknown, Grievance::known, Grievance::owned, Grievance::settled));
      const int before = *rc::gen::inRange(0, 6);
      for (int i = 0; i < before; ++i)
        met.sees(one_of({"submit", "refuse-honestly", "late-without-word", "excuse", "set-boundary"}));
      const std::string act = *rc::gen::elementOf(rubric::floor_acts()) == "set-boundary"
                                  ? "set-boundary"
                                  : one_of({"call-in-company", "safety-first"});
      Met bounded = met;
      bounded.sees(act);
      const std::int32_t later = any_time(0, 90 * day);
      RC_ASSERT(bounded.meter(Meter::integrity, later) >= met.meter(Meter::integrity, later));
      Met submitted = met;
      submitted.sees("submit");
      RC_ASSERT(submitted.trust(later) < met.trust(later));
    });
  }
}
