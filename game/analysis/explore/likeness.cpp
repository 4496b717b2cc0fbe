#include "analysis/explore/likeness.hpp"

#include <algorithm>
#include <cstring>

#include "simulation/chance.hpp"
#include "simulation/meters.hpp"
#include "simulation/own_lines.hpp"

namespace analysis {
namespace {

using simulation::State;
using simulation::Story;
using simulation::World;

class Hashing {
 public:
  void add(std::uint64_t word) {
    high_ = simulation::mix(high_, word);
    low_ = (low_ ^ word) * 0x9FB21C651E98DF25ULL;
    low_ ^= low_ >> 32;
  }
  void add(std::uint32_t a, std::uint32_t b) { add(std::uint64_t{a} << 32 | b); }
  template <typename Value>
  void add_bytes(const Value& value) {
    static_assert(std::has_unique_object_representations_v<Value>);
    std::array<std::uint64_t, (sizeof(Value) + 7) / 8> words{};
    std::memcpy(words.data(), &value, sizeof(Value));
    for (const std::uint64_t word : words) add(word);
  }
  [[nodiscard]] Fingerprint result() const { return {high_, simulation::mix(low_, high_)}; }

 private:
  std::uint64_t high_ = 0x243F6A8885A308D3ULL, low_ = 0x13198A2E03707344ULL;
};

std::uint32_t bits(std::int32_t number) { return static_cast<std::uint32_t>(number); }

/// The facts that still matter: asked about, or news or not; of a real issue as long as anything is told.
std::bitset<simulation::max_facts> facts_that_matter(const Story& story, const Ahead& ahead) {
  std::bitset<simulation::max_facts> facts = ahead.facts | ahead.told;
  if (ahead.told.none()) return facts;
  for (const simulation::PersonInfo& person : story.people)
    for (Index i = person.real_issue.begin; i < person.real_issue.end; ++i) facts.set(story.fact_lists[i]);
  return facts;
}

void add_promises(const Story& story, const World& world, Hashing& h) {
  for (std::size_t i = 0; i < story.promises.size(); ++i) {
    const simulation::PromiseMemory& promise = world.promises[i];
    h.add(std::uint32_t{promise.state} << 8 | promise.warned, bits(promise.due));
  }
}

/// The latest so many; of earlier ones, which were misread: said again, they would be so still.
void add_answers(const World& world, std::int32_t latest, Hashing& h) {
  const auto end = std::ranges::find(world.own, 0U);
  const auto window = end - std::min<std::ptrdiff_t>(end - world.own.begin(), latest);
  h.add(static_cast<std::uint64_t>(end - window));
  for (auto entry = world.own.begin(); entry != end; ++entry)
    if (entry >= window || simulation::is_misread(*entry)) h.add(*entry);
}

}  // namespace

Fingerprint fingerprint(const Story& story, const std::vector<Ahead>& ahead_of, const State& state) {
  const World& world = state.world;
  const Ahead& ahead = ahead_of[world.node];
  Hashing h;
  h.add(world.node, world.scene);
  h.add(world.ended, bits(world.now));
  if (world.plan_decision != simulation::no_plan) {
    h.add(world.plan_decision, bits(world.plan_until));
    h.add(world.plan_next);
    h.add_bytes(world.plan);
  }
  h.add_bytes(world.facts & facts_that_matter(story, ahead));
  h.add_bytes(world.flags & ahead.flags);
  add_promises(story, world, h);
  if (story.has_chance) h.add_bytes(world.chance_count);
  for (std::size_t i = 0; i < story.people.size(); ++i)
    if (story.people[i].client) h.add_bytes(world.clients[i]);
  if (ahead.review > 0) add_answers(world, ahead.review, h);
  return h.result();
}

std::uint64_t look_of(const Story& story, const std::vector<Ahead>& ahead_of, const World& world) {
  const Ahead& ahead = ahead_of[world.node];
  Hashing h;
  h.add(world.node, bits(0));
  h.add_bytes(world.facts & ahead.facts);
  h.add_bytes(world.flags & ahead.flags);
  for (std::size_t i = 0; i < story.promises.size(); ++i)
    if (ahead.promises[i]) h.add(world.promises[i].state);
  for (std::size_t i = 0; i < story.people.size(); ++i) {
    for (int which = 0; which < condition::meter_count; ++which)
      if ((ahead.minds[i] >> which & 1U) != 0)
        h.add(static_cast<std::uint64_t>(simulation::level_of(
            story, simulation::meter(story, world, static_cast<int>(i), static_cast<condition::Meter>(which)))));
    if ((ahead.minds[i] & rest_of_mind) != 0) h.add(world.clients[i].grievance);
  }
  return h.result().low;
}

}  // namespace analysis
