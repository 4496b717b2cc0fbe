#pragma once
#include <string>

#include "presentation/canvas/canvas.hpp"
#include "presentation/screens/play_pages.hpp"
#include "session/model.hpp"

namespace presentation {

/// A page of the talk as a speech program reads it: who says what, then what is asked and, of a choice, the numbered answers.
[[nodiscard]] std::string voice_of(const Canvas&, const session::Model&, TalkPage, bool asked);

}  // namespace presentation
