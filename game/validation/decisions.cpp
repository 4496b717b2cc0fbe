#include <algorithm>

#include "scenario/limits.hpp"
#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

using scenario::Choice;
using scenario::Option;

bool has_acts(const Option& option) { return !option.acts.empty(); }
bool is_exemplary(const Option& option) { return option.exemplary; }
bool is_conditional(const Option& option) { return option.when.has_value(); }

bool is_open_exemplary(const Option& option) { return is_exemplary(option) && !is_conditional(option); }

void check_options_alike(const Inspection& in, const Choice& choice) {
  for (std::size_t i = 1; i < choice.options.size(); ++i)
    for (std::size_t j = 0; j < i && i < scenario::limits::options; ++j)
      if (choice.options[i].text.source == choice.options[j].text.source) {
        in.report(codes::same_options, choice.options[i].text.where, {std::to_string(choice.options[j].text.where.line)});
        break;
      }
}

/// Whether taking it should count for something: when to say a thing is told by the clock, and what is fixed is nobody's choice.
bool is_weighed(const Choice& choice, const Option& option) {
  const bool says_when = scenario::is_composed(choice.kind) && option.kind == scenario::OptionKind::wait;
  return !says_when && !option.fixed;
}

/// A decision nobody is scored on (none of its options carries an act) needs neither an exemplary option nor reasons.
void check_scored(const Inspection& in, const Choice& choice, const scenario::Place& where) {
  const auto exemplary = std::ranges::count_if(choice.options, is_exemplary);
  if (exemplary == 0)
    in.report(codes::no_exemplary, where, {choice.id});
  else if (scenario::is_chosen(choice.kind) && std::ranges::all_of(choice.options, is_exemplary))
    in.report(codes::all_exemplary, where, {choice.id});
  else if (std::ranges::none_of(choice.options, is_open_exemplary) && !std::ranges::all_of(choice.options, is_conditional))
    in.report(codes::exemplary_hidden, where, {choice.id});
  for (const Option& option : choice.options) {
    if (!has_acts(option) && is_weighed(choice, option))
      in.report(codes::no_acts, option.where, {option.text.source});
    else if (has_acts(option) && option.reason.empty())
      in.report(codes::no_reason, option.where, {option.text.source});
  }
}

bool is_move(std::string_view id) { return id == "done" || id == "mark" || id == "note" || id == "none"; }

/// A task stands where the reading of a line could: "d8:s3=busy".
bool is_reading(std::string_view id) { return id == "dissatisfied" || id == "busy" || id == "circumstances" || id == "unknown"; }

void check_reserved(const Inspection& in, const Choice& choice) {
  for (const Option& option : choice.options)
    if (is_move(option.id) || (choice.kind == scenario::QuestionKind::plan && is_reading(option.id)))
      in.report(codes::reserved_id, option.where, {option.id});
  for (const scenario::Card& card : choice.cards)
    if (is_move(card.id)) in.report(codes::reserved_id, card.where, {card.id});
}

void check_decision(const Inspection& in, const Choice& choice, const scenario::Place& where) {
  check_reserved(in, choice);
  if (scenario::has_results(choice.kind)) return;  // their options are ours
  if (choice.options.size() < 2)
    in.report(codes::too_few_options, where, {choice.id});
  else if (choice.kind != scenario::QuestionKind::plan && std::ranges::all_of(choice.options, is_conditional))
    in.report(codes::all_conditional, where, {choice.id});
  if (choice.kind != scenario::QuestionKind::plan && choice.options.size() > scenario::limits::options)
    in.report(codes::too_many_options, choice.options[scenario::limits::options].where,
              {std::to_string(choice.options.size()), std::to_string(scenario::limits::options)});
  check_options_alike(in, choice);
  if (choice.options.size() >= 2 && std::ranges::any_of(choice.options, has_acts)) check_scored(in, choice, where);
}

/// Lines are marked and read: "d3:l12=busy".
void check_reserved(const Inspection& in, const scenario::Step& step) {
  if (step.id == "mark" || step.id == "note") in.report(codes::reserved_id, step.where, {step.id});
}

}  // namespace

void check_decisions(const Inspection& in) {
  scenario::for_each_step(in.scenario, [&](const scenario::Step& step) {
    check_reserved(in, step);
    if (const auto* choice = std::get_if<Choice>(&step.what)) check_decision(in, *choice, step.where);
  });
}

}  // namespace validation
