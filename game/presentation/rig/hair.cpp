#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

std::string bob(const Person&) {
  return group(
      "hair-front",
      {styled("M -26 -92 C -44 -80 -62 -56 -67 -32 C -70 -16 -75 -4 -80 8 C -88 -2 -94 -14 -94 -34 C -94 -92 -64 -124 -22 -128 Z",
              "hair edge2"),
       styled("M -30 -126 C 34 -144 98 -112 98 -30 C 98 24 108 64 92 102 C 84 112 72 108 70 98 C 78 66 74 34 68 12 C 66 -8 66 "
              "-24 58 -42 C 36 -46 -6 -56 -26 -92 C -32 -104 -34 -116 -30 -126 Z",
              "hair edge2"),
       styled("M 8 -112 C 46 -108 74 -84 84 -44 C 70 -70 44 -92 4 -101 Z", "sheen"),
       styled("M -46 -106 C -68 -92 -80 -68 -83 -40 C -76 -62 -64 -82 -46 -97 Z", "sheen"),
       styled("M -24 -104 C 4 -76 44 -66 62 -52 M 6 -86 C 40 -78 64 -62 72 -34 M 84 -30 C 88 10 92 50 82 92 M -62 -60 C -70 -42 "
              "-74 -28 -80 -12",
              "strand")});
}

std::string crop(const Person&) {
  return group("hair-front",
               {styled("M -80 2 C -92 -66 -74 -132 -2 -134 C 56 -138 88 -100 78 -34 C 76 -20 74 -10 70 -2 C 68 -18 66 -30 60 -42 "
                       "C 54 -56 48 -62 40 -68 C 36 -58 26 -52 14 -50 C 20 -56 22 -62 22 -68 C 4 -54 -24 -46 -48 -48 C -42 -54 "
                       "-38 -58 -36 -64 C -52 -52 -64 -36 -67 -18 C -68 -8 -72 0 -72 10 Z",
                       "hair edge2"),
                styled("M -54 -104 C -24 -122 20 -120 44 -104 C 56 -95 62 -84 66 -68 C 46 -98 -8 -108 -54 -92 Z", "sheen"),
                styled("M -36 -64 C -24 -74 -12 -86 -4 -104 M 22 -68 C 24 -78 22 -90 16 -100 M 40 -68 C 44 -78 42 -92 36 -102 M "
                       "-66 -40 C -62 -56 -54 -70 -46 -80",
                       "strand")});
}

/// A works cap, hair only at the temples.
std::string cap(const Person& p) {
  return group(
      "hair-front",
      {styled("M -82 -56 C -84 -30 -82 -10 -80 8 C -76 4 -75 0 -74 -4 C -72 -20 -68 -32 -62 -56 Z", "hair"),
       styled("M -80 -30 L -78 0 M -74 -36 L -76 -8", "strand"),
       styled("M 78 -56 C 78 -30 76 -12 72 4 C 69 -2 68 -8 67 -14 C 66 -28 64 -40 60 -56 Z", "hair"),
       group(
           "cap",
           {path("M -86 -50 C -92 -112 -50 -148 6 -148 C 60 -148 92 -112 82 -52 C 40 -66 -40 -66 -86 -50 Z",
                 {{"fill", p.cap}, {"class", "edge2"}}),
            path("M 44 -140 C 78 -126 92 -96 82 -52 C 74 -55 64 -57 54 -59 C 62 -90 60 -120 44 -140 Z", {{"fill", p.cap2}}),
            path("M 10 -147 C 30 -120 36 -90 34 -62 M 10 -147 C -34 -132 -54 -98 -56 -58",
                 {{"fill", "none"}, {"stroke", p.cap2}, {"stroke-width", 1.8}}),
            R"(<rect x="-26" y="-112" width="44" height="30" rx="4" fill="#E9DFC8"/><path d="M -17 -90 L -4 -105 L 9 -90 Z" fill="#B2452F"/>)",
            path("M -88 -50 C -60 -68 54 -72 84 -54 C 94 -48 98 -36 92 -32 C 56 -50 -40 -50 -84 -28 C -94 -32 -96 -44 -88 -50 Z",
                 {{"fill", p.cap2}, {"class", "edge2"}}),
            path("M -84 -28 C -40 -50 56 -50 92 -32 C 60 -36 -30 -38 -74 -18 C -80 -20 -84 -24 -84 -28 Z",
                 {{"class", "shade"}, {"opacity", 0.85}})},
           {{"transform", "translate(0 -9)"}})});
}

/// Combed back from a high forehead.
std::string swept(const Person&) {
  return group(
      "hair-front",
      {styled("M -82 8 C -92 -40 -88 -88 -58 -114 C -34 -136 22 -142 54 -122 C 84 -104 90 -60 80 4 C 76 0 73 -6 71 -14 C 72 -36 "
              "68 -56 58 -72 C 44 -84 20 -90 -4 -88 C -28 -88 -46 -82 -58 -68 C -68 -52 -72 -30 -72 -6 C -75 0 -78 4 -82 8 Z",
              "hair edge2"),
       styled("M -52 -104 C -30 -124 22 -128 48 -110 C 58 -103 66 -92 70 -78 C 48 -104 -10 -112 -60 -86 C -58 -94 -56 -99 -52 "
              "-104 Z",
              "sheen"),
       styled("M -58 -68 C -54 -90 -40 -108 -18 -120 M -36 -82 C -28 -98 -14 -110 6 -120 M 0 -88 C 4 -100 14 -110 28 -118 M 32 "
              "-84 C 34 -94 40 -102 48 -108 M -78 -20 C -80 -44 -76 -66 -66 -84 M 76 -24 C 78 -48 74 -70 64 -86",
              "strand")});
}

/// Drawn back into a tail at the nape; two strands stay in front of the ear.
std::string tied(const Person&) {
  return group(
      "hair-front",
      {styled("M -78 14 C -94 -58 -78 -132 0 -134 C 64 -134 92 -84 78 8 C 74 0 70 -10 69 -22 C 68 -44 58 -66 38 -84 C 30 -92 24 "
              "-98 20 -104 C -2 -84 -40 -70 -60 -52 C -68 -38 -71 -22 -72 -4 C -74 4 -76 9 -78 14 Z",
              "hair edge2"),
       styled("M -58 -86 C -40 -112 6 -122 40 -106 C 54 -98 64 -84 68 -66 C 52 -90 30 -102 14 -104 C -14 -104 -40 -96 -58 -86 Z",
              "sheen"),
       styled("M 20 -104 C 26 -108 30 -116 30 -124 M -60 -52 C -58 -72 -46 -90 -22 -104 M 38 -84 C 48 -72 58 -54 62 -36 M -74 "
              "-30 C -74 -50 -68 -66 -58 -80 M 70 -50 C 66 -66 58 -82 46 -94",
              "strand"),
       styled("M -72 -8 C -70 6 -69 20 -71 34 C -76 24 -79 8 -78 -8 Z", "hair")});
}

}  // namespace

std::string hair_back(const Person& p) {
  switch (p.hair_style) {
    case Hair::bob:
      return group("hair-back",
                   {styled("M -93 -20 C -100 -92 -52 -132 4 -130 C 70 -130 100 -86 96 -20 C 94 30 104 66 90 104 C 84 120 58 122 "
                           "44 114 L -56 116 C -78 124 -104 116 -102 84 C -101 50 -92 20 -93 -20 Z",
                           "hair edge2"),
                    path("M -92 40 C -94 70 -100 96 -84 112 C -70 118 -50 116 -30 114 L -30 40 Z", {{"fill", p.strand}})});
    case Hair::crop:
      return group("hair-back",
                   {styled("M -82 6 C -96 -70 -70 -130 2 -130 C 70 -130 92 -78 78 4 L 60 20 L -70 24 Z", "hair edge2")});
    case Hair::cap:
      return group("hair-back", {styled("M -84 24 C -92 -20 -86 -60 -70 -80 L 70 -80 C 84 -50 84 -10 74 22 L 60 30 L -70 34 Z",
                                        "hair edge2")});
    case Hair::swept:
      return group("hair-back",
                   {styled("M -82 14 C -96 -66 -70 -124 2 -126 C 70 -126 92 -74 78 8 L 62 26 L -70 32 Z", "hair edge2")});
    case Hair::tied:
      return group("hair-back",
                   {styled("M 40 34 C 76 24 96 40 98 74 C 100 104 92 132 78 150 C 78 124 70 102 46 92 Z", "hair edge2"),
                    path("M 60 44 C 78 60 84 92 80 124", {{"class", "strand"}}),
                    styled("M -80 14 C -96 -66 -72 -130 2 -130 C 70 -130 92 -78 78 10 L 62 62 L -66 62 Z", "hair edge2"),
                    path("M 46 40 L 64 30 L 70 50 L 52 60 Z", {{"fill", "#A0432F"}, {"class", "edge2"}})});
  }
  return "";
}

std::string hair_front(const Person& p) {
  switch (p.hair_style) {
    case Hair::bob: return bob(p);
    case Hair::crop: return crop(p);
    case Hair::cap: return cap(p);
    case Hair::swept: return swept(p);
    case Hair::tied: return tied(p);
  }
  return "";
}

}  // namespace presentation::rig
