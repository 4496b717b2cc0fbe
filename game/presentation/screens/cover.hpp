#pragma once
#include "presentation/app/shelf.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

/// The part of a room that fills `to`: its left, where the window tells hour and weather, and as far up as `upper` (0 the top, 1
/// the foot).
[[nodiscard]] Rect room_crop(Rect to, float upper);
/// A scene's room as it looks at that time (minutes since the story's start), in the scene's weather.
[[nodiscard]] PlacePicture setting(const simulation::Story&, const simulation::SceneInfo&, std::int32_t time);
/// Where a story begins; no place where it has no scene or says none.
[[nodiscard]] PlacePicture first_setting(const simulation::Story&);
/// The room behind everything, where the palette allows pictures behind text.
void room(Canvas&, const PlacePicture&, Rect to);
/// Whom a story is with, in the room where it begins, from the frame's foot up: as large as the frame leaves room for.
void standing(Canvas&, Rect frame, const simulation::Story&, const std::string& feeling, Canvas::Corners);
/// Head and shoulders of somebody, filling the frame.
void head_and_shoulders(Canvas&, Rect frame, const PortraitPicture&);
/// Room and face of a story, as on its card. `feeling`: empty, the one it begins with.
void cover(Canvas&, const simulation::Story&, Rect to, float radius, const std::string& feeling = {});
/// Name, role and company: broken between them, not inside.
[[nodiscard]] std::string with_whom(const Canvas&, const simulation::Story&);
/// A dimension's shape with a word or a score beside it.
struct DimensionWord {
  rubric::Dimension dimension{};
  std::string words;
};
/// What a story is most about.
[[nodiscard]] std::vector<DimensionWord> taught_words(const Canvas&, const simulation::Story&);
/// How its last play went in each; nothing before one was finished.
[[nodiscard]] std::vector<DimensionWord> last_words(const Canvas&, const Volume&);
/// ○ 傾聴 ◇ 誠実 …, from the right edge inwards. Those that find no room in the line go below it.
void dimensions(Canvas&, const std::vector<DimensionWord>&, Rect line);
[[nodiscard]] float dimensions_width(const Canvas&, const std::vector<DimensionWord>&);

}  // namespace presentation
