#include <ostream>

#include "authoring/dot.hpp"
#include "authoring/map.hpp"
#include "authoring/outline.hpp"
#include "command_line/assets.hpp"
#include "command_line/child_process.hpp"
#include "command_line/commands.hpp"
#include "command_line/complain.hpp"
#include "command_line/files.hpp"
#include "command_line/findings.hpp"
#include "loading/loading.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

/// Exactly one of the two: the picture, or a sentence on why there is none.
struct Drawn {
  std::string picture, why_not;
};

Drawn drawn(const authoring::Map& map, const Environment& environment) {
  const auto dot = find_program("dot", variable(environment, "PATH"));
  if (!dot) return {{}, text::message(map.language, "map.no_graphviz")};
  const ChildEnd end = run_child(*dot, {"-Tsvg"}, authoring::as_dot(map), std::chrono::seconds(environment.drawing_seconds));
  if (end.how == ChildEnd::How::out_of_time)
    return {{}, text::message(map.language, "map.too_slow", {std::to_string(environment.drawing_seconds)})};
  if (end.how == ChildEnd::How::failed || end.out.empty())
    return {{}, text::message(map.language, "map.not_drawn", {end.err.substr(0, end.err.find('\n'))})};
  return {end.out, {}};
}

}  // namespace

ExitCode draw_map(const DrawMap& request, const Common& common, const Environment& environment, const Streams& streams) {
  const auto rubric = rubric_or_complaint(common, environment, streams.err);
  if (!rubric) return ExitCode::world_failed;
  const auto loaded = loading::load_scenario(request.file, *rubric->rubric);
  if (!loaded) return complain(loaded.failure(), common, streams);
  if (!loaded->scenario) {
    print_findings(loaded->problems, common.language, streams.err);
    return ExitCode::findings;
  }
  const authoring::Map map = authoring::map_of(*loaded->scenario, common.language);
  const Drawn result = drawn(map, environment);
  if (result.picture.empty()) {
    streams.err << result.why_not << '\n';
    streams.out << authoring::as_outline(map);
    return ExitCode::world_failed;
  }
  if (const auto written = write_text(request.output, result.picture); !written)
    return complain(written.failure(), common, streams);
  streams.out << text::message(common.language, "map.written", {request.output.string()}) << '\n';
  return ExitCode::fine;
}

}  // namespace command_line
