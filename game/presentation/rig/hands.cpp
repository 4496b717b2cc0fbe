#include "presentation/rig/parts.hpp"
#include "presentation/rig/svg.hpp"

namespace presentation::rig {
namespace {

/// Each finger is one bent line, drawn twice: contour, then skin.
std::string fingers(const Person& p, const std::vector<std::string>& lines, double width) {
  std::string out;
  for (const std::string& line : lines)
    out += (out.empty() ? "" : "\n") + path(line, {{"class", "round"}, {"stroke", p.line}, {"stroke-width", width + 3.4}}) +
           "\n" + path(line, {{"class", "round"}, {"stroke", p.skin}, {"stroke-width", width}});
  return out;
}

std::string_view cuff(const Person& p) {
  return p.clothes == Clothes::workwear || p.clothes == Clothes::blouson ? p.cloth2 : p.shirt;
}

/// Carried on the far arm, fingers round its lower edge.
std::string folder(const Person& p, double dy) {
  return group("hand",
               {path("M 286 508 L 424 486 L 446 640 L 302 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
                path("M 396 490 L 424 486 L 446 640 L 418 640 Z", {{"fill", "#C29F63"}}),
                styled("M 300 522 L 384 509 M 302 536 L 350 528", "line2"),
                fingers(p,
                        {"M 326 602 C 310 600 296 594 286 588", "M 328 584 C 310 584 294 578 284 571",
                         "M 326 566 C 310 567 298 562 288 555"},
                        15.5)},
               {{"transform", "translate(0 " + n(dy) + ")"}});
}

/// A folder held before the chest like a shield.
std::string hug(const Person& p, double dy) {
  const double far = 244 + p.shoulder * 0.95;
  return group("hand",
               {path("M 146 428 L 330 412 L 348 640 L 158 640 Z", {{"fill", "#D9B779"}, {"class", "edge2"}}),
                path("M 300 415 L 330 412 L 348 640 L 314 640 Z", {{"fill", "#C29F63"}}),
                styled("M 164 444 L 280 434 M 165 460 L 232 454", "line2"),
                styled(d("M", far + 8, 540, "C", far - 20, 516, 322, 512, 266, 504, "L", 258, 558, "C", 310, 590, 360, 606,
                         far + 12, 612, "Z"),
                       "cloth edge2"),
                styled(d("M", far + 10, 574, "C", 360, 580, 310, 566, 261, 540, "L", 258, 558, "C", 310, 590, 360, 606, far + 12,
                         612, "Z"),
                       "cloth2"),
                path("M 270 502 L 256 498 L 247 554 L 262 561 Z", {{"fill", cuff(p)}, {"class", "edge2"}}),
                styled("M 254 504 C 236 496 216 496 204 504 C 198 518 200 538 208 550 C 222 556 238 555 249 551 Z", "skin edge"),
                fingers(p,
                        {"M 216 550 C 202 552 188 549 178 545", "M 210 537 C 196 538 180 534 168 529",
                         "M 210 523 C 194 522 179 517 168 511", "M 216 511 C 204 507 190 502 180 496"},
                        14),
                styled("M 212 505 C 222 502 234 503 244 507 L 240 549 C 230 553 220 553 211 550 Z", "skin"),
                fingers(p, {"M 240 512 C 232 504 224 494 220 482"}, 14),
                styled("M 230 510 C 236 506 242 507 246 509 L 244 524 C 238 522 233 518 230 510 Z", "skin")},
               {{"transform", "translate(0 " + n(dy * 0.5) + ")"}});
}

/// Far forearm below, near forearm above, fingers on the far sleeve.
std::string crossed(const Person& p, double dy) {
  const double x = 240 - p.shoulder, far = 244 + p.shoulder * 0.95;
  return group("hand",
               {styled(d("M", far + 10, 530, "C", far + 14, 590, far - 6, 624, far - 56, 624, "L", x + 60, 600, "L", x + 44, 540,
                         "C", x + 42, 524, x + 41, 496, x + 40, 474, "C", x + 80, 482, far - 130, 516, far - 44, 556, "Z"),
                       "cloth edge2"),
                styled(d("M", x + 44, 552, "C", x + 110, 546, far - 150, 508, far - 76, 492, "L", far - 130, 510, "C", x + 130,
                         520, x + 90, 532, x + 43, 530, "Z"),
                       "cloth2"),
                path(d("M", x + 38, 440, "C", x + 43, 480, x + 43, 510, x + 44, 552), {{"class", "edge2"}, {"fill", "none"}}),
                styled(d("M", x - 8, 520, "C", x - 16, 580, x - 4, 616, x + 40, 616, "C", x + 130, 612, far - 110, 570, far - 60,
                         546, "L", far - 76, 492, "C", far - 150, 508, x + 110, 546, x + 44, 552, "Z"),
                       "cloth edge2"),
                styled(d("M", x - 10, 560, "C", x - 10, 600, x + 4, 616, x + 40, 616, "C", x + 130, 612, far - 110, 570, far - 60,
                         546, "L", far - 64, 533, "C", far - 120, 556, x + 120, 596, x + 40, 598, "C", x + 10, 598, x - 6, 584,
                         x - 10, 560, "Z"),
                       "cloth2"),
                path(d("M", far - 80, 490, "L", far - 66, 486, "L", far - 48, 540, "L", far - 62, 548, "Z"),
                     {{"fill", cuff(p)}, {"class", "edge2"}}),
                styled(d("M", far - 66, 490, "C", far - 52, 478, far - 36, 472, far - 24, 476, "L", far - 14, 516, "C", far - 24,
                         530, far - 40, 540, far - 50, 540, "Z"),
                       "skin edge"),
                fingers(p,
                        {d("M", far - 26, 522, "C", far - 16, 520, far - 6, 514, far, 508),
                         d("M", far - 24, 510, "C", far - 12, 506, far - 2, 500, far + 5, 493),
                         d("M", far - 26, 497, "C", far - 14, 492, far - 4, 486, far + 3, 479),
                         d("M", far - 32, 484, "C", far - 22, 478, far - 14, 473, far - 8, 467)},
                        13),
                styled(d("M", far - 50, 484, "C", far - 40, 477, far - 34, 476, far - 28, 480, "L", far - 22, 518, "C", far - 30,
                         530, far - 40, 536, far - 46, 536, "Z"),
                       "skin")},
               {{"transform", "translate(0 " + n(dy) + ")"}});
}

/// A flat hand on the breastbone.
std::string chest(const Person& p, double dy) {
  const double far = 244 + p.shoulder * 0.95;
  return group(
      "hand",
      {styled(d("M", far + 10, 560, "C", far - 24, 544, 350, 520, 322, 500, "L", 290, 554, "C", 320, 584, 340, 606, 350, 624, "L",
                far + 12, 624, "Z"),
              "cloth edge2"),
       styled(d("M", far + 11, 596, "C", 370, 590, 330, 568, 300, 538, "L", 290, 554, "C", 320, 584, 340, 606, 350, 624, "L",
                far + 12, 624, "Z"),
              "cloth2"),
       path("M 326 502 L 312 492 L 280 546 L 294 558 Z", {{"fill", cuff(p)}, {"class", "edge2"}}),
       fingers(p, {"M 276 474 C 268 464 260 452 257 438"}, 15),
       styled("M 314 496 C 300 482 284 468 268 464 C 254 462 244 468 240 482 C 238 500 246 522 262 536 L 284 546 Z", "skin edge"),
       fingers(p,
               {"M 256 526 C 242 522 226 517 214 511", "M 248 512 C 232 506 212 498 197 490",
                "M 248 497 C 232 489 212 478 198 468", "M 254 483 C 240 475 224 463 212 452"},
               14.5),
       styled("M 256 473 C 268 468 284 478 294 489 L 280 539 C 268 538 258 531 251 523 C 245 508 246 484 256 473 Z", "skin")},
      {{"transform", "translate(0 " + n(dy * 0.5 - 10) + ")"}});
}

/// Thumb and bent forefinger at the chin.
std::string chin(const Person& p) {
  return group("hand",
               {styled("M 388 624 C 376 540 352 460 326 400 L 262 416 C 276 480 288 560 292 624 Z", "cloth edge2"),
                styled("M 388 624 C 376 540 352 460 326 400 L 304 406 C 328 470 344 550 350 624 Z", "cloth2"),
                path("M 328 398 L 321 380 L 258 396 L 261 417 Z", {{"fill", cuff(p)}, {"class", "edge2"}}),
                styled("M 318 382 C 322 360 318 336 302 322 C 284 314 256 312 242 322 C 236 346 244 376 263 395 Z", "skin edge"),
                styled("M 318 382 C 322 360 318 336 302 322 C 298 320 294 319 290 318 C 302 342 304 364 298 387 Z", "shade"),
                fingers(p, {"M 292 372 C 278 378 264 376 252 370", "M 296 356 C 278 362 258 358 244 350"}, 16),
                fingers(p, {"M 298 338 C 280 344 256 340 240 330"}, 16),
                fingers(p, {"M 298 324 C 286 324 266 318 252 309 C 244 304 236 301 228 302"}, 16),
                fingers(p, {"M 240 362 C 226 352 216 336 212 314"}, 17)});
}

}  // namespace

std::string hand(const Person& p, Pose pose, double shoulders_down) {
  switch (pose) {
    case Pose::none: return "";
    case Pose::folder: return folder(p, shoulders_down);
    case Pose::hug: return hug(p, shoulders_down);
    case Pose::crossed: return crossed(p, shoulders_down);
    case Pose::chest: return chest(p, shoulders_down);
    case Pose::chin: return chin(p);
  }
  return "";
}

}  // namespace presentation::rig
