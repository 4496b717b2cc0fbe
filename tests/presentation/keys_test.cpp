#include "presentation/platform/keys.hpp"

#include <X11/keysym.h>
#include <doctest/doctest.h>

using namespace presentation;

TEST_SUITE("presentation/keys") {
  TEST_CASE("a key is what it says, with the shift key as without") {
    CHECK(key_of(XK_a) == key('A'));
    CHECK(key_of(XK_Z) == key('Z'));
    CHECK(key_of(XK_7) == key('7'));
    CHECK(key_of(XK_F12) == Key::f12);
    CHECK(key_of(XK_ISO_Left_Tab) == Key::tab);  // what shift makes of Tab
  }
  TEST_CASE("answers are numbered, so the digit block is digits whether its lock is on or not") {
    CHECK(key_of(XK_KP_4) == key('4'));
    CHECK(key_of(XK_KP_Left) == key('4'));
    CHECK(key_of(XK_KP_Insert) == key('0'));
    CHECK(key_of(XK_KP_Page_Up) == key('9'));
    CHECK(key_of(XK_Left) == Key::left);
  }
  TEST_CASE("what is none of ours stands for nothing") {
    for (const int other : {XK_Henkan_Mode, XK_Zenkaku_Hankaku, XK_Shift_L, XK_kana_A})
      CHECK(key_of(static_cast<unsigned long>(other)) == Key::none);
  }
}
