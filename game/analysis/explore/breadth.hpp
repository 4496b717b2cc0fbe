#pragma once
#include "analysis/explore/ahead.hpp"
#include "analysis/explore/explore.hpp"
#include "analysis/explore/witnesses.hpp"

/// The search level by level: all worlds after one answer, then all after two, each different world once.
namespace analysis {

/// So many worlds of a level are kept at most, about 700 bytes each and up to five times as many while the next is made.
inline constexpr std::size_t level_width = 16'384;
/// So many answers of one question are looked at at most.
inline constexpr std::size_t most_answers = 1'024;

/// What all parts of a search share.
struct Searching {
  const simulation::Story& story;
  const std::vector<Ahead>& ahead;
  const ExploreRequest& request;
  Witnesses witnesses;
  std::vector<DeadEnd> dead_ends;
  std::uint64_t states = 0;
  /// True where the caller wants no more.
  [[nodiscard]] bool pause();
};

/// Searches with one seed until `until` worlds were looked at in all. True where every world was looked at: then no level was
/// cut, no question had more answers than were looked at, and nobody stopped it.
bool search_by_level(Searching&, std::uint64_t seed, std::uint64_t until);

/// Adds a dead end where its question has none yet.
void add_dead_end(Searching&, DeadEnd::Kind, const Played&);

}  // namespace analysis
