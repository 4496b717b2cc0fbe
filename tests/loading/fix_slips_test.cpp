#include <doctest/doctest.h>

#include <string>

#include "loading/loading.hpp"
#include "support/read_text.hpp"

namespace {

std::string fixed(const std::string& text) {
  const loading::Fixed once = loading::fix_slips(text, "s.yaml");
  CHECK(loading::fix_slips(once.text, "s.yaml").text == once.text);
  CHECK(once.mended.empty() == (once.text == text));
  return once.text;
}

std::string codes_of(const std::string& text) {
  std::string codes;
  for (const auto& slip : loading::fix_slips(text, "s.yaml").mended)
    codes += std::string(slip.code.text) + '@' + std::to_string(slip.where.line) + ':' + std::to_string(slip.where.column) + ' ';
  return codes;
}

const std::string whole =
    "シナリオ: s\n題名: 約束の時刻\n開始日: 2026年4月6日\n登場人物:\n  佐藤:\n    名前: 佐藤 恵\n結末:\n  良: {順位: 1, 題: 良, "
    "語り: 良}\n場面:\n  甲:\n    流れ:\n"
    "      - 佐藤(冷): お待ちしていました。\n      - 地の文: |\n          注意：コロンは文の中\n          　字下げも文の中\n     "
    " - 終わり: 良\n";

std::string with(std::string from, const std::string& to) {
  std::string text = whole;
  text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace

TEST_SUITE("loading/fix_slips") {
  TEST_CASE("a file without slips stays as it is") { CHECK(fixed(whole) == whole); }

  TEST_CASE("each mechanical slip is mended to what was meant") {
    CHECK(fixed(with("題名: ", "題名：")) == whole);
    CHECK(fixed(with("題名: ", "題名:　")) == whole);
    CHECK(fixed(with("題名: ", "題名:")) == whole);
    CHECK(fixed(with("    名前", "　　名前")) == whole);
    CHECK(fixed(with("      - 佐藤(冷): ", "      -佐藤(冷): ")) == whole);
    CHECK(fixed(with("      - 佐藤(冷): ", "      -　佐藤(冷)： ")) == whole);
    CHECK(fixed(with("お待ちしていました。", "@お待ちしていました。")) ==
          with("お待ちしていました。", "'@お待ちしていました。'"));
    CHECK(fixed(with("お待ちしていました。", "*it's* ここ: です")) == with("お待ちしていました。", "'*it''s* ここ: です'"));
    CHECK(fixed(with("お待ちしていました。", "「はい」: と言った。   # 小声")) ==
          with("お待ちしていました。", "'「はい」: と言った。'   # 小声"));
  }

  TEST_CASE("in braces only words of the language are taken for keys") {
    const auto board = [](const std::string& card) {
      return with("      - 終わり: 良\n", "      - 整理:\n          - " + card + "\n      - 終わり: 良\n");
    };
    CHECK(fixed(board("{札： 電話がない, 種類: 事実}")) == board("{札: 電話がない, 種類: 事実}"));
    CHECK(fixed(board("{札: 電話がない, 種類：事実}")) == board("{札: 電話がない, 種類: 事実}"));
    CHECK(fixed(board("{札:電話がない, 種類: 事実}")) == board("{札: 電話がない, 種類: 事実}"));
    CHECK(fixed(board("{札:　電話がない, 種類: 事実}")) == board("{札: 電話がない, 種類: 事実}"));
    // Whatever else is wrong with them, texts stay as they are.
    for (const char* card :
         {"{札: 注意：電話, 種類: 感情}", "{札: '種類：事実', 種類: 感情}", "{札: 申し訳ない, id: c, 種類: 感情}"})
      CHECK(fixed(board(card)) == board(card));
  }

  TEST_CASE("tabs are mended where the lines around tell how wide they are") {
    std::string tabs = whole;
    for (std::size_t at = tabs.find("  "); at != std::string::npos; at = tabs.find("  ", at + 1)) tabs.replace(at, 2, "\t");
    CHECK(fixed(tabs) == whole);
  }

  TEST_CASE("several slips in one file are all found, each at its place") {
    const std::string text = "シナリオ：s\n題名:約束\n開始日: 2026年4月6日\n";
    CHECK(fixed(text) == "シナリオ: s\n題名: 約束\n開始日: 2026年4月6日\n");
    CHECK(codes_of(text) == "S801@1:5 S808@2:3 ");
  }

  TEST_CASE("a file typed with full-width colons throughout becomes a scenario") {
    std::string wide = whole;
    for (std::size_t at = wide.find(": "); at != std::string::npos; at = wide.find(": ", at + 1))
      if (wide.compare(at, 3, ": {") != 0 && wide.compare(at, 3, ": |") != 0) wide.replace(at, 2, "：");
    const std::string braces = "{順位：1, 題：良, 語り：良}";
    wide.replace(wide.find(braces), braces.size(), "{順位: 1, 題: 良, 語り: 良}");
    CHECK(fixed(wide) == whole);
  }

  TEST_CASE("what only the author can know is left alone") {
    const std::string comment = with("お待ちしていました。", "品番 #12 です。");
    CHECK(fixed(comment) == comment);
    const std::string crooked = with("    名前: 佐藤 恵\n", "    名前: 佐藤 恵\n     立場: 課長\n");
    CHECK(fixed(crooked) == crooked);
    const std::string misspelt = with("題名", "題目");
    CHECK(fixed(misspelt) == misspelt);
  }

  TEST_CASE("a fixture of every slip that says --fix mends it is free of it afterwards") {
    for (const std::string code : {"S801", "S802", "S803", "S805", "S806", "S808", "S810"})
      for (const auto& entry : std::filesystem::directory_iterator(std::string(SOURCE_DIR) + "/tests/faults")) {
        if (!entry.path().filename().string().starts_with(code)) continue;
        CAPTURE(entry.path().filename().string());
        const std::string text = support::read_text(entry.path());
        CHECK(codes_of(fixed(text)).empty());
        CHECK(fixed(text) != text);
      }
  }
}
