#pragma once
#include "debrief/feedback.hpp"
#include "presentation/canvas/canvas.hpp"
#include "presentation/screens/play_pages.hpp"
#include "session/model.hpp"

namespace presentation {

/// Whether the word after an answer belongs on this page: the last one of the answer's own scene, so that it comes once the
/// client has been heard.
[[nodiscard]] bool closes_answer(const session::Transcript&, TalkPage);

/// A slip under the talk: one inner voice, one receipt; nothing on any other page, or where `told` is null. Both return the
/// height with the gap below.
[[nodiscard]] float feedback_height(const Canvas&, float width, const session::Model&, TalkPage, const debrief::Feedback* told);
float feedback_slip(Canvas&, Point at, float width, const session::Model&, TalkPage, const debrief::Feedback* told);

}  // namespace presentation
