#include "session/progress.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "session/practice_rules.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"

namespace session {
namespace {

constexpr std::size_t date_length = 10;  // "2026-04-06"

std::string date_of(std::string_view at) { return std::string(at.substr(0, date_length)); }

/// Those that count, oldest first.
std::vector<const PastAttempt*> finished(const std::vector<PastAttempt>& past) {
  std::vector<const PastAttempt*> all;
  for (const PastAttempt& attempt : past)
    if (counts(attempt)) all.push_back(&attempt);
  std::ranges::stable_sort(all, {}, &PastAttempt::started_at);
  return all;
}

int mean(std::vector<Trend::Point>::const_iterator from, std::vector<Trend::Point>::const_iterator to) {
  const long long sum = std::accumulate(from, to, 0LL, [](long long so_far, const auto& point) { return so_far + point.score; });
  return static_cast<int>(sum / (to - from));
}

Course course_of(const std::vector<Trend::Point>& points) {
  if (points.size() < std::size_t{practice::least_plays}) return Course::too_early;
  // With an odd number the one in the middle belongs to neither half.
  const auto half = static_cast<std::ptrdiff_t>(points.size() / 2);
  const int change = mean(points.end() - half, points.end()) - mean(points.begin(), points.begin() + half);
  if (change >= practice::least_change) return Course::rising;
  return change <= -practice::least_change ? Course::falling : Course::steady;
}

Trend trend_of(const std::vector<const PastAttempt*>& plays, std::size_t dimension) {
  Trend trend;
  for (const PastAttempt* play : plays)
    if (const auto& score = play->result->dimensions[dimension])
      trend.points.push_back({play->started_at, play->scenario, score->score, score->shown, score->moments});
  trend.course = course_of(trend.points);
  return trend;
}

std::vector<PrincipleProgress> principles_of(const std::vector<const PastAttempt*>& plays, const std::vector<std::string>& ids) {
  std::vector<PrincipleProgress> all;
  for (const std::string& id : ids) {
    PrincipleProgress one{id, 0, 0, 0, {}};
    std::set<std::string> scenarios;
    long long sum = 0;
    for (const PastAttempt* play : plays) {
      const auto found = play->result->principles.find(id);
      if (found == play->result->principles.end() || found->second.moments == 0) continue;
      one.moments += found->second.moments;
      sum += static_cast<long long>(found->second.score) * found->second.moments;
      scenarios.insert(play->scenario);
    }
    if (one.moments == 0) continue;
    one.scenarios = static_cast<int>(scenarios.size());
    one.score = static_cast<int>(sum / one.moments);
    if (one.moments >= practice::least_moments && one.scenarios >= practice::least_scenarios)
      one.level = level_of_score(one.score);
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<Due> due_of(const std::vector<const PastAttempt*>& plays) {
  std::map<std::string, std::string> last;
  for (const PastAttempt* play : plays) last[play->scenario] = date_of(play->started_at);
  std::vector<Due> due;
  for (const auto& [scenario, at] : last) due.push_back({scenario, at, days_later(at, practice::days_to_return)});
  std::ranges::stable_sort(due, {}, &Due::on);
  return due;
}

bool teaches(const Teaching& one, const std::string& principle) {
  return std::ranges::find(one.principles, principle) != one.principles.end();
}

/// Of those that can be practised somewhere.
const PrincipleProgress* weakest(const Progress& progress, const std::vector<Teaching>& library) {
  const PrincipleProgress* lowest = nullptr;
  for (const PrincipleProgress& one : progress.principles) {
    const bool taught = std::ranges::any_of(library, [&](const Teaching& scenario) { return teaches(scenario, one.id); });
    if (one.score >= 10'000 || !taught) continue;
    if (lowest == nullptr || std::tuple(one.score, -one.moments) < std::tuple(lowest->score, -lowest->moments)) lowest = &one;
  }
  return lowest;
}

/// Empty sorts first: never played.
std::string last_played(const Progress& progress, const std::string& scenario) {
  const auto found = std::ranges::find(progress.due, scenario, &Due::scenario);
  return found == progress.due.end() ? std::string() : found->last;
}

}  // namespace

std::string days_later(std::string_view at, int days) {
  const auto day = text::iso_day(at);
  return day ? text::iso_date(*day + std::chrono::days(days)) : std::string(at);
}

Progress progress_of(const std::vector<PastAttempt>& past, const std::vector<std::string>& principles) {
  const auto plays = finished(past);
  Progress progress;
  progress.plays = static_cast<int>(plays.size());
  for (std::size_t d = 0; d < progress.trends.size(); ++d) progress.trends[d] = trend_of(plays, d);
  progress.principles = principles_of(plays, principles);
  progress.due = due_of(plays);
  return progress;
}

Missing missing(const PrincipleProgress& principle) {
  const int scenarios = std::max(0, practice::least_scenarios - principle.scenarios);
  return {std::max({0, practice::least_moments - principle.moments, scenarios}), scenarios > 0};
}

std::vector<std::string> principle_ids(const rubric::Rubric& rubric) {
  std::vector<std::string> ids;
  for (const auto& principle : rubric.principles) ids.push_back(principle.id);
  return ids;
}

Teaching teaching_of(const simulation::Story& story) {
  Teaching one{story.id, {}};
  for (const Index principle : story.teaches) one.principles.push_back(story.rubric.principles[principle].id);
  return one;
}

Return next_return(const Progress& progress, const std::vector<Teaching>& library, const std::string& played,
                   std::string_view at) {
  Return next{days_later(date_of(at), practice::days_to_return), {}, {}, false};
  const PrincipleProgress* weak = weakest(progress, library);
  if (weak != nullptr) next.principle = weak->id, next.judged = weak->level.has_value();
  std::tuple<bool, std::string> best;
  for (const Teaching& one : library) {
    if (weak != nullptr && !teaches(one, weak->id)) continue;
    const std::tuple order(one.scenario == played, last_played(progress, one.scenario));
    if (next.scenario && order >= best) continue;
    best = order;
    next.scenario = one.scenario;
  }
  return next;
}

bool is_due(const Progress& progress, const std::string& scenario, std::string_view today) {
  const auto found = std::ranges::find(progress.due, scenario, &Due::scenario);
  return found != progress.due.end() && found->on <= date_of(today);
}

}  // namespace session
