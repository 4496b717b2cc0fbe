#include <doctest/doctest.h>

#include <initializer_list>
#include <utility>
#include <vector>

#include "presentation/theme/palette.hpp"

using namespace presentation;

namespace {

struct Pair {
  const char* what;
  Colour text, ground;
};

/// Every pair of text and ground that a screen draws.
std::vector<Pair> pairs(const Palette& p) {
  std::vector<Pair> all;
  const std::pair<const char*, Colour> grounds[] = {{"paper", p.paper}, {"card", p.card}, {"recess", p.recess}};
  const std::pair<const char*, Colour> inks[] = {{"ink", p.ink},   {"ink2", p.ink2},   {"indigo", p.indigo}, {"shu", p.shu},
                                                 {"moss", p.moss}, {"ochre", p.ochre}, {"plum", p.plum}};
  for (const auto& [ground_name, ground] : grounds)
    for (const auto& [ink_name, ink] : inks) all.push_back({ink_name, ink, ground});
  for (const Colour ground : {p.ink, p.indigo, p.shu, p.moss}) all.push_back({"white", p.white, ground});
  all.push_back({"ink on the focus", p.ink, p.indigo_tint});
  all.push_back({"ink2 on the focus", p.ink2, p.indigo_tint});
  all.push_back({"shu on its tint", p.shu, p.shu_tint});
  all.push_back({"moss on its tint", p.moss, p.moss_tint});
  return all;
}

}  // namespace

TEST_SUITE("presentation/theme") {
  TEST_CASE("contrast is that of the guidelines: 21 for black on white, 1 for a colour on itself") {
    CHECK(contrast(colour(0x000000), colour(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast(colour(0x777777), colour(0xFFFFFF)) == doctest::Approx(4.48).epsilon(.01));
    CHECK(contrast(colour(0x26506F), colour(0x26506F)) == doctest::Approx(1));
  }

  TEST_CASE("text on paper has a contrast of at least 4.5") {
    for (const Pair& pair : pairs(warm_paper)) {
      CAPTURE(pair.what);
      CHECK(contrast(pair.text, pair.ground) >= 4.5);
    }
  }

  TEST_CASE("in high contrast every text has at least 7") {
    for (const Pair& pair : pairs(high_contrast)) {
      CAPTURE(pair.what);
      CHECK(contrast(pair.text, pair.ground) >= 7);
    }
  }

  TEST_CASE("the border of what can be pressed stands out by 3 from what it lies on") {
    for (const Palette& p : {warm_paper, high_contrast})
      for (const Colour ground : {p.paper, p.card, p.recess}) CHECK(contrast(p.edge, ground) >= 3);
  }

  TEST_CASE("a colour fades by its alpha alone and lies between two by each channel") {
    CHECK(faded(colour(0x102030), .5f) == Colour{0x10, 0x20, 0x30, 128});
    CHECK(between(colour(0x000000), colour(0xFF8000), .5f) == Colour{128, 64, 0, 255});
  }
}
