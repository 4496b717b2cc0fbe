#include "validation/codes.hpp"
#include "validation/known.hpp"
#include "validation/revealed.hpp"
#include "validation/satisfiable.hpp"

namespace validation {
namespace {

using condition::Condition;

/// A change that can be marked in time by nobody.
void check_signal(const Inspection& in, const scenario::Step& step, const Possible& here) {
  const auto* line = std::get_if<scenario::Line>(&step.what);
  if (line == nullptr || !line->signal) return;
  const scenario::Name& fact = line->signal->spelled_out_by;
  const auto number = in.ways->numbers.facts.find(fact.text);
  if (number != in.ways->numbers.facts.end() && !here.unknown[number->second])
    in.report(codes::spelled_out_before, fact.where, {fact.text});
}

/// Conditions where they are asked.
class Conditions {
 public:
  explicit Conditions(const Inspection& in)
      : in_(in), client_(main_client(in.scenario)), revealed_(revealed_facts(in.scenario)) {}

  void look_at(const scenario::Option& option, const Possible& here) const {
    if (!option.when) return;
    if (const auto obstacle = in_the_way(*option.when, true, here))
      report(codes::never_offered, *option.when, *obstacle, option.text.source);
  }

  void look_at(const scenario::Step& step, const Possible& here) const {
    const auto* branch = std::get_if<scenario::If>(&step.what);
    if (branch == nullptr) return;
    if (const auto obstacle = in_the_way(branch->condition, true, here))
      report(codes::never_so, branch->condition, *obstacle, "");
    else if (!branch->otherwise.empty() && in_the_way(branch->condition, false, here))
      in_.report(codes::always_so, branch->condition.where);
  }

 private:
  [[nodiscard]] std::optional<Obstacle> in_the_way(const Condition& condition, bool wanted, const Possible& here) const {
    return never(condition, wanted, {in_.scenario, in_.ways->numbers, here, client_});
  }

  void report(const Rule& rule, const Condition& condition, const Obstacle& obstacle, const std::string& option) const {
    // A fact that is revealed, only later, is a fault of order.
    if (obstacle.kind == Obstacle::Kind::not_known && revealed_.contains(obstacle.what))
      return in_.report(codes::asked_before_known, condition.where, {obstacle.what});
    // Of the reasons a message can give, one is filled in.
    std::vector<std::string> arguments(obstacle_kinds + 1);
    arguments.front() = option;
    arguments[static_cast<std::size_t>(obstacle.kind) + 1] = obstacle.what.empty() ? "-" : obstacle.what;
    in_.report(rule, condition.where, std::move(arguments));
  }

  const Inspection& in_;
  std::string_view client_;
  std::unordered_set<std::string_view> revealed_;
};

}  // namespace

void check_ways(const Inspection& in) {
  if (in.ways == nullptr) return;
  // A name that names nothing was told; what follows from it would only repeat it in other words.
  const bool understood = !diagnostic::has_errors(in.problems);
  const Conditions conditions(in);
  std::unordered_set<std::string_view> ended_with;
  Listener listener;
  listener.option = [&](const scenario::Choice&, const scenario::Option& option, const Possible& here) {
    if (understood) conditions.look_at(option, here);
  };
  listener.step = [&](const scenario::Step& step, const Possible& here) {
    if (understood) conditions.look_at(step, here), check_signal(in, step, here);
    if (const auto* end = std::get_if<scenario::End>(&step.what)) ended_with.insert(end->outcome.text);
  };
  for (const scenario::Scene& scene : in.scenario.scenes) go_through(in.scenario, in.rubric, *in.ways, scene, listener);
  for (const scenario::Outcome& outcome : in.scenario.outcomes)
    if (!ended_with.contains(outcome.id.text)) in.report(codes::unreachable_outcome, outcome.where, {outcome.id.text});
}

}  // namespace validation
