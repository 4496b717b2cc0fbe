#include <nlohmann/json.hpp>
#include <ostream>

#include "command_line/assets.hpp"
#include "command_line/commands.hpp"
#include "command_line/complain.hpp"
#include "command_line/files.hpp"
#include "command_line/findings.hpp"
#include "command_line/stories.hpp"
#include "loading/loading.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

namespace fs = std::filesystem;
using diagnostic::Diagnostics;
using diagnostic::Severity;

/// What was found in one scenario and its sidecars.
struct Checked {
  std::string file;
  Diagnostics mended, problems;
};

/// Everything found, and what the world refused on the way.
struct Report {
  std::vector<Checked> files;
  ExitCode code = ExitCode::fine;
};

void note_refusal(Report& report, const diagnostic::Failure& failure, const Common& common, const Streams& streams) {
  report.code = worse(report.code, complain(failure, common, streams));
}

/// The scenario and the translations beside it: `name.en.yaml` beside `name.yaml`.
std::vector<fs::path> with_sidecars(const fs::path& scenario) {
  std::vector<fs::path> files{scenario};
  for (const char* language : {"ja", "en"}) {
    fs::path sidecar = scenario;
    sidecar.replace_extension(std::string(".") + language + scenario.extension().string());
    std::error_code ignored;
    if (fs::is_regular_file(sidecar, ignored)) files.push_back(sidecar);
  }
  return files;
}

/// Mends what can be mended with certainty and tells what that was. A file that cannot be read is reported when it is checked.
Diagnostics fix(const fs::path& scenario, Report& report, const Common& common, const Streams& streams) {
  Diagnostics mended;
  for (const fs::path& file : with_sidecars(scenario)) {
    const auto text = read_text(file);
    if (!text || text->size() > loading::largest_file) continue;
    const auto fixed = loading::fix_slips(*text, file.string());
    if (fixed.text == *text) continue;
    if (const auto written = replace_text(file, fixed.text); !written)
      note_refusal(report, written.failure(), common, streams);
    else
      mended.insert(mended.end(), fixed.mended.begin(), fixed.mended.end());
  }
  return mended;
}

std::size_t count(const Report& report, Severity severity) {
  std::size_t n = 0;
  for (const Checked& checked : report.files)
    for (const auto& problem : checked.problems) n += problem.severity == severity ? 1 : 0;
  return n;
}

void print_text(const Report& report, text::Language language, std::ostream& out) {
  for (const Checked& checked : report.files) {
    for (const auto& problem : checked.mended)
      out << text::message(language, "check.mended", {text::line(problem, language)}) << '\n';
    print_findings(checked.problems, language, out);
  }
  const std::size_t errors = count(report, Severity::error), warnings = count(report, Severity::warning);
  const std::string files = std::to_string(report.files.size());
  if (report.files.empty()) return;
  if (errors + warnings == 0)
    out << text::message(language, "check.fine", {files}) << '\n';
  else
    out << text::message(language, "check.summary", {files, std::to_string(errors), std::to_string(warnings)}) << '\n';
}

void print_report_json(const Report& report, text::Language language, std::ostream& out) {
  nlohmann::ordered_json json = {{"diagnostics", nlohmann::ordered_json::array()},
                                 {"mended", nlohmann::ordered_json::array()},
                                 {"not_shown", nlohmann::ordered_json::object()},
                                 {"files", report.files.size()}};
  for (const Checked& checked : report.files) {
    for (const auto& problem : checked.mended) json["mended"].push_back(as_json(problem, language));
    for (std::size_t i = 0; i < checked.problems.size() && i < most_findings_of_a_file; ++i)
      json["diagnostics"].push_back(as_json(checked.problems[i], language));
    if (checked.problems.size() > most_findings_of_a_file)
      json["not_shown"][checked.file] = checked.problems.size() - most_findings_of_a_file;
  }
  print_json(json, out);
}

}  // namespace

ExitCode check(const Check& request, const Common& common, const Environment& environment, const Streams& streams) {
  Report report;
  if (const auto rubric = rubric_or_complaint(common, environment, streams.err)) {
    for (const fs::path& file : files_behind(request.paths, common.language, streams.err, report.code)) {
      Checked checked{file.string(), {}, {}};
      if (request.fix) checked.mended = fix(file, report, common, streams);
      if (auto loaded = loading::load_scenario(file, *rubric->rubric)) {
        checked.problems = std::move(loaded->problems);
        if (diagnostic::has_errors(checked.problems)) report.code = worse(report.code, ExitCode::findings);
        report.files.push_back(std::move(checked));
      } else {
        note_refusal(report, loaded.failure(), common, streams);
      }
    }
  } else {
    report.code = ExitCode::world_failed;
  }
  if (request.json)
    print_report_json(report, common.language, streams.out);
  else
    print_text(report, common.language, streams.out);
  return report.code;
}

}  // namespace command_line
