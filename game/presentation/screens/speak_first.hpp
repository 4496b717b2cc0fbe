#pragma once
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

/// 声に出す: one's own words first, aloud; the answers to choose from afterwards.
namespace presentation {

/// Whether the question asked is one that is answered in words.
[[nodiscard]] bool is_spoken_answer(const session::Model&);
[[nodiscard]] float speak_first_height(const Canvas&, float width, const session::Model&);
/// What is asked, and the button for whoever has spoken. True where it was pressed.
bool speak_first(Canvas&, Rect, const session::Model&);

}  // namespace presentation
