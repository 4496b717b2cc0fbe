#include "text/fill.hpp"

#include <limits>

namespace text {
namespace {

// What a line is worth avoiding for, in squares of the part of it that stays empty: a phrase is parted rather than leave a
// quarter empty, what reads as one rather than leave nearly half, and a word gets company where that leaves less than a third.
// Of places as good as each other, lines end where a reader pauses.
constexpr float another_line = .6f, parts_loosely = .085f, parts_firmly = .22f, lonely = .09f, lonely_share = .2f,
                breathless = .02f;

float cost_of(Hold hold) { return hold == Hold::none ? 0 : hold == Hold::loose ? parts_loosely : parts_firmly; }

}  // namespace

std::vector<std::size_t> fill(const std::vector<PhraseEnd>& ends, float limit, const Between& width) {
  constexpr float none = std::numeric_limits<float>::infinity();
  const std::size_t count = ends.size();
  std::vector<float> least(count + 1, none);  // from the place of that number on
  std::vector<std::size_t> next(count + 1, count);
  least[count] = 0;
  for (std::size_t from = count; from-- > 0;)
    for (std::size_t to = from + 1; to <= count; ++to) {
      const float wide = width(from, to);
      if (wide > limit) break;
      const float empty = 1 - wide / limit;
      float cost = least[to] + another_line;
      if (to < count)
        cost += empty * empty + cost_of(ends[to - 1].hold) + (ends[to - 1].pause ? 0 : breathless);
      else if (from > 0 && wide < lonely_share * limit)
        cost += lonely;
      // Of two that are as good, the line above is the fuller.
      if (cost <= least[from]) least[from] = cost, next[from] = to;
    }
  std::vector<std::size_t> lines;
  if (least[0] == none) return lines;
  for (std::size_t at = 0; at < count; at = next[at]) lines.push_back(ends[next[at] - 1].at);
  return lines;
}

}  // namespace text
