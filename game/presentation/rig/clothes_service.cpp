#include <algorithm>

#include "presentation/rig/clothes.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig::wear {
namespace {

/// The round neck of a shirt without a collar.
std::string round_neck(double a, double b, double low, std::string_view cloth) {
  return path(d("M", a - 19, 347, "C", a - 13, 332, a - 9, 320, a - 2, 312, "C", a + 2, low - 30, 222, low, 243, low, "C", 264,
                low, b - 2, low - 30, b + 2, 312, "C", b + 9, 320, b + 13, 332, b + 19, 347, "C", b + 4, low - 12, 268, low + 12,
                243, low + 12, "C", 218, low + 12, a - 4, low - 12, a - 19, 347, "Z"),
              {{"fill", cloth}, {"class", "edge2"}});
}

}  // namespace

/// A knitted sleeveless pullover over a shirt, with a tie or the top button undone.
Parts pullover(const Person& p, double a, double b) {
  const bool tied = !p.tie.empty();
  const double x = 240 - p.shoulder, far = 244 + p.shoulder * .95, tip = tied ? 404 : 420;
  const std::string inside = tied ? path("M 233 404 L 254 404 L 260 424 L 252 438 L 262 500 L 226 500 L 235 438 L 227 424 Z",
                                         {{"fill", p.tie}, {"class", "edge2"}})
                                  : styled("M 243 430 V 500", "line2");
  return {
      opening(p, tip),
      inside,
      path(d("M", a - 20, 344, "C", a - 50, 352, x + 56, 356, x + 46, 366, "C", x + 62, 420, x + 58, 470, x + 44, 500, "L",
             x + 42, 660, "L", far - 40, 660, "L", far - 42, 500, "C", far - 56, 470, far - 60, 420, far - 44, 366, "C", far - 54,
             356, b + 50, 352, b + 20, 344, "C", 298, 400, 270, 446, 243, 478, "C", 216, 446, 188, 400, a - 20, 344, "Z"),
           {{"fill", p.over}, {"class", "edge2"}}),
      path(d("M", far - 44, 366, "C", far - 60, 420, far - 56, 470, far - 42, 500, "L", far - 40, 660, "L", far - 78, 660, "C",
             far - 72, 560, far - 84, 430, far - 70, 360, "Z"),
           {{"fill", p.over2}}),
      path(d("M", a - 34, 348, "C", 172, 412, 208, 462, 243, 496, "C", 278, 462, 314, 412, b + 34, 348),
           {{"class", "round"}, {"stroke", p.over2}, {"stroke-width", 4}}),
      path(
          "M 243 510 V 660 M 214 520 l 10 14 l -10 14 l 10 14 l -10 14 l 10 14 l -10 14 l 10 14 M 272 520 l -10 14 l 10 14 l -10 14 "
          "l 10 14 l -10 14 l 10 14 l -10 14",
          {{"class", "round"}, {"stroke", p.over2}, {"stroke-width", 2.4}}),
      collar(a, b, tip, "cloth", "cloth2")};
}

/// A nurse's tunic with a cut neck: pens and a thermometer in the pocket, a watch pinned to it, a pass.
Parts tunic(const Person& p, double a, double b, bool badge, bool pocket) {
  return {
      opening(p, 420),
      path(d("M", a - 4, 326, "C", 216, 372, 230, 384, 243, 386, "C", 256, 384, 270, 372, b + 4, 326, "L", b + 8, 362, "L", 243,
             424, "L", a - 8, 362, "Z"),
           {{"class", "shirt"}}),
      path(d("M", a, 332, "C", 216, 372, 230, 384, 243, 386, "C", 256, 384, 270, 372, b, 332),
           {{"class", "edge2"}, {"fill", "none"}}),
      path(d("M", a - 5, 312, "C", a - 1, 350, 220, 392, 243, 422, "C", 266, 392, b + 1, 350, b + 5, 312, "L", b + 21, 340, "C",
             b + 12, 374, 270, 414, 243, 446, "C", 216, 414, a - 12, 374, a - 21, 340, "Z"),
           {{"fill", p.cloth2}, {"class", "edge2"}}),
      pocket
          ? before_arm(
                p, 354,
                {path("M 286 484 H 354 V 552 L 320 562 L 286 552 Z M 286 496 H 354", {{"fill", p.cloth}, {"class", "edge2"}}),
                 path("M 300 462 v 26 M 314 458 v 30", {{"class", "round"}, {"stroke", "#2E3A44"}, {"stroke-width", 6}}),
                 path("M 300 462 v 7", {{"class", "round"}, {"stroke", "#B2452F"}, {"stroke-width", 6}}),
                 path("M 336 486 v 18", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 3}}),
                 R"(<circle cx="336" cy="516" r="12" fill="#F7F2E6" stroke="#2E2622" stroke-width="2.4"/><path d="M 336 509 v 7 h 5" fill="none" stroke="#2E2622" stroke-width="2" stroke-linecap="round"/>)"})
          : "",
      badge
          ? R"(<rect x="140" y="462" width="56" height="34" rx="3" fill="#FBF7EE" stroke="#2E2622" stroke-width="1.8"/><rect x="146" y="468" width="15" height="21" rx="1.5" fill="#D8C8AE"/>)"
            R"(<path d="M 167 474 h 22 M 167 484 h 15" stroke="#8C7C6A" stroke-width="2.8"/>)"
          : ""};
}

/// A stylist's shirt, worn open over a white one; comb and clips in the pocket.
Parts open_shirt(const Person& p, double a, double b, bool pocket) {
  return {path(d("M", a - 8, 340, "L", b + 8, 340, "L", 286, 400, "L", 277, 430, "L", 282, 660, "L", 206, 660, "L", 211, 430, "L",
                 200, 400, "Z"),
               {{"class", "shirt"}}),
          opening(p, 386),
          round_neck(a, b, 378, p.shirt),
          path("M 276 420 L 290 404 L 277 430 L 282 660 L 256 660 Z", {{"fill", "#DCD6CA"}}),
          styled(d("M", a - 4, 318, "C", a - 24, 332, a - 32, 352, a - 32, 370, "L", 190, 438, "L", 214, 428, "C", 204, 400,
                   a + 2, 368, a - 4, 318, "Z"),
                 "cloth edge2"),
          styled(d("M", b + 4, 318, "C", b + 24, 332, b + 32, 352, b + 32, 370, "L", 300, 438, "L", 276, 428, "C", 284, 400,
                   b - 2, 368, b + 4, 318, "Z"),
                 "cloth2 edge2"),
          path("M 212 430 C 210 510 206 590 206 660 M 276 430 C 280 510 282 590 282 660", {{"class", "edge2"}, {"fill", "none"}}),
          pocket
              ? before_arm(
                    p, 364,
                    {styled("M 316 486 h 48 v 62 h -48 Z M 316 498 h 48", "line2"), pocket_comb({350, 446}, -1, 48, "#C9A45C"),
                     path("M 323 482 v 24 M 331 480 v 24", {{"class", "round"}, {"stroke", ink}, {"stroke-width", 8}}),
                     path("M 323 482 v 24 M 331 480 v 24", {{"class", "round"}, {"stroke", "#C8CDD0"}, {"stroke-width", 4.4}})})
              : ""};
}

/// An assistant's bib over a plain shirt: straps, clips at its upper edge, a cloth in the pocket.
Parts bib(const Person& p, double a, double b, bool clips, bool cloth) {
  // It ends before the arms.
  const double left = std::max(168., 240 - p.shoulder + 60), side = 244 + p.shoulder * .95 - 46, right = std::min(318., side - 8);
  const std::string cut = d("M", left, 458, "C", left + 38, 464, right - 38, 464, right, 458, "C", right + 3, 496, side - 2, 520,
                            side, 556, "V", 680, "H", left - 12, "V", 556, "C", left - 10, 520, left - 3, 496, left, 458, "Z");
  return {
      opening(p, 396),
      round_neck(a, b, 384, p.cloth2),
      path(d("M", a - 40, 350, "L", a - 22, 344, "C", left + 28, 390, left + 28, 430, left + 28, 462, "H", left + 8, "C",
             left + 6, 430, left + 4, 392, a - 40, 350, "Z M", b + 40, 350, "L", b + 22, 344, "C", right - 28, 390, right - 28,
             430, right - 28, 462, "H", right - 8, "C", right - 6, 430, right - 4, 392, b + 40, 350, "Z"),
           {{"fill", p.over2}, {"class", "edge2"}}),
      path(cut, {{"fill", p.over}}),
      path(d("M", right - 26, 462, "L", right, 458, "L", side, 556, "V", 680, "H", side - 30, "C", side - 34, 600, right - 18,
             550, right - 26, 462, "Z"),
           {{"fill", p.over2}}),
      path(cut, {{"fill", "none"}, {"class", "edge2"}}),
      clips ? path("M 212 450 v 25 M 228 451 v 25 M 284 450 v 25",
                   {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 10}}) +
                  path("M 212 450 v 25 M 284 450 v 25", {{"class", "round"}, {"stroke", "#D98C5F"}, {"stroke-width", 6}}) +
                  path("M 228 451 v 25", {{"class", "round"}, {"stroke", "#EFE6D2"}, {"stroke-width", 6}})
            : "",
      path("M 196 560 h 92 v 100 h -92 Z", {{"fill", p.over}, {"stroke", p.over2}, {"stroke-width", 2.4}}),
      cloth ? path("M 206 540 C 226 532 254 534 276 542 L 272 568 L 210 568 Z", {{"fill", "#F4EFE4"}, {"class", "edge2"}}) : ""};
}

}  // namespace presentation::rig::wear
