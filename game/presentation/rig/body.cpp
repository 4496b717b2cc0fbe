#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

/// Shoulders and upper arms as one shape.
std::string torso(const Person& p, double dy) {
  const double s = p.shoulder;
  const double k = p.neck;
  const double x = 240 - s, far = 244 + s * 0.95;
  return d("M", 226 - k, 332 + dy, "C", 196 - k, 350 + dy, x + 36, 354 + dy, x + 18, 374 + dy, "C", x - 2, 396 + dy, x - 8,
           470 + dy, x - 12, 602, "L", far + 12, 602, "C", far + 8, 470 + dy, far + 4, 396 + dy, far - 16, 374 + dy, "C",
           far - 36, 354 + dy, 286 + k, 350 + dy, 256 + k, 332 + dy, "L", 240, 420 + dy, "Z");
}

}  // namespace

std::string neck(const Person& p, double dy) {
  const double k = p.neck;
  const double a = 240 - k, b = 242 + k;
  const std::string back = p.clothes == Clothes::workwear ? "cloth2" : "shirt";
  return group(
      "neck",
      {styled(d("M", a - 12, 372 + dy, "L", a - 16, 340 + dy, "C", a - 10, 320 + dy, a - 4, 314 + dy, a + 6, 310 + dy, "L", b - 6,
                310 + dy, "C", b + 4, 314 + dy, b + 10, 320 + dy, b + 16, 340 + dy, "L", b + 12, 372 + dy, "Z"),
              back + " edge2"),
       styled(d("M", 240 - k, 236, "C", 240 - k, 300, 240 - k, 318 + dy, 236 - k, 334 + dy, "L", 246 + k, 334 + dy, "C", 242 + k,
                318 + dy, 242 + k, 300, 242 + k, 236, "Z"),
              "skin"),
       path(d("M", 240 - k, 236, "V", 326 + dy, "M", 242 + k, 236, "V", 326 + dy), {{"class", "edge"}, {"fill", "none"}})});
}

std::string body(const Person& p, double dy) {
  const double s = p.shoulder;
  const double x = 240 - s, far = 244 + s * 0.95;
  const std::string arms = styled(d("M", x + 40, 460 + dy, "C", x + 45, 500, x + 46, 560, x + 44, 602, "M", far - 38, 460 + dy,
                                    "C", far - 43, 500, far - 44, 560, far - 42, 602),
                                  "line2");
  const std::string side = styled(
      d("M", far - 16, 374 + dy, "C", far + 4, 396 + dy, far + 8, 470 + dy, far + 12, 602, "L", far - 42, 602, "C", far - 44, 560,
        far - 43, 500, far - 38, 460 + dy, "C", far - 32, 430 + dy, far - 28, 400 + dy, far - 16, 374 + dy, "Z"),
      "cloth2");
  const std::string main = styled(torso(p, dy), "cloth");
  const std::string rim = path(torso(p, dy), {{"class", "edge2"}, {"fill", "none"}});
  return group("body", {main, side, rim, arms, clothes(p, dy)});
}

}  // namespace presentation::rig
