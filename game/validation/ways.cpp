#include "validation/ways.hpp"

#include <algorithm>
#include <deque>
#include <utility>

#include "validation/satisfiable.hpp"
#include "validation/slots.hpp"

namespace validation {
namespace {

using namespace scenario;
const Listener nobody{};

using Here = std::optional<Possible>;  ///< nothing: no way comes here

void join(Here& into, const Here& other) {
  if (!other) return;
  if (into)
    validation::join(*into, *other);
  else
    into = other;
}

/// Goes through a flow from front to back.
class Traveller {
 public:
  using Lead = std::function<void(std::size_t to, const Possible&)>;
  Traveller(const Scenario& scenario, const rubric::Rubric& rubric, const Numbers& numbers, const Scene& scene,
            const Listener& listener, Lead lead)
      : scenario_(scenario),
        rubric_(rubric),
        numbers_(numbers),
        scene_(scene),
        listener_(listener),
        lead_(std::move(lead)),
        client_(main_client(scenario)) {}

  Here go(const Flow& flow, Here here) {
    for (const Step& step : flow) {
      if (!here) return here;
      if (listener_.step) listener_.step(step, *here);
      here = std::visit([&](const auto& what) { return after(what, std::move(*here)); }, step.what);
      if (here) learn(*here, numbers_, step.reveals);
    }
    return here;
  }

 private:
  [[nodiscard]] bool may(const condition::Condition& condition, bool wanted, const Possible& here) const {
    return !never(condition, wanted, {scenario_, numbers_, here, client_});
  }

  Here after(const Next& next, Possible here) {
    if (const auto found = numbers_.scenes.find(next.scene.text); found != numbers_.scenes.end()) lead_(found->second, here);
    return std::nullopt;
  }
  Here after(const End&, const Possible&) { return std::nullopt; }
  Here after(const Pass& pass, Possible here) {
    here.earliest += pass.minutes;
    return here;
  }
  Here after(const Reveal& reveal, Possible here) {
    learn(here, numbers_, reveal.facts);
    return here;
  }
  Here after(const PromiseStep& deed, Possible here) {
    if (listener_.deed) listener_.deed(deed, here);
    take(here, numbers_, deed);
    return here;
  }
  Here after(const If& branch, Possible here) {
    Here together;
    if (may(branch.condition, true, here)) join(together, go(branch.then, here));
    if (may(branch.condition, false, here)) join(together, go(branch.otherwise, here));
    return together;
  }
  Here after(const Choice& choice, Possible here) {
    if (listener_.option)
      for (const Option& option : choice.options) listener_.option(choice, option, here);
    if (choice.kind == QuestionKind::plan) return planned(choice, std::move(here));
    if (is_composed(choice.kind)) return put_together(choice, std::move(here));
    Here together;
    for (const Option& option : choice.options)
      if (!option.when || may(*option.when, true, here)) {
        Possible taken = here;
        taken.earliest += option.after;
        come_of(option, taken);
        taken.earliest += option.takes;
        join(together, go(option.then, std::move(taken)));
      }
    return choice.options.empty() ? Here{std::move(here)} : together;
  }
  Here after(const auto&, Possible here) { return here; }  // what is said, shown, talked over or waited for

  /// What an option brings about by itself.
  void come_of(const Option& option, Possible& here) {
    choose(here, numbers_, option);
    learn(here, numbers_, option.reveals);
    for (const PromiseStep& deed : option.promises) {
      if (listener_.deed) listener_.deed(deed, here);
      take(here, numbers_, deed);
    }
  }

  /// Each part may be in or out.
  Here put_together(const Choice& choice, Possible here) {
    for (const Option& part : choice.options) {
      if (part.when && !may(*part.when, true, here)) continue;
      Possible in = here;
      in.earliest += part.after;
      come_of(part, in);
      in.earliest += part.takes;
      validation::join(here, in);
    }
    return here;
  }

  /// Any of the tasks, in any order, until nothing more comes of them.
  Here planned(const Choice& plan, Possible here) {
    Traveller unheard(scenario_, rubric_, numbers_, scene_, nobody, lead_);
    Possible before;
    do {
      before = here;
      for (const Option& task : plan.options) unheard.add_task(plan, task, here);
    } while (before != here);
    for (const Option& task : plan.options) add_task(plan, task, here);
    if (!plan.slots.empty()) here.earliest = std::max(here.earliest, plan.slots.back());
    return here;
  }
  void add_task(const Choice& plan, const Option& task, Possible& here) {
    if (task.when && !may(*task.when, true, here)) return;
    const auto slots = fitting_slots(scenario_, rubric_, scene_, plan, task);
    const auto slot = std::ranges::find_if(slots, [&](Minutes begins) { return task.fixed || begins >= here.earliest; });
    if (slot == slots.end()) return;
    Possible taken = here;
    taken.earliest = std::max(taken.earliest, *slot) + task.travel;
    come_of(task, taken);
    taken.earliest += task.takes;
    Here behind = go(task.then, std::move(taken));
    if (!behind) return;
    behind->earliest = here.earliest;  // another task may have been planned before it
    validation::join(here, *behind);
  }

  const Scenario& scenario_;
  const rubric::Rubric& rubric_;
  const Numbers& numbers_;
  const Scene& scene_;
  const Listener& listener_;
  Lead lead_;
  std::string_view client_;
};

}  // namespace

Ways ways_of(const Scenario& scenario, const rubric::Rubric& rubric, Numbers numbers) {
  Ways ways{std::move(numbers), std::vector<std::optional<Possible>>(scenario.scenes.size())};
  std::deque<std::size_t> open;
  std::vector<bool> waiting(scenario.scenes.size(), false);
  const auto enter_on = [&](std::size_t to, Possible here) {
    enter(here, ways.numbers, scenario.scenes[to]);
    std::optional<Possible>& entered = ways.entered[to];
    const std::optional<Possible> before = entered;
    join(entered, here);
    if (entered == before || waiting[to]) return;
    waiting[to] = true;
    open.push_back(to);
  };
  if (!scenario.scenes.empty()) enter_on(0, at_start(scenario));
  while (!open.empty()) {
    const std::size_t scene = open.front();
    open.pop_front();
    waiting[scene] = false;
    const Possible here = *ways.entered[scene];  // a copy: the scene may lead back to itself
    Traveller(scenario, rubric, ways.numbers, scenario.scenes[scene], nobody, enter_on).go(scenario.scenes[scene].flow, here);
  }
  return ways;
}

void go_through(const Scenario& scenario, const rubric::Rubric& rubric, const Ways& ways, const Scene& scene,
                const Listener& listener) {
  const auto number = ways.numbers.scenes.find(scene.id.text);
  if (number == ways.numbers.scenes.end() || !ways.entered[number->second]) return;
  Traveller(scenario, rubric, ways.numbers, scene, listener, [](std::size_t, const Possible&) {
  }).go(scene.flow, ways.entered[number->second]);
}

}  // namespace validation
