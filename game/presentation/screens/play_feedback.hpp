#pragma once
#include "debrief/feedback.hpp"
#include "presentation/canvas/canvas.hpp"
#include "presentation/screens/play_pages.hpp"
#include "session/model.hpp"

namespace presentation {

/// Whether the word after an answer belongs on this page: the last one of the answer's own scene, so that it comes once the
/// client has been heard.
[[nodiscard]] bool closes_answer(const session::Transcript&, TalkPage);

/// A slip at the foot of `area`, over the portrait, where it takes no room from talk and question: one inner voice, one receipt.
void feedback_slip(Canvas&, Rect area, const session::Model&, const debrief::Feedback& told);
/// Large text has no room there: the slip stands under the talk instead, which scrolls.
[[nodiscard]] bool slip_under_talk(const Canvas&);
[[nodiscard]] float slip_height(const Canvas&, float width, const session::Model&, const debrief::Feedback& told);

}  // namespace presentation
