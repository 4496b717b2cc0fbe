#include "debrief/curves.hpp"

#include <algorithm>

#include "support/visit.hpp"

namespace {

using condition::Meter;
using debrief::Sample;
using SampleKind = debrief::Sample::Kind;
using support::told;
using support::visit;

constexpr std::int32_t day = 1440;

std::string kinds(const std::vector<const Sample*>& samples) {
  std::string out;
  for (const Sample* sample : samples) out += "bae|."[static_cast<std::size_t>(sample->kind)];
  return out;
}

int read(const debrief::Meters& meters, Meter meter) { return meters[static_cast<std::size_t>(meter)]; }

}  // namespace

TEST_SUITE("debrief/curves") {
  TEST_CASE("a curve has the beginning, each answer, each midnight, what came about without the rep, and the end") {
    const auto story = visit();
    const auto kept = told(story, {"d1:rude", "d2:reflect", "d3:keep"});
    CHECK(kinds(debrief::samples_of(kept.samples, 0)) == "baa||a");
    // Waiting two days lets the promise fall due at noon of the third.
    const auto broken = told(story, {"d1:rude", "d2:reflect", "d3:wait"});
    CHECK(kinds(debrief::samples_of(broken.samples, 0)) == "baa||ae||.");
    const auto samples = debrief::samples_of(broken.samples, 0);
    for (std::size_t i = 1; i < samples.size(); ++i) CHECK(samples[i - 1]->time <= samples[i]->time);
    CHECK(samples[3]->time == day);
    CHECK(samples[6]->time == 2 * day + 12 * 60 + 1);
  }

  TEST_CASE("an answer is sampled just before and just after, with the acts that moved it") {
    const auto story = visit();
    const auto samples = debrief::samples_of(told(story, {"d1:rude", "d2:reflect", "d3:keep"}).samples, 0);
    const auto all = told(story, {"d1:rude", "d2:reflect", "d3:keep"}).samples;
    const Sample& rude = *debrief::samples_of(all, 0)[1];
    CHECK(story.decisions[rude.decision].id == "d1");
    REQUIRE(rude.options.size() == 1);
    CHECK(story.options[rude.options[0]].id == "rude");
    CHECK(read(rude.before, Meter::benevolence) == 5000);
    CHECK(read(rude.meters, Meter::benevolence) == 4000);
    REQUIRE(rude.causes.size() == 1);
    CHECK(story.rubric.acts[rude.causes[0].act].id == "rude");
    // Keeping a promise is the deed's own doing, with all that the rubric raises for it.
    const Sample& keep = *debrief::samples_of(all, 0)[5];
    CHECK(keep.causes.size() == 3);
    CHECK(read(keep.meters, Meter::integrity) == read(keep.before, Meter::integrity) + 400);
  }

  TEST_CASE("what time did is told by the act the rubric raised for it") {
    const auto story = visit();
    const auto told_of = told(story, {"d1:ask", "d2:reflect", "d3:wait"});
    const auto samples = debrief::samples_of(told_of.samples, 0);
    const auto event = std::find_if(samples.begin(), samples.end(), [](const Sample* s) { return s->kind == SampleKind::event; });
    REQUIRE(event != samples.end());
    REQUIRE((*event)->causes.size() == 1);
    CHECK((*event)->causes[0].act == story.code.events.promise_broken);
    CHECK(read((*event)->meters, Meter::integrity) < read((*event)->before, Meter::integrity));
  }

  TEST_CASE("an answer taken back leaves no trace in the curve") {
    const auto story = visit();
    CHECK(told(story, {"d1:rude", "back", "d1:ask", "d2:reflect", "d3:keep"}).samples ==
          told(story, {"d1:ask", "d2:reflect", "d3:keep"}).samples);
    CHECK(told(story, {"d1:rude", "d2:ask", "back", "back", "d1:ask", "d2:reflect", "d3:keep"}).samples ==
          told(story, {"d1:ask", "d2:reflect", "d3:keep"}).samples);
  }

  TEST_CASE("which way a client was pressed, and whether it is felt only later, is read from the rubric") {
    const auto story = visit();
    const auto act = [&](const char* id) {
      const auto& acts = story.rubric.acts;
      const auto found = std::find_if(acts.begin(), acts.end(), [&](const rubric::Act& a) { return a.id == id; });
      return debrief::Cause{static_cast<simulation::Index>(found - acts.begin()), 0};
    };
    using debrief::Push;
    CHECK(debrief::pushes_of(story, {act("rude")}) ==
          std::vector<Push>{{Meter::benevolence, false, false}, {Meter::irritation, true, true}});
    CHECK(debrief::pushes_of(story, {act("plan")}) == std::vector<Push>{{Meter::ability, true, true}});
    CHECK(debrief::pushes_of(story, {act("rude"), act("comfort")}).front() == Push{Meter::benevolence, false, false});
    CHECK(debrief::pushes_of(story, {act("talk")}).empty());
  }

  TEST_CASE("an answer to one client is no answer to another") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    with: sato\n    flow:\n"
        "      - choose:\n          - {say: hm, id: rude, acts: rude}\n          - {say: ask, id: ask, acts: ask, exemplary: yes}\n        id: d1\n"
        "      - end: good\n",
        {}, "  kato: {name: Kato, role: buyer}\n");
    const auto all = told(story, {"d1:rude"}).samples;
    CHECK(kinds(debrief::samples_of(all, 0)) == "ba");
    CHECK(kinds(debrief::samples_of(all, 1)) == "b");
  }
}
