#include "analysis/explore/breadth.hpp"
#include "measured.hpp"

// The search over concrete worlds, level by level, on one core and on both in turn; beside it random plays of the same story, so
// that what a searched state costs can be held against what a played choice costs.
namespace {

constexpr std::uint64_t states_at_once = 400'000;

/// States looked at; the story has more than the search is given.
std::uint64_t search(const simulation::Story& story, const std::vector<analysis::Ahead>& ahead, unsigned threads) {
  analysis::ExploreRequest request;
  request.threads = threads;
  analysis::Searching searching{story, ahead, request, analysis::Witnesses(story), {}, 0};
  analysis::search_by_level(searching, 1, states_at_once);
  return searching.states;
}

/// Choices played.
std::uint64_t play(const simulation::Story& story, int plays) {
  simulation::State played;
  std::uint64_t choices = 0;
  for (int seed = 1; seed <= plays; ++seed) {
    simulation::begin(story, static_cast<std::uint64_t>(seed), played);
    analysis::PolicyState own = analysis::policy_state(static_cast<std::uint64_t>(seed));
    for (; played.world.ended == 0; ++choices)
      simulation::advance(story, played, analysis::pick(story, played, analysis::Policy::random, own, text::Language::ja));
  }
  return choices;
}

void explore(benchmark::State& state) {
  constexpr double mega = 1e6;
  constexpr int plays = 200;
  const simulation::Story story = bench::generated(static_cast<int>(state.range(0)));
  const std::vector<analysis::Ahead> ahead = analysis::look_ahead(story, analysis::graph_of(story));
  bench::Least one_thread, two_threads, playing;  // of a core
  bench::Least one_by_the_clock(CLOCK_MONOTONIC), two_by_the_clock(CLOCK_MONOTONIC);
  std::uint64_t states = 0, choices = 0;
  for (auto _ : state) {
    playing.measure([&] { choices = play(story, plays); });
    one_by_the_clock.measure([&] { one_thread.measure([&] { states = search(story, ahead, 1); }); });
    state.SetIterationTime(two_by_the_clock.measure([&] { two_threads.measure([&] { search(story, ahead, 2); }); }));
  }
  const double searched = static_cast<double>(states) / mega, played = static_cast<double>(choices) / mega;
  state.counters["Mstates_core"] = searched / one_thread.seconds();
  state.counters["Mstates_core_of_two"] = searched / two_threads.seconds();
  state.counters["Mchoices_core"] = played / playing.seconds();
  state.counters["state:choice"] = one_thread.seconds() / searched / (playing.seconds() / played);
  state.counters["2:1_by_the_clock"] = one_by_the_clock.seconds() / two_by_the_clock.seconds();
}

}  // namespace

BENCHMARK(explore)->Arg(100)->Arg(1'000)->Arg(10'000)->UseManualTime()->Iterations(4)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
