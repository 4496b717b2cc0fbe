#pragma once
#include "scenario/scenario.hpp"

namespace validation {

/// Calls `visit(text)` for every text of the scenario, empty ones included, in the order of the file.
template <typename Visit>
void for_each_text(const scenario::Scenario& scenario, const Visit& visit) {
  for (const scenario::Text* text : {&scenario.title, &scenario.summary, &scenario.stake, &scenario.aim}) visit(*text);
  for (const scenario::Person& person : scenario.people)
    for (const scenario::Text* text :
         {&person.name, &person.role, &person.company, &person.history, &person.usual.note, &person.grievance})
      visit(*text);
  for (const scenario::Fact& fact : scenario.facts) visit(fact.text);
  for (const scenario::Promise& promise : scenario.promises) visit(promise.text);
  for (const scenario::Outcome& outcome : scenario.outcomes) visit(outcome.title), visit(outcome.text);
  for (const scenario::Scene& scene : scenario.scenes) {
    visit(scene.title);
    scenario::for_each_step(scene.flow, [&](const scenario::Step& step) {
      if (const auto* narration = std::get_if<scenario::Narration>(&step.what)) visit(narration->text);
      if (const auto* inner = std::get_if<scenario::Inner>(&step.what)) visit(inner->text);
      if (const auto* discuss = std::get_if<scenario::Discuss>(&step.what)) visit(discuss->text);
      if (const auto* line = std::get_if<scenario::Line>(&step.what)) {
        for (const scenario::Variant& variant : line->variants) visit(variant.text);
        if (line->signal) visit(line->signal->text);
      }
      if (const auto* choice = std::get_if<scenario::Choice>(&step.what)) {
        visit(choice->prompt);
        for (const scenario::Option& option : choice->options) visit(option.text), visit(option.reason);
        for (const scenario::Card& card : choice->cards) visit(card.text), visit(card.reason);
      }
    });
  }
}

}  // namespace validation
