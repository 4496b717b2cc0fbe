#include <algorithm>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

/// Its contour. Where it is turned the chin goes along, cheek and temple half as far.
std::string face(const Person& p, double yaw) {
  const double w = p.width, j = p.jaw, c = p.chin, l = p.length, k = p.cheek, top = -p.skull;
  const double t = yaw * .55, u = yaw * .25, e = far_temple(p, yaw);
  return d("M", -72 * w, -34, "C", -75 * w, 0, -73 * w * k + u, 28, -60 * j + u, 57 * l, "C", -50 * j + t, 78 * l, -22 * c + t,
           102 * l, 3 + t, 102 * l, "C", 24 * c + t, 102 * l, 44 * j + t, 84 * l, 54 * j + u, 59 * l, "C", 62 * w * k + u, 42,
           65 * w * k + u, 28, 66 * w * k + u, 13, "C", 66 * w * k + u, 3, e, -3, e, -11, "C", e + 1, -24, 67 * w, -34, 67 * w,
           -52, "C", 66 * w, top + 14, 32, top, 0, top, "C", -50, top, -72 * w, top + 28, -72 * w, -34, "Z");
}

/// The far side of the face, from temple to chin.
std::string face_shade(const Person& p, double yaw) {
  const double w = p.width, j = p.jaw, c = p.chin, l = p.length, k = p.cheek;
  const double t = yaw * .55, u = yaw * .25, v = yaw * .4, e = far_temple(p, yaw);
  return d("M", 66 * w, -74, "L", 67 * w, -52, "C", 67 * w, -34, e + 1, -24, e, -11, "C", e, -3, 66 * w * k + u, 3,
           66 * w * k + u, 13, "C", 65 * w * k + u, 28, 62 * w * k + u, 42, 54 * j + u, 59 * l, "C", 44 * j + t, 84 * l,
           24 * c + t, 102 * l, 3 + t, 102 * l, "C", -6 + t, 102 * l, -15 + t, 99 * l, -24 + t, 95 * l, "C", 8 + t, 97 * l,
           30 * j + v, 84 * l, 42 * j + v, 56 * l, "C", 50 * w * k + v, 38, 54 * w * k + v, 22, 53 * w + v, 10, "C", 51 * w + v,
           -12, 57 * w, -44, 66 * w, -74, "Z");
}

std::string blush(const Person& p, const Feeling& f) {
  if (f.blush < .04) return "";
  const auto cheek = [&](double x, double width) {
    return ellipse(x + f.angle[0], 34 + f.angle[1], width, 9, {{"fill", p.blush}, {"fill-opacity", .36 * f.blush}});
  };
  // On a turned head the far cheek is narrower than what lies on it.
  return group("blush", {cheek(-44, 17), cheek(46, 11)}, {{"clip-path", "url(#face)"}});
}

}  // namespace

double far_temple(const Person& p, double yaw) { return std::max(62 * p.width, 66 * p.width * p.cheek + yaw * .25 - 5); }

std::string head(const Person& p, const Feeling& f) {
  const std::string contour = face(p, f.angle[0]);
  return group("head", {clip_path("face", contour), styled(contour, "skin"), styled(face_shade(p, f.angle[0]), "shade"),
                        blush(p, f), path(contour, {{"class", "edge"}, {"fill", "none"}})});
}

/// What hair, cap or kerchief throw on the face below them: no hairline lies on a forehead like paper.
std::string hair_cast(const Person& p, const Feeling& f) {
  const std::string by = "translate(" + n(f.angle[0] * .2 + 2.5) + " " + n(f.angle[1] * .3 + 6) + ")";
  return group("cast", {group("thrown", {hair_front(p, f)}, {{"class", "thrown"}, {"transform", by}})},
               {{"clip-path", "url(#face)"}});
}

std::string nose(const Person& p, const Feeling& f) {
  const double w = p.nose;
  const std::string place = "translate(" + n(f.angle[0] * .3) + " " + n(f.angle[1] * .3) + ") scale(1 " + n2(p.nose_length) + ")";
  return group(
      "nose",
      {styled(d("M", 14, 8, "C", 16 * w, 20, 21 * w, 31, 20 * w, 38, "C", 20 * w, 43, 15, 46, 7, 46, "C", 13, 42, 14, 36, 13, 28,
                "C", 12, 22, 12, 14, 14, 8, "Z"),
              "shade"),
       path(d("M", -5 * w, 43, "C", -7 * w, 40, -6.5 * w, 36.5, -4.5 * w, 36), {{"class", "fine"}, {"stroke-opacity", 0.8}}),
       styled(d("M", -2, 46, "C", 1, 44.5, 4, 48.5, 9, 47, "C", 12, 46, 15, 46, 18 * w, 43), "line")},
      {{"transform", place}});
}

/// Unshaven cheeks, a moustache.
std::string beard(const Person& p, const Feeling& f) {
  const double l = p.length, j = p.jaw;
  std::vector<std::string> out;
  // Stubble is dots along the jaw, thinning out towards the cheek: a tone would end in an edge.
  if (p.stubble > 0) {
    const std::string jaw =
        d("M", -52 * j, 58 * l, "C", -43 * j, 79 * l, -20, 97 * l, 3, 97 * l, "C", 22, 97 * l, 38 * j, 82 * l, 47 * j, 60 * l,
          "M", -46 * j, 60 * l, "C", -38 * j, 77 * l, -18, 91 * l, 3, 91 * l, "C", 20, 91 * l, 34 * j, 79 * l, 42 * j, 60 * l);
    const std::string chin =
        d("M", -39 * j, 64 * l, "C", -30 * j, 76 * l, -14, 85 * l, 3, 85 * l, "C", 18, 85 * l, 28 * j, 77 * l, 36 * j, 64 * l,
          "M", -20, 56 * l, "Q", 4, 51 * l, 28, 56 * l, "M", -24, 60 * l, "Q", 4, 54 * l, 32, 60 * l);
    const auto dots = [&](const std::string& data, std::string_view gaps) {
      return path(data, {{"class", "round"},
                         {"stroke", p.strand},
                         {"stroke-width", 1.9},
                         {"stroke-dasharray", std::string(gaps)},
                         {"stroke-opacity", p.stubble * 3}});
    };
    // Features go further than the contour does.
    out.push_back(group("stubble", {dots(jaw, "0 4.3 0 6.4 0 5.1 0 7.7 0 4.7"), dots(chin, "0 6.1 0 9.3 0 7 0 5.2 0 8.4")},
                        {{"transform", "translate(" + n(-.5 * f.angle[0]) + " " + n(-f.angle[1]) + ")"}}));
  }
  if (p.moustache)
    out.push_back(styled(d("M", 5, 52, "C", -6, 48, -21, 54, -29, 64, "C", -20, 64, -8, 62, 4, 60, "C", 14, 62, 26, 64, 36, 63,
                           "C", 29, 53, 16, 48, 5, 52, "Z"),
                         "brows"));
  return out.empty() ? "" : group("beard", out);
}

std::string ears(const Person& p, const Feeling& f) {
  const double w = p.width, grown = 1 + .12 * std::max(0., p.age - .5);
  const auto at = [&](double x) { return "translate(" + n(x) + " " + n(-f.angle[1] * .5) + ") scale(1 " + n2(grown) + ")"; };
  const std::string near =
      styled(d("M", -70 * w, -8, "C", -80 * w, -20, -92 * w, -14, -90 * w, 4, "C", -89 * w, 20, -82 * w, 34, -72 * w, 32, "Z"),
             "skin edge") +
      "\n" +
      styled(d("M", -74 * w, -4, "C", -82 * w, -9, -86 * w, 0, -82 * w, 10, "C", -80 * w, 15, -77 * w, 17, -76 * w, 22), "fine") +
      (p.earring.empty() ? ""
                         : "\n" + circle(-82 * w, 36, 4.6, {{"fill", p.earring}, {"stroke", p.line}, {"stroke-width", 1.2}}));
  // The far ear goes behind the head as the face turns away; towards the viewer its root comes out of it.
  const std::string far = p.far_ear ? styled(d("M", 40 * w, -4, "L", 63 * w, -8, "C", 70 * w, -18, 77 * w, -12, 75 * w, 4, "C",
                                               74 * w, 18, 69 * w, 28, 64 * w, 26, "L", 40 * w, 20, "Z"),
                                             "shade edge")
                                    : "";
  return group("ears", {group("ear-far", {far}, {{"transform", at(-f.angle[0] * .7)}}),
                        group("ear-near", {near}, {{"transform", at(f.angle[0] * .2)}})});
}

/// The far lens narrows with the face's turn and never passes its contour; the temples run to the ears.
std::string glasses(const Person& p, const Feeling& f) {
  if (p.glasses.empty()) {
    return "";
  }
  const std::string_view c = p.glasses;
  const double yaw = f.angle[0], cheek = far_temple(p, yaw) - yaw, right = std::min(55., cheek - 3);
  const double left = 15 - std::max(yaw, 0.) * .25;
  const double wide = right - left, ear = -78 * p.width - yaw * .8;
  return group(
      "glasses",
      {path(d("M", ear, -7 - f.angle[1], "L", -57, -9, "M", -9, -8, "Q", 3, -13, left, -8, "M", right, -9, "L", cheek + 2, -9.5),
            {{"fill", "none"}, {"stroke", c}, {"stroke-width", 2.6}}),
       path(d("M -57 -12 C -57 -17 -12 -17 -9 -12 C -6 4 -12 21 -31 21 C -52 21 -58 6 -57 -12 Z M", left, -12, "C",
              left + wide * .08, -17, right - 1, -17, right, -12, "C", right + 2, 6, right - wide * .12, 21, left + wide * .5, 21,
              "C", left + wide * .1, 21, left - 3, 4, left, -12, "Z"),
            {{"fill", "#FFFFFF"}, {"fill-opacity", 0.04}, {"stroke", c}, {"stroke-width", 2.6}}),
       path("M -48 -8 L -40 12 M -42 -9 L -36 6",
            {{"fill", "none"}, {"stroke", "#FFFFFF"}, {"stroke-opacity", 0.3}, {"stroke-width", 2}})});
}

}  // namespace presentation::rig
