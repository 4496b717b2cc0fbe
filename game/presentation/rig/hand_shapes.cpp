#include "presentation/rig/limb.hpp"
#include "presentation/rig/svg.hpp"

/// Hands. A palm is open at the wrist, a finger at its root: what they grow out of shows no seam.
namespace presentation::rig {
namespace {

/// A hand with all its fingers has one outline round what it consists of, each part open where it grows out of another and all of
/// them drawn clockwise.
struct Whole {
  std::string_view palm{};
  std::vector<Digit> fingers{};  ///< side by side
  std::vector<Digit> others{};
  std::string_view shade{};
  std::string_view lines{}, fine{};  ///< inside
};

std::string drawn(const Whole& hand) {
  std::string forms(hand.palm), lines = gaps(hand.fingers);
  for (const std::vector<Digit>* some : {&hand.fingers, &hand.others})
    for (const Digit& f : *some) forms += (forms.empty() ? "" : " ") + outline(f);
  if (!lines.empty() && !hand.lines.empty()) lines += " ";
  lines += hand.lines;
  const auto also = [](std::string_view data, std::string_view css_class) {
    return data.empty() ? "" : "\n" + styled(data, css_class);
  };
  return styled(forms, "outline") + "\n" + styled(forms, "skin") + also(hand.shade, "shade") + also(lines, "line") +
         also(hand.fine, "fine");
}

std::string palm(std::string_view data) { return styled(data, "skin edge"); }

/// The back of an open hand, from the wrist to the knuckles.
constexpr std::string_view open_back = "M -4 -15 C 8 -16 14 -20 26 -23 C 38 -26 48 -25 56 -21 L 58 21 C 40 25 16 18 -4 15";
/// Its edge at the little finger, turned away from the light.
constexpr std::string_view back_shade = "M -4 15 C 16 18 40 25 58 21 L 66 23 C 48 17 22 16 -4 15 Z";
/// Where a thumb that stands off lies before it.
constexpr std::string_view thumb_root = "M 47 -24 C 40 -20 33 -15 29 -8";

/// Fingers together and slightly bent, seen from the back.
std::string flat() {
  return drawn(Whole{.palm = open_back,
                     .fingers = {{{50, -15}, {77, -18}, {98, -19}, 6.7},
                                 {{52, -4}, {81, -5}, {107, -6}, 6.9},
                                 {{51, 7}, {79, 7}, {101, 6.5}, 6.6},
                                 {{48, 17}, {70, 18.5}, {87, 17.5}, 5.9}},
                     .others = {{{10, -6}, {37, -31}, {66, -37}, 8}},
                     .lines = thumb_root,
                     .fine = "M 79 -8 q 2 3 1 6 M 78 4 q 2 3 1 6"});
}

/// Open, the palm towards the viewer.
std::string spread() {
  return drawn(Whole{.palm = "M -4 -15 C 4 -16 8 -18 16 -23 C 34 -30 50 -30 60 -22 L 62 22 C 44 30 16 20 -4 15",
                     .others = {{{52, -15}, {80, -23}, {101, -24}, 7.9},
                                {{55, -4}, {88, -6}, {112, -4}, 8.2},
                                {{54, 8}, {82, 13}, {103, 16}, 7.8},
                                {{50, 17}, {72, 26}, {85, 37}, 6.6},
                                {{14, -4}, {38, -34}, {56, -50}, 9.6}},
                     .fine = "M 25 -24 C 36 -12 37 4 31 20 M 54 -14 C 47 -4 47 8 53 17"});
}

/// Open, the palm up, seen from above its edge.
std::string open_hand() {
  return drawn(Whole{.palm = "M -4 -15 C 8 -17 18 -19 32 -19 C 40 -19 46 -18 52 -17 L 56 17 C 40 21 16 20 -4 15",
                     .fingers = {{{46, -11}, {74, -18}, {95, -31}, 6.3},
                                 {{49, -3}, {80, -8}, {106, -19}, 6.5},
                                 {{49, 5}, {80, 4}, {106, -5}, 6.3},
                                 {{46, 12}, {72, 14}, {93, 8}, 5.7}},
                     .others = {{{14, -4}, {34, -32}, {52, -52}, 8}},
                     .shade = "M -4 15 C 16 20 40 21 54 16 L 72 19.500 C 82 19 92 15 97 11 C 74 14 30 12 -4 15 Z",
                     .fine = "M 22 -13 C 32 -8 36 2 34 12 M 46 -12 C 42 -4 42 6 47 13"});
}

/// Upright against another, seen from its thumb's side.
std::string edge() {
  return drawn(Whole{.palm = "M -4 -15 C 8 -17 18 -21 30 -20 C 38 -19 46 -15 52 -9 L 52 10 C 34 13 14 15 -4 15",
                     .fingers = {{{46, 0}, {76, 1}, {105, 2}, 8.6}},
                     .lines = "M 12 -6 C 24 -11 44 -9 58 -2 Q 67 4 58 7 C 50 7 42 5 34 5"});
}

/// Closed, seen from its back: four knuckles where the fingers turn away, the thumb along the first and over its end.
std::string fist() {
  constexpr std::string_view back =
      "M -4 -15 C 8 -17 16 -24 32 -27 C 42 -29 54 -28 60 -23 C 66 -20 67 -13 64 -10 C 70 -8 71 0 67 3 C 71 6 70 14 65 16 C 67 21 "
      "63 28 56 28 C 46 31 38 30 30 27 C 16 22 8 17 -4 15";
  return drawn(Whole{.palm = back,
                     .shade = "M -4 15 C 8 17 16 22 30 27 C 38 30 46 31 56 28 C 62 27 65 21 65 18 C 50 24 24 20 -4 15 Z",
                     .lines = "M 64 -10 Q 56 -11 49 -10 M 67 3 Q 58 2.500 50 3 M 65 16 Q 56 15.500 48 16",
                     .fine = "M 41 -19 q 4 4 3 9 M 43 -5 q 4 3 3 8 M 42 9 q 3 3 2 7"}) +
         "\n" + digits({{{14, -10}, {38, -33}, {57, -23}, 8.2}});
}

/// Under a chin, upright: the forefinger bent before it, the thumb on the jaw, the others folded below, each shorter.
std::string curled() {
  return digits({{{13, -44}, {27, -64}, {17, -84}, 7.4}}) + "\n" +
         palm("M -16 2 C -17 -8 -16 -14 -15 -22 C -14 -44 -4 -64 10 -68 C 24 -70 31 -58 28 -42 C 25 -24 16 -12 16 2") + "\n" +
         digits({{{6, -22}, {-8, -29}, {-17, -19}, 6.4},
                 {{7, -33}, {-12, -42}, {-25, -31}, 7},
                 {{8, -45}, {-14, -57}, {-32, -46}, 7.4},
                 {{14, -58}, {-8, -77}, {-40, -66}, 7.4}});
}

/// At a cheek, upright: the forefinger along it, the thumb under the chin, the others folded.
std::string edge_on() {
  return digits({{{-2, -18}, {-22, -24}, {-40, -38}, 8}, {{8, -46}, {6, -74}, {-7, -100}, 7.2}}) + "\n" +
         palm("M -16 2 C -17 -8 -22 -14 -22 -26 C -22 -44 -14 -56 2 -60 C 16 -62 24 -52 23 -38 C 21 -20 16 -12 16 2") + "\n" +
         digits({{{4, -16}, {-10, -24}, {-21, -13}, 6.2},
                 {{5, -28}, {-16, -39}, {-29, -25}, 6.8},
                 {{6, -41}, {-18, -55}, {-33, -39}, 7.2}});
}

/// Fingers bent round a pen, which goes up behind the forefinger, between its tip and the thumb's.
std::string writing() {
  return digits({{{34, -14}, {74, -20}, {92, 10}, 7.6}}) + "\n" +
         path("M 104 38 L 36 -66", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 8}}) + "\n" +
         path("M 96 25 L 38 -63", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 4.6}}) + "\n" +
         drawn(Whole{.palm = "M -4 -15 C 6 -16 14 -20 26 -22 C 38 -24 48 -20 54 -12 L 52 26 C 36 28 16 19 -4 15",
                     .shade = "M -4 15 C 16 19 36 28 52 27 L 60 20 C 40 20 16 14 -4 15 Z",
                     .lines = "M 50 -12 C 46 -14 42 -14 38 -12"}) +
         "\n" +
         digits({{{42, 20}, {66, 24}, {66, 34}, 6},
                 {{44, 10}, {78, 13}, {76, 29}, 6.6},
                 {{44, -2}, {92, -2}, {88, 22}, 7},
                 {{38, -10}, {88, -26}, {100, 16}, 7.2}});
}

/// Round something as wide as an arm: the fingers spread a little, their tips curl over its edge, which is seen between them; the
/// thumb stays before it.
std::string gripping() {
  return drawn(Whole{.palm = "M -4 -15 C 8 -16 14 -20 26 -23 C 38 -26 48 -25 56 -21 L 58 25 C 40 26 16 18 -4 15",
                     .fingers = {{{46, -15}, {78, -26}, {104, -21}, 6.8},
                                 {{48, -4}, {84, -10}, {108, -4}, 7},
                                 {{47, 8}, {81, 7}, {106, 12}, 6.8},
                                 {{44, 18}, {72, 21}, {100, 27}, 6.2}},
                     .others = {{{10, -6}, {32, -40}, {62, -44}, 8}},
                     .shade = "M -4 15 C 16 18 34 23 46 24.500 L 72 27.500 L 100 32 Q 105 31 105 27 C 66 22 22 16 -4 15 Z",
                     .lines = "M 44 -24.500 C 39 -20 33 -15 29 -8",
                     .fine = "M 81 -14 q 2 3 1 6 M 81 2 q 2 3 1 6"});
}

/// What shows of a hand whose fingers are behind or under something.
std::string back() { return palm("M -2 -16 C 6 -17 14 -20 26 -23 C 44 -26 62 -22 66 -8 C 68 8 62 22 50 24 C 34 25 14 18 -2 16"); }

/// Lying over the other hand: fingers together and bent down over it, the thumb along the first.
std::string resting() {
  return drawn(Whole{.palm = "M -4 -15 C 6 -17 12 -21 22 -24 C 32 -27 44 -26 54 -20 L 56 22 C 36 25 14 18 -4 15",
                     .fingers = {{{46, -14}, {76, -18}, {95, 2}, 6.7},
                                 {{48, -4}, {78, -4}, {94, 16}, 6.7},
                                 {{47, 7}, {73, 10}, {87, 28}, 6.5},
                                 {{45, 16}, {63, 22}, {74, 35}, 5.9}},
                     .others = {{{10, -8}, {38, -28}, {64, -23}, 7.6}},
                     .shade = back_shade,
                     .lines = "M 45 -25 C 38 -21 32 -16 29 -10"});
}

/// All that is seen of a hand that holds something from behind.
std::string thumb() { return digits({{{18, -8}, {44, -27}, {72, -23}, 8.8}}); }

std::string drawn(Shape shape) {
  switch (shape) {
    case Shape::flat: return flat();
    case Shape::spread: return spread();
    case Shape::open: return open_hand();
    case Shape::edge: return edge();
    case Shape::fist: return fist();
    case Shape::curled: return curled();
    case Shape::edge_on: return edge_on();
    case Shape::writing: return writing();
    case Shape::gripping: return gripping();
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
