#include "presentation/rig/hair.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig::hair {

std::string crop(const Person&) {
  return group("hair-front",
               {styled("M -80 2 C -92 -66 -74 -132 -2 -134 C 56 -138 88 -100 78 -34 C 76 -20 74 -10 70 -2 C 68 -18 66 -30 60 -42 "
                       "C 54 -56 48 -62 40 -68 C 36 -58 26 -52 14 -50 C 20 -56 22 -62 22 -68 C 4 -54 -24 -46 -48 -48 C -42 -54 "
                       "-38 -58 -36 -64 C -52 -52 -64 -36 -67 -18 C -68 -8 -72 0 -72 10 Z",
                       "hair edge2"),
                styled("M -66 -84 C -30 -122 20 -122 44 -104 C 56 -95 62 -84 66 -66 C 46 -96 -14 -110 -66 -84 Z", "sheen"),
                styled("M -36 -64 C -24 -74 -12 -86 -4 -104 M 22 -68 C 24 -78 22 -90 16 -100 M 40 -68 C 44 -78 42 -92 36 -102 M "
                       "-66 -40 C -62 -56 -54 -70 -46 -80",
                       "strand")});
}

/// Combed back from a high forehead.
std::string swept(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -82 10 C -94 -42 -92 -92 -60 -116 C -34 -142 30 -146 60 -122 C 90 -102 92 -58 81 6 C 76 2 73 -8 72 -16 C 73 -38 70 -58 "
           "60 -72 C 52 -88 34 -98 12 -96 C -4 -94 -14 -88 -22 -82 C -36 -84 -50 -78 -59 -66 C -69 -50 -73 -30 -73 -6 C -76 2 -79 6 -82 10 "
           "Z",
           "hair edge2"),
       styled(
           "M -79 -2 C -86 -34 -84 -66 -70 -88 C -70 -60 -74 -32 -75 -8 Z M 77 -4 C 82 -36 82 -66 70 -90 C 72 -62 76 -34 75 -10 Z",
           "sheen"),
       styled("M -40 -108 C -20 -128 26 -132 50 -114 C 30 -118 -12 -116 -40 -108 Z", "sheen"),
       styled(
           "M -22 -82 C -24 -98 -14 -116 6 -128 M 12 -96 C 14 -108 22 -120 36 -126 M 36 -92 C 40 -102 46 -110 54 -114 M -46 -78 C -48 -94 -40 "
           "-110 -24 -122 M -76 -30 C -78 -52 -72 -72 -62 -88 M 76 -30 C 78 -54 74 -76 62 -92",
           "strand")});
}

/// Parted on one side, the rest falling over the forehead.
std::string side_part(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -81 4 C -96 -70 -66 -136 4 -137 C 70 -138 94 -88 80 -8 C 76 -8 73 -16 71 -26 C 71 -44 66 -56 58 -66 C 44 -50 18 -46 "
           "0 -48 C 8 -54 12 -60 13 -66 C -8 -64 -30 -76 -40 -96 C -44 -78 -58 -62 -66 -42 C -71 -28 -73 -12 -74 2 C -76 8 -79 8 -81 4 "
           "Z",
           "hair edge2"),
       styled("M -34 -100 C 0 -126 46 -122 64 -94 C 68 -86 70 -78 70 -68 C 50 -98 8 -112 -34 -100 Z", "sheen"),
       styled(
           "M -40 -96 C -38 -108 -32 -118 -22 -126 M -34 -94 C -8 -80 30 -78 58 -66 M -20 -104 C 6 -100 36 -94 60 -80 M -66 -46 C "
           "-68 -66 -62 -84 -52 -96",
           "strand")});
}

/// Cut to a finger's breadth, the hairline almost straight.
std::string crew_cut(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -82 -4 C -90 -50 -92 -90 -68 -113 C -52 -129 -24 -134 2 -134 C 30 -134 56 -129 70 -113 C 90 -90 86 -50 78 -8 C 74 -10 "
           "71 -22 70 -36 C 70 -52 69 -62 62 -72 C 58 -78 52 -80 46 -84 C 40 -82 34 -88 26 -86 C 18 -90 10 -86 0 -89 C -8 -86 -16 "
           "-89 -24 -86 C -32 -88 -40 -82 -46 -83 C -54 -80 -58 -74 -62 -68 C -69 -56 -71 -36 -72 -12 C -75 -4 -79 0 -82 -4 Z",
           "hair edge2"),
       styled("M -74 -70 C -66 -112 -28 -124 4 -124 C 34 -123 64 -112 72 -76 C 54 -108 -40 -114 -74 -70 Z", "sheen"),
       styled(
           "M -75 -40 q -3 -9 -2 -20 M -70 -30 q -4 -14 -1 -30 M 74 -42 q 3 -9 2 -20 M 70 -36 q 3 -14 0 -28 M -46 -84 q 2 -7 7 -12 M "
           "-24 -88 q 0 -6 4 -11 M 26 -88 q 1 -6 -2 -11 M 47 -85 q 0 -7 -5 -12",
           "strand")});
}

/// Gone back far at both temples.
std::string receding(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -82 10 C -94 -44 -88 -92 -58 -115 C -34 -134 26 -138 56 -120 C 86 -100 92 -58 80 6 C 76 0 73 -8 72 -18 C 74 -40 70 "
           "-58 61 -70 C 62 -88 54 -101 40 -107 C 34 -97 16 -92 1 -92 C -14 -92 -28 -97 -36 -106 C -54 -98 -63 -82 -63 -66 C -71 -50 "
           "-74 -28 -73 -8 C -76 0 -79 6 -82 10 Z",
           "hair edge2"),
       styled(
           "M -40 -113 C -20 -126 22 -128 44 -115 C 30 -108 -22 -106 -40 -113 Z M -76 -14 C -80 -40 -78 -62 -70 -80 C -72 -56 -74 -36 "
           "-74 -16 Z M 76 -16 C 78 -42 76 -62 68 -80 C 72 -58 74 -40 74 -18 Z",
           "sheen"),
       styled(
           "M -30 -104 C -26 -114 -16 -122 -4 -126 M 0 -93 C 2 -106 8 -116 18 -124 M 30 -102 C 32 -110 38 -116 44 -118 M -68 -50 C "
           "-74 -66 -72 -82 -64 -94 M 67 -52 C 74 -66 72 -84 64 -96",
           "strand")});
}

/// A bare crown, white at the sides, a few strands combed over.
std::string thinning(const Person& p) {
  const double crown = -p.skull;
  return group(
      "hair-front",
      {styled(
           "M -66 -76 C -76 -60 -81 -40 -82 -22 C -83 -4 -80 10 -77 18 C -75 6 -72 -6 -67 -15 C -61 -25 -64 -33 -60 -43 C -57 -52 -60 "
           "-66 -66 -76 Z M 62 -76 C 72 -60 77 -40 78 -24 C 79 -8 77 4 74 14 C 72 2 70 -8 65 -16 C 59 -26 62 -34 58 -44 C 55 -53 57 -66 "
           "62 -76 Z",
           "hair edge2"),
       styled(
           "M -78 4 C -79 -12 -76 -26 -69 -36 M -78 -18 C -78 -34 -74 -48 -67 -58 M 74 0 C 75 -14 73 -26 67 -36 M 75 -20 C 75 -34 72 "
           "-46 65 -56",
           "strand"),
       path(d("M", -40, crown + 15, "C", -22, crown + 4, 8, crown + 3, 30, crown + 9, "M", -33, crown + 24, "C", -14, crown + 12,
              10, crown + 11, 27, crown + 17),
            {{"class", "round"}, {"stroke", p.hair}, {"stroke-width", 2.6}})});
}

/// A works cap, hair only at the temples.
std::string cap(const Person& p) {
  return group(
      "hair-front",
      {styled("M -82 -56 C -84 -30 -82 -10 -80 8 C -76 4 -75 0 -74 -4 C -72 -20 -68 -32 -62 -56 Z", "hair edge2"),
       styled("M -80 -30 L -78 0 M -74 -36 L -76 -8", "strand"),
       styled("M 78 -56 C 78 -30 76 -12 72 4 C 69 -2 68 -8 67 -14 C 66 -28 64 -40 60 -56 Z", "hair edge2"),
       group(
           "cap",
           {path("M -86 -50 C -92 -112 -50 -148 6 -148 C 60 -148 92 -112 82 -52 C 40 -66 -40 -66 -86 -50 Z",
                 {{"fill", p.over}, {"class", "edge2"}}),
            path("M 44 -140 C 78 -126 92 -96 82 -52 C 74 -55 64 -57 54 -59 C 62 -90 60 -120 44 -140 Z", {{"fill", p.over2}}),
            path("M 10 -147 C 30 -120 36 -90 34 -62 M 10 -147 C -34 -132 -54 -98 -56 -58",
                 {{"fill", "none"}, {"stroke", p.over2}, {"stroke-width", 1.8}}),
            R"(<rect x="-26" y="-112" width="44" height="30" rx="4" fill="#E9DFC8"/><path d="M -17 -90 L -4 -105 L 9 -90 Z" fill="#B2452F"/>)",
            path("M -86 -50 C -92 -112 -50 -148 6 -148 C 60 -148 92 -112 82 -52", {{"fill", "none"}, {"class", "edge2"}}),
            // The brim from a little above: its upper side, the fall of it on the far side, the thickness of its edge.
            path("M -88 -57 C -58 -79 54 -83 86 -61 C 97 -55 103 -40 95 -33 C 58 -53 -42 -53 -87 -29 C -98 -36 -98 -50 -88 -57 Z",
                 {{"fill", p.over}, {"class", "edge2"}}),
            path(
                "M 58 -75 C 70 -71 80 -66 86 -61 C 97 -55 103 -40 95 -33 C 82 -40 68 -44 54 -47 C 58 -56 60 -66 58 -75 Z M -87 -29 C "
                "-42 -53 58 -53 95 -33 L 98 -41 C 60 -61 -44 -61 -93 -37 Z",
                {{"fill", p.over2}}),
            path("M -84 -51 C -50 -70 52 -73 91 -52", {{"fill", "none"}, {"stroke", p.over2}, {"stroke-width", 1.8}}),
            path("M -88 -57 C -58 -79 54 -83 86 -61 C 97 -55 103 -40 95 -33 C 58 -53 -42 -53 -87 -29 C -98 -36 -98 -50 -88 -57 Z",
                 {{"fill", "none"}, {"class", "edge2"}})},
           {{"transform", "translate(0 -9)"}})});
}

}  // namespace presentation::rig::hair
