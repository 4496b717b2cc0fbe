#include "validation/satisfiable.hpp"

#include <vector>

namespace validation {
namespace {

using namespace condition;

/// The values a thing may have, a bit each; what it is, and which of them are asked for.
using Values = std::uint16_t;
constexpr Values no = 1, yes = 2, anything = 0xFFFF;

struct Literal {
  Obstacle::Kind kind{};
  std::string_view name;
  int detail = 0;           ///< which meter, which sign
  Values asked = anything;  ///< what the condition wants
  Values there = anything;  ///< what can be
  [[nodiscard]] bool same(const Literal& other) const {
    return kind == other.kind && name == other.name && detail == other.detail;
  }
};

Values compared(int count, Comparison comparison, int right) {
  unsigned values = 0;
  for (int value = 0; value < count; ++value)
    if (condition::compare(value, comparison, right)) values |= 1U << static_cast<unsigned>(value);
  return static_cast<Values>(values);
}

Values truth(bool may_not, bool may) { return static_cast<Values>((may_not ? no : 0) | (may ? yes : 0)); }

/// What a client's grievance can have come to.
Values grievance(const Asking& asking, std::string_view client) {
  constexpr Values unknown = 1, from_known = 0b1110, settled = 0b1000;
  const scenario::Person* person = scenario::find_person(asking.scenario, client);
  if (person == nullptr) return anything;
  if (person->real_issue.empty()) return person->grievance.empty() ? settled : from_known;
  for (const scenario::Name& fact : person->real_issue)
    if (const auto found = asking.numbers.facts.find(fact.text);
        found != asking.numbers.facts.end() && !asking.here.known[found->second])
      return unknown;
  return unknown | from_known;
}

/// One atom as a literal: what it asks for when it is wanted true.
struct Atom {
  const Asking& asking;

  Literal operator()(const MeterIs& is) const {
    return {Obstacle::Kind::itself, whom(is.person), static_cast<int>(is.meter),
            compared(level_count, is.comparison, static_cast<int>(is.level)), 0b11111};
  }
  Literal operator()(const ConductIs& is) const {
    return {Obstacle::Kind::itself, whom(is.person), meter_count + static_cast<int>(is.sign), yes, no | yes};
  }
  Literal operator()(const GrievanceIs& is) const {
    return {Obstacle::Kind::grievance, whom(is.person), 0, compared(4, is.comparison, static_cast<int>(is.grievance)),
            grievance(asking, whom(is.person))};
  }
  Literal operator()(const FactKnown& is) const {
    const auto found = asking.numbers.facts.find(is.fact);
    if (found == asking.numbers.facts.end()) return {};
    return {Obstacle::Kind::not_known, is.fact, 0, yes,
            truth(asking.here.unknown[found->second], asking.here.known[found->second])};
  }
  Literal operator()(const PromiseIs& is) const {
    const auto found = asking.numbers.promises.find(is.promise);
    if (found == asking.numbers.promises.end()) return {};
    return {Obstacle::Kind::promise, is.promise, 0, static_cast<Values>(1U << static_cast<unsigned>(is.state)),
            asking.here.promises[found->second]};
  }
  Literal operator()(const Chose& is) const {
    const auto found = asking.numbers.options.find(option_key(is.option));
    return found == asking.numbers.options.end() ? Literal{} : happened(is.option, found->second);
  }
  Literal operator()(const Visited& is) const {
    const auto found = asking.numbers.visits.find(is.scene);
    return found == asking.numbers.visits.end() || !asking.numbers.scenes.contains(is.scene) ? Literal{}
                                                                                             : happened(is.scene, found->second);
  }
  Literal operator()(const Company& is) const {
    const auto found = asking.scenario.company.find(is.key);
    if (found == asking.scenario.company.end()) return {};
    const bool holds = condition::compare(found->second, is.comparison, is.value);
    // Several may be asked of one number: each is decided by itself.
    return {Obstacle::Kind::company, is.key, static_cast<int>(is.comparison) * 100'000 + is.value, yes, truth(!holds, holds)};
  }
  Literal operator()(const auto&) const { return {}; }  // luck and counts may be anything; all, any and not are no atoms

 private:
  [[nodiscard]] std::string_view whom(const std::string& person) const { return person.empty() ? asking.client : person; }
  [[nodiscard]] Literal happened(std::string_view what, std::size_t number) const {
    return {Obstacle::Kind::not_happened, what, 0, yes, truth(asking.here.undone[number], asking.here.done[number])};
  }
};

/// A condition taken apart into what must hold together.
struct Together {
  const Asking& asking;
  std::vector<Literal> literals;
  std::optional<Obstacle> obstacle;

  void add(const Condition& condition, bool wanted) {
    if (obstacle) return;
    if (const auto* negated = std::get_if<Not>(&condition.what)) return add_parts(negated->part, !wanted);
    if (const auto* all = std::get_if<All>(&condition.what))
      return wanted ? add_parts(all->parts, true) : add_either(all->parts, false);
    if (const auto* any = std::get_if<Any>(&condition.what))
      return wanted ? add_either(any->parts, true) : add_parts(any->parts, false);
    Literal literal = std::visit(Atom{asking}, condition.what);
    if (literal.there == anything && literal.asked == anything) return;
    if (!wanted) literal.asked = static_cast<Values>(~literal.asked);
    add(literal);
  }

 private:
  /// A literal is filed under what is in the way of a yes.
  static Obstacle::Kind kind_of(const Literal& literal) {
    if (literal.kind == Obstacle::Kind::not_known && (literal.asked & yes) == 0) return Obstacle::Kind::surely_known;
    if (literal.kind == Obstacle::Kind::not_happened && (literal.asked & yes) == 0) return Obstacle::Kind::surely_passed;
    return literal.kind;
  }
  void add_parts(const std::vector<Condition>& parts, bool wanted) {
    for (const Condition& part : parts) add(part, wanted);
  }
  /// One of them is enough, and is tried without the rest: more may hold than is said, never less.
  void add_either(const std::vector<Condition>& parts, bool wanted) {
    std::optional<Obstacle> first;
    for (const Condition& part : parts) {
      const auto in_the_way = never(part, wanted, asking);
      if (!in_the_way) return;
      if (!first) first = in_the_way;
    }
    obstacle = first ? first : Obstacle{Obstacle::Kind::itself, ""};
  }
  void add(const Literal& literal) {
    if ((literal.asked & literal.there) == 0) {
      obstacle = Obstacle{kind_of(literal), std::string(literal.name)};
      return;
    }
    for (Literal& known : literals)
      if (known.same(literal)) {
        known.asked &= literal.asked;
        if ((known.asked & known.there) == 0) obstacle = Obstacle{Obstacle::Kind::itself, std::string(literal.name)};
        return;
      }
    literals.push_back(literal);
  }
};

}  // namespace

std::optional<Obstacle> never(const Condition& condition, bool wanted, const Asking& asking) {
  Together together{asking, {}, {}};
  together.add(condition, wanted);
  return together.obstacle;
}

}  // namespace validation
