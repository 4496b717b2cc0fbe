#include "presentation/tour_stops.hpp"

#include <algorithm>

#include "presentation/screens/questions.hpp"
#include "presentation/tour_questions.hpp"
#include "session/self_rating.hpp"

namespace presentation {
namespace {

std::optional<std::size_t> first_playable(const App& app) {
  const auto& all = app.shelf.volumes;
  constexpr int usual_minutes = 20;  // the shortest of them has too little to show
  const auto has_more = [](const Volume& v) { return v.story && v.story->minutes >= usual_minutes; };
  auto found = std::find_if(all.begin(), all.end(), has_more);
  if (found == all.end()) found = std::find_if(all.begin(), all.end(), [](const Volume& v) { return v.story != nullptr; });
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

/// What somebody wrote, in the tour's language.
std::string written_in(const App& app, const char* ja, const char* en) {
  return app.look.language == text::Language::ja ? ja : en;
}

/// Anything but the model's answer, so many times: a play with something to learn from.
void answer_otherwise(App& app, World& world, int times) {
  for (int left = times; left > 0 && app.play && app.play->question; --left) {
    const auto& offers = app.play->question->offers;
    if (has_desk(*app.play)) {
      answer_well(app, world, 1);
      continue;
    }
    const auto other = std::find_if(offers.begin(), offers.end(),
                                    [&](const session::Offer& o) { return !app.play->story->options[o.option].exemplary; });
    update(app, Tell{session::Choose{other == offers.end() ? offers.front().option : other->option}}, world);
  }
}

/// Marks the last line said, so that ribbon and notebook have something to show.
void mark_change(App& app, World& world) {
  const auto& talk = app.play->transcript;
  for (std::size_t i = talk.size(); i-- > 0;)
    if (talk[i].kind == session::TalkKind::client) return update(app, Tell{session::MarkLine{talk[i].line}}, world);
}

void days_pass(World& world, int days) {
  for (int i = 0; i < days * tour_day; ++i) static_cast<void>(world.log->now());
}

/// As somebody would who plays it to the end, resolves something and leaves. Of every `of` answers `well` are the key's, the
/// others the first of the rest.
void play_and_leave(App& app, World& world, int well, int of, const std::string& plan) {
  update(app, BeginPlay{session::Mode::practice}, world);
  for (int i = 0; i < 1000 && app.play && app.play->question; ++i) {
    if (has_desk(*app.play) || i % of < well)
      answer_well(app, world, 1);
    else
      answer_otherwise(app, world, 1);
  }
  update(app, Tell{session::Reflect{"plan", plan}}, world);
  update(app, Tell{session::LeaveDebrief{}}, world);
  days_pass(world, 13);
}

/// Several plays more of several scenarios, each somewhat better than the one before, and a while later: something to look back
/// on.
void practise(App& app, World& world) {
  update(app, Tell{session::LeaveDebrief{}}, world);  // the replay's
  update(
      app,
      Tell{session::Reflect{
          "plan", written_in(app, "もし返事がいつもより硬かったら、用件の前に様子をうかがう。",
                             "If their reply is stiffer than usual, then I will ask how things are before we get to business.")}},
      world);
  update(app, Tell{session::LeaveDebrief{}}, world);
  days_pass(world, 20);
  const auto first = first_playable(app);
  int well = 1;
  for (std::size_t i = 0; i < app.shelf.volumes.size() && well < 4; ++i) {
    if (!app.shelf.volumes[i].story || i == first) continue;
    app.chosen = i;
    play_and_leave(app, world, well++, 4,
                   written_in(app, "もし間に合わないと分かったら、その場で電話する。",
                              "If I see that I will not make it in time, then I will ring at once."));
  }
  app.chosen = first;
  play_and_leave(app, world, 3, 4,
                 written_in(app, "もし相手が言いよどんだら、次の言葉が出るまで黙って待つ。",
                            "If they hesitate, then I will wait in silence until they go on."));
  days_pass(world, 47);
  update(app, GoTo{Screen::progress}, world);
}

/// The last play of the scenario that is toured: the log's own name for it.
std::string first_past(const App& app) { return app.shelf.volumes[first_playable(app).value_or(0)].past.front().id; }

void rate(App& app, World& world) {
  for (int which = 0; which < session::rated_count; ++which)
    update(app, Tell{session::Reflect{session::rating_topic(which), session::written(condition::Level::high)}}, world);
}

/// On to the first question that is asked by letter or telephone, where nobody sits opposite.
void answer_from_afar(App& app, World& world) {
  const auto here = [&] {
    const std::string& channel = app.play->story->scenes[app.play->play.state.world.scene].channel;
    return channel == "visit" || channel == "office";
  };
  while (app.play && app.play->question && here()) answer_well(app, world, 1);
}

void begin_play(App& app, World& world) {
  update(app, OpenScenario{first_playable(app).value_or(0)}, world);
  update(app, BeginPlay{session::Mode::practice}, world);
}

/// Every question that has a screen of its own: as it is asked, and put together.
void add_questions(std::vector<TourStop>& all) {
  using scenario::QuestionKind;
  struct Names {
    QuestionKind kind;
    const char *asked, *made, *in_hand;
  };
  constexpr Names names[] = {{QuestionKind::predict, "question-predict", nullptr, nullptr},
                             {QuestionKind::compose, "question-compose", "question-compose-made", nullptr},
                             {QuestionKind::mail, "question-mail", "question-mail-made", nullptr},
                             {QuestionKind::sort, "question-sort", "question-sort-made", "question-sort-in-hand"},
                             {QuestionKind::plan, "question-plan", "question-plan-made", "question-plan-in-hand"},
                             {QuestionKind::review, "question-review", "question-review-made", nullptr}};
  all.push_back({"note-promise", go_to_note, QuestionKind::plan});
  for (const Names& n : names) {
    const auto go = [kind = n.kind](App& app, World& world) {
      update(app, Show{Panel::none}, world);
      go_to_question(app, world, kind);
    };
    all.push_back({n.asked, go, n.kind});
    if (n.made != nullptr) all.push_back({n.made, put_together, n.kind});
    if (n.in_hand != nullptr) all.push_back({n.in_hand, [](App&, World&) {}, n.kind, key('5')});
  }
}

std::vector<TourStop> screens_in_turn() {
  const auto go = [](Screen to) { return [to](App& app, World& world) { update(app, GoTo{to}, world); }; };
  const auto show = [](Panel panel) { return [panel](App& app, World& world) { update(app, Show{panel}, world); }; };
  const auto brief = [](App& app, World& world) { update(app, OpenScenario{first_playable(app).value_or(0)}, world); };
  const auto stay = [](App&, World&) {};
  return {
      {"first-run", [](App& app, World&) { app.screen = Screen::first_run; }},
      {"home", go(Screen::home)},
      {"library", go(Screen::library)},
      {"briefing", brief},
      {"records-empty", go(Screen::records)},
      {"play", begin_play},
      {"play-question", stay},
      {"play-marked",
       [](App& app, World& world) {
         answer_well(app, world, 2);
         mark_change(app, world);
       }},
      {"notebook", show(Panel::notebook)},
      {"history", show(Panel::history)},
      {"settings", show(Panel::settings)},
      {"keys", show(Panel::keys)},
      {"about", show(Panel::about)},
      {"menu", show(Panel::menu)},
      {"play-said-first",
       [](App& app, World& world) {
         update(app, Show{Panel::none}, world);
         app.look.speak_first = true;
       }},
      {"play-high-contrast",
       [](App& app, World& world) {
         update(app, Show{Panel::none}, world);
         app.look.speak_first = false;
         app.look.high_contrast = true;
       }},
      {"home-unfinished",
       [](App& app, World& world) {
         app.look.high_contrast = false;
         update(app, GoTo{Screen::home}, world);
       }},
      {"library-unfinished", go(Screen::library)},
      {"briefing-unfinished", brief},
      {"play-afar",
       [](App& app, World& world) {
         update(app, GoOn{first_playable(app).value_or(0)}, world);
         answer_from_afar(app, world);
       }},
      {"play-later", [](App& app, World& world) { answer_well(app, world, 4); }},
      {"play-end", [](App& app, World& world) { answer_well(app, world, 1000); }},
      {"own-view", go(Screen::debrief)},
      {"debrief", rate},
      {"debrief-receipts", [](App& app, World&) { app.look.depth = debrief::Depth::full; }},
      {"debrief-talk", stay},
      {"debrief-promises", stay},
      {"debrief-listening", stay},
      {"debrief-worse",
       [](App& app, World& world) {
         update(app, Tell{session::LeaveDebrief{}}, world);
         days_pass(world, 4);
         begin_play(app, world);
         answer_otherwise(app, world, 1000);
         rate(app, world);
         update(app, GoTo{Screen::debrief}, world);
       }},
      {"debrief-receipts-open", stay},
      {"debrief-turning", stay},
      {"debrief-trust", stay},
      {"debrief-trust-high-contrast", [](App& app, World&) { app.look.high_contrast = true; }},
      {"debrief-in-words",
       [](App& app, World&) {
         app.look.high_contrast = false;
         app.look.points = false;
       }},
      {"debrief-seat", [](App& app, World&) { app.look.points = true; }},
      {"closing", stay},
      {"replay",
       [](App& app, World& world) {
         days_pass(world, 1);
         update(app, TryFrom{1}, world);
       }},
      {"replay-debrief",
       [](App& app, World& world) {
         answer_well(app, world, 1000);
         update(app, GoTo{Screen::debrief}, world);
       }},
      {"progress", practise},
      {"progress-in-words", [](App& app, World&) { app.look.points = false; }},
      {"records-in-words", go(Screen::records)},
      {"records", [](App& app, World&) { app.look.points = true; }},
      {"debrief-again", [](App& app, World& world) { update(app, LookBack{first_past(app)}, world); }},
      {"record-kept",
       [](App& app, World& world) {
         update(app, Tell{session::LeaveDebrief{}}, world);
         // As where neither the texts of then nor the present ones can be played.
         if (auto kept = world.log->stored(first_past(app))) app.kept = std::move(*kept);
         update(app, Show{Panel::kept}, world);
       }},
      {"home-later", go(Screen::home)},
      {"library-later", go(Screen::library)},
      {"briefing-later", brief},
  };
}

}  // namespace

std::vector<TourStop> stops() {
  std::vector<TourStop> all = screens_in_turn();
  add_questions(all);
  return all;
}

}  // namespace presentation
