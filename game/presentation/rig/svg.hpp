#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// Writing SVG by hand: path data from letters and numbers, paths and groups with attributes. Equal input gives equal bytes.
namespace presentation::rig {

struct Spot {
  double x, y;
};

/// One decimal, without ".0".
[[nodiscard]] std::string n(double value);
/// Two, for factors.
[[nodiscard]] std::string n2(double value);

struct Attribute {
  std::string_view name;
  std::string value;
  Attribute(std::string_view attribute, std::string_view text) : name(attribute), value(text) {}
  /// Two decimals below 1 (opacities), one above (widths).
  Attribute(std::string_view attribute, double number);
};
using Attributes = std::initializer_list<Attribute>;

namespace svg {
inline std::string word(std::string_view letter) { return std::string(letter); }
template <typename Number, typename = std::enable_if_t<std::is_arithmetic_v<Number>>>
std::string word(Number number) {
  return n(static_cast<double>(number));
}
}  // namespace svg

/// Path data: d("M", 3, 4.25, "L", x, y) -> "M 3 4.2 L …".
template <typename... Items>
[[nodiscard]] std::string d(const Items&... items) {
  std::string out;
  ((out += (out.empty() ? "" : " ") + svg::word(items)), ...);
  return out;
}

[[nodiscard]] std::string path(std::string_view data, Attributes attributes);
/// A path that only needs a class of the portrait's style sheet.
[[nodiscard]] std::string styled(std::string_view data, std::string_view css_class);
[[nodiscard]] std::string circle(double x, double y, double radius, Attributes attributes);
[[nodiscard]] std::string ellipse(double x, double y, double radius_x, double radius_y, Attributes attributes);
[[nodiscard]] std::string clip_path(std::string_view id, std::string_view data);
/// Empty parts are left out.
[[nodiscard]] std::string group(std::string_view id, const std::vector<std::string>& parts, Attributes attributes = {});

}  // namespace presentation::rig
