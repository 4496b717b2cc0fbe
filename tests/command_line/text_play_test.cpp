#include <doctest/doctest.h>

#include "support/command.hpp"
#include "text/message.hpp"

using support::contains;
using support::count;
using support::Machine;

namespace {

/// The number under which the words stand in the last list of options of `out`.
std::string number_of(const std::string& out, const std::string& words) {
  const auto at = out.rfind(words);
  REQUIRE(at != std::string::npos);
  const auto line = out.rfind('\n', at) + 1;
  return out.substr(line, out.find('.', line) - line);
}

/// What a prompt looks like: numbered lines, then "> " at the start of a line.
void check_prompts(const std::string& out) {
  for (auto at = out.find("\n> "); at != std::string::npos; at = out.find("\n> ", at + 1)) {
    const auto line = out.rfind('\n', at - 1) + 1;
    CAPTURE(out.substr(line, at - line));
    CHECK(out[line] >= '1');
    CHECK(out[line] <= '9');
    CHECK(out[line + 1] == '.');
  }
}

}  // namespace

TEST_SUITE("command_line/text_play") {
  TEST_CASE("1 alone leads from the briefing through the debrief to its end, and nothing waits for a bare Enter") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    std::string ones;
    for (int i = 0; i < 60; ++i) ones += "1\n";
    const auto ran = machine.run({"play", file, "--text"}, ones);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(contains(ran.out, "At stake: "));
    CHECK(contains(ran.out, "Outcome: "));
    CHECK(contains(ran.out, "Three scores"));
    CHECK(contains(ran.out, "unspoken, perhaps: "));
    CHECK(contains(ran.out, "They really don't know about Thursday."));
    CHECK(contains(ran.out, "Well done. Thank you for your time."));
    check_prompts(ran.out);
    // Over: the next time begins at the briefing again, with the attempt in its list.
    const auto next = machine.run({"play", file, "--text"}, "");
    CHECK(contains(next.out, "Past attempts"));
    CHECK(contains(next.out, "At stake: "));
  }

  TEST_CASE("a play speaks the language asked for, else the one set in the window, else the locale's") {
    const Machine machine;
    const std::string file = SOURCE_DIR "/scenarios/first-signs.yaml";
    const auto speaks_japanese = [&](const std::vector<std::string>& more) {
      std::vector<std::string> arguments{"play", file, "--text", "--new"};
      arguments.insert(arguments.end(), more.begin(), more.end());
      return contains(machine.run(arguments).out, "はじめての違和感");
    };
    CHECK_FALSE(speaks_japanese({}));
    const auto config = machine.home.path / ".config" / "shinrai";
    std::filesystem::create_directories(config);
    std::ofstream(config / "settings") << "furigana = on\nlanguage = ja\n";
    CHECK(speaks_japanese({}));
    CHECK_FALSE(speaks_japanese({"--language", "en"}));
    std::ofstream(config / "settings") << "language = klingon\n";
    CHECK_FALSE(speaks_japanese({}));
  }

  TEST_CASE("the head of a scene says day, hour, weather and place") {
    const Machine machine;
    const auto ran = machine.run({"play", SOURCE_DIR "/scenarios/appointed-hour.yaml", "--text"}, "1\n");
    CHECK(contains(ran.out, "-- Mon 6 April, 14:10 · overcast · meeting room (visit)"));
  }

  TEST_CASE("where a scene goes on somewhere else, the place is named as the window names it") {
    const Machine machine;
    std::string ones;
    for (int i = 0; i < 30; ++i) ones += "1\n";
    const auto ran = machine.run({"play", SOURCE_DIR "/scenarios/appointed-hour.yaml", "--text", "--seed", "1"}, ones);
    CHECK(contains(ran.out, "\n-- warehouse dock --\n"));
  }

  TEST_CASE("after its end a play says why no answer is taken back") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--text", "--seed", "3"}, "1\n1\n1\n1\nb\nb\n");
    CHECK(contains(ran.out, text::message(text::Language::en, "terminal.no_way_back", {})));
  }

  TEST_CASE("inner voices are heard only in the debrief") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--text"}, "1\n1\n1\n1\n");
    CHECK(contains(ran.out, "Outcome: "));
    CHECK_FALSE(contains(ran.out, "They really don't know"));
  }

  TEST_CASE("the end of input saves at any point, and the same question comes back with its seed and mode") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    std::string answers;
    std::string last_question;
    // Straight run; one more answer each time, always from a fresh program.
    const auto question = [](const std::string& out) {
      const auto prompt = out.rfind("\n> ");
      REQUIRE(prompt != std::string::npos);
      const auto blank = out.rfind("\n\n", prompt);
      return out.substr(blank, prompt - blank);
    };
    auto ran = machine.run({"play", file, "--text", "--seed", "12"}, "2\n");
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, "Saved"));
    for (int sitting = 0; sitting < 20; ++sitting) {
      const std::string before = question(ran.out);
      ran = machine.run({"play", file, "--text"}, "");
      CHECK(ran.code == 0);
      if (!contains(ran.out, "Continuing with the debrief") && contains(ran.out, "Going on")) CHECK(question(ran.out) == before);
      ran = machine.run({"play", file, "--text"}, "1\n");
      CHECK(ran.code == 0);
      if (contains(ran.out, "Well done")) break;
    }
    CHECK(contains(machine.run({"play", file, "--text"}, "b\n").out, "Continuing with the debrief"));
  }

  TEST_CASE("without step-back a step back is refused, practice takes it") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const std::string how_back = text::message(text::Language::en, "terminal.how_back");
    const auto through = machine.run({"play", file, "--text"}, "2\n1\nb\n");
    CHECK(contains(through.out, "without step-back"));
    CHECK_FALSE(contains(through.out, how_back));
    const auto ran = machine.run({"play", file, "--text", "--new"}, "1\n1\nb\n");
    CHECK(contains(ran.out, how_back));
    CHECK(contains(machine.run({"play", file, "--text"}, "").out, how_back));  // and whoever comes back is told again
    CHECK(contains(ran.out, text::message(text::Language::en, "terminal.first_counts")));
    CHECK(contains(ran.out, text::message(text::Language::en, "ui.taken_back", {"\xE2\x80\x9C"})));  // and its words
    CHECK(count(ran.out, "How did Thursday's delivery work out for you?") >= 2);
  }

  TEST_CASE("lines are marked and read by their number, and the notebook and the promises can be looked up") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--text"}, "1\nn\np\nm 2\nm 2\nr 2 busy\nr 1 busy\nm 9\nm\nr 2\nn\n");
    CHECK(contains(ran.out, "No marks yet"));
    CHECK(contains(ran.out, "No promises yet"));
    CHECK(contains(ran.out, "Marked [2]"));
    CHECK(contains(ran.out, "Already marked"));
    CHECK(contains(ran.out, "[2] your reading: Busy"));
    CHECK(contains(ran.out, "Mark the line first"));
    CHECK(contains(ran.out, "Give the number of the line, for example m 3"));
    CHECK(contains(ran.out, "Give a marked line and your reading"));
    CHECK(contains(ran.out, "your reading: Busy"));
    check_prompts(ran.out);
    const auto stands = machine.run({"play", file, "--text"}, "u 2\nu\n");
    CHECK(contains(stands.out, "A mark stays once you have answered or given your reading"));
    CHECK(contains(stands.out, "for example u 3"));
    const auto resumed = machine.run({"play", file, "--text"}, "n\nm 3\n");
    CHECK(contains(resumed.out, "[2] * "));
    CHECK(contains(resumed.out, "your reading: Busy"));
  }

  TEST_CASE("a mark set by mistake is taken off again") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--text"}, "1\nm 2\nu 2\nn\nu 2\n");
    CHECK(contains(ran.out, "The mark on [2] is gone"));
    CHECK(contains(ran.out, "No marks yet"));
    CHECK(contains(ran.out, "Mark the line first"));
    check_prompts(ran.out);
  }

  TEST_CASE("what means nothing is answered in one sentence, and the prompt comes again") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    for (const char* odd : {"9", "0", "what", "", "x", "二", "\x1b[A"}) {
      const auto ran = machine.run({"play", file, "--text", "--new"}, std::string("1\n") + odd + "\n");
      CAPTURE(odd);
      CHECK(ran.code == 0);
      CHECK(contains(ran.out, "Choose a number from 1 to 4"));
      CHECK(count(ran.out, "\n> ") == 3);
    }
    CHECK(contains(machine.run({"play", file, "--text", "--new"}, "h\n").out, "m 3: mark line [3]"));
  }

  TEST_CASE("own words are kept and not asked for again; a disputed receipt is on record") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    std::string to_receipts = "1\n1\n1\n1\n5\n1\n1\n1\n1\n1\n";
    const auto first =
        machine.run({"play", file, "--text", "--seed", "3"}, to_receipts + "d\nd 1\nd 1 It was raining.\nd 99 no\n");
    CHECK(contains(first.out, "Listening - you thought: Fairly well. Result: "));
    CHECK_FALSE(contains(first.out, "Honesty: you thought"));  // skipped
    CHECK(contains(first.out, "Your objection to item 1 is saved"));
    CHECK(count(first.out, "Give the item's number and why") == 3);
    const auto resumed = machine.run({"play", file, "--text"}, "1\n");
    CHECK_FALSE(contains(resumed.out, "Before you see the result"));
    CHECK(contains(resumed.out, "Fairly well"));
  }

  TEST_CASE("one's own view is asked for before anything is revealed, of the client's trust too") {
    const Machine machine;
    const auto ran = machine.run({"play", machine.fresh_scenario("here"), "--text"}, "1\n1\n1\n1\n2\n3\n4\n2\n1\n");
    const auto asked = ran.out.find("trust in you now"), revealed = ran.out.find("Worth remembering");
    REQUIRE(asked != std::string::npos);
    REQUIRE(revealed != std::string::npos);
    CHECK(asked < revealed);
    CHECK(contains(ran.out, "trust in you - you thought: Very low. Result: "));
  }

  TEST_CASE("the plan is shown to whoever comes back, and the debrief says when that should be and to what") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto blank = machine.run({"play", file, "--text", "--seed", "5"}, [] {
      std::string all;
      for (int i = 0; i < 60; ++i) all += "1\n";
      return all;
    }());
    const int prompts = count(blank.out.substr(0, blank.out.find("one sentence, \"If")), "\n> ");
    std::string answers;
    for (int i = 0; i < prompts; ++i) answers += "1\n";
    const auto ran = machine.run({"play", file, "--text", "--seed", "5"}, answers + "I will call first.\n1\n");
    CHECK(contains(ran.out, "When to practise next: around "));
    CHECK(contains(ran.out, "Next: \xE2\x80\x9C"));
    CHECK(contains(ran.out, "Well done"));
    CHECK(contains(machine.run({"play", file, "--text"}, "").out, "What you decided last time: I will call first."));
    // One of the plans offered is taken by its number.
    const auto offered = blank.out.find("2. If ", blank.out.find("one sentence, \"If"));
    REQUIRE(offered != std::string::npos);
    const std::string beginning = blank.out.substr(offered + 3, 30);
    CHECK(machine.run({"play", file, "--text", "--new", "--seed", "5"}, answers + "2\n1\n").code == 0);
    CHECK(contains(machine.run({"play", file, "--text"}, "").out, "What you decided last time: " + beginning));
  }

  TEST_CASE("--through leads with the way without step-back; both say what they are, also when they are gone on with") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    CHECK(contains(machine.run({"play", file, "--text", "--through"}, "1\n").out, "No step-back: as on the job"));
    CHECK(contains(machine.run({"play", file, "--text"}, "b\n").out, "No step-back: as on the job"));
    CHECK(contains(machine.run({"play", file, "--text", "--new"}, "1\n").out, "Practice: you can step back"));
    CHECK(machine.run({"play", file, "--through", "--policy", "first"}).code == 2);
  }

  TEST_CASE("--new begins another attempt, and the one it replaces is not resumed any more") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    CHECK(machine.run({"play", file, "--text"}, "1\n1\n").code == 0);
    CHECK(contains(machine.run({"play", file, "--text", "--new"}, "").out, "At stake"));
    CHECK(contains(machine.run({"play", file, "--text"}, "").out, "Continuing where you left off"));
    CHECK(machine.run({"play", file, "--text", "--new"}, "1\n").code == 0);
    const auto resumed = machine.run({"play", file, "--text"}, "");
    CHECK(contains(resumed.out, "Continuing where you left off"));
    CHECK(contains(resumed.out, number_of(resumed.out, "How did Thursday's")));
  }

  TEST_CASE("a resumed play keeps its seed, and says so where another was asked for") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    CHECK(machine.run({"play", file, "--text", "--seed", "5"}, "1\n").code == 0);
    CHECK(contains(machine.run({"play", file, "--text", "--seed", "6"}, "").out, "--seed 5"));
  }

  TEST_CASE("a typo mended shows in the resumed play; a changed structure goes on from the text it was begun with") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    CHECK(machine.run({"play", file, "--text", "--seed", "5"}, "1\n").code == 0);
    const std::string text = machine.home.read("here.yaml");
    machine.home.file("here.yaml", support::replaced(text, "How did Thursday's delivery work out for you?",
                                                     "And Thursday's delivery, was it all right?"));
    CHECK(contains(machine.run({"play", file, "--text"}, "").out, "And Thursday's delivery, was it all right?"));
    machine.home.file("here.yaml", support::replaced(support::replaced(text, "How did Thursday's", "How was Thursday's"),
                                                     "acts: pitching", "acts: flattery"));
    const auto resumed = machine.run({"play", file, "--text"}, "");
    CHECK(resumed.code == 0);
    CHECK(contains(resumed.out, "How did Thursday's delivery work out for you?"));
    std::string ones;
    for (int i = 0; i < 60; ++i) ones += "1\n";
    const auto finished = machine.run({"play", file, "--text"}, ones);
    CHECK(finished.code == 0);
    CHECK(contains(finished.out, "Well done. Thank you for your time."));
    CHECK(contains(machine.run({"play", file, "--text"}, "1\n").out, "How was Thursday's"));
  }

  TEST_CASE("Japanese readings of names are shown once, others on request") {
    Machine machine;
    const std::string file = machine.fresh_scenario("here", "ja");
    machine.home.file("here.yaml",
                      support::replaced(machine.home.read("here.yaml"), "題名: 木曜の一箱", "題名: 木曜の｜一箱《ひとはこ》"));
    const auto plain = machine.run({"play", file, "--text", "--language", "ja"}, "1\n");
    CHECK(count(plain.out, "林(はやし)") == 1);
    CHECK_FALSE(contains(plain.out, "ひとはこ"));
    CHECK_FALSE(contains(plain.out, "《"));
    const auto with = machine.run({"play", file, "--text", "--language", "ja", "--furigana", "--new"}, "1\n");
    CHECK(contains(with.out, "一箱(ひとはこ)"));
  }

  TEST_CASE("a terminal is wrapped and may be coloured; NO_COLOR and a pipe are plain") {
    Machine machine;
    const std::string file = machine.fresh_scenario("here");
    machine.environment.out_is_terminal = true;
    machine.environment.columns = 40;
    const auto coloured = machine.run({"play", file, "--text"}, "1\n");
    CHECK(contains(coloured.out, "\x1b[1m"));
    machine.environment.variables["NO_COLOR"] = "1";
    const auto plain = machine.run({"play", file, "--text", "--new"}, "1\n");
    CHECK_FALSE(contains(plain.out, "\x1b"));
    std::istringstream lines(plain.out);
    for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 40);
  }

  TEST_CASE("an author's text cannot drive the terminal") {
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    machine.home.file("here.yaml", support::replaced(machine.home.read("here.yaml"), "title: Thursday's box",
                                                     "title: \"Thursday \\e[2J\\a box\""));
    const auto ran = machine.run({"play", file, "--text"}, "1\n");
    CHECK_FALSE(contains(ran.out, "\x1b"));
    CHECK_FALSE(contains(ran.out, "\a"));
  }

  TEST_CASE("a shipped scenario is played by its name or its title too; where there is none, what there is is told") {
    const Machine machine;
    for (const char* name : {"first-signs", "first-signs.yaml", "First signs", "はじめての違和感"}) {
      CAPTURE(name);
      const auto ran = machine.run({"play", name, "--text"});
      CHECK(ran.code == 0);
      CHECK(ran.err.empty());
      CHECK(contains(ran.out, "First Signs"));
    }
    CHECK(machine.run({"play", "はじめての違和感", "--policy", "model", "--json"}).code == 0);
    const auto ran = machine.run({"play", "frist-signs", "--text"});
    CHECK(ran.code == 3);
    CHECK(ran.out.empty());
    CHECK(ran.err.starts_with("cannot read 'frist-signs'"));
    CHECK(contains(ran.err, "did you mean 'first-signs'?"));
    CHECK(contains(ran.err, "  first-signs: First Signs\n"));
    CHECK(contains(machine.run({"--language", "ja", "play", "ない", "--text"}).err, "  first-signs　はじめての違和感\n"));
  }

  TEST_CASE("a world without a place for records, or with one that cannot be used, says so and fails") {
    Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto fails = [&] {
      const auto ran = machine.run({"play", file, "--text"}, "1\n1\n");
      CAPTURE(ran.err);
      CHECK(ran.code == 3);
      CHECK(count(ran.err, "\n") == 1);
      CHECK(ran.err.find("failure.") == std::string::npos);
      CHECK(ran.out.empty());
    };
    machine.environment.variables["XDG_DATA_HOME"] = machine.home.file("a-file", "in the way");
    fails();
    const auto data = machine.home.path / "data";
    std::filesystem::create_directories(data / "shinrai");
    machine.environment.variables["XDG_DATA_HOME"] = data.string();
    CHECK(machine.run({"play", file, "--text"}, "1\n").code == 0);
    for (const auto& entry : std::filesystem::directory_iterator(data / "shinrai"))
      std::ofstream(entry.path(), std::ios::binary) << std::string(5000, 'x');
    fails();
    machine.environment.variables.erase("XDG_DATA_HOME");
    machine.environment.variables.erase("HOME");
    fails();
  }
}
