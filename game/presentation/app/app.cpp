#include "presentation/app/app.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "presentation/app/handout_file.hpp"
#include "presentation/app/settings.hpp"

namespace presentation {
namespace {

session::PlayedScenario played(const Volume& volume, const Shelf& shelf, const World& world) {
  return {volume.story->id, world.version, session::structure_of(*volume.story), texts_of(volume, shelf)};
}

/// Effects are performed on the log; without one the play goes on in memory alone.
session::Model settled(session::Updated updated, World& world) {
  if (world.log) return session::settle(std::move(updated), *world.log);
  std::vector<session::Pending> effects = std::move(updated.effects);
  for (std::size_t next = 0; next < effects.size(); ++next) {
    updated = session::update(std::move(updated.model), session::Written{effects[next].number});
    effects.insert(effects.end(), updated.effects.begin(), updated.effects.end());
  }
  return std::move(updated.model);
}

/// Both are made by playing once more: only when an answer has been given or taken back is there anything new to tell.
void tell_last_answer(App& app) {
  const session::Model& model = *app.play;
  const auto& moves = model.play.moves;
  if (!told_briefly(app)) return app.feedback.reset();
  const bool news = moves.empty() || simulation::is_answer(moves.back()) || moves.back().kind == simulation::Move::Kind::back;
  if (news || !app.feedback) app.feedback = debrief::last_feedback(*model.story, model.seed, moves);
}

void look_up(App& app, const World& world) {
  if (!world.log) return;
  if (auto failure = look_up_past(app.shelf, *world.log)) app.complaint = std::move(failure);
}

/// Whoever answered has read what stood before; whoever has come to the end has read all of it.
void take_as_read(App& app, const World& world, std::size_t lines) {
  app.read.read(*app.play->story, app.play->transcript, lines);
  if (auto kept = app.read.keep(world.read); !kept) app.complaint = kept.failure();
}

/// `another`: not the play that was shown before.
void show_play(App& app, const World& world, bool another = false) {
  const session::Model& model = *app.play;
  if (another) app.feedback.reset(), app.debrief.reset(), app.read.settle();
  tell_last_answer(app);
  app.complaint = model.failure;
  app.next.reset();
  if (model.phase != session::Phase::debrief) {
    app.debrief.reset();
    return;
  }
  if (!app.debrief) app.debrief = debrief::debrief(*model.story, model.seed, model.play.moves);
  if (!world.log) return;
  look_up(app, world);
  app.next = session::next_return(app.shelf.progress, teachings(app.shelf), model.story->id, app.shelf.today);
}

void begin(App& app, session::Mode mode, World& world) {
  if (!app.chosen || !app.shelf.volumes[*app.chosen].story) return;
  const Volume& volume = app.shelf.volumes[*app.chosen];
  app.paused.reset();
  app.retold.reset();
  app.finished_before = app.shelf.finished_plays;
  app.stored.reset();
  app.playing = played(volume, app.shelf, world);
  if (world.log) world.log->begin_anew(app.playing);
  app.play = settled(session::update(session::begin(*volume.story, app.fresh_seed, mode), session::Start{}), world);
  ++app.fresh_seed;
  app.screen = Screen::play;
  show_play(app, world, true);
}

/// What the page offered may be over by now, in another window: what it shows is read again.
void cannot_go_on(App& app, const World& world, diagnostic::Failure why) {
  look_up(app, world);
  app.complaint = std::move(why);
}

void go_on(App& app, std::size_t number, World& world) {
  if (!world.log || number >= app.shelf.volumes.size()) return;
  const Volume& volume = app.shelf.volumes[number];
  if (!volume.story) return;
  const auto before = world.log->unfinished(volume.story->id);
  if (!before) return cannot_go_on(app, world, before.failure());
  if (!*before) return cannot_go_on(app, world, {"failure.attempt_ended", {}});
  session::PlayedScenario playing = played(volume, app.shelf, world);
  auto opened = session::reopen(**before, volume.story.get(), story_of);
  if (!opened) return cannot_go_on(app, world, opened.failure());
  if (opened->stored) playing = {playing.scenario, playing.engine_version, (*before)->structure, (*before)->texts};
  if (const auto claimed = world.log->resume((*before)->id, playing); !claimed)
    return cannot_go_on(app, world, claimed.failure());
  app.paused.reset();
  app.retold.reset();
  app.finished_before = app.shelf.finished_plays;
  app.chosen = number;
  app.stored = std::move(opened->stored);
  app.playing = std::move(playing);
  app.play = settled(std::move(opened->updated), world);
  show_play(app, world, true);
  // Where nothing has been said of it yet, how it ended may not have been read.
  const bool looked_back_on = app.play->phase == session::Phase::debrief && !app.play->reflections.empty();
  app.screen = looked_back_on ? Screen::debrief : Screen::play;
}

/// Effects belong to the play a replay was begun from again.
std::optional<diagnostic::Failure> take_up_again(const App& app, const std::string& attempt, World& world) {
  if (!world.log) return std::nullopt;
  if (app.retold) {
    world.log->look_back(attempt, app.playing);
    return std::nullopt;
  }
  const auto claimed = world.log->resume(attempt, app.playing);
  return claimed ? std::nullopt : std::optional(claimed.failure());
}

/// From the records to the debrief of a play that is over, as it was told at its end.
void look_back(App& app, const std::string& attempt, World& world) {
  if (!world.log) return;
  auto stored = world.log->stored(attempt);
  if (!stored) {
    app.complaint = stored.failure();
    return;
  }
  const auto& volumes = app.shelf.volumes;
  const auto volume = std::ranges::find_if(volumes, [&](const Volume& v) { return v.story && v.story->id == stored->scenario; });
  const bool here = volume != volumes.end();
  auto texts = here ? texts_of(*volume, app.shelf) : std::vector<session::PlayedText>{};
  auto again = session::look_back(*stored, here ? session::Present{volume->story.get(), &texts} : session::Present{}, story_of);
  if (!again) {
    app.kept = std::move(*stored);
    app.panel = Panel::kept;
    return;
  }
  app.paused.reset();
  app.finished_before = app.shelf.finished_plays;
  app.stored = std::move(again->stored);
  app.playing = {stored->scenario, world.version, session::structure_of(*again->model.story),
                 again->retold.from == session::MadeFrom::present ? std::move(texts) : stored->texts};
  app.play = std::move(again->model);
  app.retold = std::move(again->retold);
  world.log->look_back(attempt, app.playing);
  show_play(app, world, true);
  app.screen = Screen::debrief;
}

/// The same play up to an answer, then free: what would have come of another one. An attempt of its own in the records.
void replay_from(App& app, std::size_t answer, World& world) {
  if (!app.play || app.play->phase != session::Phase::debrief) return;
  const std::string parent = world.log ? world.log->attempt() : std::string();
  session::Updated replay = session::begin_replay(*app.play, answer, parent);
  if (world.log) world.log->begin(app.playing);
  session::Model model = settled(std::move(replay), world);
  if (model.failure) {
    app.complaint = model.failure;
    if (auto failure = take_up_again(app, parent, world)) app.complaint = std::move(failure);
    return;
  }
  // A replay of a replay leads back to the play it all began with.
  if (!app.paused) app.paused = Paused{std::move(*app.play), parent, std::exchange(app.retold, {})};
  app.play = std::move(model);
  app.screen = Screen::play;
  show_play(app, world, true);
}

/// From a replay's debrief to that of the play it was begun from. False where there is none.
bool back_to_paused(App& app, World& world) {
  if (!app.paused) return false;
  const Paused paused = std::move(*app.paused);
  app.paused.reset();
  app.retold = paused.retold;
  if (auto failure = take_up_again(app, paused.attempt, world)) {
    app.complaint = std::move(failure);
    return false;
  }
  app.play = paused.play;
  app.screen = Screen::debrief;
  show_play(app, world, true);
  return true;
}

struct Answer {
  App& app;
  World& world;

  void operator()(const GoTo& to) const {
    app.panel = Panel::none;
    app.complaint.reset();
    look_up(app, world);
    if (to.screen == Screen::debrief && app.play) take_as_read(app, world, app.play->transcript.size());
    app.screen = to.screen;
  }
  void operator()(const Show& show) const { app.panel = show.panel; }
  void operator()(const OpenScenario& open) const {
    if (open.volume >= app.shelf.volumes.size()) return;
    app.chosen = open.volume;
    app.complaint.reset();
    app.screen = Screen::briefing;
  }
  void operator()(const BeginPlay& play) const { begin(app, play.mode, world); }
  void operator()(const GoOn& on) const { go_on(app, on.volume, world); }
  void operator()(const LookBack& back) const { look_back(app, back.attempt, world); }
  void operator()(const Tell& tell) const {
    if (!app.play) return;
    const std::size_t talk = app.play->transcript.size();
    app.play = settled(session::update(std::move(*app.play), tell.message), world);
    show_play(app, world);
    if (app.play->transcript.size() > talk) take_as_read(app, world, talk);
    if (app.play->phase == session::Phase::left) {
      if (back_to_paused(app, world)) return;
      app.play.reset();
      app.debrief.reset();
      (*this)(GoTo{std::exchange(app.retold, {}) ? Screen::records : Screen::home});
    }
  }
  void operator()(const Dispute& dispute) const {
    (*this)(Tell{session::Disagree{static_cast<int>(dispute.receipt), dispute.words}});
  }
  void operator()(const TryFrom& from) const { replay_from(app, from.answer, world); }
  void operator()(const SetLook& set) const {
    app.look = set.look;
    if (app.play) show_play(app, world);  // whether a word follows each answer may have changed
    if (const auto kept = keep_settings(world.config, set.look); !kept) app.complaint = kept.failure();
  }
  void operator()(const SaveHandout&) const {
    if (!app.play || !app.debrief) return;
    const std::string day = app.retold ? app.retold->started_at : app.shelf.today;
    const auto written = save_handout(world.documents, *app.play, *app.debrief, day, app.look.language);
    if (written)
      app.saved = written->string();
    else
      app.complaint = written.failure();
  }
  void operator()(const Quit&) const { app.over = true; }
};

}  // namespace

void update(App& app, const Message& message, World& world) {
  app.saved.reset();
  std::visit(Answer{app, world}, message);
}

const simulation::Story* story_under_way(const App& app) { return app.play ? app.play->story : nullptr; }

bool told_briefly(const App& app) { return debrief::is_brief(app.look.depth, app.finished_before); }

std::optional<std::size_t> unfinished_volume(const App& app) {
  std::optional<std::size_t> best;
  const auto when = [&](std::size_t i) {
    for (const session::PastAttempt& a : app.shelf.volumes[i].past)
      if (a.can_be_resumed) return a.started_at;
    return std::string();
  };
  for (std::size_t i = 0; i < app.shelf.volumes.size(); ++i)
    if (app.shelf.volumes[i].unfinished && (!best || when(i) > when(*best))) best = i;
  return best;
}

}  // namespace presentation
