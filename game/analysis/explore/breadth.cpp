#include "analysis/explore/breadth.hpp"

#include <algorithm>
#include <unordered_map>

#include "analysis/explore/answers.hpp"
#include "analysis/explore/packed_worlds.hpp"
#include "analysis/explore/parallel.hpp"
#include "analysis/explore/print_set.hpp"
#include "analysis/explore/quiet_play.hpp"

namespace analysis {
namespace {

using simulation::State;
using simulation::Story;

constexpr std::size_t slice_size = 32, slices_at_once = 64;
constexpr std::uint32_t no_step = 0xFFFFFFFF;

/// One answer on the way to a world.
struct Step {
  std::uint32_t before = no_step, answer = 0;
};

/// What was come to that had not been seen when the batch began.
struct News {
  std::uint32_t parent = 0, answer = 0;  ///< in the frontier; among the answers there
  Index target = simulation::nowhere, variant = simulation::nowhere;
  bool endless = false;
};

struct Made {
  Fingerprint print;
  std::uint32_t parent = 0, answer = 0;
};

/// What one slice of a level comes to.
struct Slice {
  explicit Slice(const Story& story) : worlds(story) {}
  PackedWorlds worlds;
  std::vector<Made> made;  ///< by world
  std::vector<News> news;
  std::vector<std::uint32_t> without_answer;  ///< in the frontier
  std::uint64_t states = 0;
  bool whole = true;

  void clear() {
    worlds.clear();
    made.clear();
    news.clear();
    without_answer.clear();
    states = 0;
    whole = true;
  }
};

/// Memory of one thread.
struct Scratch {
  State state;
  simulation::Events events;
  Answers answers;
  Arrivals arrivals;
};

class LevelSearch {
 public:
  LevelSearch(Searching& searching, std::uint64_t seed)
      : s_(searching),
        seed_(seed),
        level_(searching.story),
        next_(searching.story),
        kept_(searching.story),
        batch_(slices_at_once, Slice(searching.story)),
        scratch_(searching.request.threads) {
    for (Scratch& scratch : scratch_) start(scratch.state);
    start_ = scratch_.front().state;
    if (start_.world.ended != 0) return;
    level_.push(start_);
    steps_of_level_.push_back(no_step);
    known_.insert(fingerprint(s_.story, s_.ahead, start_));
  }

  bool run(std::uint64_t until) {
    while (level_.size() > 0) {
      most_.push_back(std::clamp<std::size_t>(4 * level_width / level_.size(), 8, most_answers));
      if (!make_next(until)) return false;
      if (next_.size() > level_width) keep_some();
      std::swap(level_, next_);
      std::swap(steps_of_level_, steps_of_next_);
      next_.clear();
      steps_of_next_.clear();
    }
    return whole_;
  }

 private:
  void start(State& state) const {
    simulation::begin(s_.story, seed_, state);
    hush(s_.story, state);
  }

  /// False where the search is to end here.
  bool make_next(std::uint64_t until) {
    const std::size_t slices = (level_.size() + slice_size - 1) / slice_size;
    for (std::size_t from = 0; from < slices; from += slices_at_once) {
      const std::size_t count = std::min(slices_at_once, slices - from);
      in_parallel(count, s_.request.threads,
                  [&](std::size_t i, unsigned worker) { work_on(from + i, batch_[i], scratch_[worker]); });
      for (std::size_t i = 0; i < count; ++i) merge(batch_[i]);
      if (s_.states >= until || s_.pause()) return false;
    }
    return true;
  }

  void work_on(std::size_t slice, Slice& out, Scratch& scratch) const {
    out.clear();
    const std::size_t end = std::min(level_.size(), (slice + 1) * slice_size);
    for (std::size_t i = slice * slice_size; i < end; ++i) {
      level_.read(i, scratch.state);
      const std::uint64_t draw = fingerprint(s_.story, s_.ahead, scratch.state).low;
      find_answers(s_.story, scratch.state, most_.back(), draw, scratch.answers);
      if (scratch.answers.size() == 0) out.without_answer.push_back(static_cast<std::uint32_t>(i));
      out.whole = out.whole && scratch.answers.whole;
      for (std::size_t answer = 0; answer < scratch.answers.size(); ++answer) {
        if (answer > 0) level_.read(i, scratch.state);
        scratch.events.clear();
        give_quietly(s_.story, scratch.state, scratch.answers[answer], scratch.events);
        ++out.states;
        take_down(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(answer), out, scratch);
      }
    }
  }

  void take_down(std::uint32_t parent, std::uint32_t answer, Slice& out, Scratch& scratch) const {
    read_arrivals(s_.story, scratch.events, scratch.arrivals);
    for (const Index target : scratch.arrivals.targets)
      if (!s_.witnesses.has(target)) out.news.push_back({.parent = parent, .answer = answer, .target = target});
    for (const Index variant : scratch.arrivals.variants)
      if (!s_.witnesses.heard(variant)) out.news.push_back({.parent = parent, .answer = answer, .variant = variant});
    if (scratch.arrivals.endless) out.news.push_back({.parent = parent, .answer = answer, .endless = true});
    if (scratch.state.world.ended != 0) return;
    const Fingerprint print = fingerprint(s_.story, s_.ahead, scratch.state);
    if (known_.has(print)) return;
    out.made.push_back({print, parent, answer});
    out.worlds.push(scratch.state);
  }

  void merge(const Slice& slice) {
    s_.states += slice.states;
    whole_ = whole_ && slice.whole;
    for (const News& news : slice.news) tell(news);
    for (const std::uint32_t parent : slice.without_answer)
      add_dead_end(s_, DeadEnd::Kind::nothing_on_offer, play_to(steps_of_level_[parent]));
    for (std::size_t i = 0; i < slice.made.size(); ++i) {
      if (!known_.insert(slice.made[i].print)) continue;
      next_.push_from(slice.worlds, i);
      steps_of_next_.push_back(static_cast<std::uint32_t>(steps_.size()));
      steps_.push_back({steps_of_level_[slice.made[i].parent], slice.made[i].answer});
    }
  }

  void tell(const News& news) {
    const bool old = (news.target != simulation::nowhere && s_.witnesses.has(news.target)) ||
                     (news.variant != simulation::nowhere && s_.witnesses.heard(news.variant));
    if (old) return;
    steps_.push_back({steps_of_level_[news.parent], news.answer});
    Played played = play_to(static_cast<std::uint32_t>(steps_.size() - 1));
    steps_.pop_back();
    if (news.endless) return add_dead_end(s_, DeadEnd::Kind::endless_loop, played);
    // An end that came by itself is the witness's own; else one is played to.
    for (const Policy policy : {Policy::first, Policy::model, Policy::random})
      if (played.state.world.ended == 0) Player(s_.story).finish(played, policy);
    s_.witnesses.offer(played);
  }

  /// The way to a step, played again with a Ledger.
  [[nodiscard]] Played play_to(std::uint32_t step) const {
    std::vector<std::uint32_t> way;
    for (; step != no_step; step = steps_[step].before) way.push_back(steps_[step].answer);
    std::ranges::reverse(way);
    State quiet = start_;
    Player player(s_.story);
    Played played;
    player.begin(played, seed_);
    Answers answers;
    simulation::Events unheard;
    for (std::size_t i = 0; i < way.size(); ++i) {
      find_answers(s_.story, quiet, most_[i], fingerprint(s_.story, s_.ahead, quiet).low, answers);
      for (const simulation::Move& move : answers[way[i]]) player.make(played, move);
      give_quietly(s_.story, quiet, answers[way[i]], unheard);
    }
    return played;
  }

  /// Too many worlds for a level: those that look different come first, then a second of each look, and so on.
  void keep_some() {
    whole_ = false;
    std::vector<std::uint64_t> looks(next_.size());
    const std::size_t slices = (next_.size() + slice_size - 1) / slice_size;
    in_parallel(slices, s_.request.threads, [&](std::size_t slice, unsigned worker) {
      for (std::size_t i = slice * slice_size; i < std::min(next_.size(), (slice + 1) * slice_size); ++i) {
        next_.read(i, scratch_[worker].state);
        looks[i] = look_of(s_.story, s_.ahead, scratch_[worker].state.world);
      }
    });
    std::unordered_map<std::uint64_t, std::uint32_t> met;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order;  // how many like it came before, where
    for (std::uint32_t i = 0; i < looks.size(); ++i) order.emplace_back(met[looks[i]]++, i);
    std::ranges::sort(order);
    order.resize(level_width);
    kept_.clear();
    std::vector<std::uint32_t> steps;
    for (const auto& [_, i] : order) kept_.push_from(next_, i), steps.push_back(steps_of_next_[i]);
    std::swap(next_, kept_);
    steps_of_next_ = std::move(steps);
  }

  Searching& s_;
  std::uint64_t seed_;
  State start_;
  // Megabytes each, filled anew for every level: they are kept, since the system takes its time to hand out new memory.
  PackedWorlds level_, next_, kept_;
  std::vector<Slice> batch_;
  std::vector<std::uint32_t> steps_of_level_, steps_of_next_;  ///< into steps_; the start has none
  std::vector<Step> steps_;
  std::vector<std::size_t> most_;  ///< answers looked at, by level
  PrintSet known_;
  std::vector<Scratch> scratch_;
  bool whole_ = true;
};

}  // namespace

bool Searching::pause() {
  if (request.progress) request.progress(states, witnesses.reached(), target_count(story));
  return request.stop.stop_requested();
}

void add_dead_end(Searching& s, DeadEnd::Kind kind, const Played& played) {
  Index decision = simulation::decision_at(s.story, played.state.world);
  if (kind == DeadEnd::Kind::endless_loop) decision = played.moves.empty() ? simulation::nowhere : played.moves.back().decision;
  const Witness witness{played.seed, played.moves, static_cast<std::uint32_t>(played.ends.size())};
  for (DeadEnd& known : s.dead_ends) {
    if (known.kind != kind || known.decision != decision) continue;
    if (smaller(witness, known.witness)) known.witness = witness;
    return;
  }
  s.dead_ends.push_back({kind, decision, witness});
}

bool search_by_level(Searching& searching, std::uint64_t seed, std::uint64_t until) {
  return LevelSearch(searching, seed).run(until);
}

}  // namespace analysis
