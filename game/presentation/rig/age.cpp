#include <algorithm>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

/// What years and feelings write into a face.
namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

std::string faint(const std::string& data, double opacity) {
  return path(data, {{"class", "fine"}, {"stroke-opacity", std::clamp(opacity, 0., 1.)}});
}

/// From the wings of the nose past the corners of the mouth; with age also below them.
Parts beside_mouth(const Person& p, const Feeling& f) {
  const double fold = std::min(1., std::max(0., p.age - .2) * .85 + shown(p, f.lines[2]) * .75), wide = (f.mouth[0] - 44) * 0.45,
               l = p.length;
  Parts out;
  if (fold > 0.08) {
    const double reach = 8 + 15 * fold;
    out.push_back(faint(d("M", -13, 41, "C", -19 - wide * 0.5, 44, -24 - wide, 50, -25 - wide, 42 + reach), 0.35 + 0.5 * fold));
    out.push_back(
        faint(d("M", 27, 41, "C", 32 + wide * 0.4, 44, 35 + wide * 0.9, 50, 35 + wide * 0.9, 41 + reach), 0.35 + 0.5 * fold));
  }
  if (p.age > 0.75)
    out.push_back(faint(d("M", -23 - wide, 72 * l, "q", -3, 5, -2, 11, "M", 31 + wide, 72 * l, "q", 3, 5, 2, 11), p.age - .35));
  return out;
}

Parts between_brows(const Feeling& f) {
  if (f.lines[0] <= 0.05) return {};
  return {
      path("M -3 -26 C -1 -21 -2 -16 -4 -13 M 9 -26 C 7 -21 8 -16 10 -13", {{"class", "line"}, {"stroke-opacity", f.lines[0]}})};
}

Parts forehead(const Person& p, const Feeling& f) {
  // Who smiles with the eyes has a smooth forehead.
  const double strength = std::max(shown(p, f.lines[1]), (p.age - 0.55) * (1 - .9 * std::clamp(f.eye[1] * 1.4, 0., 1.)));
  if (strength <= 0.05) return {};
  if (p.hair_style == Hair::cap || p.hair_style == Hair::kerchief)
    return strength > 0.3 ? Parts{faint("M -30 -46 Q 4 -51 38 -46", 0.8 * strength)} : Parts{};
  Parts out{faint("M -26 -58 Q -6 -63 14 -58 M -32 -49 Q -4 -55 24 -49", 0.75 * strength)};
  if (p.skull > 110) out.push_back(faint("M -22 -70 Q -2 -75 18 -69", 0.75 * strength));
  return out;
}

/// Crow's feet, hollow cheeks.
Parts sides(const Person& p, const Feeling& f) {
  Parts out;
  // On a face that looks this way they would cross its contour.
  const double x = -53 + .7 * std::max(0., -f.angle[0]);
  if (p.age > 0.4) out.push_back(faint(d("M", x, -3, "q -5 -2 -8 -5 M", x, 2, "q -5 1 -8 2 M", x + 1, 7, "q -4 2 -7 5"), p.age));
  // A tone: a line on a cheek would look like a scar.
  if (p.age > .9)
    out.push_back(path(d("M", -57 * p.width, 22, "C", -56 * p.width, 36, -49 * p.width, 46, -38 * p.width, 54, "C", -46 * p.width,
                         42, -50 * p.width, 34, -57 * p.width, 22, "Z"),
                       {{"class", "shade"}, {"fill-opacity", .45}}));
  return out;
}

}  // namespace

double shown(const Person& p, double line) { return line * std::clamp((p.age - .15) / .35, 0., 1.); }

std::string age_lines(const Person& p, const Feeling& f) {
  Parts out;
  for (const Parts& some : {beside_mouth(p, f), between_brows(f), forehead(p, f), sides(p, f)})
    out.insert(out.end(), some.begin(), some.end());
  return out.empty() ? "" : group("age", out);
}

}  // namespace presentation::rig
