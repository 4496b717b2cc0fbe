#include <thread>

#include "command_line/balance/balance_json.hpp"
#include "command_line/balance/balance_page.hpp"
#include "command_line/balance/blind_reading.hpp"
#include "command_line/balance/library_cues.hpp"
#include "command_line/commands.hpp"
#include "command_line/findings.hpp"
#include "command_line/stories.hpp"
#include "command_line/terminal.hpp"

namespace command_line {
namespace {

void print_verdict(Paper& paper, const analysis::Balance& balance, const std::vector<LibraryCue>& cues) {
  std::size_t faults = balance.pooled_faults.size();
  for (const auto& scenario : balance.scenarios) faults += scenario.faults.size();
  for (const auto& cue : cues)
    if (cue.figure.beyond_chance) ++faults;
  const std::string scenarios = std::to_string(balance.scenarios.size());
  paper.line(faults == 0 ? paper.say("balance.holds", {scenarios})
                         : paper.say("balance.fails", {scenarios, std::to_string(faults)}));
}

}  // namespace

ExitCode balance(const Balance& request, const Common& common, const Environment& environment, const Streams& streams) {
  const ReadLibrary library = read_library(request.paths, common, environment, streams.err);
  if (!library.rubric) return library.code;
  if (request.blank_key) return write_blank_key(request, library, common, environment, streams);
  if (request.second_key) return compare_second_key(request, library, common, environment, streams);
  const auto balance = analysis::balance(library.stories, request.runs, std::max(1U, std::thread::hardware_concurrency()));
  const auto cues = library_cues(library.scenarios, *library.rubric);
  if (request.json) {
    auto json = balance_as_json(library.stories, balance, common.language);
    json["cues"] = cues_as_json(cues);
    print_json(json, streams.out);
  } else {
    Paper paper(streams.out, common.language, terminal_style(environment, false));
    print_balance(paper, library.stories, library.files, balance);
    paper.heading(paper.say("balance.cues"));
    print_cues(paper, cues);
    paper.gap();
    print_verdict(paper, balance, cues);
  }
  const bool holds = analysis::holds(balance) && !beyond_chance(cues);
  return holds ? library.code : worse(library.code, ExitCode::findings);
}

}  // namespace command_line
