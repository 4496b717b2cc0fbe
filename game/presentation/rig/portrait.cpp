#include "presentation/rig/portrait.hpp"

#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

std::string rule(std::string_view classes, const std::string& declarations) {
  return "." + std::string(classes) + "{" + declarations + "}\n";
}
std::string fill(std::string_view colour) { return "fill:" + std::string(colour); }
std::string stroke(std::string_view colour, std::string_view width, std::string_view end) {
  return "stroke:" + std::string(colour) + ";stroke-width:" + std::string(width) + ";" + std::string(end);
}

std::string style(const Person& p) {
  constexpr std::string_view round_join = "stroke-linejoin:round", round_cap = "stroke-linecap:round;fill:none";
  return "<style>\n" + rule("skin", fill(p.skin)) + rule("shade", fill(p.shade)) + rule("hair", fill(p.hair)) +
         rule("sheen", fill(p.sheen)) + rule("brows", fill(p.brows)) + rule("cloth", fill(p.cloth)) +
         rule("cloth2", fill(p.cloth2)) + rule("shirt", fill(p.shirt)) + rule("lip", fill(p.lip)) +
         rule("edge", stroke(p.line, "2.4", round_join)) + rule("edge2", stroke(ink, "2.4", round_join)) +
         rule("line", stroke(p.line, "2", round_cap)) + rule("fine", stroke(p.line, "1.5", round_cap)) +
         rule("line2", stroke(ink, "1.8", round_cap) + ";opacity:.7") + rule("strand", stroke(p.strand, "1.8", round_cap)) +
         rule("round", "fill:none;stroke-linecap:round;stroke-linejoin:round") + rule("lash", "fill:#2A1E1A") +
         rule("white", "fill:#FCF8F1") + rule("lidshade", "fill:#B99C88;opacity:.45") + rule("iris", fill(p.iris)) +
         rule("pupil", "fill:#1A1210") + rule("glint", "fill:#FFF9EF") + rule("hole", "fill:#6B2D28") +
         rule("teeth", "fill:#FBF6EC") + "</style>\n";
}

}  // namespace

std::string portrait(const Person& p, const Feeling& f) {
  const auto& [turn, right, down] = f.head;
  const auto& [yaw, pitch] = f.angle;
  const double dy = f.shoulders;
  // The head turns round its chin, as on a neck.
  const std::string place =
      "translate(" + n(240 + right) + " " + n(198 + down + p.stoop) + ") scale(1.06) rotate(" + n(turn) + " 0 90)";
  // The whole figure leans about the middle of the lower edge.
  const std::string stand = "translate(240 " + n(620 + p.low) + ") rotate(" + n(f.lean[0]) + ") scale(" +
                            n2(1 + f.lean[1] / 100) + ") translate(-240 -620)";
  const Pose pose = pose_of(p, f.hand);
  const std::string features = group("features",
                                     {nose(p, f), age_lines(p, f), beard(p), eye(p, f, Side::near), eye(p, f, Side::far),
                                      brow(p, f, Side::near), brow(p, f, Side::far), mouth(p, f), glasses(p)},
                                     {{"transform", "translate(" + n(yaw) + " " + n(pitch) + ")"}});
  const std::string over =
      group("over", {hair_front(p)}, {{"transform", "translate(" + n(yaw * .2) + " " + n(pitch * .3) + ")"}});
  return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 600" width="480" height="600">)"
         "\n" +
         style(p) +
         group("figure",
               {group("back", {hair_back(p)}, {{"transform", place}}), neck(p, dy), body(p, dy), hand_behind(p, pose),
                group("front", {ears(p, f), head(p, f), features, over}, {{"transform", place}}), hand(p, pose, dy)},
               {{"transform", stand}}) +
         "\n</svg>\n";
}

}  // namespace presentation::rig
