#include <cctype>
#include <charconv>

#include "presentation/canvas/icon.hpp"

namespace presentation {
namespace {

constexpr int pieces = 8;

/// Reads commands and numbers one after the other.
class Reader {
 public:
  explicit Reader(std::string_view path) : rest_(path) {}
  [[nodiscard]] bool at_number() {
    skip();
    return !rest_.empty() &&
           (std::isdigit(static_cast<unsigned char>(rest_.front())) != 0 || rest_.front() == '-' || rest_.front() == '.');
  }
  [[nodiscard]] bool done() {
    skip();
    return rest_.empty();
  }
  char command() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }
  float number() {
    skip();
    float value = 0;
    const auto end = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value).ptr;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

 private:
  void skip() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == ',')) rest_.remove_prefix(1);
  }
  std::string_view rest_;
};

Point on_curve(Point a, Point b, Point c, Point d, float t) {
  const float s = 1 - t;
  const float wa = s * s * s, wb = 3 * s * s * t, wc = 3 * s * t * t, wd = t * t * t;
  return {wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y};
}

}  // namespace

std::vector<std::vector<Point>> flatten(std::string_view path) {
  std::vector<std::vector<Point>> out;
  Reader read(path);
  Point at, control;
  char command = 0;
  while (!read.done()) {
    if (!read.at_number()) command = read.command();
    const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
    const auto point = [&] {
      const float x = read.number(), y = read.number();
      return relative ? Point{at.x + x, at.y + y} : Point{x, y};
    };
    const auto to = [&](Point p) { out.back().push_back(at = control = p); };
    const auto bend = [&](Point b) {
      const Point from = at, c = point(), d = point();
      // The numbers of one curve all count from its beginning, so `at` moves only when they are read.
      for (int i = 1; i <= pieces; ++i) to(on_curve(from, b, c, d, static_cast<float>(i) / pieces));
      control = c;
    };
    switch (std::toupper(static_cast<unsigned char>(command))) {
      case 'M':
        at = control = point();
        out.push_back({at});
        command = relative ? 'l' : 'L';
        break;
      case 'L': to(point()); break;
      case 'H': to({read.number() + (relative ? at.x : 0), at.y}); break;
      case 'V': to({at.x, read.number() + (relative ? at.y : 0)}); break;
      case 'C': bend(point()); break;
      case 'S': bend({2 * at.x - control.x, 2 * at.y - control.y}); break;
      case 'Z': to(out.back().front()); break;
      default: return out;
    }
  }
  return out;
}

}  // namespace presentation
