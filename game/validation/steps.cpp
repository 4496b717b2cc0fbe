#include "validation/codes.hpp"
#include "validation/names.hpp"

namespace validation {
namespace {

using namespace scenario;

/// NamesInStep in one step, nested flows left to the walk.
struct NamesInStep {
  const Inspection& in;

  void operator()(const Narration& narration) const { expect_place(in, narration.place); }
  void operator()(const Line& line) const {
    expect_person(in, line.person);
    expect_feeling(in, line.feeling);
    if (line.signal) expect_fact(in, line.signal->spelled_out_by);
  }
  void operator()(const Inner& inner) const { expect_person(in, inner.person); }
  void operator()(const Choice& choice) const {
    for (const Option& option : choice.options) {
      (void)expect_acts(in, option.acts);
      for (const Name& name : option.acts)
        if (const auto act = in.known.acts.find(name.text); act != in.known.acts.end() && rubric::is_event(*act->second))
          in.report(codes::event_as_choice, name.where, {name.text});
      expect_facts(in, option.reveals);
      expect_person(in, option.with);
      expect_place(in, option.place);
      expect_channel(in, option.channel);
      for (const PromiseStep& deed : option.promises) expect_promise(in, deed.promise);
    }
  }
  void operator()(const If&) const {}
  void operator()(const Next& next) const { expect_scene(in, next.scene); }
  void operator()(const End& end) const { expect_outcome(in, end.outcome); }
  void operator()(const Pass&) const {}
  void operator()(const Reveal& reveal) const { expect_facts(in, reveal.facts); }
  void operator()(const PromiseStep& deed) const { expect_promise(in, deed.promise); }
  void operator()(const Happens& happening) const {
    (void)expect_acts(in, happening.acts);
    expect_person(in, happening.with);
  }
  void operator()(const AwaitReply& awaited) const {
    expect_person(in, awaited.person);
    if (in.known.people.contains(awaited.person.text) && !in.known.clients.contains(awaited.person.text))
      in.report(codes::not_a_client, awaited.person.where, {awaited.person.text});
  }
  void operator()(const Discuss&) const {}
};

}  // namespace

void check_steps(const Inspection& in) {
  for_each_step(in.scenario, [&](const Step& step) {
    std::visit(NamesInStep{in}, step.what);
    expect_facts(in, step.reveals);
  });
}

}  // namespace validation
