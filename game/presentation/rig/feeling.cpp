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
      {"neutral", {}},
      {"warm",
       {.brow = {-7, -5, 0},
        .far_brow = {-1, 0, 1},
        .eye = {.9, .95, -.3},
        .mouth = {54, 8.5, 7.5, 0, 0},
        .head = {-3, -2, 0},
        .shoulders = 2,
        .lines = {0, 0, .5, .2},
        .blush = .6}},
      {"cool",
       {.brow = {4, 3, 1},
        .eye = {.66, .10, .1},
        .mouth = {37, -2, 0, .7, 0},
        .head = {0, 0, -7},
        .blush = 0,
        .hand = Pose::none}},
      {"guarded",
       {.brow = {2.5, 1.5, 1},
        .far_brow = {-1.5, -4, -2},
        .eye = {.74, .35, .12},
        .gaze = {-.95, .05},
        .mouth = {36, -2.5, 0, .8, -4},
        .head = {2.5, 6, 0},
        .shoulders = -9,
        .lines = {.25, 0, 0, 0},
        .blush = .05,
        .hand = Pose::hug}},
      {"irritated",
       {.brow = {9.5, 1, -4},
        .eye = {.84, .38, .62},
        .mouth = {45, -6, 0, .55, 0},
        .head = {-1, 0, 3},
        .shoulders = -4,
        .lines = {1, 0, .6, 0},
        .blush = .45,
        .hand = Pose::crossed}},
      {"hurt",
       {.brow = {-13, -1, 6},
        .eye = {.68, .1, -.62},
        .gaze = {-.35, 1.15},
        .mouth = {33, -4, 0, .25, 0},
        .head = {-5, -6, 8},
        .shoulders = 9,
        .lines = {.45, .35, .1, .8},
        .blush = .1,
        .hand = Pose::none}},
      {"surprised",
       {.brow = {-20, -15, -5},
        .far_brow = {3, 1, 0},
        .eye = {1.42, -.15, 0},
        .iris = .86,
        .mouth = {27, -1, 17, 0, 0},
        .head = {1, 3, -7},
        .shoulders = -7,
        .lines = {0, 1, 0, 0},
        .hand = Pose::none}},
      {"relieved",
       {.brow = {-8, -5, 1},
        .eye = {0, .3, -.2},
        .mouth = {45, 6, 6, 0, 0},
        .head = {-4, -3, 5},
        .shoulders = 9,
        .lines = {0, .2, .35, .15},
        .blush = .6,
        .hand = Pose::chest}},
      {"amused",
       {.brow = {-5, -5, -1},
        .far_brow = {-4, -5, -2},
        .eye = {.8, .7, -.2},
        .gaze = {.2, -.05},
        .mouth = {50, 7.5, 0, .2, 3},
        .head = {3, 2, -1},
        .lines = {0, 0, .45, .1},
        .blush = .45,
        .hand = Pose::none}},
      {"thinking",
       {.brow = {-5, -2, 1},
        .far_brow = {-3, -6, -4},
        .eye = {1.02, .05, -.1},
        .gaze = {.55, -1},
        .mouth = {34, 0, 0, .6, 5},
        .head = {4, 2, 2},
        .lines = {.15, .1, 0, 0},
        .blush = .2,
        .hand = Pose::chin}},
      {"tired",
       {.brow = {-4, 1.5, 4},
        .eye = {.58, .05, -.3},
        .gaze = {.1, .45},
        .mouth = {38, -2.2, 0, .2, 0},
        .head = {-3, -3, 8},
        .shoulders = 11,
        .lines = {.15, .25, .25, 1},
        .blush = .05,
        .hand = Pose::none}},
      {"moved",
       {.brow = {-12, -4, 3},
        .far_brow = {1, 0, 0},
        .eye = {.92, .5, -.4},
        .gaze = {0, .15},
        .mouth = {42, 4.5, 0, .5, 0},
        .head = {-2, -1, 2},
        .shoulders = 4,
        .lines = {.2, .2, .3, .35},
        .blush = .7,
        .hand = Pose::chest}},
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
          .mouth = between(a.mouth, b.mouth, share),
          .head = between(a.head, b.head, share),
          .shoulders = between(a.shoulders, b.shoulders, share),
          .lines = between(a.lines, b.lines, share),
          .blush = between(a.blush, b.blush, share),
          .hand = share < .5 ? a.hand : b.hand};
}

Feeling at_strength(std::string_view feeling, double strength) {
  return blend(feelings().front().feeling, find_feeling(feeling), std::clamp(strength, 0., 1.));
}

}  // namespace presentation::rig
