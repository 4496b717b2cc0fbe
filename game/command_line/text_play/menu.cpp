#include "command_line/text_play/menu.hpp"

#include <algorithm>
#include <optional>

#include "command_line/talk.hpp"
#include "simulation/blank.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using simulation::Index;
using simulation::Move;
using simulation::nowhere;

session::Message arrange(Move::Kind kind, Index option = nowhere) { return session::Arrange{{.kind = kind, .option = option}}; }

/// "[x]" before what is in.
std::string ticked(Paper& paper, bool in, const std::string& words) {
  return paper.say(in ? "terminal.part_in" : "terminal.part_out", {words});
}

Menu choice(Table& table) {
  Menu menu;
  for (const auto& offer : table.model.question->offers)
    menu.lines.push_back({option_words(table.paper, *table.model.story, offer.option), session::Choose{offer.option}, {}});
  return menu;
}

/// The part that 1 puts in while the answer is not whole: the first that is out; of the times where only that is missing, of the
/// words where only a time is in.
Index next_part(Table& table, std::optional<simulation::RefusedBecause> why) {
  const simulation::Story& story = *table.model.story;
  const auto& offers = table.model.question->offers;
  const auto found = std::ranges::find_if(offers, [&](const session::Offer& offer) {
    const bool when = simulation::says_when(story, offer.option);
    if (why == simulation::RefusedBecause::not_timed) return when;
    return !simulation::is_in(story, table.model.play.state.world, offer.option) && (why || !when);
  });
  return found == offers.end() ? nowhere : found->option;
}

/// What would be left blank, by the names of its groups; empty: nothing, or the groups have no names.
std::string blank_names(Table& table, Index at) {
  const simulation::Story& story = *table.model.story;
  std::string names;
  for (const Index first : simulation::blank_groups(story, table.model.play.state.world, at)) {
    const std::string name = words_of(table.paper, story, story.options[first].group_name);
    if (!name.empty()) names = names.empty() ? name : table.paper.say("ui.parts.and", {names, name});
  }
  return names;
}

/// 1 gives the answer once it is whole, and leads towards that before; so every part keeps its number whatever is in.
MenuLine composition_goes_on(Table& table, Index at) {
  const simulation::Story& story = *table.model.story;
  const auto why = simulation::why_not_form(story, table.model.play.state, {.kind = Move::Kind::done, .decision = at});
  const bool mail = story.decisions[at].kind == scenario::QuestionKind::mail;
  if (!why && simulation::says_something(story, table.model.play.state.world, at))
    return {table.paper.say(mail ? "terminal.send_mail" : "terminal.say_it", {blank_names(table, at)}),
            arrange(Move::Kind::done),
            {}};
  const Index part = next_part(table, why);
  if (part == nowhere) return {table.paper.say("terminal.not_whole"), std::nullopt, {}};
  return {table.paper.say("terminal.put_in_next", {option_words(table.paper, story, part)}), arrange(Move::Kind::add, part), {}};
}

Menu composition(Table& table, Index at) {
  const simulation::Story& story = *table.model.story;
  const simulation::State& state = table.model.play.state;
  Menu menu;
  if (simulation::why_not_form(story, state, {.kind = Move::Kind::done, .decision = at}) == simulation::RefusedBecause::not_timed)
    menu.head = table.paper.say("notice.16");
  menu.lines.push_back(composition_goes_on(table, at));
  for (const auto& offer : table.model.question->offers) {
    const bool in = simulation::is_in(story, state.world, offer.option);
    menu.lines.push_back({ticked(table.paper, in, option_words(table.paper, story, offer.option)),
                          arrange(in ? Move::Kind::drop : Move::Kind::add, offer.option),
                          {}});
  }
  return menu;
}

Menu review(Table& table, Index decision) {
  const simulation::Story& story = *table.model.story;
  const simulation::State& state = table.model.play.state;
  Menu menu;
  const bool empty = simulation::is_left_empty(story, state.world, decision);
  menu.lines.push_back({table.paper.say(empty ? "terminal.reviewed_none" : "terminal.reviewed"), arrange(Move::Kind::done), {}});
  for (const Index option : simulation::own_answers(story, state.world, decision)) {
    const bool marked = simulation::is_marked(story, state.world, option);
    menu.lines.push_back({ticked(table.paper, marked, option_words(table.paper, story, option)),
                          arrange(marked ? Move::Kind::drop : Move::Kind::add, option),
                          {}});
  }
  return menu;
}

std::string card_words(Table& table, Index card) {
  return words_of(table.paper, *table.model.story, table.model.story->cards[card].text);
}

std::string kind_words(Table& table, scenario::CardKind kind) {
  return table.paper.say("play.card_kind_" + std::to_string(static_cast<int>(kind)));
}

/// The card to be laid: the one taken up again, else the first that does not lie yet, or waits for a place in time.
Index card_in_hand(Table& table, Index decision) {
  if (table.form.card) return *table.form.card;
  const simulation::Story& story = *table.model.story;
  const auto& world = table.model.play.state.world;
  for (const Index card : simulation::cards_shown(story, world, decision)) {
    if (!simulation::laid_card(story, world, card).placed || simulation::waits_for_place(story, world, card)) return card;
  }
  return nowhere;
}

/// All the cards, before the first of them is laid: where one belongs in time can only be said against the others.
std::vector<std::string> all_cards(Table& table, const std::vector<Index>& cards) {
  std::vector<std::string> list{table.paper.say("terminal.cards", {std::to_string(cards.size())})};
  for (const Index card : cards) list.push_back(table.paper.say("terminal.card_listed", {card_words(table, card)}));
  return list;
}

Menu card_kinds(Table& table, Index decision, Index card) {
  const simulation::Story& story = *table.model.story;
  const auto& world = table.model.play.state.world;
  const auto cards = simulation::cards_shown(story, world, decision);
  const bool untouched =
      std::ranges::none_of(cards, [&](Index each) { return simulation::laid_card(story, world, each).placed; });
  Menu menu{table.paper.say("terminal.card", {card_words(table, card)}), {}};
  if (untouched) menu.before = all_cards(table, cards);
  for (const auto kind : {scenario::CardKind::fact, scenario::CardKind::guess, scenario::CardKind::feeling}) {
    const bool asked = simulation::asks_place(story, decision, kind) && simulation::has_place_left(story, world, card);
    const FormStep place = asked ? FormStep{.card = card, .kind = kind} : FormStep{};
    const Move move{.kind = Move::Kind::sort, .card = card, .card_kind = kind};
    menu.lines.push_back({kind_words(table, kind), session::Arrange{move}, place});
  }
  return menu;
}

/// The card that lies at a place in time, if one does.
Index card_at(Table& table, Index decision, int position) {
  const simulation::Story& story = *table.model.story;
  const auto& world = table.model.play.state.world;
  const auto cards = simulation::cards_shown(story, world, decision);
  const auto found =
      std::ranges::find_if(cards, [&](Index card) { return simulation::laid_card(story, world, card).position == position; });
  return found == cards.end() ? nowhere : *found;
}

Menu card_positions(Table& table, Index decision, Index card, scenario::CardKind kind) {
  Menu menu{table.paper.say("terminal.card_when", {card_words(table, card)}), {}};
  for (int position = 1; position <= simulation::cards_in_order(*table.model.story, decision); ++position) {
    Move move{.kind = Move::Kind::sort, .card = card, .card_kind = kind, .position = static_cast<std::uint8_t>(position)};
    const Index there = card_at(table, decision, position);
    menu.lines.push_back(
        {table.paper.say("terminal.card_place",
                         {std::to_string(position), there == nowhere || there == card ? "" : card_words(table, there)}),
         session::Arrange{move},
         {}});
  }
  return menu;
}

Menu board(Table& table, Index at) {
  const simulation::Story& story = *table.model.story;
  const Index card = card_in_hand(table, at);
  if (card != nowhere) return table.form.kind ? card_positions(table, at, card, *table.form.kind) : card_kinds(table, at, card);
  Menu menu{table.paper.say("terminal.board_done"), {}};
  menu.lines.push_back({table.paper.say("terminal.board_as_it_lies"), arrange(Move::Kind::done), {}});
  for (const Index laid_card : simulation::cards_shown(story, table.model.play.state.world, at)) {
    const simulation::Laid laid = simulation::laid_card(story, table.model.play.state.world, laid_card);
    menu.lines.push_back({table.paper.say("terminal.card_lies", {card_words(table, laid_card), kind_words(table, laid.kind),
                                                                 laid.position == 0 ? "" : std::to_string(laid.position)}),
                          std::nullopt,
                          {.card = laid_card}});
  }
  return menu;
}

std::string slot_words(Table& table, const simulation::DecisionInfo& decision, std::size_t slot) {
  return text::moment(table.model.story->start, table.model.story->slots[decision.slots.begin + slot], table.paper.language());
}

/// Something can be put into the slot, or taken out of it.
bool can_change(Table& table, std::size_t slot) {
  const auto moves = simulation::form_moves(*table.model.story, table.model.play.state);
  return std::ranges::any_of(moves, [&](const Move& move) { return move.kind == Move::Kind::place && move.slot == slot; });
}

/// The nearest slot before it that can still be changed; nothing where there is none.
std::optional<std::size_t> slot_before(Table& table, std::size_t slot) {
  while (slot > 0)
    if (can_change(table, --slot)) return slot;
  return std::nullopt;
}

/// A task as it stands in every slot's list: where it is now, or that it cannot stand here.
std::string task_words(Table& table, const simulation::DecisionInfo& decision, const Move& place) {
  const simulation::Story& story = *table.model.story;
  const std::string words = option_words(table.paper, story, place.option);
  const std::uint8_t now = simulation::slot_of(story, table.model.play.state.world, place.option);
  if (now == place.slot) return table.paper.say("terminal.slot_here", {words});
  if (simulation::why_not_form(story, table.model.play.state, place)) return table.paper.say("terminal.slot_closed", {words});
  return now == simulation::no_slot ? words : table.paper.say("terminal.slot_move", {words, slot_words(table, decision, now)});
}

/// One slot: left as it is, given a task, or cleared; or back to one before it, or on to the whole week. Every task has its
/// number in every slot, whatever is in and whatever fits.
Menu slot_menu(Table& table, Index at, std::size_t slot) {
  const simulation::Story& story = *table.model.story;
  const simulation::DecisionInfo& decision = story.decisions[at];
  const auto which = static_cast<std::uint8_t>(slot);
  const Index there = simulation::task_in(story, table.model.play.state.world, at, which);
  const FormStep week{.slot = decision.slots.size()}, next = table.form.from_week ? week : FormStep{.slot = slot + 1};
  Menu menu{table.paper.say("terminal.slot", {slot_words(table, decision, slot)}), {}};
  menu.lines.push_back({there == nowhere ? table.paper.say("terminal.slot_free")
                                         : table.paper.say("terminal.slot_stays", {option_words(table.paper, story, there)}),
                        std::nullopt, next});
  const auto place = [&](Index task) { return Move{.kind = Move::Kind::place, .decision = at, .option = task, .slot = which}; };
  for (const auto& offer : table.model.question->offers) {
    if (story.options[offer.option].fixed_slot != simulation::no_slot) continue;
    const Move move = place(offer.option);
    menu.lines.push_back({task_words(table, decision, move),
                          offer.option == there ? std::nullopt : std::optional<session::Message>(session::Arrange{move}), next});
  }
  if (there != nowhere && !simulation::why_not_form(story, table.model.play.state, place(nowhere)))
    menu.lines.push_back({table.paper.say("terminal.slot_clear"), session::Arrange{place(nowhere)}, next});
  if (const auto before = slot_before(table, slot); before && !table.form.from_week)
    menu.lines.push_back(
        {table.paper.say("terminal.slot_back", {slot_words(table, decision, *before)}), std::nullopt, {.slot = *before}});
  menu.lines.push_back({table.paper.say("terminal.slot_week"), std::nullopt, week});
  return menu;
}

Menu plan(Table& table, Index at) {
  const simulation::Story& story = *table.model.story;
  const simulation::DecisionInfo& decision = story.decisions[at];
  // A slot that is over, or full for good, asks nothing.
  while (table.form.slot < decision.slots.size() && !can_change(table, table.form.slot)) ++table.form.slot;
  if (table.form.slot < decision.slots.size()) return slot_menu(table, at, table.form.slot);
  Menu menu{table.paper.say("terminal.plan_made"), {}};
  const bool empty = simulation::is_left_empty(story, table.model.play.state.world, at);
  menu.lines.push_back({table.paper.say(empty ? "terminal.plan_empty" : "terminal.plan_go"), arrange(Move::Kind::done), {}});
  for (std::size_t slot = 0; slot < decision.slots.size(); ++slot) {
    const Index task = simulation::task_in(story, table.model.play.state.world, at, static_cast<std::uint8_t>(slot));
    menu.lines.push_back(
        {table.paper.say("terminal.plan_row",
                         {slot_words(table, decision, slot),
                          task == nowhere ? table.paper.say("terminal.free") : option_words(table.paper, story, task)}),
         std::nullopt,
         can_change(table, slot) ? FormStep{.slot = slot, .from_week = true} : FormStep{.slot = decision.slots.size()}});
  }
  return menu;
}

}  // namespace

Menu menu_of(Table& table) {
  const Index at = table.model.question->decision;
  if (table.form.decision != at) table.form = {.decision = at};
  const simulation::DecisionInfo& decision = table.model.story->decisions[at];
  switch (decision.kind) {
    case scenario::QuestionKind::choose:
    case scenario::QuestionKind::predict: return choice(table);
    case scenario::QuestionKind::compose:
    case scenario::QuestionKind::mail: return composition(table, at);
    case scenario::QuestionKind::sort: return board(table, at);
    case scenario::QuestionKind::review: return review(table, at);
    case scenario::QuestionKind::plan: return plan(table, at);
  }
  return {};
}

void print_menu(Paper& paper, const Menu& menu) {
  for (const std::string& words : menu.before) paper.line(words);
  if (!menu.head.empty()) paper.line(menu.head);
  int number = 0;
  for (const MenuLine& line : menu.lines) paper.paragraph(std::to_string(++number) + ". ", line.words);
}

}  // namespace command_line
