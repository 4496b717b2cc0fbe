#include <chrono>
#include <nlohmann/json.hpp>
#include <ostream>
#include <thread>

#include "analysis/figures.hpp"
#include "command_line/aligned.hpp"
#include "command_line/balance/balance_json.hpp"
#include "command_line/commands.hpp"
#include "command_line/findings.hpp"
#include "command_line/play_automatic.hpp"
#include "command_line/story.hpp"
#include "command_line/terminal.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using simulation::Story;

struct Simulated {
  analysis::Figures figures;
  std::size_t choices = 0;
  double seconds = 0;
  [[nodiscard]] double choices_per_second() const { return seconds > 0 ? static_cast<double>(choices) / seconds : 0; }
};

Simulated run(const Story& story, const analysis::PolicyPlayer& player, const Simulate& request) {
  const auto begun = std::chrono::steady_clock::now();
  const auto results = analysis::run(story, std::span(&player, 1), {request.seed, request.runs},
                                     std::max(1U, std::thread::hardware_concurrency()));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
  Simulated simulated{analysis::figures_of(story, results.front()), 0, took.count()};
  for (const auto& result : results.front()) simulated.choices += result.answers;
  return simulated;
}

/// Seconds to the thousandth: more would be noise.
double thousandths(double value) { return static_cast<double>(static_cast<std::int64_t>(value * 1000 + 0.5)) / 1000; }

void print_simulated_json(const Story& story, const Simulate& request, const Simulated& simulated, std::ostream& out) {
  nlohmann::ordered_json json = {{"scenario", story.id},
                                 {"policy", request.policy},
                                 {"seed", request.seed},
                                 {"plays", simulated.figures.plays},
                                 {"choices", simulated.choices},
                                 {"seconds", thousandths(simulated.seconds)},
                                 {"choices_per_second", static_cast<std::int64_t>(simulated.choices_per_second())}};
  json.update(spreads_as_json(simulated.figures));
  json["outcomes"] = outcomes_as_json(story, simulated.figures);
  json["endless"] = simulated.figures.endless;
  print_json(json, out);
}

void print_simulated(Paper& paper, const Story& story, const Simulated& simulated) {
  paper.line(paper.say("simulate.plays", {std::to_string(simulated.figures.plays), std::to_string(simulated.choices),
                                          text::points(static_cast<int>(simulated.seconds * 100)),
                                          std::to_string(static_cast<std::int64_t>(simulated.choices_per_second()))}));
  std::vector<std::vector<std::string>> rows{{""}};
  for (const char* key : {"simulate.mean", "simulate.deviation", "simulate.least", "simulate.most"})
    rows.front().push_back(paper.say(key));
  for (std::size_t d = 0; d < rubric::dimension_count; ++d) {
    const auto& spread = simulated.figures.dimensions[d];
    if (!spread) continue;
    rows.push_back({rubric::name(static_cast<rubric::Dimension>(d)).in(paper.language()), text::points(spread->mean),
                    text::points(spread->deviation), text::points(spread->least), text::points(spread->most)});
  }
  print_aligned(paper, rows);
  rows = {{paper.say("simulate.outcome"), paper.say("simulate.times")}};
  for (std::size_t i = 0; i < story.outcomes.size(); ++i)
    rows.push_back({text::plain(simulation::words(story, story.outcomes[i].title, paper.language())),
                    std::to_string(simulated.figures.outcomes[i])});
  if (simulated.figures.endless > 0) rows.push_back({paper.say("simulate.endless"), std::to_string(simulated.figures.endless)});
  print_aligned(paper, rows);
}

}  // namespace

ExitCode simulate(const Simulate& request, const Common& common, const Environment& environment, const Streams& streams) {
  const auto policy = analysis::policy_of(request.policy);
  if (!policy) {
    streams.err << unknown_policy(request.policy, common.language) << '\n';
    return ExitCode::misuse;
  }
  const auto read = read_story(request.file, common, environment, streams.err);
  if (!read.playable) return read.code;
  const Story& story = read.playable->story;
  const Simulated simulated = run(story, {*policy, common.language}, request);
  if (request.json) {
    print_simulated_json(story, request, simulated, streams.out);
  } else {
    Paper paper(streams.out, common.language, terminal_style(environment, false));
    print_simulated(paper, story, simulated);
  }
  return ExitCode::fine;
}

}  // namespace command_line
