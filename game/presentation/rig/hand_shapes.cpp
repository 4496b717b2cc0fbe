#include "presentation/rig/limb.hpp"
#include "presentation/rig/svg.hpp"

/// Hands. A palm is open at the wrist, a finger at its root: what they grow out of shows no seam.
namespace presentation::rig {
namespace {

std::string palm(std::string_view data) { return styled(data, "skin edge"); }

/// A back or palm with no edge along the knuckles, whatever shows between the fingers: its edge above, the way along the knuckles
/// to a corner, its edge below.
std::string palm(const std::string& above, const std::string& along, const std::string& corner, const std::string& below) {
  return styled(above + " " + along + " " + corner + " " + below, "skin") + "\n" +
         path(above + " M " + corner + " " + below, {{"class", "edge"}, {"fill", "none"}});
}

/// Fingers together and slightly bent, seen from the back.
std::string flat() {
  return palm("M -2 -15 C 6 -16 10 -18 18 -21 C 30 -24 44 -25 55 -23", "C 61 -10 61 10", "57 22", "C 38 25 16 18 -2 15") + "\n" +
         digits({{{50, 17}, {72, 20}, {89, 19}, 5.8},
                 {{52, 6.5}, {78, 8.5}, {100, 8}, 6.4},
                 {{53, -5}, {80, -5}, {106, -6.5}, 6.6},
                 {{51, -16}, {76, -18}, {98, -20}, 6.5},
                 {{8, -6}, {38, -31}, {67, -34}, 8}}) +
         "\n" + styled("M 78 -9 q 2 3 1 6 M 77 4 q 2 3 1 6", "fine");
}

/// Open, the palm towards the viewer.
std::string spread() {
  return palm("M -2 -15 C 4 -16 8 -18 16 -23 C 34 -30 50 -30 60 -22", "C 66 -8 66 10", "60 23", "C 44 30 16 20 -2 15") + "\n" +
         digits({{{50, 17}, {72, 26}, {85, 37}, 6.6},
                 {{54, 8}, {82, 13}, {103, 16}, 7.8},
                 {{55, -4}, {88, -6}, {112, -4}, 8.2},
                 {{51, -15}, {80, -23}, {101, -24}, 7.9},
                 {{14, -4}, {38, -34}, {56, -50}, 9.6}}) +
         "\n" + styled("M 24 -22 C 34 -12 36 4 30 20 M 52 -14 C 46 -4 46 8 52 17", "fine");
}

/// Closed, seen from the back: the fingers turn away behind the knuckles, the thumb lies along the first.
std::string fist() {
  return digits({{{38, 19}, {55, 23}, {62, 17}, 7},
                 {{40, 9}, {60, 11}, {67, 5}, 7.4},
                 {{40, -3}, {62, -3}, {69, -8}, 7.6},
                 {{38, -15}, {58, -19}, {66, -20}, 7.8}}) +
         "\n" + palm("M -2 -15 C 8 -17 16 -23 28 -27 C 38 -30 46 -29 51 -25", "C 48 -10 50 12", "45 28", "C 30 29 12 19 -2 15") +
         "\n" + digits({{{12, -13}, {36, -37}, {60, -31}, 7.6}}) + "\n" +
         styled("M 47 -9 q 5 1 6 5 M 47 4 q 5 1 5 5 M 45 15 q 4 1 5 4", "fine");
}

/// Under a chin, upright: the forefinger bent before it, the thumb on the jaw, the others folded below, each shorter.
std::string curled() {
  return digits({{{13, -44}, {27, -64}, {17, -84}, 7.4}}) + "\n" +
         palm("M -15 2 C -16 -8 -16 -14 -15 -22 C -14 -44 -4 -64 10 -68 C 24 -70 31 -58 28 -42 C 25 -24 15 -12 15 2") + "\n" +
         digits({{{6, -22}, {-8, -29}, {-17, -19}, 6.4},
                 {{7, -33}, {-12, -42}, {-25, -31}, 7},
                 {{8, -45}, {-14, -57}, {-32, -46}, 7.4},
                 {{14, -58}, {-8, -77}, {-40, -66}, 7.4}});
}

/// At a cheek, upright: the forefinger along it, the thumb under the chin, the others folded.
std::string edge_on() {
  return digits({{{-2, -18}, {-30, -22}, {-54, -36}, 8}, {{8, -46}, {4, -80}, {-10, -112}, 7.2}}) + "\n" +
         palm("M -15 2 C -16 -8 -22 -14 -22 -26 C -22 -44 -14 -56 2 -60 C 16 -62 24 -52 23 -38 C 21 -20 15 -12 15 2") + "\n" +
         digits({{{4, -16}, {-10, -24}, {-21, -13}, 6.2},
                 {{5, -28}, {-16, -39}, {-29, -25}, 6.8},
                 {{6, -41}, {-18, -55}, {-33, -39}, 7.2}});
}

/// Closed, a cheek lying on the knuckles: seen from the little finger's side, the others behind it.
std::string propping() {
  return digits({{{38, -18}, {66, -14}, {66, 8}, 8}, {{42, -12}, {68, -6}, {62, 14}, 8}}) + "\n" +
         palm("M -2 -15 C 10 -18 24 -26 40 -26 C 54 -26 62 -16 60 -4 C 58 10 50 22 36 25 C 22 26 10 19 -2 15") + "\n" +
         digits({{{46, -8}, {62, 10}, {40, 22}, 7.6}, {{34, -2}, {46, 16}, {26, 21}, 7}});
}

/// Fingers bent round a pen, which is held between forefinger and thumb.
std::string writing() {
  return palm("M -2 -15 C 6 -16 14 -22 28 -25 C 40 -26 50 -24 54 -18", "C 60 -4 58 14", "54 24", "C 38 29 16 19 -2 15") + "\n" +
         digits({{{42, 19}, {60, 27}, {72, 23}, 6}, {{45, 9}, {68, 18}, {82, 16}, 6.4}, {{44, -8}, {76, -18}, {92, 8}, 6.8}}) +
         "\n" + path("M 99 27 L 42 -64", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 8}}) + "\n" +
         path("M 90 12 L 44 -61", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 4.6}}) + "\n" +
         digits({{{14, -2}, {50, -2}, {84, 9}, 7.4}});
}

/// Round something as wide as an arm: the fingers bend with it and end in the knuckles that turn behind its edge.
std::string gripping() {
  return palm("M -2 -15 C 6 -16 12 -18 20 -22 C 30 -25 40 -26 48 -24", "C 56 -10 56 12", "50 23", "C 34 25 14 18 -2 15") + "\n" +
         digits({{{42, 18}, {66, 22}, {84, 36}, 6.4},
                 {{44, 8}, {74, 8}, {95, 24}, 7},
                 {{45, -4}, {78, -8}, {100, 9}, 7.2},
                 {{42, -16}, {74, -24}, {98, -7}, 7.2},
                 {{8, -6}, {36, -32}, {66, -37}, 7.8}});
}

/// What shows of a hand whose fingers are behind or under something.
std::string back() { return palm("M -2 -15 C 6 -16 14 -20 26 -23 C 44 -26 62 -22 66 -8 C 68 8 62 22 50 24 C 34 25 14 18 -2 15"); }

/// Its thumb, where that stays before it.
std::string thumb() { return digits({{{24, -8}, {44, -36}, {58, -50}, 7.8}}); }

/// Lying over the other hand: fingers together and bent down over it, the thumb along the first.
std::string resting() {
  return palm("M -2 -15 C 6 -17 12 -21 22 -24 C 32 -27 42 -26 50 -22", "C 57 -8 57 10", "52 22", "C 36 25 14 18 -2 15") + "\n" +
         digits({{{44, 17}, {62, 24}, {74, 36}, 5.8},
                 {{46, 7}, {72, 12}, {86, 30}, 6.4},
                 {{47, -4}, {78, -3}, {94, 18}, 6.6},
                 {{44, -15}, {76, -18}, {96, 3}, 6.6},
                 {{8, -8}, {34, -32}, {60, -32}, 7.4}});
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
    case Shape::propping: return propping();
    case Shape::back: return back();
    case Shape::resting: return resting();
    case Shape::thumb: return thumb();
  }
  return "";
}

}  // namespace

std::string hand_shape(const Person& p, Shape shape, const Place& at) {
  const double size = p.hand * at.size;
  return "<g transform=\"translate(" + n(at.x) + " " + n(at.y) + ") rotate(" + n(at.turn) + ") scale(" + n2(size) + " " +
         n2(at.mirrored ? -size : size) + ")\">\n" + drawn(shape) + "\n</g>";
}

}  // namespace presentation::rig
