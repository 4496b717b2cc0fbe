#include "simulation/meters.hpp"

#include <algorithm>

namespace simulation {
namespace {

using condition::Meter;
constexpr int most = 10000;

constexpr std::size_t number(Meter meter) { return static_cast<std::size_t>(meter); }

/// The settled part of each meter and what is felt now of the impulses under way, not yet clamped; only those wanted are right.
using Sums = std::array<int, condition::meter_count>;

Sums sums_of(const Story& story, const World& world, const ClientMind& mind, unsigned wanted) {
  Sums sums;
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = mind.base[i];
  for (std::size_t i = 0; i < mind.impulse_count; ++i) {
    const Impulse& impulse = mind.impulses[i];
    if ((wanted >> impulse.meter & 1U) == 0) continue;
    sums[impulse.meter] += impulse.size * share(story.code.shapes[impulse.shape], world.now - impulse.start) / 1000;
  }
  return sums;
}

constexpr unsigned only(Meter meter) { return 1U << number(meter); }
constexpr unsigned beliefs = only(Meter::ability) | only(Meter::benevolence) | only(Meter::integrity);

int belief(const ClientMind& mind, const Sums& sums, Meter which) {
  return std::clamp<int>(sums[number(which)], 0, mind.ceiling[number(which)]);
}

int trust(const ClientMind& mind, const Sums& sums) {
  return (belief(mind, sums, Meter::ability) + belief(mind, sums, Meter::benevolence) + belief(mind, sums, Meter::integrity)) / 3;
}

int plain(const Sums& sums, Meter which) { return std::clamp(sums[number(which)], 0, most); }

int warmth_of(const Constants& k, const ClientMind& mind, const Sums& sums, const PersonInfo& person) {
  const int irritation = plain(sums, Meter::irritation) * person.trait(TraitIndex::directness) / 1000;
  const int value = (plain(sums, Meter::liking) * k.warmth_liking_permille + trust(mind, sums) * k.warmth_trust_permille -
                     irritation * k.warmth_irritation_permille) /
                    1000;
  return std::clamp(value, 0, most);
}

}  // namespace

int share(const ShapeCode& shape, std::int32_t minutes) {
  if (minutes >= shape.ends) return shape.lasting;
  if (minutes < 0) return 0;
  std::size_t next = 0;
  while (shape.points[next].minutes <= minutes) ++next;
  if (next == 0) return shape.points[0].permille;
  const auto& a = shape.points[next - 1];
  const auto& b = shape.points[next];
  const std::int64_t rise = std::int64_t{b.permille - a.permille} * (minutes - a.minutes);
  return a.permille + static_cast<int>(rise / (b.minutes - a.minutes));
}

int meter(const Story& story, const World& world, int person, Meter which) {
  if (person < 0 || person >= static_cast<int>(story.people.size()) || person >= max_people) return 0;
  const PersonInfo& who = story.people[static_cast<std::size_t>(person)];
  if (!who.client) return 0;
  const ClientMind& mind = world.clients[static_cast<std::size_t>(person)];
  switch (which) {
    case Meter::ability:
    case Meter::benevolence:
    case Meter::integrity: return belief(mind, sums_of(story, world, mind, only(which)), which);
    case Meter::trust: return trust(mind, sums_of(story, world, mind, beliefs));
    case Meter::warmth: {
      const Sums sums = sums_of(story, world, mind, beliefs | only(Meter::liking) | only(Meter::irritation));
      return warmth_of(story.code.constants, mind, sums, who);
    }
    case Meter::liking:
    case Meter::irritation:
    case Meter::openness:
    case Meter::heard: return plain(sums_of(story, world, mind, only(which)), which);
  }
  return 0;
}

condition::Level level_of(const Story& story, int hundredths) {
  std::size_t level = 0;
  while (level + 1 < story.rubric.band_ceiling.size() && hundredths > story.rubric.band_ceiling[level]) ++level;
  return static_cast<condition::Level>(level);
}

condition::Level warmth(const Story& story, const World& world, int person) {
  const bool client =
      person >= 0 && person < static_cast<int>(story.people.size()) && story.people[static_cast<std::size_t>(person)].client;
  return client ? level_of(story, meter(story, world, person, Meter::warmth)) : condition::Level::mid;
}

}  // namespace simulation
