#include <algorithm>

#include "presentation/screens/questions.hpp"
#include "simulation/forms.hpp"

namespace presentation {
namespace {

using scenario::QuestionKind;

constexpr std::size_t most_digits = 9;

/// "1–4"; what lies beyond nine has no key of its own.
std::string digits(std::size_t from, std::size_t to) {
  to = std::min(to, most_digits);
  return to <= from ? std::to_string(from) : std::to_string(from) + "–" + std::to_string(to);
}

/// Tasks that are not fixed.
std::size_t movable(const session::Model& model) {
  return static_cast<std::size_t>(std::ranges::count_if(model.question->offers, [&](const session::Offer& offer) {
    return model.story->options[offer.option].fixed_slot == simulation::no_slot;
  }));
}

/// The three trays, and the places in time for a card that has one and lies already.
std::size_t places_for(const session::Model& model, const Hand& hand) {
  constexpr std::size_t trays = 3;
  const auto& cards = model.story->cards;
  if (cards[hand.holds].position == 0) return trays;
  if (!simulation::laid_card(*model.story, model.play.state.world, hand.holds).placed) return trays;
  return trays + static_cast<std::size_t>(simulation::cards_in_order(*model.story, model.question->decision));
}

}  // namespace

std::vector<KeyHint> question_keys(const session::Model& model, const Hand& hand) {
  const simulation::Index at = model.question->decision;
  const auto& decision = model.story->decisions[at];
  const std::size_t offers = model.question->offers.size();
  const KeyHint done{"D", "ui.key.done"}, let_go{"Esc", "ui.key.let_go"};
  switch (decision.kind) {
    case QuestionKind::choose:
    case QuestionKind::predict: return {{digits(1, offers), "ui.key.choose"}};
    case QuestionKind::compose:
    case QuestionKind::mail: return {{digits(1, offers), "ui.key.part"}, done};
    case QuestionKind::review:
      return {{digits(1, simulation::own_answers(*model.story, model.play.state.world, at).size()), "ui.key.flag"}, done};
    case QuestionKind::sort:
      if (hand.empty()) return {{digits(1, decision.cards.size()), "ui.key.take_card"}, done};
      return {{digits(1, places_for(model, hand)), "ui.key.lay"}, let_go};
    case QuestionKind::plan:
      if (hand.empty())
        return {{digits(1, movable(model)), "ui.key.take"}, {"↑↓←→", "ui.key.slot"}, {"Del", "ui.key.clear"}, done};
      return {{"↑↓←→", "ui.key.slot"}, {"Enter", "ui.key.put"}, let_go};
  }
  return {};
}

}  // namespace presentation
