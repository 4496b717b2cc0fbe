#include "presentation/rig/clothes.hpp"
#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig::wear {

/// A jacket over an open blouse, with a name card on a red band.
Parts jacket(const Person& p, double a, double b, bool pass) {
  return {styled("M 200 340 L 286 340 L 300 372 L 262 620 L 224 620 L 186 372 Z", "shirt"),
          path("M 262 450 L 290 380 L 262 620 L 240 620 Z", {{"fill", "#E2D6C3"}}), opening(p, 432),
          styled(d("M", a - 3, 322, "C", a, 366, 224, 404, 243, 436, "L", 220, 462, "C", 200, 430, 186, 390, a - 20, 346, "C",
                   a - 14, 336, a - 8, 328, a - 3, 322, "Z"),
                 "shirt edge2"),
          styled(d("M", b + 3, 322, "C", b, 366, 264, 404, 243, 436, "L", 268, 460, "C", 288, 430, 298, 390, b + 20, 346, "C",
                   b + 14, 336, b + 8, 328, b + 3, 322, "Z"),
                 "shirt edge2"),
          // Without the card its band ends behind the arms before it.
          path(pass ? "M 222 464 L 236 562 M 266 462 L 250 562" : "M 222 464 L 232 532 M 266 462 L 255 532",
               {{"fill", "none"}, {"stroke", "#B2452F"}, {"stroke-width", 5}}),
          styled(d("M", a - 18, 342, "C", 172, 372, 162, 402, 160, 424, "L", 184, 434, "L", 164, 448, "C", 182, 510, 204, 566,
                   226, 622, "L", 240, 622, "C", 222, 540, 200, 440, a - 14, 352, "Z"),
                 "cloth edge2"),
          styled(d("M", b + 18, 342, "C", 312, 372, 322, 402, 324, 424, "L", 300, 434, "L", 320, 448, "C", 304, 510, 282, 566,
                   260, 622, "L", 246, 622, "C", 264, 540, 286, 440, b + 14, 352, "Z"),
                 "cloth2 edge2"),
          pass ? R"(<rect x="206" y="552" width="64" height="80" rx="5" fill="#FBF7EE" stroke="#2E2622" stroke-width="2"/>)"
                 R"(<rect x="215" y="566" width="19" height="24" rx="2" fill="#D8C8AE"/>)"
                 R"(<path d="M 241 571 h 21 M 241 581 h 15" stroke="#8C7C6A" stroke-width="3"/>)"
               : ""};
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
Parts open_collar(const Person& p, double a, double b, bool pen) {
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
          pen ? before_arm(p, 368,
                           {styled("M 322 498 l 46 -6", "line2"),
                            path("M 336 480 v 16", {{"class", "round"}, {"stroke", "#B2452F"}, {"stroke-width", 5}})})
              : ""};
}

/// Knitted, buttoned low, over a shirt with a tie or over a blouse.
Parts cardigan(const Person& p, double a, double b, bool pockets) {
  const bool tied = !p.tie.empty();
  const double near = 240 - p.shoulder, far = 244 + p.shoulder * .95;
  return {styled("M 196 340 L 290 340 L 300 372 L 262 600 L 224 600 L 186 372 Z", "shirt"),
          path("M 268 424 L 296 380 L 262 600 L 246 600 Z", {{"fill", "#DDD3C4"}}),
          opening(p, tied ? 404 : 418),
          tied ? path("M 233 404 L 254 404 L 260 424 L 252 438 L 262 600 L 226 600 L 235 438 L 227 424 Z",
                      {{"fill", p.tie}, {"class", "edge2"}})
               : path("M 243 424 V 560 M 249 446 h .5 M 249 480 h .5 M 249 514 h .5",
                      {{"class", "round"}, {"stroke", "#A2937F"}, {"stroke-width", 2.4}}),
          collar(a, b, tied ? 404 : 420, "shirt", "shirt"),
          styled(d("M", a - 13, 340, "C", 182, 380, 208, 470, 240, 566, "L", 240, 660, "L", 214, 660, "C", 208, 560, 182, 450,
                   a - 32, 350, "Z"),
                 "cloth2 edge2"),
          styled(d("M", b + 13, 340, "C", 304, 380, 276, 470, 246, 566, "L", 240, 576, "L", 240, 660, "L", 270, 660, "C", 278,
                   560, 302, 450, b + 32, 350, "Z"),
                 "cloth2 edge2"),
          path("M 228 588 h .5 M 229 628 h .5", {{"class", "round"}, {"stroke", "#EDE3D1"}, {"stroke-width", 9}}),
          pockets
              ? styled(d("M", near + 56, 540, "h 36 M", near + 57, 548, "h 34 M", far - 90, 540, "h 36 M", far - 88, 548, "h 34"),
                       "line2")
              : ""};
}

/// A ward clerk's vest over a blouse, a scarf at the neck, a pass on a reel.
Parts vest(const Person& p, double a, double b, bool pass) {
  const double x = 240 - p.shoulder, far = 244 + p.shoulder * .95;
  return {
      opening(p, 408),
      styled("M 243 420 V 520", "line2"),
      path(d("M", a - 20, 344, "C", a - 50, 352, x + 56, 356, x + 46, 366, "C", x + 62, 420, x + 58, 470, x + 44, 500, "L",
             x + 42, 660, "L", far - 40, 660, "L", far - 42, 500, "C", far - 56, 470, far - 60, 420, far - 44, 366, "C", far - 54,
             356, b + 50, 352, b + 20, 344, "C", 300, 410, 268, 470, 243, 508, "C", 216, 470, 184, 410, a - 20, 344, "Z"),
           {{"fill", p.over}, {"class", "edge2"}}),
      path(d("M", far - 44, 366, "C", far - 60, 420, far - 56, 470, far - 42, 500, "L", far - 40, 660, "L", far - 84, 660, "C",
             far - 76, 560, far - 88, 430, far - 74, 358, "Z"),
           {{"fill", p.over2}}),
      styled("M 243 508 V 660", "line2"),
      path("M 250 540 h .5 M 250 584 h .5", {{"class", "round"}, {"stroke", "#F1EAD9"}, {"stroke-width", 7}}),
      collar(a, b, 412, "cloth", "cloth2"),
      path(
          "M 243 404 C 226 398 214 404 210 416 C 222 424 234 420 243 412 C 252 420 266 424 278 414 C 272 402 258 398 243 404 Z M 238 412 L 228 "
          "452 L 243 444 L 256 456 L 250 412 Z",
          {{"fill", "#B2452F"}, {"class", "edge2"}}),
      pass
          ? path("M 322 452 v 30", {{"class", "round"}, {"stroke", "#2E2622"}, {"stroke-width", 2}}) +
                R"(<circle cx="322" cy="450" r="8" fill="#E9DFC8" stroke="#2E2622" stroke-width="2"/><rect x="297" y="482" width="50" height="62" rx="4" fill="#FBF7EE" stroke="#2E2622" stroke-width="2"/><rect x="304" y="492" width="18" height="23" rx="2" fill="#D8C8AE"/>)"
                R"(<path d="M 328 497 h 13 M 328 506 h 10 M 304 526 h 36" stroke="#8C7C6A" stroke-width="3"/>)"
          : ""};
}

}  // namespace presentation::rig::wear
