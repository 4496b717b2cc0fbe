#include "loading/repeated_keys.hpp"

#include <algorithm>

namespace loading {
namespace {

/// The way of the small mappings a scenario is made of: comparing each with each beats sorting, and needs no memory.
std::vector<Repeated> repeated_among_few(std::span<const Entry> entries) {
  std::vector<Repeated> found;
  for (std::size_t i = 1; i < entries.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (entries[i].key.text() == entries[j].key.text()) {
        found.push_back({&entries[j], &entries[i]});
        break;
      }
  return found;
}

}  // namespace

std::vector<Repeated> repeated_keys(std::span<const Entry> entries) {
  constexpr std::size_t few = 12;
  if (entries.size() <= few) return repeated_among_few(entries);
  std::vector<const Entry*> sorted;
  for (const Entry& entry : entries) sorted.push_back(&entry);
  std::ranges::stable_sort(sorted, {}, [](const Entry* entry) { return entry->key.text(); });
  std::vector<Repeated> found;
  for (std::size_t i = 1, first = 0; i < sorted.size(); ++i) {
    if (sorted[i]->key.text() == sorted[first]->key.text())
      found.push_back({sorted[first], sorted[i]});
    else
      first = i;
  }
  return found;
}

}  // namespace loading
