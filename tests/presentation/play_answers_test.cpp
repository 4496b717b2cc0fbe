#include "presentation/screens/play_answers.hpp"

#include <doctest/doctest.h>

#include "presentation/theme/measures.hpp"

using namespace presentation;

/// Where the main button of a page of large letters leads, with heights as they are there.
namespace {
constexpr float view_of_page = 560, button_row = 96, no_limit = 1e6f;
constexpr float edge_room = size::faded_edge + size::mark_strip;
}  // namespace

TEST_SUITE("presentation/play answers") {
  TEST_CASE("it leads to all answers at once where they find room together, and then nowhere") {
    const ScrolledQuestion q{.above = 420, .first = 128, .answers = 512};
    const NextView next = next_view(q, 0, view_of_page, button_row, no_limit);
    CHECK(next.leads == Leads::answers);
    CHECK(next.to == q.above + q.answers - view_of_page);
    CHECK(next_view(q, next.to, view_of_page, button_row, no_limit).leads == Leads::nowhere);
  }

  TEST_CASE("where they find no room together, the first stands at the head, and then it leads to the others") {
    const ScrolledQuestion q{.above = 420, .first = 200, .answers = 800};
    const NextView next = next_view(q, 0, view_of_page, button_row, no_limit);
    CHECK(next.leads == Leads::answers);
    CHECK(next.to == q.above - edge_room);
    const NextView last = next_view(q, next.to, view_of_page, button_row, no_limit);
    CHECK(last.leads == Leads::more);
    CHECK(last.to == q.above + q.answers - view_of_page);
  }

  TEST_CASE("what is asked is read whole before the answers; one that is cut is read on to") {
    const ScrolledQuestion q{.above = 400, .prompt = 150, .first = 128, .answers = 512};
    const NextView next = next_view(q, 0, view_of_page, button_row, no_limit);
    CHECK(next.leads == Leads::on);
    CHECK(next.to == q.above - edge_room);
    CHECK(next_view(q, next.to, view_of_page, button_row, no_limit).leads == Leads::more);
    const ScrolledQuestion whole{.above = 200, .prompt = 100, .first = 128, .answers = 512};
    CHECK(next_view(whole, 0, view_of_page, button_row, no_limit).leads == Leads::more);
  }

  TEST_CASE("no further than what is still to be read") {
    const ScrolledQuestion q{.above = 1200, .first = 128, .answers = 512};
    const NextView next = next_view(q, 0, view_of_page, button_row, 400);
    CHECK(next.leads == Leads::on);
    CHECK(next.to == 400);
  }
}
