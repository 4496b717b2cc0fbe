#include <algorithm>
#include <string>

#include "catalogue/catalogue.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_parts.hpp"

namespace presentation {
namespace {

using session::TalkKind;
using session::TalkLine;

bool is_far(const std::string& channel) {
  const auto contact = catalogue::contact_by(channel);
  return contact == catalogue::Contact::telephone || contact == catalogue::Contact::written;
}

/// Where narration has moved the scene to; empty where the line leaves it where it was.
std::string_view moved_to(const simulation::Story& story, const TalkLine& line) {
  return line.kind == TalkKind::narration ? std::string_view(story.lines[line.line].place) : std::string_view{};
}

/// Whoever was there is not any more.
bool empties_stage(const simulation::Story& story, const TalkLine& line) {
  return line.kind == TalkKind::scene || line.kind == TalkKind::passed || !moved_to(story, line).empty();
}

}  // namespace

Standing standing(const session::Model& model, TalkPage page) {
  const simulation::Story& story = *model.story;
  const auto& world = model.play.state.world;
  Standing found{0, 0, story.scenes.front().place};
  for (std::size_t i = 0; i < page.last; ++i) {
    const TalkLine& line = model.transcript[i];
    if (line.kind == TalkKind::scene) found.scene = line.scene, found.place = story.scenes[line.scene].place;
    if (const auto place = moved_to(story, line); !place.empty()) found.place = place;
    found.time = std::max(found.time, line.time);
  }
  if (page.last >= model.transcript.size()) found.time = world.now;
  return found;
}

PlacePicture setting(const simulation::Story& story, const Standing& stands) {
  PlacePicture picture = setting(story, story.scenes[stands.scene], stands.time);
  picture.place = stands.place;
  return picture;
}

PlayScratch::Face face_on(const session::Model& model, TalkPage page) {
  const simulation::Story& story = *model.story;
  const bool far_off = is_far(story.scenes[standing(model, page).scene].channel);
  for (std::size_t i = page.last; i-- > 0;) {
    const TalkLine& line = model.transcript[i];
    if (empties_stage(story, line)) break;
    if (line.kind != TalkKind::client || line.person >= story.people.size()) continue;
    const simulation::PersonInfo& person = story.people[line.person];
    const auto& said = story.lines[line.line];
    // Behind a telephone or a letter is the client; a colleague is there, at one's own desk.
    return {person.portrait, said.feeling.empty() ? "neutral" : said.feeling, said.strength, far_off && person.client};
  }
  return {};
}

}  // namespace presentation
