#include "debrief/wording.hpp"

#include "support/visit.hpp"
#include "text/message.hpp"

namespace {

using support::told;
using support::visit;
using text::Language;

}  // namespace

TEST_SUITE("debrief/wording") {
  TEST_CASE("the page says how the other way was gone on with") {
    debrief::TurningPoint point;
    const auto words = [&](int own, int key) {
      point.own_answers = own;
      point.key_answers = key;
      return debrief::how_it_went_on(point, Language::en);
    };
    CHECK(words(0, 0) == "This was the last answer.");
    CHECK(words(3, 0) == "From there on, the answers are your own.");
    CHECK(words(3, 1).find("(1 time)") != std::string::npos);
    CHECK(words(0, 2).find("2 model answers") != std::string::npos);
    CHECK(debrief::how_it_went_on(point, Language::ja) != debrief::how_it_went_on(point, Language::en));
  }

  TEST_CASE("what moved is told by names and arrows, with what is felt only later") {
    using condition::Meter;
    CHECK(debrief::moved({{Meter::benevolence, false, false}, {Meter::ability, true, true}}, Language::ja) ==
          "善意↓　能力↑（これから）");
    CHECK(debrief::moved({}, Language::ja).empty());
  }

  TEST_CASE("waiting names what was waited for; without a promise it is only time") {
    const auto story = visit();
    const auto seat = told(story, {"d1:ask", "d2:reflect", "d3:keep"}).seats.at(0);
    const auto& waited = seat.pages.at(1).entries.at(0);
    REQUIRE(waited.kind == debrief::SeatEntry::Kind::waited);
    CHECK(debrief::quiet_words(story, waited, Language::en) == "2 days since the last word; still waiting for “the list”");
    auto idle = waited;
    idle.promises.clear();
    CHECK(debrief::quiet_words(story, idle, Language::en) == "Until the next word: 2 days");
    CHECK(debrief::quiet_words(story, seat.pages.at(0).entries.at(0), Language::en).empty());
  }

  TEST_CASE("every way a promise can come out has a sentence for its worth and one from the client's seat") {
    for (int i = 0; i <= static_cast<int>(debrief::PromiseWorth::unspoken); ++i)
      CHECK(text::has_message("told.worth_" + std::to_string(i)));
    for (int i = 0; i <= static_cast<int>(condition::PromiseState::broken); ++i)
      CHECK(text::has_message("told.promise_" + std::to_string(i)));
    for (int i = 0; i < condition::meter_count; ++i) CHECK(text::has_message("told.meter_" + std::to_string(i)));
    const auto story = visit();
    const auto report = told(story, {"d1:ask", "d2:reflect", "d3:keep"}).promises.at(0);
    const auto life = debrief::life_of(story, report, Language::en);
    REQUIRE(life.size() == 2);
    CHECK(life[0].find("promised") != std::string::npos);
    CHECK(life[1].find("kept") != std::string::npos);
  }

  TEST_CASE("the word after an answer has no number in it that the author did not write") {
    const auto story = visit();
    const auto feedback = debrief::last_feedback(story, 1, support::played(story, {"d1:rude"}).moves);
    REQUIRE(feedback.has_value());
    const auto lines = debrief::feedback_words(story, *feedback, Language::en);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].starts_with("Undermined: “sense-their-feelings”."));
    CHECK(lines[0].find_first_of("0123456789") == std::string::npos);
  }

  TEST_CASE("why an answer was taken so is told in the author's words on it, and in general where there are none") {
    const auto story = support::story_of(
        "  visit:\n    at: day 1 10:00\n    flow:\n      - choose:\n"
        "          - {say: ask, id: ask, acts: ask, exemplary: yes, because: It was raining.}\n"
        "          - {say: rude, id: rude, acts: rude}\n        id: d1\n      - end: good\n");
    const auto after = [&](const char* move) {
      const auto feedback = debrief::last_feedback(story, 1, support::played(story, {move}).moves);
      return debrief::feedback_words(story, feedback.value(), Language::en).at(0);
    };
    CHECK(after("d1:ask").ends_with(" It was raining."));
    const rubric::Act& rude = story.rubric.acts[story.act_lists[story.options.back().acts.begin]];
    CHECK(after("d1:rude").ends_with(rude.appraisals.front().note.in(Language::en)));
  }

  TEST_CASE("the table has one reading a day, the day's last") {
    const auto story = visit();
    const auto samples = told(story, {"d1:rude", "d2:reflect", "d3:wait"}).samples;
    const auto days = debrief::by_day(samples, 0);
    REQUIRE(days.size() == 5);
    CHECK(days[0]->time == 1440);
    CHECK(days[2]->time == 3 * 1440);
    CHECK(days.back()->kind == debrief::Sample::Kind::end);
  }
}
