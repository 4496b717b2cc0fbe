#pragma once
#include "presentation/screens/play_parts.hpp"

/// A page of the talk with what is asked below it: what gives way where there is little room, and how it is drawn. Inside
/// screens/play*.
namespace presentation {

/// The page being read, and what stands below it.
struct Reading {
  TalkPage page;
  Part part;            ///< of a passage
  bool at_end = true;   ///< of the talk so far
  bool asked = false;   ///< the question
  bool desk = false;    ///< and it has the desk
  bool ended = false;   ///< the play is over
  bool turned = false;  ///< another page than in the last frame
  bool held = false;    ///< the answers: until one's own words were said
  bool read = false;    ///< in an earlier attempt, all of it
};

/// What the person takes of the page's left; nothing where the face stands on the words' card.
[[nodiscard]] float portrait_width(const Canvas&);
/// Whether a page finds room in a column so high with its words in their full size.
[[nodiscard]] bool page_fits(const Canvas&, Rect column, const session::Model&, const PlayAids&, TalkPage, bool asked);
/// The main button of a page, where it always is: at the foot, at the end of the row it has to itself. True where it was pressed.
bool main_button(Canvas&, Rect row, std::string_view label);
[[nodiscard]] float main_button_room(const Canvas&);
/// Beside the button, that a passage goes on behind it, or that this was the last of it; on paper of its own, since a room may
/// lie below.
void passage_mark(Canvas&, Rect row, std::string_view button_label, Part);
void spoken(Canvas&, const session::Model&, PlayScratch&);

/// The person, the talk, and a choice below it. True where the next page is wanted, or it is time for it.
bool talk_side(Canvas&, Rect below, Rect column, const session::Model&, const Reading&, const PlayAids&, PlayScratch&, Messages&);

}  // namespace presentation
