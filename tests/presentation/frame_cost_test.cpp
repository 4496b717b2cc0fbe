#include <algorithm>
#include <cstdlib>
#include <new>

#include "presentation/platform/difference.hpp"
#include "presentation/rig/person.hpp"
#include "presentation/screens/play_parts.hpp"
#include "support/desk.hpp"

/// What a frame costs: no memory where it is like the last one, and no pixels where it shows nothing new.
namespace {
thread_local long asked_for_memory = 0;
}

// Replaced for the whole program of tests: nothing else tells how often memory was asked for.
void* operator new(std::size_t size) {
  ++asked_for_memory;
  if (void* place = std::malloc(std::max<std::size_t>(size, 1))) return place;
  throw std::bad_alloc();
}
// The library's sorting asks so; left to the sanitizer, it would be given back to another than it came from.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++asked_for_memory;
  return std::malloc(std::max<std::size_t>(size, 1));
}
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"  // the pair is ours
void operator delete(void* place) noexcept { std::free(place); }
void operator delete(void* place, std::size_t) noexcept { std::free(place); }

namespace {

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::HeadlessUi;

/// How often one more frame asks for memory, on a screen that was drawn before.
long asked_by(Desk& desk, const HeadlessUi::Draw& draw, Input input = {}) {
  desk.ui.memory.notes_words = false;  // as in the program; tests alone want them
  desk.ui.frame(draw);
  const long before = asked_for_memory;
  desk.ui.frame(draw, std::move(input));
  const long asked = asked_for_memory - before;
  desk.ui.memory.notes_words = true;
  desk.frame();
  return asked;
}

/// The difference between two things drawn one after the other, at 1280 x 720.
Area between(HeadlessUi& ui, const HeadlessUi::Draw& first, const HeadlessUi::Draw& second) {
  Difference difference;
  ui.frame(first);
  static_cast<void>(difference.take(*ImGui::GetDrawData()));
  ui.frame(second);
  return difference.take(*ImGui::GetDrawData());
}

bool holds(Area area, Area part) { return together(area, part) == area; }
bool within(Area area, Area place) { return holds(place, area); }
Area around(Rect r, int margin) {
  const auto whole = [](float edge) { return static_cast<int>(edge); };
  return {whole(r.x) - margin, whole(r.y) - margin, whole(r.right()) + margin, whole(r.bottom()) + margin};
}

}  // namespace

TEST_SUITE("presentation/frame_cost") {
  TEST_CASE("a frame of a play like the last one asks for no memory, nor does one in which somebody blinks") {
    static_cast<void>(rig::people());  // made once in a program, when somebody is first drawn
    for (const Look& look : {Look{}, Look{.language = text::Language::en}, Look{.text_size = 2}}) {
      Desk desk(look);
      begin_play(desk);
      const auto draw = desk.draw();
      // The first pages, and those with the word after an answer and more promises than one.
      int with_all = 0;
      for (int page = 0; page < 100 && with_all < 8; ++page) {
        CAPTURE(page);
        CAPTURE(look.language);
        CAPTURE(look.text_size);
        const bool all = desk.app.feedback && session::promise_rows(*desk.app.play).size() > 1;
        with_all += all ? 1 : 0;
        if (page < 6 || all) {
          CHECK(asked_by(desk, draw) == 0);
          Input later;
          later.seconds = 1.3f;  // somebody blinks or looks aside meanwhile
          for (int i = 0; i < 4; ++i) CHECK(asked_by(desk, draw, later) == 0);
          Input moved;
          moved.mouse = {700, 300};
          moved.mouse_moved = true;
          CHECK(asked_by(desk, draw, moved) == 0);
        }
        const std::size_t moves = desk.app.play->play.moves.size();
        desk.press(key('1'));  // at a question with its answers in sight
        if (desk.app.play->play.moves.size() == moves) desk.press(Key::enter);
      }
      CHECK(with_all == 8);
    }
  }

  TEST_CASE("what differs between two frames is found where it is, and nothing else") {
    HeadlessUi ui;
    const Colour ink = ui.look.palette().ink, paper = ui.look.palette().paper;
    const Rect lids{200, 100, 40, 8}, below{600, 500, 100, 100};
    const auto page = [&](Canvas& c) {
      c.fill(c.page(), paper);
      c.text({300, 20, 400, 40}, "先週の納品の件ですが", {24, ink});
    };
    const auto with = [&](Rect r) {
      return [&, r](Canvas& c) {
        page(c);
        c.fill(r, ink);
        c.text({300, 640, 400, 40}, "どうお考えでしょうか", {24, ink});
      };
    };
    CHECK(between(ui, with(lids), with(lids)).empty());
    const Area moved = between(ui, with(lids), with(below));
    CHECK(holds(moved, around(lids, 0)));
    CHECK(holds(moved, around(below, 0)));
    CHECK(within(moved, together(around(lids, 2), around(below, 2))));
    // Words that go take their place with them; those drawn after them are as they were.
    const Area gone = between(ui, with(lids), [&](Canvas& c) {
      c.fill(c.page(), paper);
      c.fill(lids, ink);
      c.text({300, 640, 400, 40}, "どうお考えでしょうか", {24, ink});
    });
    CHECK(holds(gone, around({305, 35, 200, 10}, 0)));
    CHECK(within(gone, around({300, 20, 400, 40}, 2)));
  }

  TEST_CASE("a minute of somebody's life is few frames, and of every blink the eyes alone are drawn anew") {
    HeadlessUi ui;
    ui.pictures = [](const Picture& picture, int, int) -> Texture {
      return std::get<PortraitPicture>(picture).lids == 0 ? 2 : 1;
    };
    PlayScratch scratch;
    const Rect place{20, 100, 420, 600};
    const auto draw = [&](Canvas& c) { person(c, place, {"colleague-c", "neutral", 100, false}, scratch); };
    const auto pixels = [](Area a) { return a.empty() ? 0 : (a.right - a.left) * (a.bottom - a.top); };
    Difference difference;
    ui.frame(draw);
    const int figure = pixels(difference.take(*ImGui::GetDrawData()));
    REQUIRE(figure > 200000);
    int frames = 0, of_eyes = 0, drawn = 0;
    for (float at = 0; at < 60; ++frames) {
      Input later;
      later.seconds = ui.memory.wake.value() + 1e-4f;
      later.mouse_moved = true;  // somebody is there: left alone, the figure keeps still
      at += later.seconds;
      ui.frame(draw, later);
      const int now = pixels(difference.take(*ImGui::GetDrawData()));
      of_eyes += now * 10 < figure ? 1 : 0;
      drawn += now;
    }
    CHECK(frames < 40);
    CHECK(of_eyes >= 9);
    CHECK(drawn < 16 * figure);
  }

  TEST_CASE("of a frame shown in part only the shapes that reach into the part are handed on") {
    HeadlessUi ui;
    const Colour ink = ui.look.palette().ink;
    const auto three = [&](Canvas& c) {
      c.fill({100, 100, 50, 50}, ink);  // left of it
      c.fill({180, 120, 90, 10}, ink);  // through its edge
      c.fill({100, 400, 200, 9}, ink);  // below it
    };
    const auto handed_on = [&](Area area) {
      ui.frame(three);
      keep_to(area, *ImGui::GetDrawData());
      const ImDrawCmd& command = ImGui::GetDrawData()->CmdLists[0]->CmdBuffer[0];
      CHECK(command.ClipRect.x == static_cast<float>(area.left));
      CHECK(command.ClipRect.w == static_cast<float>(area.bottom));
      return command.ElemCount / 6;
    };
    CHECK(handed_on({0, 0, 1280, 720}) == 3);
    CHECK(handed_on({200, 100, 400, 300}) == 1);
    const ImDrawList& list = *ImGui::GetDrawData()->CmdLists[0];
    CHECK(list.VtxBuffer[list.IdxBuffer[static_cast<int>(list.CmdBuffer[0].IdxOffset)]].pos.x == 180);
    CHECK(handed_on({600, 100, 700, 300}) == 0);
  }

  TEST_CASE("what is cut off does not differ") {
    HeadlessUi ui;
    const Colour ink = ui.look.palette().ink;
    const auto up_to = [&](float right) {
      return [&, right](Canvas& c) {
        c.clip({100, 100, 50, 50});
        c.fill({90, 90, right - 90, 200}, ink);
        c.unclip();
      };
    };
    CHECK(within(between(ui, up_to(120), up_to(140)), {100, 100, 150, 150}));
    CHECK(within(between(ui, up_to(300), up_to(400)), {100, 100, 150, 150}));
  }
}
