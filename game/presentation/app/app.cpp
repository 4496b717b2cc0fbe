#include "presentation/app/app.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "presentation/app/settings.hpp"

namespace presentation {
namespace {

session::PlayedScenario played(const Volume& volume, const World& world) {
  return {volume.story->id, world.version, session::structure_of(*volume.story), volume.texts};
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
  app.finished_before = app.shelf.finished_plays;
  app.stored.reset();
  app.playing = played(volume, world);
  if (world.log) world.log->begin_anew(app.playing);
  app.play = settled(session::update(session::begin(*volume.story, app.fresh_seed, mode), session::Start{}), world);
  ++app.fresh_seed;
  app.screen = Screen::play;
  show_play(app, world, true);
}

void go_on(App& app, std::size_t number, World& world) {
  if (!world.log || number >= app.shelf.volumes.size()) return;
  const Volume& volume = app.shelf.volumes[number];
  if (!volume.story) return;
  const auto before = world.log->unfinished(volume.story->id);
  if (!before) {
    app.complaint = before.failure();
    return;
  }
  if (!*before) return;
  session::PlayedScenario playing = played(volume, world);
  auto opened = session::reopen(**before, volume.story.get(), story_of);
  if (!opened) {
    app.complaint = opened.failure();
    return;
  }
  if (opened->stored) playing = {playing.scenario, playing.engine_version, (*before)->structure, (*before)->texts};
  if (const auto claimed = world.log->resume((*before)->id, playing); !claimed) {
    app.complaint = claimed.failure();
    return;
  }
  app.paused.reset();
  app.finished_before = app.shelf.finished_plays;
  app.chosen = number;
  app.stored = std::move(opened->stored);
  app.playing = std::move(playing);
  app.play = settled(std::move(opened->updated), world);
  show_play(app, world, true);
  app.screen = app.play->phase == session::Phase::debrief ? Screen::debrief : Screen::play;
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
    if (const auto back = world.log->resume(parent, app.playing); !back) app.complaint = back.failure();
    return;
  }
  // A replay of a replay leads back to the play it all began with.
  if (!app.paused) app.paused = Paused{std::move(*app.play), parent};
  app.play = std::move(model);
  app.screen = Screen::play;
  show_play(app, world, true);
}

/// From a replay's debrief to that of the play it was begun from. False where there is none.
bool back_to_paused(App& app, World& world) {
  if (!app.paused) return false;
  const Paused paused = std::move(*app.paused);
  app.paused.reset();
  if (world.log)
    if (const auto claimed = world.log->resume(paused.attempt, app.playing); !claimed) {
      app.complaint = claimed.failure();
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
      (*this)(GoTo{Screen::home});
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
  void operator()(const Quit&) const { app.over = true; }
};

}  // namespace

void update(App& app, const Message& message, World& world) { std::visit(Answer{app, world}, message); }

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
