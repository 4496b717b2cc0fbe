#include <doctest/doctest.h>

#include "support/session_story.hpp"

using namespace session;
using support::after;
using support::option;

namespace {

Model playing(const simulation::Story& story, Mode mode = Mode::practice) { return after(begin(story, 7, mode), Start{}); }

}  // namespace

TEST_SUITE("session/update") {
  TEST_CASE("a play begins at its briefing and asks nothing of the world before it is started") {
    const auto story = support::two_days();
    const Model model = begin(story, 7, Mode::practice);
    CHECK(model.phase == Phase::briefing);
    CHECK_FALSE(model.question.has_value());
    CHECK(model.pending.empty());
    CHECK_FALSE(model.recorded);
  }

  TEST_CASE("the first question waits until the attempt stands in the log") {
    const auto story = support::two_days();
    const Updated started = update(begin(story, 7, Mode::through), Start{});
    REQUIRE(started.effects.size() == 1);
    CHECK(started.effects[0].effect == Effect{BeginAttempt{7, true}});
    CHECK_FALSE(started.model.question.has_value());
    const Updated written = update(started.model, Written{started.effects[0].number});
    CHECK(written.model.recorded);
    CHECK(written.model.phase == Phase::playing);
    CHECK(written.model.question.has_value());
    CHECK(written.effects.empty());
  }

  TEST_CASE(
      "an answer asks for its move with everything that was on offer, and shows nothing of what follows until that is written") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const Updated asked = update(before, Choose{option(before, "a")});
    REQUIRE(asked.effects.size() == 1);
    const auto* move = std::get_if<AppendMove>(&asked.effects[0].effect);
    REQUIRE(move != nullptr);
    CHECK(move->index == 0);
    CHECK(move->move == "d1:a");
    CHECK(move->decision == "d1");
    REQUIRE(move->offers.size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
      const auto& info = story.options[before.question->offers[i].option];
      CHECK(move->offers[i].option == info.id);
      CHECK(move->offers[i].exemplary == info.exemplary);
      CHECK(move->offers[i].acts == std::vector<std::string>{info.id == "a" ? "check-in" : "sorry"});
    }
    CHECK(asked.model.transcript == before.transcript);
    CHECK(asked.model.play == before.play);

    const Updated written = update(asked.model, Written{asked.effects[0].number});
    CHECK(written.model.play.moves.size() == 1);
    CHECK(
        support::talk(written.model) ==
        "# visit\n[1] You come in.\n[2] Good morning.\n[3] How did it go.\n[4] Nobody called.\npromise list 1\n[5] The list by Wednesday.\n");
  }

  TEST_CASE("while an effect is pending, other input is refused and changes nothing") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const Updated asked = update(before, Choose{option(before, "a")});
    for (const Message& message : std::vector<Message>{Choose{option(before, "b")}, MarkLine{support::line(story, "l2")},
                                                       StepBack{}, Start{}, Reflect{"plan", "x"}, LeaveDebrief{}}) {
      Updated refused = update(asked.model, message);
      CHECK(refused.effects.empty());
      CHECK(refused.model.notice == Notice::still_writing);
      refused.model.notice = asked.model.notice;
      CHECK(refused.model == asked.model);
    }
  }

  TEST_CASE("what could not be written leaves the same question, with the reason, and can be answered again") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const Updated asked = update(before, Choose{option(before, "a")});
    const diagnostic::Failure full{"failure.disk_full", {"here"}};
    const Model failed = update(asked.model, NotWritten{asked.effects[0].number, full}).model;
    CHECK(failed.notice == Notice::not_written);
    CHECK(failed.failure == full);
    CHECK(failed.question == before.question);
    CHECK(failed.play == before.play);
    const Model again = after(failed, Choose{option(failed, "a")});
    CHECK(again.play.moves.size() == 1);
    CHECK(again.notice == Notice::none);
    CHECK_FALSE(again.failure.has_value());
  }

  TEST_CASE("an answer for another effect than the one pending is ignored") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const Updated asked = update(before, Choose{option(before, "a")});
    CHECK(update(asked.model, Written{asked.effects[0].number + 1}).model == asked.model);
    CHECK(update(asked.model, NotWritten{0, {}}).model == asked.model);
    CHECK(update(before, Written{1}).model == before);
  }

  TEST_CASE("a refused move never becomes an effect, so the log holds nothing that cannot be replayed") {
    const auto story = support::two_days();
    const Model model = playing(story);
    const auto refused = [&](const Message& message, Notice why) {
      const Updated updated = update(model, message);
      CHECK(updated.effects.empty());
      CHECK(updated.model.notice == why);
      CHECK(updated.model.play == model.play);
    };
    refused(Choose{simulation::nowhere}, Notice::not_offered);
    refused(Choose{story.decisions[1].options.begin}, Notice::not_offered);
    refused(MarkLine{support::line(story, "l7")}, Notice::cannot_be_marked);
    refused(MarkLine{simulation::nowhere}, Notice::cannot_be_marked);
    refused(ReadLine{support::line(story, "l2"), simulation::Reading::busy}, Notice::not_marked);
    refused(StepBack{}, Notice::nothing_to_undo);
    refused(LeaveDebrief{}, Notice::not_now);
    refused(Start{}, Notice::not_now);
  }

  TEST_CASE("a line is marked once, then read; both are moves and answer nothing") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const auto signal = support::line(story, "l2");
    const Model marked = after(before, MarkLine{signal});
    CHECK(is_marked(marked, signal));
    CHECK(marked.question == before.question);
    CHECK(update(marked, MarkLine{signal}).model.notice == Notice::already_marked);
    const Model read = after(marked, ReadLine{signal, simulation::Reading::busy});
    REQUIRE(notebook_rows(read).size() == 1);
    CHECK(notebook_rows(read)[0] == NotebookRow{signal, 2, simulation::Reading::busy});
    CHECK(read.play.moves.size() == 2);
  }

  TEST_CASE("a mark can be taken off until the next answer or its reading") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const auto signal = support::line(story, "l2");
    CHECK_FALSE(can_be_unmarked(before, signal));
    CHECK(update(before, UnmarkLine{signal}).model.notice == Notice::not_marked);
    const Model marked = after(before, MarkLine{signal});
    REQUIRE(can_be_unmarked(marked, signal));
    const Model taken_off = after(marked, UnmarkLine{signal});
    CHECK_FALSE(is_marked(taken_off, signal));
    CHECK(taken_off.question == before.question);
    CHECK(taken_off.play.state.world == before.play.state.world);
    for (const Model& stands :
         {after(marked, ReadLine{signal, simulation::Reading::busy}), after(marked, Choose{option(marked, "b")})}) {
      CHECK_FALSE(can_be_unmarked(stands, signal));
      CHECK(update(stands, UnmarkLine{signal}).model.notice == Notice::mark_stands);
    }
  }

  TEST_CASE("stepping back takes the talk back with it, and its numbers") {
    const auto story = support::two_days();
    const Model before = playing(story);
    const Model answered = after(before, Choose{option(before, "b")});
    REQUIRE(can_step_back(answered));
    const Model back = after(answered, StepBack{});
    CHECK(back.transcript == before.transcript);
    CHECK(back.question == before.question);
    CHECK(back.play.moves.size() == 2);
    const Model other = after(back, Choose{option(back, "a")});
    CHECK(other.transcript.size() > back.transcript.size());
    CHECK(numbered(other.transcript, 3)->kind == TalkKind::rep);
    const Model twice = after(after(other, Choose{option(other, "a")}), StepBack{});
    CHECK(twice.transcript == other.transcript);
  }

  TEST_CASE("what the last step back took is known until another answer is given") {
    const auto story = support::two_days();
    const Model first = playing(story);
    const Model second = after(first, Choose{option(first, "b")});
    const Model third = after(second, Choose{option(second, "a")});
    CHECK_FALSE(taken_back(third));
    const Model back = after(third, StepBack{});
    REQUIRE(taken_back(back));
    CHECK(taken_back(back)->option == option(second, "a"));
    const Model further = after(back, StepBack{});
    REQUIRE(taken_back(further));
    CHECK(taken_back(further)->option == option(first, "b"));
    CHECK_FALSE(taken_back(after(further, Choose{option(first, "a")})));
  }

  TEST_CASE("without step-back there is no stepping back") {
    const auto story = support::two_days();
    const Model start = playing(story, Mode::through);
    const Model model = after(start, Choose{option(start, "a")});
    CHECK_FALSE(can_step_back(model));
    const Updated refused = update(model, StepBack{});
    CHECK(refused.effects.empty());
    CHECK(refused.model.notice == Notice::no_step_back);
  }

  TEST_CASE("promises asked for and made are listed, and what is due today says so") {
    const auto story = support::two_days();
    Model model = playing(story);
    CHECK(promise_rows(model).empty());
    model = after(model, Choose{option(model, "a")});
    REQUIRE(promise_rows(model).size() == 1);
    CHECK(promise_rows(model)[0].state == condition::PromiseState::requested);
    CHECK(promise_rows(model)[0].due == 2 * 1440 + 720);
    CHECK_FALSE(promise_rows(model)[0].due_today);
    model = after(model, Choose{option(model, "a")});
    REQUIRE(promise_rows(model).size() == 1);
    CHECK(promise_rows(model)[0].state == condition::PromiseState::open);
    CHECK(promise_rows(model)[0].due_today);
    CHECK(facts_known(model) == std::vector<Index>{0});
  }

  TEST_CASE("what was asked for and never answered is overdue once its time is past, and due on no day before") {
    const PromiseRow row{0, condition::PromiseState::requested, 1440 + 900};
    // Until when is not said before it was promised: it would give an answer away.
    CHECK_FALSE(dated(row, 1440 + 600).due_today);
    CHECK_FALSE(dated(row, 1440 + 600).overdue);
    for (const std::int32_t later : {1440 + 901, 6 * 1440}) {
      CHECK(dated(row, later).overdue);
      CHECK_FALSE(dated(row, later).due_today);
    }
    CHECK_FALSE(dated({0, condition::PromiseState::kept, 900}, 6 * 1440).overdue);
  }

  TEST_CASE("an end asks for its result at once; the attempt stays open until its debrief is left") {
    const auto story = support::two_days();
    Model model = playing(story);
    model = after(model, Choose{option(model, "a")});
    model = after(model, Choose{option(model, "a")});
    const Updated asked = update(model, Choose{option(model, "a")});
    const Updated ended = update(asked.model, Written{asked.effects[0].number});
    CHECK(ended.model.phase == Phase::debrief);
    CHECK_FALSE(ended.model.question.has_value());
    REQUIRE(ended.effects.size() == 1);
    const auto* result = std::get_if<RecordResult>(&ended.effects[0].effect);
    REQUIRE(result != nullptr);
    CHECK(result->outcome == "good");
    CHECK(result->rank == 1);
    // There was no occasion for honesty, and what was not offered has no score.
    CHECK_FALSE(result->dimensions[1].has_value());
    REQUIRE(result->dimensions[0].has_value());
    REQUIRE(result->dimensions[2].has_value());
    // The signal was missed, and noticing it was the other of the two listening moments.
    CHECK(result->dimensions[0]->moments == 2);
    CHECK(result->dimensions[0]->shown == 100);

    const Model debrief = support::written(ended);
    CHECK(debrief.result_recorded);
    const Model reflected = after(debrief, Reflect{"plan", "If it rains, I call."});
    CHECK(reflected.reflections == std::vector<Reflection>{{"plan", "If it rains, I call."}});
    const Updated leaving = update(reflected, LeaveDebrief{});
    REQUIRE(leaving.effects.size() == 1);
    CHECK(std::holds_alternative<LeaveAttempt>(leaving.effects[0].effect));
    CHECK(leaving.model.phase == Phase::debrief);
    CHECK(support::written(leaving).phase == Phase::left);
  }

  TEST_CASE("a result that could not be written is asked for again when the debrief is left") {
    const auto story = support::two_days();
    Model model = playing(story);
    for (int i = 0; i < 2; ++i) model = after(model, Choose{option(model, "a")});
    const Updated asked = update(model, Choose{option(model, "a")});
    const Updated ended = update(asked.model, Written{asked.effects[0].number});
    const Model failed = update(ended.model, NotWritten{ended.effects[0].number, {"failure.disk_full", {}}}).model;
    CHECK(failed.phase == Phase::debrief);
    const Updated leaving = update(failed, LeaveDebrief{});
    REQUIRE(leaving.effects.size() == 2);
    CHECK(std::holds_alternative<RecordResult>(leaving.effects[0].effect));
    CHECK(std::holds_alternative<LeaveAttempt>(leaving.effects[1].effect));
  }

  TEST_CASE("a receipt can be disputed in the debrief, and only one that exists") {
    const auto story = support::two_days();
    Model model = playing(story);
    CHECK(update(model, Disagree{0, "no"}).model.notice == Notice::not_now);
    for (int i = 0; i < 3; ++i) model = after(model, Choose{option(model, "a")});
    const Updated asked = update(model, Disagree{0, "It was raining."});
    REQUIRE(asked.effects.size() == 1);
    CHECK(std::get<AppendDispute>(asked.effects[0].effect).words == "It was raining.");
    CHECK(support::written(asked).disagreements == std::vector<Disagreement>{{0, "It was raining."}});
    CHECK(update(model, Disagree{-1, "no"}).model.notice == Notice::not_now);
    CHECK(update(model, Disagree{9999, "no"}).model.notice == Notice::not_now);
  }
}
