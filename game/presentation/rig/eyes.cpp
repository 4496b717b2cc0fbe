#include <algorithm>
#include <cmath>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

struct Point {
  double x, y;
};

struct Lid {
  double inner, outer, wide, flick, lash;  ///< corners and width, signed away from the nose
};

/// Closed: hanging at rest, arched where a smile lifts the lower lid.
std::vector<std::string> shut(const Feeling& f, const Lid& e) {
  const bool laughing = f.eye[1] > .4;
  const double y = laughing ? 7 : 2.5, bow = laughing ? -12 : 6;
  const std::string lid = d("M", e.inner, y, "C", e.inner + e.wide * .25, y + bow * 1.1, e.inner + e.wide * .7, y + bow * 1.15,
                            e.outer + e.flick, laughing ? y - 1 : 0);
  const double fold = laughing ? -11 : -6;
  return {path(lid, {{"class", "round"}, {"stroke", "#2A1E1A"}, {"stroke-width", std::max(2.8, e.lash * .85)}}),
          styled(d("M", e.inner + e.wide * .11, fold, "C", e.inner + e.wide * .3, fold - 3, e.inner + e.wide * .7, fold - 3,
                   e.outer - e.wide * .03, fold + 1),
                 "fine")};
}

}  // namespace

std::string eye(const Person& p, const Feeling& f, Side side) {
  const auto& [upper, lower, slant] = f.eye;
  const auto& [gx, gy] = f.gaze;
  const bool is_near = side == Side::near;
  const double s = is_near ? -1 : 1;
  // The far eye narrows and comes nearer to the nose as the face turns away; in a narrow face it keeps clear of the temple.
  const double w = (is_near ? 36 + f.angle[0] * .08 : 31.5 - f.angle[0] * .38) * std::sqrt(p.eye) * p.eye_width;
  const double far = std::min(34.5 - f.angle[0] * .25, far_temple(p, f.angle[0]) - f.angle[0] - 6 - w / 2);
  const double cx = is_near ? -31 : far;
  const double xi = cx - s * w / 2, xo = cx + s * w / 2;
  const double yi = 3 + std::max(slant, 0.) * 1.5, yo = -0.5 + p.eye_tilt - 2.4 * std::min(slant, 0.);
  const double h = 13.6 * p.eye * std::max(upper, 0.);
  const double hi = h * (1 - 0.62 * std::max(slant, 0.)), ho = h * (1 + 0.42 * std::min(slant, 0.));
  const double low = 8.2 * p.eye * (1 - 0.85 * lower);
  const Point c1 = {xi + s * w * 0.2, yi - hi}, c2 = {xi + s * w * 0.66, yo - ho};
  const Point k1 = {xo - s * w * 0.16, yo + low}, k2 = {xi + s * w * 0.3, yi + low * 0.85};
  const std::string name = is_near ? "near" : "far";
  const std::string ident = is_near ? "eye-left" : "eye-right";
  const double lash = p.lash;
  const double flick = p.lips > 0 ? 2.6 : 1;
  if (upper < 0.12) return group(ident, shut(f, {xi, xo, s * w, s * flick, lash}));
  const std::string shape = d("M", xi, yi, "C", c1.x, c1.y, c2.x, c2.y, xo, yo, "C", k1.x, k1.y, k2.x, k2.y, xi, yi, "Z");
  const double r = 9.6 * f.iris * std::sqrt(p.eye);
  const double ix = cx + s * 0.4 + gx * w * 0.23,
               iy = (yi + yo) / 2 - 1.6 + gy * (gy < 0 ? 5.5 : 4) + std::max(0., 0.9 - upper) * 2.5;
  // Under a low lid the pupil lies a little lower in the iris and is smaller, so that it stays round.
  const double low_lid = std::clamp((.9 - upper) / .6, 0., 1.), pupil = .5 - .1 * low_lid, pupil_y = iy + r * .22 * low_lid;
  const std::string lid_line = d("M", xi - s * 0.5, yi + 0.4, "C", c1.x, c1.y, c2.x, c2.y, xo + s * flick, yo - flick * 0.5, "C",
                                 c2.x + s * 1, c2.y - lash * 1.15, c1.x, c1.y - lash * 0.75, xi - s * 0.5, yi + 0.4, "Z");
  const double fold = 4.6 + 1.4 * (1 - std::min(upper, 1.)) * 2;
  const double hooded = std::max(0., p.age - .6) * 9;  // with the years the lid's fold hangs over its outer corner
  const std::string crease = d("M", xi + s * 3, yi - hi * 0.36 - fold, "C", c1.x + s * 2, c1.y - fold + 1.5, c2.x,
                               c2.y - fold + 1 + hooded * .4, xo + s * (0.5 + hooded), yo - fold + hooded);
  const std::string under = d("M", xi + s * w * 0.24, yi + low * 0.62 + 3.5, "C", xi + s * w * 0.4, yi + low * 0.62 + 5.5,
                              xi + s * w * 0.6, yi + low * 0.62 + 5.5, xi + s * w * 0.82, yi + low * 0.5 + 3);
  const double bag = std::max({shown(p, f.lines[3]) * 0.8, 0.7 * p.age - 0.15, (.35 + .35 * std::min(1., p.age * 2)) * lower});
  return group(
      ident,
      {clip_path(name, shape),
       group(ident + "-ball",
             {styled(shape, "white"),
              // Below the iris: over it, it would cut the pupil square.
              styled(d("M", xi, yi, "C", c1.x, c1.y, c2.x, c2.y, xo, yo, "C", c2.x, c2.y + 4.6, c1.x, c1.y + 4.6, xi, yi, "Z"),
                     "lidshade"),
              circle(ix, iy, r, {{"class", "iris"}}) + circle(ix, pupil_y, r * pupil, {{"class", "pupil"}}),
              circle(ix - r * 0.36, iy - r * (0.36 + .25 * std::max(0., gy)), r * (0.26 + .06 * f.wet), {{"class", "glint"}}),
              f.wet > .05 ? circle(ix + r * .38, iy + r * .42, r * .2 * f.wet, {{"class", "glint"}}) +
                                path(d("M", xi, yi + 1, "C", k2.x, k2.y - 1.5, k1.x, k1.y - 1.5, xo, yo + 1),
                                     {{"class", "round"}, {"stroke", "#FFFFFF"}, {"stroke-width", 3 * f.wet}})
                          : ""},
             {{"clip-path", "url(#" + name + ")"}}),
       path(d("M", xo, yo, "C", k1.x, k1.y, k2.x, k2.y, xi, yi), {{"class", "fine"}, {"stroke-opacity", 0.75}}),
       styled(lid_line, "lash"), styled(crease, "fine"),
       // Rings under tired eyes.
       f.lines[3] > .6 ? path(under + " " + d("Q", cx, yi + low * .62 + 15, xi + s * w * .24, yi + low * .62 + 3.5),
                              {{"class", "shade"}, {"fill-opacity", 2.2 * (f.lines[3] - .6)}})
                       : "",
       (bag > 0.08 ? path(under, {{"class", "fine"}, {"stroke-opacity", 0.8 * bag}}) : "")});
}

std::string brow(const Person& p, const Feeling& f, Side side) {
  const bool is_near = side == Side::near;
  const double s = is_near ? -1 : 1;
  // A cap or a fringe leaves less room to rise.
  const auto moved = [&](std::size_t i) {
    const double y = f.brow[i] + (is_near ? 0 : f.far_brow[i]);
    return y < 0 ? y * p.room : y;
  };
  const double base = -28 + p.brow_y;
  const double turned = std::max(f.angle[0], 0.), w = is_near ? 46 : 38 - turned * .5;
  const double cx = is_near ? -33 : std::min(36 - turned * .4, 63 * p.width - turned - w * .53);
  const double xi = cx - s * w * 0.47 - s * std::max(moved(0), 0.) * 0.35, xm = cx + s * w * 0.16, xo = cx + s * w * 0.53;
  const double yi = base + moved(0), ym = base - (is_near ? 5 : 3.5) + moved(1), yo = base + (is_near ? 4 : 2.5) + moved(2);
  const double t = p.brow_thickness;
  const double hx = (xi + xm) / 2, hy = (yi + ym) / 2;
  return group(is_near ? "brow-left" : "brow-right",
               {styled(d("M", xi, yi + t * 0.5, "Q", hx, hy + t * 0.35, xm, ym + t * 0.4, "Q", (xm + xo) / 2 + s * 2,
                         ym + t * 0.35, xo, yo, "Q", (xm + xo) / 2 + s * 3, ym - t * 0.75, xm, ym - t * 0.6, "Q", hx,
                         hy - t * 0.75, xi, yi - t * 0.45, "Q", xi - s * 2.5, yi, xi, yi + t * 0.5, "Z"),
                       "brows")});
}

}  // namespace presentation::rig
