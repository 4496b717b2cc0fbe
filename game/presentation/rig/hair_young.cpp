#include "presentation/rig/hair.hpp"

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig::hair {

/// A young man's, as it falls: locks over the forehead, the ears half covered.
std::string soft(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -82 10 C -98 -64 -78 -136 0 -139 C 66 -141 96 -92 82 0 C 77 -2 74 -14 72 -28 C 70 -42 66 -52 60 -60 C 56 -50 48 "
           "-42 40 -39 C 42 -46 42 -54 40 -62 C 26 -48 8 -41 -12 -40 C -5 -47 -2 -54 -2 -62 C -18 -49 -36 -42 -55 -42 C -50 -47 "
           "-47 -53 -46 -60 C -58 -50 -66 -36 -69 -18 C -70 -6 -71 4 -73 16 C -78 16 -81 14 -82 10 Z",
           "hair edge2"),
       styled("M -68 -76 C -38 -122 22 -126 50 -106 C 60 -98 66 -88 70 -74 C 46 -100 -16 -112 -68 -76 Z", "sheen"),
       styled("M -46 -60 C -40 -78 -26 -92 -8 -104 M -2 -62 C 2 -78 10 -90 22 -100 M 40 -62 C 42 -76 38 -90 28 -102 M -70 -30 C "
              "-70 -54 -62 -74 -50 -88 M 73 -30 C 74 -54 68 -74 56 -90",
              "strand")});
}

/// A hairdresser's own: cut in long steps, thrown over to the far side, its ends standing off.
std::string tousled(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -94 14 C -102 -32 -99 -88 -68 -116 C -60 -123 -52 -130 -42 -137 C -38 -141 -36 -145 -36 -150 C -26 -146 -18 -146 -8 "
           "-148 C 22 -154 50 -146 68 -128 C 78 -124 86 -122 94 -122 C 90 -117 88 -112 88 -106 C 99 -80 96 -36 84 14 C 77 6 74 -12 73 -28 C 73 -44 70 -56 "
           "62 -68 C 64 -56 60 -46 52 -38 C 52 -52 46 -64 36 -72 C 38 -58 30 -46 14 -38 C 18 -52 12 -66 0 -76 C -10 -60 -30 -44 "
           "-56 -36 C -64 -26 -69 -10 -71 8 C -72 22 -77 38 -85 48 C -91 38 "
           "-94 26 -94 14 Z",
           "hair edge2"),
       styled(
           "M -70 -74 C -46 -130 26 -138 58 -116 C 68 -108 76 -96 78 -80 C 54 -106 6 -116 -30 -102 C -46 -96 -60 -86 -70 -74 Z",
           "sheen"),
       styled(
           "M 0 -76 C 0 -94 -8 -110 -22 -122 M 36 -72 C 36 -92 26 -112 8 -126 M 62 -68 C 64 -92 54 -114 36 -128 M -56 -36 C -50 "
           "-60 -40 -78 -20 -92 M -76 8 C -82 -26 -80 -60 -66 -86",
           "strand")});
}

std::string fringe_back() {
  return styled(
      "M -86 -20 C -97 -92 -54 -134 4 -132 C 70 -132 98 -86 93 -20 C 93 20 101 46 93 74 C 84 87 60 88 46 80 L -56 82 C -76 "
      "90 -98 84 -98 62 C -98 38 -90 16 -86 -20 Z",
      "hair edge2");
}

/// Chin-long, cut straight over the brows, a clip at the side.
std::string fringe(const Person& p) {
  return group(
      "hair-front",
      {styled(
           "M -86 70 C -102 20 -102 -62 -72 -106 C -46 -142 46 -146 78 -106 C 104 -70 99 -8 95 26 C 93 48 92 60 87 76 C 76 68 71 44 "
           "70 18 C 70 -4 70 -22 67 -41 C 58 -38 48 -38 40 -40 C 30 -36 14 -36 2 -39 C -10 -35 -26 -35 -38 -38 C -48 -35 -58 -36 "
           "-67 -39 C -72 -16 -72 10 -72 30 C -73 48 -78 62 -86 70 Z",
           "hair edge2"),
       styled("M -74 -52 C -60 -116 30 -128 64 -92 C 70 -84 74 -72 76 -56 C 50 -94 -36 -102 -74 -52 Z", "sheen"),
       styled(
           "M -38 -38 C -36 -62 -26 -86 -8 -108 M 2 -39 C 2 -64 4 -88 8 -110 M 40 -40 C 36 -66 30 -90 18 -112 M -76 34 C -84 -4 "
           "-82 -44 -70 -76 M 80 40 C 86 -2 84 -46 72 -80",
           "strand"),
       path("M -82 -34 L -60 -52 L -56 -44 L -78 -25 Z", {{"fill", p.over}, {"class", "edge2"}})});
}

std::string straight_back() {
  return styled(
      "M -84 -20 C -96 -92 -54 -132 4 -130 C 70 -130 96 -86 90 -20 C 90 40 100 100 94 158 L 58 164 L -62 164 L -98 158 C -104 "
      "100 -88 40 -84 -20 Z",
      "hair edge2");
}

/// Long and smooth, parted on one side, behind the near ear.
std::string straight(const Person&) {
  return group(
      "hair-front",
      {styled("M -36 -96 C -54 -82 -66 -60 -70 -32 C -72 -20 -74 -8 -78 2 C -90 -4 -92 -20 -92 -34 C -92 -88 -66 -126 -24 -130 Z",
              "hair edge2"),
       styled(
           "M -30 -128 C 46 -150 100 -104 95 -20 C 94 32 102 92 94 150 C 84 142 76 118 75 88 C 74 50 74 14 67 -16 C 52 -36 4 -52 "
           "-34 -92 C -42 -106 -40 -120 -30 -128 Z",
           "hair edge2"),
       styled(
           "M -6 -118 C 40 -116 76 -86 84 -40 C 66 -72 34 -96 -10 -108 Z M -50 -104 C -68 -88 -80 -66 -83 -42 C -76 -62 -66 -80 "
           "-50 -94 Z",
           "sheen"),
       styled(
           "M -28 -98 C 14 -66 54 -50 70 -20 M -10 -126 C 44 -112 82 -70 84 0 C 86 50 92 96 88 134 M -40 -112 C -62 -90 -76 -56 "
           "-82 -16",
           "strand")});
}

/// A woman's, cut short over the ears and swept over the forehead.
std::string pixie(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -79 22 C -98 -44 -92 -122 -18 -137 C 56 -148 100 -98 86 -18 C 84 0 80 16 74 24 C 71 10 72 -10 69 -26 C 66 -42 60 -54 52 "
           "-62 C 32 -46 -2 -42 -30 -70 C -44 -64 -58 -48 -64 -28 C -66 -8 -64 8 -69 34 C -75 34 -78 30 -79 22 Z",
           "hair edge2"),
       styled("M -64 -78 C -36 -128 34 -130 60 -104 C 68 -96 72 -86 74 -72 C 50 -102 -10 -116 -64 -78 Z", "sheen"),
       styled(
           "M -30 -70 C -28 -90 -16 -110 8 -124 M -28 -68 C -2 -60 30 -66 52 -62 M -10 -98 C 16 -92 42 -82 60 -66 M -72 4 C -80 -34 "
           "-76 -66 -58 -92 M 76 2 C 80 -30 78 -58 68 -78",
           "strand")});
}

std::string flip_back() {
  return styled(
      "M -86 -20 C -97 -92 -54 -133 4 -131 C 70 -131 97 -86 92 -20 C 91 24 92 66 104 92 C 112 104 122 106 130 104 C 122 122 "
      "90 130 66 114 L -64 116 C -90 132 -124 124 -132 106 C -122 108 -112 104 -104 92 C -92 66 -86 24 -86 -20 Z",
      "hair edge2");
}

/// Down to the shoulders, its ends turned out.
std::string flip(const Person&) {
  return group(
      "hair-front",
      {styled(
           "M -14 -100 C -38 -88 -60 -66 -67 -34 C -70 -6 -66 22 -72 54 C -76 78 -88 100 -112 106 C -96 86 -94 40 -92 0 C -95 -70 -70 "
           "-130 -10 -134 Z",
           "hair edge2"),
       styled(
           "M -16 -133 C 56 -146 100 -100 95 -20 C 94 30 96 82 116 104 C 92 102 78 82 74 56 C 70 24 72 0 67 -24 C 52 -44 14 -58 -16 -92 "
           "C -24 -106 -24 -122 -16 -133 Z",
           "hair edge2"),
       styled(
           "M 10 -116 C 50 -108 78 -80 84 -40 C 66 -72 40 -88 6 -102 Z M -26 -114 C -54 -100 -76 -76 -82 -40 C -70 -70 -50 -90 "
           "-20 -104 Z",
           "sheen"),
       styled(
           "M -16 -96 C -18 -110 -16 -122 -12 -132 M -4 -100 C 30 -78 58 -60 70 -30 M 86 -20 C 86 30 88 66 98 86 M -20 -102 C -48 -86 -66 "
           "-56 -74 -16 M -84 10 C -84 44 -86 70 -94 88",
           "strand")});
}

}  // namespace presentation::rig::hair
