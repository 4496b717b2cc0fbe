#include <algorithm>
#include <ostream>

#include "command_line/assets.hpp"
#include "command_line/commands.hpp"
#include "command_line/complain.hpp"
#include "command_line/files.hpp"
#include "command_line/findings.hpp"
#include "loading/loading.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using diagnostic::Diagnostic;
using diagnostic::Diagnostics;
using diagnostic::Severity;

/// Codes below S100 are about reading the file at all: without that there is nothing to put an id to.
bool unreadable(const Diagnostic& problem) { return problem.severity == Severity::error && problem.code.text.starts_with("S0"); }

std::ptrdiff_t errors(const Diagnostics& problems) {
  return std::ranges::count(problems, Severity::error, &Diagnostic::severity);
}

}  // namespace

ExitCode stamp_ids(const StampIds& request, const Common& common, const Environment& environment, const Streams& streams) {
  const auto rubric = rubric_or_complaint(common, environment, streams.err);
  if (!rubric) return ExitCode::world_failed;
  const auto loaded = loading::load_scenario(request.file, *rubric->rubric);
  if (!loaded) return complain(loaded.failure(), common, streams);
  if (std::ranges::any_of(loaded->problems, unreadable)) {
    print_findings(loaded->problems, common.language, streams.out);
    streams.err << text::message(common.language, "ids.mend_first", {request.file.string()}) << '\n';
    return ExitCode::findings;
  }
  const std::string file = request.file.string();
  const std::string stamped = loading::stamp_ids(loaded->source, file);
  if (stamped == loaded->source) {
    streams.out << text::message(common.language, "ids.nothing_missing", {file}) << '\n';
    return ExitCode::fine;
  }
  // A file with other mistakes in it may be stamped, but never so that there are more of them afterwards.
  if (errors(loading::parse_scenario(stamped, file, *rubric->rubric).problems) >
      errors(loading::parse_scenario(loaded->source, file, *rubric->rubric).problems)) {
    print_findings(loaded->problems, common.language, streams.out);
    streams.err << text::message(common.language, "ids.mend_first", {file}) << '\n';
    return ExitCode::findings;
  }
  if (const auto written = replace_text(request.file, stamped); !written) return complain(written.failure(), common, streams);
  streams.out << text::message(common.language, "ids.stamped", {file}) << '\n';
  return ExitCode::fine;
}

}  // namespace command_line
