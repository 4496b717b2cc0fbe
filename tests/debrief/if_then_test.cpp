#include "debrief/if_then.hpp"

#include <algorithm>

#include "rubric/principle.hpp"
#include "support/visit.hpp"
#include "text/message.hpp"

namespace {

using debrief::IfThen;
using support::told;
using support::visit;
using text::Language;

std::vector<std::string> keys(const std::vector<std::string>& moves) {
  const auto story = visit();
  std::vector<std::string> out;
  for (const IfThen& plan : debrief::if_thens(story, told(story, moves), Language::en)) out.push_back(plan.key);
  return out;
}

}  // namespace

TEST_SUITE("debrief/if_then") {
  TEST_CASE("every principle of the article has a plan of its own, in both languages") {
    for (const auto id : rubric::required_principles()) {
      CAPTURE(id);
      const std::string key = "if_then." + std::string(id);
      REQUIRE(text::has_message(key));
      CHECK(text::message(Language::ja, key).starts_with("もし"));
      CHECK(text::message(Language::en, key).starts_with("If "));
    }
  }

  TEST_CASE("what happened in the play comes first, at most two of it, then the principle that cost most") {
    const auto plans = keys({"d1:talk", "d2:lie", "d3:wait"});
    REQUIRE(plans.size() == debrief::most_if_thens);
    CHECK(plans[0] == "if_then.promise");
    CHECK(plans[1] == "if_then.signal");
    CHECK(plans[2] == "if_then.no-cover-up");  // the deception before what cost more moments
  }

  TEST_CASE("the plan of a turning point joins the client's last words and the other answer") {
    const auto story = visit();
    const auto result = told(story, {"d1:rude", "d2:ask", "d3:keep"});
    REQUIRE_FALSE(result.turning_points.empty());
    const auto plans = debrief::if_thens(story, result, Language::en);
    const auto turn = std::ranges::find(plans, "if_then.say", &IfThen::key);
    REQUIRE(turn != plans.end());
    CHECK(turn->arguments == std::vector<std::string>{"Well", "ask"});
    CHECK(debrief::words_of(*turn, Language::en) == "If I hear “Well” again, I will say “ask”.");
  }

  TEST_CASE("after a change that was missed there is one for noticing, and none a second time for its principle") {
    const auto plans = keys({"d1:ask", "d2:reflect", "d3:keep"});
    CHECK(std::ranges::count(plans, "if_then.signal") == 1);
    CHECK(std::ranges::count(plans, "if_then.notice-signals") == 0);
  }

  TEST_CASE("where nothing went wrong what was shown is worth keeping") {
    const auto plans = keys({"d1:mark=l2", "d1:ask", "d2:reflect", "d3:keep"});
    CHECK_FALSE(plans.empty());
    for (const std::string& key : plans)
      CHECK(rubric::required_dimension(key.substr(std::string("if_then.").size())).has_value());
  }
}
