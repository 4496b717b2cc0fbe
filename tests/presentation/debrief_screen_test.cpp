#include "presentation/screens/debrief.hpp"

#include "presentation/screens/debrief_curves.hpp"

#include "debrief/if_then.hpp"
#include "presentation/screens/closing.hpp"
#include "support/finished_play.hpp"
#include "support/headless_ui.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>

#include "debrief/wording.hpp"
#include "text/chances.hpp"
#include "text/dates.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

using namespace presentation;
using support::finished;
using support::Finished;
using support::HeadlessUi;
using support::told_to_session;

namespace {

const Finished& by_dice() {
  static const Finished f = finished();
  return f;
}
const Finished& by_the_key() {
  static const Finished f = finished(analysis::Policy::model);
  return f;
}

/// The debrief on a screen, and what it asked for.
struct Shown {
  const Finished& f;
  HeadlessUi ui;
  DebriefScratch scratch;
  Messages out;
  bool brief = false;
  HeadlessUi::Draw draw = [this](Canvas& c) { debrief_screen(f.model, f.told, {.brief = brief}, c, scratch, out); };
  explicit Shown(const Finished& finished, Look look = {}, unsigned width = 1280, unsigned height = 720)
      : f(finished), ui(look, width, height) {}
};

/// Every score there is, as a page would tell it; one digit alone is a tab's key or a count.
std::set<std::string> points_of(const Finished& f, text::Language language) {
  std::set<std::string> all{text::whole_points(f.told.axes.process), text::whole_points(f.told.axes.outcome)};
  for (const auto& score : f.told.score.dimensions)
    if (score) {
      all.insert(text::whole_points(score->score));
      all.insert(text::message(language, "review.dimension_points", {text::whole_points(score->score)}));
      all.insert(
          text::message(language, "review.of_moments", {text::chances(score->shown, language), std::to_string(score->moments)}));
    }
  std::erase_if(all, [](const std::string& points) { return points.size() < 2; });
  return all;
}

/// How many moments of the first dimension were missed.
int missed_in(const Finished& f) {
  const auto& moments = f.told.score.moments;
  return static_cast<int>(std::ranges::count_if(moments, [&](const simulation::Moment& m) {
    return f.story->rubric.principles[m.principle].dimension == rubric::Dimension::listening &&
           debrief::went(m) == debrief::Went::missed;
  }));
}

/// All that an author wrote, to tell a sentence that trails off from one that was cut off.
std::string everything_written(const Finished& f, text::Language language) {
  std::string all;
  const auto& texts = f.story->texts[static_cast<std::size_t>(language)];
  for (simulation::TextIndex i = 0; i < texts.size(); ++i) all += text::plain(simulation::words(*f.story, i, language)) + "\n";
  return all;
}

void check_nothing_cut_off(const Shown& s, const std::string& written) {
  for (const TextBox& t : s.ui.memory.texts) {
    if (!t.words.ends_with("…")) continue;
    CAPTURE(t.words);
    const std::size_t quote = t.words.find_first_not_of("「“（(");
    CHECK((written.find(t.words) != std::string::npos || written.find(t.words.substr(quote)) != std::string::npos));
  }
}

/// Every line of a page, screen by screen down to its end.
void check_page_fits(Shown& s) {
  const std::string written = everything_written(s.f, s.ui.look.language);
  std::map<ControlId, float> before;
  for (int screenful = 0; screenful < 120; ++screenful) {
    s.ui.frame(s.draw);
    s.ui.check_words_fit();
    check_nothing_cut_off(s, written);
    before = s.ui.memory.scroll;
    s.ui.press(s.draw, Key::page_down);
    if (s.ui.memory.scroll == before) return;
  }
  FAIL("the page has no end");
}

void check_all_pages(Look look, unsigned width, unsigned height) {
  Shown s(by_dice(), look, width, height);
  for (int tab = 0; tab < debrief_tab_count; ++tab) {
    CAPTURE(width);
    CAPTURE(look.text_size);
    CAPTURE(tab);
    s.scratch.tab = static_cast<DebriefTab>(tab);
    s.scratch.open = {0, 1};
    s.scratch.disputed = 1;
    check_page_fits(s);
  }
}

}  // namespace

TEST_SUITE("presentation/debrief") {
  TEST_CASE("every word of the debrief stays in its box, in both languages, small windows and large text") {
    for (const text::Language language : {text::Language::ja, text::Language::en}) {
      Look look;
      look.language = language;
      check_all_pages(look, 1280, 720);
      check_all_pages(look, 1024, 640);
      check_all_pages(look, 3840, 2160);
      look.text_size = 2;
      check_all_pages(look, 1280, 720);
      check_all_pages(look, 1024, 640);
      check_all_pages(look, 1920, 1080);
    }
  }

  TEST_CASE("a play by the key, where nothing turned for the worse, fits as well") {
    for (const float text_size : {1.f, 2.f}) {
      Look look;
      look.text_size = text_size;
      Shown s(by_the_key(), look);
      REQUIRE(s.f.told.turning_points.empty());
      check_page_fits(s);
    }
  }

  TEST_CASE("of two clients each has curves and a seat of their own, by mouse and by C") {
    const Finished f =
        finished(analysis::Policy::random, 10'000, support::story_of(SOURCE_DIR "/tests/playthroughs/two-clients.yaml"));
    REQUIRE(f.told.seats.size() == 2);
    for (const DebriefTab tab : {DebriefTab::trust, DebriefTab::seat}) {
      Shown s(f);
      s.scratch.tab = tab;
      s.ui.click(s.draw, "高木");
      CHECK(s.scratch.client == f.told.seats[1].person);
      check_page_fits(s);
      s.ui.press(s.draw, key('C'));
      CHECK(s.scratch.client == f.told.seats[0].person);
    }
  }

  TEST_CASE("every turning point stands on the curve of the main client, also where the answer takes effect days later") {
    const Finished f = finished(analysis::Policy::random, 10'000, support::story_of(SOURCE_DIR "/scenarios/second-chance.yaml"));
    REQUIRE_FALSE(f.told.turning_points.empty());
    const presentation::DebriefView view{f.model, f.told};
    int found = 0;
    for (const auto& sample : f.told.samples)
      if (sample.person == f.story->main_client && turning_at(view, sample) != nullptr) ++found;
    CHECK(found == static_cast<int>(f.told.turning_points.size()));
  }

  TEST_CASE("a scene that begins with words put together can be practised again from there") {
    const Finished f =
        finished(analysis::Policy::model, 10'000, support::story_of(SOURCE_DIR "/tests/playthroughs/every-question.yaml"));
    Shown s(f);
    s.scratch.tab = DebriefTab::talk;
    s.ui.frame(s.draw);
    const auto* again = find_control(s.ui.memory, text::message(text::Language::ja, "review.try_scene"));
    REQUIRE(again != nullptr);
    s.ui.memory.focus = again->id;
    s.ui.memory.focus_shown = true;
    s.ui.press(s.draw, Key::enter);
    REQUIRE(s.out.size() == 1);
    const auto* from = std::get_if<TryFrom>(&s.out.front());
    REQUIRE(from != nullptr);
    CHECK(from->answer == 1);  // the mark of the signal leads up to it
    CHECK(f.model.play.moves[1].decision == f.model.play.moves[0].decision);
  }

  TEST_CASE("the names of the tabs are never cut off") {
    for (const text::Language language : {text::Language::ja, text::Language::en})
      for (const float text_size : {1.f, 1.5f, 2.f}) {
        Look look;
        look.language = language;
        look.text_size = text_size;
        Shown s(by_dice(), look, 1024, 640);
        s.ui.frame(s.draw);
        for (const char* key : {"review.tab_summary", "review.tab_turning", "review.tab_trust", "review.tab_seat",
                                "review.tab_talk", "review.tab_receipts", "review.tab_promises", "review.tab_listening"})
          CHECK(s.ui.shows(text::message(language, key)));
      }
  }

  TEST_CASE("1 to 8 turn to the eight pages, and Esc leaves") {
    Shown s(by_dice());
    for (int tab = debrief_tab_count - 1; tab >= 0; --tab) {
      s.ui.press(s.draw, key(static_cast<char>('1' + tab)));
      CHECK(static_cast<int>(s.scratch.tab) == tab);
    }
    CHECK(s.out.empty());
    s.ui.press(s.draw, Key::escape);
    CHECK(told_to_session<session::LeaveDebrief>(s.out).size() == 1);
  }

  TEST_CASE("a tab is reached with the tab key and opened with Enter") {
    Shown s(by_dice());
    s.ui.frame(s.draw);
    s.ui.press(s.draw, Key::tab);
    s.ui.press(s.draw, Key::tab);
    s.ui.press(s.draw, Key::enter);
    CHECK(s.scratch.tab == DebriefTab::turning);
  }

  TEST_CASE("each score stands with the number of its moments") {
    Shown s(by_dice());
    s.ui.frame(s.draw);
    for (const auto& score : s.f.told.score.dimensions) {
      REQUIRE(score.has_value());
      CHECK(s.ui.shows(std::to_string((score->score + 50) / 100)));
      CHECK(s.ui.shows(std::to_string(score->moments) + "回の機会のうち"));
    }
  }

  TEST_CASE("with points hidden no page of the debrief tells one, in either language; what was shown and missed it still tells") {
    for (const auto language : {text::Language::ja, text::Language::en}) {
      Shown s(by_dice(), {.language = language});
      const auto told_points = [&] {
        std::set<std::string> found;
        for (int tab = 0; tab < debrief_tab_count; ++tab) {
          s.scratch.tab = static_cast<DebriefTab>(tab);
          s.ui.frame(s.draw);
          for (const TextBox& t : s.ui.memory.texts)
            for (const std::string& points : points_of(s.f, language))
              if (t.words == points || t.words.find("(" + points + ")") != std::string::npos ||
                  t.words.find("（" + points + "）") != std::string::npos || t.words.find("/ 100") != std::string::npos ||
                  t.words.ends_with("%"))
                found.insert(t.words);
        }
        return found;
      };
      CHECK_FALSE(told_points().empty());
      s.ui.look.points = false;
      CHECK(told_points() == std::set<std::string>{});
      s.scratch.tab = DebriefTab::summary;
      s.ui.frame(s.draw);
      s.ui.check_words_fit();
      CHECK(s.ui.shows(text::message(language, "review.missed_n", {std::to_string(missed_in(s.f))})));
    }
  }

  TEST_CASE("the takeaways come first") {
    Shown s(by_dice());
    s.ui.frame(s.draw);
    const auto at = [&](const std::string& words) {
      const auto& texts = s.ui.memory.texts;
      const auto found = std::find_if(texts.begin(), texts.end(), [&](const TextBox& t) { return t.words == words; });
      REQUIRE(found != texts.end());
      return found->rect.y;
    };
    CHECK(at("覚えておきたいこと") < at("傾聴"));
    // Each has the word for what it is about beside it.
    std::set<std::string> words;
    for (const char* word : {"review.lead_good", "review.lead_turning", "review.lead_promise", "review.lead_plan",
                             "review.lead_deception", "review.broken", "review.missed"})
      words.insert(text::message(text::Language::ja, word));
    const auto leads = std::ranges::count_if(s.ui.memory.texts, [&](const TextBox& t) {
      return words.contains(t.words) && t.rect.y > at("覚えておきたいこと") && t.rect.y < at("傾聴");
    });
    CHECK(static_cast<std::size_t>(leads) == debrief::takeaways(*s.f.story, s.f.told, text::Language::ja).size());
  }

  TEST_CASE("receipts stand under their principle, what cost most first; a filter counts chances and leaves one dimension") {
    Shown s(by_dice(), {}, 1280, 4000);
    s.scratch.tab = DebriefTab::receipts;
    const auto& principles = s.f.story->rubric.principles;
    std::map<std::string, int> lost, lost_honestly;
    for (const simulation::Moment& m : s.f.told.score.moments) {
      const auto& principle = principles[m.principle];
      lost[principle.name.in(text::Language::ja)] += 100 - m.value;
      if (principle.dimension == rubric::Dimension::honesty)
        lost_honestly[principle.name.in(text::Language::ja)] += 100 - m.value;
    }
    REQUIRE_FALSE(lost_honestly.empty());
    s.ui.frame(s.draw);
    for (const auto& [name, how_much] : lost) CHECK(find_control(s.ui.memory, name) != nullptr);
    // As the summary counts them: not the receipts, of which a chance may have several.
    const auto& honesty = s.f.told.score.dimensions[static_cast<std::size_t>(rubric::Dimension::honesty)];
    s.ui.click(s.draw, "誠実　" + std::to_string(honesty.value().moments));
    CHECK(s.scratch.only == rubric::Dimension::honesty);
    s.ui.frame(s.draw);
    int before = std::numeric_limits<int>::max();
    std::size_t shown = 0;
    for (const ControlBox& control : s.ui.memory.controls) {
      CHECK((!lost.contains(control.label) || lost_honestly.contains(control.label)));
      const auto here = lost_honestly.find(control.label);
      if (here == lost_honestly.end()) continue;
      ++shown;
      CHECK(here->second <= before);
      before = here->second;
    }
    CHECK(shown == lost_honestly.size());
  }

  TEST_CASE("of what went against a principle the evidence says so; of the rest it tells what the principle asks for") {
    const auto& receipts = by_dice().told.score.receipts;
    const auto& principles = by_dice().story->rubric.principles;
    for (const debrief::Went went : {debrief::Went::broken, debrief::Went::missed, debrief::Went::shown}) {
      const auto found = std::ranges::find_if(
          receipts, [&](const simulation::Receipt& r) { return debrief::went(r) == went && r.principle < principles.size(); });
      CAPTURE(static_cast<int>(went));
      REQUIRE(found != receipts.end());
      Shown s(by_dice(), {}, 1280, 2000);  // all of it in sight
      s.scratch.tab = DebriefTab::receipts;
      s.scratch.principles = {found->principle};
      s.scratch.open = {static_cast<std::size_t>(found - receipts.begin())};
      s.ui.frame(s.draw);
      s.ui.frame(s.draw);
      const bool broken = went == debrief::Went::broken;
      const rubric::Principle& principle = principles[found->principle];
      const std::string told = (broken ? principle.broken : principle.shown).ja;
      CHECK(s.ui.shows(text::message(text::Language::ja, broken ? "review.principle_broken" : "review.principle_shown")));
      CHECK_FALSE(s.ui.shows(text::message(text::Language::ja, broken ? "review.principle_shown" : "review.principle_broken")));
      CHECK(std::ranges::any_of(s.ui.memory.texts,
                                [&](const TextBox& t) { return t.words.size() > 9 && told.starts_with(t.words); }));
    }
  }

  TEST_CASE("a principle unfolds to its receipts, one of those to its reason and its source, and can be objected to") {
    Shown s(by_dice(), {}, 1280, 4000);
    s.scratch.tab = DebriefTab::receipts;
    const auto& principle = s.f.story->rubric.principles[s.f.told.score.receipts.front().principle];
    s.ui.click(s.draw, principle.name.in(text::Language::ja));
    s.ui.frame(s.draw);
    CHECK(s.ui.shows(text::message(text::Language::ja, "review.article", {principle.section.in(text::Language::ja)})));
    CHECK_FALSE(s.ui.shows("出典"));
    s.scratch.open = {0};
    s.ui.frame(s.draw);
    CHECK(s.ui.shows("出典"));
    s.ui.click(s.draw, "採点に納得できない");
    s.ui.click(s.draw, "どこがおかしいと思いますか");
    s.ui.type(s.draw, U"遅れは雨のせい");
    s.ui.click(s.draw, "異議を残す");
    const auto disputes = told_to_session<session::Disagree>(s.out);
    REQUIRE(disputes.size() == 1);
    CHECK(disputes.front().receipt == 0);
    CHECK(disputes.front().words == "遅れは雨のせい");
  }

  TEST_CASE("the plans offered differ from one another and fit into the field") {
    for (const Finished* f : {&by_dice(), &by_the_key()})
      for (const auto language : {text::Language::ja, text::Language::en}) {
        const auto plans = debrief::if_thens(*f->story, f->told, language);
        CHECK(plans.size() == debrief::most_if_thens);
        for (const auto& plan : plans) {
          CHECK(std::ranges::count(plans, plan) == 1);
          CHECK(text::length(debrief::words_of(plan, language)) <= longest_plan);
        }
      }
  }

  TEST_CASE(
      "low, middle and high are all on the chart and apart; it is whole in the window from its legend to its dates, at any size") {
    for (const auto& [text_size, contrast] : {std::pair{1.f, false}, {2.f, false}, {2.f, true}})
      for (const auto language : {text::Language::ja, text::Language::en}) {
        Shown s(by_dice(), {.language = language, .text_size = text_size, .high_contrast = contrast});
        s.scratch.tab = DebriefTab::trust;
        s.ui.frame(s.draw);
        s.ui.frame(s.draw);
        for (const char* level : {"review.level_low", "review.level_mid", "review.level_high"})
          CHECK(s.ui.shows(text::message(language, level)));
        const auto foot = [&](const std::string& words) {
          const auto& texts = s.ui.memory.texts;
          const auto found = std::ranges::find(texts, words, &TextBox::words);
          REQUIRE(found != texts.end());
          return found->rect.y + found->rect.height;
        };
        const auto level = [&](const char* key) { return foot(text::message(language, key)); };
        // Words do not touch; at 100 % there is room for more than that.
        CHECK(level("review.level_low") - level("review.level_mid") >= size::metadata * (text_size > 1 ? text_size : 2));
        CHECK(foot(text::message(language, "review.legend_other")) < foot(text::message(language, "review.level_high")));
        CHECK(foot(language == text::Language::ja ? "4/6" : "6 Apr") <= 720 - size::faded_edge - size::mark_strip);
        if (text_size > 1) continue;
        CHECK(foot(text::message(language, "review.irritation")) <= 720);
        // Both charts say which way is up.
        CHECK(std::ranges::count(s.ui.memory.texts, text::message(language, "review.level_high"), &TextBox::words) == 2);
      }
  }

  TEST_CASE("every page of the debrief says whose play it was, also where letters are so large that a chart fills the page") {
    for (const float text_size : {1.f, 2.f}) {
      Shown s(by_dice(), {.text_size = text_size});
      for (int tab = 0; tab < debrief_tab_count; ++tab) {
        CAPTURE(tab);
        s.scratch.tab = static_cast<DebriefTab>(tab);
        s.ui.frame(s.draw);
        CHECK(s.ui.shows(text::plain(simulation::words(*s.f.story, s.f.story->title, text::Language::ja))));
      }
    }
  }

  TEST_CASE("every ending has a face, however much there is to say beside it") {
    for (const Finished* f : {&by_dice(), &by_the_key()}) {
      Shown s(*f);
      int faces = 0;
      s.ui.pictures = [&](const Picture& picture, int, int) -> Texture {
        faces += std::holds_alternative<PortraitPicture>(picture) ? 1 : 0;
        return {};
      };
      s.ui.frame(s.draw);
      CHECK(faces > 0);
    }
  }

  TEST_CASE("the days on which something turned are dated before any others") {
    Shown s(by_dice());
    s.scratch.tab = DebriefTab::trust;
    s.ui.frame(s.draw);
    REQUIRE_FALSE(s.f.told.turning_points.empty());
    for (const debrief::TurningPoint& turn : s.f.told.turning_points) {
      const auto day = s.f.story->start + std::chrono::days{turn.time / (24 * 60)};
      CHECK(s.ui.shows(text::short_date(day, text::Language::ja)));
    }
  }

  TEST_CASE("where letters are larger the chart shows fewer dates, all of them among those of smaller letters") {
    for (const auto language : {text::Language::ja, text::Language::en}) {
      std::vector<std::set<std::string>> shown;
      for (const float text_size : {1.f, 1.5f, 2.f}) {
        Shown s(by_dice(), {.language = language, .text_size = text_size});
        s.scratch.tab = DebriefTab::trust;
        s.ui.frame(s.draw);
        s.ui.frame(s.draw);
        std::set<std::string> dates;
        for (int day = 1; day <= 30; ++day) {
          const std::string date = language == text::Language::ja ? "4/" + std::to_string(day) : std::to_string(day) + " Apr";
          if (s.ui.shows(date)) dates.insert(date);
        }
        CHECK(dates.size() >= 3);
        shown.push_back(std::move(dates));
      }
      for (const auto& larger : shown) CHECK(std::ranges::includes(shown.front(), larger));
    }
  }

  TEST_CASE(
      "the tabs stand in one row at any size and in both languages; where letters are large, all have their number or none") {
    for (const float text_size : {1.f, 1.5f, 2.f})
      for (const auto language : {text::Language::ja, text::Language::en}) {
        Shown s(by_dice(), {.language = language, .text_size = text_size});
        s.ui.frame(s.draw);
        std::set<float> rows;
        for (const char* tab : {"summary", "turning", "trust", "seat", "talk", "receipts", "promises", "listening"}) {
          const auto* control = find_control(s.ui.memory, text::message(language, std::string("review.tab_") + tab));
          REQUIRE(control != nullptr);
          rows.insert(control->rect.y);
        }
        CHECK(rows.size() == 1);
        int numbers = 0;
        for (int i = 1; i <= debrief_tab_count; ++i)
          numbers += std::ranges::find(s.ui.memory.texts, std::to_string(i), &TextBox::words) != s.ui.memory.texts.end() ? 1 : 0;
        CHECK((numbers == debrief_tab_count || (numbers == 0 && text_size > 1)));
      }
  }

  TEST_CASE("from the turning point one tries again, with so many moves before it") {
    Shown s(by_dice(), {}, 1280, 4000);
    s.scratch.tab = DebriefTab::turning;
    REQUIRE_FALSE(s.f.told.turning_points.empty());
    s.ui.click(s.draw, "ここからやり直す");
    REQUIRE(s.out.size() == 1);
    REQUIRE(std::holds_alternative<TryFrom>(s.out.front()));
    CHECK(std::get<TryFrom>(s.out.front()).answer == s.f.told.turning_points.front().moves_before);
  }

  TEST_CASE("what went unsaid is told as one way of taking it") {
    Shown s(by_dice());
    s.scratch.tab = DebriefTab::talk;
    s.ui.frame(s.draw);
    CHECK(s.ui.shows("一つの受け取り方"));
    const auto& beats = s.f.told.beats;
    const auto thought =
        std::find_if(beats.begin(), beats.end(), [](const debrief::Beat& b) { return b.kind == debrief::Beat::Kind::inner; });
    REQUIRE(thought != beats.end());
    const auto& line = s.f.story->lines[thought->line];
    const std::string words =
        text::plain(simulation::words(*s.f.story, line.by_warmth[static_cast<std::size_t>(thought->warmth)], text::Language::ja));
    constexpr std::size_t three_characters = 9;
    CHECK(s.ui.shows("（" + words.substr(0, three_characters)));
  }

  TEST_CASE("a brief debrief has three pages at first, and the rest behind one press") {
    Shown s(by_dice());
    s.brief = true;
    s.ui.frame(s.draw);
    CHECK(s.ui.shows("まとめ"));
    CHECK(s.ui.shows("転機"));
    CHECK(s.ui.shows("相手の席"));
    CHECK_FALSE(s.ui.shows("信頼の動き"));
    s.ui.press(s.draw, key('3'));
    CHECK(s.scratch.tab == DebriefTab::seat);
    s.ui.click(s.draw, "すべて見る");
    s.ui.frame(s.draw);
    CHECK(s.ui.shows("信頼の動き"));
    CHECK_FALSE(s.ui.shows("すべて見る"));
  }

  TEST_CASE("each turning point shows both ways with what went unsaid after each, and what was assumed of the rest") {
    Shown s(by_dice(), {}, 1280, 6000);
    s.scratch.tab = DebriefTab::turning;
    s.ui.frame(s.draw);
    const auto& points = s.f.told.turning_points;
    REQUIRE_FALSE(points.empty());
    CHECK(points.size() <= debrief::most_turning_points);
    for (std::size_t i = 0; i < points.size(); ++i) CHECK(s.ui.shows("転機 " + std::to_string(i + 1)));
    CHECK(s.ui.shows("選んだ道"));
    CHECK(s.ui.shows("別の道"));
    CHECK(s.ui.shows("そのあとは、"));
    CHECK(s.ui.shows("胸の内（一例）"));
  }

  TEST_CASE("the curves open at the first turning point and are stepped through by arrow and by mouse") {
    Shown s(by_dice());
    s.scratch.tab = DebriefTab::trust;
    s.ui.frame(s.draw);
    REQUIRE(s.scratch.stop.has_value());
    CHECK(s.ui.shows("転機"));
    const std::size_t first = *s.scratch.stop;
    REQUIRE(find_control(s.ui.memory, "答え 1") != nullptr);
    const auto mark = *find_control(s.ui.memory, "答え 1");  // a copy: the next frame has controls of its own
    Input input;
    input.mouse = mark.rect.middle();
    input.mouse_moved = true;
    s.ui.frame(s.draw, input);
    CHECK(s.scratch.stop == 0);
    CHECK(first != 0);
    s.ui.memory.focus = mark.id;
    s.ui.press(s.draw, Key::right);
    CHECK(s.scratch.stop == 1);
    CHECK(s.ui.shows("答え 2"));
    s.ui.press(s.draw, Key::left);
    CHECK(s.scratch.stop == 0);
    CHECK(s.ui.shows("動いたもの"));
  }

  TEST_CASE("the listening page does not pass over the changes that nobody marked") {
    Shown s(by_dice(), {.language = text::Language::en}, 1280, 1600);
    const int missed = debrief::changes_missed(s.f.told);
    REQUIRE(missed > 0);
    s.scratch.tab = DebriefTab::listening;
    s.ui.frame(s.draw);
    CHECK(s.ui.shows(std::to_string(missed) + " change"));
  }

  TEST_CASE("the client's seat is read page by page, and an answer's card leads to its page") {
    Shown s(by_dice());
    s.scratch.tab = DebriefTab::seat;
    s.ui.frame(s.draw);
    const std::size_t pages = s.f.told.seats.at(0).pages.size();
    CHECK(s.ui.shows("1 / " + std::to_string(pages)));
    for (std::size_t page = 1; page < pages; ++page) s.ui.press(s.draw, Key::enter);
    CHECK(s.ui.shows(std::to_string(pages) + " / " + std::to_string(pages)));
    s.ui.press(s.draw, Key::enter);  // the last page leads on
    CHECK(s.scratch.tab == DebriefTab::trust);
    s.scratch.tab = DebriefTab::seat;
    s.ui.press(s.draw, key('B'));
    CHECK(s.scratch.seat_page == pages - 2);
    s.scratch.tab = DebriefTab::trust;
    s.scratch.stop = 0;
    s.ui.frame(s.draw);
    const ControlBox* to_the_seat = find_control(s.ui.memory, "佐藤 恵の席で見る");
    REQUIRE(to_the_seat != nullptr);
    s.ui.memory.focus = to_the_seat->id;
    s.ui.memory.focus_shown = true;
    s.ui.press(s.draw, Key::enter);
    CHECK(s.scratch.tab == DebriefTab::seat);
    CHECK(s.scratch.seat_page == 0);
  }
}
