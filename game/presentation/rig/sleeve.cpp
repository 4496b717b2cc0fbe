#include <algorithm>
#include <cmath>
#include <numbers>

#include "presentation/rig/limb.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

/// Cloth on an arm: from the shoulder round the elbow to the wrist it has one contour.
namespace presentation::rig {
namespace {

/// What a sleeve ends in.
enum class Cuff {
  shirt,   ///< comes out of it, of other cloth
  banded,  ///< gathers it
  rolled
};

Cuff cuff_of(const Person& p) {
  if (p.rolled_sleeves) return Cuff::rolled;
  switch (p.clothes) {
    case Clothes::jacket:
    case Clothes::suit:
    case Clothes::open_collar:
    case Clothes::open_shirt: return Cuff::shirt;
    default: return Cuff::banded;
  }
}

std::string_view cuff_colour(const Person& p) {
  switch (p.clothes) {
    case Clothes::jacket:
    case Clothes::suit:
    case Clothes::open_collar: return p.shirt;
    case Clothes::vest:
    case Clothes::apron:
    case Clothes::towel:
    case Clothes::pullover: return p.cloth;
    default: return p.cloth2;
  }
}

/// How far a hem is bent, as round an arm: towards the hand.
constexpr double bend_of_hem = 5;

/// Across a limb's end, bent. It begins a little before the end: where two fills only meet, a seam shows.
std::string hem(const Limb& limb) {
  const Joint &before = limb[limb.size() - 2], &end = limb.back();
  const double x = end.x - before.x, y = end.y - before.y, length = std::hypot(x, y), by = bend_of_hem * 2 / length;
  const double back = std::min(3 / length, 1.);
  const Spot left = moved(limb, -1).back(), right = moved(limb, 1).back();
  return d("M", left.x - x * back, left.y - y * back, "L", left.x, left.y, "Q", end.x + x * by, end.y + y * by, right.x, right.y,
           "L", right.x - x * back, right.y - y * back);
}

/// A short piece of sleeve with bent ends.
std::string ring(const Limb& limb, double swollen) {
  const std::vector<Spot> left = moved(limb, -1), right = moved(limb, 1), out = moved(limb, -swollen), in = moved(limb, swollen);
  const Joint &first = limb.front(), &last = limb.back();
  const double angle = std::atan2(last.y - first.y, last.x - first.x);
  const double x = std::cos(angle) * bend_of_hem * 2, y = std::sin(angle) * bend_of_hem * 2;
  const auto middle = [](const std::vector<Spot>& s) {
    return Spot{(s.front().x + s.back().x) / 2, (s.front().y + s.back().y) / 2};
  };
  const Spot a = middle(out), b = middle(in);
  return d("M", left.front().x, left.front().y, "Q", a.x, a.y, left.back().x, left.back().y, "Q", last.x + x, last.y + y,
           right.back().x, right.back().y, "Q", b.x, b.y, right.front().x, right.front().y, "Q", first.x + x, first.y + y,
           left.front().x, left.front().y, "Z");
}

/// A spot so far along it, at a share of its half width to one side.
Spot spot_of(const Limb& limb, double along, double share) {
  constexpr double piece = 8;
  const double from = std::clamp(along, 0., length_of(limb) - piece);
  return moved(cut(limb, from, from + piece), share).front();
}

/// Cloth pulled across a sleeve: from one spot of it to another, hanging a little. It begins broad and runs out.
std::string fold(const Limb& limb, Spot from, Spot to) {
  const Spot a = spot_of(limb, from.x, from.y), b = spot_of(limb, to.x, to.y);
  const Spot middle = spot_of(limb, std::lerp(from.x, to.x, .35), std::lerp(from.y, to.y, .7));
  return pleat(a, middle, b);
}

/// Where cloth gathers: inside a bent elbow, fanning out from the bend; below it, where it hangs; and before the cuff, from both
/// edges.
std::string folds(const Limb& limb, double bend, double inside) {
  const double ends = length_of(limb);
  if (ends < bend + 24) return "";
  const double room = std::min(1., (ends - bend) / 60);
  return styled(fold(limb, {bend + 10 * room, inside * .82}, {bend - 16, -inside * .3}) + " " +
                    fold(limb, {bend + 26 * room, inside * .9}, {bend + 12 * room, inside * .02}) + " " +
                    fold(limb, {std::max(6., bend - 22), -inside * .86}, {bend + 22 * room, -inside * .5}) + " " +
                    fold(limb, {ends - 12, -inside * .88}, {ends - 12 - 24 * room, -inside * .1}) + " " +
                    fold(limb, {ends - 7, inside * .9}, {ends - 7 - 15 * room, inside * .35}),
                "fold");
}

/// The side turned away from the light, from a share of the half width to an edge. It begins at the edge, so that it does not end
/// square; round an elbow it goes on as far as the arm's own end.
std::string shade(const Limb& limb, double from, double edge, bool elbow) {
  std::vector<Spot> inner = moved(limb, from), outer = moved(limb, edge);
  std::string round;
  if (elbow) {
    const Joint &first = limb[0], &next = limb[1];
    const double length = std::hypot(next.x - first.x, next.y - first.y), half = first.half * std::abs(edge);
    inner.front() = {first.x - (next.x - first.x) / length * half, first.y - (next.y - first.y) / length * half};
    round = " " + d("A", half, half, 0, 0, edge > 0 ? 1 : 0, inner.front().x, inner.front().y);
  } else {
    inner.front() = outer.front();
  }
  std::reverse(outer.begin(), outer.end());
  return line_through(inner) + " " + d("L", outer.front().x, outer.front().y) + " " + curve(outer) + round + " Z";
}

/// The same where it goes on into a hand: it ends at the edge, before the wrist's last two joints.
std::string shade_to_wrist(const Limb& limb, double from, double edge) {
  std::vector<Spot> inner = moved(limb, from), outer = moved(limb, edge);
  for (std::size_t i = inner.size() - 2; i < inner.size(); ++i) inner[i] = outer[i];
  std::reverse(inner.begin(), inner.end());
  return line_through(outer) + " " + curve(inner) + " Z";
}

constexpr double bare_elbow = 31;  ///< half as wide as an arm is there
constexpr double wrist_half = 15;  ///< as every hand begins

/// A bare forearm swells below the elbow, narrows most in its middle and is slender before the wrist.
double bare_half(double share, double wrist) { return std::lerp(bare_elbow, wrist, share * share * (3 - 2 * share)); }

/// The bare forearm, or the wrist that comes out of a cuff: in the middle of the sleeve, and where it ends as wide as the hand
/// and on the hand's way.
std::string skin_of(const Person& p, const Arm& a) {
  const double whole = length_of(a.limb), half = wrist_half * p.hand * a.size;
  Limb bare = p.rolled_sleeves ? a.limb : cut(a.limb, whole - a.bare - 19, whole);
  double along = 0;
  for (std::size_t i = 0; i < bare.size(); ++i) {
    if (i > 0) along += std::hypot(bare[i].x - bare[i - 1].x, bare[i].y - bare[i - 1].y);
    bare[i].half = p.rolled_sleeves ? bare_half(along / whole, half) : half;
  }
  const double angle = a.turn * std::numbers::pi / 180, x = std::cos(angle), y = std::sin(angle);
  const Joint wrist = bare.back();
  bare = cut(bare, 0, length_of(bare) - (p.rolled_sleeves ? 36 : 20));
  bare.push_back({wrist.x - x * 5, wrist.y - y * 5, half});
  bare.push_back({wrist.x + x * 3, wrist.y + y * 3, half});
  // Its contour lies outside the skin, as a hand's does: both are one line.
  return styled(contour(bare, false), "outline") + "\n" + styled(band(bare, -1, 1), "skin") + "\n" +
         styled(a.light_left ? shade_to_wrist(bare, .4, 1) : shade_to_wrist(bare, -.4, -1), "shade") + "\n";
}

/// The shirt's own checks: one along a level sleeve, which comes down the upper arm and turns with it, others across.
std::string checks(const Person& p, const Arm& a, const Limb& limb) {
  if (p.clothes != Clothes::towel) return "";
  Limb along = limb;
  const auto& [x, y, half] = limb.front();
  const bool level = std::abs(limb.back().x - x) > 3 * std::abs(limb.back().y - y);
  constexpr double shortest = 90;  // on a shorter one the line would turn back on itself
  const bool runs = length_of(limb) > shortest;
  if (a.elbow && level && runs) {
    const double out = a.crease > 0 ? 1 : -1;
    along.insert(along.begin(), {x + out * half * .2, y - half * 1.4, half});
  }
  std::string lines = (a.elbow && !level) || !runs ? "" : edge_of(along, 0) + " ";
  for (double at = 40; at < length_of(limb) - 6; at += 44) {
    const Limb across = cut(limb, at, at + 6);
    const Spot left = moved(across, -1).front(), right = moved(across, 1).front();
    lines += d("M", left.x, left.y, "L", right.x, right.y) + " ";
  }
  return path(lines, {{"fill", "none"}, {"stroke", p.cloth2}, {"stroke-width", 7}, {"stroke-opacity", .7}}) + "\n";
}

/// The figure's own contour, from the shoulder round the elbow to where the forearm's edge begins.
std::string round_elbow(const Arm& a, const Limb& limb, double inside) {
  const auto& [x, y, half] = limb.front();
  const Spot end = moved(limb, -inside).front();
  const int way = inside > 0 ? 1 : 0;
  // A forearm that goes on downwards ends the round before its lowest point.
  const std::string lowest = (end.x - x) * inside < 0 ? " " + d("A", half, half, 0, 0, way, x, y + half) : "";
  return path(a.upper.outside + lowest + " " + d("A", half, half, 0, 0, way, end.x, end.y),
              {{"class", "edge2"}, {"fill", "none"}});
}

/// The forearm's upper edge. It begins within the arm, as a crease, where the forearm comes before the upper arm.
std::vector<Spot> upper_edge(const Arm& a, const Limb& limb, double inside) {
  const double begins = std::abs(a.crease), ends = length_of(limb);
  constexpr double shortest = 20;  // an edge shorter than this would make a kink
  std::vector<Spot> out;
  if (!a.upper.inside.empty()) out = {spot_of(limb, begins * .4, inside * .3), spot_of(limb, begins * .74, inside * .84)};
  const std::vector<Spot> edge = moved(begins + shortest < ends ? cut(limb, begins, ends) : limb, inside);
  if (begins + shortest < ends)
    out.insert(out.end(), edge.begin(), edge.end());
  else
    out.push_back(edge.back());
  return out;
}

/// A sleeve's shade goes a little past its fill: where both end at once and no contour lies over them, the light seam shows.
constexpr double to_edge = 1.03;

/// Cloth from one spot of the arm to another.
std::string sleeve(const Person& p, const Arm& a, const Limb& limb) {
  const double inside = a.crease > 0 ? 1 : -1;
  std::string line = contour(limb, false);
  if (a.elbow || a.crease != 0) {
    const std::vector<Spot> edge = upper_edge(a, limb, inside);
    line = line_through(edge) + " " + edge_of(limb, -inside);
    if (!a.upper.inside.empty()) {
      // The upper arm's inner edge goes behind the forearm's.
      std::vector<Spot> inner = a.upper.inside;
      inner.push_back(edge[2]);
      line += " " + line_through(inner);
    }
  }
  const std::string_view lit = a.upper.shaded ? "cloth2" : "cloth";
  return styled(a.elbow ? contour(limb, true) : band(limb, -1, 1), lit) + "\n" +
         (a.upper.shaded
              ? ""
              : styled(a.light_left ? shade(limb, .35, to_edge, a.elbow) : shade(limb, -.35, -to_edge, a.elbow), "cloth2") +
                    "\n") +
         checks(p, a, limb) + folds(limb, std::max(30., std::abs(a.crease)), inside) + "\n" +
         path(line, {{"class", "inner"}, {"fill", "none"}}) + (a.elbow ? "\n" + round_elbow(a, limb, inside) : "");
}

/// What a rolled sleeve throws on the bare arm that comes out of it.
std::string shade_below(const Person& p, const Arm& a, double from) {
  Limb skin = cut(a.limb, from, from + 13);
  const double whole = length_of(a.limb), share = (from + 6) / whole;
  for (Joint& j : skin) j.half = bare_half(share, wrist_half * p.hand * a.size) - 1.2;
  return styled(ring(skin, 1), "shade") + "\n";
}

/// Cloth lies twice in a rolled sleeve.
std::string turned_over(const Limb& end) {
  const double middle = length_of(end) * .5;
  const Spot from = spot_of(end, middle - 4, -.96), to = spot_of(end, middle - 4, .4), by = spot_of(end, middle + 2, -.3);
  return styled(d("M", from.x, from.y, "Q", by.x, by.y, to.x, to.y), "line2");
}

/// What ends the sleeve and the sleeve, whichever lies over the other.
std::string clad(const Person& p, const Arm& a) {
  const double whole = length_of(a.limb), ends = p.rolled_sleeves ? whole * .4 : whole - a.bare;
  const Cuff kind = cuff_of(p);
  Limb cloth = cut(a.limb, 0, ends);
  Limb end =
      kind == Cuff::rolled ? cut(a.limb, ends - 6, ends + 13) : cut(a.limb, ends - 4, ends + (kind == Cuff::shirt ? 9 : 12));
  const double share = kind == Cuff::rolled ? .98 : kind == Cuff::shirt ? .86 : .94;
  for (Joint& j : end) j.half *= share;
  const std::string cuff = path(ring(end, kind == Cuff::rolled ? 1.1 : 1), {{"fill", cuff_colour(p)}, {"class", "inner"}});
  const std::string drawn = sleeve(p, a, cloth);
  if (kind == Cuff::rolled) return shade_below(p, a, ends + 8) + drawn + "\n" + cuff + "\n" + turned_over(end);
  // The sleeve's own hem lies over it.
  return cuff + "\n" + drawn + "\n" + path(hem(cloth), {{"fill", a.upper.shaded ? p.cloth2 : p.cloth}, {"class", "inner"}});
}

/// The upper arm's edge where the forearm stands before the crook of the arm.
std::string behind(const Arm& a) {
  return a.upper.behind.empty() ? "" : path(a.upper.behind, {{"class", "inner"}, {"fill", "none"}}) + "\n";
}

/// What a hand throws on the sleeve it lies round.
std::string hand_cast(const Person& p, const Arm& a) {
  const Joint& wrist = a.limb.back();
  const double size = p.hand * a.size, angle = a.turn * std::numbers::pi / 180, down = 8 * size;
  const auto at = [&](double along, double half) {
    return Joint{wrist.x + std::cos(angle) * along * size, wrist.y + std::sin(angle) * along * size + down, half * size};
  };
  return path(band({at(0, 15), at(40, 25), at(80, 31), at(120, 32)}, -1, 1), {{"fill", ink}, {"fill-opacity", .16}});
}

}  // namespace

std::string sleeved(const Person& p, const Arm& a) { return behind(a) + skin_of(p, a) + clad(p, a); }

std::string arm(const Person& p, const Arm& a) {
  const Joint& wrist = a.limb.back();
  const std::string hand = hand_shape(p, a.shape, {wrist.x, wrist.y, a.turn, a.mirrored, a.size});
  const std::string shade =
      a.on.empty() ? ""
                   : clip_path("held", a.on) + "\n" + group("round", {hand_cast(p, a)}, {{"clip-path", "url(#held)"}}) + "\n";
  return behind(a) + shade + skin_of(p, a) + hand + "\n" + clad(p, a);
}

}  // namespace presentation::rig
