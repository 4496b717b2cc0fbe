#include <algorithm>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

std::string face(const Person& p) {
  const double w = p.width, j = p.jaw, c = p.chin, l = p.length;
  return d("M", -72 * w, -34, "C", -75 * w, 0, -73 * w, 28, -60 * j, 57 * l, "C", -50 * j, 78 * l, -22 * c, 102 * l, 3, 102 * l,
           "C", 24 * c, 102 * l, 44 * j, 84 * l, 54 * j, 59 * l, "C", 62 * w, 42, 65 * w, 28, 66 * w, 13, "C", 66 * w, 3, 62 * w,
           -3, 62 * w, -11, "C", 63 * w, -24, 67 * w, -34, 67 * w, -52, "C", 66 * w, -88, 32, -102, 0, -102, "C", -50, -102,
           -72 * w, -74, -72 * w, -34, "Z");
}

/// The far side of the face, from temple to chin.
std::string face_shade(const Person& p) {
  const double w = p.width, j = p.jaw, c = p.chin, l = p.length;
  return d("M", 67 * w, -60, "L", 67 * w, -52, "C", 67 * w, -34, 63 * w, -24, 62 * w, -11, "C", 62 * w, -3, 66 * w, 3, 66 * w, 13,
           "C", 65 * w, 28, 62 * w, 42, 54 * j, 59 * l, "C", 44 * j, 84 * l, 24 * c, 102 * l, 3, 102 * l, "C", -6, 102 * l, -15,
           99 * l, -24, 95 * l, "C", 8, 97 * l, 30 * j, 84 * l, 42 * j, 56 * l, "C", 50 * w, 38, 54 * w, 22, 53 * w, 10, "C",
           51 * w, -8, 55 * w, -34, 55 * w, -60, "Z");
}

std::string blush(const Person& p, const Feeling& f) {
  if (f.blush < .04) return "";
  const auto cheek = [&](double x, double width) {
    return ellipse(x, 34, width, 9, {{"fill", p.blush}, {"opacity", .36 * f.blush}});
  };
  return group("blush", {cheek(-44, 17), cheek(46, 11)});
}

}  // namespace

std::string head(const Person& p, const Feeling& f) {
  return group("head", {styled(face(p), "skin"), styled(face_shade(p), "shade"), blush(p, f),
                        path(face(p), {{"class", "edge"}, {"fill", "none"}})});
}

std::string nose(const Person& p) {
  const double w = p.nose;
  return group("nose",
               {styled(d("M", 14, 8, "C", 16 * w, 20, 21 * w, 31, 20 * w, 38, "C", 20 * w, 43, 15, 46, 7, 46, "C", 13, 42, 14, 36,
                         13, 28, "C", 12, 22, 12, 14, 14, 8, "Z"),
                       "shade"),
                path(d("M", -5 * w, 43, "C", -7 * w, 40, -6.5 * w, 36.5, -4.5 * w, 36), {{"class", "fine"}, {"opacity", 0.8}}),
                styled(d("M", -2, 46, "C", 1, 44.5, 4, 48.5, 9, 47, "C", 12, 46, 15, 46, 18 * w, 43), "line")});
}

std::string age_lines(const Person& p, const Feeling& f) {
  const auto& [furrow, forehead, beside_nose, under_eyes] = f.lines;
  const double fold = std::min(1., p.age * 0.7 + beside_nose * 0.75);
  const double wide = (f.mouth[0] - 44) * 0.45;
  std::vector<std::string> out;
  if (fold > 0.08) {
    const double reach = 8 + 15 * fold;
    out.push_back(path(d("M", -13, 41, "C", -19 - wide * 0.5, 44, -24 - wide, 50, -25 - wide, 42 + reach),
                       {{"class", "fine"}, {"opacity", 0.35 + 0.5 * fold}}));
    out.push_back(path(d("M", 27, 41, "C", 32 + wide * 0.4, 44, 35 + wide * 0.9, 50, 35 + wide * 0.9, 41 + reach),
                       {{"class", "fine"}, {"opacity", 0.35 + 0.5 * fold}}));
  }
  if (furrow > 0.05) {
    out.push_back(path(d("M", -3, -26, "C", -1, -21, -2, -16, -4, -13, "M", 9, -26, "C", 7, -21, 8, -16, 10, -13),
                       {{"class", "line"}, {"opacity", furrow}}));
  }
  const double fh = std::max(forehead, 0.5 * (p.age - 0.5));
  if (fh > 0.05 && p.hair_style != Hair::cap) {
    out.push_back(path(d("M", -26, -58, "Q", -8, -62, 10, -58, "M", -20, -50, "Q", -6, -53, 8, -50),
                       {{"class", "fine"}, {"opacity", 0.7 * fh}}));
  } else if (fh > 0.3) {
    out.push_back(path(d("M", -30, -46, "Q", 4, -51, 38, -46), {{"class", "fine"}, {"opacity", 0.8 * fh}}));
  }
  if (p.age > 0.7) {
    out.push_back(
        path(d("M", -53, -3, "q", -5, -2, -8, -5, "M", -53, 2, "q", -5, 1, -8, 2), {{"class", "fine"}, {"opacity", 0.75}}));
  }
  return out.empty() ? "" : group("age", out);
}

std::string ears(const Person& p) {
  const double w = p.width;
  const std::string near =
      styled(d("M", -70 * w, -8, "C", -80 * w, -20, -92 * w, -14, -90 * w, 4, "C", -89 * w, 20, -82 * w, 34, -72 * w, 32, "Z"),
             "skin edge");
  const std::string inner =
      styled(d("M", -74 * w, -4, "C", -82 * w, -9, -86 * w, 0, -82 * w, 10, "C", -80 * w, 15, -77 * w, 17, -76 * w, 22), "fine");
  const std::string far =
      (p.far_ear
           ? styled(d("M", 63 * w, -8, "C", 70 * w, -18, 77 * w, -12, 75 * w, 4, "C", 74 * w, 18, 69 * w, 28, 64 * w, 26, "Z"),
                    "shade edge")
           : "");
  const std::string drop =
      (!p.earring.empty() ? circle(-82 * w, 36, 4.6, {{"fill", p.earring}, {"stroke", p.line}, {"stroke-width", 1.2}}) : "");
  return group("ears", {far, near, inner, drop});
}

std::string glasses(const Person& p) {
  if (p.glasses.empty()) {
    return "";
  }
  const std::string_view c = p.glasses;
  return group(
      "glasses",
      {path(d("M", -57, -12, "C", -57, -17, -12, -17, -9, -12, "C", -6, 4, -12, 21, -31, 21, "C", -52, 21, -58, 6, -57, -12, "Z"),
            {{"fill", "#FFFFFF"}, {"fill-opacity", 0.04}, {"stroke", c}, {"stroke-width", 2.6}}),
       path(d("M", 15, -12, "C", 18, -17, 54, -17, 55, -12, "C", 57, 6, 50, 21, 35, 21, "C", 19, 21, 12, 4, 15, -12, "Z"),
            {{"fill", "#FFFFFF"}, {"fill-opacity", 0.04}, {"stroke", c}, {"stroke-width", 2.6}}),
       path("M -9 -8 Q 3 -13 15 -8 M -57 -9 L -76 -5 M 55 -9 L 64 -6", {{"fill", "none"}, {"stroke", c}, {"stroke-width", 2.6}}),
       path("M -48 -8 L -40 12 M -42 -9 L -36 6",
            {{"fill", "none"}, {"stroke", "#FFFFFF"}, {"stroke-opacity", 0.3}, {"stroke-width", 2}})});
}

}  // namespace presentation::rig
