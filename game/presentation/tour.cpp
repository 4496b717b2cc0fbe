#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <ostream>
#include <utility>

#include "presentation/app/loop.hpp"
#include "presentation/app/opening.hpp"
#include "presentation/platform/paper.hpp"
#include "presentation/presentation.hpp"
#include "presentation/screens/questions.hpp"
#include "presentation/tour_questions.hpp"
#include "session/self_rating.hpp"
#include "simulation/score.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

namespace presentation {
namespace {

constexpr int fine = 0, world_failed = 3;
constexpr float basic_width = 1280, basic_height = 720;
constexpr float text_sizes[] = {1, 2};
constexpr int most_parts = 3;  // of a long page; further down it is more of the same

/// A stop of the tour: how the app comes to stand there.
struct Stop {
  const char* name;
  std::function<void(App&, World&)> arrange;
  std::optional<scenario::QuestionKind> needs = {};  ///< left out where no scenario asks it
  Key pressed = Key::none;                           ///< on arriving
};

std::optional<std::size_t> first_playable(const App& app) {
  const auto& all = app.shelf.volumes;
  constexpr int usual_minutes = 20;  // the shortest of them has too little to show
  const auto has_more = [](const Volume& v) { return v.story && v.story->minutes >= usual_minutes; };
  auto found = std::find_if(all.begin(), all.end(), has_more);
  if (found == all.end()) found = std::find_if(all.begin(), all.end(), [](const Volume& v) { return v.story != nullptr; });
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
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
void mark(App& app, World& world) {
  const auto& talk = app.play->transcript;
  for (std::size_t i = talk.size(); i-- > 0;)
    if (talk[i].kind == session::TalkKind::client) return update(app, Tell{session::MarkLine{talk[i].line}}, world);
}

/// As somebody would who plays it to the end, resolves something and leaves. Of every `of` answers `well` are the key's, the
/// others the first of the rest.
void play_and_leave(App& app, World& world, int well, int of, const char* plan) {
  update(app, BeginPlay{session::Mode::practice}, world);
  for (int i = 0; i < 1000 && app.play && app.play->question; ++i) {
    if (has_desk(*app.play) || i % of < well)
      answer_well(app, world, 1);
    else
      answer_otherwise(app, world, 1);
  }
  update(app, Tell{session::Reflect{"plan", plan}}, world);
  update(app, Tell{session::LeaveDebrief{}}, world);
}

/// Several plays more of several scenarios, each somewhat better than the one before, and a while later: something to look back
/// on.
void practise(App& app, World& world) {
  update(app, Tell{session::LeaveDebrief{}}, world);  // the replay's
  update(app, Tell{session::Reflect{"plan", "もし返事がいつもより硬かったら、用件の前に様子をうかがう。"}}, world);
  update(app, Tell{session::LeaveDebrief{}}, world);
  const auto first = first_playable(app);
  int well = 1;
  for (std::size_t i = 0; i < app.shelf.volumes.size() && well < 4; ++i) {
    if (!app.shelf.volumes[i].story || i == first) continue;
    app.chosen = i;
    play_and_leave(app, world, well++, 4, "もし間に合わないと分かったら、その場で電話する。");
  }
  app.chosen = first;
  play_and_leave(app, world, 3, 4, "もし相手が言いよどんだら、次の言葉が出るまで黙って待つ。");
  for (int i = 0; i < 120; ++i) static_cast<void>(world.log->now());
  update(app, GoTo{Screen::progress}, world);
}

void rate(App& app, World& world) {
  for (int which = 0; which < session::rated_count; ++which)
    update(app, Tell{session::Reflect{session::rating_topic(which), session::written(condition::Level::high)}}, world);
}

/// A clock that is the same in every tour: half a day later each time it is asked.
std::function<std::string()> tour_clock() {
  return [asked = 0]() mutable {
    const std::chrono::sys_days first{std::chrono::year(2026) / 4 / 6};
    ++asked;
    return text::iso_date(first + std::chrono::days(asked / 2)) + (asked % 2 == 0 ? "T01:00:00Z" : "T06:00:00Z");
  };
}

/// On to the first question that is asked by letter or telephone, where nobody sits opposite.
void answer_from_afar(App& app, World& world) {
  const auto here = [&] {
    const std::string& channel = app.play->story->scenes[app.play->play.state.world.scene].channel;
    return channel == "visit" || channel == "office";
  };
  while (app.play && app.play->question && here()) answer_well(app, world, 1);
}

void begin(App& app, World& world) {
  update(app, OpenScenario{first_playable(app).value_or(0)}, world);
  update(app, BeginPlay{session::Mode::practice}, world);
}

/// Every question that has a screen of its own: as it is asked, and put together.
void add_questions(std::vector<Stop>& all) {
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

std::vector<Stop> stops() {
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
      {"play", begin},
      {"play-question", stay},
      {"play-marked",
       [](App& app, World& world) {
         answer_well(app, world, 2);
         mark(app, world);
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
         begin(app, world);
         answer_otherwise(app, world, 1000);
         rate(app, world);
         update(app, GoTo{Screen::debrief}, world);
       }},
      {"debrief-receipts-open", stay},
      {"debrief-turning", stay},
      {"debrief-trust", stay},
      {"debrief-trust-high-contrast", [](App& app, World&) { app.look.high_contrast = true; }},
      {"debrief-seat", [](App& app, World&) { app.look.high_contrast = false; }},
      {"closing", stay},
      {"replay", [](App& app, World& world) { update(app, TryFrom{1}, world); }},
      {"replay-debrief",
       [](App& app, World& world) {
         answer_well(app, world, 1000);
         update(app, GoTo{Screen::debrief}, world);
       }},
      {"progress", practise},
      {"records", go(Screen::records)},
      {"home-later", go(Screen::home)},
      {"library-later", go(Screen::library)},
      {"briefing-later", brief},
  };
}

/// Which tab of the debrief a stop shows.
DebriefTab tab_of(std::string_view stop) {
  for (const auto& [name, tab] : {std::pair{"debrief-receipts", DebriefTab::receipts},
                                  {"debrief-talk", DebriefTab::talk},
                                  {"debrief-promises", DebriefTab::promises},
                                  {"debrief-listening", DebriefTab::listening},
                                  {"debrief-turning", DebriefTab::turning},
                                  {"debrief-trust", DebriefTab::trust},
                                  {"debrief-seat", DebriefTab::seat}})
    if (stop.starts_with(name)) return tab;
  return DebriefTab::summary;
}

/// What was pressed on the way to a stop, beside what it was arranged by.
void unfold(std::string_view stop, const App& app, Scratch& scratch) {
  scratch.debrief.tab = tab_of(stop);
  scratch.closing.open = stop.starts_with("closing");
  if (stop != "debrief-receipts-open" || !app.debrief || app.debrief->score.receipts.empty()) return;
  scratch.debrief.principles = {app.debrief->score.receipts.front().principle};
  scratch.debrief.open = {0};
}

/// One language's walk: what it draws with, and where the pictures go.
struct Walk {
  Paper& paper;
  Easel& easel;
  unsigned wide, high;
  const TourOptions& options;
  std::ostream& out;
};

void draw_still(const Walk& w, App& app, World& world, Input input) {
  w.paper.activate();
  // The second frame shows what the first one learnt: how long a play has grown, where a face has come to rest.
  for (int i = 0; i < 2; ++i) {
    input.seconds = 1;
    static_cast<void>(draw(w.easel, app, world, w.wide, w.high, std::exchange(input, {})));
  }
}

diagnostic::Result<diagnostic::Done> save(const Walk& w, const App& app, const std::string& name) {
  const auto file = w.options.folder / (name + "." + std::string(text::code(app.look.language)) + ".png");
  if (auto saved = w.paper.save(file); !saved) return saved;
  w.out << file.string() << '\n';
  return diagnostic::Done{};
}

/// The stop at one text size: what is seen on arriving, then what lies below the edge.
diagnostic::Result<diagnostic::Done> picture(const Walk& w, const Stop& stop, float text_size, App& app, World& world) {
  const std::string name = stop.name + std::string(text_size > 1 ? "-200" : "");
  const auto& only = w.options.only;
  if (!only.empty() && std::ranges::find(only, name) == only.end()) return diagnostic::Done{};
  app.look.text_size = text_size;
  w.easel.memory = {};
  const bool first_words = stop.name == std::string_view("play");
  // A play just come to opens at its first words and its debrief at the summary, wherever the one before was left: so it is
  // turned twice, the talk to its end, as somebody would have read it.
  for (int i = 0; i < (first_words ? 1 : 2); ++i) {
    unfold(stop.name, app, w.easel.scratch);
    if (!first_words) w.easel.scratch.play.page = std::numeric_limits<std::size_t>::max() / 2;
    draw_still(w, app, world, {});
  }
  w.easel.scratch.play.hand = {};
  if (stop.pressed != Key::none) {
    Input input;
    input.keys = {{stop.pressed}};
    draw_still(w, app, world, input);
  }
  if (auto saved = save(w, app, name); !saved) return saved;
  for (int part = 2; only.empty() && part <= most_parts; ++part) {
    const auto before = w.easel.memory.scroll;
    Input down;
    down.keys = {{Key::page_down}};
    draw_still(w, app, world, down);
    if (w.easel.memory.scroll == before) break;
    if (auto saved = save(w, app, name + "-below-" + std::to_string(part)); !saved) return saved;
  }
  return diagnostic::Done{};
}

diagnostic::Result<diagnostic::Done> walk(const Walk& w, text::Language language) {
  Options window = w.options.window;
  window.language = language;
  auto opened = open_app(window, false);
  if (!opened) return opened.failure();
  auto log = session::Log::in_memory(tour_clock());
  if (log) opened->world.log.emplace(std::move(*log));
  w.easel.scratch = {};
  auto all = stops();
  add_questions(all);
  for (const Stop& stop : all) {
    if (stop.needs && !asking(opened->app, *stop.needs)) continue;
    stop.arrange(opened->app, opened->world);
    for (const float size : text_sizes)
      if (auto drawn = picture(w, stop, size, opened->app, opened->world); !drawn) return drawn;
    w.easel.renderer.release_unused();
  }
  return diagnostic::Done{};
}

}  // namespace

int tour(const TourOptions& options, std::ostream& out, std::ostream& err) {
  const auto complain = [&](const diagnostic::Failure& failure) {
    err << text::sentence(failure, options.window.language.value_or(options.window.locale)) << '\n';
    return world_failed;
  };
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  if (error) return complain({"failure.cannot_write", {options.folder.string(), error.message()}});
  auto glyphs = GlyphBook::open(options.window.assets / "fonts");
  if (!glyphs) return complain(glyphs.failure());
  const auto wide = static_cast<unsigned>(std::lround(basic_width * options.scale)),
             high = static_cast<unsigned>(std::lround(basic_height * options.scale));
  auto paper = Paper::make(wide, high);
  if (!paper) return complain(paper.failure());
  paper->activate();
  Renderer renderer(options.window.assets);
  Layouts layouts;
  Easel easel{renderer, *glyphs, layouts, {}, {}};
  for (const text::Language language : {text::Language::ja, text::Language::en}) {
    if (options.window.language && *options.window.language != language) continue;
    if (const auto walked = walk({*paper, easel, wide, high, options, out}, language); !walked) return complain(walked.failure());
  }
  return fine;
}

}  // namespace presentation
