#include <algorithm>
#include <string>
#include <vector>

#include "presentation/screens/week.hpp"
#include "simulation/forms.hpp"

namespace presentation {
namespace {

using scenario::QuestionKind;

constexpr const char* arrow_caps = "↑↓←→";

/// "1–4"; what lies beyond nine has no key of its own. A pad has no digits: it moves there and presses.
std::string digits(const Canvas& c, std::size_t from, std::size_t to) {
  if (c.memory().pad) return std::string("↑↓ ") + c.prompt(Action::go_on);
  to = std::min<std::size_t>(to, most_digits);
  return to <= from ? std::to_string(from) : std::to_string(from) + "–" + std::to_string(to);
}

/// Tasks that are not fixed.
std::size_t movable(const session::Model& model) {
  return static_cast<std::size_t>(std::ranges::count_if(model.question->offers, [&](const session::Offer& offer) {
    return model.story->options[offer.option].fixed_slot == simulation::no_slot;
  }));
}

/// The digits of the places for what is in hand: of the three trays, and, where it lies already and has a place in time, of those
/// places. Where it lies is no place for it.
std::string places_for(const Canvas& c, const session::Model& model, const Hand& hand) {
  constexpr std::size_t trays = 3;
  const auto laid = simulation::laid_card(*model.story, model.play.state.world, hand.holds);
  if (!laid.placed) return digits(c, 1, trays);
  std::vector<std::size_t> closed{static_cast<std::size_t>(laid.kind) + 1};
  std::size_t last = trays;
  if (simulation::asks_place(*model.story, model.question->decision, laid.kind)) {
    last += static_cast<std::size_t>(simulation::cards_in_order(*model.story, model.question->decision));
    if (laid.position != 0) closed.push_back(trays + static_cast<std::size_t>(laid.position));
  }
  if (c.memory().pad) return digits(c, 1, last);
  closed.push_back(std::min<std::size_t>(last, most_digits) + 1);
  std::string all;
  std::size_t from = 1;
  for (const std::size_t end : closed) {
    if (from < end) all += (all.empty() ? "" : ", ") + digits(c, from, end - 1);
    from = end + 1;
  }
  return all;
}

/// The digits of the slots that are free for it; any other is come to by arrows. A pad comes to all of them so.
KeyHints slot_keys(const Canvas& c, std::size_t open, const KeyHint& let_go) {
  const KeyHint go{arrow_caps, "ui.key.slot"}, put{c.prompt(Action::go_on), "ui.key.put"};
  if (open == 0 || c.memory().pad) return {go, put, let_go};
  return {{digits(c, 1, open), "ui.key.lay"}, go, put, let_go};
}

}  // namespace

KeyHints question_keys(const Canvas& c, const session::Model& model, const Hand& hand) {
  const simulation::Index at = model.question->decision;
  const auto& decision = model.story->decisions[at];
  const std::size_t offers = model.question->offers.size();
  const KeyHint done{c.prompt(Action::done), "ui.key.done"}, let_go{c.prompt(Action::leave), "ui.key.let_go"};
  switch (decision.kind) {
    case QuestionKind::choose:
    case QuestionKind::predict: return {{digits(c, 1, offers), "ui.key.choose"}};
    case QuestionKind::compose:
    case QuestionKind::mail: return {{digits(c, 1, offers), "ui.key.choose"}, done};
    case QuestionKind::review:
      return {{digits(c, 1, simulation::own_answers(*model.story, model.play.state.world, at).size()), "ui.key.flag"}, done};
    case QuestionKind::sort:
      if (hand.empty()) return {{digits(c, 1, decision.cards.size()), "ui.key.take_card"}, done};
      return {{places_for(c, model, hand), "ui.key.lay"}, let_go};
    case QuestionKind::plan:
      if (hand.empty())
        return {{digits(c, 1, movable(model)), "ui.key.take"},
                {arrow_caps, "ui.key.slot"},
                {c.prompt(Action::clear), "ui.key.clear"},
                done};
      return slot_keys(c, open_slots(model, hand).size(), let_go);
  }
  return {};
}

}  // namespace presentation
