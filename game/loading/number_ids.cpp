#include <algorithm>
#include <charconv>

#include "loading/parts.hpp"
#include "scenario/words.hpp"

namespace loading {
namespace {

using scenario::Scenario;
using scenario::Step;

/// The number in an id such as l12, or 0.
int number_of(std::string_view id, char letter) {
  if (!id.starts_with(letter)) return 0;
  int number = 0;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
  return error == std::errc() && end == id.data() + id.size() ? number : 0;
}

/// New numbers begin after the largest in use, so that a line put in between never takes over the id of one that was removed.
struct Numbers {
  int line = 0, decision = 0;
};

Numbers in_use(const Scenario& scenario) {
  Numbers used;
  scenario::for_each_step(scenario, [&](const Step& step) {
    used.line = std::max(used.line, number_of(step.id, 'l'));
    used.decision = std::max(used.decision, number_of(step.id, 'd'));
  });
  return used;
}

void number_variants(scenario::Line& line, const std::string& id) {
  for (scenario::Variant& variant : line.variants)
    variant.text.id = variant.warmth ? id + '.' + std::string(scenario::level_id(*variant.warmth)) : id;
  if (line.signal) line.signal->text.id = id + ".signal";
}

/// Options or cards: a, b, c … behind those that have one.
template <typename Things>
void number_things(const std::string& decision, Things& things) {
  char last = 'a' - 1;
  for (const auto& thing : things)
    if (thing.id.size() == 1) last = std::max(last, thing.id.front());
  for (auto& thing : things) {
    if (thing.id.empty()) thing.id = std::string(1, last < 'z' ? ++last : 'z');  // more than 26 are refused elsewhere
    thing.text.id = decision + '.' + thing.id;
    thing.reason.id = thing.text.id + ".reason";
  }
}

void number_flow(scenario::Flow& flow, Numbers& used);

void number_step(Step& step, Numbers& used) {
  const auto line_id = [&]() -> const std::string& {
    if (step.id.empty()) step.id = 'l' + std::to_string(++used.line);
    return step.id;
  };
  if (auto* narration = std::get_if<scenario::Narration>(&step.what))
    narration->text.id = line_id();
  else if (auto* line = std::get_if<scenario::Line>(&step.what))
    number_variants(*line, line_id());
  else if (auto* inner = std::get_if<scenario::Inner>(&step.what))
    inner->text.id = line_id();
  else if (auto* discuss = std::get_if<scenario::Discuss>(&step.what))
    discuss->text.id = line_id();
  else if (auto* choice = std::get_if<scenario::Choice>(&step.what)) {
    if (step.id.empty()) step.id = 'd' + std::to_string(++used.decision);
    choice->id = step.id;
    choice->prompt.id = step.id + ".prompt";
    number_things(choice->id, choice->options);
    number_things(choice->id, choice->cards);
    for (scenario::Option& option : choice->options) number_flow(option.then, used);
  } else if (auto* branch = std::get_if<scenario::If>(&step.what)) {
    number_flow(branch->then, used);
    number_flow(branch->otherwise, used);
  }
}

void number_flow(scenario::Flow& flow, Numbers& used) {
  for (Step& step : flow) number_step(step, used);
}

void name_declarations(Scenario& scenario) {
  scenario.title.id = "title";
  scenario.summary.id = "summary";
  scenario.stake.id = "stake";
  scenario.aim.id = "aim";
  for (scenario::Person& person : scenario.people) {
    const std::string prefix = "people." + person.id.text + '.';
    person.name.id = prefix + "name";
    person.role.id = prefix + "role";
    person.company.id = prefix + "company_name";
    person.history.id = prefix + "history";
    person.grievance.id = prefix + "grievance";
    person.usual.note.id = prefix + "note";
  }
  for (scenario::Fact& fact : scenario.facts) fact.text.id = "facts." + fact.id.text;
  for (scenario::Promise& promise : scenario.promises) promise.text.id = "promises." + promise.id.text;
  for (scenario::Outcome& outcome : scenario.outcomes) {
    outcome.title.id = "outcomes." + outcome.id.text + ".title";
    outcome.text.id = "outcomes." + outcome.id.text + ".text";
  }
  for (scenario::Scene& scene : scenario.scenes) scene.title.id = "scenes." + scene.id.text + ".title";
}

}  // namespace

void number_ids(Scenario& scenario) {
  name_declarations(scenario);
  Numbers used = in_use(scenario);
  for (scenario::Scene& scene : scenario.scenes) number_flow(scene.flow, used);
}

}  // namespace loading
