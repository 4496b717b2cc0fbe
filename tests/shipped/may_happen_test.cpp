#include "analysis/explore/abstract_run.hpp"
#include "analysis/explore/way_out.hpp"
#include "analysis/policy.hpp"
#include "support/shipped.hpp"

// Exploring a shipped scenario is `shinrai explore`, and takes longer than a test may. What is quick: nothing that is ever played
// is called impossible, nothing an author wrote is, and every play can be finished.
TEST_SUITE("shipped/may_happen") {
  TEST_CASE("no play of a shipped scenario comes to what is called unreachable, and nothing in it is") {
    for (const auto& file : support::shipped_files()) {
      CAPTURE(file.filename().string());
      const simulation::Story story = support::shipped_story(file);
      const analysis::MayHappen may = analysis::what_may_happen(story, analysis::graph_of(story));
      for (analysis::Index target = 0; target < may.targets.size(); ++target)
        CHECK_MESSAGE(may.targets[target], analysis::id_of(story, analysis::target_at(story, target)));
      CHECK(analysis::can_always_be_finished(story, may));
      for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto play = analysis::play(story, analysis::Policy::random, seed, text::Language::ja);
        simulation::Events events;
        simulation::State state = simulation::begin(story, seed, &events);
        for (const auto& move : play.moves) simulation::advance(story, state, move, &events);
        analysis::Arrivals arrivals;
        analysis::read_arrivals(story, events, arrivals);
        for (const auto target : arrivals.targets) CHECK(may.targets[target]);
        for (const auto variant : arrivals.variants) CHECK(may.variants[variant]);
      }
    }
  }
}
