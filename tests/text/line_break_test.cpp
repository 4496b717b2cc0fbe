#include "text/line_break.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "text/kinsoku.hpp"
#include "text/utf8.hpp"

using namespace text;

namespace {

std::string plain_of(const BrokenLine& line) {
  std::string out;
  for (const Run& run : line.runs) out += run.base;
  return out;
}

/// The lines joined by '|', measured in terminal columns.
std::string broken(std::string_view source, float columns, Language language = Language::ja) {
  std::string out;
  for (const BrokenLine& line : break_lines(source, language, columns, terminal_columns))
    out += (out.empty() ? "" : "|") + plain_of(line);
  return out;
}

std::string without_spaces(std::string text) {
  for (const std::string space : {" ", "　", "\n"})
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space)) text.erase(at, space.size());
  return text;
}

const std::vector<std::string>& samples() {
  static const std::vector<std::string> all = {
      "今日もまた配達が遅れてしまい、申し訳ございません。",
      "10分お待たせしました。申し訳ございません。…このところ、ほかにもご不便をおかけしていませんか。",
      "「おはようございます」と（小声で）言った。「｜髙橋《たかはし》さんは？」",
      "ShinraiはRoute Salesの練習です。https://example.com/a/very/long/path?query=1 を見てください。",
      "一行目。\n\n三行目は、少しだけ長い。",
      "　字下げのある段落。パーティー、コーヒー、ジョッキ……そうか――わかった！？",
      "𠮷野家の が",
      "｜長い長い長い名前《ながいながいながいなまえ》の人",
      "Good morning, Mr. Sato (of purchasing) — a well-known \"friend\" of ours...",
  };
  return all;
}

}  // namespace

TEST_SUITE("text/line_break") {
  TEST_CASE("Japanese breaks after phrases, at any width that has room for one") {
    const std::string spaced =
        "今日も また 配達が 遅れて しまい、 申し訳 ございません。 約束は 14時。 受付に 着くと、 時計は 14時 10分を 指していた。";
    std::vector<std::string> good_beginnings;
    std::string sentence;
    for (std::size_t at = 0; at < spaced.size(); ++at)
      if (spaced[at] != ' ')
        sentence += spaced[at];
      else
        good_beginnings.push_back(without_spaces(spaced.substr(at)));
    for (float limit = 20; limit <= 60; limit += 1) {
      const auto lines = break_lines(sentence, Language::ja, limit, terminal_columns);
      std::string rest = sentence;
      for (const BrokenLine& line : lines) {
        CAPTURE(broken(sentence, limit));
        rest.erase(0, plain_of(line).size());
        if (!rest.empty()) CHECK(std::ranges::find(good_beginnings, rest) != good_beginnings.end());
      }
      CHECK(lines.size() <= static_cast<std::size_t>(terminal_columns(sentence) / (limit - 14)) + 1);  // and wastes no lines
    }
  }

  TEST_CASE("polite forms stay whole") {
    const std::string sentence =
        "10分お待たせしました。金曜までにお届けします。申し訳ございません。ご不便をおかけしていませんか。なお確認します。";
    for (float limit = 20; limit <= 60; limit += 1) {
      const std::string lines = broken(sentence, limit);
      CAPTURE(lines);
      for (const char* parted : {"お|待", "お|届", "ござ|", "|てい", "な|お", "お|か"}) {
        CAPTURE(std::string(parted));
        CHECK(lines.find(parted) == std::string::npos);
      }
    }
    CHECK(broken("10分お待たせ", 10) == "10分|お待たせ");
  }

  TEST_CASE("a hesitation begins the line of the words it holds back") {
    CHECK(broken("帰せました。…私が、言ったんです。", 16) == "帰せました。|…私が、|言ったんです。");
    CHECK(broken("帰せました。……私が", 14) == "帰せました。|……私が");
    CHECK(broken("10時に…。「帰せました。…」", 20).find("|…") == std::string::npos);
  }

  TEST_CASE("a number stays with what it counts, an ending with its stem") {
    const std::string sentence =
        "雨の多い二週間。3月12日に2時間40分、遅れた。何時から動くんですか。誰に知らせたか。手帳に写してきた。"
        "着いてから一言詫びればいい。人助けだったのだから、分かってもらえる。お願いしましたっけ。新年度のご提案。";
    for (float limit = 14; limit <= 60; limit += 1) {
      const std::string lines = broken(sentence, limit);
      CAPTURE(lines);
      for (const char* parted : {"二|週", "月|1", "間|4", "で|す", "せ|た", "写|し", "詫|び", "分|か", "い|し", "新|年"}) {
        CAPTURE(std::string(parted));
        CHECK(lines.find(parted) == std::string::npos);
      }
    }
  }

  TEST_CASE("an auxiliary is parted from its verb only where the line would otherwise end early") {
    CHECK(broken("見積もりを送ってください", 14) == "見積もりを|送ってください");
    CHECK(broken("送ってください", 12) == "送って|ください");
    CHECK(broken("紙を送っていただけませんか", 16) == "紙を送って|いただけませんか");
    CHECK(broken("見積もりを送ってください", 20) == "見積もりを送って|ください");
  }

  TEST_CASE("what depends on the words before it, and a name in brackets, begin no line that could hold them whole") {
    CHECK(broken("遅れると言い出せない若い方だった。", 24) == "遅れると言い出せない|若い方だった。");
    CHECK(broken("あの日の約束をそのままにせず、帰った。", 16) == "あの日の約束を|そのままにせず、|帰った。");
    CHECK(broken("朝の便で届けると、忘れずに言ったこと", 34) == "朝の便で届けると、忘れずに|言ったこと");
    CHECK(broken("今日は原則どおりに「気持ちをくむ」を示した。", 26) == "今日は原則どおりに|「気持ちをくむ」を示した。");
    CHECK(broken("今日は原則の「気持ちをくむ」を示した。", 24) == "今日は原則の「気持ちを|くむ」を示した。");  // half empty else
    CHECK(broken("「気持ちをくむ」", 12) == "「気持ちを|くむ」");                                              // no room for it
  }

  TEST_CASE("a line that a phrase would end early is filled up to the next word, never into one") {
    CHECK(broken("さばの味噌煮が、ほきのフライになりました。", 34) == "さばの味噌煮が、ほきのフライに|なりました。");
    CHECK(broken("見ていて、お電話しませんでした", 20) == "見ていて、お電話|しませんでした");
    CHECK(broken("理由は、最後までありがとうございました", 28) == "理由は、最後までありがとう|ございました");
    CHECK(broken("あの日の約束を丁寧にしたが、帰った。", 22) == "あの日の約束を丁寧に|したが、帰った。");
    CHECK(broken("明日の朝の約束をそのままにして、", 20) == "明日の朝の約束を|そのままにして、");  // full enough
  }

  TEST_CASE("the last line has company, where the line before can spare it and still be full enough") {
    CHECK(broken("紙を机に置いて、見本は棚へ返した", 30) == "紙を机に置いて、見本は棚へ|返した");
    CHECK(broken("紙を机に置いて、見本は棚に置く", 28) == "紙を机に置いて、見本は|棚に置く");
    CHECK(broken("I will call you at noon to say so", 32, Language::en) == "I will call you at noon|to say so");
    CHECK(broken("the client responds to what you say and what you leave undone", 55, Language::en) ==
          "the client responds to what you say and what you|leave undone");
    CHECK(broken("unforeseeable circumstances, so", 28, Language::en) == "unforeseeable circumstances,|so");
  }

  TEST_CASE("lines end where phrases do, if those above can be shorter for it, and no more lines come of it") {
    CHECK(broken("12月に、倍にして取り返します。見ていてください。", 40) == "12月に、倍にして取り返します。|見ていてください。");
    CHECK(broken("20日、金曜、10時。棚の野菜が、半分になった。", 40) == "20日、金曜、10時。棚の野菜が、|半分になった。");
    CHECK(broken("4月、堀内さんは工場長に「書いたことはやる会社だ」と言って、取引を残した", 40) ==
          "4月、堀内さんは工場長に「書いたことは|やる会社だ」と言って、取引を残した");
    CHECK(broken("小学校の事務室と、町の文具店の三日間。手帳の使い方を覚えながら。", 40) ==
          "小学校の事務室と、町の文具店の三日間。|手帳の使い方を覚えながら。");
    CHECK(broken("荷受けのことを聞かれたの、いつ以来だろう。", 34) == "荷受けのことを聞かれたの、|いつ以来だろう。");
  }

  TEST_CASE("a phrase too long for a line leaves no character alone") {
    CHECK(broken("見送らなかった", 12) == "見送らな|かった");
  }

  TEST_CASE("words in kana and joined verbs stay whole") {
    const std::string sentence =
        "一度見てください。私たちは、やってもびびります。問い詰められると、話は引き出しにしまう。振り返りの申し込みはご査収ください。";
    for (float limit = 16; limit <= 60; limit += 1) {
      const std::string lines = broken(sentence, limit);
      CAPTURE(lines);
      for (const char* parted : {"くだ|", "く|ださ", "ださ|い", "私|た", "た|ち", "び|び", "い|詰", "き|出", "り|返", "し|込"}) {
        CAPTURE(std::string(parted));
        CHECK(lines.find(parted) == std::string::npos);
      }
    }
  }

  TEST_CASE("English breaks between words, and the space at the break is gone") {
    CHECK(broken("Good morning, Mr. Sato", 13, Language::en) == "Good morning,|Mr. Sato");
    CHECK(broken("it was a cover-up of ours", 16, Language::en) == "it was a|cover-up of ours");
    CHECK(broken("a long-standing client", 10, Language::en) == "a long-|standing|client");
    CHECK(broken("you can always step-back here", 20, Language::en) == "you can always|step-back here");
    CHECK(broken("they were late by 50 minutes", 20, Language::en) == "they were late by|50 minutes");
    CHECK(broken("Good morning", 4, Language::en) == "Good|morn|ing");
  }

  TEST_CASE("an empty text is one empty line, and every line feed begins a line") {
    CHECK(break_lines("", Language::ja, 10, terminal_columns).size() == 1);
    CHECK(broken("一\n\n二\n", 10) == "一||二|");
  }

  TEST_CASE("a reading stays over its base, whole, even where it is too wide") {
    const auto lines = break_lines("あ｜長い名前《ながいなまえ》の", Language::ja, 4, terminal_columns);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].runs == std::vector<Run>{{"長い名前", "ながいなまえ"}});
    CHECK(lines[1].width == 8);
  }

  TEST_CASE("a reading longer than its base lies neither outside the line nor over kanji or another reading") {
    const Measure reading = [](std::string_view kana) { return 1.4f * static_cast<float>(length(kana)); };
    constexpr float rounding = .001f;
    for (const char* source :
         {"検品《けんぴん》の順番、汐見水産《しおみすいさん》見積もり検品《けんぴん》",
          "荷受《にうけ》検品《けんぴん》品温《ひんおん》", "峠《とうげ》の峠《とうげ》で、恵《めぐみ》さんと志《こころざし》"})
      for (float limit = 2; limit <= 60; limit += 1)
        for (const BrokenLine& line : break_lines(source, Language::ja, limit, terminal_columns, reading)) {
          CAPTURE(plain_of(line));
          CAPTURE(limit);
          REQUIRE(line.rooms.size() == line.runs.size());
          float at = 0, taken = 0;  // up to where nothing may be covered: kanji, and readings before
          for (std::size_t i = 0; i < line.runs.size(); ++i) {
            const auto& [base, above] = line.runs[i];
            at += line.rooms[i].before;
            const float from = at + line.rooms[i].reading_from, to = from + reading(above);
            const Character last = character_before(base, base.size());
            if (!above.empty()) CHECK(from >= taken - rounding);
            at += terminal_columns(base);
            taken = above.empty() ? std::max(taken, is_kanji(last.code) ? at : 0) : std::max(at, to);
            at += line.rooms[i].after;
            const bool kanji_next = i + 1 < line.runs.size() && is_kanji(character_at(line.runs[i + 1].base, 0).code);
            if (!above.empty() && kanji_next) CHECK(to <= at + line.rooms[i + 1].before + rounding);
          }
          CHECK(taken <= line.width + rounding);
          CHECK(at == doctest::Approx(line.width));
        }
  }

  TEST_CASE("an opening bracket at a line's start hangs by half its width") {
    const auto lines = break_lines("「はい」\nいいえ", Language::ja, 20, terminal_columns);
    CHECK(lines[0].hang == 1);
    CHECK(lines[1].hang == 0);
  }

  TEST_CASE("at any width: nothing is lost, nothing overflows that can be helped, and kinsoku is kept") {
    for (const std::string& source : samples())
      for (const Language language : {Language::ja, Language::en})
        for (float limit = 1; limit <= 60; limit += 1) {
          CAPTURE(source);
          CAPTURE(limit);
          std::string joined, before;
          bool after_feed = true;
          for (const BrokenLine& line : break_lines(source, language, limit, terminal_columns)) {
            const std::string text = plain_of(line);
            joined += text;
            CHECK(line.width == terminal_columns(text));
            const bool has_reading = std::ranges::any_of(line.runs, [](const Run& run) { return !run.reading.empty(); });
            if (!has_reading) CHECK(line.width <= std::max(limit, 2.0F));
            // Narrower than four characters, rules have to give way to the width.
            const bool pauses = text.starts_with("…") && before.ends_with("。");
            if (limit >= 8 && !after_feed && !text.empty() && !pauses) CHECK(may_begin_line(character_at(text, 0).code));
            if (limit >= 8 && text.size() > 3 && !has_reading) CHECK(may_end_line(character_before(text, text.size()).code));
            after_feed = text.empty();
            before = text;
          }
          CHECK(without_spaces(joined) == without_spaces(plain(source)));
        }
  }

  TEST_CASE("bytes that are no UTF-8 come through whole") {
    const std::string bytes = "abc\xFF\xE3\x81 def\xC0";
    for (float limit = 1; limit < 12; limit += 1) {
      std::string joined;
      for (const BrokenLine& line : break_lines(bytes, Language::ja, limit, terminal_columns)) joined += plain_of(line);
      CHECK(without_spaces(joined) == without_spaces(bytes));
    }
  }

  TEST_CASE("columns: full width counts two, marks that stand on another none") {
    CHECK(terminal_columns("abc") == 3);
    CHECK(terminal_columns("約束、ａ") == 8);
    CHECK(terminal_columns("e\xCC\x81") == 1);
    CHECK(terminal_columns("𠮷") == 2);
    CHECK(terminal_columns("") == 0);
  }
}
