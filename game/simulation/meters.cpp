#include "simulation/meters.hpp"

#include <algorithm>

namespace simulation {
namespace {

using condition::Meter;
constexpr int most = 10000;

int sum_of(const Story& story, const World& world, const ClientMind& mind, Meter which) {
  const auto number = static_cast<std::uint8_t>(which);
  int value = mind.base[number];
  for (int i = 0; i < mind.impulse_count; ++i) {
    const Impulse& impulse = mind.impulses[static_cast<std::size_t>(i)];
    if (impulse.meter != number) continue;
    value += impulse.size * share(story.code.shapes[impulse.shape], world.now - impulse.start) / 1000;
  }
  return value;
}

int belief(const Story& story, const World& world, const ClientMind& mind, Meter which) {
  const int ceiling = mind.ceiling[static_cast<std::size_t>(which)];
  return std::clamp(sum_of(story, world, mind, which), 0, ceiling);
}

int trust(const Story& story, const World& world, const ClientMind& mind) {
  return (belief(story, world, mind, Meter::ability) + belief(story, world, mind, Meter::benevolence) +
          belief(story, world, mind, Meter::integrity)) /
         3;
}

int plain(const Story& story, const World& world, const ClientMind& mind, Meter which) {
  return std::clamp(sum_of(story, world, mind, which), 0, most);
}

int warmth_of(const Story& story, const World& world, const ClientMind& mind, const PersonInfo& person) {
  const Constants& k = story.code.constants;
  const int irritation = plain(story, world, mind, Meter::irritation) * person.trait(TraitIndex::directness) / 1000;
  const int value = (plain(story, world, mind, Meter::liking) * k.warmth_liking_permille +
                     trust(story, world, mind) * k.warmth_trust_permille - irritation * k.warmth_irritation_permille) /
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
    case Meter::integrity: return belief(story, world, mind, which);
    case Meter::trust: return trust(story, world, mind);
    case Meter::warmth: return warmth_of(story, world, mind, who);
    case Meter::liking:
    case Meter::irritation:
    case Meter::openness:
    case Meter::heard: return plain(story, world, mind, which);
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
