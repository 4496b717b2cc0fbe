#include "simulation/own_lines.hpp"

#include <algorithm>

#include "simulation/play.hpp"

namespace simulation {
namespace {

/// An option from 1, the latest last; 0: none. The highest bit: it was misread.
constexpr std::uint32_t misread_bit = 1U << 31;

std::uint32_t option_in(std::uint32_t entry) { return entry & ~misread_bit; }

}  // namespace

bool is_misread(std::uint32_t entry) { return (entry & misread_bit) != 0; }

void remember_own(const Story& story, World& world, Index option, bool misread) {
  if (story.reviewed == 0) return;
  const auto kept = world.own.begin() + story.reviewed;
  const auto before = std::find_if(world.own.begin(), kept, [&](std::uint32_t entry) { return option_in(entry) == option + 1; });
  const bool was = before != kept && is_misread(*before);
  const auto last = std::find(world.own.begin(), kept, 0U);
  // Said before, it moves to the end; else the oldest makes room where there is none.
  const auto leaves = before != kept ? before : last == kept ? world.own.begin() : last;
  if (leaves != last) std::rotate(leaves, leaves + 1, last);
  *(leaves == last ? last : last - 1) = (option + 1) | (misread || was ? misread_bit : 0);
}

std::vector<Index> own_answers(const Story& story, const World& world, Index decision) {
  std::vector<Index> all;
  for (const std::uint32_t entry : world.own)
    if (entry != 0) all.push_back(option_in(entry) - 1);
  const auto most = static_cast<std::size_t>(story.decisions[decision].last);
  if (all.size() > most) all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(most));
  return all;
}

bool was_misread(const World& world, Index option) {
  return std::ranges::find(world.own, (option + 1) | misread_bit) != world.own.end();
}

bool is_marked(const Story& story, const World& world, Index option) {
  const auto own = own_answers(story, world, decision_at(story, world));
  const auto at = std::ranges::find(own, option);
  return at != own.end() && world.draft[static_cast<std::size_t>(at - own.begin())] != 0;
}

}  // namespace simulation
