#include <algorithm>
#include <map>
#include <set>

#include "scenario/keywords.hpp"
#include "scenario/limits.hpp"
#include "text/dates.hpp"
#include "validation/codes.hpp"
#include "validation/known.hpp"
#include "validation/slots.hpp"

namespace validation {
namespace {

using scenario::Choice;
using scenario::Keyword;
using scenario::Option;
using scenario::QuestionKind;

void check_prediction(const Inspection& in, const Choice& choice) {
  for (const Option& option : choice.options)
    if (option.kind != scenario::OptionKind::think) in.report(codes::spoken_prediction, option.where);
}

void check_groups(const Inspection& in, const Choice& choice) {
  std::map<std::string_view, int> sizes;
  std::set<std::string_view> with_exemplary;
  for (const Option& option : choice.options) {
    if (option.group.text.empty()) continue;
    ++sizes[option.group.text];
    if (option.exemplary && !with_exemplary.insert(option.group.text).second)
      in.report(codes::exemplary_rivals, option.group.where, {option.group.text});
  }
  for (const Option& option : choice.options)
    if (!option.group.text.empty() && sizes[option.group.text] == 1)
      in.report(codes::lonely_group, option.group.where, {option.group.text});
}

void check_cards(const Inspection& in, const Choice& choice, const scenario::Place& where) {
  namespace limits = scenario::limits;
  if (choice.cards.size() < 3) in.report(codes::too_few_cards, where, {choice.id});
  if (choice.cards.size() > limits::cards)
    in.report(codes::too_many_cards, choice.cards[limits::cards].where,
              {std::to_string(choice.cards.size()), std::to_string(limits::cards)});
  std::set<int> positions;
  int count = 0;
  for (const scenario::Card& card : choice.cards)
    if (card.position != 0) positions.insert(card.position), ++count;
  const bool each_once = static_cast<int>(positions.size()) == count && (count == 0 || *positions.rbegin() == count);
  if (!each_once) in.report(codes::positions_wrong, where, {choice.id, std::to_string(count)});
}

void check_slots(const Inspection& in, const Choice& choice, const scenario::Place& where) {
  namespace limits = scenario::limits;
  if (choice.slots.empty()) return in.report(codes::no_slots, where, {choice.id});
  if (choice.slots.size() > limits::slots)
    in.report(codes::too_many_slots, choice.slot_places[limits::slots],
              {std::to_string(choice.slots.size()), std::to_string(limits::slots)});
  for (std::size_t i = 0; i < choice.slots.size(); ++i) {
    if (choice.slots[i] < 0) in.report(codes::before_start, choice.slot_places[i]);
    if (choice.slots[i] > limits::days * scenario::minutes_per_day) in.report(codes::too_late, choice.slot_places[i]);
    if (i == 0 || choice.slots[i] >= choice.slots[i - 1] + choice.slot_length) continue;
    in.report(codes::slots_overlap, choice.slot_places[i],
              {text::moment(in.scenario.start, choice.slots[i - 1] + choice.slot_length, in.scenario.languages.front())});
  }
}

/// The first step that would leave the plan or begin another, or nothing.
void check_returns(const Inspection& in, const Option& task) {
  scenario::for_each_step(task.then, [&](const scenario::Step& step) {
    const auto refuse = [&](Keyword word) {
      const scenario::Spelling& row = scenario::spelling(word);
      in.report(codes::leaves_plan, step.where,
                {std::string(in.scenario.languages.front() == text::Language::en ? row.en : row.ja)});
    };
    if (std::holds_alternative<scenario::Next>(step.what)) refuse(Keyword::next);
    if (std::holds_alternative<scenario::End>(step.what)) refuse(Keyword::end);
    if (const auto* choice = std::get_if<Choice>(&step.what); choice != nullptr && choice->kind == QuestionKind::plan)
      refuse(Keyword::plan);
  });
}

/// A task that stands nowhere can never be planned: the person it is for is away at every slot.
void check_fits(const Inspection& in, const scenario::Scene& scene, const Choice& plan, const Option& task) {
  if (!plan.slots.empty() && fitting_slots(in.scenario, in.rubric, scene, plan, task).empty())
    in.report(codes::fits_no_slot, task.where, {task.text.source});
}

void check_plan(const Inspection& in, const scenario::Scene& scene, const Choice& choice, const scenario::Place& where) {
  namespace limits = scenario::limits;
  check_slots(in, choice, where);
  if (choice.options.size() > limits::tasks)
    in.report(codes::too_many_tasks, choice.options[limits::tasks].where,
              {std::to_string(choice.options.size()), std::to_string(limits::tasks)});
  std::set<scenario::Minutes> taken;
  for (const Option& task : choice.options) {
    const auto needs = task.takes + 2 * task.travel;
    if (needs > choice.slot_length)
      in.report(codes::task_too_long, task.where, {task.text.source, std::to_string(needs), std::to_string(choice.slot_length)});
    if (task.fixed && (std::ranges::find(choice.slots, *task.fixed) == choice.slots.end() || !taken.insert(*task.fixed).second))
      in.report(codes::fixed_elsewhere, task.where, {task.text.source});
    check_returns(in, task);
    check_fits(in, scene, choice, task);
  }
}

void check_question(const Inspection& in, const scenario::Scene& scene, const scenario::Step& step) {
  const auto* choice = std::get_if<Choice>(&step.what);
  if (choice == nullptr) return;
  switch (choice->kind) {
    case QuestionKind::predict: return check_prediction(in, *choice);
    case QuestionKind::compose:
    case QuestionKind::mail: return check_groups(in, *choice);
    case QuestionKind::sort: return check_cards(in, *choice, step.where);
    case QuestionKind::plan: return check_plan(in, scene, *choice, step.where);
    case QuestionKind::choose:
    case QuestionKind::review: return;
  }
}

}  // namespace

void check_questions(const Inspection& in) {
  for (const scenario::Scene& scene : in.scenario.scenes)
    scenario::for_each_step(scene.flow, [&](const scenario::Step& step) { check_question(in, scene, step); });
}

}  // namespace validation
