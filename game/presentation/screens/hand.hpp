#pragma once
#include <string>
#include <string_view>

#include "presentation/canvas/canvas.hpp"
#include "simulation/index.hpp"

namespace presentation {

/// What has been picked up at a question and not yet put down: a task of a plan, a card of the fact board. Picked up by its
/// number, by a click, or by pulling it; losing it loses nothing.
struct Hand {
  simulation::Index question = simulation::nowhere;  ///< the decision it was picked up at
  simulation::Index holds = simulation::nowhere;     ///< into Story::options or Story::cards
  bool dragged = false;                              ///< it follows the mouse
  bool look_for_place = false;                       ///< just picked up by keyboard: the focus goes to the first place for it
  simulation::Index brought = simulation::nowhere;   ///< what the list it belongs to was scrolled to
  simulation::Index laid = simulation::nowhere;      ///< what was just put down: the next of its kind is looked for
  bool by_mouse = false;                             ///< it was put down so
  std::string_view remark = {};                      ///< a key of the catalogue: what the last press needs first
  bool notice_read = false;                          ///< something else was done since something was refused
  std::size_t told_blank = 0;                        ///< so many parts were told to be blank: pressed again, the answer is given
  bool told = false;                                 ///< a notice stood above what scrolls in the last frame
  Point pulled_from = {};

  [[nodiscard]] bool empty() const { return holds == simulation::nowhere; }
  [[nodiscard]] bool has(simulation::Index thing) const { return holds == thing && !empty(); }
  void let_go() { *this = Hand{.question = question, .remark = remark, .notice_read = notice_read, .told = told}; }
};

/// Lets a control be picked up: pressing it takes it or lets it go, pulling it makes it follow the mouse.
void can_be_taken(Canvas&, Hand&, const Response&, simulation::Index thing);
/// What follows the mouse was let go over this place this frame.
[[nodiscard]] bool dropped_on(const Canvas&, const Hand&, Rect place);
/// Six dots to hold something by, on a round ground where it is in hand.
void grip(Canvas&, Point left_middle, bool held);
/// What is in hand, in view wherever a place for it is looked for, and what to do with it: beside each other where they find room
/// in one line. At least as high as its place; returns the height.
struct DeskSays;
[[nodiscard]] float hand_strip_height(const Canvas&, float width, const DeskSays&);
float hand_strip(Canvas&, Rect at, const DeskSays&);
/// After all places have been asked: what was dropped elsewhere is let go.
void settle(Canvas&, Hand&);

}  // namespace presentation
