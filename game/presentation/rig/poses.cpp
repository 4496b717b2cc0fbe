#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

using Parts = std::vector<std::string>;

/// Where the shoulders' outer edges are.
struct Frame {
  double near, far;
};
Frame frame(const Person& p) { return {240 - p.shoulder, 244 + p.shoulder * .95}; }

/// Fingertips round an edge from behind it.
std::string round_an_edge(const Person& p, const std::vector<Spot>& all) {
  std::string data;
  for (const Spot& s : all) data += d("M", s.x, s.y, "l", 27, 3) + " ";
  return path(data, {{"class", "round"}, {"stroke", p.line}, {"stroke-width", 16}}) + "\n" +
         path(data, {{"class", "round"}, {"stroke", p.skin}, {"stroke-width", 11.4}});
}

/// What is carried on the far arm, fingers round its near edge.
Parts carried(const Person& p, bool clipboard) {
  Parts out{path("M 286 508 L 424 486 L 446 640 L 302 640 Z", {{"fill", clipboard ? "#8A6A4A" : "#D9B779"}, {"class", "edge2"}}),
            path("M 396 490 L 424 486 L 446 640 L 418 640 Z", {{"fill", clipboard ? "#6E5238" : "#C29F63"}})};
  if (clipboard)
    out.push_back(
        R"(<path d="M 300 520 L 414 502 L 434 640 L 314 640 Z" fill="#FBF7EE"/><path d="M 334 506 L 376 499.500 L 378 513 L 336 519.500 Z" fill="#B9B4AC" stroke="#2E2622" stroke-width="1.8"/><path d="M 322 540 L 404 528 M 325 558 L 396 547.500 M 328 576 L 402 565" stroke="#8C7C6A" stroke-width="2.4" fill="none"/>)");
  else
    out.push_back(styled("M 300 522 L 384 509 M 302 536 L 350 528", "line2"));
  out.push_back(round_an_edge(p, {{289, 522}, {292, 537}, {294, 552}, {295, 567}}));
  return out;
}

/// Hands folded before one, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  const double wide = 60 * p.hand, low = 560 + 26 * p.hand;
  return {
      folded_hands(p, {243, 560}),
      sleeved(p, {.limb = {{far - 10, 660, 38}, {far - 40, 622, 35}, {243 + wide, low, 24}}, .turn = 219}),
      sleeved(p,
              {.limb = {{near + 10, 660, 38}, {near + 40, 622, 35}, {243 - wide, low, 24}}, .turn = -39, .light_left = false})};
}

/// A notebook on the table, and the near hand writing in it.
Parts pen(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 186 582 L 356 570 L 380 660 L 176 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 262 596 L 338 590 M 266 608 L 344 602", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          arm(p, {.limb = {{far - 6, 666, 38}, {far - 32, 626, 33}, {338, 590, 23}}, .turn = 199, .mirrored = true, .size = .85}),
          arm(p, {.limb = {{near + 10, 656, 38}, {near + 40, 614, 34}, {166, 578, 23}},
                  .shape = Shape::writing,
                  .turn = -6,
                  .light_left = false})};
}

/// A folder held before the chest, both arms round it.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  return {
      path("M 144 434 L 352 420 L 368 640 L 156 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
      path("M 324 422 L 352 420 L 368 640 L 338 640 Z", {{"fill", "#C29F63"}}),
      styled("M 168 448 L 280 440 M 169 464 L 232 459", "line2"),
      arm(p, {.limb = {{near + 10, 660, 38}, {near + 34, 606, 35}, {192, 566, 24}}, .turn = -16, .light_left = false}),
      arm(p, {.limb = {{far - 8, 660, 38}, {far - 26, 592, 35}, {292, 526, 23}}, .turn = 208, .mirrored = true, .size = .95})};
}

/// Kept within the figure: fingers go round its edge, an elbow does not stand out of it.
Parts within(const Person& p, const Parts& arms) {
  const auto [near, far] = frame(p);
  const double top = 374 + p.slope;
  return {clip_path("within", silhouette(p, 0, false)), group("arms", arms, {{"clip-path", "url(#within)"}}),
          path(d("M", near + 18, top) + " " + outer_edge(p, Side::near, 0) + " " + d("M", far - 16, top) + " " +
                   outer_edge(p, Side::far, 0),
               {{"class", "edge2"}, {"fill", "none"}})};
}

/// Cloth gathered above and below a hand that holds an arm.
std::string gathered(double x, double y, double way) {
  return styled(d("M", x, y - 34, "q", way * 16, -2, way * 26, -12, "M", x + way * 2, y + 42, "q", way * 16, 0, way * 28, 8),
                "line2");
}

/// The near forearm across the body, the hand round the far upper arm.
Parts own_arm(const Person& p) {
  const auto [near, far] = frame(p);
  return within(p, {gathered(far - 34, 522, 1),
                    arm(p, {.limb = {{near + 18, 640, 37}, {near + 56, 598, 35}, {far - 40 - 50 * p.hand, 534, 23}},
                            .shape = Shape::gripping,
                            .turn = -14,
                            .crease = -34})});
}

/// The far forearm below, its hand on the near upper arm; the near one over it, its hand behind the far upper arm.
Parts crossed(const Person& p) {
  const auto [near, far] = frame(p);
  const Arm below{.limb = {{far - 18, 648, 37}, {far - 62, 604, 35}, {near + 42 + 50 * p.hand, 524, 24}},
                  .shape = Shape::gripping,
                  .turn = 200,
                  .mirrored = true,
                  .light_left = false,
                  .crease = 34};
  const Arm over{.limb = {{near + 18, 648, 37}, {near + 62, 604, 35}, {far - 70, 534, 28}, {far - 20, 520, 26}},
                 .crease = -34,
                 .tucked = true};
  const std::string upper = d("M", far - 40, 462, "C", far - 46, 500, far - 46, 560, far - 42, 690);
  return within(p, {gathered(near + 34, 508, -1), arm(p, below), sleeved(p, over),
                    styled(upper + " " + d("L", far + 30, 690, "V", 462, "Z"), "cloth2"),
                    path(upper, {{"class", "inner"}, {"fill", "none"}, {"stroke-linecap", "round"}})});
}

/// A closed hand on the table.
Parts fist(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 660, 38}, {far - 40, 612, 36}, {316, 574, 25}},
                  .shape = Shape::fist,
                  .turn = 196,
                  .mirrored = true,
                  .size = 1.1})};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 670, 38}, {far - 34, 604, 36}, {306, 508, 23}}, .turn = 216, .mirrored = true})};
}

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 690, 38}, {far - 30, 612, 36}, {306, 534, 23}}, .turn = 205, .mirrored = true}),
          arm(p, {.limb = {{near + 10, 690, 38}, {near + 38, 612, 36}, {186, 540, 23}}, .turn = -26, .light_left = false})};
}

}  // namespace

Pose pose_of(const Person& p, Gesture gesture) {
  switch (gesture) {
    case Gesture::none: return Pose::none;
    case Gesture::rest: return p.habits.rest;
    case Gesture::distance: return p.habits.distance;
    case Gesture::defence: return p.habits.defence;
    case Gesture::anger: return p.habits.anger;
    case Gesture::heart: return Pose::chest;
    case Gesture::both_hands: return Pose::both_on_chest;
    case Gesture::pondering: return p.habits.pondering;
    case Gesture::weariness: return p.habits.weariness;
    case Gesture::fright: return p.habits.fright;
    case Gesture::laughter: return p.habits.laughter;
  }
  return Pose::none;
}

std::string hand(const Person& p, const Feeling& f, Pose pose, double shoulders_down) {
  const auto at = [](const Parts& parts, double dy) {
    return group("hand", parts, {{"transform", "translate(0 " + n(dy) + ")"}});
  };
  switch (pose) {
    case Pose::folder: return at(carried(p, false), shoulders_down);
    case Pose::tablet: return at(carried(p, true), shoulders_down);
    case Pose::clasped: return at(clasped(p), -p.low);
    case Pose::pen: return at(pen(p), -p.low - 14);
    case Pose::fist: return at(fist(p), -p.low);
    case Pose::shield: return at(shield(p), shoulders_down * .5);
    case Pose::own_arm: return at(own_arm(p), shoulders_down);
    case Pose::crossed: return at(crossed(p), shoulders_down);
    case Pose::chest: return at(chest(p), shoulders_down * .5 - 10);
    case Pose::both_on_chest: return at(both_on_chest(p), shoulders_down * .5 - 10);
    case Pose::none:
    case Pose::nape: return "";
    default: return hand_at_face(p, f, pose);
  }
}

}  // namespace presentation::rig
