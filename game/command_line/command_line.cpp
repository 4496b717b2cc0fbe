#include "command_line/command_line.hpp"

#include <ostream>
#include <variant>

#include "command_line/arguments.hpp"
#include "command_line/commands.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

struct Performing {
  const Common& common;
  const Environment& environment;
  const Streams& streams;

  ExitCode operator()(const OpenWindow& request) const { return open_window(request, common, environment, streams); }
  ExitCode operator()(const Play& request) const { return play(request, common, environment, streams); }
  ExitCode operator()(const Check& request) const { return check(request, common, environment, streams); }
  ExitCode operator()(const Explore& request) const { return explore(request, common, environment, streams); }
  ExitCode operator()(const StampIds& request) const { return stamp_ids(request, common, environment, streams); }
  ExitCode operator()(const NewScenario& request) const { return new_scenario(request, common, environment, streams); }
  ExitCode operator()(const DrawMap& request) const { return draw_map(request, common, environment, streams); }
  ExitCode operator()(const Balance& request) const { return balance(request, common, environment, streams); }
  ExitCode operator()(const Simulate& request) const { return simulate(request, common, environment, streams); }
  ExitCode operator()(const Coverage& request) const { return coverage(request, common, environment, streams); }
  ExitCode operator()(const Records& request) const { return show_records(request, common, environment, streams); }
  ExitCode operator()(const Tour& request) const { return tour(request, common, environment, streams); }
  ExitCode operator()(const Sounds& request) const { return sounds(request, common, environment, streams); }
  ExitCode operator()(const PrintOut& request) const {
    streams.out << request.words;
    return ExitCode::fine;
  }
  ExitCode operator()(const Misused& request) const {
    streams.err << request.sentence << '\n';
    return ExitCode::misuse;
  }
};

}  // namespace

int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err,
        const Environment& environment) {
  const Streams streams{in, out, err};
  const Request request = understand(arguments, environment);
  ExitCode code = std::visit(Performing{request.common, environment, streams}, request.what);
  // A full disk or a closed pipe behind `out`: what was asked for did not arrive.
  if (!out.flush()) {
    err << text::message(request.common.language, "failure.cannot_print") << '\n';
    code = worse(code, ExitCode::world_failed);
  }
  return static_cast<int>(code);
}

}  // namespace command_line
