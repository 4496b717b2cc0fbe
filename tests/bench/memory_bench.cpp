#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "measured.hpp"
#include "simulation/story.hpp"

// The most memory that load + check + compile takes beyond what the process held before, against the file's size. Each is
// measured in a process of its own: this program again, with --load.
namespace {

namespace fs = std::filesystem;

int load(const char* file) {
  const rubric::Rubric rubric = bench::shipped_rubric();
  const double before = bench::of_process("VmRSS");
  const auto loaded = loading::load_scenario(file, rubric);
  if (!loaded || !loaded->scenario) return 1;
  benchmark::DoNotOptimize(simulation::compile(*loaded->scenario, rubric));
  std::cout << bench::of_process("VmHWM") - before << '\n';
  return 0;
}

double most_while_loading(const fs::path& file) {
  const std::string command = fs::read_symlink("/proc/self/exe").string() + " --load " + file.string();
  FILE* pipe = popen(command.c_str(), "r");
  double bytes = 0;
  const bool told = pipe != nullptr && std::fscanf(pipe, "%lf", &bytes) == 1;
  return pipe != nullptr && pclose(pipe) == 0 && told ? bytes : -1;
}

void memory(benchmark::State& state) {
  const std::string text = bench::generated_story(static_cast<int>(state.range(0)), bench::shipped_rubric());
  const fs::path file = fs::temp_directory_path() / ("generated-" + std::to_string(state.range(0)) + ".yaml");
  std::ofstream(file, std::ios::binary) << text;
  double bytes = 0;
  for (auto _ : state) bytes = most_while_loading(file);
  fs::remove(file);
  if (bytes < 0) return state.SkipWithError("the generated story does not load");
  constexpr double mega = 1e6;
  state.counters["file_MB"] = static_cast<double>(text.size()) / mega;
  state.counters["most_MB"] = bytes / mega;
  state.counters["ratio"] = bytes / static_cast<double>(text.size());
}

}  // namespace

BENCHMARK(memory)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv) {
  if (argc == 3 && std::string(argv[1]) == "--load") return load(argv[2]);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
