#include <algorithm>
#include <string>

#include "catalogue/catalogue.hpp"
#include "presentation/screens/cover.hpp"
#include "presentation/screens/play_parts.hpp"

namespace presentation {
namespace {

using session::TalkKind;
using session::TalkLine;

/// A client, or one who works where a client does.
bool is_of_a_client(const simulation::Story& story, const simulation::PersonInfo& person) {
  const auto firm = [&](const simulation::PersonInfo& of) { return simulation::words(story, of.company, text::Language::ja); };
  return person.client || (!firm(person).empty() && std::ranges::any_of(story.people, [&](const simulation::PersonInfo& other) {
           return other.client && firm(other) == firm(person);
         }));
}

/// Heard or read, and not here: on a line everybody is; elsewhere whoever is a client's, unless one met in the scene's way or has
/// since gone to a place of theirs. Colleagues are at one's own desk.
bool is_elsewhere(const simulation::Story& story, const Standing& stands, const simulation::PersonInfo& person) {
  const simulation::SceneInfo& scene = story.scenes[stands.scene];
  const catalogue::Ground ground = catalogue::ground_of(stands.place);
  const bool met = catalogue::contact_by(scene.channel) == catalogue::Contact::face_to_face ||
                   (stands.place != scene.place && ground == catalogue::Ground::others);
  return ground == catalogue::Ground::line || (!met && is_of_a_client(story, person));
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
  const Standing stands = standing(model, page);
  for (std::size_t i = page.last; i-- > 0;) {
    const TalkLine& line = model.transcript[i];
    if (empties_stage(story, line)) break;
    if (line.kind != TalkKind::client || line.person >= story.people.size()) continue;
    const simulation::PersonInfo& person = story.people[line.person];
    const auto& said = story.lines[line.line];
    return {person.portrait, said.feeling.empty() ? "neutral" : said.feeling, said.strength, is_elsewhere(story, stands, person)};
  }
  return {};
}

}  // namespace presentation
