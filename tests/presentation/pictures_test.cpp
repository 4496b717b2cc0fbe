#include <doctest/doctest.h>

#include <filesystem>

#include "catalogue/catalogue.hpp"
#include "presentation/pictures/drawing.hpp"
#include "presentation/pictures/raster.hpp"

using namespace presentation;

TEST_SUITE("presentation/pictures") {
  TEST_CASE("every place an author may name is a drawing that fills its picture") {
    for (const auto& place : catalogue::places()) {
      CAPTURE(place.id);
      const std::string svg = drawing(PlacePicture{std::string(place.id)}, SOURCE_DIR "/assets");
      REQUIRE(!svg.empty());
      const auto bitmap = rasterise(svg, 64, 36);
      REQUIRE(bitmap.ok());
      for (std::size_t i = 3; i < bitmap->rgba.size(); i += 4) REQUIRE(bitmap->rgba[i] == 255);
    }
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

  TEST_CASE("what is no picture is a failure, not an end") {
    CHECK(!rasterise("no svg", 10, 10).ok());
    CHECK(!rasterise("", 10, 10).ok());
    CHECK(drawing(PlacePicture{"nowhere"}, SOURCE_DIR "/assets").empty());
    CHECK(drawing(PortraitPicture{"nobody"}, SOURCE_DIR "/assets").empty());
  }

  TEST_CASE("equal pictures have equal keys, different ones different keys") {
    CHECK(picture_key(PortraitPicture{"a", "warm", 60}) == picture_key(PortraitPicture{"a", "warm", 60}));
    CHECK(picture_key(PortraitPicture{"a", "warm", 60}) != picture_key(PortraitPicture{"a", "warm", 100}));
    CHECK(picture_key(PortraitPicture{.person = "a", .before = "cool", .share = 40}) != picture_key(PortraitPicture{"a"}));
    CHECK(picture_key(PlacePicture{"shop"}) != picture_key(PlacePicture{"car"}));
  }
}
