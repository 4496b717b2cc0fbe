#include "simulation/compile.hpp"

namespace simulation {
namespace {

using Op = ConditionCode::Op;

struct Writer {
  Compiling& c;
  bool in_rubric = false;

  PersonIndex person(const std::string& name) const {
    if (!name.empty()) return person_named(c, name);
    return in_rubric ? the_client_in_question : c.story.main_client;
  }

  /// The next free memory bit; a story that asks about more than the World remembers is refused by validation.
  Index new_flag() const { return c.story.flags < max_flags ? c.story.flags++ : nowhere; }

  Index flag(const condition::Chose& chose) const {
    const auto key = option_named(c.names, c.scenario, chose.option);
    if (!key) return nowhere;
    const auto at = c.option_flags.find(*key);
    return at != c.option_flags.end() ? at->second : c.option_flags.emplace(*key, new_flag()).first->second;
  }

  Index flag(const condition::Visited& visited) const {
    const Index scene = find(c.names.scenes, visited.scene);
    if (scene == nowhere) return nowhere;
    const auto at = c.scene_flags.find(scene);
    return at != c.scene_flags.end() ? at->second : c.scene_flags.emplace(scene, new_flag()).first->second;
  }

  bool company_says(const condition::Company& company) const {
    const auto fact = c.scenario.company.find(company.key);
    const int value = fact == c.scenario.company.end() ? 0 : fact->second;
    switch (company.comparison) {
      case condition::Comparison::below: return value < company.value;
      case condition::Comparison::at_most: return value <= company.value;
      case condition::Comparison::exactly: return value == company.value;
      case condition::Comparison::at_least: return value >= company.value;
      case condition::Comparison::above: return value > company.value;
    }
    return false;
  }

  static ConditionCode atom(Op op) {
    ConditionCode code;
    code.op = op;
    return code;
  }

  ConditionCode operator()(const condition::MeterIs& m) const {
    ConditionCode code = atom(Op::meter);
    code.person = person(m.person);
    code.what = static_cast<std::uint8_t>(m.meter);
    code.comparison = m.comparison;
    code.value = static_cast<std::int32_t>(m.level);
    return code;
  }
  ConditionCode operator()(const condition::FactKnown& f) const {
    ConditionCode code = atom(Op::fact);
    code.argument = find(c.names.facts, f.fact);
    return code.argument == nowhere ? atom(Op::constant) : code;
  }
  ConditionCode operator()(const condition::PromiseIs& p) const {
    ConditionCode code = atom(Op::promise);
    code.argument = find(c.names.promises, p.promise);
    code.what = static_cast<std::uint8_t>(p.state);
    return code.argument == nowhere ? atom(Op::constant) : code;
  }
  ConditionCode operator()(const condition::Chose& chose) const {
    ConditionCode code = atom(Op::chose);
    code.argument = flag(chose);
    return code;
  }
  ConditionCode operator()(const condition::Visited& visited) const {
    ConditionCode code = atom(Op::visited);
    code.argument = flag(visited);
    return code;
  }
  ConditionCode operator()(const condition::Chance& chance) const {
    ConditionCode code = atom(Op::chance);
    code.value = chance.percent;
    code.argument = c.story.chance_events++;
    c.story.has_chance = true;
    return code;
  }
  ConditionCode operator()(const condition::Company& company) const {
    ConditionCode code = atom(Op::constant);
    code.value = company_says(company) ? 1 : 0;
    return code;
  }
  ConditionCode operator()(const condition::CountIs& count) const {
    ConditionCode code = atom(Op::count);
    code.person = person({});
    code.what = static_cast<std::uint8_t>(count.count);
    code.comparison = count.comparison;
    code.value = count.value;
    return code;
  }
  ConditionCode operator()(const condition::GrievanceIs& g) const {
    ConditionCode code = atom(Op::grievance);
    code.person = person(g.person);
    code.comparison = g.comparison;
    code.value = static_cast<std::int32_t>(g.grievance);
    return code;
  }
  ConditionCode operator()(const condition::ConductIs& conduct) const {
    ConditionCode code = atom(Op::conduct);
    code.person = person(conduct.person);
    code.what = static_cast<std::uint8_t>(conduct.sign);
    return code;
  }
  ConditionCode operator()(const condition::All&) const { return atom(Op::all); }
  ConditionCode operator()(const condition::Any&) const { return atom(Op::any); }
  ConditionCode operator()(const condition::Not&) const { return atom(Op::negate); }

  // Nesting is bounded by loading's limit on depth.
  void write(const condition::Condition& condition) const {
    const std::size_t at = c.story.conditions.size();
    const ConditionCode code = std::visit(*this, condition.what);
    c.story.conditions.push_back(code);
    if (const auto* all = std::get_if<condition::All>(&condition.what)) write_parts(all->parts);
    if (const auto* any = std::get_if<condition::Any>(&condition.what)) write_parts(any->parts);
    if (const auto* negated = std::get_if<condition::Not>(&condition.what)) write_parts(negated->part);
    c.story.conditions[at].next = static_cast<Index>(c.story.conditions.size());
  }
  void write_parts(const std::vector<condition::Condition>& parts) const {
    for (const condition::Condition& part : parts) write(part);
  }
};

}  // namespace

Index add_condition(Compiling& c, const condition::Condition& condition, bool in_rubric) {
  if (condition::is_always(condition)) return nowhere;
  const auto at = static_cast<Index>(c.story.conditions.size());
  Writer{c, in_rubric}.write(condition);
  return at;
}

}  // namespace simulation
