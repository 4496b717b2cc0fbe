#include <doctest/doctest.h>

#include "support/command.hpp"

using support::contains;
using support::count;
using support::Machine;

/// Every kind of question at the terminal.
namespace {

const std::string every_question = SOURCE_DIR "/tests/playthroughs/every-question.yaml";

std::string played(const Machine& machine, const std::string& typed, const std::vector<std::string>& more = {}) {
  std::vector<std::string> arguments{"play", every_question, "--text", "--language", "ja", "--seed", "3"};
  arguments.insert(arguments.end(), more.begin(), more.end());
  const auto ran = machine.run(arguments, typed);
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  return ran.out;
}

/// Types what stands under a number in the list that was printed last, by its words.
class Typing {
 public:
  explicit Typing(const Machine& machine) : machine_(machine) { line("1"); }

  Typing& line(const std::string& typed) {
    typed_ += typed + "\n";
    out_ = played(machine_, typed_, {"--new"});
    return *this;
  }
  Typing& choose(const std::string& words) {
    const std::string list = last_list();
    const auto at = list.find(words);
    REQUIRE_MESSAGE(at != std::string::npos, words << " in" << list);
    const auto begin = list.rfind('\n', at) + 1;
    return line(list.substr(begin, list.find('.', begin) - begin));
  }
  /// The question in hand, with its numbered lines.
  [[nodiscard]] std::string last_list() const {
    const auto prompt = out_.rfind("\n> ");
    REQUIRE(prompt != std::string::npos);
    const auto before = out_.rfind("\n> ", prompt - 1);
    return out_.substr(before == std::string::npos ? 0 : before, prompt - (before == std::string::npos ? 0 : before));
  }
  [[nodiscard]] const std::string& out() const { return out_; }
  [[nodiscard]] const std::string& typed() const { return typed_; }

 private:
  const Machine& machine_;
  std::string typed_, out_;
};

}  // namespace

TEST_SUITE("command_line/forms play") {
  TEST_CASE("1 for ever leads through every kind of question to the end of the debrief") {
    const Machine machine;
    for (const char* seed : {"1", "2", "3", "4", "5"}) {
      CAPTURE(seed);
      std::string ones;
      for (int i = 0; i < 120; ++i) ones += "1\n";
      const auto ran = machine.run({"play", every_question, "--text", "--language", "ja", "--new", "--seed", seed}, ones);
      CHECK(ran.code == 0);
      CHECK(contains(ran.out, "これで伝える"));
      CHECK(contains(ran.out, "この予定で動く"));
      CHECK(contains(ran.out, "見直しを終える"));
      CHECK(contains(ran.out, "結末"));
      CHECK(contains(ran.out, "おつかれさまでした"));
    }
  }

  TEST_CASE("parts are ticked and taken out by number, and the answer is given with 1") {
    const Machine machine;
    Typing typing(machine);
    CHECK_FALSE(contains(typing.last_list(), "これで伝える"));
    const auto number_of = [&](const std::string& words) {
      const std::string list = typing.last_list();
      const auto at = list.find("］" + words);
      REQUIRE(at != std::string::npos);
      const auto begin = list.rfind('\n', at) + 1;
      return list.substr(begin, list.find('.', begin) - begin);
    };
    const std::string number = number_of("お電話を一本も");
    CHECK(contains(typing.last_list(), "1. 次に入れる："));
    typing.choose("いろいろと、すべて");
    CHECK(number_of("お電話を一本も") == number);
    CHECK(contains(typing.last_list(), "［入］いろいろと"));
    typing.choose("お電話を一本も");  // of the same group
    CHECK(contains(typing.last_list(), "［入］お電話を一本も"));
    CHECK(contains(typing.last_list(), "［　］いろいろと"));
    typing.choose("お電話を一本も");
    CHECK_FALSE(contains(typing.last_list(), "これで伝える"));
    typing.choose("お電話を一本も");
    // It could reach them at several times: that one is missing is said, and the times come first.
    CHECK_FALSE(contains(typing.last_list(), "これで伝える"));
    CHECK(contains(typing.last_list(), "いつ送るかが、まだ決まっていません"));
    typing.choose("その場で言う");
    CHECK_FALSE(contains(typing.last_list(), "まだ決まっていません"));
    typing.line("1");
    CHECK(contains(typing.out(), "電話が、一度も"));
  }

  TEST_CASE("cards are laid one by one, laid again by number, and the board is left with 1") {
    const Machine machine;
    Typing typing(machine);
    typing.choose("お電話を一本も").choose("その場で言う").line("1");
    // A place in time means nothing before all of them were seen.
    for (const char* card : {"・電話は一度もなかった", "・会議室に通された", "・嫌われている", "・申し訳ない"})
      CHECK(contains(typing.last_list(), card));
    for (int card = 0; card < 4; ++card) {
      const std::string asked = typing.last_list();
      CHECK(contains(asked, "この札は、どれですか"));
      if (contains(asked, "ですか：嫌われている")) {
        typing.choose("推測");
        continue;
      }
      // 申し訳ない is no fact, but when it was is asked of whatever is called one, as long as a place is left; mended below.
      typing.choose("事実");
      if (contains(typing.last_list(), "何番目のことですか"))
        typing.choose(contains(asked, "ですか：電話は一度も") ? "1番目" : "2番目");
    }
    CHECK(contains(typing.last_list(), "この並びで決める"));
    typing.choose("申し訳ない").choose("気持ち");
    // Whoever found no place left is asked now that there is one.
    if (contains(typing.last_list(), "この札は、どれですか")) typing.choose("事実").choose("1番目");
    CHECK(contains(typing.last_list(), "電話は一度もなかった――事実・1番目"));
    typing.line("1");
    CHECK(contains(typing.out(), "四枚が、まっすぐ並んだ"));
    CHECK(count(typing.out(), "帰りの車で並べてみる") == 1);  // what is asked is told once, not with every card
  }

  TEST_CASE("a promise is written down with w, h tells how, and only then it stands in the plan") {
    const Machine machine;
    std::string to_plan = "1\n";  // the briefing; then 1 at everything up to the plan's first slot
    std::string out;
    for (int i = 0; i < 40 && !contains(out, "の枠"); ++i) out = played(machine, to_plan += "1\n", {"--new"});
    REQUIRE(contains(out, "の枠"));
    CHECK_FALSE(contains(out.substr(out.rfind("の枠")), "表を届ける"));
    const std::string noted = played(machine, to_plan + "h\nw 1\nw 1\n", {"--new"});
    CHECK(contains(noted, "w 1"));
    CHECK(contains(noted.substr(noted.rfind("の枠")), "表を届ける"));
  }

  TEST_CASE("slots are filled one by one, changed from the whole week, and the week runs with 1") {
    const Machine machine;
    std::string to_plan = "1\n", out;
    for (int i = 0; i < 40 && !contains(out, "の枠"); ++i) out = played(machine, to_plan += "1\n", {"--new"});
    Typing typing(machine);
    // Typing begins with the briefing's 1.
    for (std::size_t i = 2; i < to_plan.size(); i += 2) typing.line("1");
    // Monday's mail went out overnight, so Tuesday's first slot is over and not asked about; nor are the meeting's and the
    // holiday's.
    CHECK(contains(typing.last_list(), "4月7日（火）13:00の枠"));
    typing.line("w 1");
    const auto number_of = [&](const std::string& words) {
      const std::string list = typing.last_list();
      const auto at = list.rfind(words);
      REQUIRE_MESSAGE(at != std::string::npos, words << " in" << list);
      const auto begin = list.rfind('\n', at) + 1;
      return list.substr(begin, list.find('.', begin) - begin);
    };
    const std::string number = number_of("表を届ける");
    typing.choose("表を届ける");
    CHECK(number_of("表を届ける") == number);  // where it stands, and what else fits, changes nothing
    typing.choose("前の枠に戻る");
    CHECK(contains(typing.last_list(), "4月7日（火）13:00の枠"));
    CHECK(number_of("表を届ける") == number);
    typing.choose("この枠を空ける");
    typing.choose("前の枠に戻る").choose("表を届ける");
    CHECK(contains(typing.last_list(), "4月9日（木）9:00の枠"));
    typing.choose("表を届ける");
    const std::string week = typing.last_list();
    CHECK(contains(week, "この予定で動く"));
    CHECK(contains(week, "社内の会議"));
    CHECK(count(week, "表を届ける") == 1);
    typing.choose("4月9日").choose("この枠を空ける");
    CHECK_FALSE(contains(typing.last_list(), "表を届ける"));
    typing.choose("4月7日（火）9:00");  // over: the week stays as it is
    CHECK(contains(typing.last_list(), "この予定で動く"));
    typing.choose("4月7日（火）13:00").choose("表を届ける");
    while (!contains(typing.last_list(), "この予定で動く")) typing.line("1");
    typing.choose("この予定で動く");
    CHECK(contains(typing.out(), "現場に貼りますね"));
  }

  TEST_CASE("a play left in the middle of an answer comes back with what was in it") {
    const Machine machine;
    const Typing before = Typing(machine).choose("いろいろと、すべて").choose("その場で言う").choose("表をお持ちします");
    const auto resumed = machine.run({"play", every_question, "--text", "--language", "ja"}, "");
    CHECK(contains(resumed.out, "［入］いろいろと"));
    CHECK(contains(resumed.out, "［入］木曜の昼までに"));
    CHECK(contains(resumed.out, "これで伝える"));
  }
}
