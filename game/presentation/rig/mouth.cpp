#include <cmath>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

/// Where the mouth lies: its corners, the middle of the line between the lips, and how it is held.
struct Lie {
  double width, corner, gap, press;
  double x, base, left, right;
  double corner_y;  ///< height of the corners
  double dip;       ///< height of the middle: corners go up, the middle goes down
  double tilt, body;
};

Lie lie(const Person& p, const Feeling& f) {
  const auto& [full, corner, gap, press, shift] = f.mouth;
  const double width = full * p.mouth;
  const double x = 5 + shift, base = 68 * p.length;
  return {.width = width,
          .corner = corner,
          .gap = gap,
          .press = press,
          .x = x,
          .base = base,
          .left = x - width * 0.53,
          .right = x + width * 0.47,
          .corner_y = base - corner * (corner > 0 ? 0.75 : 0.62),
          .dip = base + corner * (gap > 1 ? 0.3 : (corner > 0 ? 0.42 : 0.16)),
          .tilt = shift * 0.35,
          .body = (1 - press) * (corner < 0 ? 0.85 : 1)};
}

/// An oval: upright in fright, flat in a sigh.
std::vector<std::string> startled(const Person& p, const Lie& m) {
  std::vector<std::string> parts;
  const double a = m.width * 0.42, b = m.gap * 0.62;
  const double cy = m.base + 3;
  const auto oval = [&](double rx, double ry, double up) {
    return d("M", m.x - rx, cy, "C", m.x - rx, cy - ry * up, m.x - rx * .45, cy - ry * 1.12, m.x, cy - ry, "C", m.x + rx * .45,
             cy - ry * 1.12, m.x + rx, cy - ry * up, m.x + rx, cy, "C", m.x + rx, cy + ry * .8, m.x + rx * .5, cy + ry * 1.1, m.x,
             cy + ry * 1.1, "C", m.x - rx * .5, cy + ry * 1.1, m.x - rx, cy + ry * .8, m.x - rx, cy, "Z");
  };
  if (p.lips > 0) {
    parts.push_back(styled(oval(a + 3, b + 4.5, 0.7), "lip"));
  }
  parts.push_back(clip_path("hole", oval(a, b, 0.7)));
  parts.push_back(styled(oval(a, b, 0.7), "hole"));
  parts.push_back(
      path(d("M", m.x - a, cy - b * 1.2, "h", 2 * a, "V", cy - b * 0.62, "Q", m.x, cy - b * 0.42, m.x - a, cy - b * 0.62, "Z"),
           {{"class", "teeth"}, {"clip-path", "url(#hole)"}}));
  parts.push_back(styled(oval(a, b, 0.7), "fine"));
  if (p.lips == 0) {
    parts.push_back(styled(d("M", m.x - 8, cy + b + 7, "Q", m.x, cy + b + 9, m.x + 8, cy + b + 7), "fine"));
  }
  return parts;
}

/// Smiling open: teeth above, dark only as a thin sickle.
std::vector<std::string> smiling(const Person& p, const Lie& m) {
  std::vector<std::string> parts;
  const double low = m.dip + m.gap * 1.5;
  const std::string top = d("C", m.left + m.width * 0.24, m.dip - 1, m.x - 6, m.dip - 1.5, m.x, m.dip - 0.5, "C", m.x + 6,
                            m.dip - 1.5, m.right - m.width * 0.22, m.dip - 1, m.right, m.corner_y);
  const std::string hole = d("M", m.left, m.corner_y) + " " + top + " " +
                           d("C", m.right - m.width * 0.16, low, m.left + m.width * 0.16, low, m.left, m.corner_y, "Z");
  if (p.lips > 0) {
    parts.push_back(
        styled(d("M", m.left - 1, m.corner_y - 0.5, "C", m.left + m.width * 0.26, m.dip - 5, m.x - 7, m.dip - 7, m.x, m.dip - 5,
                 "C", m.x + 7, m.dip - 7, m.right - m.width * 0.24, m.dip - 5, m.right + 1, m.corner_y - 0.5, "C",
                 m.right - m.width * 0.14, low + 7.5, m.left + m.width * 0.14, low + 7.5, m.left - 1, m.corner_y - 0.5, "Z"),
               "lip"));
  }
  parts.push_back(clip_path("hole", hole));
  parts.push_back(styled(hole, "hole"));
  parts.push_back(path(d("M", m.left + m.width * 0.08, m.corner_y - 5, "L", m.right - m.width * 0.08, m.corner_y - 5, "L",
                         m.right - m.width * 0.1, m.corner_y + 1.5, "C", m.right - m.width * 0.22, m.dip + m.gap * 0.86,
                         m.left + m.width * 0.22, m.dip + m.gap * 0.86, m.left + m.width * 0.1, m.corner_y + 1.5, "Z"),
                       {{"class", "teeth"}, {"clip-path", "url(#hole)"}}));
  parts.push_back(styled(d("M", m.left, m.corner_y) + " " + top, "line"));
  parts.push_back(styled(d("M", m.left - 2.5, m.corner_y + 1.6, "q", 0.6, -2.4, 3, -2.6, "M", m.right + 2.5, m.corner_y + 1.6,
                           "q", -0.6, -2.4, -3, -2.6),
                         "fine"));
  if (p.lips == 0) {
    parts.push_back(styled(hole, "fine"));
    parts.push_back(path(d("M", m.x - m.width * 0.16, low + 3, "Q", m.x, low + 5, m.x + m.width * 0.16, low + 3),
                         {{"class", "fine"}, {"stroke-opacity", 0.8}}));
  }
  return parts;
}

std::vector<std::string> closed(const Person& p, const Lie& m) {
  std::vector<std::string> parts;
  const std::string up = d("M", m.left, m.corner_y + m.tilt, "C", m.left + m.width * 0.26, m.dip - 0.5, m.x - 6, m.dip - 1.5, m.x,
                           m.dip, "C", m.x + 6, m.dip - 1.5, m.right - m.width * 0.24, m.dip - 0.5, m.right, m.corner_y - m.tilt);
  if (p.lips > 0 && m.body > 0.05) {
    parts.push_back(styled(d("M", m.left + 2, m.corner_y + m.tilt, "C", m.left + m.width * 0.28, m.dip - 4 * m.body - 1, m.x - 7,
                             m.dip - 6.5 * m.body - 1, m.x, m.dip - 4.5 * m.body - 1, "C", m.x + 7, m.dip - 6.5 * m.body - 1,
                             m.right - m.width * 0.26, m.dip - 4 * m.body - 1, m.right - 2, m.corner_y - m.tilt, "C",
                             m.right - m.width * 0.13, m.dip + 4 * m.body, m.x + m.width * 0.2, m.dip + 8.5 * m.body + 0.5, m.x,
                             m.dip + 8.5 * m.body + 0.5, "C", m.x - m.width * 0.2, m.dip + 8.5 * m.body + 0.5,
                             m.left + m.width * 0.13, m.dip + 4 * m.body, m.left + 2, m.corner_y + m.tilt, "Z"),
                           "lip"));
  }
  parts.push_back(path(d("M", m.x - m.width * 0.2, m.dip + 10.5 - m.press * 1.5, "Q", m.x,
                         m.dip + 12.5 - m.press * 1.5 - m.corner * 0.2, m.x + m.width * 0.18, m.dip + 10.5 - m.press * 1.5),
                       {{"class", "fine"}, {"stroke-opacity", 0.7}}));
  parts.push_back(path(up, {{"class", "line"}, {"stroke-width", 2.3}}));
  // A small tick at the corners carries the feeling.
  const double sgn = m.corner < 0 ? 1 : -1;
  if (std::abs(m.corner) > 1.5) {
    parts.push_back(styled(d("M", m.left + 0.5, m.corner_y + m.tilt, "q", -2.5, 0.8 * sgn, -2.5, 3 * sgn, "M", m.right - 0.5,
                             m.corner_y - m.tilt, "q", 2.5, 0.8 * sgn, 2.5, 3 * sgn),
                           "fine"));
  }
  return parts;
}

}  // namespace

std::string mouth(const Person& p, const Feeling& f) {
  const Lie m = lie(p, f);
  const bool round = m.gap > 12 || (m.gap > 1 && m.corner < 1);
  return group("mouth", round ? startled(p, m) : m.gap > 1 ? smiling(p, m) : closed(p, m));
}

}  // namespace presentation::rig
