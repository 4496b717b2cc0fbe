#include "presentation/canvas/row_edges.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "presentation/theme/measures.hpp"

using namespace presentation;

namespace {

const Rect area{0, 100, 400, 500};
constexpr float last_line = 500 - size::mark_strip - size::faded_edge / 2;  // where a line may end at the latest

ScrolledPart line(float y, float x = 20) { return {{x, 100 + y, 0, 20}}; }
ScrolledPart heading(float y) { return {{20, 100 + y, 120, 20}, false, true}; }
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

  TEST_CASE("a card taller than a row goes on beyond the edge as long as it shows two lines, and is left out when it does not") {
    const RowEdges shows = row_edges(area, false, true, std::vector{block(300, 400), line(320), line(350), line(470)});
    CHECK(shows.foot == doctest::Approx(470 - row_gap));
    CHECK(shows.foot_clip > shows.foot);
    const RowEdges shows_one = row_edges(area, false, true, std::vector{block(420, 400), line(440), line(440, 220), line(470)});
    CHECK(shows_one.foot == doctest::Approx(420 - row_gap));
  }

  TEST_CASE("the upper edge is the lower one turned round") {
    const std::vector<ScrolledPart> parts = {block(-20, 60), line(10), block(50, 60), line(70)};
    const RowEdges edges = row_edges(area, true, false, parts);
    CHECK(edges.head == doctest::Approx(40 + row_gap));
    CHECK(edges.foot == 500);
  }

  TEST_CASE("the last line of a card that goes on from the page before is seen") {
    CHECK(row_edges(area, true, false, std::vector{block(-300, 400), line(-20), line(30)}).head <= 30);
  }

  TEST_CASE("of rows that touch one another one is left out, not all of them") {
    std::vector<ScrolledPart> parts = {block(240, 400)};
    for (int i = 0; i < 10; ++i) {
      const float top = 250 + static_cast<float>(i) * 36;
      parts.push_back(block(top, 36));
      parts.push_back(line(top + 8));
    }
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(250 + 6 * 36 - row_gap));
  }

  TEST_CASE("a heading is left out with what it heads, though that lies beyond the view, and takes its own heading along") {
    const std::vector<ScrolledPart> parts = {line(380), heading(415), heading(440), line(480)};
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(415 - row_gap));
    CHECK(row_edges(area, false, true, std::vector{heading(440), line(505)}).foot == doctest::Approx(440 - row_gap));
    CHECK(row_edges(area, false, true, std::vector{heading(425), line(450), line(480)}).foot == doctest::Approx(last_line));
    // A column's parts are blocks too; the first may be no more than its heading.
    const std::vector<ScrolledPart> in_parts = {block(435, 30), heading(440), block(470, 60), line(475), line(505)};
    CHECK(row_edges(area, false, true, in_parts).foot == doctest::Approx(435 - row_gap));
  }

  TEST_CASE("a card that would show its title alone is left out, and so is the heading of that card") {
    const std::vector<ScrolledPart> parts = {heading(400), block(430, 300), heading(440), line(475), line(500)};
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(400 - row_gap));
  }

  TEST_CASE("the last words of a card head nothing below the card, whatever letters they have") {
    const std::vector<ScrolledPart> parts = {block(380, 90), line(400), heading(440), block(480, 90), line(500)};
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(last_line));
  }

  TEST_CASE("neither a table's first column nor its figures, though set in bold letters, are taken for headings") {
    const std::vector<ScrolledPart> first = {heading(350), line(350, 200), heading(400), line(400, 200), heading(460)};
    CHECK(row_edges(area, false, true, first).foot == doctest::Approx(460 - row_gap));
    const ScrolledPart name{{20, 530, 80, 20}}, figure{{120, 530, 40, 20}, false, true};
    CHECK(row_edges(area, false, true, std::vector{name, figure, line(460, 120)}).foot == doctest::Approx(460 - row_gap));
  }

  TEST_CASE("columns whose lines stand nowhere side by side are cut each by itself") {
    std::vector<ScrolledPart> parts;
    for (int i = 0; i < 60; ++i) parts.push_back(line(static_cast<float>(i * 12), i % 2 == 0 ? 20 : 220));
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(last_line));
  }

  TEST_CASE("rather a line of a column is cut than a third of the view left empty") {
    std::vector<ScrolledPart> parts = {line(280)};
    for (int i = 0; i < 20; ++i) parts.push_back(line(static_cast<float>(310 + i * 12), i % 2 == 0 ? 20 : 220));
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(last_line));
  }

  TEST_CASE("a card too tall for a row is cut between its lines rather than left out; what is tall grows with the letters") {
    const std::vector<ScrolledPart> parts = {block(400, 100), line(410), line(435), line(480)};
    CHECK(row_edges(area, false, true, parts).foot == doctest::Approx(last_line));
    CHECK(row_edges(area, false, true, parts, {}, 2).foot == doctest::Approx(400 - row_gap));
  }

  TEST_CASE("a card of which nothing is read is not begun, not even by its border") {
    const std::vector<ScrolledPart> parts = {block(0, 900), line(20), line(50), block(460, 300, 20, 300), line(480)};
    CHECK(row_edges(area, false, true, parts).foot_clip <= 460 - row_gap);
  }

  TEST_CASE("what begins with a heading beyond the edge does not show in the fade") {
    CHECK(row_edges(area, false, true, std::vector{line(440), heading(478)}).foot_clip <= 478 - row_gap);
    CHECK(row_edges(area, false, true, std::vector{line(440)}).foot_clip > 478 - row_gap);
  }

  TEST_CASE("cards side by side end each by itself") {
    const auto beside = [](float y) {
      return std::vector<ScrolledPart>{block(300, 300, 0, 190), line(320),         line(350),
                                       block(y, 300, 210, 190), line(y + 10, 220), line(y + 80, 220)};
    };
    const std::vector<ScrolledPart> parts = beside(400);
    const RowEdges edges = row_edges(area, false, true, parts);
    CHECK(edges.foot == doctest::Approx(last_line));
    CHECK(edges.foot_at(100) == doctest::Approx(last_line));
    CHECK(edges.foot_at(300) == doctest::Approx(400 - row_gap));
    CHECK(edges.nearest_foot() == doctest::Approx(400 - row_gap));
    REQUIRE(edges.feet.size() == 1);
    CHECK(edges.feet[0].clip <= 400 - row_gap);
    // Where little is lost by it, at one height.
    const RowEdges alike = row_edges(area, false, true, beside(440));
    CHECK(alike.feet.empty());
    CHECK(alike.foot == doctest::Approx(440 - row_gap));
    // What heads both goes with the one it stands over, and takes the other along.
    std::vector<ScrolledPart> headed = {block(430, 300, 0, 190), line(450), line(480), block(430, 300, 210, 190), heading(400)};
    CHECK(row_edges(area, false, true, headed).foot_at(300) == doctest::Approx(400 - row_gap));
  }

  TEST_CASE("a card that shows most of its picture has begun") {
    const auto picture = [](float y, float height) { return ScrolledPart{.rect = {2, 100 + y, 396, height}, .picture = true}; };
    CHECK(row_edges(area, false, true, std::vector{block(380, 300), picture(382, 110)}).foot == doctest::Approx(last_line));
    CHECK(row_edges(area, false, true, std::vector{block(380, 300), picture(382, 150)}).foot == doctest::Approx(380 - row_gap));
  }

  TEST_CASE("what has the focus stays in sight, though something beside it is cut") {
    const std::vector<ScrolledPart> parts = {
        block(100, 600), line(120), line(150), block(420, 40, 0, 100), line(435), block(440, 60, 200, 100), line(470, 220)};
    CHECK(row_edges(area, false, true, parts).foot < 420);
    CHECK(row_edges(area, false, true, parts, parts[3].rect).foot >= 460);
  }
}
