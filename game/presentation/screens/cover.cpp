#include "presentation/screens/cover.hpp"

#include <algorithm>

#include "presentation/canvas/mark.hpp"
#include "presentation/pictures/daylight.hpp"
#include "presentation/screens/debrief_parts.hpp"
#include "presentation/screens/score_words.hpp"
#include "presentation/screens/words.hpp"
#include "text/dates.hpp"

namespace presentation {
namespace {
constexpr float place_width = 1280, place_height = 720;
constexpr float drawn_width = 480, drawn_height = 600;
constexpr float dimension_side = 14, beside_dimension = 4, gap_between = 14;

float word_width(const Canvas& c, const DimensionWord& word) {
  return c.em(dimension_side) + beside_dimension + c.width(word.words, {size::metadata, {}, Weight::bold});
}

}  // namespace

Rect room_crop(Rect to, float upper) {
  const float wanted = to.width / to.height, has = place_width / place_height;
  if (wanted >= has) {
    const float share = has / wanted;
    return {0, (1 - share) * upper, 1, share};
  }
  return {0, 0, wanted / has, 1};
}

PlacePicture setting(const simulation::Story& story, const simulation::SceneInfo& scene, std::int32_t time) {
  const auto day = story.start + std::chrono::days{time / scenario::minutes_per_day};
  return {scene.place, light_at(day, time % scenario::minutes_per_day), scene.weather};
}

PlacePicture first_setting(const simulation::Story& story) {
  if (story.scenes.empty()) return {};
  const simulation::SceneInfo& first = story.scenes.front();
  return setting(story, first, std::max(first.at, 0));
}

void room(Canvas& c, const PlacePicture& place, Rect to) {
  if (!c.colours().pictures_behind_text || place.place.empty()) return c.fill(to, c.colours().paper);
  c.picture(place, to, room_crop(to, .5f));
}

void standing(Canvas& c, Rect frame, const simulation::Story& story, const std::string& feeling, Canvas::Corners corners) {
  const Rect inner = frame.inset(1);
  c.fill(inner, c.colours().recess, size::card_radius, corners);
  if (const PlacePicture place = first_setting(story); c.colours().pictures_behind_text && !place.place.empty())
    c.picture(place, inner, room_crop(inner, .5f), size::card_radius, corners);
  const simulation::PersonInfo* person = face_of(story);
  if (person == nullptr) return;
  const float wide = std::min(inner.width - 16, (inner.height - 8) * .8f), tall = wide / drawn_width * drawn_height;
  const float seen = std::min(tall, inner.height - 12);
  c.picture(PortraitPicture{.person = person->portrait, .feeling = feeling},
            {inner.x + (inner.width - wide) / 2, inner.bottom() - seen, wide, seen}, {0, 0, 1, seen / tall});
}

void head_and_shoulders(Canvas& c, Rect frame, const PortraitPicture& picture) {
  constexpr float across = .66f, from_top = .07f, aspect = drawn_width / drawn_height;
  c.fill(frame, c.colours().recess, size::radius);
  c.picture(picture, frame, {(1 - across) / 2, from_top, across, across * aspect * frame.height / frame.width}, size::radius);
}

void cover(Canvas& c, const simulation::Story& story, Rect to, float radius, const std::string& feeling) {
  c.may_be_cut(to);
  c.fill(to, c.colours().recess, radius, Canvas::top_corners);
  const PlacePicture place = first_setting(story);
  if (c.colours().pictures_behind_text && !place.place.empty()) {
    // A quarter more than fits, so that the room is seen from near, as the person is.
    Rect crop = room_crop(to, .25f);
    crop = {crop.x + crop.width * .28f, crop.y + .1f, crop.width * .6f, crop.height * .6f};
    c.picture(place, to, crop, radius, Canvas::top_corners);
  }
  if (const simulation::PersonInfo* person = face_of(story)) {
    // Down to the arms: how somebody holds themselves, and what they wear, tells one card from the next.
    const Rect head{to.x + 12, to.y, std::min(to.height * 1.12f, to.width * .6f), to.height};
    const float share = head.height / head.width * drawn_width / drawn_height;
    c.picture(PortraitPicture{.person = person->portrait, .feeling = feeling.empty() ? first_feeling(story, *person) : feeling},
              head, {0, 0, 1, std::min(1.f, share)});
  }
}

std::string with_whom(const Canvas& c, const simulation::Story& story) {
  const simulation::PersonInfo* person = face_of(story);
  if (person == nullptr) return {};
  const auto whole = [&](simulation::TextIndex part) {
    std::string all;
    for (const char letter : words(c, story, part)) all += letter == ' ' ? std::string("\u00A0") : std::string(1, letter);
    return all;
  };
  return who(c, whole(person->name), position(c, whole(person->role), whole(person->company)));
}

std::vector<DimensionWord> taught_words(const Canvas& c, const simulation::Story& story) {
  std::vector<DimensionWord> all;
  for (const rubric::Dimension d : stressed(story)) all.push_back({d, say(c, "play.dimension_" + std::string(rubric::key(d)))});
  return all;
}

std::vector<DimensionWord> last_words(const Canvas& c, const Volume& volume) {
  std::vector<DimensionWord> all;
  if (const session::PastAttempt* last = last_play(volume))
    for (std::size_t d = 0; d < last->result->dimensions.size(); ++d)
      if (const auto& dimension = last->result->dimensions[d])
        all.push_back({static_cast<rubric::Dimension>(d), short_score_words(c, dimension->score)});
  return all;
}

float dimensions_width(const Canvas& c, const std::vector<DimensionWord>& which) {
  float wide = -gap_between;
  for (const DimensionWord& word : which) wide += word_width(c, word) + gap_between;
  return std::max(0.f, wide);
}

void dimensions(Canvas& c, const std::vector<DimensionWord>& which, Rect line) {
  const float side = c.em(dimension_side), from = std::max(line.x, line.right() - dimensions_width(c, which));
  float x = from;
  for (const DimensionWord& word : which) {
    if (x > from && x + word_width(c, word) > line.right() + 1) {
      line.y += line.height;
      x = from;
    }
    const Type type{size::metadata, dimension_colour(c.colours(), word.dimension), Weight::bold};
    icon(c, shape(word.dimension), {x, line.middle().y - side / 2}, side, type.colour, 2.6f);
    x += side + beside_dimension;
    x += c.text({x, line.y, line.right() - x + 1, line.height}, word.words, type) + gap_between;
  }
}

}  // namespace presentation
