#include "presentation/app/moment.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "presentation/screens/play_parts.hpp"
#include "scenario/scenario.hpp"

namespace presentation {
namespace {

bool has_a_door(Sound room) {
  return room == Sound::reception || room == Sound::meeting_room || room == Sound::salon || room == Sound::shop ||
         room == Sound::hospital_office;
}

/// What announces a scene: by the way it takes place, and at a client's by the door.
std::optional<Sound> announced(const simulation::SceneInfo& scene) {
  const auto contact = catalogue::contact_by(scene.channel);
  if (contact == catalogue::Contact::telephone) return Sound::telephone;
  if (contact == catalogue::Contact::written) return Sound::mail;
  const auto room = room_of(scene.place);
  return scene.channel == "visit" && room && has_a_door(*room) ? std::optional(Sound::door_chime) : std::nullopt;
}

}  // namespace

Moment moment(const App& app, const Scratch& scratch) {
  if (app.screen != Screen::play || !app.play) return {};
  const session::Model& model = *app.play;
  const TalkPage page = scratch.play.shown;
  Moment now{.shown = true,
             .untouched = model.play.moves.empty(),
             .desk = scratch.play.desk_after != 0,
             .page = page.first,
             .talk = model.transcript.size(),
             .pages = scratch.play.pages_before,
             .moves = model.play.moves.size(),
             .marks = model.play.state.ledger.marks.size()};
  const Standing stands = standing(model, page);
  now.room = room_of(stands.place);
  now.day = stands.time / scenario::minutes_per_day;
  for (std::size_t i = page.first; i < std::min(page.last, model.transcript.size()); ++i) {
    const session::TalkLine& line = model.transcript[i];
    if (line.kind == session::TalkKind::scene) now.opens = announced(model.story->scenes[line.scene]);
    now.answered = now.answered || line.kind == session::TalkKind::reply;
    now.ended = now.ended || line.kind == session::TalkKind::outcome;
  }
  return now;
}

}  // namespace presentation
