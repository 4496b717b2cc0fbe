#include "presentation/rig/hair.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig::hair {

std::string bob(const Person&) {
  return group(
      "hair-front",
      {styled("M -26 -92 C -44 -80 -62 -56 -67 -32 C -70 -16 -75 -4 -80 8 C -88 -2 -94 -14 -94 -34 C -94 -92 -64 -124 -22 -128 Z",
              "hair edge2"),
       styled("M -30 -126 C 34 -144 98 -112 98 -30 C 98 24 108 64 92 102 C 84 112 72 108 70 98 C 78 66 74 34 68 12 C 66 -8 66 "
              "-24 58 -42 C 36 -46 -6 -56 -26 -92 C -32 -104 -34 -116 -30 -126 Z",
              "hair edge2"),
       styled("M -8 -110 C 40 -110 74 -84 84 -40 C 68 -72 40 -96 -8 -110 Z", "sheen"),
       styled("M -38 -108 C -68 -94 -80 -68 -83 -36 C -76 -62 -62 -88 -38 -108 Z", "sheen"),
       styled("M -24 -104 C 4 -76 44 -66 62 -52 M 6 -86 C 40 -78 64 -62 72 -34 M 84 -30 C 88 10 92 50 82 92 M -62 -60 C -70 -42 "
              "-74 -28 -80 -12",
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

/// Drawn up into a knot on the crown.
std::string bun(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -79 10 C -95 -60 -76 -130 0 -131 C 66 -131 91 -82 79 6 C 75 0 72 -10 71 -22 C 68 -46 52 -70 8 -98 C -26 -84 -58 -64 -68 "
           "-34 C -72 -20 -73 -8 -74 2 C -75 7 -77 10 -79 10 Z",
           "hair edge2"),
       styled(
           "M -62 -80 C -48 -106 -20 -118 0 -118 C -12 -108 -40 -92 -62 -80 Z M 18 -106 C 46 -98 62 -82 68 -58 C 56 -80 42 -94 18 -106 Z",
           "sheen"),
       styled(
           "M 8 -98 C 10 -108 14 -118 20 -128 M -68 -36 C -66 -70 -40 -106 8 -126 M -74 -16 C -78 -56 -60 -96 -20 -120 M 70 -34 C 64 "
           "-70 50 -100 28 -124 M 40 -80 C 40 -98 34 -112 26 -124",
           "strand"),
       styled("M -73 -6 C -70 6 -72 16 -77 26 C -79 14 -79 4 -78 -4 Z", "hair")});
}

/// Short and permed: curls all round.
std::string perm(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -76 26 q -20 -2 -17 -20 q -14 -10 -6 -26 q -12 -14 0 -28 q -6 -18 11 -27 q 0 -20 20 -23 q 6 -19 26 -17 q 12 -16 30 -8 q 17 -13 "
           "33 0 q 20 -5 28 13 q 20 2 22 22 q 16 8 11 26 q 12 12 3 27 q 9 14 -3 26 q 3 15 -9 22 C 76 4 72 -10 72 -26 q -9 2 -13 -9 q -9 -2 "
           "-11 -12 q -12 3 -18 -9 q -12 7 -20 -4 q -12 8 -22 -2 q -10 10 -22 3 q -6 12 -19 10 q 0 14 -13 17 C -70 -14 -70 8 -76 26 Z",
           "hair edge2"),
       styled(
           "M -64 -74 q 6 -24 30 -26 q -4 12 -14 14 q -4 10 -16 12 Z M 2 -114 q 16 -8 30 4 q -12 6 -20 2 q -6 2 -10 -6 Z M 54 -88 q 16 6 16 24 "
           "q -10 -4 -11 -12 q -7 -4 -5 -12 Z",
           "sheen"),
       styled(
           "M -84 -18 q 12 2 10 16 M -86 -46 q 14 0 15 12 M -70 -66 q 12 -4 18 8 M -46 -90 q 14 -2 18 10 M -16 -104 q 16 -4 20 10 M 18 -100 q "
           "14 -2 18 12 M 50 -84 q 14 2 12 16 M 74 -56 q 10 8 2 20 M 80 -22 q 8 8 0 18 M -24 -74 q 8 -8 18 -2 M 16 -72 q 10 -6 18 4",
           "strand")});
}

/// Jaw-long waves thrown over to one side, the near ear free.
std::string wave(const Person&) {
  return group(
      "hair-front",
      {styled("M -34 -112 C -70 -104 -90 -66 -86 -26 C -85 -10 -92 8 -84 34 C -76 26 -72 10 -72 -6 C -71 -38 -58 -64 -30 -84 Z",
              "hair edge2"),
       styled(
           "M -46 -104 C -30 -152 72 -152 96 -86 C 110 -46 92 -14 98 16 C 102 38 124 52 108 92 C 104 78 92 70 82 62 C 70 52 66 36 72 12 C 74 -6 "
           "74 -24 64 -42 C 40 -26 2 -36 -24 -66 C -36 -80 -44 -92 -46 -104 Z",
           "hair edge2"),
       styled("M -10 -122 C 44 -130 84 -104 88 -64 C 90 -44 84 -26 86 -6 C 76 -34 84 -60 66 -86 C 50 -108 26 -118 -10 -122 Z",
              "sheen"),
       styled(
           "M -40 -104 C -20 -72 30 -52 64 -44 M -26 -118 C 10 -88 60 -80 70 -40 M 10 -126 C 60 -112 88 -70 82 -20 C 80 10 84 40 104 62 M -44 "
           "-102 C -66 -84 -78 -54 -78 -20 M 72 20 C 72 40 80 54 94 66",
           "strand")});
}

/// A cloth bound over it and drawn to a knot at the nape, where its folds run to; a fringe below.
std::string kerchief(const Person& p) {
  return group(
      "hair-front",
      {styled(
           "M -78 -40 C -80 -24 -78 -4 -80 14 C -75 10 -73 0 -72 -12 C -70 -26 -66 -36 -58 -44 C -40 -39 -16 -43 -2 -53 C 8 -43 34 -37 56 -42 C 66 "
           "-32 68 -16 70 0 C 74 6 77 8 79 6 C 82 -14 82 -26 80 -44 L 40 -78 L -40 -78 Z",
           "hair edge2"),
       path(
           "M -85 -14 C -95 -84 -64 -134 2 -135 C 66 -135 96 -92 88 -24 C 87 -10 86 2 83 12 C 78 0 76 -24 70 -38 C 46 -70 -40 -74 -68 -42 "
           "C -76 -34 -81 -24 -85 -14 Z",
           {{"fill", p.over}, {"class", "edge2"}}),
       path("M 50 -122 C 82 -106 94 -74 88 -24 C 87 -10 86 2 83 12 C 78 0 76 -24 70 -38 C 74 -70 70 -100 50 -122 Z",
            {{"fill", p.over2}}),
       path(
           "M -79 -34 C -56 -80 50 -78 75 -40 M 84 -2 C 78 -52 58 -88 20 -108 M 82 -14 C 66 -60 24 -90 -34 -94 M -84 -30 C -80 -56 "
           "-68 -82 -50 -98",
           {{"class", "round"}, {"stroke", p.over2}, {"stroke-width", 2}}),
       path(
           "M -64 -84 h .5 M -38 -112 h .5 M -28 -80 h .5 M 0 -98 h .5 M -4 -122 h .5 M 28 -82 h .5 M 34 -116 h .5 M 58 -98 h .5 M 56 -68 h .5",
           {{"class", "round"}, {"stroke", "#F7EBD8"}, {"stroke-width", 6}}),
       path("M -85 -14 C -95 -84 -64 -134 2 -135 C 66 -135 96 -92 88 -24", {{"class", "edge2"}, {"fill", "none"}}),
       styled("M -60 -46 C -52 -48 -40 -48 -30 -50 M 6 -53 C 22 -48 36 -46 50 -46", "strand")});
}

}  // namespace presentation::rig::hair
