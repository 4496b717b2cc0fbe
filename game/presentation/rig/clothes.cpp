#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

/// Skin in the opening of a collar, down to its tip, with the chin's shade on it.
std::string opening(const Person& p, double tip) {
  const double k = p.neck, a = 240 - k, b = 242 + k;
  return styled(d("M", a + 1, 318, "C", a + 2, 364, 224, tip - 34, 243, tip, "C", 264, tip - 34, b - 2, 364, b - 1, 318, "Z"),
                "skin") +
         "\n" +
         styled(d("M", a + 1, 250, "L", a + 1, 288, "C", a + 12, 322, 240, 344, 243 + k * .5, 336, "C", 243 + k * .4, 364, 252,
                  tip - 30, 244, tip, "C", 264, tip - 34, b - 2, 364, b - 1, 318, "L", b - 1, 250, "Z"),
                "shade");
}

using Parts = std::vector<std::string>;

/// A jacket over an open blouse, with a name card on a red band.
Parts jacket(const Person& p, double a, double b) {
  return {
      styled("M 200 340 L 286 340 L 300 372 L 262 620 L 224 620 L 186 372 Z", "shirt"),
      path("M 262 450 L 290 380 L 262 620 L 240 620 Z", {{"fill", "#E2D6C3"}}),
      opening(p, 432),
      styled(d("M", a - 3, 322, "C", a, 366, 224, 404, 243, 436, "L", 220, 462, "C", 200, 430, 186, 390, a - 20, 346, "C", a - 14,
               336, a - 8, 328, a - 3, 322, "Z"),
             "shirt edge2"),
      styled(d("M", b + 3, 322, "C", b, 366, 264, 404, 243, 436, "L", 268, 460, "C", 288, 430, 298, 390, b + 20, 346, "C", b + 14,
               336, b + 8, 328, b + 3, 322, "Z"),
             "shirt edge2"),
      path("M 222 464 L 236 562 M 266 462 L 250 562", {{"fill", "none"}, {"stroke", "#B2452F"}, {"stroke-width", 5}}),
      styled(d("M", a - 18, 342, "C", 172, 372, 162, 402, 160, 424, "L", 184, 434, "L", 164, 448, "C", 182, 510, 204, 566, 226,
               622, "L", 240, 622, "C", 222, 540, 200, 440, a - 14, 352, "Z"),
             "cloth edge2"),
      styled(d("M", b + 18, 342, "C", 312, 372, 322, 402, 324, 424, "L", 300, 434, "L", 320, 448, "C", 304, 510, 282, 566, 260,
               622, "L", 246, 622, "C", 264, 540, 286, 440, b + 14, 352, "Z"),
             "cloth2 edge2"),
      R"(<rect x="206" y="552" width="64" height="80" rx="5" fill="#FBF7EE" stroke="#2E2622" stroke-width="2"/><rect x="215" y="566" width="19" height="24" rx="2" fill="#D8C8AE"/>)",
      R"(<path d="M 241 571 h 21 M 241 581 h 15" stroke="#8C7C6A" stroke-width="3"/>)"};
}

Parts workwear(const Person& p, double a, double b) {
  return {opening(p, 420),
          path(d("M", a - 2, 330, "C", 214, 392, 230, 404, 243, 404, "C", 256, 404, 272, 392, b + 2, 330, "L", b + 6, 380, "L",
                 243, 450, "L", a - 6, 380, "Z"),
               {{"fill", "#454A4E"}, {"class", "edge2"}}),
          path(d("M", 243, 404, "C", 256, 404, 272, 392, b + 2, 330, "L", b + 6, 380, "L", 243, 450, "Z"), {{"fill", "#34383B"}}),
          styled(d("M", a - 4, 318, "C", a - 24, 332, a - 30, 350, a - 28, 366, "L", 212, 436, "L", 240, 442, "C", 218, 408,
                   a + 4, 368, a - 4, 318, "Z"),
                 "cloth edge2"),
          styled(d("M", b + 4, 318, "C", b + 24, 332, b + 30, 350, b + 28, 366, "L", 274, 436, "L", 246, 442, "C", 268, 408,
                   b - 4, 368, b + 4, 318, "Z"),
                 "cloth2 edge2"),
          styled("M 243 442 V 622 M 256 452 V 622", "line2"),
          styled("M 118 472 h 82 v 14 l -4 72 h -74 l -4 -72 Z M 118 486 h 82 M 286 472 h 82 v 14 l -4 72 h -74 l -4 -72 Z M 286 "
                 "486 h 82",
                 "line2"),
          R"(<path d="M 138 456 v 28 M 152 460 v 24" stroke="#2E3A44" stroke-width="6" stroke-linecap="round"/>)",
          R"(<path d="M 152 460 v 6" stroke="#B2452F" stroke-width="6" stroke-linecap="round"/>)",
          R"(<rect x="296" y="444" width="62" height="19" rx="2" fill="#EDE6D6" stroke="#4A4436" stroke-width="1.4"/>)",
          R"(<path d="M 306 453.500 h 42" stroke="#6A5D4C" stroke-width="4" stroke-dasharray="11 5"/>)"};
}

Parts suit(const Person& p, double a, double b) {
  return {styled("M 196 340 L 290 340 L 300 372 L 262 620 L 224 620 L 186 372 Z", "shirt"),
          path("M 268 424 L 296 380 L 262 620 L 246 620 Z", {{"fill", "#E0D6C6"}}),
          opening(p, 404),
          path("M 233 404 L 254 404 L 260 424 L 252 438 L 266 622 L 222 622 L 235 438 L 227 424 Z",
               {{"fill", p.tie}, {"class", "edge2"}}),
          path("M 244 405 L 254 404 L 260 424 L 252 438 L 266 622 L 247 622 L 244 438 Z", {{"fill", "#7E3A2D"}}),
          styled(d("M", a - 2, 316, "C", a - 12, 328, a - 16, 340, a - 14, 352, "L", 222, 430, "L", 243, 404, "C", 222, 384,
                   a + 4, 360, a - 2, 316, "Z"),
                 "shirt edge2"),
          styled(d("M", b + 2, 316, "C", b + 12, 328, b + 16, 340, b + 14, 352, "L", 266, 430, "L", 243, 404, "C", 264, 384,
                   b - 4, 360, b + 2, 316, "Z"),
                 "shirt edge2"),
          styled(d("M", a - 15, 340, "C", 166, 370, 154, 404, 150, 430, "L", 176, 440, "L", 158, 456, "C", 178, 516, 202, 570,
                   224, 622, "L", 238, 622, "C", 222, 540, 204, 450, a - 13, 356, "Z"),
                 "cloth edge2"),
          styled(d("M", b + 15, 340, "C", 318, 370, 330, 404, 334, 430, "L", 308, 440, "L", 326, 456, "C", 306, 516, 284, 570,
                   262, 622, "L", 248, 622, "C", 264, 540, 282, 450, b + 13, 356, "Z"),
                 "cloth2 edge2")};
}

/// A suit worn without a tie, the top button undone, a pen in the breast pocket.
Parts open_collar(const Person& p, double a, double b) {
  return {path("M 196 340 L 290 340 L 300 372 L 262 620 L 224 620 L 186 372 Z", {{"class", "shirt"}}),
          path("M 268 424 L 296 380 L 262 620 L 246 620 Z", {{"fill", "#CBD4D8"}}),
          opening(p, 430),
          styled("M 243 440 V 622", "line2"),
          path("M 250 470 h .5 M 250 520 h .5 M 250 570 h .5", {{"class", "round"}, {"stroke", "#8B979C"}, {"stroke-width", 5}}),
          styled(d("M", a - 2, 316, "C", a - 14, 330, a - 18, 346, a - 16, 360, "L", 214, 448, "L", 242, 426, "C", 222, 398,
                   a + 4, 362, a - 2, 316, "Z"),
                 "shirt edge2"),
          styled(d("M", b + 2, 316, "C", b + 14, 330, b + 18, 346, b + 16, 360, "L", 272, 448, "L", 244, 426, "C", 264, 398,
                   b - 4, 362, b + 2, 316, "Z"),
                 "shirt edge2"),
          styled(d("M", a - 15, 340, "C", 164, 372, 152, 410, 148, 438, "L", 174, 446, "L", 158, 462, "C", 178, 520, 202, 572,
                   224, 622, "L", 238, 622, "C", 220, 540, 202, 456, a - 15, 362, "Z"),
                 "cloth edge2"),
          styled(d("M", b + 15, 340, "C", 320, 372, 332, 410, 336, 438, "L", 310, 446, "L", 326, 462, "C", 304, 520, 282, 572,
                   262, 622, "L", 248, 622, "C", 266, 540, 284, 456, b + 15, 362, "Z"),
                 "cloth2 edge2"),
          styled("M 322 498 l 46 -6", "line2"),
          path("M 336 480 v 16", {{"class", "round"}, {"stroke", "#B2452F"}, {"stroke-width", 5}})};
}

/// A warehouse jacket: zip, stand-up collar, a pale band across the chest, a pass on a clip.
Parts blouson(const Person& p, double a, double b) {
  const double s = p.shoulder, x = 240 - s, far = 244 + s * .95;
  return {
      path(d("M", x - 3, 478, "L", far + 5, 478, "L", far + 8, 506, "L", x - 7, 506, "Z"), {{"fill", "#E9DFC8"}}),
      styled(d("M", x - 3, 478, "L", far + 5, 478, "M", x - 7, 506, "L", far + 8, 506), "line2"),
      opening(p, 396),
      path(d("M", a - 2, 330, "C", 214, 380, 230, 392, 243, 392, "C", 256, 392, 272, 380, b + 2, 330, "L", b + 6, 372, "L", 243,
             436, "L", a - 6, 372, "Z"),
           {{"fill", "#D8D2C4"}, {"class", "edge2"}}),
      styled(d("M", a - 4, 308, "C", a - 20, 322, a - 26, 340, a - 24, 356, "L", 216, 420, "L", 242, 430, "C", 220, 398, a + 2,
               358, a - 4, 308, "Z"),
             "cloth edge2"),
      styled(d("M", b + 4, 308, "C", b + 20, 322, b + 26, 340, b + 24, 356, "L", 270, 420, "L", 244, 430, "C", 266, 398, b - 2,
               358, b + 4, 308, "Z"),
             "cloth2 edge2"),
      styled("M 243 430 V 622", "edge2"),
      path("M 248 440 V 622", {{"class", "round"}, {"stroke", "#C9BFAA"}, {"stroke-width", 2.4}, {"stroke-dasharray", "3 5"}}),
      styled("M 130 534 h 66 v 70 M 292 534 h 66 v 70", "line2"),
      R"(<rect x="300" y="440" width="50" height="30" rx="3" fill="#FBF7EE" stroke="#2E2622" stroke-width="1.6"/>)",
      R"(<rect x="305" y="446" width="13" height="17" rx="1.5" fill="#D8C8AE"/>)",
      R"(<path d="M 324 450 h 20 M 324 459 h 14" stroke="#8C7C6A" stroke-width="2.6"/>)",
      path("M 325 440 v -8", {{"class", "round"}, {"stroke", "#B2452F"}, {"stroke-width", 4}})};
}

Parts worn(const Person& p) {
  const double a = 240 - p.neck, b = 242 + p.neck;  // where neck and collar meet
  switch (p.clothes) {
    case Clothes::jacket: return jacket(p, a, b);
    case Clothes::workwear: return workwear(p, a, b);
    case Clothes::suit: return suit(p, a, b);
    case Clothes::open_collar: return open_collar(p, a, b);
    case Clothes::blouson: return blouson(p, a, b);
  }
  return {};
}

}  // namespace

std::string clothes(const Person& p, double shoulders_down) {
  return group("clothes", worn(p), {{"transform", "translate(0 " + n(shoulders_down) + ")"}});
}

}  // namespace presentation::rig
