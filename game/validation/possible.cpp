#include "validation/possible.hpp"

#include <algorithm>
#include <unordered_set>

namespace validation {
namespace {

using condition::Condition;
using condition::PromiseState;
using scenario::PromiseDeed;

constexpr PromiseStates only(PromiseState state) { return static_cast<PromiseStates>(1U << static_cast<unsigned>(state)); }
constexpr PromiseStates either(PromiseState one, PromiseState other) {
  return static_cast<PromiseStates>(only(one) | only(other));
}

constexpr PromiseStates unanswered = either(PromiseState::none, PromiseState::requested);
constexpr PromiseStates pending = either(PromiseState::open, PromiseState::renegotiated);
constexpr PromiseStates late = either(PromiseState::kept_late, PromiseState::kept_late_warned);

/// Those of `from` become `to`, the others stay.
PromiseStates turned(PromiseStates now, PromiseStates from, PromiseStates to) {
  return (now & from) == 0 ? now : static_cast<PromiseStates>((now & ~from) | to);
}

PromiseStates after(PromiseStates now, PromiseDeed deed) {
  switch (deed) {
    case PromiseDeed::request: return turned(now, only(PromiseState::none), only(PromiseState::requested));
    case PromiseDeed::make: return turned(now, unanswered | only(PromiseState::refused), only(PromiseState::open));
    case PromiseDeed::keep:
      // Whether it is in time, and whether the client had been warned, is for play to say.
      return turned(now, static_cast<PromiseStates>(~(late | only(PromiseState::kept))), late | only(PromiseState::kept));
    case PromiseDeed::warn: return now;
    case PromiseDeed::renegotiate:
      return (now & pending) == 0 ? now : static_cast<PromiseStates>(now | only(PromiseState::renegotiated));
    case PromiseDeed::refuse: return turned(now, unanswered | pending, only(PromiseState::refused));
  }
  return now;
}

/// What is promised may fall due at any moment.
PromiseStates after_a_while(PromiseStates now) {
  return (now & pending) == 0 ? now : static_cast<PromiseStates>(now | only(PromiseState::broken));
}

/// Numbers everything conditions ask about.
struct Numbering {
  Numbers& numbers;

  void look(const Condition& condition) const { std::visit(*this, condition.what); }
  void operator()(const condition::All& all) const { each(all.parts); }
  void operator()(const condition::Any& any) const { each(any.parts); }
  void operator()(const condition::Not& negated) const { each(negated.part); }
  void operator()(const condition::Visited& asked) const { numbers.visits.emplace(asked.scene, next()); }
  void operator()(const condition::Chose& asked) const { numbers.options.emplace(option_key(asked.option), next()); }
  void operator()(const auto&) const {}

 private:
  void each(const std::vector<Condition>& parts) const {
    for (const Condition& part : parts) look(part);
  }
  [[nodiscard]] std::size_t next() const { return numbers.visits.size() + numbers.options.size(); }
};

template <typename T>
std::unordered_map<std::string_view, std::size_t> in_order(const std::vector<T>& all) {
  std::unordered_map<std::string_view, std::size_t> numbers;
  numbers.reserve(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) numbers.emplace(all[i].id.text, i);
  return numbers;
}

void note_taking(Numbers& numbers, const scenario::Choice& choice) {
  for (const scenario::Option& option : choice.options) {
    std::vector<std::size_t> heard;
    for (const std::string& key : {choice.id + ':' + option.id, option.id})
      if (const auto found = numbers.options.find(key); found != numbers.options.end()) heard.push_back(found->second);
    if (!heard.empty()) numbers.taking.emplace(&option, std::move(heard));
  }
}

/// Of an option that does not exist nothing is said but that.
void forget_what_nobody_offers(Numbers& numbers) {
  std::unordered_set<std::size_t> offered;
  for (const auto& [option, heard] : numbers.taking) offered.insert(heard.begin(), heard.end());
  std::erase_if(numbers.options, [&](const auto& asked) { return !offered.contains(asked.second); });
}

}  // namespace

std::string option_key(std::string option) {
  if (const std::size_t dot = option.find('.'); dot != std::string::npos) option[dot] = ':';
  return option;
}

void join(Possible& into, const Possible& other) {
  into.known |= other.known;
  into.unknown |= other.unknown;
  into.done |= other.done;
  into.undone |= other.undone;
  for (std::size_t i = 0; i < into.promises.size(); ++i) into.promises[i] |= other.promises[i];
  into.clock = std::min(into.clock, other.clock);
  into.earliest = std::min(into.earliest, other.earliest);
}

Numbers numbers_of(const scenario::Scenario& scenario) {
  Numbers numbers{in_order(scenario.scenes), in_order(scenario.facts), in_order(scenario.promises), {}, {}, {}};
  const Numbering asked{numbers};
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    if (const auto* branch = std::get_if<scenario::If>(&step.what)) asked.look(branch->condition);
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options)
        if (option.when) asked.look(*option.when);
  });
  namespace limits = scenario::limits;
  numbers.fit = scenario.facts.size() <= limits::facts && scenario.promises.size() <= limits::promises &&
                numbers.options.size() + numbers.visits.size() <= limits::asked_about;
  if (numbers.options.empty()) return numbers;
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what)) note_taking(numbers, *choice);
  });
  forget_what_nobody_offers(numbers);
  return numbers;
}

std::string_view main_client(const scenario::Scenario& scenario) {
  const auto first = std::ranges::find_if(scenario.people, &scenario::Person::client);
  return first == scenario.people.end() ? std::string_view{} : std::string_view(first->id.text);
}

Possible at_start(const scenario::Scenario& scenario) {
  Possible start;
  start.unknown.set();
  start.undone.set();
  start.promises.fill(only(PromiseState::none));
  if (!scenario.scenes.empty()) start.clock = start.earliest = scenario.scenes.front().at.value_or(0);
  return start;
}

void learn(Possible& here, const Numbers& numbers, const std::vector<scenario::Name>& facts) {
  for (const scenario::Name& fact : facts)
    if (const auto found = numbers.facts.find(fact.text); found != numbers.facts.end()) {
      here.known.set(found->second);
      here.unknown.reset(found->second);
    }
}

void take(Possible& here, const Numbers& numbers, const scenario::PromiseStep& step) {
  const auto found = numbers.promises.find(step.promise.text);
  if (found == numbers.promises.end()) return;
  PromiseStates& promise = here.promises[found->second];
  promise = after_a_while(after(promise, step.deed));
}

void choose(Possible& here, const Numbers& numbers, const scenario::Option& option) {
  const auto found = numbers.taking.find(&option);
  if (found == numbers.taking.end()) return;
  for (const std::size_t number : found->second) {
    here.done.set(number);
    here.undone.reset(number);
  }
}

void enter(Possible& here, const Numbers& numbers, const scenario::Scene& scene) {
  here.clock = std::max(here.clock, scene.at.value_or(here.clock));
  here.earliest = std::max(here.earliest, scene.at.value_or(here.earliest));
  const auto found = numbers.visits.find(scene.id.text);
  if (found == numbers.visits.end()) return;
  here.done.set(found->second);
  here.undone.reset(found->second);
}

}  // namespace validation
