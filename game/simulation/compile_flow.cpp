#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "simulation/chance.hpp"
#include "simulation/compile.hpp"
#include "simulation/compile_groups.hpp"
#include "simulation/compile_lines.hpp"

namespace simulation {
namespace {

Index add_node(Compiling& c, NodeKind kind, Index a = nowhere, Index b = nowhere) {
  c.story.nodes.push_back({kind, a, b});
  return static_cast<Index>(c.story.nodes.size() - 1);
}

Index here(const Compiling& c) { return static_cast<Index>(c.story.nodes.size()); }

/// Whether what follows can be reached by falling through.
bool falls_through(const scenario::Flow& flow) {
  if (flow.empty()) return true;
  const auto& last = flow.back().what;
  return !std::holds_alternative<scenario::Next>(last) && !std::holds_alternative<scenario::End>(last);
}

void write_flow(Compiling& c, const scenario::Flow& flow);

/// The flows side by side; each jumps to what follows them all.
void write_alternatives(Compiling& c, const std::vector<const scenario::Flow*>& flows, const auto& starts_at) {
  std::vector<Index> jumps;
  for (std::size_t i = 0; i < flows.size(); ++i) {
    starts_at(i, here(c));
    const Index stretch = c.stretch;
    write_flow(c, *flows[i]);
    // A stretch begun inside a nested flow ends with it.
    c.stretch = stretch;
    if (i + 1 < flows.size() && falls_through(*flows[i])) jumps.push_back(add_node(c, NodeKind::jump));
  }
  for (const Index jump : jumps) c.story.nodes[jump].b = here(c);
}

void begin_stretch(Compiling& c, const std::string& id) {
  const auto [at, fresh] = c.names.stretches.try_emplace(id, static_cast<Index>(c.story.stretches.size()));
  if (fresh) c.story.stretches.push_back({id, c.scene});
  c.stretch = at->second;
}

bool breaks_respond_fast(const Compiling& c, Index act) {
  for (const rubric::Appraisal& appraisal : c.rubric.acts[act].appraisals) {
    for (const rubric::PrincipleMark& mark : appraisal.marks) {
      if (mark.principle == "respond-fast" && mark.verdict == rubric::Verdict::broken) return true;
    }
  }
  return false;
}

Index promise_step(Compiling& c, const scenario::PromiseStep& step) {
  const Index promise = find(c.names.promises, step.promise.text);
  if (promise == nowhere) return nowhere;
  c.story.promise_steps.push_back({step.deed, promise, step.due.value_or(-1)});
  return static_cast<Index>(c.story.promise_steps.size() - 1);
}

OptionInfo option_info(Compiling& c, const scenario::Option& option, Index decision) {
  OptionInfo info;
  info.id = option.id;
  info.kind = option.kind;
  info.decision = decision;
  info.text = add_text(c, option.text);
  info.reason = add_text(c, option.reason);
  info.acts = add_acts(c, option.acts);
  info.exemplary = option.exemplary;
  if (option.when) info.condition = add_condition(c, *option.when, false);
  info.reveals = add_facts(c, option.reveals);
  info.promises.begin = static_cast<Index>(c.story.promise_steps.size());
  for (const scenario::PromiseStep& step : option.promises) static_cast<void>(promise_step(c, step));
  info.promises.end = static_cast<Index>(c.story.promise_steps.size());
  info.after = option.after;
  info.takes = option.takes;
  info.travel = option.travel;
  info.person = option.with.text.empty() ? c.story.scenes[c.scene].person : person_named(c, option.with.text);
  info.answers = option.kind == scenario::OptionKind::say || option.kind == scenario::OptionKind::act;
  // Nobody hears a thought.
  if (option.kind == scenario::OptionKind::think) info.person = nobody;
  for (Index i = info.acts.begin; i < info.acts.end; ++i)
    info.answers = info.answers && !breaks_respond_fast(c, c.story.act_lists[i]);
  return info;
}

bool asks_chance(const Story& story, Index condition) {
  if (condition == nowhere) return false;
  for (Index i = condition; i < story.conditions[condition].next; ++i) {
    if (story.conditions[i].op == ConditionCode::Op::chance) return true;
  }
  return false;
}

std::uint8_t fixed_slot_of(const scenario::Choice& choice, const scenario::Option& task) {
  if (!task.fixed) return no_slot;
  const auto at = std::ranges::find(choice.slots, *task.fixed);
  return at == choice.slots.end() ? no_slot : static_cast<std::uint8_t>(at - choice.slots.begin());
}

/// What an answer came to, in words of ours: the author writes only what follows.
void name_results(Compiling& c, const scenario::Choice& choice, const Range& options) {
  const std::string area = choice.kind == scenario::QuestionKind::sort ? "play.sort_" : "play.review_";
  for (Index i = options.begin; i < options.end; ++i) {
    c.story.options[i].text = add_message(c, area + c.story.options[i].id);
    c.story.options[i].reason = add_message(c, area + c.story.options[i].id + "_reason");
  }
}

DecisionInfo decision_info(Compiling& c, const scenario::Choice& choice) {
  DecisionInfo decision;
  decision.id = choice.id;
  decision.kind = choice.kind;
  decision.key = hash_of(choice.id);
  decision.prompt = add_text(c, choice.prompt);
  decision.fixed_order = choice.fixed_order;
  decision.stretch = c.stretch;
  decision.scene = c.scene;
  decision.last = choice.last;
  decision.slot_length = choice.slot_length;
  decision.slots.begin = static_cast<Index>(c.story.slots.size());
  c.story.slots.insert(c.story.slots.end(), choice.slots.begin(), choice.slots.end());
  decision.slots.end = static_cast<Index>(c.story.slots.size());
  decision.cards.begin = static_cast<Index>(c.story.cards.size());
  for (const scenario::Card& card : choice.cards)
    c.story.cards.push_back({card.id, add_text(c, card.text), add_text(c, card.reason), card.kind, card.position});
  decision.cards.end = static_cast<Index>(c.story.cards.size());
  return decision;
}

/// The flows of options side by side behind the decision. Parts have none: play goes on below them. A task's comes back to the
/// plan.
void write_what_follows(Compiling& c, const scenario::Choice& choice, const DecisionInfo& decision) {
  std::vector<const scenario::Flow*> flows;
  for (std::size_t i = 0; i < decision.options.size(); ++i) flows.push_back(&choice.options[i].then);
  const auto starts_at = [&](std::size_t i, Index node) { c.story.options[decision.options.begin + i].node = node; };
  if (scenario::is_composed(choice.kind)) return;
  if (choice.kind != scenario::QuestionKind::plan) return write_alternatives(c, flows, starts_at);
  const Index plan = add_node(c, NodeKind::plan_step, c.story.nodes[decision.node].a);
  for (std::size_t i = 0; i < flows.size(); ++i) {
    starts_at(i, here(c));
    const Index stretch = c.stretch, scene = c.scene;
    OptionInfo& task = c.story.options[decision.options.begin + i];
    task.scene = add_task_scene(c, choice, choice.options[i], task.text);
    if (task.scene != nowhere) {
      // A talk of its own is a scene of its own, and so a stretch of its own.
      c.scene = task.scene;
      begin_stretch(c, c.story.scenes[task.scene].id);
      c.story.scenes[task.scene].stretch = c.stretch;
    }
    write_flow(c, *flows[i]);
    c.stretch = stretch;
    c.scene = scene;
    add_node(c, NodeKind::jump, nowhere, plan);
  }
  c.story.nodes[plan].b = here(c);
}

void write_choice(Compiling& c, const scenario::Choice& choice) {
  if (!choice.stretch.text.empty()) begin_stretch(c, choice.stretch.text);
  const auto index = static_cast<Index>(c.story.decisions.size());
  DecisionInfo decision = decision_info(c, choice);
  decision.node = add_node(c, NodeKind::decision, index);
  const auto count = std::min<std::size_t>(choice.options.size(), max_options);
  decision.options.begin = static_cast<Index>(c.story.options.size());
  decision.options.end = decision.options.begin + static_cast<Index>(count);
  for (std::size_t i = 0; i < count; ++i) {
    OptionInfo info = option_info(c, choice.options[i], index);
    info.group = group_of(choice, i);
    info.group_name = group_name(c, choice, choice.options[i]);
    info.fixed_slot = fixed_slot_of(choice, choice.options[i]);
    c.story.options.push_back(info);
    decision.chancy = decision.chancy || asks_chance(c.story, info.condition);
  }
  if (scenario::has_results(choice.kind)) name_results(c, choice, decision.options);
  c.story.decisions.push_back(decision);
  write_what_follows(c, choice, decision);
}

void write_if(Compiling& c, const scenario::If& branch) {
  const Index node = add_node(c, NodeKind::branch, add_condition(c, branch.condition, false));
  write_alternatives(c, {&branch.then, &branch.otherwise}, [&](std::size_t i, Index at) {
    if (i == 1) c.story.nodes[node].b = at;
  });
}

void write_reveals(Compiling& c, const std::vector<scenario::Name>& facts) {
  const Range range = add_facts(c, facts);
  for (Index i = range.begin; i < range.end; ++i) add_node(c, NodeKind::reveal, c.story.fact_lists[i]);
}

void write_happening(Compiling& c, const scenario::Happens& happens) {
  HappeningInfo info;
  info.acts = add_acts(c, happens.acts);
  info.person = happens.with.text.empty() ? c.story.scenes[c.scene].person : person_named(c, happens.with.text);
  // What happens at one's own desk happens to the client all the same: the van is late for somebody.
  if (info.person == nobody) info.person = c.story.main_client;
  info.stretch = c.stretch;
  c.story.happenings.push_back(info);
  add_node(c, NodeKind::happens, static_cast<Index>(c.story.happenings.size() - 1));
}

void write_step(Compiling& c, const scenario::Step& step) {
  struct Visitor {
    Compiling& c;
    const scenario::Step& step;
    void operator()(const scenario::Narration&) const { add_node(c, NodeKind::narration, add_line(c, step)); }
    void operator()(const scenario::Line&) const { add_node(c, NodeKind::line, add_line(c, step)); }
    void operator()(const scenario::Inner&) const { add_node(c, NodeKind::inner, add_line(c, step)); }
    void operator()(const scenario::Discuss&) const { add_node(c, NodeKind::discuss, add_line(c, step)); }
    void operator()(const scenario::Choice& choice) const { write_choice(c, choice); }
    void operator()(const scenario::If& branch) const { write_if(c, branch); }
    void operator()(const scenario::Next& next) const { add_node(c, NodeKind::jump, find(c.names.scenes, next.scene.text)); }
    void operator()(const scenario::End& end) const { add_node(c, NodeKind::end, find(c.names.outcomes, end.outcome.text)); }
    void operator()(const scenario::Pass& pass) const {
      add_node(c, NodeKind::pass, static_cast<Index>(std::max(pass.minutes, 0)));
    }
    void operator()(const scenario::Reveal& reveal) const { write_reveals(c, reveal.facts); }
    void operator()(const scenario::PromiseStep& promise) const {
      if (const Index at = promise_step(c, promise); at != nowhere) add_node(c, NodeKind::promise, at);
    }
    void operator()(const scenario::AwaitReply& awaited) const {
      add_node(c, NodeKind::reply, person_named(c, awaited.person.text));
    }
    void operator()(const scenario::Happens& happens) const { write_happening(c, happens); }
  };
  std::visit(Visitor{c, step}, step.what);
}

void write_flow(Compiling& c, const scenario::Flow& flow) {
  for (const scenario::Step& step : flow) write_step(c, step);
}

/// Room for everything at once: an array that grows is there twice for a moment, and these are most of a story.
void make_room(Compiling& c) {
  std::size_t decisions = 0, options = 0, lines = 0, characters = 0;
  scenario::for_each_step(c.scenario, [&](const scenario::Step& step) {
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what)) {
      ++decisions;
      options += choice->options.size();
      for (const scenario::Option& option : choice->options)
        characters += option.text.source.size() + option.reason.source.size();
    } else if (const auto* line = std::get_if<scenario::Line>(&step.what)) {
      ++lines;
      for (const scenario::Variant& variant : line->variants) characters += variant.text.source.size();
    }
  });
  c.story.decisions.reserve(decisions);
  c.story.options.reserve(options);
  c.story.lines.reserve(lines);
  c.story.characters.reserve(c.story.characters.size() + characters);
}

}  // namespace

void compile_flow(Compiling& c) {
  make_room(c);
  for (std::size_t i = 0; i < c.scenario.scenes.size(); ++i) add_scene(c, c.scenario.scenes[i]);
  for (std::size_t i = 0; i < c.scenario.scenes.size(); ++i) {
    c.scene = static_cast<Index>(i);
    begin_stretch(c, c.scenario.scenes[i].id.text);
    c.story.scenes[i].stretch = c.stretch;
    c.story.scenes[i].node = add_node(c, NodeKind::scene, c.scene);
    write_flow(c, c.scenario.scenes[i].flow);
    // Only what validation proved unreachable can fall through here; it ends rather than run into the next scene.
    if (falls_through(c.scenario.scenes[i].flow)) add_node(c, NodeKind::end);
  }
  for (Node& node : c.story.nodes) {
    // A jump to a scene names it in `a` until every scene has its place.
    if (node.kind == NodeKind::jump && node.b == nowhere && node.a != nowhere) node.b = c.story.scenes[node.a].node;
  }
  for (OptionInfo& option : c.story.options) {
    const auto flag = c.option_flags.find(c.story.decisions[option.decision].id + ":" + option.id);
    if (flag != c.option_flags.end()) option.flag = flag->second;
  }
  for (const auto& [scene, flag] : c.scene_flags) c.story.scenes[scene].flag = flag;
}

}  // namespace simulation
