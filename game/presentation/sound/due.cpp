#include "presentation/sound/due.hpp"

namespace presentation {
namespace {

constexpr float after_day_end = 2.2f;  // its last string is dying away

/// What the page just come to has to say.
std::vector<Due> arrival(const Moment& now, bool day_over) {
  std::vector<Due> all;
  if (day_over) all.push_back({Sound::day_end});
  const auto announced = now.opens ? now.opens : now.answered ? std::optional(Sound::mail) : std::nullopt;
  if (announced) all.push_back({*announced, day_over ? after_day_end : 0});
  return all;
}

}  // namespace

std::vector<Due> due(const Moment& before, const Moment& now) {
  if (!now.shown) return {};
  // Opened again in the middle: nothing happens, one is back where one was.
  if (!before.shown) return now.untouched && now.page == 0 ? arrival(now, false) : std::vector<Due>{};
  if (now.talk < before.talk) return {{Sound::page}};  // taken back
  if (now.marks > before.marks) return {{Sound::mark}};
  const bool chosen = now.moves > before.moves;
  const bool only_cut_anew = now.talk == before.talk && now.pages != before.pages;
  std::vector<Due> all;
  if (chosen) all.push_back({Sound::choice});
  const bool turned = now.page != before.page || now.desk != before.desk;
  if (!turned || only_cut_anew) return all;
  const bool forward = now.page > before.page;
  const auto heard = forward ? arrival(now, now.day > before.day || (now.ended && !before.ended)) : std::vector<Due>{};
  all.insert(all.end(), heard.begin(), heard.end());
  if (all.empty()) all.push_back({Sound::page});
  return all;
}

std::vector<Due> due(const Volumes& before, const Volumes& now) {
  return signal_gain(before) == signal_gain(now) || signal_gain(now) == 0 ? std::vector<Due>{}
                                                                          : std::vector<Due>{{Sound::choice}};
}

}  // namespace presentation
