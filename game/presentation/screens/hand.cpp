#include "presentation/screens/hand.hpp"

#include <cmath>

namespace presentation {
namespace {
constexpr float pulled = 8;  // a hand that trembles does not drag
}

void can_be_taken(Canvas& c, Hand& hand, const Response& state, simulation::Index thing) {
  const Input& input = c.input();
  if (state.held && input.pressed) hand.pulled_from = input.mouse;
  if (state.held && !hand.dragged &&
      std::hypot(input.mouse.x - hand.pulled_from.x, input.mouse.y - hand.pulled_from.y) > pulled) {
    hand.holds = thing;
    hand.dragged = true;
    hand.look_for_place = false;
    c.memory().again = true;
  }
  if (!state.pressed || hand.dragged) return;
  if (hand.has(thing)) return hand.let_go();
  hand.holds = thing;
  hand.look_for_place = !input.released;
  c.memory().again = true;
}

bool dropped_on(const Canvas& c, const Hand& hand, Rect place) {
  return hand.dragged && c.input().released && place.contains(c.input().mouse);
}

void settle(Canvas& c, Hand& hand) {
  hand.look_for_place = false;
  if (!hand.dragged || !c.input().released) return;
  hand.let_go();
  c.memory().again = true;
}

}  // namespace presentation
