#include "presentation/rig/feeling.hpp"

#include <algorithm>
#include <cmath>

namespace presentation::rig {
namespace {

// std::lerp meets both ends exactly.
double between(double a, double b, double share) { return std::lerp(a, b, share); }

template <std::size_t N>
std::array<double, N> between(const std::array<double, N>& a, const std::array<double, N>& b, double share) {
  std::array<double, N> out{};
  for (std::size_t i = 0; i < N; ++i) out[i] = between(a[i], b[i], share);
  return out;
}

std::vector<NamedFeeling> written_down() {
  return {
      {"neutral", {.brow = {-2, -1.5, 0}, .mouth = {44, 2, 0, 0, 0}}},
      {"warm",
       {.brow = {-7, -5, 0},
        .far_brow = {-1, 0, 1},
        .eye = {.88, .95, -.3},
        .mouth = {56, 9, 8, 0, 0},
        .head = {-4, -2, 0},
        .angle = {-4, 0},
        .lean = {-1, 2},
        .shoulders = 3,
        .lines = {0, 0, .5, .2},
        .blush = .7,
        .hand = Gesture::welcome}},
      {"cool",
       {.brow = {3, 4, 2},
        .far_brow = {-1, -2, 0},
        .eye = {.48, .2, 0},
        .gaze = {-.15, .1},
        .mouth = {38, -1, 0, 1, 0},
        .head = {-3, 4, -10},
        .angle = {5, -11},
        .lean = {1.5, -3},
        .shoulders = 1,
        .lines = {0, 0, .25, 0},
        .blush = 0,
        .hand = Gesture::distance}},
      {"guarded",
       {.brow = {-2, 0, 2},
        .far_brow = {-3, -4, -2},
        .eye = {.92, .32, -.08},
        .gaze = {-1.1, .1},
        .mouth = {28, -2.6, 0, .9, -5},
        .head = {4, 5, 7},
        .angle = {8, 4},
        .lean = {2.5, -3},
        .shoulders = -12,
        .lines = {.15, .15, 0, 0},
        .blush = .05,
        .hand = Gesture::defence}},
      {"irritated",
       {.brow = {9.5, 1, -4},
        .eye = {.84, .38, .62},
        .mouth = {45, -6, 0, .55, 0},
        .head = {-1, 0, 5},
        .angle = {-3, 3},
        .lean = {-.6, 3},
        .shoulders = -5,
        .lines = {1, 0, .6, 0},
        .blush = .6,
        .hand = Gesture::anger}},
      {"hurt",
       {.brow = {-19, -3, 7},
        .eye = {.84, .12, -.6},
        .gaze = {.1, 1},
        .iris = 1.14,
        .wet = .85,
        .mouth = {30, -5.5, 0, .35, 3},
        .head = {5, 1, 13},
        .angle = {5, 7},
        .lean = {.8, -3},
        .shoulders = 9,
        .lines = {.45, .35, .1, .3},
        .blush = .1,
        .hand = Gesture::sorrow}},
      {"surprised",
       {.brow = {-20, -15, -5},
        .far_brow = {3, 1, 0},
        .eye = {1.42, -.15, 0},
        .iris = .86,
        .mouth = {27, -1, 17, 0, 0},
        .head = {1, 3, -7},
        .angle = {0, -3},
        .lean = {1.5, -2},
        .shoulders = -9,
        .lines = {0, 1, 0, 0},
        .hand = Gesture::fright}},
      {"relieved",
       {.brow = {-10, -7, 1},
        .eye = {0, .2, -.2},
        .mouth = {31, 3.5, 8, 0, 0},
        .head = {-5, -3, 1},
        .angle = {-3, -6},
        .lean = {-1, 0},
        .shoulders = 12,
        .lines = {0, .2, .3, .15},
        .blush = .55,
        .hand = Gesture::relief}},
      {"amused",
       {.brow = {-8, -8, -1},
        .far_brow = {-1, -1, 0},
        .eye = {0, .9, -.2},
        .mouth = {60, 11, 11, 0, 0},
        .head = {5, 3, -2},
        .angle = {3, -4},
        .lean = {1, 0},
        .shoulders = -2,
        .lines = {0, 0, .6, .1},
        .blush = .7,
        .hand = Gesture::laughter}},
      {"thinking",
       {.brow = {-4, -2, 1},
        .far_brow = {-3, -6, -4},
        .eye = {1.02, .05, -.1},
        .gaze = {.75, -1},
        .mouth = {32, 0, 0, .6, 5},
        .head = {5, 4, 0},
        .angle = {6, -6},
        .lean = {.5, 0},
        .lines = {.2, .1, 0, 0},
        .blush = .2,
        .hand = Gesture::pondering}},
      {"tired",
       {.brow = {-5, 2, 6},
        .eye = {.22, .12, -.35},
        .gaze = {.05, .7},
        .mouth = {25, -2, 5, 0, 0},
        .head = {-9, -8, 14},
        .angle = {-4, 7},
        .lean = {-1.5, -1},
        .shoulders = 14,
        .lines = {.15, .25, .3, 1},
        .blush = 0,
        .hand = Gesture::weariness}},
      {"moved",
       {.brow = {-18, -7, 4},
        .far_brow = {1, 0, 0},
        .eye = {1.14, .5, -.45},
        .gaze = {0, -.1},
        .iris = 1.14,
        .wet = 1,
        .mouth = {36, 4.5, 0, .75, 0},
        .head = {-3, -1, 5},
        .angle = {-2, 1},
        .lean = {0, 2},
        .shoulders = 4,
        .lines = {0, .1, .2, .2},
        .blush = 1,
        .hand = Gesture::gratitude}},
  };
}

}  // namespace

const std::vector<NamedFeeling>& feelings() {
  static const std::vector<NamedFeeling> all = written_down();
  return all;
}

const Feeling& find_feeling(std::string_view id) {
  const auto& all = feelings();
  const auto found = std::find_if(all.begin(), all.end(), [&](const NamedFeeling& f) { return f.id == id; });
  return found == all.end() ? all.front().feeling : found->feeling;
}

Feeling blend(const Feeling& a, const Feeling& b, double share) {
  return {.brow = between(a.brow, b.brow, share),
          .far_brow = between(a.far_brow, b.far_brow, share),
          .eye = between(a.eye, b.eye, share),
          .gaze = between(a.gaze, b.gaze, share),
          .iris = between(a.iris, b.iris, share),
          .wet = between(a.wet, b.wet, share),
          .mouth = between(a.mouth, b.mouth, share),
          .head = between(a.head, b.head, share),
          .angle = between(a.angle, b.angle, share),
          .lean = between(a.lean, b.lean, share),
          .shoulders = between(a.shoulders, b.shoulders, share),
          .lines = between(a.lines, b.lines, share),
          .blush = between(a.blush, b.blush, share),
          .hand = share < .5 ? a.hand : b.hand};
}

Feeling turning(const Feeling& from, const Feeling& to, double share) {
  constexpr double far = 12;  // so far a head goes in the strongest of turns
  Feeling felt = blend(from, to, share);
  const double way = to.angle[0] - from.angle[0] + to.head[1] - from.head[1];
  felt.trail = -std::clamp(way / far, -1., 1.) * 4 * share * (1 - share);
  return felt;
}

Feeling at_strength(std::string_view feeling, double strength) {
  const Feeling& full = find_feeling(feeling);
  const double share = std::clamp(strength, 0., 1.);
  Feeling felt = blend(feelings().front().feeling, full, share);
  // Eyes half shut look sleepy, whatever one feels: where a feeling shuts them, they are shut from the middle on.
  if (full.eye[0] <= 0) felt.eye[0] = share < .5 ? 1 - .5 * share : 0;
  return felt;
}

}  // namespace presentation::rig
