#include "presentation/rig/life.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "presentation/rig/person.hpp"
#include "simulation/chance.hpp"

namespace presentation::rig {
namespace {

/// 0..1, evenly spread.
double chance(std::string_view person, std::uint64_t round, std::uint64_t what) {
  return static_cast<double>(simulation::mix(simulation::hash_of(person), round * 4 + what) >> 11) / 9007199254740992.;
}

constexpr double round_lasts = 5.5, blink_wanders = 1.5;  // so the pause between two blinks is 4 to 7 seconds
constexpr double lids_down = .12, looks_aside = 1.9;      // seconds
constexpr double hair_comes_after = .15;                  // seconds
constexpr double glances = .25;                           // share of the blinks one looks back with

}  // namespace

Life life_at(double seconds, std::string_view person) {
  const double passed = seconds + round_lasts * chance(person, 0, 0), number = std::floor(passed / round_lasts);
  const auto round = static_cast<std::uint64_t>(number);
  const double at = passed - number * round_lasts;
  const auto shut_in = [&](std::uint64_t which) { return looks_aside + .5 + blink_wanders * chance(person, which, 1); };
  const auto aside_in = [&](std::uint64_t which) {
    return chance(person, which, 2) >= glances ? 0 : chance(person, which, 3) < .5 ? -60 : 60;
  };
  // Never so short that adding it to the time changes nothing.
  const auto until = [at](double when) { return std::max(when - at, .001); };
  const double shut = shut_in(round), open = shut + lids_down;
  const bool lifted = round % 2 == (at < open ? 1 : 0);  // every other blink ends a breath
  const int aside = aside_in(round), aside_next = aside_in(round + 1);
  if (at >= open)
    return {.lifted = lifted, .next = until(round_lasts + shut_in(round + 1) - (aside_next != 0 ? looks_aside : 0))};
  const Person* somebody = find_person(person);
  const int hanging = somebody != nullptr && hair_is_loose(*somebody) ? aside : 0;
  // The head turns back while the lids are down, so that the hair's coming after needs no change of its own.
  if (at >= shut) return {.lids = 0, .trail = hanging, .lifted = lifted, .next = until(open)};
  if (aside == 0) return {.lifted = lifted, .next = until(shut)};
  const double turned = shut - looks_aside, settled = turned + (hanging != 0 ? hair_comes_after : 0);
  if (at < turned) return {.lifted = lifted, .next = until(turned)};
  if (at < settled) return {.glance = aside, .trail = -hanging, .lifted = lifted, .next = until(settled)};
  return {.glance = aside, .lifted = lifted, .next = until(shut)};
}

Feeling alive(Feeling f, int lids, int glance, int trail) {
  f.eye[0] *= lids / 100.;
  f.gaze[0] = std::clamp(f.gaze[0] + glance / 100., -1., 1.);
  f.angle[0] += glance / 13.;
  f.trail = trail / 100.;
  return f;
}

}  // namespace presentation::rig
