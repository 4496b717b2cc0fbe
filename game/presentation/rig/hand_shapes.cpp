#include "presentation/rig/limb.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

using Lines = std::vector<std::string>;

/// Fingers together and slightly bent, seen from the back.
std::string flat(const Person& p) {
  return fingers(p, {"M 20 -15 C 34 -26 46 -32 62 -34"}, 15) + "\n" +
         styled("M -6 -19 C 14 -25 38 -29 60 -27 C 66 -12 66 10 60 24 C 40 30 14 25 -6 19 Z", "skin edge") + "\n" +
         fingers(p,
                 {"M 56 19 C 72 22 84 23 95 21", "M 56 7 C 76 9 92 9 106 7", "M 56 -6 C 76 -7 94 -8 109 -9",
                  "M 54 -19 C 72 -22 86 -23 98 -23"},
                 14.5) +
         "\n" + styled("M -8 -17.500 C 14 -23 36 -26.500 56 -25 C 62 -12 62 9 57 23 C 38 28 14 23.500 -8 17.500 Z", "skin") +
         "\n" + styled("M 58 -13 q 5 1 7 0 M 60 .5 q 5 1 7 0 M 58 13 q 5 0 7 -1", "fine");
}

/// Open, the palm towards the viewer.
std::string spread(const Person& p) {
  return fingers(p, {"M 22 -20 C 34 -36 42 -48 50 -62"}, 16) + "\n" +
         styled("M -6 -18 C 8 -22 18 -34 34 -32 C 48 -32 60 -28 64 -20 C 68 -6 68 10 62 22 C 42 32 16 24 -6 19 Z", "skin edge") +
         "\n" +
         fingers(p,
                 {"M 56 20 C 72 30 84 36 94 41", "M 60 9 C 80 14 96 17 110 19", "M 60 -5 C 80 -7 98 -9 114 -10",
                  "M 56 -19 C 72 -27 86 -34 100 -40"},
                 14.5) +
         "\n" +
         styled("M -8 -16.500 C 8 -20 20 -30 34 -29.500 C 46 -30 56 -26 61 -18 C 64 -6 64 9 59 20 C 40 29 16 22 -8 17.500 Z",
                "skin") +
         "\n" + styled("M 20 -26 C 34 -16 40 0 36 20 M 44 -22 C 54 -12 58 2 56 14", "fine");
}

/// Closed, knuckles ahead, the thumb across.
std::string fist(const Person& p) {
  return styled("M -6 -18 C 10 -26 26 -33 42 -33 L 56 -28 L 58 28 C 40 34 14 27 -6 19 Z", "skin edge") + "\n" +
         fingers(p, {"M 48 21 L 60 19", "M 50 8 L 66 7", "M 50 -6 L 67 -7", "M 48 -20 L 62 -20"}, 15) + "\n" +
         styled("M 0 -15 C 16 -24 30 -29 46 -28 L 50 26 C 36 30 14 24 0 16 Z", "skin") + "\n" +
         fingers(p, {"M 18 -12 C 28 -22 42 -26 56 -20"}, 14);
}

/// As it lies against a chin: three fingers closed, forefinger and thumb apart.
std::string curled(const Person& p) {
  return styled("M -6 -18 C 10 -26 28 -31 44 -30 L 56 -24 L 56 26 C 40 33 14 27 -6 19 Z", "skin edge") + "\n" +
         fingers(p, {"M 44 21 L 56 19", "M 46 9 L 63 7", "M 48 -4 L 64 -7"}, 14.5) + "\n" +
         fingers(p, {"M 40 -19 C 58 -23 74 -25 88 -19"}, 14.5) + "\n" +
         styled("M -8 -16.500 C 10 -24 28 -28 44 -26.500 L 48 25 C 36 29 14 24 -8 17.500 Z", "skin") + "\n" +
         fingers(p, {"M 12 -12 C 24 -28 40 -40 58 -44"}, 15.5);
}

/// Three fingers round a pen.
std::string writing(const Person& p) {
  return path("M 92 12 L 34 -62", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 7}}) + "\n" +
         path("M 80 -3 L 36 -60", {{"class", "round"}, {"stroke", "#A0432F"}, {"stroke-width", 4}}) + "\n" +
         styled("M -6 -18 C 12 -27 34 -30 50 -24 C 64 -12 64 14 56 24 C 40 32 14 26 -6 19 Z", "skin edge") + "\n" +
         fingers(p, {"M 44 20 C 60 26 70 24 74 18", "M 46 8 C 62 14 74 14 80 10"}, 14.5) + "\n" +
         fingers(p, {"M 44 -17 C 60 -22 74 -14 84 2"}, 14.5) + "\n" +
         styled("M -8 -16.500 C 12 -24 30 -27 46 -21.500 C 56 -10 56 10 50 21 C 38 28 14 24 -8 17.500 Z", "skin") + "\n" +
         fingers(p, {"M 22 -10 C 42 -8 58 -4 74 4"}, 14.5);
}

std::string drawn(const Person& p, Shape shape) {
  switch (shape) {
    case Shape::flat: return flat(p);
    case Shape::spread: return spread(p);
    case Shape::fist: return fist(p);
    case Shape::curled: return curled(p);
    case Shape::writing: return writing(p);
  }
  return "";
}

}  // namespace

std::string fingers(const Person& p, const std::vector<std::string>& lines, double width) {
  std::string out;
  for (const std::string& line : lines)
    out += (out.empty() ? "" : "\n") + path(line, {{"class", "round"}, {"stroke", p.line}, {"stroke-width", width + 3.4}}) +
           "\n" + path(line, {{"class", "round"}, {"stroke", p.skin}, {"stroke-width", width}});
  return out;
}

std::string hand_shape(const Person& p, Shape shape, const Place& at) {
  const double size = p.hand * at.size;
  return "<g transform=\"translate(" + n(at.x) + " " + n(at.y) + ") rotate(" + n(at.turn) + ") scale(" + n2(size) + " " +
         n2(at.mirrored ? -size : size) + ")\">\n" + drawn(p, shape) + "\n</g>";
}

}  // namespace presentation::rig
