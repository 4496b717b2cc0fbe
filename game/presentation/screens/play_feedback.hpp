#pragma once
#include "debrief/feedback.hpp"
#include "presentation/canvas/canvas.hpp"
#include "presentation/screens/play_pages.hpp"
#include "session/model.hpp"

namespace presentation {

/// Whether the word after an answer belongs on this page: the last one of the answer's own scene, so that it comes once the
/// client has been heard, and never beside another scene or the next task of a plan.
[[nodiscard]] bool closes_answer(const session::Transcript&, TalkPage, const debrief::Feedback& told);

/// One inner voice and one receipt on a slip: over the person's head, where it hides neither face nor hands and takes no room
/// from talk and question. Somebody else's thought than theirs has its own face beside it.
void feedback_slip(Canvas&, Rect, const session::Model&, const debrief::Feedback& told, TalkPage);
/// Large text has no room there, nor has a small portrait: the slip stands under the talk instead.
[[nodiscard]] bool slip_under_talk(const Canvas&);
[[nodiscard]] float slip_height(const Canvas&, float width, const session::Model&, const debrief::Feedback& told, TalkPage);

}  // namespace presentation
