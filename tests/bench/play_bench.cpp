#include "analysis/policy.hpp"
#include "measured.hpp"
#include "simulation/score.hpp"

// Random plays from the first scene to an end, each with the whole client model, its ledger, and its score at the end.
namespace {

void random_play(benchmark::State& state) {
  const simulation::Story story = bench::generated(static_cast<int>(state.range(0)));
  simulation::State played;
  std::uint64_t seed = 0;
  std::int64_t choices = 0;
  for (auto _ : state) {
    simulation::begin(story, ++seed, played);
    analysis::PolicyState own{seed, {}, {}};
    while (played.world.ended == 0) {
      const auto move = analysis::pick(story, played, analysis::Policy::random, own, text::Language::ja);
      if (!simulation::advance(story, played, move)) return state.SkipWithError("a move on offer was refused");
      ++choices;
    }
    benchmark::DoNotOptimize(simulation::score(story, played));
  }
  state.SetItemsProcessed(choices);
  state.counters["choices_a_play"] = static_cast<double>(choices) / static_cast<double>(state.iterations());
}

}  // namespace

BENCHMARK(random_play)->Arg(100)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
