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

/// Effects are performed on the log; without one, and when trying something out, the play goes on in memory alone.
session::Model settled(session::Updated updated, App& app, World& world) {
  if (world.log && !app.trying) return session::settle(std::move(updated), *world.log);
  std::vector<session::Pending> effects = std::move(updated.effects);
  for (std::size_t next = 0; next < effects.size(); ++next) {
    updated = session::update(std::move(updated.model), session::Written{effects[next].number});
    effects.insert(effects.end(), updated.effects.begin(), updated.effects.end());
  }
  return std::move(updated.model);
}

int finished_plays(const Shelf& shelf) {
  std::ptrdiff_t finished = 0;
  for (const Volume& volume : shelf.volumes)
    finished += std::count_if(volume.past.begin(), volume.past.end(),
                              [](const session::PastAttempt& a) { return a.result.has_value() && !a.can_be_resumed; });
  return static_cast<int>(finished);
}

void show_play(App& app) {
  const session::Model& model = *app.play;
  app.debrief.reset();
  if (model.phase == session::Phase::debrief) app.debrief = debrief::debrief(*model.story, model.seed, model.play.moves);
  app.feedback = told_briefly(app) ? debrief::last_feedback(*model.story, model.seed, model.play.moves) : std::nullopt;
  app.complaint = model.failure;
}

void begin(App& app, session::Mode mode, World& world) {
  if (!app.chosen || !app.shelf.volumes[*app.chosen].story) return;
  const Volume& volume = app.shelf.volumes[*app.chosen];
  app.trying = false;
  app.finished_before = finished_plays(app.shelf);
  app.stored.reset();
  if (world.log) {
    std::optional<std::string> instead_of;
    if (const auto before = world.log->unfinished(volume.story->id); before && *before) instead_of = (*before)->id;
    world.log->begin(played(volume, world), instead_of);
  }
  app.play = settled(session::update(session::begin(*volume.story, app.fresh_seed, mode), session::Start{}), app, world);
  ++app.fresh_seed;
  app.screen = Screen::play;
  show_play(app);
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
  auto opened = session::reopen(**before, volume.story.get(), story_of);
  if (!opened) {
    app.complaint = opened.failure();
    return;
  }
  if (const auto claimed = world.log->resume(**before, played(volume, world)); !claimed) {
    app.complaint = claimed.failure();
    return;
  }
  app.trying = false;
  app.finished_before = finished_plays(app.shelf);
  app.chosen = number;
  app.stored = std::move(opened->stored);
  app.play = settled(std::move(opened->updated), app, world);
  show_play(app);
  app.screen = app.play->phase == session::Phase::debrief ? Screen::debrief : Screen::play;
}

/// The same play up to an answer, then free: what would have come of another one.
void try_from(App& app, std::size_t answer) {
  if (!app.play) return;
  const session::Model& before = *app.play;
  const std::uint64_t seed = before.seed;
  const auto moves = before.play.moves;
  const simulation::Story& story = *before.story;
  app.trying = true;
  World nowhere;
  session::Model model =
      settled(session::update(session::begin(story, seed, session::Mode::practice), session::Start{}), app, nowhere);
  for (std::size_t i = 0; i < std::min(answer, moves.size()); ++i)
    if (!session::play_unrecorded(model, moves[i])) break;
  app.play = std::move(model);
  app.screen = Screen::play;
  show_play(app);
}

struct Answer {
  App& app;
  World& world;

  void operator()(const GoTo& to) const {
    app.panel = Panel::none;
    app.complaint.reset();
    if (world.log) look_up_past(app.shelf, *world.log);
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
    app.play = settled(session::update(std::move(*app.play), tell.message), app, world);
    show_play(app);
    if (app.play->phase == session::Phase::left) {
      app.play.reset();
      app.debrief.reset();
      (*this)(GoTo{Screen::home});
    }
  }
  void operator()(const Dispute& dispute) const {
    (*this)(Tell{session::Disagree{static_cast<int>(dispute.receipt), dispute.words}});
  }
  void operator()(const TryFrom& from) const { try_from(app, from.answer); }
  void operator()(const SetLook& set) const {
    app.look = set.look;
    if (app.play) show_play(app);  // whether a word follows each answer may have changed
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
