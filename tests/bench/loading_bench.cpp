#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "measured.hpp"
#include "simulation/story.hpp"
#include "validation/surface_cues.hpp"

// Load + check + compile against yaml-cpp's bare event parse of the same text: both in turn in every iteration, so that whatever
// else the machine does meets both.
namespace {

/// Takes every event and keeps nothing.
class Ignore : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++events; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++events; }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { ++events; }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { ++events; }
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override { ++events; }
  void OnMapEnd() override {}
  std::size_t events = 0;
};

void parse_events(const std::string& text) {
  std::istringstream stream(text);
  YAML::Parser parser(stream);
  Ignore ignore;
  while (parser.HandleNextDocument(ignore)) {
  }
  benchmark::DoNotOptimize(ignore.events);
}

void load_check_compile(benchmark::State& state) {
  const rubric::Rubric rubric = bench::shipped_rubric();
  const std::string text = bench::generated_story(static_cast<int>(state.range(0)), rubric);
  bench::Least events, loading, compiling, cues;
  for (auto _ : state) {
    events.measure([&] { parse_events(text); });
    loading::LoadedScenario loaded;
    const double load = loading.measure([&] { loaded = loading::parse_scenario(text, "generated.yaml", rubric); });
    if (!loaded.scenario) return state.SkipWithError("the generated story does not load");
    const double compile = compiling.measure([&] { benchmark::DoNotOptimize(simulation::compile(*loaded.scenario, rubric)); });
    state.SetIterationTime(load + compile);
    // Part of loading, once more by itself: most of it is ICU looking for words.
    const auto seen = validation::seen_decisions(*loaded.scenario, rubric, text::Language::ja);
    cues.measure([&] { benchmark::DoNotOptimize(validation::surface_cues(seen, text::Language::ja)); });
    state.counters["findings"] = static_cast<double>(loaded.problems.size());
  }
  constexpr double milli = 1e3, mega = 1e6;
  state.counters["MB"] = static_cast<double>(text.size()) / mega;
  state.counters["events_ms"] = events.seconds() * milli;
  state.counters["load_ms"] = loading.seconds() * milli;
  state.counters["compile_ms"] = compiling.seconds() * milli;
  state.counters["cues_ms"] = cues.seconds() * milli;
  state.counters["without_cues"] = (loading.seconds() + compiling.seconds() - cues.seconds()) / events.seconds();
  state.counters["ratio"] = (loading.seconds() + compiling.seconds()) / events.seconds();
}

}  // namespace

BENCHMARK(load_check_compile)->Arg(100)->Arg(1'000)->Arg(10'000)->Arg(100'000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
