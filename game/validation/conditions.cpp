#include <unordered_map>

#include "scenario/limits.hpp"
#include "validation/codes.hpp"
#include "validation/names.hpp"

namespace validation {
namespace {

using condition::Condition;
using scenario::Name;

/// Options by "decision:option", and how many decisions have an option of that id.
struct Options {
  bool collected = false;  ///< only where a condition asks for one: few scenarios do, and all have many options
  std::unordered_set<std::string> full;
  std::unordered_map<std::string, int> alone;
};

Options options_of(const scenario::Scenario& scenario) {
  Options all{true, {}, {}};
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options) {
        all.full.insert(choice->id + ':' + option.id);
        ++all.alone[option.id];
      }
  });
  return all;
}

/// What a play has to remember because a condition asks for it.
struct Asked {
  std::unordered_set<std::string> options_and_scenes;
  std::size_t chances = 0;
};

struct Parts {
  const Inspection& in;
  Options& options;
  Asked& asked_about;
  const Condition* condition = nullptr;  ///< the one being visited

  void check(const Condition& one) const { std::visit(Parts{in, options, asked_about, &one}, one.what); }

  void operator()(const condition::All& all) const {
    for (const Condition& part : all.parts) check(part);
  }
  void operator()(const condition::Any& any) const {
    for (const Condition& part : any.parts) check(part);
  }
  void operator()(const condition::Not& negated) const {
    for (const Condition& part : negated.part) check(part);
  }
  void operator()(const condition::MeterIs& asked) const { check_client(asked.person); }
  void operator()(const condition::ConductIs& asked) const { check_client(asked.person); }
  void operator()(const condition::GrievanceIs& asked) const { check_client(asked.person); }
  void operator()(const condition::FactKnown& asked) const { expect_fact(in, named(asked.fact)); }
  void operator()(const condition::PromiseIs& asked) const { expect_promise(in, named(asked.promise)); }
  void operator()(const condition::Visited& asked) const {
    expect_scene(in, named(asked.scene));
    remember(asked.scene);
  }
  void operator()(const condition::Chance&) const {
    if (++asked_about.chances == scenario::limits::chances + 1)
      in.report(codes::too_many_chances, condition->where, {std::to_string(scenario::limits::chances)});
  }
  void operator()(const condition::CountIs&) const {}
  void operator()(const condition::Company& asked) const {
    if (!in.known.company.contains(asked.key))
      in.report_unknown(codes::unknown_company_fact, named(asked.key), [&] { return words(in.known.company); });
  }
  void operator()(const condition::Chose& asked) const {
    if (!options.collected) options = options_of(in.scenario);
    std::string id = asked.option;
    remember(id);
    if (const std::size_t dot = id.find('.'); dot != std::string::npos) id[dot] = ':';
    if (options.full.contains(id)) return;
    const auto alone = options.alone.find(id);
    if (alone == options.alone.end())
      in.report_unknown(codes::unknown_option, named(asked.option), [&] { return words(options.full); });
    else if (alone->second > 1)
      in.report(codes::ambiguous_option, condition->where, {asked.option});
  }

 private:
  [[nodiscard]] Name named(const std::string& text) const { return {text, condition->where}; }
  void remember(const std::string& what) const {
    if (asked_about.options_and_scenes.insert(what).second &&
        asked_about.options_and_scenes.size() == scenario::limits::asked_about + 1)
      in.report(codes::too_many_asked, condition->where, {std::to_string(scenario::limits::asked_about)});
  }
  void check_client(const std::string& person) const {
    if (!person.empty()) {
      expect_person(in, named(person));
      if (in.known.people.contains(person) && !in.known.clients.contains(person))
        in.report(codes::not_a_client, condition->where, {person});
    } else if (in.known.clients.size() > 1) {
      in.report(codes::which_client, condition->where, {in.scenario.people.front().id.text});
    }
  }
};

}  // namespace

void check_conditions(const Inspection& in) {
  Options options;
  Asked asked;
  const Parts parts{in, options, asked};
  scenario::for_each_step(in.scenario, [&](const scenario::Step& step) {
    if (const auto* branch = std::get_if<scenario::If>(&step.what)) parts.check(branch->condition);
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options)
        if (option.when) parts.check(*option.when);
  });
}

}  // namespace validation
