#include "presentation/rig/limb.hpp"
#include "presentation/rig/svg.hpp"

/// Hands. A palm is open at the wrist, a finger at its root: what they grow out of shows no seam.
namespace presentation::rig {
namespace {

std::string palm(std::string_view data) { return styled(data, "skin edge"); }

/// Fingers together and slightly bent, seen from the back.
std::string flat() {
  return palm("M -28 -15 C -8 -15 4 -17 16 -20 C 30 -24 44 -25 55 -23 C 61 -10 61 10 57 22 C 38 25 14 20 -28 15") + "\n" +
         digits({{{50, 17}, {72, 20}, {89, 19}, 5.8},
                 {{52, 6.5}, {78, 8.5}, {100, 8}, 6.4},
                 {{53, -5}, {80, -5}, {106, -6.5}, 6.6},
                 {{51, -16}, {76, -18}, {98, -20}, 6.5},
                 {{8, -6}, {38, -31}, {67, -34}, 8}}) +
         "\n" + styled("M 78 -9 q 2 3 1 6 M 77 4 q 2 3 1 6", "fine");
}

/// Open, the palm towards the viewer.
std::string spread() {
  return palm("M -28 -15 C -8 -16 4 -18 16 -23 C 34 -30 50 -30 60 -22 C 66 -8 66 10 60 23 C 44 30 16 21 -28 15") + "\n" +
         digits({{{53, 17}, {76, 31}, {93, 41}, 6},
                 {{56, 7}, {84, 15}, {107, 21}, 6.6},
                 {{57, -4}, {86, -5}, {113, -8}, 6.8},
                 {{54, -15}, {80, -25}, {103, -35}, 6.6},
                 {{16, -6}, {38, -36}, {58, -56}, 8.5}}) +
         "\n" + styled("M 24 -22 C 34 -12 36 4 30 20 M 52 -14 C 46 -4 46 8 52 17", "fine");
}

/// Closed, knuckles ahead, the thumb laid along the forefinger.
std::string fist() {
  return palm("M -28 -15 C -8 -16 10 -21 26 -25 C 40 -27 50 -25 53 -18 L 51 24 C 36 28 14 21 -28 15") + "\n" +
         digits({{{26, 17}, {46, 21}, {56, 18}, 6.6},
                 {{27, 8}, {54, 10}, {63, 7}, 7},
                 {{28, -3}, {57, -3}, {66, -5}, 7.2},
                 {{30, -14}, {54, -16}, {63, -16.5}, 7.2},
                 {{6, -8}, {32, -31}, {58, -25}, 7.8}});
}

/// Under a chin, upright: forefinger before it, thumb along the jaw, the others closed.
std::string curled() {
  return palm("M -15 28 C -16 8 -24 -8 -36 -22 C -42 -34 -40 -50 -30 -58 C -12 -66 8 -58 14 -38 C 20 -16 16 6 16 28") + "\n" +
         digits({{{-6, -40}, {18, -66}, {8, -96}, 8},
                 {{-14, -12}, {-36, -20}, {-50, -12}, 6.2},
                 {{-12, -25}, {-40, -36}, {-58, -26}, 6.8},
                 {{-10, -38}, {-42, -52}, {-64, -42}, 7.2},
                 {{-4, -52}, {-36, -69}, {-66, -60}, 7.2}});
}

/// Closed and upright, seen from the little finger's side.
std::string edge_on() {
  return digits({{{14, -46}, {-2, -90}, {-36, -70}, 7.4}, {{18, -40}, {0, -78}, {-36, -58}, 7.4}}) + "\n" +
         palm("M -15 28 C -15 8 -22 -4 -28 -20 C -32 -36 -22 -50 -4 -60 C 10 -66 24 -58 26 -42 C 27 -18 17 4 16 28") + "\n" +
         digits({{{20, -46}, {2, -66}, {-31, -43}, 7.2}}) + "\n" + styled("M -20 -24 C -8 -22 0 -14 2 -4", "fine");
}

/// Three fingers round a pen.
std::string writing() {
  return palm("M -28 -15 C -8 -16 10 -22 28 -25 C 40 -26 50 -24 54 -18 C 60 -4 58 14 54 24 C 38 29 14 21 -28 15") + "\n" +
         digits({{{42, 19}, {62, 27}, {76, 21}, 6}, {{45, 9}, {66, 16}, {82, 12}, 6.4}, {{46, -2}, {68, 2}, {86, 6}, 6.6}}) +
         "\n" + path("M 93 14 L 34 -62", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 7}}) + "\n" +
         path("M 72 -13 L 36 -59", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 4}}) + "\n" +
         digits({{{38, -15}, {66, -23}, {85, 1}, 6.6}, {{12, -6}, {46, -8}, {78, 5}, 7.4}});
}

std::string drawn(Shape shape) {
  switch (shape) {
    case Shape::flat: return flat();
    case Shape::spread: return spread();
    case Shape::fist: return fist();
    case Shape::curled: return curled();
    case Shape::edge_on: return edge_on();
    case Shape::writing: return writing();
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
         palm("M 78 14 C 62 -4 48 -22 26 -28 C 8 -30 -4 -22 -8 -8 L -6 26 C 14 36 34 42 52 46") + "\n" +
         palm("M -78 14 C -62 -4 -48 -22 -26 -28 C -8 -30 4 -22 8 -8 L 6 26 C -14 36 -34 42 -52 46") + "\n" +
         digits({{{26, -16}, {2, -20}, {-24, -12}},
                 {{-24, -8}, {0, -10}, {24, -2}},
                 {{26, 0}, {2, 0}, {-24, 8}},
                 {{-24, 10}, {0, 10}, {23, 17}},
                 {{24, 18}, {4, 19}, {-18, 26}, 6.2},
                 {{34, -12}, {22, -34}, {-8, -36}, 7.4},
                 {{-36, -10}, {-20, -30}, {14, -29}, 7.4}}) +
         "\n</g>";
}

}  // namespace presentation::rig
