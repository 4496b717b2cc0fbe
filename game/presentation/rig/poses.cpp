#include <array>
#include <cmath>

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

/// Fingers that come round an edge from behind it: the hand they grow out of shows beside it.
std::string round_an_edge(const Person& p, const std::vector<Spot>& knuckles) {
  constexpr std::array reach{24., 31., 30., 22.};  // the middle ones are the longest
  std::string data;
  for (std::size_t i = 0; i < knuckles.size(); ++i)
    data += d("M", knuckles[i].x, knuckles[i].y, "q", reach[i] * .5, -1, reach[i], 6) + " ";
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
  out.push_back(round_an_edge(p, {{287, 519}, {285, 534}, {287, 549}, {292, 563}}));
  return out;
}

/// One hand laid over the other, as at a table.
Parts clasped(const Person& p) {
  const auto [near, far] = frame(p);
  constexpr double size = .88;
  const double half = 44 * p.hand;
  return {arm(p, {.limb = {{far - 10, 664, 38}, {far - 44, 620, 34}, {240 + half, 572, 23}},
                  .shape = Shape::back,
                  .turn = 188,
                  .mirrored = true,
                  .size = size}),
          arm(p, {.limb = {{near + 10, 664, 38}, {near + 44, 618, 34}, {234 - half, 562, 23}},
                  .shape = Shape::resting,
                  .turn = 0,
                  .size = size,
                  .light_left = false})};
}

/// A sheet on the table, one hand holding it, the other writing on it.
Parts pen(const Person& p) {
  const auto [near, far] = frame(p);
  return {path("M 190 560 L 336 560 L 376 660 L 150 660 Z", {{"fill", "#FBF7EE"}, {"class", "edge2"}}),
          path("M 268 574 H 326 M 284 586 H 332 M 288 598 H 336", {{"fill", "none"}, {"stroke", "#A79A88"}, {"stroke-width", 2}}),
          arm(p, {.limb = {{far - 6, 666, 38}, {far - 26, 626, 33}, {362, 588, 23}},
                  .shape = Shape::resting,
                  .turn = 194,
                  .mirrored = true,
                  .size = .8}),
          arm(p, {.limb = {{near + 10, 656, 38}, {near + 40, 612, 34}, {164, 572, 23}},
                  .shape = Shape::writing,
                  .turn = 2,
                  .size = .95,
                  .light_left = false})};
}

/// From the wrist to where the knuckles turn round an edge.
double to_knuckles(const Person& p) { return 102 * p.hand; }

/// A folder held before the chest: both forearms across it, the fingers round its edges.
Parts shield(const Person& p) {
  const auto [near, far] = frame(p);
  const double reach = to_knuckles(p);
  return {path("M 144 434 L 352 420 L 368 640 L 156 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
          path("M 324 422 L 352 420 L 368 640 L 338 640 Z", {{"fill", "#C29F63"}}),
          styled("M 168 448 L 280 440 M 169 464 L 232 459", "line2"),
          arm(p, {.limb = {{far - 16, 664, 37}, {far - 48, 618, 35}, {149 + reach, 560, 24}},
                  .shape = Shape::gripping,
                  .turn = 194,
                  .mirrored = true,
                  .light_left = false,
                  .crease = 34}),
          arm(p, {.limb = {{near + 16, 664, 37}, {near + 48, 612, 35}, {361 - reach, 536, 24}},
                  .shape = Shape::gripping,
                  .turn = -14,
                  .crease = -34})};
}

/// A forearm that lies across the body, from its bent elbow.
Arm across(const Person& p, Side side, Pose pose, Spot wrist, double turn) {
  const Spot from = elbow(p, side, 0, pose);
  const bool near = side == Side::near;
  const auto at = [&](double share, double half) {
    return Joint{std::lerp(from.x, wrist.x, share), std::lerp(from.y, wrist.y, share) + 6 * (1 - share), half};
  };
  const double out = near ? -1 : 1, armpit = near ? frame(p).near + 39 : frame(p).far - 38;
  return {.limb = {{from.x, from.y, elbow_half}, at(.3, 33), at(.65, 28), {wrist.x, wrist.y, 22}},
          .turn = turn,
          .mirrored = !near,
          .light_left = near,
          .elbow = true,
          .crease = out * 58,
          .upper = {.outside = outside_of_arm(p, side, 0, pose),
                    .inside = {{armpit, 440}, {armpit - out * 4, 470}, {armpit - out * 13, from.y - 46}},
                    .shaded = !near}};
}

/// The near forearm across the body, the hand round the far upper arm, which hangs.
Parts own_arm(const Person& p) {
  const auto [near, far] = frame(p);
  Arm holding = across(p, Side::near, Pose::own_arm, {far + 1 - to_knuckles(p), 512}, -12);
  holding.shape = Shape::gripping;
  return {path(d("M", far - 38, 452, "C", far - 43, 500, far - 44, 560, far - 42, 690), {{"class", "inner"}, {"fill", "none"}}),
          arm(p, holding)};
}

/// The far forearm behind, its hand lying on the near upper arm; the near one over it, its hand hidden under the far upper arm.
Parts crossed(const Person& p) {
  const auto [near, far] = frame(p);
  Arm over = across(p, Side::near, Pose::crossed, {far + 4, 502}, -9);
  Arm under = across(p, Side::far, Pose::crossed, {near + 12 + to_knuckles(p), 500}, 196);
  under.shape = Shape::lying;
  over.upper.inside.clear();  // the hand lies on it
  over.crease = -46;
  // The far upper arm's edge, down to the near forearm's lower one.
  const Spot from = elbow(p, Side::near, 0, Pose::crossed);
  const double share = (far + 4 - (far - 51)) / (far + 4 - from.x), half = p.rolled_sleeves ? 20 : 24;
  const std::string before =
      d("M", far - 38, 440, "C", far - 42, 470, far - 49, 496, far - 51, std::lerp(502., from.y, share) + half);
  return {arm(p, under), clip_path("before-arm", before + " V 600 H 0 V 430 Z"),
          group("tucked", {sleeved(p, over)}, {{"clip-path", "url(#before-arm)"}}),
          path(before, {{"class", "inner"}, {"fill", "none"}})};
}

/// A closed hand set down on the table, its knuckles to the viewer: the forearm comes towards him and is short.
Parts fist(const Person& p, double dy) {
  constexpr double size = 1.1;
  const double hand = size * p.hand;
  const Spot middle{258 + (frame(p).far - 386) * .4, 562 - 4 * p.hand - p.low - dy},
      wrist{middle.x + 44 * hand, middle.y - 34 * hand};
  Arm forearm = across(p, Side::far, Pose::fist, wrist, 178);
  forearm.size = size;
  forearm.crease = 200;  // no room for an edge of its own
  const Spot armpit = forearm.upper.inside.front();
  forearm.upper.inside = {armpit, {armpit.x - 2, armpit.y + 30}};
  return {sleeved(p, forearm), hand_shape(p, Shape::fist, {middle.x, middle.y, 0, false, size})};
}

/// A flat hand on the breastbone.
Parts chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 670, 38}, {far - 34, 604, 36}, {306, 508, 23}}, .turn = 216, .mirrored = true})};
}

/// One hand over the other on the breastbone.
Parts both_on_chest(const Person& p) {
  const auto [near, far] = frame(p);
  return {arm(p, {.limb = {{far - 6, 690, 38}, {far - 30, 612, 36}, {308, 546, 23}}, .turn = 193, .mirrored = true}),
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
    case Gesture::weariness: return Pose::propped;
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
    case Pose::pen: return at(pen(p), -p.low - 24);
    case Pose::fist: return at(fist(p, shoulders_down), shoulders_down);
    case Pose::shield: return at(shield(p), shoulders_down * .5);
    case Pose::own_arm: return at(own_arm(p), shoulders_down);
    case Pose::crossed: return at(crossed(p), shoulders_down);
    case Pose::chest: return at(chest(p), shoulders_down * .5 - 10);
    case Pose::both_on_chest: return at(both_on_chest(p), shoulders_down * .5 - 10);
    case Pose::none: return "";
    default: return hand_at_face(p, f, pose, shoulders_down);
  }
}

}  // namespace presentation::rig
