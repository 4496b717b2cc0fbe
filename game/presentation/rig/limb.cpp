#include "presentation/rig/limb.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "presentation/rig/svg.hpp"

namespace presentation::rig {

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

std::string band(const Limb& limb, double from, double to) {
  const std::vector<Spot> left = moved(limb, from);
  std::vector<Spot> right = moved(limb, to);
  std::reverse(right.begin(), right.end());
  return d("M", left.front().x, left.front().y) + " " + curve(left) + " " + d("L", right.front().x, right.front().y) + " " +
         curve(right) + " Z";
}

std::string line_through(const std::vector<Spot>& points) {
  return d("M", points.front().x, points.front().y) + " " + curve(points);
}

std::string pleat(const Spot& from, const Spot& by, const Spot& to) {
  const double x = to.x - from.x, y = to.y - from.y, length = std::hypot(x, y);
  const auto beside = [&](const Spot& s, double out) { return Spot{s.x - y / length * out, s.y + x / length * out}; };
  const Spot first{std::lerp(from.x, by.x, .3), std::lerp(from.y, by.y, .3)};
  const Spot a = beside(first, 2.6), b = beside(by, 1.7), c = beside(by, -1.7), e = beside(first, -2.6);
  return d("M", from.x, from.y, "C", a.x, a.y, b.x, b.y, to.x, to.y, "C", c.x, c.y, e.x, e.y, from.x, from.y, "Z");
}

std::string edge_of(const Limb& limb, double at) { return line_through(moved(limb, at)); }

std::string contour(const Limb& limb, bool elbow) {
  std::vector<Spot> left = moved(limb, -1);
  const std::vector<Spot> right = moved(limb, 1);
  std::reverse(left.begin(), left.end());
  const Joint& first = limb.front();
  const std::string turn = elbow ? d("A", first.half, first.half, 0, 0, 0, right.front().x, right.front().y)
                                 : d("M", right.front().x, right.front().y);
  return d("M", left.front().x, left.front().y) + " " + curve(left) + " " + turn + " " + curve(right);
}

std::string outline(const Digit& f) {
  const double first = std::atan2(f.knuckle.y - f.root.y, f.knuckle.x - f.root.x);
  const double last = std::atan2(f.tip.y - f.knuckle.y, f.tip.x - f.knuckle.x);
  const double middle = std::atan2(f.tip.y - f.root.y, f.tip.x - f.root.x);
  const auto beside = [](const Spot& s, double angle, double by) {
    return Spot{s.x - std::sin(angle) * by, s.y + std::cos(angle) * by};
  };
  const double end = f.half * .84;
  const Spot a = beside(f.root, first, -f.half), b = beside(f.knuckle, middle, -f.half), c = beside(f.tip, last, -end);
  const Spot e = beside(f.tip, last, end), g = beside(f.knuckle, middle, f.half), h = beside(f.root, first, f.half);
  return d("M", a.x, a.y, "Q", b.x, b.y, c.x, c.y, "A", end * f.round, end, last * 180 / std::numbers::pi, 0, 1, e.x, e.y, "Q",
           g.x, g.y, h.x, h.y);
}

std::string digits(const std::vector<Digit>& all) {
  std::string out;
  for (const Digit& f : all) out += (out.empty() ? "" : "\n") + styled(outline(f), "skin edge");
  return out;
}

std::string gaps(const std::vector<Digit>& all) {
  std::string out;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    const Digit &a = all[i], &b = all[i + 1];
    const auto middle = [](const Spot& s, const Spot& t) { return Spot{(s.x + t.x) / 2, (s.y + t.y) / 2}; };
    // It ends beside the shorter one's tip.
    const bool first = std::hypot(a.tip.x - a.root.x, a.tip.y - a.root.y) < std::hypot(b.tip.x - b.root.x, b.tip.y - b.root.y);
    const Digit &shorter = first ? a : b, &longer = first ? b : a;
    const double x = longer.knuckle.x - shorter.knuckle.x, y = longer.knuckle.y - shorter.knuckle.y, apart = std::hypot(x, y);
    const Spot root = middle(a.root, b.root), bend = middle(a.knuckle, b.knuckle);
    const Spot end{shorter.tip.x + x / apart * shorter.half * .9, shorter.tip.y + y / apart * shorter.half * .9};
    out += (out.empty() ? "" : " ") +
           d("M", std::lerp(root.x, bend.x, .3), std::lerp(root.y, bend.y, .3), "Q", bend.x, bend.y, end.x, end.y);
  }
  return out;
}

}  // namespace presentation::rig
