#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
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
                     .others = {{{10, -6}, {38, -29}, {68, -32}, 7.8}},
                     .lines = thumb_root,
                     .fine = "M 79 -8 q 2 3 1 6 M 78 4 q 2 3 1 6"});
}

/// Open, the palm towards the viewer.
std::string spread() {
  return drawn(Whole{.palm = "M -4 -15 C 4 -16 9 -18 16 -23 C 34 -30 50 -30 60 -22 L 62 22 C 44 30 16 18 -4 15",
                     .others = {{{52, -15}, {80, -23}, {101, -24}, 7.9},
                                {{55, -4}, {88, -6}, {112, -4}, 8.2},
                                {{54, 8}, {82, 13}, {103, 16}, 7.8},
                                {{50, 17}, {72, 26}, {85, 37}, 6.6},
                                {{14, -4}, {38, -34}, {56, -50}, 9.6}},
                     .fine = "M 25 -24 C 36 -12 37 4 31 20 M 54 -14 C 47 -4 47 8 53 17"});
}

/// Open, the palm up, seen from a little above: the forefinger and the thumb are nearest.
std::string open_hand() {
  return drawn(Whole{
             .palm = "M -4 -15 C 10 -15 24 -18 38 -18 C 46 -18 52 -17 56 -15 L 58 12 C 44 15 30 18 18 18 C 10 17 2 15 -4 15",
             .fingers = {{{46, -12}, {70, -18}, {88, -30}, 5.6},
                         {{50, -5}, {79, -11}, {102, -24}, 6.2},
                         {{51, 2}, {83, -2}, {111, -13}, 6.5},
                         {{50, 9}, {79, 8}, {106, 0}, 6.4}}}) +
         "\n" + digits({{{16, 8}, {40, 25}, {70, 17}, 8.2}}) + "\n" +
         styled("M 22 -12 C 34 -9 41 -2 42 7 M 46 -10 C 43 -4 43 2 46 7", "fine");
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

/// Under a cheek that lies in it: seen from its back, loose, the fingers along the cheek and bent towards it; the thumb is not
/// seen behind the jaw.
std::string loose() {
  return drawn(Whole{.palm = "M -4 -15 C 6 -16 12 -20 22 -23 C 34 -26 46 -26 54 -22 L 52 24 C 38 27 14 18 -4 15",
                     .fingers = {{{47, -16}, {75, -24}, {93, -15}, 6.8},
                                 {{50, -5}, {81, -10}, {102, -1}, 7},
                                 {{49, 7}, {79, 5}, {98, 14}, 6.7},
                                 {{45, 17}, {69, 18}, {84, 27}, 6}},
                     .shade = "M -4 15 C 14 18 38 27 52 24 L 66 25 L 82 33 C 76 24 62 20 50 19 C 32 18 12 14 -4 15 Z",
                     .fine = "M 72 -20 q 4 3 4 8 M 78 -7 q 3 3 3 7 M 76 6 q 3 3 2 7"});
}

/// Under a chin: the bent forefinger before it, the others folded below, each shorter; the thumb, from behind, on the jaw.
std::string curled() {
  return digits({{{34, 10}, {68, 34}, {94, 18}, 8}}) + "\n" +
         drawn(Whole{.palm = "M -4 -15 C 6 -16 16 -16 24 -10 L 62 2 L 78 6 C 74 27 26 24 -4 15",
                     .fingers = {{{58, 10}, {90, 0}, {88, -41}, 8.4},
                                 {{47, 8}, {73, -5}, {72, -37}, 8.2},
                                 {{36, 6}, {57, -6}, {56, -32}, 7.8},
                                 {{25, 4}, {42, -6}, {41, -24}, 7}},
                     .shade = "M -4 15 C 26 24 74 27 78 6 C 68 20 30 17 -4 9 Z",
                     .fine = "M 71 9 q -4 8 -12 10"});
}

/// At a cheek: the forefinger along it, beside it the thumb, from behind, under the jaw; the others folded, each shorter than the
/// one above it.
std::string edge_on() {
  return digits({{{18, 4}, {42, 25}, {69, 22}, 8}, {{46, 8}, {80, 6}, {104, 1}, 7.8}}) + "\n" +
         drawn(Whole{.palm = "M -4 -15 C 4 -16 8 -18 14 -18 L 58 -8 C 68 -2 68 8 64 16 C 57 27 42 27 30 24 C 17 21 8 17 -4 15",
                     .fingers = {{{44, 6}, {61, -12}, {57, -43}, 7.8},
                                 {{33, 5}, {46, -14}, {42, -39}, 7.6},
                                 {{22, 3}, {32, -12}, {28, -31}, 6.8}},
                     .shade = "M -4 15 C 8 17 17 21 30 24 C 42 27 57 27 64 16 C 67 10 68 4 67 -2 C 62 16 44 20 -4 15 Z",
                     .fine = "M 62 0 q 4 5 2 11"});
}

/// Red, and yellow for who wears red.
std::string_view barrel(const Person& p) {
  const bool red = is_red(p.over) || is_red(p.cloth) || is_red(p.tie);
  return red ? "#D9A441" : "#A0432F";
}

/// A pen between the thumb, which comes from behind, and the forefinger, which lies on it; the others are folded below, each
/// shorter. It goes up between the two.
std::string writing(const Person& p) {
  const Digit thumb{{12, -8}, {52, -42}, {92, 4}, 8}, forefinger{{38, -10}, {84, -24}, {100, 14}, 7.4};
  return digits({thumb}) + "\n" + path("M 116 40 L 32 -62", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 8}}) +
         "\n" + path("M 108 30 L 34 -59.500", {{"class", "round"}, {"stroke", std::string(barrel(p))}, {"stroke-width", 4.6}}) +
         "\n" +
         drawn(Whole{.palm = "M -4 -15 C 6 -16 14 -20 26 -22 C 38 -24 48 -20 54 -12 L 52 26 C 36 28 16 19 -4 15",
                     .fingers = {{{40, 2}, {84, -2}, {95, 25}, 6.9},
                                 {{40, 11}, {76, 11}, {84, 32}, 6.8},
                                 {{38, 18}, {64, 22}, {71, 36}, 6.2}},
                     .shade = "M -4 15 C 16 19 36 28 46 27 L 56 33 L 62 30 C 46 26 20 17 -4 15 Z"}) +
         "\n" + digits({forefinger});
}

/// Round something as wide as an arm: bent at their middle joints the fingers turn away behind its edge, which each passes by no
/// more than its own thickness; the thumb stays before it.
std::string gripping() {
  const std::vector<Digit> fingers{{{46, -16}, {84, -30}, {103, -17}, 8, 1.5},
                                   {{48, -3}, {90, -14}, {107, -1}, 8.3, 1.5},
                                   {{47, 10}, {88, 3}, {105, 15}, 8.2, 1.5},
                                   {{44, 20}, {78, 19}, {98, 29}, 7.4, 1.5}};
  return drawn(Whole{.palm = "M -4 -15 C 8 -17 14 -22 26 -25 C 38 -28 48 -27 56 -23 L 58 27 C 40 28 16 19 -4 15",
                     .others = {{{12, -8}, {38, -33}, {67, -38}, 8.4}, fingers[0], fingers[1], fingers[2], fingers[3]},
                     .shade =
                         "M 92 -25 C 100 -22 110 -14 107 -9 C 112 -6 114 2 110 6 C 112 10 111 18 107 21 C 106 28 103 34 97 35 C "
                         "90 36 84 30 86 27 C 92 24 94 20 92 14 C 96 8 97 4 95 -2 C 97 -8 96 -18 92 -25 Z M -4 15 C 16 19 34 26 "
                         "46 27.500 L 66 29 C 44 24 20 18 -4 15 Z",
                     .lines = "M 46 -26 C 40 -22 34 -16 31 -9"}) +
         "\n" + digits(fingers);
}

/// Laid over a shoulder: the fingers, a little apart, bend with the sleeve; the thumb stands off.
std::string holding() {
  return drawn(Whole{.palm = open_back,
                     .fingers = {{{47, -15}, {76, -24}, {98, -20}, 7},
                                 {{50, -4}, {82, -8}, {107, -4}, 7.2},
                                 {{49, 7}, {80, 8}, {104, 11}, 7},
                                 {{46, 17}, {71, 21}, {89, 25}, 6.2}},
                     .others = {{{10, -6}, {36, -33}, {64, -42}, 8}},
                     .shade = back_shade,
                     .lines = thumb_root,
                     .fine = "M 78 -13 q 3 3 1 6 M 79 2 q 3 3 1 6"});
}

/// What shows of a hand whose fingers are behind or under something.
std::string back() { return palm("M -4 -15 C 6 -17 14 -20 26 -23 C 44 -26 62 -22 66 -8 C 68 8 62 22 50 24 C 34 25 14 18 -4 15"); }

/// Lying over the other hand: fingers together and bent down over it, the thumb along the first.
std::string resting() {
  // Its own shade on what it lies on, be it skin or paper.
  constexpr std::string_view cast =
      "M 40 22 L 66 40 Q 76 46 80 36 Q 90 42 94 30 Q 104 30 101 18 Q 106 12 102 2 Q 98 -8 88 -12 L 60 -14 Z";
  return path(cast, {{"fill", ink}, {"fill-opacity", .2}}) + "\n" +
         drawn(Whole{.palm = "M -4 -15 C 6 -17 12 -21 22 -24 C 32 -27 44 -26 54 -20 L 56 22 C 36 25 14 18 -4 15",
                     .fingers = {{{46, -14}, {76, -18}, {95, 2}, 6.7},
                                 {{48, -4}, {78, -4}, {94, 16}, 6.7},
                                 {{47, 7}, {73, 10}, {87, 28}, 6.5},
                                 {{45, 16}, {63, 22}, {74, 35}, 5.9}},
                     .others = {{{10, -8}, {36, -34}, {64, -31}, 7.6}},
                     .shade = back_shade,
                     .lines = "M 45 -25 C 38 -21 32 -16 29 -10"});
}

/// All that is seen of a hand that holds something from behind.
std::string thumb() { return digits({{{14, -8}, {38, -26}, {60, -20}, 9}}); }

std::string drawn(const Person& p, Shape shape) {
  switch (shape) {
    case Shape::flat: return flat();
    case Shape::spread: return spread();
    case Shape::open: return open_hand();
    case Shape::edge: return edge();
    case Shape::fist: return fist();
    case Shape::loose: return loose();
    case Shape::curled: return curled();
    case Shape::edge_on: return edge_on();
    case Shape::writing: return writing(p);
    case Shape::gripping: return gripping();
    case Shape::holding: return holding();
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
         n2(at.mirrored ? -size : size) + ")\">\n" + drawn(p, shape) + "\n</g>";
}

}  // namespace presentation::rig
