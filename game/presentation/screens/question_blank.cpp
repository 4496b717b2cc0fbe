#include "presentation/screens/question_blank.hpp"

#include <algorithm>
#include <utility>

#include "presentation/screens/words.hpp"
#include "simulation/blank.hpp"

namespace presentation {

LeftBlank left_blank(const Asking& asking) {
  if (simulation::is_left_empty(asking.story(), asking.world(), asking.at()))
    return {1, asking.decision().kind == scenario::QuestionKind::plan ? "ui.plan.nothing" : "ui.review.nothing"};
  if (!scenario::is_composed(asking.decision().kind)) return {};
  return {simulation::blank_groups(asking.story(), asking.world(), asking.at()).size(), "ui.parts.left_blank"};
}

std::string blank_names(const Canvas& c, const Asking& asking) {
  std::string names;
  if (!scenario::is_composed(asking.decision().kind)) return names;
  for (const simulation::Index first : simulation::blank_groups(asking.story(), asking.world(), asking.at())) {
    std::string name(words(c, asking.story(), asking.story().options[first].group_name));
    if (name.empty()) name = say(c, "ui.parts.unnamed");
    names = names.empty() ? name : std::string(say(c, "ui.parts.and", {names, name}));
  }
  return names;
}

bool enter_leaves_in(Canvas& c, const Asking& asking, bool in) {
  if (!in || std::ranges::find(c.input().keys, Key::enter, &KeyPress::key) == c.input().keys.end()) return false;
  asking.hand.remark = "ui.parts.is_in";
  c.memory().again = true;
  return true;
}

void give_or_tell_blank(Canvas& c, const Asking& asking) {
  Hand& hand = asking.hand;
  const LeftBlank blank = left_blank(asking);
  if (blank.parts > std::exchange(hand.told_blank, blank.parts)) {
    hand.remark = blank.told;
    c.memory().again = true;
    return;
  }
  hand.told_blank = 0;  // the question may come again
  asking.arrange({.kind = simulation::Move::Kind::done});
}

}  // namespace presentation
