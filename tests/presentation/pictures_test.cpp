#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <vector>

#include "catalogue/catalogue.hpp"
#include "presentation/pictures/daylight.hpp"
#include "presentation/pictures/drawing.hpp"
#include "presentation/pictures/raster.hpp"
#include "presentation/rig/portrait.hpp"
#include "presentation/screens/play_parts.hpp"
#include "presentation/theme/colour.hpp"

using namespace presentation;

namespace {

constexpr Colour outline_ink = colour(0x2E2622);  // of the outlines of people
constexpr std::array every_light{Daylight::morning, Daylight::day, Daylight::afternoon, Daylight::night};

Bitmap seen(const PlacePicture& place, int width, int height) {
  auto bitmap = rasterise(drawing(place, SOURCE_DIR "/assets"), width, height, style(place, SOURCE_DIR "/assets"));
  REQUIRE(bitmap.ok());
  return std::move(*bitmap);
}

Colour at(const Bitmap& bitmap, std::size_t pixel) {
  const std::uint8_t* p = &bitmap.rgba[pixel * 4];
  return {p[0], p[1], p[2], p[3]};
}

/// How many of a thousand pixels differ by more than a hair.
std::size_t differing(const Bitmap& a, const Bitmap& b) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < a.rgba.size(); i += 4) {
    int apart = 0;
    for (std::size_t j = i; j < i + 3; ++j) apart += std::abs(a.rgba[j] - b.rgba[j]);
    count += apart > 12 ? 1u : 0u;
  }
  return count * 4000 / a.rgba.size();
}

}  // namespace

TEST_SUITE("presentation/pictures") {
  TEST_CASE(
      "every place an author may name fills its picture, and an ink outline keeps 4.5:1 by every light and in every weather") {
    for (const auto& place : catalogue::places())
      for (const Daylight light : every_light)
        for (const auto& weather : catalogue::weathers()) {
          CAPTURE(place.id);
          CAPTURE(name(light));
          CAPTURE(weather.id);
          const Bitmap bitmap = seen({std::string(place.id), light, std::string(weather.id)}, 128, 72);
          double least = 21;
          bool full = true;
          for (std::size_t i = 0; i < bitmap.rgba.size() / 4; ++i) {
            const Colour c = at(bitmap, i);
            least = std::min(least, contrast(outline_ink, c));
            full = full && c.alpha == 255;
          }
          CHECK(full);
          CHECK(least >= 4.5);
        }
  }

  TEST_CASE("every hour and every weather is seen in every place") {
    for (const auto& place : catalogue::places()) {
      CAPTURE(place.id);
      std::vector<Bitmap> pictures;
      for (const Daylight light : every_light) pictures.push_back(seen({std::string(place.id), light, {}}, 128, 72));
      for (const auto& weather : catalogue::weathers())
        if (weather.id != "clear")
          pictures.push_back(seen({std::string(place.id), Daylight::day, std::string(weather.id)}, 128, 72));
      for (std::size_t i = 0; i < pictures.size(); ++i)
        for (std::size_t j = i + 1; j < pictures.size(); ++j) {
          CAPTURE(i);
          CAPTURE(j);
          CHECK(differing(pictures[i], pictures[j]) >= 40);
        }
    }
  }

  TEST_CASE("a drawing names what the style sheets show, hide and tint") {
    for (const auto& place : catalogue::places())
      for (const char* part : {"sky", "far", "mist", "dusk", "lit", "moon", "sun", "rain", "snow", "flakes", "lying", "beam",
                               "glow", "damp", "veil"}) {
        CAPTURE(place.id);
        CAPTURE(part);
        const std::string svg = drawing(PlacePicture{std::string(place.id)}, SOURCE_DIR "/assets");
        CHECK(svg.find("class=\"" + std::string(part) + "\"") != std::string::npos);
      }
  }

  TEST_CASE("a clear day is the drawing as it stands; night and rain are two sheets, the hour's last") {
    const std::filesystem::path assets = SOURCE_DIR "/assets";
    CHECK(style(PlacePicture{"shop"}, assets).empty());
    CHECK(style(PlacePicture{"shop", Daylight::day, "clear"}, assets).empty());
    CHECK(style(PortraitPicture{"a"}, assets).empty());
    const std::string night = style(PlacePicture{"shop", Daylight::night, {}}, assets);
    const std::string rain = style(PlacePicture{"shop", Daylight::day, "rain"}, assets);
    CHECK(!night.empty());
    CHECK(!rain.empty());
    CHECK(style(PlacePicture{"shop", Daylight::night, "rain"}, assets) == rain + night);
  }

  TEST_CASE("the light follows the sun of the month") {
    using namespace std::chrono;
    constexpr auto day_of = [](int m, int d) { return sys_days(year{2026} / m / d); };
    CHECK(light_at(day_of(11, 6), 5 * 60 + 40) == Daylight::night);
    CHECK(light_at(day_of(5, 6), 5 * 60 + 40) == Daylight::morning);
    CHECK(light_at(day_of(4, 8), 9 * 60 + 29) == Daylight::morning);
    CHECK(light_at(day_of(4, 8), 9 * 60 + 30) == Daylight::day);
    CHECK(light_at(day_of(11, 11), 14 * 60 + 18) == Daylight::day);
    CHECK(light_at(day_of(11, 11), 16 * 60) == Daylight::afternoon);
    CHECK(light_at(day_of(7, 11), 16 * 60) == Daylight::day);
    CHECK(light_at(day_of(11, 11), 17 * 60 + 40) == Daylight::night);
    CHECK(light_at(day_of(7, 11), 17 * 60 + 40) == Daylight::afternoon);
    CHECK(light_at(day_of(1, 1), 0) == Daylight::night);
    CHECK(light_at(day_of(12, 31), 23 * 60 + 59) == Daylight::night);
  }

  TEST_CASE("a style sheet goes before the drawing's own attributes") {
    const char* svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect class="sky" width="1" height="1" fill="#80C040"/></svg>)";
    const auto night = rasterise(svg, 1, 1, ".sky { fill: #203040 }");
    REQUIRE(night.ok());
    CHECK(at(*night, 0) == colour(0x203040));
    const auto day = rasterise(svg, 1, 1, "");
    REQUIRE(day.ok());
    CHECK(at(*day, 0) == colour(0x80C040));
  }

  TEST_CASE("colours come out of the rasteriser as they were written, also where they are half transparent") {
    const auto bitmap =
        rasterise(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="1" height="1" fill="#80C040"/>)"
                  R"(<rect x="1" width="1" height="1" fill="#80C040" fill-opacity=".5"/></svg>)",
                  2, 1);
    REQUIRE(bitmap.ok());
    CHECK(bitmap->rgba[0] == 0x80);
    CHECK(bitmap->rgba[1] == 0xC0);
    CHECK(bitmap->rgba[2] == 0x40);
    CHECK(bitmap->rgba[3] == 255);
    CHECK(std::abs(bitmap->rgba[4] - 0x80) <= 2);
    CHECK(std::abs(bitmap->rgba[5] - 0xC0) <= 2);
    CHECK(std::abs(bitmap->rgba[7] - 128) <= 1);
  }

  TEST_CASE("a picture drawn in bands has no seam and every row, each where it belongs") {
    constexpr const char* leaning =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 400"><g opacity=".5"><rect width="4" height="400"/>)"
        R"(<path d="M4 0h4v400z" fill="#C33"/></g></svg>)";
    const auto whole = rasterise(leaning, 8, 400);
    REQUIRE(whole.ok());
    REQUIRE(whole->rgba.size() == 8U * 400U * 4U);
    std::vector<int> tops;
    const auto note = [&](const Bitmap& band, int top) {
      tops.push_back(top);
      CHECK(std::equal(band.rgba.begin(), band.rgba.end(), whole->rgba.begin() + static_cast<std::ptrdiff_t>(top) * 8 * 4));
    };
    REQUIRE(rasterise_in_bands(leaning, 8, 400, {}, note).ok());
    CHECK(tops.size() >= 3);
    int leans = 0;
    for (std::size_t y = 0; y < 400; ++y) {
      CHECK(whole->rgba[y * 32 + 3] == whole->rgba[3]);  // a column of one colour
      // The slope's colour reaches less far to the right the lower one looks.
      if (y > 0) CHECK(whole->rgba[y * 32 + 5 * 4 + 3] <= whole->rgba[(y - 1) * 32 + 5 * 4 + 3]);
      leans += y > 0 && whole->rgba[y * 32 + 5 * 4 + 3] < whole->rgba[(y - 1) * 32 + 5 * 4 + 3] ? 1 : 0;
    }
    CHECK(leans > 0);
  }

  TEST_CASE("what is no picture is a failure, not an end") {
    CHECK(!rasterise("no svg", 10, 10).ok());
    CHECK(!rasterise("", 10, 10).ok());
    CHECK(drawing(PlacePicture{"nowhere"}, SOURCE_DIR "/assets").empty());
    CHECK(drawing(PortraitPicture{"nobody"}, SOURCE_DIR "/assets").empty());
  }

  TEST_CASE("equal pictures have equal keys, different ones different keys") {
    CHECK(look_same(PortraitPicture{"a", "warm", 60}, PortraitPicture{"a", "warm", 60}));
    CHECK_FALSE(look_same(PortraitPicture{"a", "warm", 60}, PortraitPicture{"a", "warm", 100}));
    CHECK_FALSE(look_same(PortraitPicture{.person = "a", .before = "cool", .share = 40}, PortraitPicture{"a"}));
    CHECK_FALSE(look_same(PortraitPicture{.person = "a", .lids = 0}, PortraitPicture{"a"}));
    CHECK_FALSE(look_same(PortraitPicture{.person = "a", .glance = 60}, PortraitPicture{"a"}));
    CHECK_FALSE(look_same(PortraitPicture{.person = "a", .trail = 60}, PortraitPicture{"a"}));
    CHECK_FALSE(look_same(PlacePicture{"shop"}, PlacePicture{"car"}));
    CHECK_FALSE(look_same(PlacePicture{"shop"}, PlacePicture{"shop", Daylight::night, {}}));
    CHECK_FALSE(look_same(PlacePicture{"shop"}, PlacePicture{"shop", Daylight::day, "rain"}));
  }

  TEST_CASE("a blink goes between two pictures that are alike but for the lids") {
    const PortraitPicture rest{"a", "warm", 60}, blinks{.person = "a", .feeling = "warm", .strength = 60, .lids = 0};
    CHECK(same_but_for_lids(rest, blinks));
    CHECK_FALSE(same_but_for_lids(rest, PortraitPicture{.person = "a", .feeling = "warm", .strength = 60, .glance = 60}));
    CHECK_FALSE(same_but_for_lids(rest, PortraitPicture{.person = "a", .feeling = "warm", .strength = 60, .trail = 60}));
    CHECK_FALSE(same_but_for_lids(rest, PortraitPicture{"b", "warm", 60}));
    CHECK_FALSE(same_but_for_lids(rest, PortraitPicture{"a", "warm", 100}));
    const PortraitPicture between{.person = "a", .feeling = "warm", .strength = 60, .before = "cool"};
    CHECK_FALSE(same_but_for_lids(rest, between));
    CHECK_FALSE(same_but_for_lids(between, between));
    CHECK_FALSE(same_but_for_lids(PlacePicture{"shop"}, PlacePicture{"shop"}));
  }

  TEST_CASE("the steps of one change belong together; rest, another way there and another goal do not") {
    const PortraitPicture first{.person = "a", .feeling = "warm", .before = "cool", .share = 16};
    PortraitPicture later = first, farther = first;
    later.share = 83;
    farther.before_strength = 40;
    CHECK(same_change(first, later));
    CHECK_FALSE(same_change(first, farther));
    CHECK_FALSE(same_change(first, PortraitPicture{"a", "warm"}));
    CHECK_FALSE(same_change(first, PortraitPicture{.person = "a", .feeling = "tired", .before = "cool"}));
    CHECK(same_change(PortraitPicture{"a", "warm"}, PortraitPicture{.person = "a", .feeling = "warm", .lids = 0, .glance = 60}));
    CHECK_FALSE(same_change(PlacePicture{"shop"}, PlacePicture{"shop"}));
  }

  TEST_CASE("nobody's hair or cap rises above where words over a head are kept to") {
    constexpr Rect area{0, 0, 1000, 625};  // in which a figure has the size of its drawing
    const float drawn_from = area.height - rig::portrait_height;
    for (const auto& person : catalogue::portraits())
      for (const char* feeling : {"neutral", "warm", "irritated", "moved", "amused"}) {  // which throw the head back most
        CAPTURE(person.id);
        CAPTURE(feeling);
        const auto bitmap =
            rasterise(drawing(PortraitPicture{.person = std::string(person.id), .feeling = feeling}, {}), 120, 150);
        REQUIRE(bitmap.ok());
        std::size_t first = 3;
        while (first < bitmap->rgba.size() && bitmap->rgba[first] < 128) first += 4;
        const float row = static_cast<float>(first / 4 / 120);
        CHECK(drawn_from + row * 4 >= hair_top(area) - 4);
      }
  }
}
