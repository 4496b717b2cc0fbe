#include "presentation/rig/limb.hpp"
#include "presentation/rig/svg.hpp"

/// Hands. A palm is open at the wrist, a finger at its root: what they grow out of shows no seam.
namespace presentation::rig {
namespace {

std::string palm(std::string_view data) { return styled(data, "skin edge"); }

/// Fingers together and slightly bent, seen from the back.
std::string flat() {
  return palm("M -2 -15 C 6 -16 10 -18 18 -21 C 30 -24 44 -25 55 -23 C 61 -10 61 10 57 22 C 38 25 16 18 -2 15") + "\n" +
         digits({{{50, 17}, {72, 20}, {89, 19}, 5.8},
                 {{52, 6.5}, {78, 8.5}, {100, 8}, 6.4},
                 {{53, -5}, {80, -5}, {106, -6.5}, 6.6},
                 {{51, -16}, {76, -18}, {98, -20}, 6.5},
                 {{8, -6}, {38, -31}, {67, -34}, 8}}) +
         "\n" + styled("M 78 -9 q 2 3 1 6 M 77 4 q 2 3 1 6", "fine");
}

/// Open, the palm towards the viewer.
std::string spread() {
  return palm("M -2 -15 C 4 -16 8 -18 16 -23 C 34 -30 50 -30 60 -22 C 66 -8 66 10 60 23 C 44 30 16 20 -2 15") + "\n" +
         digits({{{53, 16}, {73, 28}, {86, 42}, 6},
                 {{56, 8}, {84, 16}, {106, 20}, 7},
                 {{57, -4}, {88, -6}, {115, -3}, 7.3},
                 {{53, -16}, {80, -25}, {103, -30}, 7},
                 {{12, -2}, {36, -34}, {46, -60}, 9.4}}) +
         "\n" + styled("M 24 -22 C 34 -12 36 4 30 20 M 52 -14 C 46 -4 46 8 52 17", "fine");
}

/// Closed, knuckles ahead, the thumb laid across the fingers.
std::string fist() {
  return palm("M -2 -15 C 8 -17 18 -23 32 -26 C 44 -28 52 -26 55 -20 L 52 25 C 36 29 14 19 -2 15") + "\n" +
         digits({{{36, 19}, {46, 20}, {57, 18}, 6.8},
                 {{36, 8}, {48, 9}, {63, 7}, 7.2},
                 {{36, -4}, {50, -4}, {66, -5}, 7.4},
                 {{34, -16}, {48, -18}, {63, -17}, 7.4},
                 {{8, -9}, {34, -36}, {49, -3}, 8}}) +
         "\n" + styled("M 43 -4 q 2 4 7 3", "fine");
}

/// Under a chin, upright: the forefinger bent before it, the thumb along the jaw, the others folded below.
std::string curled() {
  return digits({{{6, -36}, {34, -58}, {30, -92}, 8}}) + "\n" +
         palm("M -15 2 C -16 -8 -24 -16 -27 -28 C -28 -44 -18 -60 2 -62 C 18 -62 26 -50 24 -36 C 21 -20 15 -12 15 2") + "\n" +
         digits({{{2, -14}, {-14, -21}, {-25, -11}, 6.2},
                 {{3, -25}, {-20, -36}, {-34, -23}, 6.8},
                 {{4, -37}, {-22, -50}, {-39, -37}, 7.2},
                 {{6, -50}, {-20, -66}, {-40, -53}, 7.4}});
}

/// At a cheek, upright: the forefinger along it, the thumb under the chin, the others folded.
std::string edge_on() {
  return digits({{{-2, -18}, {-30, -22}, {-54, -36}, 8}, {{8, -46}, {4, -80}, {-10, -112}, 7.2}}) + "\n" +
         palm("M -15 2 C -16 -8 -22 -14 -22 -26 C -22 -44 -14 -56 2 -60 C 16 -62 24 -52 23 -38 C 21 -20 15 -12 15 2") + "\n" +
         digits({{{4, -16}, {-10, -24}, {-21, -13}, 6.2},
                 {{5, -28}, {-16, -39}, {-29, -25}, 6.8},
                 {{6, -41}, {-18, -55}, {-33, -39}, 7.2}});
}

/// Three fingers round a pen.
std::string writing() {
  return palm("M -2 -15 C 6 -16 14 -22 28 -25 C 40 -26 50 -24 54 -18 C 60 -4 58 14 54 24 C 38 29 16 19 -2 15") + "\n" +
         digits({{{42, 19}, {62, 27}, {76, 21}, 6}, {{45, 9}, {66, 16}, {82, 12}, 6.4}, {{46, -2}, {68, 2}, {86, 6}, 6.6}}) +
         "\n" + path("M 93 14 L 34 -62", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 7}}) + "\n" +
         path("M 72 -13 L 36 -59", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 4}}) + "\n" +
         digits({{{38, -15}, {66, -23}, {85, 1}, 6.6}, {{12, -6}, {46, -8}, {78, 5}, 7.4}});
}

/// Round something as wide as an arm, which hides the fingertips.
std::string gripping() {
  return palm("M -2 -15 C 6 -16 12 -18 20 -22 C 30 -25 40 -26 48 -24 C 56 -10 56 12 50 23 C 34 25 14 18 -2 15") + "\n" +
         digits({{{44, 17}, {66, 22}, {104, 30}, 6.4},
                 {{46, 6.5}, {74, 8}, {114, 17}, 7},
                 {{47, -5}, {76, -7}, {116, 3}, 7.2},
                 {{44, -16}, {72, -21}, {112, -12}, 7.2},
                 {{6, -4}, {34, -34}, {60, -47}, 8.2}});
}

std::string drawn(Shape shape) {
  switch (shape) {
    case Shape::flat: return flat();
    case Shape::spread: return spread();
    case Shape::fist: return fist();
    case Shape::curled: return curled();
    case Shape::edge_on: return edge_on();
    case Shape::writing: return writing();
    case Shape::gripping: return gripping();
  }
  return "";
}

}  // namespace

std::string hand_shape(const Person& p, Shape shape, const Place& at) {
  const double size = p.hand * at.size;
  return "<g transform=\"translate(" + n(at.x) + " " + n(at.y) + ") rotate(" + n(at.turn) + ") scale(" + n2(size) + " " +
         n2(at.mirrored ? -size : size) + ")\">\n" + drawn(shape) + "\n</g>";
}

std::string folded_hands(const Person& p, Spot at) {
  return "<g transform=\"translate(" + n(at.x) + " " + n(at.y) + ") scale(" + n2(p.hand) + ")\">\n" +
         palm("M 70 14 C 60 -2 48 -20 28 -27 C 10 -30 -2 -24 -4 -8 L -2 34 C 16 40 36 40 51 38") + "\n" +
         palm("M -70 14 C -60 -2 -48 -20 -28 -27 C -10 -30 2 -24 4 -8 L 2 34 C -16 40 -36 40 -51 38") + "\n" +
         digits({{{7, -15}, {-12, -18}, {-30, -9}},
                 {{-7, -7}, {12, -10}, {30, -1}},
                 {{7, 3}, {-12, 0}, {-31, 9}},
                 {{-7, 12}, {12, 9}, {30, 17}},
                 {{7, 21}, {-10, 18}, {-27, 26}, 6.2},
                 {{-7, 29}, {10, 27}, {25, 33}, 6},
                 {{-38, -10}, {-24, -32}, {4, -31}, 7.4},
                 {{36, -14}, {26, -44}, {-4, -45}, 7.4}}) +
         "\n</g>";
}

}  // namespace presentation::rig
