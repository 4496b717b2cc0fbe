#include "command_line/assets.hpp"
#include "command_line/library.hpp"
#include "command_line/records/parts.hpp"
#include "command_line/score_page.hpp"
#include "session/performer.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using nlohmann::ordered_json;
using session::Progress;

std::string dimension_key(std::size_t d) { return std::string(rubric::key(static_cast<rubric::Dimension>(d))); }

const char* course_word(session::Course course) {
  switch (course) {
    case session::Course::too_early: return nullptr;
    case session::Course::steady: return "steady";
    case session::Course::rising: return "rising";
    case session::Course::falling: return "falling";
  }
  return nullptr;
}

ordered_json trend_as_json(const session::Trend& trend) {
  ordered_json json = {{"n", trend.points.size()}, {"course", nullptr}, {"points", ordered_json::array()}};
  if (const char* course = course_word(trend.course)) json["course"] = course;
  for (const auto& point : trend.points)
    json["points"].push_back({{"at", point.at},
                              {"scenario", point.scenario},
                              {"score", hundredths(point.score)},
                              {"shown", hundredths(point.shown)},
                              {"moments", point.moments}});
  return json;
}

ordered_json progress_as_json(const Progress& progress, const std::vector<session::PastWords>& plans) {
  ordered_json json = {{"plays", progress.plays}, {"dimensions", ordered_json::object()}, {"principles", ordered_json::object()}};
  for (std::size_t d = 0; d < progress.trends.size(); ++d)
    json["dimensions"][dimension_key(d)] = trend_as_json(progress.trends[d]);
  for (const auto& one : progress.principles) {
    auto& entry = json["principles"][one.id];
    entry = {{"moments", one.moments}, {"scenarios", one.scenarios}, {"level", nullptr}};
    // Until there is enough to go by there is no figure either.
    if (one.level) entry["level"] = static_cast<int>(*one.level) + 1;
  }
  json["due"] = ordered_json::array();
  for (const auto& due : progress.due) json["due"].push_back({{"scenario", due.scenario}, {"last", due.last}, {"on", due.on}});
  json["plans"] = ordered_json::array();
  for (const auto& plan : plans)
    json["plans"].push_back({{"scenario", plan.scenario}, {"words", plan.words}, {"written_at", plan.written_at}});
  return json;
}

void print_trends(const Desk& desk, Paper& paper, const Progress& progress) {
  paper.heading(paper.say("progress.trends"));
  for (std::size_t d = 0; d < progress.trends.size(); ++d) {
    const auto& trend = progress.trends[d];
    if (trend.points.empty()) continue;
    paper.paragraph(
        "- ", paper.say("progress.trend", {paper.say("play.dimension_" + dimension_key(d)), std::to_string(trend.points.size()),
                                           paper.say("progress.course_" + std::to_string(static_cast<int>(trend.course)),
                                                     {std::to_string(trend.points.size() / 2)})}));
    for (const auto& point : trend.points)
      paper.paragraph("    ", paper.say("progress.point",
                                        {text::whole_date(point.at, paper.language()),
                                         title_in(desk.library, point.scenario, paper.language()),
                                         text::whole_points(point.score), times(point.shown), std::to_string(point.moments)}));
  }
}

void print_principles(Paper& paper, const Progress& progress, const rubric::Rubric& rubric) {
  paper.heading(paper.say("progress.principles"));
  paper.line(paper.say("progress.principle_rule"));
  for (const auto& one : progress.principles) {
    const auto* principle = rubric::find_principle(rubric, one.id);
    const std::string level =
        one.level ? paper.say("progress.level_" + std::to_string(static_cast<int>(*one.level))) : paper.say("progress.too_early");
    paper.paragraph("- ", paper.say("progress.principle", {principle == nullptr ? one.id : principle->name.in(paper.language()),
                                                           level, std::to_string(one.moments), std::to_string(one.scenarios)}));
  }
}

void print_due_and_plans(const Desk& desk, Paper& paper, const Progress& progress, const std::vector<session::PastWords>& plans) {
  paper.heading(paper.say("progress.due"));
  for (const auto& due : progress.due)
    paper.paragraph("- ", paper.say("progress.due_row",
                                    {title_in(desk.library, due.scenario, paper.language()),
                                     text::whole_date(due.last, paper.language()), text::whole_date(due.on, paper.language())}));
  paper.line(paper.say("return.why"));
  paper.heading(paper.say("plan.past"));
  if (plans.empty()) paper.line(paper.say("plan.none"));
  for (const auto& plan : plans)
    paper.paragraph("- ", paper.say("plan.row", {text::whole_date(plan.written_at, paper.language()), plan.words}));
}

}  // namespace

ExitCode show_progress(const Desk& desk) {
  const auto rubric = rubric_or_complaint(desk.common, desk.environment, desk.streams.err);
  if (!rubric) return ExitCode::world_failed;
  const auto past = session::past_attempts(desk.store);
  if (!past) return stop(desk, past.failure());
  const auto plans = session::past_plans(desk.store);
  if (!plans) return stop(desk, plans.failure());
  const Progress progress = session::progress_of(*past, session::principle_ids(*rubric->rubric));
  if (desk.json) {
    print(desk, progress_as_json(progress, *plans));
    return ExitCode::fine;
  }
  Paper paper = paper_of(desk);
  paper.title(paper.say("progress.title"));
  paper.line(paper.say("progress.about"));
  paper.line(paper.say("terminal.not_for_personnel"));
  if (progress.plays == 0) {
    paper.line(paper.say("progress.none"));
    return ExitCode::fine;
  }
  print_trends(desk, paper, progress);
  print_principles(paper, progress, *rubric->rubric);
  print_due_and_plans(desk, paper, progress, *plans);
  return ExitCode::fine;
}

}  // namespace command_line
