#pragma once
#include "presentation/canvas/canvas.hpp"
#include "session/model.hpp"

/// 声に出す: one's own words first, aloud; the answers to choose from afterwards.
namespace presentation {

/// Whether the question asked is one that is answered in words.
[[nodiscard]] bool is_spoken_answer(const session::Model&);
/// What is asked, and to say it aloud; whoever has spoken presses the page's main button.
[[nodiscard]] float speak_first_height(const Canvas&, float width, const session::Model&);
void speak_first(Canvas&, Rect, const session::Model&);

}  // namespace presentation
