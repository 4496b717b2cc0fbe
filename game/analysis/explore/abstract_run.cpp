#include "analysis/explore/abstract_run.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analysis/explore/abstract_answers.hpp"
#include "analysis/explore/abstract_condition.hpp"
#include "analysis/explore/abstract_mind.hpp"
#include "analysis/explore/abstract_time.hpp"
#include "simulation/client.hpp"
#include "simulation/working_hours.hpp"

namespace analysis {
namespace {

using simulation::Node;
using simulation::NodeKind;
using simulation::Story;

/// A node; within the week of a plan once for each slot that can be next, so that the week is followed slot by slot.
struct Point {
  Index node = 0;
  std::uint32_t next_slot = 0;  ///< from 1; 0: no plan is under way
  auto operator<=>(const Point&) const = default;
};

struct Arrived {
  AbstractWorld world;
  int looked_at = 0;
};

class Following {
 public:
  Following(const Story& story, const Graph& graph)
      : story_(story), place_(order_of_play(graph)), goes_round_(story.nodes.size()) {
    for (Index node = 0; node < story.nodes.size(); ++node)
      for (const Index after : graph.next[node])
        if (place_[after] <= place_[node]) goes_round_[after] = true;
    stops_.assign(story.nodes.size(), false);
    for (Index node = 0; node < story.nodes.size(); ++node)
      stops_[node] = graph.before[node].size() > 1 || story.nodes[node].kind == NodeKind::decision;
    may_.nodes.assign(story.nodes.size(), false);
    may_.holds = may_.fails = may_.nodes;
    may_.targets.assign(target_count(story), false);
    may_.variants.assign(story.lines.size() * condition::level_count, false);
    may_.always_offered.assign(story.options.size(), false);
    note_plans();
  }

  MayHappen run() {
    arrive({0, 0}, first_world(story_));
    while (!open_.empty()) {
      const Point point = std::get<3>(*open_.begin());
      open_.erase(open_.begin());
      Arrived& here = arrived_.at(point);
      ++here.looked_at;
      follow(point, here.world);
    }
    look_at_offers();
    return std::move(may_);
  }

 private:
  /// Nodes of a plan's week are followed slot by slot before what lies behind it.
  void note_plans() {
    plan_of_.assign(story_.nodes.size(), simulation::nowhere);
    for (Index node = 0; node < story_.nodes.size(); ++node)
      if (story_.nodes[node].kind == NodeKind::plan_step)
        for (Index inside = node; inside < story_.nodes[node].b && inside < story_.nodes.size(); ++inside)
          plan_of_[inside] = node;
  }

  using Turn = std::tuple<Index, std::uint32_t, Index, Point>;
  [[nodiscard]] Turn turn_of(Point point) const {
    const Index plan = point.next_slot == 0 ? simulation::nowhere : plan_of_[point.node];
    return {place_[plan == simulation::nowhere ? point.node : plan], point.next_slot, place_[point.node], point};
  }

  void arrive(Point point, const AbstractWorld& world) {
    const auto [at, fresh] = arrived_.try_emplace(point, Arrived{world, 0});
    if (!fresh) {
      AbstractWorld all = joined(at->second.world, world);
      if (all == at->second.world) return;
      constexpr int patience = 3;  // times a way round is followed exactly
      // Every way round passes such a node outside a plan: a week comes to its end by itself.
      const bool widen = point.next_slot == 0 && goes_round_[point.node] && at->second.looked_at >= patience;
      at->second.world = widen ? widened(at->second.world, all) : all;
    }
    open_.insert(turn_of(point));
  }

  void reach(Target target) { may_.targets[number_of(story_, target)] = true; }

  /// From a point on to where ways meet or part.
  void follow(Point point, AbstractWorld world) {
    for (;;) {
      may_.nodes[point.node] = true;
      const Node& node = story_.nodes[point.node];
      switch (node.kind) {
        case NodeKind::decision: return answer(point, world);
        case NodeKind::branch: return part_ways(point, world);
        case NodeKind::plan_step: return go_on_with_plan(point, world);
        case NodeKind::jump: return arrive({node.b, point.next_slot}, world);
        case NodeKind::end:
          if (node.a != simulation::nowhere) reach({Target::Kind::outcome, node.a});
          return;
        default: world = passed(node, std::move(world));
      }
      ++point.node;
      if (stops_[point.node]) return arrive(point, world);
    }
  }

  AbstractWorld passed(const Node& node, AbstractWorld world) {
    switch (node.kind) {
      case NodeKind::scene: reach({Target::Kind::scene, node.a}); return after_entering(story_, std::move(world), node.a);
      case NodeKind::narration:
        return after_learning(story_, std::move(world), facts_in(story_, story_.lines[node.a].reveals), simulation::nobody);
      case NodeKind::line: {
        hear(node.a, world);
        const simulation::LineInfo& line = story_.lines[node.a];
        return after_learning(story_, std::move(world), facts_in(story_, line.reveals), line.person);
      }
      case NodeKind::pass: return after_minutes(story_, std::move(world), {minutes(node.a), minutes(node.a)});
      case NodeKind::reveal: return after_learning(story_, std::move(world), {&node.a, 1}, simulation::nobody);
      case NodeKind::promise: {
        const simulation::PromiseStepInfo& step = story_.promise_steps[node.a];
        world = after_promise_step(story_, world, step);
        if (step.deed == scenario::PromiseDeed::request) wait_for_answer(story_, world, story_.promises[step.promise].person);
        return world;
      }
      case NodeKind::happens: return after_acts(story_, world, story_.happenings[node.a].acts, story_.happenings[node.a].person);
      case NodeKind::reply: return after_reply(std::move(world), static_cast<PersonIndex>(node.a));
      default: return world;
    }
  }

  static std::int32_t minutes(Index written) { return static_cast<std::int32_t>(std::min<Index>(written, far_away)); }

  void hear(Index line, const AbstractWorld& world) {
    const simulation::LineInfo& info = story_.lines[line];
    if (!info.varies) return;
    Interval warmth{2, 2};  // who is no client is heard as in the middle
    if (is_client(story_, info.person)) {
      const Interval read = reading(story_, world, info.person, condition::Meter::warmth);
      if (read.empty()) return;
      warmth = levels(story_, read);
    }
    for (std::int32_t level = warmth.lo; level <= warmth.hi; ++level)
      may_.variants[variant_number(story_, line, static_cast<condition::Level>(level))] = true;
  }

  /// How soon they answer is let be anything they ever do.
  AbstractWorld after_reply(AbstractWorld world, PersonIndex person) {
    const auto& code = story_.code.conduct[static_cast<std::size_t>(simulation::ConductIndex::reply)];
    const std::int64_t usual = story_.people[person].usual.reply.value_or(code.usual);
    const auto [least, most] = std::ranges::minmax(code.by_level);
    const auto hours = simulation::working_hours(story_);
    const auto answered = [&](std::int32_t from, int share) {
      const auto reply = static_cast<std::int32_t>(std::clamp<std::int64_t>(usual * share / 1000, 0, far_away));
      return simulation::after_working_minutes(hours, from, reply);
    };
    const std::int32_t latest = world.now.hi >= far_away ? far_away : std::min(answered(world.now.hi, most), far_away);
    const std::int32_t earliest = answered(world.now.lo, least);
    return after_time_until(story_, std::move(world), {earliest, latest});
  }

  void part_ways(Point point, const AbstractWorld& world) {
    const Node& node = story_.nodes[point.node];
    if (const auto holds = narrowed(story_, world, node.a, true)) {
      may_.holds[point.node] = true;
      arrive({point.node + 1, point.next_slot}, *holds);
    }
    if (const auto fails = narrowed(story_, world, node.a, false)) {
      may_.fails[point.node] = true;
      arrive({node.b, point.next_slot}, *fails);
    }
  }

  void answer(Point point, const AbstractWorld& world) {
    const Index decision = story_.nodes[point.node].a;
    const simulation::DecisionInfo& info = story_.decisions[decision];
    if (info.kind == scenario::QuestionKind::plan) {
      AbstractWorld planned = world;
      plan_tasks(story_, planned, decision);
      return arrive({point.node + 1, 1}, planned);
    }
    for (Index option = info.options.begin; option < info.options.end; ++option) {
      const auto offered = where_offered(story_, world, option);
      if (!offered) continue;
      reach({Target::Kind::option, option});
      if (scenario::is_composed(info.kind)) continue;
      AbstractWorld taken = *offered;
      note_answer(story_, taken, option);
      arrive({story_.options[option].node, point.next_slot}, after_option(story_, std::move(taken), option));
    }
    if (scenario::is_composed(info.kind)) arrive({point.node + 1, point.next_slot}, after_parts(story_, world, decision));
  }

  /// Of the slots still to come: what can stand in the next that is not free; and the end of the week.
  void go_on_with_plan(Point point, AbstractWorld world) {
    const Node& node = story_.nodes[point.node];
    const simulation::DecisionInfo& plan = story_.decisions[node.a];
    const Interval free_again = world.plan_until;
    world = after_time_until(story_, std::move(world), free_again);
    for (std::uint32_t slot = point.next_slot - 1; slot < plan.slots.size(); ++slot) {
      const std::int32_t begins = story_.slots[plan.slots.begin + slot], over = begins + plan.slot_length;
      for (Index task = plan.options.begin; task < plan.options.end; ++task) {
        const bool can_stand = (unsigned{world.planned[slot]} >> (task - plan.options.begin) & 1U) != 0;
        if (can_stand && world.now.lo < over) carry_out(task, slot, begins, over, world);
      }
      bool always_there = false;
      for (Index task = plan.options.begin; task < plan.options.end; ++task)
        always_there = always_there || stands_always(story_.options[task], slot);
      if (!always_there) continue;
      // It is passed over only where its time is gone by.
      if (world.now.hi < over) return;
      world.now.lo = std::max(world.now.lo, over);
    }
    end_week(node, plan, std::move(world));
  }

  void carry_out(Index task, std::uint32_t slot, std::int32_t begins, std::int32_t over, AbstractWorld world) {
    const simulation::OptionInfo& info = story_.options[task];
    world.now.hi = std::min(world.now.hi, over - 1);
    world = after_time_until(story_, std::move(world), {begins, begins});
    const std::int32_t whole = 2 * info.travel + info.takes;
    world.plan_until = plus(world.now, {whole, whole});
    world = after_minutes(story_, std::move(world), {info.travel, info.travel});
    if (info.scene != simulation::nowhere) {
      reach({Target::Kind::scene, info.scene});
      world = after_entering(story_, std::move(world), info.scene);
    }
    reach({Target::Kind::option, task});
    arrive({info.node, slot + 2}, after_option(story_, std::move(world), task));
  }

  void end_week(const Node& node, const simulation::DecisionInfo& plan, AbstractWorld world) {
    const std::int32_t end = story_.slots[plan.slots.end - 1] + plan.slot_length;
    world = after_time_until(story_, std::move(world), {end, end});
    world.planned.fill(0);
    world.plan_until = {0, 0};
    arrive({node.b, 0}, world);
  }

  /// With all that can arrive known: which options no world is without.
  void look_at_offers() {
    std::fill(may_.always_offered.begin(), may_.always_offered.end(), true);
    for (const auto& [point, here] : arrived_) {
      if (story_.nodes[point.node].kind != NodeKind::decision) continue;
      const simulation::Range options = story_.decisions[story_.nodes[point.node].a].options;
      for (Index option = options.begin; option < options.end; ++option)
        may_.always_offered[option] = may_.always_offered[option] && is_always_offered(story_, here.world, option);
    }
  }

  const Story& story_;
  std::vector<Index> place_, plan_of_;
  std::vector<bool> goes_round_, stops_;
  std::map<Point, Arrived> arrived_;
  std::set<Turn> open_;
  MayHappen may_;
};

}  // namespace

MayHappen what_may_happen(const Story& story, const Graph& graph) { return Following(story, graph).run(); }

}  // namespace analysis
