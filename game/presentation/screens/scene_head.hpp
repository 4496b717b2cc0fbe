#pragma once
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

namespace presentation {

/// What is heard when a scene opens, to be seen: by which way it takes place (a telephone, a letter, a visit), and the date
/// where a new day has begun. `line`: into the transcript, a scene. Both return the height, with the gap below.
float scene_head(Canvas&, Point at, float width, const session::Model&, std::size_t line);
[[nodiscard]] float scene_head_height(const Canvas&, float width, const session::Model&, std::size_t line);

}  // namespace presentation
