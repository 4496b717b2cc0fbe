#include "presentation/rig/hair.hpp"

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

/// Close to the skull, down to the nape.
constexpr std::string_view short_hair = "M -82 14 C -96 -66 -70 -124 2 -126 C 70 -126 92 -74 78 8 L 62 26 L -70 32 Z";

Parts bob_back(const Person& p) {
  return {styled("M -93 -20 C -100 -92 -52 -132 4 -130 C 70 -130 100 -86 96 -20 C 94 30 104 66 90 104 C 84 120 58 122 "
                 "44 114 L -56 116 C -78 124 -104 116 -102 84 C -101 50 -92 20 -93 -20 Z",
                 "hair edge2"),
          path("M -92 40 C -94 70 -100 96 -84 112 C -70 118 -50 116 -30 114 L -30 40 Z", {{"fill", p.strand}})};
}

Parts tied_back(const Person&) {
  return {styled("M 40 34 C 76 24 96 40 98 74 C 100 104 92 132 78 150 C 78 124 70 102 46 92 Z", "hair edge2"),
          path("M 60 44 C 78 60 84 92 80 124", {{"class", "strand"}}),
          styled("M -80 14 C -96 -66 -72 -130 2 -130 C 70 -130 92 -78 78 10 L 62 62 L -66 62 Z", "hair edge2"),
          path("M 46 40 L 64 30 L 70 50 L 52 60 Z", {{"fill", "#A0432F"}, {"class", "edge2"}})};
}

Parts bun_back(const Person&) {
  return {styled("M -12 -136 C -12 -170 22 -182 44 -172 C 70 -162 72 -132 54 -116 C 34 -102 -8 -108 -12 -136 Z", "hair edge2"),
          styled("M 2 -138 C 6 -158 28 -166 44 -158 M 10 -126 C 22 -148 42 -150 56 -142 M 24 -118 C 32 -130 44 -134 56 -130",
                 "strand"),
          path("M -6 -118 L 64 -112", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 6}}),
          styled("M -80 14 C -96 -66 -72 -130 2 -130 C 70 -130 92 -78 78 10 L 62 40 L -66 40 Z", "hair edge2")};
}

Parts perm_back(const Person&) {
  return {styled(
      "M -86 34 q -20 -8 -12 -28 C -112 -70 -80 -132 4 -132 C 80 -132 108 -78 96 -4 q 10 22 -10 32 q -4 18 -24 16 L -62 52 q -20 2 -24 "
      "-18 Z",
      "hair edge2")};
}

Parts wave_back(const Person&) {
  return {styled(
      "M -88 -10 C -100 -86 -60 -134 6 -134 C 74 -134 104 -84 98 -16 C 98 16 118 44 108 82 C 98 100 72 96 56 82 L -56 74 C -70 84 -96 76 "
      "-96 52 C -98 30 -86 14 -88 -10 Z",
      "hair edge2")};
}

Parts kerchief_back(const Person& p) {
  return {
      styled("M 56 30 C 82 20 102 34 102 60 C 102 82 84 96 66 88 C 52 80 48 50 56 30 Z", "hair edge2"),
      path("M 74 -16 C 96 -30 122 -20 128 6 C 112 4 104 10 96 20 C 88 16 80 4 74 -16 Z", {{"fill", p.over2}, {"class", "edge2"}}),
      path("M 72 -18 C 96 -18 116 14 112 40 C 100 32 92 32 82 36 C 74 22 70 2 72 -18 Z", {{"fill", p.over}, {"class", "edge2"}}),
      styled("M -80 14 C -96 -66 -72 -130 2 -130 C 70 -130 92 -78 78 10 L 62 40 L -66 40 Z", "hair edge2")};
}

}  // namespace

std::string hair_back(const Person& p) {
  const auto behind = [](const Parts& parts) { return group("hair-back", parts); };
  switch (p.hair_style) {
    case Hair::bob: return behind(bob_back(p));
    case Hair::bun: return behind(bun_back(p));
    case Hair::kerchief: return behind(kerchief_back(p));
    case Hair::perm: return behind(perm_back(p));
    case Hair::tied: return behind(tied_back(p));
    case Hair::wave: return behind(wave_back(p));
    case Hair::cap:
      return behind(
          {styled("M -84 24 C -92 -20 -86 -60 -70 -80 L 70 -80 C 84 -50 84 -10 74 22 L 60 30 L -70 34 Z", "hair edge2")});
    case Hair::thinning:
      return behind(
          {styled("M -80 20 C -92 -20 -86 -50 -66 -70 L 66 -70 C 84 -50 86 -12 76 18 L 60 28 L -70 32 Z", "hair edge2")});
    default: return behind({styled(short_hair, "hair edge2")});
  }
}

std::string hair_front(const Person& p) {
  switch (p.hair_style) {
    case Hair::bob: return hair::bob(p);
    case Hair::bun: return hair::bun(p);
    case Hair::cap: return hair::cap(p);
    case Hair::crew_cut: return hair::crew_cut(p);
    case Hair::crop: return hair::crop(p);
    case Hair::kerchief: return hair::kerchief(p);
    case Hair::perm: return hair::perm(p);
    case Hair::receding: return hair::receding(p);
    case Hair::side_part: return hair::side_part(p);
    case Hair::swept: return hair::swept(p);
    case Hair::thinning: return hair::thinning(p);
    case Hair::tied: return hair::tied(p);
    case Hair::wave: return hair::wave(p);
  }
  return "";
}

}  // namespace presentation::rig
