#include <doctest/doctest.h>

#include <string>

#include "loading/loading.hpp"
#include "support/read_text.hpp"

namespace {

std::string stamped(const std::string& flow) {
  const std::string head = "登場人物: {佐藤: {名前: 佐藤}}\n場面:\n  甲:\n    流れ:\n";
  const std::string text = loading::stamp_ids(head + flow, "s.yaml");
  CHECK(loading::stamp_ids(text, "s.yaml") == text);
  CHECK(text.substr(0, head.size()) == head);
  return text.substr(head.size());
}

}  // namespace

TEST_SUITE("loading/stamp_ids") {
  TEST_CASE("a line in one line gets its id behind it, comments and all that stands around stay") {
    CHECK(stamped("      # 始まり\n      - 佐藤(冷): はい。   # 小声で\n\n      - 地の文: 沈黙。\n        わかる: 何か\n") ==
          "      # 始まり\n      - 佐藤(冷): はい。   # 小声で\n        id: l1\n\n      - 地の文: 沈黙。\n        id: l2\n       "
          " わかる: 何か\n");
  }

  TEST_CASE("texts over several lines keep every character") {
    CHECK(stamped("      - 地の文: |\n          一行目\n\n          二行目   # これも文\n      - 佐藤: 折り\n          返し\n") ==
          "      - 地の文: |\n          一行目\n\n          二行目   # これも文\n        id: l1\n      - 佐藤: 折り\n          "
          "返し\n        id: l2\n");
  }

  TEST_CASE("decisions carry their id in front, options behind their words") {
    CHECK(stamped("      - 選択:\n          - 言う: はい\n            手本: はい\n          - 待つ: 待つ\n") ==
          "      - id: d1\n        選択:\n          - 言う: はい\n            id: a\n            手本: はい\n          - 待つ: "
          "待つ\n            id: b\n");
  }

  TEST_CASE("braces get their id inside") {
    CHECK(stamped("      - {佐藤: はい}\n      - 選択: [{言う: はい}, { 待つ: 待つ }]\n") ==
          "      - {id: l1, 佐藤: はい}\n      - 選択: [{id: a, 言う: はい}, { id: b, 待つ: 待つ }]\n        id: d1\n");
  }

  TEST_CASE("ways of saying a line by warmth have one id together") {
    CHECK(
        stamped("      - 佐藤: {普通: はい。, 温かい: ええ。}\n      - 佐藤:\n          普通: はい。\n") ==
        "      - 佐藤: {普通: はい。, 温かい: ええ。}\n        id: l1\n      - id: l2\n        佐藤:\n          普通: はい。\n");
  }

  TEST_CASE("ids that are there stay, new ones begin after the largest") {
    CHECK(stamped("      - 佐藤: 新しい\n      - 佐藤: 古い\n        id: l7\n      - 選択:\n          - 言う: 新しい\n          "
                  "- 言う: 古い\n            id: c\n        id: d2\n") ==
          "      - 佐藤: 新しい\n        id: l8\n      - 佐藤: 古い\n        id: l7\n      - 選択:\n          - 言う: 新しい\n   "
          "         id: d\n          - 言う: 古い\n            "
          "id: c\n        id: d2\n");
  }

  TEST_CASE("Windows line ends stay, and a file without a last line end gets none") {
    CHECK(stamped("      - 佐藤: はい\r\n      - 佐藤: いいえ") ==
          "      - 佐藤: はい\r\n        id: l1\r\n      - 佐藤: いいえ\r\n        id: l2");
  }

  TEST_CASE("what cannot be read is left alone") {
    CHECK(loading::stamp_ids("場面: [", "s.yaml") == "場面: [");
    CHECK(loading::stamp_ids("", "s.yaml").empty());
    CHECK(loading::stamp_ids("ただの文", "s.yaml") == "ただの文");
  }
}
