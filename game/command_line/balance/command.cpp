#include <thread>

#include "command_line/balance/balance_json.hpp"
#include "command_line/balance/balance_page.hpp"
#include "command_line/balance/blind_reading.hpp"
#include "command_line/commands.hpp"
#include "command_line/findings.hpp"
#include "command_line/stories.hpp"
#include "command_line/terminal.hpp"

namespace command_line {

ExitCode balance(const Balance& request, const Common& common, const Environment& environment, const Streams& streams) {
  const ReadLibrary library = read_library(request.paths, common, environment, streams.err);
  if (!library.rubric) return library.code;
  if (request.blank_key) return write_blank_key(request, library, common, environment, streams);
  if (request.second_key) return compare_second_key(request, library, common, environment, streams);
  const auto balance = analysis::balance(library.stories, request.runs, std::max(1U, std::thread::hardware_concurrency()));
  if (request.json) {
    print_json(balance_as_json(library.stories, balance, common.language), streams.out);
  } else {
    Paper paper(streams.out, common.language, terminal_style(environment, false));
    print_balance(paper, library.stories, library.files, balance);
  }
  return analysis::holds(balance) ? library.code : worse(library.code, ExitCode::findings);
}

}  // namespace command_line
