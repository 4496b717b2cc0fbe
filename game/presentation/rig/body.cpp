#include <algorithm>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

constexpr double bottom = 690;  ///< below the picture: a figure may lean

/// Where the near side of the figure runs: outside the arm, or down the ribs when it is raised.
std::string near_side(const Person& p, double dy, bool raised) {
  const double x = 240 - p.shoulder, top = 374 + p.slope + dy;
  return raised ? d("C", x + 10, top + 30, x + 34, 450 + dy, x + 38, 480 + dy, "C", x + 42, 540, x + 42, 600, x + 40, bottom + dy)
                : outer_edge(p, Side::near, dy);
}

/// The cords of an old neck.
std::string neck_lines(const Person& p, double dy) {
  if (p.age < .8) return "";
  return path(d("M", 232 - p.neck * .45, 300, "C", 232 - p.neck * .4, 316, 234 - p.neck * .3, 328 + dy, 238 - p.neck * .1,
                344 + dy, "M", 250 + p.neck * .1, 306, "C", 252 + p.neck * .1, 320, 250 + p.neck * .05, 332 + dy, 248, 344 + dy),
              {{"class", "fine"}, {"stroke-opacity", .7}});
}

std::string back_of_collar(Clothes clothes) {
  switch (clothes) {
    case Clothes::workwear:
    case Clothes::salon:
    case Clothes::apron:
    case Clothes::towel:
    case Clothes::vest: return "cloth2";
    default: return "shirt";
  }
}

}  // namespace

/// It joins a head that leans or looks aside to shoulders that stay: narrowest in the middle, wider towards both.
std::string neck(const Person& p, const Feeling& f, double dy) {
  const double k = p.neck, a = 240 - k, b = 242 + k;
  const double go = f.head[1] + f.head[0] * .5 + f.angle[0] * .35, top = 236 + p.stoop, waist = 306 + dy * .6 + p.stoop * .5;
  const double near = a + go * .45 + 2, far = b + go * .45 - 2;
  // Below its middle it spreads towards the shoulders and meets the collar's flaps where they begin.
  const double base = 317 + dy, middle = std::min(waist, base - 8);
  const std::string near_edge = d("M", a - 6 + go, top, "C", a + 2 + go, top + 34, near, middle - 14, near, middle, "C", near,
                                  middle + 5, a + 3, base - 7, a - 2, base, "Q", a - 6, base + 6, a - 11, base + 19);
  const std::string far_edge = d(b + 11, base + 19, "Q", b + 6, base + 6, b + 2, base, "C", b - 3, base - 7, far, middle + 5, far,
                                 middle, "C", far, middle - 14, b - 2 + go, top + 34, b + 6 + go, top);
  const std::string collar = back_of_collar(p.clothes);
  const std::string behind = d("M", a - 16, 340 + dy, "C", a - 10, 320 + dy, a - 4, 314 + dy, a + 6, 310 + dy, "L", b - 6,
                               310 + dy, "C", b + 4, 314 + dy, b + 10, 320 + dy, b + 16, 340 + dy);
  return group("neck", {styled(behind + " " + d("L", b + 12, 372 + dy, "L", 243, 428 + dy, "L", a - 12, 372 + dy, "Z"), collar),
                        path(behind, {{"class", "edge2"}, {"fill", "none"}}), styled(near_edge + " L " + far_edge + " Z", "skin"),
                        // The chin's shade, which goes on into the opening of the collar.
                        styled(d("M", near - 2, waist - 20, "C", near + 4, waist - 2, a + 10, 306 + dy, 245.7 - .7 * k, 319 + dy,
                                 "C", 245.4 - .36 * k, 334 + dy, 241 + .17 * k, 341 + dy, 243 + .5 * k, 336 + dy, "L") +
                                   " " + far_edge + " " + d("L", a + go, top, "Z"),
                               "shade"),
                        path(near_edge + " M " + far_edge, {{"class", "edge"}, {"fill", "none"}})});
}

std::string outer_edge(const Person& p, Side side, double dy) {
  const double x = 240 - p.shoulder, far = 244 + p.shoulder * .95, top = 374 + p.slope + dy;
  return side == Side::near ? d("C", x - 2, top + 22, x - 8, 470 + dy, x - 14, bottom + dy)
                            : d("C", far + 4, top + 22, far + 8, 470 + dy, far + 14, bottom + dy);
}

std::string silhouette(const Person& p, double dy, bool arm_raised) {
  const double s = p.shoulder;
  const double k = p.neck;
  const double x = 240 - s, far = 244 + s * 0.95;
  const double top = 374 + p.slope + dy;
  return d("M", 226 - k, 332 + dy, "C", 196 - k, 350 + dy, x + 36, top - 20, x + 18, top) + " " + near_side(p, dy, arm_raised) +
         " " +
         d("L", far + 14, bottom + dy, "C", far + 8, 470 + dy, far + 4, top + 22, far - 16, top, "C", far - 36, top - 20, 286 + k,
           350 + dy, 256 + k, 332 + dy, "L", 240, 420 + dy, "Z");
}

std::string body(const Person& p, double dy, Pose pose) {
  const bool arm_raised = raises_arm(pose);
  const double s = p.shoulder;
  const double x = 240 - s, far = 244 + s * 0.95, top = 374 + p.slope + dy;
  const std::string far_arm = d("M", far - 38, 460 + dy, "C", far - 43, 500, far - 44, 560, far - 42, bottom);
  const std::string near_arm = arm_raised ? "" : " " + d("M", x + 40, 460 + dy, "C", x + 45, 500, x + 46, 560, x + 44, bottom);
  const std::string side = styled(d("M", far - 16, top) + " " + outer_edge(p, Side::far, dy) + " " +
                                      d("L", far - 42, bottom, "C", far - 44, 560, far - 43, 500, far - 38, 460 + dy, "C",
                                        far - 32, 430 + dy, far - 28, top + 26, far - 16, top, "Z"),
                                  "cloth2");
  const std::string shape = silhouette(p, dy, arm_raised);
  // What is worn on the chest would reach over the arm that is not there.
  const std::string ribs = d("M", x + 18, 200, "V", top) + " " + near_side(p, dy, true) + " " + d("H", 480, "V", 200, "Z");
  const std::string worn =
      arm_raised ? clip_path("ribs", ribs) + "\n" + group("chest", {clothes(p, dy, pose)}, {{"clip-path", "url(#ribs)"}})
                 : clothes(p, dy, pose);
  return group("body", {styled(shape, "cloth"), side, path(shape, {{"class", "edge2"}, {"fill", "none"}}),
                        styled(far_arm + near_arm, "line2"), worn, neck_lines(p, dy)});
}

}  // namespace presentation::rig
