#include <algorithm>
#include <ostream>
#include <system_error>

#include "command_line/commands.hpp"
#include "command_line/complain.hpp"
#include "command_line/library.hpp"
#include "command_line/records/parts.hpp"
#include "records/paths.hpp"
#include "text/message.hpp"

/// records: what the log holds, and what it comes to.
namespace command_line {
namespace {

/// The one attempt whose id begins so. Empty, and told to `err`, where there is none or more than one.
diagnostic::Result<std::optional<records::AttemptId>> attempt_named(const Desk& desk, const std::string& beginning) {
  const auto all = desk.store.attempts();
  if (!all) return all.failure();
  std::optional<records::AttemptId> found;
  int matches = 0;
  for (const auto& attempt : *all)
    if (attempt.id.text.starts_with(beginning)) found = attempt.id, ++matches;
  if (matches == 1) return found;
  desk.streams.err << text::message(desk.common.language, matches == 0 ? "misuse.no_attempt" : "misuse.several_attempts",
                                    {beginning})
                   << '\n';
  return std::optional<records::AttemptId>{};
}

ExitCode on_one(const Desk& desk, const Records& request) {
  const auto id = attempt_named(desk, request.id);
  if (!id) return stop(desk, id.failure());
  if (!*id) return ExitCode::misuse;
  switch (request.what) {
    case Records::What::show: return show_attempt(desk, **id);
    case Records::What::debrief: return tell_again(desk, **id);
    default: return rescore(desk, **id);
  }
}

/// Nothing was ever recorded here: a log is not made only to find it empty.
records::Opening opening(const std::filesystem::path& file) {
  std::error_code ignored;
  return {std::filesystem::exists(file, ignored) ? file : std::filesystem::path(":memory:")};
}

}  // namespace

ExitCode show_records(const Records& request, const Common& common, const Environment& environment, const Streams& streams) {
  const auto folder = data_home(environment);
  if (folder.empty()) return complain({"failure.no_data_folder", {}}, common, streams);
  auto store = records::RecordStore::open(opening(records::log_file(folder)));
  if (!store) return complain(store.failure(), common, streams);
  const Desk desk{*store, library(common, environment), common, environment, streams, request.json, request.html, request.points};
  switch (request.what) {
    case Records::What::list: return list_attempts(desk);
    case Records::What::progress: return show_progress(desk);
    case Records::What::show:
    case Records::What::debrief: return on_one(desk, request);
    case Records::What::rescore: return request.all ? rescore(desk, std::nullopt) : on_one(desk, request);
  }
  return ExitCode::fine;
}

}  // namespace command_line
