#include "presentation/rig/limb.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

/// The limb's middle line moved sideways by a share of its half width.
std::vector<Spot> moved(const Limb& limb, double share) {
  std::vector<Spot> out;
  for (std::size_t i = 0; i < limb.size(); ++i) {
    const Joint& a = limb[i == 0 ? 0 : i - 1];
    const Joint& b = limb[std::min(i + 1, limb.size() - 1)];
    const double dx = b.x - a.x, dy = b.y - a.y, length = std::hypot(dx, dy), by = limb[i].half * share / length;
    out.push_back({limb[i].x - dy * by, limb[i].y + dx * by});
  }
  return out;
}

/// Catmull and Rom's curve through the points, as SVG's cubic pieces.
std::string curve(const std::vector<Spot>& points) {
  std::string out;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Spot& before = points[i == 0 ? 0 : i - 1];
    const Spot& a = points[i];
    const Spot& b = points[i + 1];
    const Spot& after = points[std::min(i + 2, points.size() - 1)];
    out += (i == 0 ? "" : " ") + d("C", a.x + (b.x - before.x) / 6, a.y + (b.y - before.y) / 6, b.x - (after.x - a.x) / 6,
                                   b.y - (after.y - a.y) / 6, b.x, b.y);
  }
  return out;
}

double length_of(const Limb& limb) {
  double out = 0;
  for (std::size_t i = 1; i < limb.size(); ++i) out += std::hypot(limb[i].x - limb[i - 1].x, limb[i].y - limb[i - 1].y);
  return out;
}

/// Between two distances from its beginning.
Limb cut(const Limb& limb, double from, double to) {
  constexpr double apart = 3;  // joints nearer to each other than this would make a kink
  const auto between = [](const Joint& a, const Joint& b, double t) {
    return Joint{std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t), std::lerp(a.half, b.half, t)};
  };
  Limb out;
  double begins = 0;
  for (std::size_t i = 0; i + 1 < limb.size(); ++i) {
    const Joint &a = limb[i], &b = limb[i + 1];
    const double piece = std::hypot(b.x - a.x, b.y - a.y), ends = begins + piece;
    if (from >= begins && from < ends) out.push_back(between(a, b, (from - begins) / piece));
    if (begins > from + apart && begins < to - apart) out.push_back(a);
    if (to > begins && to <= ends) out.push_back(between(a, b, (to - begins) / piece));
    begins = ends;
  }
  return out;
}

double direction(const Joint& a, const Joint& b) { return std::atan2(b.y - a.y, b.x - a.x); }

/// What ends a sleeve: a short band whose hem is bent, as round an arm.
std::string cuff(const Limb& limb) {
  const std::vector<Spot> left = moved(limb, -1), right = moved(limb, 1);
  const Joint& end = limb.back();
  const double along = direction(limb.front(), end), dx = std::cos(along) * 7, dy = std::sin(along) * 7;
  return d("M", left.front().x, left.front().y, "L", left.back().x, left.back().y, "Q", end.x + dx, end.y + dy, right.back().x,
           right.back().y, "L", right.front().x, right.front().y, "Q", limb.front().x + dx, limb.front().y + dy, left.front().x,
           left.front().y, "Z");
}

std::string_view cuff_colour(const Person& p) {
  switch (p.clothes) {
    case Clothes::workwear:
    case Clothes::blouson:
    case Clothes::cardigan:
    case Clothes::salon: return p.cloth2;
    case Clothes::vest:
    case Clothes::apron:
    case Clothes::towel: return p.cloth;
    default: return p.shirt;
  }
}

/// A spot so far along it, at a share of its half width to one side.
Spot spot(const Limb& limb, double along, double share) { return moved(cut(limb, along, along + 8), share).front(); }

/// Cloth pulled across a sleeve: from one spot of it to another, hanging a little.
std::string fold(const Limb& limb, Spot from, Spot to) {
  const Spot a = spot(limb, from.x, from.y), b = spot(limb, to.x, to.y);
  const Spot middle = spot(limb, std::lerp(from.x, to.x, .35), std::lerp(from.y, to.y, .7));
  return d("M", a.x, a.y, "Q", middle.x, middle.y, b.x, b.y);
}

/// Where cloth gathers: inside a bent elbow, fanning out from the bend, and before the cuff, from the other edge.
std::string folds(const Limb& limb, double bend, double inside) {
  const double ends = length_of(limb);
  if (ends < bend + 50) return "";
  return styled(fold(limb, {bend + 20, inside * .86}, {bend - 8, -inside * .1}) + " " +
                    fold(limb, {bend + 6, inside * .8}, {bend - 24, inside * .3}) + " " +
                    fold(limb, {ends - 20, -inside * .86}, {ends - 40, inside * .05}),
                "line2");
}

/// The bare forearm, or the wrist that comes out of a cuff: in the middle of the sleeve, and where it ends as wide as the hand
/// and on the hand's way.
std::string skin_of(const Person& p, const Arm& a) {
  const double whole = length_of(a.limb), half = 15 * p.hand * a.size;
  Limb bare = p.rolled_sleeves ? a.limb : cut(a.limb, whole - 46, whole);
  for (Joint& j : bare) j.half = p.rolled_sleeves ? j.half * .84 : half;
  const double angle = a.turn * std::numbers::pi / 180, x = std::cos(angle), y = std::sin(angle);
  const Joint wrist = bare.back();
  bare = cut(bare, 0, length_of(bare) - (p.rolled_sleeves ? 36 : 20));
  bare.push_back({wrist.x - x * 5, wrist.y - y * 5, half});
  bare.push_back({wrist.x + x * 3, wrist.y + y * 3, half});
  return styled(band(bare, -1, 1), "skin") + "\n" + styled(a.light_left ? band(bare, .45, 1) : band(bare, -1, -.45), "shade") +
         "\n" + path(contour(bare, false), {{"class", "edge"}, {"fill", "none"}}) + "\n";
}

/// From a share of the half width to an edge; it begins at the edge, so that it does not end square at an elbow.
std::string shade(const Limb& limb, double from, double edge) {
  std::vector<Spot> inner = moved(limb, from), outer = moved(limb, edge);
  inner.front() = outer.front();
  std::reverse(outer.begin(), outer.end());
  return d("M", inner.front().x, inner.front().y) + " " + curve(inner) + " " + d("L", outer.front().x, outer.front().y) + " " +
         curve(outer) + " Z";
}

/// The figure's own contour, from the end of the upper arm's round the elbow to the forearm's lower edge.
std::string round_elbow(const Limb& limb, double inside) {
  const auto& [x, y, half] = limb.front();
  const Spot end = moved(limb, -inside).front();
  const int way = inside > 0 ? 1 : 0;
  return path(d("M", x + inside * half, y - 16, "V", y, "A", half, half, 0, 0, way, x, y + half, "A", half, half, 0, 0, way,
                end.x, end.y),
              {{"class", "edge2"}, {"fill", "none"}});
}

/// Cloth from one spot of the arm to another.
std::string sleeve(const Person& p, const Arm& a, const Limb& limb) {
  const double inside = a.crease > 0 ? 1 : -1;
  const std::string line = a.crease == 0
                               ? contour(limb, false)
                               : edge_of(cut(limb, std::abs(a.crease), length_of(limb)), inside) + " " + edge_of(limb, -inside);
  return styled(a.elbow ? contour(limb, true) : band(limb, -1, 1), "cloth") + "\n" +
         styled(a.light_left ? shade(limb, .35, 1) : shade(limb, -.35, -1), "cloth2") + "\n" + pattern(p, limb) +
         folds(limb, std::max(30., std::abs(a.crease)), inside) + "\n" + path(line, {{"class", "inner"}, {"fill", "none"}}) +
         (a.elbow ? "\n" + round_elbow(limb, inside) : "");
}

std::string clad(const Person& p, const Arm& a) {
  const double whole = length_of(a.limb), ends = p.rolled_sleeves ? whole * .4 : whole - 27;
  const std::string cloth = sleeve(p, a, cut(a.limb, 0, ends));
  Limb hem = cut(a.limb, ends - 2, ends + (p.rolled_sleeves ? 17 : 12));
  for (Joint& j : hem) j.half += p.rolled_sleeves ? 2.5 : 1;
  return cloth + "\n" + path(cuff(hem), {{"fill", cuff_colour(p)}, {"class", "inner"}});
}

}  // namespace

std::string band(const Limb& limb, double from, double to) {
  const std::vector<Spot> left = moved(limb, from);
  std::vector<Spot> right = moved(limb, to);
  std::reverse(right.begin(), right.end());
  return d("M", left.front().x, left.front().y) + " " + curve(left) + " " + d("L", right.front().x, right.front().y) + " " +
         curve(right) + " Z";
}

std::string edge_of(const Limb& limb, double at) {
  const std::vector<Spot> points = moved(limb, at);
  return d("M", points.front().x, points.front().y) + " " + curve(points);
}

std::string contour(const Limb& limb, bool elbow) {
  std::vector<Spot> left = moved(limb, -1);
  const std::vector<Spot> right = moved(limb, 1);
  std::reverse(left.begin(), left.end());
  const Joint& first = limb.front();
  const std::string turn = elbow ? d("A", first.half, first.half, 0, 0, 0, right.front().x, right.front().y)
                                 : d("M", right.front().x, right.front().y);
  return d("M", left.front().x, left.front().y) + " " + curve(left) + " " + turn + " " + curve(right);
}

std::string digits(const std::vector<Digit>& all) {
  std::string out;
  for (const Digit& f : all) {
    const double first = std::atan2(f.knuckle.y - f.root.y, f.knuckle.x - f.root.x);
    const double last = std::atan2(f.tip.y - f.knuckle.y, f.tip.x - f.knuckle.x);
    const double middle = std::atan2(f.tip.y - f.root.y, f.tip.x - f.root.x);
    const auto beside = [](const Spot& s, double angle, double by) {
      return Spot{s.x - std::sin(angle) * by, s.y + std::cos(angle) * by};
    };
    const double end = f.half * .84;
    const Spot a = beside(f.root, first, f.half), b = beside(f.knuckle, middle, f.half), c = beside(f.tip, last, end);
    const Spot e = beside(f.tip, last, -end), g = beside(f.knuckle, middle, -f.half), h = beside(f.root, first, -f.half);
    out +=
        (out.empty() ? "" : "\n") +
        styled(d("M", a.x, a.y, "Q", b.x, b.y, c.x, c.y, "A", end, end, 0, 0, 0, e.x, e.y, "Q", g.x, g.y, h.x, h.y), "skin edge");
  }
  return out;
}

/// The shirt's own checks, along the sleeve and across it.
std::string pattern(const Person& p, const Limb& limb) {
  if (p.clothes != Clothes::towel) return "";
  std::string lines = edge_of(limb, -.4) + " " + edge_of(limb, .5);
  for (double at = 22; at < length_of(limb) - 6; at += 44) {
    const Limb across = cut(limb, at, at + 6);
    const Spot a = moved(across, -1).front(), b = moved(across, 1).front();
    lines += " " + d("M", a.x, a.y, "L", b.x, b.y);
  }
  return path(lines, {{"fill", "none"}, {"stroke", p.cloth2}, {"stroke-width", 7}, {"stroke-opacity", .7}}) + "\n";
}

std::string sleeved(const Person& p, const Arm& a) { return skin_of(p, a) + clad(p, a); }

std::string arm(const Person& p, const Arm& a) {
  const Joint& wrist = a.limb.back();
  return skin_of(p, a) + hand_shape(p, a.shape, {wrist.x, wrist.y, a.turn, a.mirrored, a.size}) + "\n" + clad(p, a);
}

}  // namespace presentation::rig
