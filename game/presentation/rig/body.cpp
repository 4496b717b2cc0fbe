#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

constexpr double bottom = 670;  ///< below the picture: a figure may lean

/// Shoulders and upper arms as one shape.
std::string torso(const Person& p, double dy) {
  const double s = p.shoulder;
  const double k = p.neck;
  const double x = 240 - s, far = 244 + s * 0.95;
  const double top = 374 + p.slope + dy;
  return d("M", 226 - k, 332 + dy, "C", 196 - k, 350 + dy, x + 36, top - 20, x + 18, top, "C", x - 2, top + 22, x - 8, 470 + dy,
           x - 14, bottom, "L", far + 14, bottom, "C", far + 8, 470 + dy, far + 4, top + 22, far - 16, top, "C", far - 36,
           top - 20, 286 + k, 350 + dy, 256 + k, 332 + dy, "L", 240, 420 + dy, "Z");
}

/// The cords of an old neck.
std::string neck_lines(const Person& p, double dy) {
  if (p.age < .8) return "";
  return path(d("M", 232 - p.neck * .45, 300, "C", 232 - p.neck * .4, 316, 234 - p.neck * .3, 328 + dy, 238 - p.neck * .1,
                344 + dy, "M", 250 + p.neck * .1, 306, "C", 252 + p.neck * .1, 320, 250 + p.neck * .05, 332 + dy, 248, 344 + dy),
              {{"class", "fine"}, {"opacity", .7}});
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

std::string neck(const Person& p, double dy) {
  const double k = p.neck;
  const double a = 240 - k, b = 242 + k;
  const std::string collar = back_of_collar(p.clothes);
  return group(
      "neck",
      {styled(d("M", a - 12, 372 + dy, "L", a - 16, 340 + dy, "C", a - 10, 320 + dy, a - 4, 314 + dy, a + 6, 310 + dy, "L", b - 6,
                310 + dy, "C", b + 4, 314 + dy, b + 10, 320 + dy, b + 16, 340 + dy, "L", b + 12, 372 + dy, "Z"),
              collar + " edge2"),
       styled(d("M", 240 - k, 236, "C", 240 - k, 300, 240 - k, 318 + dy, 236 - k, 334 + dy, "L", 246 + k, 334 + dy, "C", 242 + k,
                318 + dy, 242 + k, 300, 242 + k, 236, "Z"),
              "skin"),
       path(d("M", 240 - k, 236, "V", 326 + dy, "M", 242 + k, 236, "V", 326 + dy), {{"class", "edge"}, {"fill", "none"}})});
}

std::string body(const Person& p, double dy) {
  const double s = p.shoulder;
  const double x = 240 - s, far = 244 + s * 0.95, top = 374 + p.slope + dy;
  const std::string arms = styled(d("M", x + 40, 460 + dy, "C", x + 45, 500, x + 46, 560, x + 44, bottom, "M", far - 38, 460 + dy,
                                    "C", far - 43, 500, far - 44, 560, far - 42, bottom),
                                  "line2");
  const std::string side =
      styled(d("M", far - 16, top, "C", far + 4, top + 22, far + 8, 470 + dy, far + 14, bottom, "L", far - 42, bottom, "C",
               far - 44, 560, far - 43, 500, far - 38, 460 + dy, "C", far - 32, 430 + dy, far - 28, top + 26, far - 16, top, "Z"),
             "cloth2");
  const std::string main = styled(torso(p, dy), "cloth");
  const std::string rim = path(torso(p, dy), {{"class", "edge2"}, {"fill", "none"}});
  return group("body", {main, side, rim, arms, clothes(p, dy), neck_lines(p, dy)});
}

}  // namespace presentation::rig
