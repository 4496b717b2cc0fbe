#include "presentation/rig/portrait.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

constexpr double head_scale = 1.06, pivot = 90;  // the head turns round its chin, as on a neck
constexpr double shoulders_raised = -6;          // shoulders against where the pieces of a body are drawn

std::string rule(std::string_view classes, const std::string& declarations) {
  return "." + std::string(classes) + "{" + declarations + "}\n";
}
std::string fill(std::string_view colour) { return "fill:" + std::string(colour); }
std::string stroke(std::string_view colour, std::string_view width, std::string_view end) {
  return "stroke:" + std::string(colour) + ";stroke-width:" + std::string(width) + ";" + std::string(end);
}

}  // namespace

namespace {

/// Of "#RRGGBB", two digits from `at` on.
int channel(std::string_view colour, std::size_t at) {
  int value = 0;
  std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
  return value;
}

}  // namespace

bool is_red(std::string_view colour) {
  if (colour.empty()) return false;
  const int red = channel(colour, 1), green = channel(colour, 3), blue = channel(colour, 5);
  return red * 5 > green * 8 && red * 5 > blue * 7;
}

double luminance(std::string_view colour) {
  const auto part = [&](std::size_t at) {
    const double share = channel(colour, at) / 255.;
    return share <= .04045 ? share / 12.92 : std::pow((share + .055) / 1.055, 2.4);
  };
  return .2126 * part(1) + .7152 * part(3) + .0722 * part(5);
}

namespace {

/// Thin ink would drown in cloth as dark as itself: seams are grey there, the edges of sleeves broader.
bool is_dark(const Person& p) { return luminance(p.cloth) < .045; }

/// A fold in dark cloth is seen by the light on its ridge, the cloth's own colour half way to paper; in other cloth by its depth.
std::string fold_colour(const Person& p) {
  constexpr double dark = .12;
  if (luminance(p.cloth) >= dark) return ink;
  const auto lit = [&](std::size_t at, int paper) { return std::to_string((channel(p.cloth, at) * 7 + paper * 4) / 11); };
  return "rgb(" + lit(1, 246) + "," + lit(3, 239) + "," + lit(5, 226) + ")";
}

std::string style(const Person& p) {
  constexpr std::string_view round_join = "stroke-linejoin:round", round_cap = "stroke-linecap:round;fill:none";
  return "<style>\n" + rule("skin", fill(p.skin)) + rule("shade", fill(p.shade)) + rule("hair", fill(p.hair)) +
         rule("sheen", fill(p.sheen)) + rule("brows", fill(p.brows)) + rule("cloth", fill(p.cloth)) +
         rule("cloth2", fill(p.cloth2)) + rule("shirt", fill(p.shirt)) + rule("lip", fill(p.lip)) +
         rule("edge", stroke(p.line, "2.4", round_join)) + rule("outline", stroke(p.line, "4.4", round_join) + ";fill:none") +
         rule("edge2", stroke(ink, "2.4", round_join)) + rule("line", stroke(p.line, "2", round_cap)) +
         rule("fine", stroke(p.line, "1.5", round_cap)) +
         rule("line2", stroke(is_dark(p) ? "#77706A" : ink, "1.8", round_cap) + ";stroke-opacity:.7") +
         rule("fold", fill(fold_colour(p)) + ";fill-opacity:.72") +
         rule("inner", stroke(is_dark(p) ? "#120D0B" : ink, "2.2", round_join)) +
         rule("strand", stroke(p.strand, "1.8", round_cap)) +
         rule("round", "fill:none;stroke-linecap:round;stroke-linejoin:round") + rule("lash", "fill:#2A1E1A") +
         rule("white", "fill:#FCF8F1") + rule("lidshade", "fill:#B99C88;fill-opacity:.45") + rule("iris", fill(p.iris)) +
         rule("pupil", "fill:#1A1210") + rule("glint", "fill:#FFF9EF") + rule("hole", "fill:#6B2D28") +
         rule("teeth", "fill:#FBF6EC") +
         // A head piece once more, as the one shape of the shade it throws.
         rule("thrown *", fill(p.shade) + ";stroke:none") +
         rule("thrown .strand,.thrown .sheen,.thrown .round,.thrown [fill=none]", "display:none") + "</style>\n";
}

}  // namespace

Feeling held(const Person& p, Feeling f) {
  const Poise& own = p.habits.poise;
  const auto with = [](double& felt, double rest, double most) { felt += rest * (1 - std::min(1., std::abs(felt) / most)); };
  f.head[0] *= p.habits.tilt;
  f.lean[0] *= p.habits.tilt;
  with(f.head[0], own.tilt, 9);
  with(f.head[1], own.right, 9);
  with(f.angle[0], own.turn, 8);
  with(f.angle[1], own.nod, 11);
  with(f.lean[0], own.lean, 3);
  double smiles = f.mouth[1] - find_feeling("neutral").mouth[1];
  with(smiles, own.smile, 2);
  f.mouth[1] = find_feeling("neutral").mouth[1] + smiles;
  return f;
}

Spot on_head(const Person& p, const Feeling& f, Spot spot) {
  const double angle = f.head[0] * std::numbers::pi / 180, x = spot.x, y = spot.y - pivot;
  return {240 + f.head[1] + head_scale * (x * std::cos(angle) - y * std::sin(angle)),
          198 + f.head[2] + p.stoop + head_scale * (x * std::sin(angle) + y * std::cos(angle) + pivot)};
}

std::string portrait(const Person& p, const Feeling& felt) {
  const Feeling f = held(p, felt);
  const auto& [turn, right, down] = f.head;
  const auto& [yaw, pitch] = f.angle;
  const double dy = f.shoulders + shoulders_raised;
  const std::string place = "translate(" + n(240 + right) + " " + n(198 + down + p.stoop) + ") scale(" + n2(head_scale) +
                            ") rotate(" + n(turn) + " 0 " + n(pivot) + ")";
  // The whole figure leans about the middle of the lower edge.
  const std::string stand = "translate(240 " + n(620 + p.low) + ") rotate(" + n(f.lean[0]) + ") scale(" +
                            n2(1 + f.lean[1] / 100) + ") translate(-240 -620)";
  const Pose pose = pose_of(p, f.hand);
  const std::string features = group("features",
                                     {nose(p, f), age_lines(p, f), beard(p, f), eye(p, f, Side::near), eye(p, f, Side::far),
                                      brow(p, f, Side::near), brow(p, f, Side::far), mouth(p, f), glasses(p, f)},
                                     {{"transform", "translate(" + n(yaw) + " " + n(pitch) + ")"}});
  const std::string over =
      group("over", {hair_front(p, f)}, {{"transform", "translate(" + n(yaw * .2) + " " + n(pitch * .3) + ")"}});
  return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 600" width="480" height="600">)"
         "\n" +
         style(p) +
         group("figure",
               {group("back", {hair_back(p, f)}, {{"transform", place}}), neck(p, f, dy), body(p, dy, pose),
                group("front", {ears(p, f), head(p, f), hair_cast(p, f), features, over}, {{"transform", place}}),
                hand(p, f, pose, dy)},
               {{"transform", stand}}) +
         "\n</svg>\n";
}

}  // namespace presentation::rig
