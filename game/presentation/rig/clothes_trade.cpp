#include <algorithm>
#include <cmath>

#include "presentation/rig/clothes.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig::wear {
namespace {

/// Of a shirt without a collar. Its ends lie below what is worn over it.
std::string neckline(double a, double b, double low) {
  return path(d("M", a + 3, low - 44, "C", 218, low - 8, 230, low, 243, low, "C", 256, low, 268, low - 8, b - 3, low - 44),
              {{"class", "edge2"}, {"fill", "none"}});
}

Parts undershirt(const Person& p, double a, double b) {
  return {
      opening(p, 420),
      path(d("M", a - 2, 330, "C", 214, 392, 230, 404, 243, 404, "C", 256, 404, 272, 392, b + 2, 330, "L", b + 6, 380, "L", 243,
             450, "L", a - 6, 380, "Z"),
           {{"fill", "#454A4E"}}),
      neckline(a, b, 404),
      path(d("M", 243, 404, "C", 256, 404, 272, 392, b + 2, 330, "L", b + 6, 380, "L", 243, 450, "Z"), {{"fill", "#34383B"}})};
}

Parts shirt_and_tie(const Person& p, double a, double b) {
  return {styled(d("M", a - 8, 340, "L", b + 8, 340, "L", 290, 380, "L", 243, 442, "L", 196, 380, "Z"), "shirt"), opening(p, 398),
          path("M 234 398 L 253 398 L 258 414 L 252 424 L 247 442 L 239 442 L 235 424 L 229 414 Z",
               {{"fill", p.tie}, {"class", "edge2"}}),
          collar(a, b, 400, "shirt", "shirt")};
}

}  // namespace

Parts workwear(const Person& p, double a, double b, bool name, bool pocket, bool far_pocket) {
  // Pockets end before the arms; their tops fall outwards, so that hands before them do not make one line of the two.
  const double x = std::max(118., 240 - p.shoulder + 50), near = 200 - x, far = std::min(74., 244 + p.shoulder * .95 - 50 - 280);
  return {group("inside", p.tie.empty() ? undershirt(p, a, b) : shirt_and_tie(p, a, b)),
          styled(d("M", a - 4, 318, "C", a - 24, 332, a - 30, 350, a - 28, 366, "L", 212, 436, "L", 240, 442, "C", 218, 408,
                   a + 4, 368, a - 4, 318, "Z"),
                 "cloth edge2"),
          styled(d("M", b + 4, 318, "C", b + 24, 332, b + 30, 350, b + 28, 366, "L", 274, 436, "L", 246, 442, "C", 268, 408,
                   b - 4, 368, b + 4, 318, "Z"),
                 "cloth2 edge2"),
          styled("M 243 442 V 622 M 256 452 V 622", "line2"),
          far_pocket ? styled(d("M 280 469 l", far, "6 v 14 l -4 69 h", 8 - far, "l -4 -75 Z M 280 483 l", far, 6), "line2") : "",
          pocket
              ? styled(d("M", x, 475, "l", near, "-6 v 14 l -4 75 h", 8 - near, "l -4 -69 Z M", x, 489, "l", near, -6), "line2") +
                    path(d("M", x + 16, 456, "v 28 M", x + 30, 460, "v 24"),
                         {{"class", "round"}, {"stroke", "#2E3A44"}, {"stroke-width", 6}}) +
                    path(d("M", x + 30, 460, "v 6"), {{"class", "round"}, {"stroke", "#B2452F"}, {"stroke-width", 6}})
              : "",
          name ? R"(<rect x="280" y="444" width="62" height="19" rx="2" fill="#EDE6D6" stroke="#4A4436" stroke-width="1.4"/>)"
                 R"(<path d="M 290 453.500 h 42" stroke="#6A5D4C" stroke-width="4" stroke-dasharray="11 5"/>)"
               : ""};
}

/// A warehouse jacket: zip, stand-up collar, a pale band across the chest, a pass on a clip.
Parts blouson(const Person& p, double a, double b, Pose pose, bool pass, bool pocket) {
  const double s = p.shoulder, x = 240 - s, far = 244 + s * .95;
  const std::string figure = silhouette(p, 0, pose);
  const bool near_hangs = !elbow_of(p, pose, Side::near).bent, far_hangs = !elbow_of(p, pose, Side::far).bent;
  // On an arm it lies a little lower. Of an upper arm behind its raised forearm a sliver is seen: there is none on that.
  const double near_end = is_raised(p, pose, Side::near) ? x + 41 : x - 60,
               far_end = is_raised(p, pose, Side::far) ? far - 40 : far + 60;
  const auto edge = [&](double y) {
    return d("M", near_end, y + (x + 41 - near_end) * .06, "L", x + 41, y, "H", far - 40, "L", far_end,
             y + (far_end - far + 40) * .06);
  };
  const auto band = [&](double from, double out, double to) {
    const double down = std::abs(to - from) * out;
    return d("M", from, 478, "L", to, 478 + down, "V", 506 + down, "L", from, 506, "Z");
  };
  return {
      clip_path("cloth", figure),
      group("band",
            {path(band(x + 41, .06, near_end) + " " + band(x + 41, 0, far - 40), {{"fill", "#E9DFC8"}}),
             path(band(far - 40, .06, far_end), {{"fill", "#CBBFA5"}}), styled(edge(478) + " " + edge(506), "line2")},
            {{"clip-path", "url(#cloth)"}}),
      path(figure, {{"class", "edge2"}, {"fill", "none"}}),
      styled((near_hangs ? d("M", x + 41, 476, "L", x + 43.5, 508) : "") +
                 (far_hangs ? d("M", far - 39.5, 476, "L", far - 42, 508) : ""),
             "line2"),
      opening(p, 396),
      path(d("M", a - 2, 330, "C", 214, 380, 230, 392, 243, 392, "C", 256, 392, 272, 380, b + 2, 330, "L", b + 6, 372, "L", 243,
             436, "L", a - 6, 372, "Z"),
           {{"fill", "#D8D2C4"}}),
      neckline(a, b, 392),
      styled(d("M", a - 4, 308, "C", a - 20, 322, a - 26, 340, a - 24, 356, "L", 216, 420, "L", 242, 430, "C", 220, 398, a + 2,
               358, a - 4, 308, "Z"),
             "cloth edge2"),
      styled(d("M", b + 4, 308, "C", b + 20, 322, b + 26, 340, b + 24, 356, "L", 270, 420, "L", 244, 430, "C", 266, 398, b - 2,
               358, b + 4, 308, "Z"),
             "cloth2 edge2"),
      styled("M 243 430 V 622", "edge2"),
      path("M 248 440 V 622", {{"class", "round"}, {"stroke", "#C9BFAA"}, {"stroke-width", 2.4}, {"stroke-dasharray", "3 5"}}),
      styled((pocket ? "M 130 534 h 66 v 70 " : "") + d("M 286 534 H", far - 52, "v 70"), "line2"),
      pass ? before_arm(
                 p, 350,
                 {R"(<rect x="300" y="440" width="50" height="30" rx="3" fill="#FBF7EE" stroke="#2E2622" stroke-width="1.6"/>)",
                  R"(<rect x="305" y="446" width="13" height="17" rx="1.5" fill="#D8C8AE"/>)",
                  R"(<path d="M 324 450 h 20 M 324 459 h 14" stroke="#8C7C6A" stroke-width="2.6"/>)",
                  path("M 325 440 v -8", {{"class", "round"}, {"stroke", "#B2452F"}, {"stroke-width", 4}})})
           : ""};
}

/// A shopkeeper's apron over a shirt: bib, neck band, a pocket with a pen, a mark without a letter.
Parts apron(const Person& p, double a, double b, bool marked, bool pen) {
  const double x = 240 - p.shoulder, far = 244 + p.shoulder * .95;
  const std::string_view mark = luminance(p.over) < .6 ? "#F7EBD8" : p.cloth2;
  // Below the bib it widens to the hips, where there is room before the arms.
  const double hip = x + 57, far_hip = far - 56, widens = std::clamp(150 - hip, 0., 17.),
               far_widens = std::clamp(far_hip - 336, 0., 16.);
  const double under = std::clamp(hip, 154., 160.), far_under = std::clamp(far_hip, 326., 332.);
  const std::string cut =
      d("M 166 440 C 206 448 280 448 320 440 L 326 492 C", far_under, 520, far_hip - far_widens, 536, far_hip, 546, "L", far - 52,
        670, "L", x + 53, 670, "L", hip, 546, "C", hip + widens, 536, under, 520, 160, 492, "Z");
  return {opening(p, 412),
          styled("M 243 416 V 450", "line2"),
          path(d("M", a - 16, 338, "L", a - 4, 330, "C", a - 4, 370, 194, 410, 192, 446, "L", 174, 446, "C", 172, 410, a - 26,
                 372, a - 16, 338, "Z M", b + 16, 338, "L", b + 4, 330, "C", b + 4, 370, 292, 410, 294, 446, "L", 312, 446, "C",
                 314, 410, b + 26, 372, b + 16, 338, "Z"),
               {{"fill", p.over2}, {"class", "edge2"}}),
          collar(a, b, 416, "cloth", "cloth2"),
          path(cut, {{"fill", p.over}}),
          path(d("M 296 444 L 320 440 L 326 492 C", far_under, 520, far_hip - far_widens, 536, far_hip, 546, "L", far - 52, 670,
                 "L", far - 76, 670, "C", far - 80, 590, 300, 540, 296, 444, "Z"),
               {{"fill", p.over2}}),
          path(cut, {{"fill", "none"}, {"class", "edge2"}}),
          path("M 168 452 C 206 460 280 460 318 452",
               {{"class", "round"}, {"stroke", mark}, {"stroke-width", 2}, {"stroke-dasharray", "5 5"}}),
          marked ? path("M 243 470 a 20 20 0 1 0 .1 0 Z M 231 496 h 24 M 231 484 L 243 478 L 255 484",
                        {{"class", "round"}, {"stroke", mark}, {"stroke-width", 3}})
                 : "",
          pen ? path("M 276 526 v 30", {{"class", "round"}, {"stroke", ink}, {"stroke-width", 8}}) +
                    path("M 276 527 v 6",
                         {{"class", "round"}, {"stroke", is_red(p.over) ? "#D9A441" : "#B2452F"}, {"stroke-width", 6}})
              : "",
          path("M 190 544 h 104 v 100 h -104 Z", {{"fill", p.over}, {"stroke", p.over2}, {"stroke-width", 2.4}})};
}

/// A hairdresser's black with a stand-up collar; scissors and combs in a pouch on a strap.
Parts salon(const Person& p, double a, double b, bool pouch) {
  Parts out{
      opening(p, 396),
      styled(d("M", a - 3, 312, "C", a - 14, 324, a - 18, 342, a - 14, 356, "C", 216, 396, 232, 406, 243, 420, "C", 232, 392,
               a + 6, 362, a - 3, 312, "Z"),
             "cloth edge2"),
      styled(d("M", b + 3, 312, "C", b + 14, 324, b + 18, 342, b + 14, 356, "C", 270, 396, 254, 406, 243, 420, "C", 254, 392,
               b - 6, 362, b + 3, 312, "Z"),
             "cloth2 edge2"),
      styled("M 243 420 C 262 470 270 560 268 660", "line2"),
      path("M 258 460 h .5 M 264 510 h .5 M 267 560 h .5", {{"class", "round"}, {"stroke", "#C9A45C"}, {"stroke-width", 7}}),
      path(d("M", b + 30, 341, "L", b + 50, 349, "C", 290, 430, 220, 500, 176, 552, "L", 160, 542, "C", 210, 484, 280, 410,
             b + 30, 341, "Z"),
           {{"fill", "#8A5A3C"}, {"class", "edge2"}})};
  if (!pouch) {  // the strap goes on to the hip, below the arm
    const double x = 240 - p.shoulder;
    out.push_back(path(d("M 176 552 C 150 582", x + 60, 620, x + 44, 660, "L", x + 22, 660, "C", x + 40, 612, "136 572 160 542"),
                       {{"fill", "#8A5A3C"}, {"class", "edge2"}}));
    return out;
  }
  out.insert(
      out.end(),
      {// Scissors: the shanks cross where the pouch begins.
       path(
           "M 146 514 L 158 548 M 162 508 L 148 548 M 146 514 C 138 518 130 508 134 500 C 138 492 148 496 149 504 C 150 508 149 512 146 514 M 162 508 C 156 504 158 492 165 489 C 174 487 176 500 170 505 C 168 508 164 509 162 508",
           {{"class", "round"}, {"stroke", "#C8CDD0"}, {"stroke-width", 5}}),
       pocket_comb({182, 486}, 1, 60, "#C4553F"),
       path("M 124 536 L 206 536 L 200 640 L 130 640 Z", {{"fill", "#8A5A3C"}, {"class", "edge2"}}),
       path("M 126 556 L 205 556 M 152 536 L 154 640 M 180 536 L 178 640",
            {{"class", "round"}, {"stroke", "#5E3A25"}, {"stroke-width", 2}})});
  return out;
}

/// A checked shirt for the fields, a towel round the neck.
Parts towel(const Person& p, double a, double b, Pose pose) {
  const double x = 240 - p.shoulder, far = 244 + p.shoulder * .95;
  // Behind the hands, or above an arm: its stripes are seen whole or not at all.
  const bool behind = pose == Pose::both_on_chest || pose == Pose::palms_joined;
  const bool under_arm = pose == Pose::crossed || pose == Pose::folded || pose == Pose::own_arm || pose == Pose::other_arm;
  const double end = behind ? -44 : under_arm ? -54 : pose == Pose::belly ? -26 : 0;
  std::string checks;
  for (double across = x + 20; across < far + 20; across += 44) checks += d("M", across, 350, "L", across - 2, 690) + " ";
  for (double down = 376; down < 690; down += 44) checks += d("M", x - 16, down, "L", far + 16, down) + " ";
  return {clip_path("shirt-cloth", silhouette(p, 0, pose)),
          path(checks, {{"class", "round"},
                        {"stroke", p.cloth2},
                        {"stroke-width", 7},
                        {"stroke-opacity", .7},
                        {"clip-path", "url(#shirt-cloth)"}}),
          path(silhouette(p, 0, pose), {{"class", "edge2"}, {"fill", "none"}}),
          opening(p, 424),
          collar(a, b, 430, "cloth", "cloth2"),
          styled("M 243 430 V 670", "line2"),
          path("M 250 470 h .5 M 250 520 h .5 M 250 570 h .5", {{"class", "round"}, {"stroke", "#F3EDE0"}, {"stroke-width", 6}}),
          path(d("M", b - 2, 308, "C", b + 18, 316, b + 32, 340, b + 28, 366, "C", 300, 400, 300, 440, 306, 486 + end, "L", 272,
                 490 + end, "C", 262, 450, 262, 410, b - 6, 372, "C", b + 2, 350, b + 2, 326, b - 2, 308, "Z"),
               {{"fill", p.over2}, {"class", "edge2"}}),
          path(d("M", a + 2, 308, "C", a - 20, 316, a - 34, 340, a - 30, 366, "C", 184, 410, 184, 460, 178, 520 + end, "L", 216,
                 524 + end, "C", 224, 470, 224, 416, a + 8, 372, "C", a - 2, 350, a - 2, 326, a + 2, 308, "Z"),
               {{"fill", p.over}, {"class", "edge2"}}),
          behind ? ""
                 : path(d("M", 180, 502 + end, "L", 217, 506 + end, "M", 181, 494 + end, "L", 218, 498 + end),
                        {{"class", "round"}, {"stroke", "#5F7F96"}, {"stroke-width", 3}}),
          styled(d("M", a - 10, 336, "C", a - 16, 352, a - 14, 366, a - 4, 384, "M", b + 10, 336, "C", b + 16, 352, b + 14, 366,
                   b + 6, 384),
                 "line2")};
}

}  // namespace presentation::rig::wear
