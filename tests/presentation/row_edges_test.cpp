#include "presentation/canvas/row_edges.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "presentation/theme/measures.hpp"

using namespace presentation;

namespace {

const Rect area{0, 100, 400, 500};
constexpr float last_line = 500 - size::mark_strip - size::faded_edge / 2;  // where a line may end at the latest

ScrolledPart line(float y, float x = 20) { return {{x, 100 + y, 0, 20}}; }
ScrolledPart block(float y, float height, float x = 0, float width = 400) { return {{x, 100 + y, width, height}, true}; }

}  // namespace

TEST_SUITE("presentation/canvas") {
  TEST_CASE("where nothing goes on there is no edge, and where nothing crosses it it lies before the mark") {
    CHECK(row_edges(area, false, false, {}) == RowEdges{0, 500, 0, 500});
    const RowEdges both = row_edges(area, true, true, {});
    CHECK(both.foot == doctest::Approx(last_line));
    CHECK(both.head == doctest::Approx(500 - last_line));
    CHECK(both.foot_clip > both.foot);
    CHECK(both.head_clip < both.head);
  }

  TEST_CASE("an answer is left out whole, with its number and its box") {
    const std::vector<ScrolledPart> parts = {block(340, 60), line(360), block(410, 70),
                                             line(430),      line(452), {{20, 530, 24, 24}}};
    const RowEdges edges = row_edges(area, false, true, parts);
    CHECK(edges.foot == doctest::Approx(410 - row_gap));
    CHECK(edges.foot_clip <= 410);  // not even its border
  }

  TEST_CASE("a card taller than a row goes on beyond the edge as long as it shows a line, and is left out when it shows none") {
    const RowEdges shows = row_edges(area, false, true, std::vector{block(300, 400), line(320), line(470)});
    CHECK(shows.foot == doctest::Approx(470 - row_gap));
    CHECK(shows.foot_clip > shows.foot);
    const RowEdges shows_none = row_edges(area, false, true, std::vector{block(440, 400), line(470)});
    CHECK(shows_none.foot == doctest::Approx(440 - row_gap));
  }

  TEST_CASE("the upper edge is the lower one turned round") {
    const std::vector<ScrolledPart> parts = {block(-20, 60), line(10), block(50, 60), line(70)};
    const RowEdges edges = row_edges(area, true, false, parts);
    CHECK(edges.head == doctest::Approx(40 + row_gap));
    CHECK(edges.foot == 500);
  }

  TEST_CASE("columns whose lines stand nowhere side by side are cut each by itself") {
    std::vector<ScrolledPart> parts;
    for (int i = 0; i < 60; ++i) parts.push_back(line(static_cast<float>(i * 12), i % 2 == 0 ? 20 : 220));
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(last_line));
  }

  TEST_CASE("what has the focus stays in sight, though something beside it is cut") {
    const std::vector<ScrolledPart> parts = {block(420, 40, 0, 100), line(435), block(440, 60, 200, 100), line(470, 220)};
    CHECK(row_edges(area, false, true, parts).foot < 420);
    CHECK(row_edges(area, false, true, parts, parts[0].rect).foot >= 460);
  }
}
