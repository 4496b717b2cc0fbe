#include "support/may_happen.hpp"
#include "analysis/explore/abstract_run.hpp"
#include "analysis/explore/way_out.hpp"
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
      support::check_dice_stay_within(story, may, 40, text::Language::ja);
    }
  }
}
