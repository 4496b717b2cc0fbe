#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "records/identity.hpp"
#include "records/records.hpp"
#include "support/command.hpp"
#include "support/read_text.hpp"

using nlohmann::json;
using support::contains;
using support::count;
using support::Machine;

namespace {

std::string ones(int how_many) {
  std::string all;
  for (int i = 0; i < how_many; ++i) all += "1\n";
  return all;
}

/// A machine on which the template has been played to its end once.
struct Played : Machine {
  Played() : file(fresh_scenario("here")) {
    const auto ran = run({"play", file, "--text", "--seed", "5"}, ones(60));
    REQUIRE(contains(ran.out, "Well done"));
  }
  [[nodiscard]] json records(std::vector<std::string> what) const {
    what.insert(what.begin(), "records");
    what.emplace_back("--json");
    const auto ran = run(what);
    REQUIRE(ran.code == 0);
    return json::parse(ran.out);
  }
  [[nodiscard]] std::string id() const { return records({"list"})["attempts"][0]["id"]; }
  /// The source tree's assets with another rubric.
  [[nodiscard]] std::string assets_with(const std::string& from, const std::string& to) const {
    const auto folder = home.path / "other-assets";
    std::filesystem::create_directories(folder);
    support::write_text(folder / "rubric.yaml",
                        support::replaced(support::read_text(SOURCE_DIR "/assets/rubric.yaml"), from, to));
    return folder.string();
  }
  std::string file;
};

/// A seed by which a play of first answers turns somewhere, and how many prompts lie before the way to replay it.
std::pair<std::uint64_t, int> a_play_that_turned() {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const Machine trial;
    const auto ran = trial.run({"play", trial.fresh_scenario("here"), "--text", "--seed", std::to_string(seed)}, ones(60));
    const auto at = ran.out.find("2. Replay from turning point 1");
    if (at != std::string::npos) return {seed, count(ran.out.substr(0, at), "\n> ")};
  }
  FAIL("no seed turns");
  return {};
}

/// What a half-shown moment is worth, as the rubric's file says it.
constexpr const char *partly = "value-partly:\n    値: 50", *partly_less = "value-partly:\n    値: 10";

}  // namespace

TEST_SUITE("command_line/records") {
  TEST_CASE("where nothing was ever recorded every list is empty, and no log is made by looking") {
    const Machine machine;
    const auto list = machine.run({"records", "list"});
    CHECK(list.code == 0);
    CHECK(contains(list.out, "Nothing yet"));
    CHECK(contains(list.out, "not used in personnel decisions"));
    CHECK(machine.run({"records", "list", "--json"}).out == "{\n  \"attempts\": []\n}\n");
    CHECK(json::parse(machine.run({"records", "progress", "--json"}).out)["plays"] == 0);
    CHECK_FALSE(std::filesystem::exists(machine.home.path / ".local/share/shinrai/records.sqlite"));
  }

  TEST_CASE("list and show speak both languages and JSON; an id may be cut short") {
    const Played machine;
    const auto attempts = machine.records({"list"})["attempts"];
    REQUIRE(attempts.size() == 1);
    CHECK(attempts[0]["scenario"] == "here");
    CHECK(attempts[0]["mode"] == "practice");
    CHECK(attempts[0]["can_be_resumed"] == false);
    CHECK(attempts[0]["result"]["scores"]["listening"]["moments"] > 0);
    CHECK_FALSE(attempts[0]["result"]["principles"].empty());
    const std::string id = machine.id(), beginning = id.substr(0, 8);
    CHECK(contains(machine.run({"records", "list"}).out, beginning));
    CHECK(contains(machine.run({"records", "list", "--language", "ja"}).out, "傾聴"));
    const auto show = machine.run({"records", "show", beginning});
    CHECK(show.code == 0);
    CHECK(contains(show.out, "Answers and marks"));
    const json whole = machine.records({"show", id});
    CHECK(whole["id"] == id);
    CHECK(whole["seed"] == 5);
    REQUIRE_FALSE(whole["moves"].empty());
    const auto& offers = whole["moves"][0]["offers"];
    REQUIRE(offers.size() >= 2);
    for (const auto& offer : offers) CHECK(offer["appraisals"].size() == offer["acts"].size());
    CHECK(whole["results"].size() == 1);
  }

  TEST_CASE("the debrief of a finished play is told again, and as JSON it is the play's own") {
    const Played machine;
    const std::string id = machine.id();
    const auto told = machine.run({"records", "debrief", id.substr(0, 8)});
    CHECK(told.code == 0);
    CHECK(contains(told.out, "Worth remembering"));
    CHECK(contains(told.out, "Evidence for the scores"));
    CHECK_FALSE(contains(told.out, "has changed since"));
    const json again = machine.records({"debrief", id}), whole = machine.records({"show", id});
    CHECK(again["made_from"] == "same");
    CHECK(again["recorded_otherwise"] == false);
    CHECK(again["outcome"] == whole["results"][0]["outcome"]);
    for (const auto& [dimension, score] : whole["results"][0]["scores"].items())
      if (!score.is_null()) CHECK(again["scores"][dimension]["score"] == score["score"]);
    // The file is another by now: what was played is told all the same, and that it was another.
    support::write_text(machine.file, support::read_text(machine.file) + "# mended\n");
    CHECK(machine.records({"debrief", id})["made_from"] == "stored");
    CHECK(contains(machine.run({"records", "debrief", id}).out, "The scenario or the rubric has changed since."));
  }

  TEST_CASE("the debrief of a finished play is a page to print, with points only where they are asked for") {
    const Played machine;
    const std::string id = machine.id();
    const auto page = machine.run({"records", "debrief", id, "--html"});
    CHECK(page.code == 0);
    CHECK(page.out.starts_with("<!DOCTYPE html>"));
    CHECK(contains(page.out, "Worth remembering"));
    CHECK_FALSE(contains(page.out, " points</td>"));
    CHECK(contains(machine.run({"records", "debrief", id, "--html", "--points"}).out, " points</td>"));
    CHECK(machine.run({"records", "debrief", id, "--points"}).code == 2);
  }

  TEST_CASE("a play that was not finished has no debrief to tell") {
    const Machine machine;
    static_cast<void>(machine.run({"play", machine.fresh_scenario("here"), "--text", "--seed", "5"}, ones(2)));
    const std::string id = json::parse(machine.run({"records", "list", "--json"}).out)["attempts"][0]["id"];
    const auto told = machine.run({"records", "debrief", id});
    CHECK(told.code == 1);
    CHECK(contains(told.err, "not finished"));
  }

  TEST_CASE("an id that is not there, or none, is misuse") {
    const Played machine;
    CHECK(machine.run({"records", "show", "zzz"}).code == 2);
    CHECK(contains(machine.run({"records", "show", "zzz"}).err, "zzz"));
    CHECK(machine.run({"records", "show"}).code == 2);
    CHECK(machine.run({"records", "rescore"}).code == 2);
    CHECK(machine.run({"records", "rescore", machine.id(), "--all"}).code == 2);
    CHECK(machine.run({"records"}).code == 2);
    CHECK(contains(machine.run({"records"}).err, "list, show, debrief, progress or rescore"));
  }

  TEST_CASE("progress gives n with every trend, and no level before there is enough to go by") {
    const Played machine;
    const json progress = machine.records({"progress"});
    CHECK(progress["plays"] == 1);
    CHECK(progress["dimensions"]["listening"]["n"] == 1);
    CHECK(progress["dimensions"]["listening"]["course"] == nullptr);
    REQUIRE_FALSE(progress["principles"].empty());
    for (const auto& [id, principle] : progress["principles"].items()) {
      CAPTURE(id);
      CHECK(principle["level"] == nullptr);
      CHECK(principle["scenarios"] == 1);
    }
    REQUIRE(progress["due"].size() == 1);
    CHECK(progress["due"][0]["scenario"] == "here");
    const auto told = machine.run({"records", "progress", "--language", "ja"});
    CHECK(contains(told.out, "まだ判断できません"));
    CHECK(contains(told.out, "人事の判断には使いません"));
    CHECK(contains(told.out, "半年に3、4回"));
  }

  TEST_CASE("a replay is played to its end from the debrief, is listed with its parent, and leaves progress as it was") {
    const auto [seed, prompts] = a_play_that_turned();
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto ran = machine.run({"play", file, "--text", "--seed", std::to_string(seed)}, ones(prompts) + "2\n" + ones(60));
    CHECK(ran.code == 0);
    CHECK(contains(ran.out, "A replay: try a different answer from here."));
    CHECK(contains(ran.out, "Back to the debrief of the original attempt."));
    CHECK(contains(ran.out, "Well done. Thank you for your time."));
    const auto list = json::parse(machine.run({"records", "list", "--json"}).out)["attempts"];
    REQUIRE(list.size() == 2);
    const auto replay = list[0]["mode"] == "replay" ? list[0] : list[1], parent = list[0]["mode"] == "replay" ? list[1] : list[0];
    CHECK(replay["mode"] == "replay");
    CHECK(replay["parent"] == parent["id"]);
    CHECK(replay["fork"] < parent["moves"]);
    CHECK(replay["can_be_resumed"] == false);
    CHECK(parent["can_be_resumed"] == false);
    CHECK(parent["result"]["scores"]["listening"] != nullptr);
    CHECK(json::parse(machine.run({"records", "progress", "--json"}).out)["plays"] == 1);
  }

  TEST_CASE("a replay that was broken off is gone on with at its question, then the debrief it came from") {
    const auto [seed, prompts] = a_play_that_turned();
    const Machine machine;
    const std::string file = machine.fresh_scenario("here");
    const auto broken_off = machine.run({"play", file, "--text", "--seed", std::to_string(seed)}, ones(prompts) + "2\n");
    CHECK(contains(broken_off.out, "Saved"));
    const auto ran = machine.run({"play", file, "--text"}, ones(60));
    CHECK(contains(ran.out, "A replay: try a different answer from here."));
    CHECK(contains(ran.out, "Back to the debrief of the original attempt."));
    CHECK(contains(ran.out, "Well done. Thank you for your time."));
    for (const auto& attempt : json::parse(machine.run({"records", "list", "--json"}).out)["attempts"])
      CHECK(attempt["can_be_resumed"] == false);
  }

  TEST_CASE("a rubric that is kept, but in an older form than can be read, is told as that and not as gone") {
    const Played machine;
    const std::string older = "原則: []\n";
    records::Attempt attempt;
    {
      auto store = records::RecordStore::open({machine.home.path / ".local/share/shinrai/records.sqlite"});
      REQUIRE(store.ok());
      const auto whole = store->load({machine.id()});
      REQUIRE(whole.ok());
      attempt = whole->attempt;
      attempt.id = {records::new_uuid()};
      for (auto& text : attempt.texts)
        if (text.role == "rubric") text.body = older;
      records::Scored scored = whole->results.front();
      scored.rubric_hash = records::text_hash(older);
      REQUIRE(store->begin_attempt(attempt).ok());
      REQUIRE(store->append(attempt.id, scored).ok());
    }
    CHECK(machine.records({"rescore", attempt.id.text})["attempts"][0]["why_not"] == "rubric_older");
  }

  TEST_CASE("re-scoring appends the new result beside the old one and says what changed") {
    const Played machine;
    const std::string id = machine.id();
    const json same = machine.records({"rescore", "--all"});
    REQUIRE(same["attempts"].size() == 1);
    CHECK(same["attempts"][0]["rescored"] == false);
    CHECK(same["attempts"][0]["why_not"] == "same_rubric");

    const std::string assets = machine.assets_with(partly, partly_less);
    const json again = machine.records({"rescore", id, "--assets", assets});
    REQUIRE(again["attempts"].size() == 1);
    CHECK(again["attempts"][0]["rescored"] == true);
    CHECK(again["attempts"][0]["old"]["rubric_hash"] != again["attempts"][0]["new"]["rubric_hash"]);
    const json whole = machine.records({"show", id});
    REQUIRE(whole["results"].size() == 2);
    CHECK(whole["results"][0]["scores"] == again["attempts"][0]["old"]["scores"]);
    CHECK(whole["results"][1]["scores"] == again["attempts"][0]["new"]["scores"]);
    // By the same rubric a second time: nothing is appended.
    CHECK(machine.records({"rescore", id, "--assets", assets})["attempts"][0]["rescored"] == false);
    CHECK(machine.records({"show", id})["results"].size() == 2);
    // The list goes on showing the score that counts.
    CHECK(machine.records({"list"})["attempts"][0]["result"]["scores"] == whole["results"][0]["scores"]);
  }

  TEST_CASE("re-scoring tells people old and new") {
    const Played machine;
    const std::string assets = machine.assets_with(partly, partly_less);
    const auto told = machine.run({"records", "rescore", "--all", "--assets", assets});
    CHECK(told.code == 0);
    CHECK(contains(told.out, "→"));
    CHECK(contains(told.out, "Listening"));
  }
}
