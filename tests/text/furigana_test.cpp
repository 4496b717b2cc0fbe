#include "text/furigana.hpp"

#include <doctest/doctest.h>

using namespace text;

TEST_SUITE("text/furigana") {
  TEST_CASE("a reading stands over the marked base, or over the kanji before it") {
    CHECK(runs("｜佐藤《さとう》 恵") == std::vector<Run>{{"佐藤", "さとう"}, {" 恵", ""}});
    CHECK(runs("お世話《せわ》になります") == std::vector<Run>{{"お", ""}, {"世話", "せわ"}, {"になります", ""}});
    CHECK(runs("｜五十日《ごとおび》と佐々木《ささき》") ==
          std::vector<Run>{{"五十日", "ごとおび"}, {"と", ""}, {"佐々木", "ささき"}});
    CHECK(runs("｜ＡＩ導入《どうにゅう》") == std::vector<Run>{{"ＡＩ導入", "どうにゅう"}});
    CHECK(runs("𠮷野《よしの》") == std::vector<Run>{{"𠮷野", "よしの"}});
    CHECK(runs("漢字《かんじ》仮名《かな》") == std::vector<Run>{{"漢字", "かんじ"}, {"仮名", "かな"}});
  }

  TEST_CASE("brackets that are no annotation stay as they are") {
    for (const char* source : {"《これ》は題名", "佐藤《さとう", "さとう》佐藤", "佐藤《》", "｜だけ", "ひらがな《よみ》",
                               "｜《よみ》", "佐藤《さ\nとう》"}) {
      CAPTURE(std::string(source));
      CHECK(runs(source) == std::vector<Run>{{source, ""}});
    }
    CHECK(runs("").empty());
  }

  TEST_CASE("a mark belongs to the next reading on its line, and to none further on") {
    CHECK(runs("｜\n佐藤《さとう》") == std::vector<Run>{{"｜\n", ""}, {"佐藤", "さとう"}});
    CHECK(runs("甲｜乙｜丙《へい》") == std::vector<Run>{{"甲｜乙", ""}, {"丙", "へい"}});
  }

  TEST_CASE("the plain text has no notation, and its length counts characters") {
    CHECK(plain("｜佐藤《さとう》です") == "佐藤です");
    CHECK(with_readings_in_brackets("｜佐藤《さとう》です") == "佐藤(さとう)です");
    CHECK(length("｜佐藤《さとう》です") == 4);
    CHECK(length("𠮷a") == 2);
    CHECK(length("") == 0);
  }
}
