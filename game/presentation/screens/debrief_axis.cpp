#include "presentation/screens/debrief_axis.hpp"

#include <algorithm>

namespace presentation {
namespace {

using debrief::Sample;

constexpr std::int32_t day_minutes = 24 * 60;

bool is_stop(const Sample& s) { return s.kind == Sample::Kind::answer || s.kind == Sample::Kind::event; }

}  // namespace

int day_of(const Sample& s) {
  const int day = s.time / day_minutes;
  return s.kind == Sample::Kind::day_end ? day - 1 : day;
}

DayAxis::DayAxis(const std::vector<const Sample*>& samples, int last_day, float left, float width) {
  first_day_ = day_of(*samples.front());
  const int last = std::max(last_day, day_of(*samples.back()));
  std::vector<int> stops_on(static_cast<std::size_t>(last - first_day_) + 1, 0);
  const auto place = [&](const Sample& s) {
    return static_cast<std::size_t>(std::clamp(day_of(s), first_day_, last) - first_day_);
  };
  for (const Sample* s : samples) stops_on[place(*s)] += is_stop(*s) ? 1 : 0;
  float parts = 0;
  for (const int stops : stops_on) parts += 1 + static_cast<float>(stops);
  edges_.push_back(left);
  for (const int stops : stops_on) edges_.push_back(edges_.back() + width * (1 + static_cast<float>(stops)) / parts);
  std::vector<int> met(stops_on.size(), 0);
  int answers = 0;
  for (const Sample* s : samples) {
    const std::size_t day = place(*s);
    const float step = (edges_[day + 1] - edges_[day]) / static_cast<float>(1 + stops_on[day]);
    float x = edges_[day];
    if (s->kind == Sample::Kind::day_end) x = edges_[day + 1];
    if (s->kind == Sample::Kind::end) x = std::min(edges_[day + 1], edges_[day] + step * (static_cast<float>(met[day]) + .75f));
    if (is_stop(*s)) {
      x = edges_[day] + step * (static_cast<float>(met[day]++) + 1);
      stops_.push_back({s, x, s->kind == Sample::Kind::answer ? ++answers : 0});
    }
    xs_.push_back(x);
  }
}

float DayAxis::x_of(const Sample& s) const {
  const int day = std::clamp(day_of(s) - first_day_, 0, days() - 1);
  if (s.kind == Sample::Kind::day_end) return edge(day + 1);
  const float share = static_cast<float>(s.time % day_minutes) / static_cast<float>(day_minutes);
  return edge(day) + (edge(day + 1) - edge(day)) * share;
}

float DayAxis::least_distance() const {
  float least = edges_.back() - edges_.front();
  for (std::size_t i = 1; i < stops_.size(); ++i) least = std::min(least, stops_[i].x - stops_[i - 1].x);
  return least;
}

}  // namespace presentation
