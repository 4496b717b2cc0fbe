#include "presentation/rig/svg.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace presentation::rig {
namespace {

std::string fixed(double value, int decimals) {
  std::array<char, 48> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr;
  std::string out(digits.data(), end);
  while (out.find('.') != std::string::npos && (out.back() == '0' || out.back() == '.')) {
    const bool point = out.back() == '.';
    out.pop_back();
    if (point) break;
  }
  return out;
}

std::string written(Attributes attributes) {
  std::string out;
  for (const Attribute& a : attributes) out += " " + std::string(a.name) + "=\"" + a.value + "\"";
  return out;
}

}  // namespace

std::string n(double value) { return fixed(value, 1); }
std::string n2(double value) { return fixed(value, 2); }

Attribute::Attribute(std::string_view attribute, double number)
    : name(attribute), value(fixed(number, std::abs(number) >= 1 ? 1 : 2)) {}

std::string path(std::string_view data, Attributes attributes) {
  return "<path" + written(attributes) + " d=\"" + std::string(data) + "\"/>";
}

std::string styled(std::string_view data, std::string_view css_class) { return path(data, {{"class", css_class}}); }

std::string circle(double x, double y, double radius, Attributes attributes) {
  return "<circle" + written(attributes) + " cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + "\"/>";
}

std::string ellipse(double x, double y, double radius_x, double radius_y, Attributes attributes) {
  return "<ellipse" + written(attributes) + " cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" rx=\"" + n(radius_x) + "\" ry=\"" +
         n(radius_y) + "\"/>";
}

std::string clip_path(std::string_view id, std::string_view data) {
  return "<clipPath id=\"" + std::string(id) + "\"><path d=\"" + std::string(data) + "\"/></clipPath>";
}

std::string group(std::string_view id, const std::vector<std::string>& parts, Attributes attributes) {
  std::string out = "<g id=\"" + std::string(id) + "\"" + written(attributes) + ">\n";
  for (const std::string& part : parts)
    if (!part.empty()) out += part + "\n";
  return out + "</g>";
}

}  // namespace presentation::rig
