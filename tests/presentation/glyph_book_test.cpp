#include "presentation/font/glyph_book.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <utility>

#include "presentation/font/utf8.hpp"

using namespace presentation;

namespace {

GlyphBook opened() {
  auto book = GlyphBook::open({});
  REQUIRE(book.ok());
  return std::move(*book);
}

}  // namespace

TEST_SUITE("presentation/font") {
  TEST_CASE("Japanese sits on the em grid, Latin letters and digits have widths of their own") {
    const GlyphBook book = opened();
    CHECK(book.width(Weight::regular, Spacing::em_grid, "信頼") == doctest::Approx(2));
    CHECK(book.width(Weight::regular, Spacing::em_grid, "10.5") < 3 * book.width(Weight::regular, Spacing::em_grid, "0") + .5f);
    CHECK(book.width(Weight::regular, Spacing::proportional, "　") == doctest::Approx(1));
    CHECK(book.width(Weight::regular, Spacing::proportional, "iii") < book.width(Weight::regular, Spacing::proportional, "WWW"));
  }

  TEST_CASE("of two full-width marks that meet, an empty half goes") {
    const GlyphBook book = opened();
    const auto wide = [&](std::string_view words) { return book.width(Weight::regular, Spacing::em_grid, words); };
    for (const std::string_view two : {"」。", "）：", "。」", "」「", "（「", "、「", "：「"}) {
      CAPTURE(two);
      CHECK(wide(two) == doctest::Approx(1.5f));
    }
    CHECK(wide("「信頼（一例）」。") == doctest::Approx(8));
    for (const std::string_view two : {"「あ", "あ」", "。あ", "……", "――", "？」"}) {
      CAPTURE(two);
      CHECK(wide(two) == doctest::Approx(2));
    }
  }

  TEST_CASE("an English page has letters and quotation marks from the Latin face, its signs from the Japanese one") {
    GlyphBook book = opened();
    const FontKey among_japanese{Weight::regular, Spacing::em_grid, 40}, english{Weight::regular, Spacing::proportional, 40};
    const auto below_the_line = [&](const FontKey& font) {
      const Glyph& g = book.glyph(font, U'p');
      return g.top + g.height;
    };
    CHECK(below_the_line(english) > below_the_line(among_japanese) + 2);
    const Glyph& dots = book.glyph(english, U'…');
    CHECK(dots.top + dots.height <= 1);  // on the line, not at mid-height as among Japanese
    CHECK(dots.top > -10);
    const Glyph& typed = book.glyph(english, U'\'');
    const Glyph& printed = book.glyph(english, U'’');
    CHECK(std::pair(typed.x, typed.y) == std::pair(printed.x, printed.y));
    for (const char32_t sign : {U'○', U'◇', U'□', U'→'})
      CHECK(book.advance(Weight::regular, Spacing::em_grid, sign) == book.advance(Weight::regular, Spacing::proportional, sign));
  }

  TEST_CASE("the dash between two hours has the stroke of the digits beside it") {
    GlyphBook book = opened();
    const FontKey font{Weight::bold, Spacing::em_grid, 40};
    CHECK(book.glyph(font, U'–').height >= book.glyph(font, U'−').height);
    CHECK(book.advance(Weight::bold, Spacing::em_grid, U'–') == book.advance(Weight::bold, Spacing::em_grid, U'−'));
  }

  TEST_CASE("surnames outside the old character sets are there") {
    const GlyphBook book = opened();
    for (const char32_t character : {U'髙', U'﨑', U'鷗', U'…', U'｜', U'①'}) CHECK(book.has(character));
  }

  TEST_CASE("a glyph is drawn once and stays where it is") {
    GlyphBook book = opened();
    const FontKey font{Weight::regular, Spacing::em_grid, 24};
    const Glyph first = book.glyph(font, U'信');
    CHECK(first.width > 10);
    book.copied();
    const Glyph& again = book.glyph(font, U'信');
    CHECK(again.x == first.x);
    CHECK(again.y == first.y);
    CHECK(book.page().fresh_from == book.page().fresh_to);
    book.glyph(font, U'頼');
    CHECK(book.page().fresh_from < book.page().fresh_to);
    const Glyph digit = book.glyph(font, U'7');
    const Glyph& english = book.glyph({font.weight, Spacing::proportional, font.pixels}, U'7');
    CHECK(std::pair(digit.x, digit.y) != std::pair(english.x, english.y));
  }

  TEST_CASE("a full page starts anew, taller, and says so") {
    GlyphBook book = opened();
    book.copied();
    const int height = book.page().height;
    const FontKey large{Weight::regular, Spacing::em_grid, 96};
    char32_t character = 0x4E00;
    while (!book.page().restarted && character < 0x5000) book.glyph(large, character++);
    CHECK(book.page().restarted);
    CHECK(book.page().height > height);
  }

  TEST_CASE("without the fonts there is a failure that names the file") {
    const auto found = find_font(Weight::bold, Cut::em_grid, "/nowhere");
    if (!found) CHECK(found.failure().arguments == std::vector<std::string>{"BIZUDGothic-Bold.ttf"});
    CHECK(!Face::open("/nowhere/font.ttf").ok());
    CHECK(!Face::open(SOURCE_DIR "/README.md").ok());
  }

  TEST_CASE("UTF-8 is read and written character by character, broken bytes do not stop it") {
    const std::string text = "aあ髙𠮷";
    std::u32string read;
    std::string written;
    for (std::size_t at = 0; at < text.size();) read += next_character(text, at);
    for (const char32_t c : read) append_utf8(written, c);
    CHECK(read == U"aあ髙𠮷");
    CHECK(written == text);
    std::size_t at = 0;
    CHECK(next_character("\x82", at) == 0xFFFD);
    at = 0;
    CHECK(next_character("\xE3\x81", at) == 0xFFFD);
    CHECK(previous_start("aあ", 4) == 1);
  }
}
