#include <algorithm>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

constexpr double bottom = 690;  ///< below the picture: a figure may lean

/// Where the shoulder's outer edge is.
Spot shoulder(const Person& p, Side side, double dy, Pose pose) {
  const double uneven = p.habits.poise.uneven, up = elbow_of(p, pose, side).lift + (side == Side::near ? uneven : -uneven);
  return {side == Side::near ? 240 - p.shoulder : 244 + p.shoulder * .95, 374 + p.slope + dy - up};
}

/// From the near shoulder down to where the arm leaves the picture or, bent, round its elbow to the waist.
std::string near_edge(const Person& p, double dy, Pose pose) {
  const auto [x, top] = shoulder(p, Side::near, dy, pose);
  if (!elbow_of(p, pose, Side::near).bent) return d("C", x - 2, top + 22, x - 8, 470 + dy, x - 14, bottom + dy);
  const Spot turn = elbow(p, Side::near, dy, pose);
  return d("C", x - 2, top + 22, turn.x - elbow_half, 470 + dy, turn.x - elbow_half, turn.y, "A", elbow_half, elbow_half, 0, 0, 0,
           turn.x, turn.y + elbow_half, "L", x + 45, turn.y + 20, "V", bottom + dy);
}

/// The same on the far side, upwards, to the shoulder.
std::string far_edge(const Person& p, double dy, Pose pose) {
  const auto [x, top] = shoulder(p, Side::far, dy, pose);
  const std::string shoulder_end = d(x + 4, top + 22, x - 16, top);
  if (!elbow_of(p, pose, Side::far).bent) return d("L", x + 14, bottom + dy, "C", x + 8, 470 + dy) + " " + shoulder_end;
  const Spot turn = elbow(p, Side::far, dy, pose);
  return d("L", x - 40, bottom + dy, "V", turn.y + 20, "L", turn.x, turn.y + elbow_half, "A", elbow_half, elbow_half, 0, 0, 0,
           turn.x + elbow_half, turn.y, "C", turn.x + elbow_half, 470 + dy) +
         " " + shoulder_end;
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
    case Clothes::bib:
    case Clothes::pullover:
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

Elbow elbow_of(const Person& p, Pose pose, Side side) {
  const bool near = side == Side::near, acts = near == p.habits.right;
  switch (pose) {
    case Pose::crossed:
    case Pose::folded: return {.bent = true, .out = 2, .down = (pose == Pose::crossed) == near ? 0. : 7.};
    case Pose::both_on_chest:
    case Pose::palms_joined: return {.bent = true, .out = 12, .down = 14};
    case Pose::shield: return {.bent = near};
    case Pose::own_arm:
    case Pose::other_arm: return {.bent = (pose == Pose::own_arm) == near};
    case Pose::clasped: return {.bent = true, .out = 8, .down = 14};
    case Pose::fists: return {.bent = true, .out = 14, .down = 18};
    case Pose::pen: return {.bent = true, .out = near ? 14. : 22., .down = 8};
    case Pose::folder: return {.bent = !near, .out = 4, .down = 5};
    case Pose::tablet: return {.bent = near, .out = 12, .down = 10};
    case Pose::fist: return {.bent = acts, .out = 4, .down = 5};
    case Pose::belly: return {.bent = acts, .out = 6, .down = 14};
    case Pose::offering: return {.bent = acts, .out = 10, .down = 16};
    case Pose::chest: return {.bent = acts, .out = 12, .down = 12};
    case Pose::shoulder: return {.bent = !near, .out = 14, .down = 0, .lift = near ? 4. : 3.};
    case Pose::propped: return {.bent = near, .out = 22, .down = 14, .lift = near ? 10. : -6.};
    case Pose::palm: return {.bent = acts, .out = 20, .down = 14, .lift = acts ? 10. : -4.};
    case Pose::supported:
    case Pose::cheek:
      return near ? Elbow{.bent = true, .out = 2, .down = 12} : Elbow{.bent = true, .out = 16, .down = -6, .lift = 7};
    case Pose::chin: return {.bent = acts, .out = 20, .down = 10, .lift = acts ? 7. : -2.};
    case Pose::cupped:
    case Pose::lips: return {.bent = !near, .out = 20, .down = 10, .lift = near ? -2. : 7.};
    default: return {};
  }
}

bool is_raised(const Person& p, Pose pose, Side side) {
  switch (pose) {
    case Pose::chin:
    case Pose::palm: return (side == Side::near) == p.habits.right;
    case Pose::propped: return side == Side::near;
    case Pose::supported:
    case Pose::cheek:
    case Pose::cupped:
    case Pose::lips: return side == Side::far;
    default: return false;
  }
}

Spot elbow(const Person& p, Side side, double dy, Pose pose) {
  const auto [x, top] = shoulder(p, side, dy, pose);
  const Elbow arm = elbow_of(p, pose, side);
  constexpr double room = 468;  // an elbow that stands off stays in the picture
  const double y = 548 + p.slope * .5 + arm.down + dy;
  return side == Side::near ? Spot{std::max(x + 25 - arm.out, 480 - room + elbow_half), y}
                            : Spot{std::min(x - 25 + arm.out, room - elbow_half), y};
}

std::string outside_of_arm(const Person& p, Side side, double dy, Pose pose) {
  const auto [x, top] = shoulder(p, side, dy, pose);
  const double out = side == Side::near ? -1 : 1;
  if (!elbow_of(p, pose, side).bent)
    return d("M", x - out * (out < 0 ? 18 : 16), top, "C", x + out * (out < 0 ? 2 : 4), top + 22, x + out * 8, 470 + dy,
             x + out * 14, bottom + dy);
  const Spot turn = elbow(p, side, dy, pose);
  const double edge = turn.x + out * elbow_half;
  return d("M", x - out * (out < 0 ? 18 : 16), top, "C", x + out * (out < 0 ? 2 : 4), top + 22, edge, 470 + dy, edge, turn.y);
}

std::string silhouette(const Person& p, double dy, Pose pose) {
  const double k = p.neck;
  const auto [x, top] = shoulder(p, Side::near, dy, pose);
  const auto [far, far_top] = shoulder(p, Side::far, dy, pose);
  return d("M", 226 - k, 332 + dy, "C", 196 - k, 350 + dy, x + 36, top - 20, x + 18, top) + " " + near_edge(p, dy, pose) + " " +
         far_edge(p, dy, pose) + " " +
         d("C", far - 36, far_top - 20, 286 + k, 350 + dy, 256 + k, 332 + dy, "L", 240, 420 + dy, "Z");
}

std::string body(const Person& p, double dy, Pose pose) {
  const bool near_bent = elbow_of(p, pose, Side::near).bent, far_bent = elbow_of(p, pose, Side::far).bent;
  const double x = shoulder(p, Side::near, dy, pose).x;
  const auto [far, top] = shoulder(p, Side::far, dy, pose);
  // Of arms that hang; a bent one brings its own edges.
  const std::string seams =
      (far_bent ? "" : d("M", far - 38, 460 + dy, "C", far - 43, 500, far - 43, bottom - 30, far - 42, bottom)) +
      (near_bent
           ? ""
           : std::string(far_bent ? "" : " ") + d("M", x + 40, 460 + dy, "C", x + 45, 500, x + 45, bottom - 30, x + 44, bottom));
  const std::string side = styled(d("M", far - 16, top, "C", far - 28, top + 26, far - 32, 430 + dy, far - 38, 460 + dy, "C",
                                    far - 43, 500, far - 44, 560, far - 42, bottom) +
                                      " " + far_edge(p, dy, pose) + " Z",
                                  "cloth2");
  const std::string shape = silhouette(p, dy, pose);
  return group("body", {styled(shape, "cloth"), side, drape(p, Side::near, dy, pose), drape(p, Side::far, dy, pose),
                        path(shape, {{"class", "edge2"}, {"fill", "none"}}), seams.empty() ? "" : styled(seams, "line2"),
                        clothes(p, dy, pose), neck_lines(p, dy)});
}

}  // namespace presentation::rig
