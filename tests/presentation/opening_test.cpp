#include "presentation/app/opening.hpp"

#include "support/desk.hpp"
#include "text/message.hpp"

using namespace presentation;

namespace {

/// The app before its library is read, on a desk whose own has been put away.
void open_early_on(support::Desk& desk) { desk.app = open_early(support::options(), false).app; }

bool says(const support::Desk& desk, const char* id) { return desk.ui.shows(text::message(desk.app.look.language, id)); }

}  // namespace

TEST_SUITE("presentation/opening") {
  TEST_CASE("the first frame does not wait for the library: home says it is being read, and shows it once it is") {
    support::Desk desk;
    open_early_on(desk);
    desk.frame();
    CHECK(says(desk, "ui.home.reading"));
    CHECK_FALSE(says(desk, "ui.home.open"));

    desk.press(Key::enter);  // there is nothing to go on with yet
    desk.click(text::message(desk.app.look.language, "ui.library"));
    CHECK(says(desk, "ui.home.reading"));
    desk.click(text::message(desk.app.look.language, "ui.home"));

    const Options options = support::options();
    REQUIRE_FALSE(take_up_shelf(desk.app, desk.world, read_shelf(options.assets, options.scenarios)));
    desk.frame();
    CHECK_FALSE(says(desk, "ui.home.reading"));
    CHECK(says(desk, "ui.home.open"));
  }

  TEST_CASE("without a rubric there is nothing to play by") {
    support::Desk desk;
    open_early_on(desk);
    const auto failure = take_up_shelf(desk.app, desk.world, read_shelf("/nowhere", {}));
    CHECK(failure);
    CHECK_FALSE(desk.app.shelf_read);
  }
}
