#include "command_line/library.hpp"
#include "command_line/records/parts.hpp"
#include "session/performer.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;

/// Enough of an id to name an attempt by.
constexpr std::size_t short_id = 8;

ordered_json attempt_as_json(const records::Summary& attempt) {
  ordered_json json = {{"id", attempt.id.text},
                       {"scenario", attempt.scenario},
                       {"mode", mode_word(attempt.mode)},
                       {"parent", nullptr},
                       {"fork", nullptr},
                       {"started_at", attempt.started_at},
                       {"moves", attempt.moves},
                       {"can_be_resumed", !attempt.ending.has_value()},
                       {"result", nullptr}};
  if (attempt.fork) json["parent"] = attempt.fork->parent.text, json["fork"] = attempt.fork->move;
  if (attempt.first) json["result"] = result_as_json(*attempt.first);
  return json;
}

std::string came_to(const Desk& desk, const Paper& paper, const records::Summary& attempt) {
  if (attempt.first)
    return paper.say("records.came_to",
                     {scores_in_words(paper, *attempt.first), outcome_title(desk, attempt.scenario, attempt.first->outcome)});
  return paper.say(attempt.ending ? "ui.broken_off" : "ui.unfinished", {std::to_string(attempt.answers)});
}

}  // namespace

ExitCode list_attempts(const Desk& desk) {
  const auto attempts = desk.store.attempts();
  if (!attempts) return stop(desk, attempts.failure());
  if (desk.json) {
    ordered_json json = {{"attempts", ordered_json::array()}};
    for (const auto& attempt : *attempts) json["attempts"].push_back(attempt_as_json(attempt));
    print(desk, json);
    return ExitCode::fine;
  }
  Paper paper = paper_of(desk);
  if (attempts->empty()) paper.line(paper.say("ui.records.none_title"));
  for (const auto& attempt : *attempts)
    paper.paragraph(attempt.id.text.substr(0, short_id) + "  ",
                    paper.say("records.row", {text::whole_date(session::local_time(attempt.started_at), paper.language()),
                                              title_in(desk.library, attempt.scenario, paper.language()),
                                              paper.say("ui." + mode_word(attempt.mode)), came_to(desk, paper, attempt)}));
  paper.gap();
  paper.line(paper.say("terminal.not_for_personnel"));
  return ExitCode::fine;
}

}  // namespace command_line
