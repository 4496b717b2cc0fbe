#include <algorithm>
#include <filesystem>
#include <set>

#include "debrief/if_then.hpp"
#include "presentation/screens/closing.hpp"
#include "presentation/screens/progress.hpp"
#include "support/desk.hpp"
#include "support/finished_play.hpp"
#include "support/read_text.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

using namespace presentation;
using support::begin_play;
using support::Desk;
using support::play_to_the_end;
using support::say;
using support::skip_own_view;

namespace {

void at_the_debrief(Desk& desk) {
  begin_play(desk);
  play_to_the_end(desk);
  desk.app.screen = Screen::debrief;
  desk.frame();
}

/// A whole play with what comes after it.
void play_rate_and_leave(Desk& desk, const char* plan) {
  at_the_debrief(desk);
  skip_own_view(desk);
  update(desk.app, Tell{session::Reflect{"plan", plan}}, desk.world);
  update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
  desk.frame();
}

std::vector<session::Reflection> reflections(const Desk& desk) { return desk.app.play->reflections; }

/// Every screenful of what is shown, down to its end.
void check_all_of_it(Desk& desk, const std::string& scroll) {
  desk.ui.memory.scroll.clear();
  for (int screenful = 0; screenful < 40; ++screenful) {
    desk.frame();
    desk.ui.check_words_fit();
    desk.ui.check_controls_apart();
    bool moved = false;
    for (auto& [id, offset] : desk.ui.memory.scroll) {
      const float before = offset;
      offset += 300;
      desk.ui.frame(desk.draw());
      moved = moved || desk.ui.memory.scroll[id] > before;
    }
    if (!moved) return;
  }
  FAIL("no end to ", scroll);
}

}  // namespace

TEST_SUITE("presentation/practice") {
  TEST_CASE("the five words of a scale stand in one row, or under one another, never in two rows") {
    for (const text::Language language : {text::Language::ja, text::Language::en})
      for (const auto& [text_size, width] : {std::pair{1.f, 1280U}, {1.5f, 1280U}, {2.f, 1280U}, {2.f, 1024U}}) {
        Desk desk({.language = language, .text_size = text_size}, width);
        at_the_debrief(desk);
        std::set<float> rows, columns;
        std::set<int> widths, widths_of_trust;
        for (int level = 0; level < condition::level_count; ++level) {
          const auto* step = find_control(desk.ui.memory, text::message(language, "rating.score_" + std::to_string(level)));
          REQUIRE(step != nullptr);
          rows.insert(step->rect.y);
          columns.insert(step->rect.x);
          widths.insert(static_cast<int>(step->rect.width));
        }
        CHECK(std::min(rows.size(), columns.size()) == 1);
        CHECK(desk.ui.shows("信"));  // of the same family as the pages it leads to
        for (int level = 0; level < condition::level_count; ++level) {
          const auto* step = find_control(desk.ui.memory, text::message(language, "rating.trust_" + std::to_string(level)));
          REQUIRE(step != nullptr);
          widths_of_trust.insert(static_cast<int>(step->rect.width));
        }
        // Equally wide where their words have room so.
        if (language == text::Language::ja && width == 1280) CHECK(widths.size() == 1);
        if (text_size <= 1) CHECK(widths_of_trust == widths);
        if (width == 1280) CHECK(rows.size() == 1);
      }
  }

  TEST_CASE("nothing is revealed before one's own view is given or passed over, and what was chosen is kept") {
    Desk desk;
    at_the_debrief(desk);
    CHECK(desk.ui.shows("「傾聴」は、どのくらいできたと思いますか"));
    CHECK_FALSE(desk.ui.shows("覚えておきたいこと"));
    CHECK(presentation::find_control(desk.ui.memory, "見立てを残さずに結果を見る") != nullptr);
    desk.click("まずまず");  // of listening: the first of the three
    desk.click("とても低い");
    CHECK(reflections(desk).empty());  // still to be thought over
    desk.click("結果を見る");
    CHECK(reflections(desk) ==
          std::vector<session::Reflection>{
              {"self.listening", "4/5"}, {"self.honesty", ""}, {"self.follow_through", ""}, {"self.trust", "1/5"}});
    CHECK(desk.ui.shows("覚えておきたいこと"));
    // In the log before it was shown.
    const auto stored = desk.world.log->unfinished(desk.app.play->story->id);
    REQUIRE(stored->has_value());
    CHECK((**stored).play.reflections == reflections(desk));
  }

  TEST_CASE("the gap stands in the debrief in the words it was rated in; what was skipped is not mentioned") {
    Desk desk({}, 1280, 4000);
    at_the_debrief(desk);
    desk.click("よくできた");
    desk.click("結果を見る");
    CHECK(desk.ui.shows("自分の見立てと、実際"));
    const auto gap = session::gaps(*desk.app.play)[0];
    REQUIRE(gap.actual.has_value());
    REQUIRE(*gap.actual != condition::Level::very_high);
    CHECK(desk.ui.shows("思ったより下"));
    CHECK_FALSE(desk.ui.shows("からの信頼　自分の見立て"));
  }

  TEST_CASE("Enter alone does not go past one's own view: it asks the first question") {
    Desk desk;
    at_the_debrief(desk);
    desk.press(Key::enter);
    REQUIRE(session::to_be_rated(*desk.app.play));
    CHECK(desk.ui.memory.focus_shown);
    desk.press(Key::enter);
    CHECK(desk.scratch.own_view.chosen.front() == condition::Level::very_low);
    desk.press(Key::right);
    desk.press(Key::enter);
    desk.press(Key::enter);  // once too often
    CHECK(desk.scratch.own_view.chosen.front() == condition::Level::low);
    desk.click("いまひとつ");
    CHECK_FALSE(desk.scratch.own_view.chosen.front().has_value());
    desk.click("いまひとつ");
    desk.click("結果を見る");
    CHECK(reflections(desk).front() == session::Reflection{"self.listening", "2/5"});
  }

  TEST_CASE("one's own view stays as it is while one leaves and comes back; an arrow along its row does not leave the row") {
    Desk desk;
    at_the_debrief(desk);
    desk.press(Key::enter);
    for (int step = 0; step < condition::level_count + 2; ++step) desk.press(Key::right);
    desk.press(Key::enter);
    REQUIRE(desk.app.screen == Screen::debrief);
    CHECK(desk.scratch.own_view.chosen.front() == condition::Level::very_high);
    desk.press(Key::escape);
    REQUIRE(desk.app.screen == Screen::home);
    for (int page = 0; page < 400 && !desk.ui.shows("結果を見る前に"); ++page) desk.press(Key::enter);
    CHECK(desk.scratch.own_view.chosen.front() == condition::Level::very_high);
  }

  TEST_CASE("a digit answers one question of one's own view after the other, then its button shows the key that ends it") {
    using condition::Level;
    Desk desk;
    at_the_debrief(desk);
    for (const char digit : {'4', '3', '4', '2'}) desk.press(key(digit));
    const auto& chosen = desk.scratch.own_view.chosen;
    CHECK(chosen == decltype(desk.scratch.own_view.chosen){Level::high, Level::mid, Level::high, Level::low});
    desk.press(key('1'));  // once too often
    CHECK(chosen.back() == Level::low);
    desk.press(Key::up);  // from the button: to the last
    desk.press(Key::up);
    desk.press(key('1'));
    CHECK(chosen[2] == Level::very_low);
    CHECK(chosen[3] == Level::low);
    CHECK(desk.ui.shows("D"));
    desk.press(key('D'));
    CHECK(reflections(desk).size() == session::rated_count);
  }

  TEST_CASE("Down from the last row of one's own view leads to its button, whichever word one stands on") {
    Desk desk;
    at_the_debrief(desk);
    desk.frame();
    for (int row = 0; row < session::rated_count; ++row) desk.press(Key::down);
    for (int right = 0; right < condition::level_count; ++right) {
      const ControlId word = desk.ui.memory.focus;
      desk.press(Key::down);
      REQUIRE(find_control(desk.ui.memory, say("rating.reveal_none")) != nullptr);
      CHECK(desk.ui.memory.focus == find_control(desk.ui.memory, say("rating.reveal_none"))->id);
      desk.ui.memory.focus = word;
      desk.frame();  // the screen knows where one is
      desk.press(Key::right);
    }
  }

  TEST_CASE("one's own view is passed over by its own button alone") {
    Desk desk;
    at_the_debrief(desk);
    desk.click("見立てを残さずに結果を見る");
    CHECK_FALSE(session::to_be_rated(*desk.app.play));
  }

  TEST_CASE("a page that is come to begins at its head") {
    Desk desk({.text_size = 2});
    const auto offsets = [&] {
      float sum = 0;
      for (const auto& [id, offset] : desk.ui.memory.scroll) sum += offset;
      return sum;
    };
    update(desk.app, OpenScenario{0}, desk.world);
    desk.frame();
    desk.press(Key::end);
    REQUIRE(offsets() > 0);
    update(desk.app, OpenScenario{1}, desk.world);
    desk.frame();
    CHECK(offsets() == 0);
    desk.press(Key::end);
    update(desk.app, GoTo{Screen::library}, desk.world);
    desk.frame();
    CHECK(offsets() == 0);
    desk.press(Key::end);
    const float left_at = offsets();
    REQUIRE(left_at > 0);
    update(desk.app, OpenScenario{0}, desk.world);
    desk.frame();
    update(desk.app, GoTo{Screen::library}, desk.world);
    desk.frame();
    CHECK(offsets() == left_at);
  }

  TEST_CASE("so does a panel") {
    Desk desk({.text_size = 2});
    const auto open_to = [&](Panel panel) {
      update(desk.app, Show{panel}, desk.world);
      desk.frame();
    };
    open_to(Panel::settings);
    const auto scrolled = [&] {
      return std::ranges::any_of(desk.ui.memory.scroll, [](const auto& each) { return each.second > 0; });
    };
    desk.press(Key::end);
    REQUIRE(scrolled());
    open_to(Panel::none);
    open_to(Panel::settings);
    CHECK_FALSE(scrolled());
  }

  TEST_CASE("leaving the debrief asks for one plan, typed or pasted, and says when to come back and to what") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    desk.press(Key::escape);
    CHECK(desk.ui.shows("もし…なら、…する"));
    CHECK(desk.ui.shows("次に練習する日の目安"));
    CHECK(desk.app.next.has_value());
    CHECK(desk.app.next->scenario.has_value());
    CHECK(desk.app.next->principle.has_value());
    desk.press(Key::escape);
    CHECK(desk.ui.shows("覚えておきたいこと"));  // and back again
    desk.press(Key::escape);
    desk.click("次に同じ場面が来たら");
    desk.ui.type(desk.draw(), U"もし");
    Input pasted;
    pasted.pasted = "遅れそうなら、先に電話する";
    desk.ui.frame(desk.draw(), pasted);
    desk.click("保存する");
    CHECK(reflections(desk).back() == session::Reflection{"plan", "もし遅れそうなら、先に電話する"});
    CHECK(desk.ui.shows(say("plan.kept")));
    desk.click("振り返りを終える");
    CHECK_FALSE(desk.app.play.has_value());
    CHECK(desk.app.screen == Screen::home);
  }

  TEST_CASE("a debrief in brief leads on by itself: past the last page of the client's seat comes what to do next") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    desk.press(key('3'));
    for (int page = 0; page < 40 && !desk.scratch.closing.open; ++page) desk.press(Key::enter);
    CHECK(desk.scratch.closing.open);
  }

  TEST_CASE("a plan drawn from the play is taken over with one press and can be changed after") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    desk.press(Key::escape);
    const auto plans = debrief::if_thens(*desk.app.play->story, *desk.app.debrief, text::Language::ja);
    REQUIRE(plans.size() == debrief::most_if_thens);
    const std::string second = debrief::words_of(plans[1], text::Language::ja);
    desk.press(key('2'));
    CHECK(desk.scratch.closing.plan == second);
    desk.click(debrief::words_of(plans[0], text::Language::ja));
    CHECK(desk.scratch.closing.plan == debrief::words_of(plans[0], text::Language::ja));
    desk.click("次に同じ場面が来たら");
    desk.press(Key::end);
    desk.ui.type(desk.draw(), U"二週間。");
    desk.click(text::message(text::Language::ja, "review.plan_keep"));
    CHECK(reflections(desk).back().words == debrief::words_of(plans[0], text::Language::ja) + "二週間。");
  }

  TEST_CASE("a plan taken over is seen whole in its field, and left and right lead along the row below it") {
    Desk desk({.text_size = 2});
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    desk.press(Key::escape);
    const std::string field = text::message(text::Language::ja, "review.plan");
    desk.frame();
    const float one_line = find_control(desk.ui.memory, field)->rect.height;
    desk.press(key('1'));
    const auto needs = static_cast<float>(text::length(desk.scratch.closing.plan)) * 2 * size::body;
    const Rect grown = find_control(desk.ui.memory, field)->rect;
    CHECK(grown.height > one_line);
    CHECK(grown.width * grown.height / (3 * size::body) >= needs);
    const std::string back = text::message(text::Language::ja, "plan.back"), leave = "保存して終える";
    desk.ui.memory.focus = find_control(desk.ui.memory, back)->id;
    desk.ui.memory.focus_shown = true;
    desk.frame();
    desk.press(Key::left);
    CHECK(desk.ui.memory.focus == find_control(desk.ui.memory, leave)->id);
    desk.press(Key::right);
    CHECK(desk.ui.memory.focus == find_control(desk.ui.memory, back)->id);
  }

  TEST_CASE("the debrief is saved as a page to print, and one that is there already stays") {
    Desk desk({}, 1280, 3000);
    const auto folder = std::filesystem::temp_directory_path() / "shinrai-handout-test";
    std::filesystem::remove_all(folder);
    desk.world.documents = folder / "Shinrai";
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    desk.click("印刷用に保存");
    REQUIRE(desk.app.saved.has_value());
    CHECK(desk.ui.shows("保存しました"));
    desk.press(key('2'));
    desk.press(key('1'));
    CHECK_FALSE(desk.ui.shows("保存しました"));  // it covers the foot of a page, and goes with the next
    desk.click("印刷用に保存");
    CHECK(desk.ui.shows("保存しました"));
    const std::string first = *desk.app.saved;
    CHECK(support::read_text(first).starts_with("<!DOCTYPE html>"));
    desk.ui.check_words_fit();
    desk.click("印刷用に保存");
    CHECK(*desk.app.saved != first);
    CHECK(std::filesystem::exists(first));
    desk.press(key('2'));
    desk.world.documents = first;  // no folder: a file
    desk.press(key('1'));
    desk.click("印刷用に保存");
    CHECK_FALSE(desk.app.saved.has_value());
    REQUIRE(desk.app.complaint.has_value());
    CHECK(desk.app.complaint->key == "failure.cannot_write");
    std::filesystem::remove_all(folder);
  }

  TEST_CASE("a plan still in the field when the debrief is left is kept") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    desk.press(Key::escape);
    desk.click("次に同じ場面が来たら");
    CHECK_FALSE(desk.ui.shows("保存して終える"));
    desk.ui.type(desk.draw(), U"先に電話する");
    desk.click("保存して終える");
    REQUIRE(desk.app.shelf.plans.size() == 1);
    CHECK(desk.app.shelf.plans[0].words == "先に電話する");
  }

  TEST_CASE("a plan that could not be written stays in the field, and nothing is left meanwhile") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    ClosingScratch scratch{.open = true, .leaving = false, .plan = "先に電話する"};
    Messages asked;
    const support::HeadlessUi::Draw closing = [&](Canvas& c) { closing_screen(c, desk.app, scratch, asked); };
    desk.ui.click(closing, "保存して終える");
    REQUIRE(support::told_to_session<session::Reflect>(asked).size() == 1);
    CHECK(support::told_to_session<session::LeaveDebrief>(asked).empty());
    CHECK(scratch.plan == "先に電話する");
    // Once it stands in the records the field is empty, and leaving leaves.
    desk.app.play->reflections.push_back({"plan", scratch.plan});
    desk.ui.click(closing, "振り返りを終える");
    CHECK(scratch.plan.empty());
    CHECK(support::told_to_session<session::LeaveDebrief>(asked).size() == 1);
  }

  TEST_CASE("what the world refused is told over the debrief as well") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    desk.frame();
    const std::string disk = text::sentence({"failure.rubric_missing", {"x"}}, text::Language::ja);
    CHECK_FALSE(desk.ui.shows(disk.substr(0, 12)));
    desk.app.complaint = diagnostic::Failure{"failure.rubric_missing", {"x"}};
    desk.frame();
    CHECK(desk.ui.shows(disk.substr(0, 12)));
    desk.ui.check_words_fit();
  }

  TEST_CASE("whoever returns finds the plan on the home screen and on the client card") {
    Desk desk({}, 1280, 2000);
    play_rate_and_leave(desk, "もし遅れそうなら、先に電話する");
    CHECK(desk.app.screen == Screen::home);
    CHECK(desk.ui.shows("もし遅れそうなら、先に電話する"));
    update(desk.app, OpenScenario{0}, desk.world);
    desk.frame();
    CHECK(desk.ui.shows("前回、自分で決めたこと"));
    CHECK(desk.ui.shows("もし遅れそうなら、先に電話する"));
  }

  TEST_CASE("the home screen leads to what the debrief named as the next scenario") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    const auto named = desk.app.next->scenario;
    REQUIRE(named.has_value());
    update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
    desk.frame();
    REQUIRE(desk.app.screen == Screen::home);
    desk.press(Key::enter);
    REQUIRE(desk.app.screen == Screen::briefing);
    CHECK(desk.app.shelf.volumes[desk.app.chosen.value()].story->id == *named);
  }

  TEST_CASE("a scenario is due again when its time has come, on the home screen and in the library") {
    Desk desk({}, 1280, 2000);
    auto log =
        session::Log::in_memory([&desk] { return desk.app.fresh_seed > 50 ? "2026-08-01T00:00:00Z" : "2026-04-06T00:00:00Z"; });
    REQUIRE(log.ok());
    desk.world.log.emplace(std::move(*log));
    play_rate_and_leave(desk, "");
    CHECK_FALSE(desk.ui.shows("そろそろもう一度"));
    desk.app.fresh_seed = 100;  // much later
    update(desk.app, GoTo{Screen::home}, desk.world);
    desk.frame();
    CHECK(desk.ui.shows("そろそろもう一度"));
    update(desk.app, GoTo{Screen::library}, desk.world);
    desk.frame();
    CHECK(desk.ui.shows("そろそろもう一度"));
  }

  TEST_CASE(
      "a replay is an attempt of its own; leaving its debrief leads back to that of its parent, and it counts for nothing") {
    Desk desk({}, 1280, 2000);
    at_the_debrief(desk);
    skip_own_view(desk);
    const auto parent_moves = desk.app.play->play.moves;
    const std::string parent = desk.world.log->attempt();
    update(desk.app, TryFrom{2}, desk.world);
    desk.frame();
    CHECK(desk.app.screen == Screen::play);
    CHECK(desk.ui.shows("やり直しです。ここから別の答えを試せます。"));  // at the question itself
    CHECK(desk.app.play->play.moves.size() == 2);
    CHECK(desk.world.log->attempt() != parent);
    play_to_the_end(desk);
    desk.app.screen = Screen::debrief;
    desk.frame();
    CHECK(desk.ui.shows("覚えておきたいこと"));  // no second rating
    desk.press(Key::escape);
    CHECK(desk.app.screen == Screen::debrief);
    CHECK(desk.app.play->play.moves == parent_moves);
    CHECK(desk.world.log->attempt() == parent);
    CHECK(desk.app.shelf.progress.plays == 1);
    update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
    update(desk.app, GoTo{Screen::records}, desk.world);
    desk.frame();
    CHECK(desk.ui.shows("やり直し"));
    CHECK(desk.app.shelf.volumes[0].past.size() == 2);
    CHECK_FALSE(desk.app.shelf.volumes[0].unfinished);
  }

  TEST_CASE("a replay that was left in the middle is gone on with, then the debrief it came from") {
    Desk desk;
    at_the_debrief(desk);
    skip_own_view(desk);
    update(desk.app, TryFrom{1}, desk.world);
    desk.frame();
    desk.press(Key::escape);
    CHECK(desk.app.screen == Screen::home);
    update(desk.app, GoOn{0}, desk.world);
    REQUIRE(desk.app.play.has_value());
    CHECK(desk.app.play->fork.has_value());
    play_to_the_end(desk);
    update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
    update(desk.app, GoOn{0}, desk.world);
    REQUIRE(desk.app.play.has_value());
    CHECK_FALSE(desk.app.play->fork.has_value());
    CHECK(desk.app.screen == Screen::debrief);
  }

  TEST_CASE("a play that has ended in another window is offered no more once it is asked for, and home says why at its head") {
    Desk desk({.text_size = 2});
    begin_play(desk);
    const std::size_t volume = *desk.app.chosen;
    update(desk.app, GoTo{Screen::home}, desk.world);
    desk.app.play.reset();
    desk.frame();
    REQUIRE(desk.app.shelf.volumes[volume].unfinished);
    REQUIRE_FALSE(
        std::holds_alternative<session::NotWritten>(desk.world.log->perform(session::Pending{1, session::LeaveAttempt{}})));
    desk.press(Key::end);
    desk.press(Key::enter);
    CHECK(desk.app.screen == Screen::home);
    CHECK_FALSE(desk.app.shelf.volumes[volume].unfinished);
    CHECK(desk.ui.shows("この回はもう終わっています"));
    desk.ui.check_words_fit();
  }

  TEST_CASE("an attempt whose scenario has changed in structure since is played to its end on the text it was begun with") {
    Desk desk;
    begin_play(desk);
    const std::string structure = session::structure_of(*desk.app.play->story),
                      question_before = [&] { return desk.app.play->story->decisions[desk.app.play->question->decision].id; }();
    update(desk.app, GoTo{Screen::home}, desk.world);
    // The file is another by now.
    auto& volume = desk.app.shelf.volumes[0];
    auto changed = std::make_unique<simulation::Story>(*volume.story);
    changed->structure += 1;
    volume.story = std::move(changed);
    update(desk.app, GoOn{0}, desk.world);
    REQUIRE(desk.app.play.has_value());
    REQUIRE(desk.app.stored != nullptr);
    CHECK(desk.app.play->story == desk.app.stored.get());
    CHECK(session::structure_of(*desk.app.play->story) == structure);
    CHECK(desk.app.play->story->decisions[desk.app.play->question->decision].id == question_before);
    play_to_the_end(desk);
    update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
    CHECK_FALSE(desk.app.play.has_value());
    const auto past = desk.world.log->past();
    REQUIRE(past->size() == 1);
    CHECK(past->front().result.has_value());
    CHECK_FALSE(past->front().can_be_resumed);
  }

  TEST_CASE("a play says at its beginning whether it is practice or without step-back, and what that means") {
    Desk desk;
    begin_play(desk);
    desk.scratch.play.page = 0;
    desk.frame();
    CHECK(desk.ui.shows("練習です。終わるまでは、一つ前の答えに戻れます。"));
    update(desk.app, BeginPlay{session::Mode::through}, desk.world);
    desk.frame();
    desk.scratch.play.page = 0;
    desk.frame();
    CHECK(desk.ui.shows("後戻りなしです。現場と同じように、"));
    desk.read_on();
    CHECK_FALSE(desk.ui.shows("後戻りなしです。現場と同じように、"));  // once is enough
    CHECK(desk.ui.shows("後戻りなし"));
  }

  TEST_CASE("progress is reached from the home screen, says what it rests on, and that it is not for personnel decisions") {
    Desk desk({}, 1280, 3000);
    desk.frame();
    desk.press(key('P'));
    CHECK(desk.app.screen == Screen::progress);
    CHECK(desk.ui.shows("人事の判断には使わず"));
    CHECK(desk.ui.shows("一本終えると、ここに積み重なっていきます"));
    desk.click("シナリオを選ぶ");
    CHECK(desk.app.screen == Screen::library);
    play_rate_and_leave(desk, "もし遅れそうなら、先に電話する");
    update(desk.app, GoTo{Screen::progress}, desk.world);
    desk.frame();
    CHECK(desk.ui.shows("1回ぶん"));
    CHECK(desk.ui.shows("あと3回で、動きが分かります"));
    CHECK(desk.ui.shows("ほかのシナリオで、"));
    CHECK(desk.ui.shows("もし遅れそうなら、先に電話する"));
    CHECK(desk.ui.shows("次は"));
  }

  TEST_CASE("with points hidden a curve stands beside the words that its latest score is told by") {
    session::Trend trend{.points = {{"2026-04-06", "", 500, 0, 0}, {"2026-05-06", "", 9'000, 0, 0}}, .course = {}};
    support::HeadlessUi ui({.points = false});
    ui.frame([&](Canvas& c) { static_cast<void>(trend_card(c, {}, 400, trend, rubric::Dimension::listening, true)); });
    int best = 0;
    for (const TextBox& text : ui.memory.texts) best += text.words == text::message(text::Language::ja, "rating.score_4") ? 1 : 0;
    CHECK(best == 2);  // the latest, and the scale
    CHECK(ui.shows(text::message(text::Language::ja, "rating.score_0")));
  }

  TEST_CASE("with points hidden nothing is worse than the worst word, and a curve does not fall below its line") {
    const auto picture = [](int first, bool points) {
      const session::Trend trend{.points = {{"2026-04-06", "", first, 0, 0}, {"2026-05-06", "", 9'000, 0, 0}}, .course = {}};
      support::HeadlessUi ui({.points = points});
      ui.frame([&](Canvas& c) { static_cast<void>(trend_card(c, {}, 400, trend, rubric::Dimension::listening, true)); });
      return ui.picture();
    };
    CHECK(picture(0, false) == picture(1'000, false));
    CHECK(picture(0, true) != picture(1'000, true));
  }

  TEST_CASE("in large letters every curve comes to stand in one view, from its name to its dates, by turning pages") {
    for (const auto language : {text::Language::ja, text::Language::en}) {
      Desk desk({.language = language, .text_size = 2});
      play_rate_and_leave(desk, "もし遅れそうなら、先に電話する");
      for (auto& trend : desk.app.shelf.progress.trends) {
        trend.points.clear();
        for (const auto& [day, score] : {std::pair{"2026-04-06", 2'000}, {"2026-05-05", 6'000}, {"2026-06-09", 8'000}})
          trend.points.push_back({day, "appointed-hour", score});
      }
      desk.app.screen = Screen::progress;
      desk.frame();
      std::set<rubric::Dimension> seen;
      for (int view = 0; view < 3; ++view, desk.press(Key::page_down)) {
        std::vector<std::string> words;
        for (const TextBox& text : desk.ui.memory.texts)
          if (!text.cut) words.push_back(text.words);
        const auto at = [&](std::string_view wanted) { return std::ranges::find(words, wanted); };
        for (int d = 0; d < rubric::dimension_count; ++d) {
          const auto dimension = static_cast<rubric::Dimension>(d);
          const auto name = at(rubric::name(dimension).in(language));
          // What is drawn after a name up to the next card is its own.
          const auto last = std::find(name, words.end(), language == text::Language::ja ? "6/9" : "9 Jun");
          if (last != words.end() && std::distance(name, last) <= 8) seen.insert(dimension);
        }
      }
      CHECK(seen.size() == rubric::dimension_count);
    }
  }

  TEST_CASE("what is new fits in both languages, small windows and large text") {
    for (const auto& [width, height, size] : {std::tuple{1280u, 720u, 1.f}, {1280u, 720u, 2.f}, {1024u, 640u, 2.f}})
      for (const auto language : {text::Language::ja, text::Language::en}) {
        CAPTURE(width);
        CAPTURE(size);
        CAPTURE(text::code(language));
        Desk desk({.language = language, .text_size = size}, width, height);
        at_the_debrief(desk);
        check_all_of_it(desk, "own view");
        skip_own_view(desk);
        desk.scratch.closing.open = true;
        check_all_of_it(desk, "closing");
        update(desk.app, Tell{session::LeaveDebrief{}}, desk.world);
        play_rate_and_leave(desk, "もし返事がいつもより硬かったら、用件の前に、今日の様子をひとことうかがってから始める。");
        for (const Screen screen : {Screen::home, Screen::progress, Screen::briefing}) {
          CAPTURE(static_cast<int>(screen));
          desk.app.chosen = 0;
          desk.app.screen = screen;
          check_all_of_it(desk, "practice");
        }
      }
  }
}
