#include "presentation/rig/limb.hpp"

#include <algorithm>
#include <cmath>

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

/// The first or last share of a limb, cut between two joints.
Limb cut(const Limb& limb, double from, double to) {
  const auto at = [&](double share) {
    const double place = share * static_cast<double>(limb.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(place), limb.size() - 2);
    const double t = place - static_cast<double>(i);
    const Joint &a = limb[i], &b = limb[i + 1];
    return Joint{std::lerp(a.x, b.x, t), std::lerp(a.y, b.y, t), std::lerp(a.half, b.half, t)};
  };
  Limb out{at(from)};
  for (std::size_t i = 0; i < limb.size(); ++i) {
    const double share = static_cast<double>(i) / static_cast<double>(limb.size() - 1);
    if (share > from + .02 && share < to - .02) out.push_back(limb[i]);
  }
  out.push_back(at(to));
  return out;
}

std::string clad(const Limb& limb, bool light_left, std::string_view main, std::string_view dark, std::string_view line) {
  return styled(band(limb, -1, 1), main) + "\n" + styled(light_left ? band(limb, .35, 1) : band(limb, -1, -.35), dark) + "\n" +
         path(edge_of(limb, -1) + " " + edge_of(limb, 1), {{"class", line}, {"fill", "none"}});
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

std::string forearm(const Person& p, const Limb& limb, bool light_left) {
  const double sleeve_ends = p.rolled_sleeves ? .34 : .86;
  const Limb sleeve = cut(limb, 0, sleeve_ends);
  Limb cuff = cut(limb, sleeve_ends, std::min(1., sleeve_ends + .11));
  for (Joint& j : cuff) j.half += p.rolled_sleeves ? 5 : 1.5;
  std::string skin;
  if (p.rolled_sleeves) {
    Limb bare = limb;
    for (Joint& j : bare) j.half *= .82;
    skin = clad(bare, light_left, "skin", "shade", "edge") + "\n";
  }
  return skin + clad(sleeve, light_left, "cloth", "cloth2", "edge2") + "\n" +
         path(band(cuff, -1, 1), {{"fill", cuff_colour(p)}, {"class", "edge2"}});
}

}  // namespace presentation::rig
