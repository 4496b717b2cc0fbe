#include "analysis/explore/packed_worlds.hpp"

#include <cstddef>
#include <cstring>

namespace analysis {
namespace {

using simulation::World;

constexpr std::size_t head = offsetof(World, promises);
static_assert(std::is_trivially_copyable_v<World> && std::is_standard_layout_v<World>);

}  // namespace

PackedWorlds::PackedWorlds(const simulation::Story& story)
    : promises_(story.promises.size() * sizeof(simulation::PromiseMemory)),
      clients_(story.people.size() * sizeof(simulation::ClientMind)) {}

void PackedWorlds::push(const simulation::State& state) {
  const std::size_t at = bytes_.size();
  bytes_.resize(at + head + promises_ + clients_);
  const auto* world = reinterpret_cast<const std::byte*>(&state.world);
  std::memcpy(bytes_.data() + at, world, head + promises_);
  std::memcpy(bytes_.data() + at + head + promises_, world + offsetof(World, clients), clients_);
  ++count_;
}

void PackedWorlds::push_from(const PackedWorlds& other, std::size_t i) {
  const std::size_t size = head + promises_ + clients_;
  const auto begin = other.bytes_.begin() + static_cast<std::ptrdiff_t>(i * size);
  bytes_.insert(bytes_.end(), begin, begin + static_cast<std::ptrdiff_t>(size));
  ++count_;
}

void PackedWorlds::clear() {
  count_ = 0;
  bytes_.clear();
}

void PackedWorlds::read(std::size_t i, simulation::State& state) const {
  // What is not stored is the same in every world of the story.
  auto* world = reinterpret_cast<std::byte*>(&state.world);
  const std::byte* from = bytes_.data() + i * (head + promises_ + clients_);
  std::memcpy(world, from, head + promises_);
  std::memcpy(world + offsetof(World, clients), from + head + promises_, clients_);
}

}  // namespace analysis
