#include "presentation/rig/hair.hpp"

#include <array>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

/// Close to the skull, down to the nape.
constexpr std::string_view short_hair =
    "M -80 6 C -96 -66 -70 -124 2 -126 C 70 -126 92 -78 77 -8 C 75 8 68 20 56 26 L -66 26 C -74 22 -78 16 -80 6 Z";

Parts bob_back(const Person& p) {
  return {styled("M -93 -20 C -100 -92 -52 -132 4 -130 C 70 -130 100 -86 96 -20 C 94 30 104 66 90 104 C 84 120 58 122 "
                 "44 114 L -56 116 C -78 124 -104 116 -102 84 C -101 50 -92 20 -93 -20 Z",
                 "hair edge2"),
          path("M -92 40 C -94 70 -100 96 -84 112 C -70 118 -50 116 -30 114 L -30 40 Z", {{"fill", p.strand}})};
}

Parts tied_back(const Person&) {
  return {
      styled("M 58 -8 C 88 -22 110 4 110 46 C 110 90 98 126 78 152 C 82 118 76 84 56 58 Z", "hair edge2"),
      path("M 82 14 C 96 38 98 84 88 118 M 72 24 C 84 46 88 78 84 102", {{"class", "strand"}}),
      styled("M -80 14 C -96 -66 -72 -130 2 -130 C 70 -130 92 -78 78 10 C 74 32 62 46 50 48 L -54 46 C -68 40 -76 28 -80 14 Z",
             "hair edge2"),
      path("M 72 -14 L 90 -20 C 96 -14 98 -4 96 6 L 76 16 Z", {{"fill", "#A0432F"}, {"class", "edge2"}})};
}

Parts bun_back(const Person&) {
  return {styled("M -26 -132 C -30 -164 -2 -178 22 -170 C 48 -162 52 -134 34 -114 C 16 -100 -20 -104 -26 -132 Z", "hair edge2"),
          styled("M -14 -136 C -10 -156 10 -164 26 -156 M -8 -124 C 4 -146 24 -148 38 -140 M 4 -118 C 12 -130 26 -134 38 -128",
                 "strand"),
          path("M -36 -118 L 50 -126", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 6}}),
          styled("M -80 14 C -96 -66 -72 -130 2 -130 C 70 -130 92 -78 78 10 L 62 40 L -66 40 Z", "hair edge2")};
}

/// Curls round the head: what shows of them breaks the outline of those in front, nowhere a smooth rim.
Parts perm_back(const Person&) {
  constexpr std::array<Spot, 18> curls{{{-100, 20},
                                        {-103, -4},
                                        {-101, -30},
                                        {-94, -55},
                                        {-81, -78},
                                        {-63, -97},
                                        {-40, -110},
                                        {-15, -117},
                                        {11, -117},
                                        {36, -112},
                                        {59, -100},
                                        {78, -82},
                                        {90, -59},
                                        {98, -34},
                                        {99, -7},
                                        {101, 18},
                                        {91, 40},
                                        {70, 53}}};
  std::string outline = d("M", -84, 42);
  for (const Spot& curl : curls) outline += " " + d("A", 15, 15, 0, 0, 1, curl.x, curl.y);
  return {styled(outline + " " + d("L", -62, 54, "A", 15, 15, 0, 0, 1, -84, 42, "Z"), "hair edge2")};
}

Parts wave_back(const Person&) {
  return {styled(
      "M -88 -10 C -100 -86 -60 -134 6 -134 C 74 -134 104 -84 98 -16 C 98 16 118 44 108 82 C 98 100 72 96 56 82 L -56 74 C -70 84 -96 76 "
      "-96 52 C -98 30 -86 14 -88 -10 Z",
      "hair edge2")};
}

Parts kerchief_back(const Person& p) {
  return {
      styled("M 52 34 C 78 22 100 36 100 62 C 100 84 82 98 64 90 C 50 82 46 52 52 34 Z", "hair edge2"),
      path("M 74 2 C 96 -12 118 0 128 28 C 112 24 102 28 92 34 C 84 28 76 16 74 2 Z", {{"fill", p.over2}, {"class", "edge2"}}),
      path("M 72 2 C 92 8 108 36 106 62 C 96 52 88 52 78 54 C 70 40 68 20 72 2 Z", {{"fill", p.over}, {"class", "edge2"}}),
      styled("M -78 14 C -92 -66 -72 -124 2 -124 C 70 -124 90 -78 78 10 C 72 34 62 40 52 44 L -58 42 Z", "hair edge2")};
}

/// How much of a turn hair hangs behind: degrees at most, of what lies behind the head and of what lies before it; and how much
/// of a head's tilt what lies behind it hangs straight against.
struct Loose {
  double back = 0, front = 0, hang = 0;
};
Loose looseness(Hair style) {
  switch (style) {
    case Hair::bob: return {1.6, 1.6, .2};
    case Hair::wave: return {2, 2};
    case Hair::flip: return {2, 1.6, .3};
    case Hair::fringe: return {1.6, .8};
    case Hair::straight: return {1.2, 1.2, .5};
    case Hair::tousled: return {0, 1};
    case Hair::tied: return {4, 0};
    case Hair::kerchief: return {2, 0};
    case Hair::perm: return {.8, .8};
    case Hair::side_part: return {0, 1};
    default: return {};
  }
}

/// Hair hangs from the crown.
std::string swung(const std::string& hair, double degrees) {
  return degrees == 0 ? hair : group("swung", {hair}, {{"transform", "rotate(" + n2(-degrees) + " 0 -100)"}});
}

}  // namespace

bool hair_is_loose(const Person& p) { return looseness(p.hair_style).back + looseness(p.hair_style).front > 0; }

std::string hair_back(const Person& p, const Feeling& f) {
  const auto behind = [&](const Parts& parts) {
    const Loose loose = looseness(p.hair_style);
    return swung(group("hair-back", parts), loose.back * f.trail + loose.hang * f.head[0]);
  };
  switch (p.hair_style) {
    case Hair::bob: return behind(bob_back(p));
    case Hair::bun: return behind(bun_back(p));
    case Hair::flip: return behind({hair::flip_back()});
    case Hair::fringe: return behind({hair::fringe_back()});
    case Hair::kerchief: return behind(kerchief_back(p));
    case Hair::perm: return behind(perm_back(p));
    case Hair::straight: return behind({hair::straight_back()});
    case Hair::tied: return behind(tied_back(p));
    case Hair::wave: return behind(wave_back(p));
    case Hair::cap:
      return behind(
          {styled("M -84 24 C -92 -20 -86 -60 -70 -80 L 70 -80 C 84 -50 84 -10 74 22 L 60 30 L -70 34 Z", "hair edge2")});
    case Hair::thinning:
      return behind(
          {styled("M -76 24 C -86 -14 -82 -46 -64 -70 L 64 -70 C 80 -46 82 -12 73 20 L 60 30 L -66 34 Z", "hair edge2")});
    default: return behind({styled(short_hair, "hair edge2")});
  }
}

namespace {

std::string front(const Person& p) {
  switch (p.hair_style) {
    case Hair::bob: return hair::bob(p);
    case Hair::bun: return hair::bun(p);
    case Hair::cap: return hair::cap(p);
    case Hair::crew_cut: return hair::crew_cut(p);
    case Hair::crop: return hair::crop(p);
    case Hair::curtains: return hair::curtains(p);
    case Hair::flip: return hair::flip(p);
    case Hair::fringe: return hair::fringe(p);
    case Hair::kerchief: return hair::kerchief(p);
    case Hair::perm: return hair::perm(p);
    case Hair::pixie: return hair::pixie(p);
    case Hair::receding: return hair::receding(p);
    case Hair::side_part: return hair::side_part(p);
    case Hair::straight: return hair::straight(p);
    case Hair::swept: return hair::swept(p);
    case Hair::thinning: return hair::thinning(p);
    case Hair::tied: return hair::tied(p);
    case Hair::tousled: return hair::tousled(p);
    case Hair::wave: return hair::wave(p);
  }
  return "";
}

}  // namespace

std::string hair_front(const Person& p, const Feeling& f) { return swung(front(p), looseness(p.hair_style).front * f.trail); }

}  // namespace presentation::rig
