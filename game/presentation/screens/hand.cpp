#include "presentation/screens/hand.hpp"

#include <algorithm>
#include <cmath>

#include "presentation/screens/questions.hpp"

namespace presentation {
namespace {
constexpr float pulled = 8;                                             // a hand that trembles does not drag
constexpr float hand_inset = 10, between_words = 16, around_words = 6;  // as tall in two lines as what is asked

Type what_type(const Canvas& c) { return {size::list, c.colours().ink, Weight::bold}; }

/// Where the words of a strip so wide begin and how wide they are.
float hand_words_from(const Canvas& c) { return hand_inset + number_width(c) + 8; }
float hand_words_width(const Canvas& c, float width) { return width - hand_words_from(c) - hand_inset; }

bool in_one_line(const Canvas& c, float width, const DeskSays& says) {
  return c.width(says.in_hand, what_type(c)) + between_words + c.width(says.how, tone_type(c, says.tone)) <=
         hand_words_width(c, width);
}

}  // namespace

void grip(Canvas& c, Point left_middle, bool held) {
  const float side = number_width(c), dot = c.em(1.6f), apart = c.em(5.5f);
  const Point middle{left_middle.x + side / 2, left_middle.y};
  if (held) c.disc(middle, side / 2, c.colours().indigo);
  for (const float to_side : {-.5f, .5f})
    for (const float down : {-1.f, 0.f, 1.f})
      c.disc({middle.x + to_side * apart, middle.y + down * apart}, dot, held ? c.colours().white : c.colours().edge);
}

float hand_strip_height(const Canvas& c, float width, const DeskSays& says) {
  const float room = hand_words_width(c, width);
  const float words = in_one_line(c, width, says) ? c.line_height(what_type(c))
                                                  : c.paragraph_height(room, says.in_hand, what_type(c)) +
                                                        c.paragraph_height(room, says.how, tone_type(c, says.tone));
  return std::max(words, number_width(c)) + around_words;
}

float hand_strip(Canvas& c, Rect at, const DeskSays& says) {
  const Type how_type = tone_type(c, says.tone);
  const Palette& p = c.colours();
  const Rect r{at.x, at.y, at.width, std::max(at.height, hand_strip_height(c, at.width, says))};
  c.fill(r, p.indigo_tint, size::button_radius);
  c.outline(r, p.indigo, size::border, size::button_radius);
  const Canvas::Inside inside(c, r);
  grip(c, {r.x + hand_inset, r.middle().y}, true);
  const Rect words{r.x + hand_words_from(c), r.y, hand_words_width(c, r.width), r.height};
  if (in_one_line(c, r.width, says)) {
    const float wide = c.text(words, says.in_hand, what_type(c)) + between_words;
    c.text({words.x + wide, r.y, words.width - wide, r.height}, says.how, how_type);
    return r.height;
  }
  const float first = c.paragraph_height(words.width, says.in_hand, what_type(c));
  const float top = r.y + (r.height - first - c.paragraph_height(words.width, says.how, how_type)) / 2;
  c.paragraph({words.x, top, words.width, 0}, says.in_hand, what_type(c));
  c.paragraph({words.x, top + first, words.width, 0}, says.how, how_type);
  return r.height;
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
