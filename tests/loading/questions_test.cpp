#include <doctest/doctest.h>

#include <set>
#include <string>

#include "loading/loading.hpp"
#include "support/play_rubric.hpp"
#include "support/read_text.hpp"
#include "text/message.hpp"

namespace {

using namespace scenario;

const std::string file = std::string(SOURCE_DIR) + "/tests/support/every_question.yaml";

Scenario loaded(const std::string& text) {
  const auto result = loading::parse_scenario(text, "q.yaml", support::play_rubric());
  for (const auto& problem : result.problems)
    CHECK_MESSAGE(problem.severity != diagnostic::Severity::error, text::line(problem, text::Language::en));
  REQUIRE(result.scenario.has_value());
  return *result.scenario;
}

/// The questions in the order of the file, those inside flows too.
std::vector<Choice> questions_in(const Scenario& scenario) {
  std::vector<Choice> all;
  for_each_step(scenario, [&](const Step& step) {
    if (const auto* choice = std::get_if<Choice>(&step.what)) all.push_back(*choice);
  });
  return all;
}

std::size_t lines_with(const std::string& text, const std::string& word) {
  std::size_t found = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + word.size())) ++found;
  return found;
}

std::string without_ids(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::string line = text.substr(at, end - at);
    at = end;
    const std::size_t first = line.find_first_not_of(' ');
    if (line.compare(first, 4, "id: ") == 0) continue;
    if (const std::size_t dash = line.find("- id: "); dash == first) {
      const std::size_t next = text.find_first_not_of(' ', at);
      line = line.substr(0, dash) + "- " + text.substr(next, text.find('\n', next) + 1 - next);
      at = text.find('\n', next) + 1;
    }
    if (const std::size_t brace = line.find("{id: "); brace != std::string::npos)
      line.erase(brace + 1, line.find(", ", brace) + 1 - brace);
    out += line;
  }
  return out;
}

}  // namespace

TEST_SUITE("loading/questions") {
  TEST_CASE("parts, cards and tasks are read with all that stands beside them") {
    const Scenario scenario = loaded(support::read_text(file));
    const auto asked = questions_in(scenario);
    const Choice& compose = asked[0];
    CHECK(compose.kind == QuestionKind::compose);
    CHECK(compose.prompt.source == "What do you say?");
    CHECK(compose.stretch.text == "words");
    CHECK(compose.options[0].kind == OptionKind::wait);
    CHECK(compose.options[1].after == 1440);
    CHECK(compose.options[1].group.text == "when");
    CHECK(compose.options[4].promises.front().promise.text == "table");
    const Choice& board = asked[1];
    CHECK(board.kind == QuestionKind::sort);
    REQUIRE(board.cards.size() == 4);
    CHECK(board.cards[0].kind == CardKind::fact);
    CHECK(board.cards[0].position == 1);
    CHECK(board.cards[1].kind == CardKind::guess);
    CHECK(board.cards[1].position == 0);
    CHECK(board.cards[2].kind == CardKind::feeling);
    REQUIRE(board.options.size() == 3);
    CHECK(board.options[0].exemplary);
    CHECK(board.options[2].then.size() == 1);
    const Choice& plan = asked[5];
    CHECK(plan.kind == QuestionKind::plan);
    CHECK(plan.slots.size() == 6);
    CHECK(plan.slots[1] == 1440 + 13 * 60);
    CHECK(plan.slot_length == 120);
    CHECK(plan.options[0].travel == 30);
    CHECK(plan.options[2].fixed == 2 * 1440 + 9 * 60);
    CHECK(asked[8].kind == QuestionKind::review);
    CHECK(asked[8].last == 6);
    CHECK(scenario.notes_by_hand);
    REQUIRE(scenario.holidays.size() == 1);
    CHECK(scenario.holidays[0].day == 4);
  }

  TEST_CASE("hours and days off are written as one writes them") {
    const auto hours_of = [](const std::string& hours, const std::string& closed) {
      std::string text = support::read_text(file);
      text.replace(text.find("9:00-16:00"), 10, hours);
      text.replace(text.find("[Wed, 2026-04-13]"), 17, closed);
      return loaded(text).people.front().hours;
    };
    for (const char* hours : {"9:30-17:15", "9:30〜17:15", "９：３０－１７：１５", "9:30 - 17:15"}) {
      CAPTURE(hours);
      CHECK(hours_of(hours, "Wed").opens == 570);
      CHECK(hours_of(hours, "Wed").closes == 1035);
    }
    for (const char* closed : {"Wed", "[Wednesday]", "水", "水曜", "[水曜日]"})
      CHECK(hours_of("9:00-16:00", closed).weekdays_off == 4);
    for (const char* closed : {"4月8日", "[2026-04-08]", "3日目", "4月8日(水)"}) {
      CAPTURE(closed);
      const Hours hours = hours_of("9:00-16:00", closed);
      CHECK(hours.weekdays_off == 0);
      REQUIRE(hours.days_off.size() == 1);
      CHECK(hours.days_off[0].day == 2);
    }
  }

  TEST_CASE("stamping gives every part, card and task its id and leaves comments and layout as they were") {
    const std::string text = support::read_text(file);
    const std::string stamped = loading::stamp_ids(text, "q.yaml");
    CHECK(loading::stamp_ids(stamped, "q.yaml") == stamped);
    CHECK(without_ids(stamped) == without_ids(text));
    CHECK(lines_with(stamped, "#") == lines_with(text, "#"));
    for (const auto& problem : loading::parse_scenario(stamped, "q.yaml", support::play_rubric()).problems)
      CHECK_MESSAGE(problem.code.text != "S610", text::line(problem, text::Language::en));
    const auto before = questions_in(loaded(text)), after = questions_in(loaded(stamped));
    REQUIRE(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
      CHECK(before[i].id == after[i].id);
      for (std::size_t o = 0; o < before[i].options.size(); ++o) CHECK(before[i].options[o].id == after[i].options[o].id);
      for (std::size_t c = 0; c < before[i].cards.size(); ++c) {
        CHECK(before[i].cards[c].id == after[i].cards[c].id);
        CHECK(after[i].cards[c].stamped);
      }
    }
  }

  TEST_CASE("every word of a question has an id its translation is filed under") {
    std::string text = support::read_text(file);
    text.replace(text.find("[en]"), 4, "[en, ja]");
    const std::string empty = "translation_of: every_question\nlanguage: ja\ntexts: {title: 題}\n";
    std::set<std::string> missing;
    for (const auto& problem : loading::parse_scenario(text, "q.yaml", support::play_rubric(), {{"ja", empty}}).problems)
      if (problem.code.text == "S601") missing.insert(problem.arguments.begin(), problem.arguments.end());
    for (const char* id : {"d1.prompt", "d1.a", "d1.c", "d1.c.reason", "d2.prompt", "d2.a", "d2.a.reason", "d2.b", "d3.a", "d6.a",
                           "d6.a.reason", "d9.prompt", "again.round"})
      CHECK_MESSAGE(missing.contains(id), id);
    // What a board comes to is in words of ours.
    CHECK_FALSE(missing.contains("d2.well"));
    CHECK_FALSE(missing.contains("d2.b.reason"));
  }

  TEST_CASE("a slip inside a question is told as the slip it is") {
    const auto told = [](const std::string& from, const std::string& to) {
      std::string text = support::read_text(file);
      text.replace(text.find(from), from.size(), to);
      const auto problems = loading::parse_scenario(text, "q.yaml", support::play_rubric()).problems;
      std::string codes;
      for (const auto& problem : problems)
        if (problem.severity == diagnostic::Severity::error) codes += std::string(problem.code.text) + ' ';
      CHECK(loading::fix_slips(text, "q.yaml").text == support::read_text(file));
      return codes;
    };
    CHECK(told("prompt: Lay it out.", "prompt：Lay it out.") == "S801 ");
    CHECK(told("sort_as: guess", "sort_as:guess") == "S808 ");
    CHECK(told("{card: ashamed, sort_as: feeling}", "{card: ashamed, sort_as：feeling}") == "S801 ");
    CHECK(told("            travel: 30 min", "            travel：30 min") == "S801 ");
    CHECK(told("        slot_length: 2 h", "        slot_length:　2 h") == "S802 ");
    CHECK(told("- review: Which", "-　review: Which") == "S802 ");
  }

  TEST_CASE("a word that belongs to another kind of question means nothing here") {
    const auto told = [](const std::string& from, const std::string& to) {
      std::string text = support::read_text(file);
      text.replace(text.find(from), from.size(), to);
      std::set<std::string> codes;
      for (const auto& problem : loading::parse_scenario(text, "q.yaml", support::play_rubric()).problems)
        if (problem.severity == diagnostic::Severity::error) codes.emplace(problem.code.text);
      return codes;
    };
    CHECK(told("prompt: What do you say?", "slot_length: 1 h") == std::set<std::string>{"S129"});
    CHECK(told("last: 6", "prompt: twice") == std::set<std::string>{"S129"});
    CHECK(told("            travel: 30 min", "            after: 30 min") == std::set<std::string>{"S101"});
    CHECK(told("            after: 1 day", "            travel: 1 h") == std::set<std::string>{"S101"});
    CHECK(told("last: 6", "last: 16") == std::set<std::string>{"S107"});
    CHECK(told("position: 2}", "position: 10}") == std::set<std::string>{"S107"});
  }
}
