#include "analysis/explore/deviations.hpp"

#include <algorithm>
#include <map>

#include "analysis/explore/guards.hpp"
#include "analysis/explore/parallel.hpp"
#include "analysis/explore/variations.hpp"
#include "simulation/chance.hpp"

namespace analysis {
namespace {

using simulation::Move;
using simulation::Story;

constexpr std::size_t most_varied = 48;  ///< plays varied in one round
constexpr std::size_t nearest_kept = 3;  ///< of a target not yet seen
constexpr int most_rounds = 24;

std::span<const Move> answer_of(const Played& play, std::size_t i) {
  const std::uint32_t begin = i == 0 ? 0 : play.ends[i - 1];
  return std::span(play.moves).subspan(begin, play.ends[i] - begin);
}

/// How near a play comes to a target: told at the last question from which it was still ahead.
struct Nearness {
  int distance = 1000;
  bool operator<(const Nearness& other) const { return distance < other.distance; }
};

struct Candidate {
  Played play;
  std::vector<Nearness> near;  ///< by target not yet seen
};

/// One question of one play, to be answered otherwise.
struct Fork {
  const Played* play = nullptr;
  std::size_t answer = 0;
};

struct Worker {
  explicit Worker(const Story& story) : player(story) {}
  Player player;
  Answers answers;
};

class PlaySearch {
 public:
  PlaySearch(Searching& s, const Graph& graph, const std::vector<Index>& wanted, std::uint64_t until)
      : s_(s), graph_(graph), wanted_(wanted), until_(until) {
    for (unsigned i = 0; i < s.request.threads; ++i) workers_.emplace_back(s.story);
  }

  void run(const std::vector<std::uint64_t>& seeds) {
    begin_with_policies(seeds);
    for (int round = 0; round < most_rounds && !next_.empty() && s_.states < until_; ++round) {
      aim();
      const std::vector<Played> plays = std::move(next_);
      next_.clear();
      vary(plays, static_cast<std::uint64_t>(round));
      if (s_.request.stop.stop_requested()) return;
      add_nearest();
    }
  }

 private:
  void begin_with_policies(const std::vector<std::uint64_t>& seeds) {
    for (const std::uint64_t seed : seeds)
      for (const std::string_view name : policy_names()) {
        Played play;
        workers_.front().player.begin(play, seed);
        workers_.front().player.finish(play, *policy_of(name));
        s_.states += play.ends.size();
        take(play);
        next_.push_back(std::move(play));
      }
  }

  /// The targets still to be seen, and what stands before them.
  void aim() {
    std::vector<Index> left;
    for (const Index target : wanted_)
      if (!s_.witnesses.has(target)) left.push_back(target);
    aims_ = guards_of(s_.story, graph_, left);
    nearest_.assign(aims_.size(), {});
  }

  void take(const Played& play) {
    if (play.endless) add_dead_end(s_, DeadEnd::Kind::endless_loop, play);
    s_.witnesses.offer(play);
  }

  void vary(const std::vector<Played>& plays, std::uint64_t round) {
    std::vector<Fork> forks;
    for (const Played& play : plays)
      for (std::size_t i = 0; i < play.ends.size(); ++i) forks.push_back({&play, i});
    constexpr std::size_t at_once = 64;
    for (std::size_t from = 0; from < forks.size(); from += at_once) {
      const std::size_t count = std::min(at_once, forks.size() - from);
      std::vector<std::vector<Candidate>> found(count);
      std::vector<std::uint64_t> states(count);
      in_parallel(count, s_.request.threads, [&](std::size_t i, unsigned worker) {
        states[i] = answer_otherwise(forks[from + i], simulation::mix(round, from + i), workers_[worker], found[i]);
      });
      for (std::size_t i = 0; i < count; ++i) {
        s_.states += states[i];
        for (Candidate& candidate : found[i]) merge(candidate);
      }
      if (s_.pause() || s_.states >= until_) return;
    }
  }

  /// Every other answer there, each played on to an end; the plays that are worth more than a glance.
  std::uint64_t answer_otherwise(const Fork& fork, std::uint64_t draw, Worker& worker, std::vector<Candidate>& found) const {
    Played stem;
    worker.player.begin(stem, fork.play->seed);
    for (std::size_t i = 0; i < fork.answer; ++i)
      for (const Move& move : answer_of(*fork.play, i)) worker.player.make(stem, move);
    if (simulation::decision_at(s_.story, stem.state.world) == simulation::nowhere) return 0;
    find_variations(s_.story, stem.state, answer_of(*fork.play, fork.answer), draw, worker.answers);
    std::uint64_t states = 0;
    for (std::size_t i = 0; i < worker.answers.size(); ++i) {
      Candidate candidate{stem, std::vector<Nearness>(aims_.size())};
      Played& play = candidate.play;
      for (const Move& move : worker.answers[i]) worker.player.make(play, move);
      go_on_as_before(*fork.play, fork.answer + 1, worker.player, candidate);
      states += play.ends.size() - stem.ends.size();
      if (is_worth_more(candidate)) found.push_back(std::move(candidate));
    }
    return states;
  }

  /// Questions that the old play met later are answered as they were there; what cannot be done, and questions it did not meet,
  /// as the exemplary way has it.
  void go_on_as_before(const Played& old, std::size_t from, Player& player, Candidate& candidate) const {
    Played& play = candidate.play;
    std::map<Index, std::size_t> later;
    for (std::size_t i = old.ends.size(); i-- > from;) later[old.moves[old.ends[i] - 1].decision] = i;
    PolicyState own{};
    for (std::size_t left = 4 * old.ends.size() + 64; play.state.world.ended == 0 && left > 0; --left) {
      look_how_near(play, candidate.near);
      const Index decision = simulation::decision_at(s_.story, play.state.world);
      const std::size_t answers = play.ends.size();
      if (const auto then = later.find(decision); then != later.end()) {
        for (const Move& move : answer_of(old, then->second)) player.make(play, move);
        later.erase(then);
      }
      for (int moves = 0; play.ends.size() == answers; ++moves)
        if (moves > 100 || !player.make(play, pick(s_.story, play.state, Policy::model, own, s_.story.languages.front()))) return;
    }
  }

  void look_how_near(const Played& play, std::vector<Nearness>& near) const {
    for (std::size_t i = 0; i < aims_.size(); ++i)
      if (aims_[i].ahead[play.state.world.node]) near[i] = {distance(s_.story, play.state.world, aims_[i])};
  }

  [[nodiscard]] bool is_worth_more(const Candidate& candidate) const {
    if (candidate.play.endless || s_.witnesses.is_better(candidate.play)) return true;
    for (std::size_t i = 0; i < aims_.size(); ++i)
      if (nearest_[i].size() < nearest_kept || candidate.near[i] < nearest_[i].back().first) return true;
    return false;
  }

  void merge(Candidate& candidate) {
    const bool news = s_.witnesses.is_new(candidate.play);
    take(candidate.play);
    for (std::size_t i = 0; i < aims_.size(); ++i) {
      auto& best = nearest_[i];
      if (best.size() >= nearest_kept && !(candidate.near[i] < best.back().first)) continue;
      best.emplace_back(candidate.near[i], candidate.play);
      std::ranges::stable_sort(best, {}, [](const auto& entry) { return entry.first.distance; });
      if (best.size() > nearest_kept) best.pop_back();
    }
    if (news && next_.size() < most_varied) next_.push_back(std::move(candidate.play));
  }

  void add_nearest() {
    for (std::size_t i = 0; i < aims_.size(); ++i)
      if (!s_.witnesses.has(aims_[i].target))
        for (const auto& [_, play] : nearest_[i])
          if (next_.size() < most_varied) next_.push_back(play);
  }

  Searching& s_;
  const Graph& graph_;
  const std::vector<Index>& wanted_;
  std::uint64_t until_;
  std::vector<Worker> workers_;
  std::vector<Played> next_;  ///< to be varied in the next round
  std::vector<GuardedTarget> aims_;
  std::vector<std::vector<std::pair<Nearness, Played>>> nearest_;  ///< by aim, nearest first
};

}  // namespace

void search_by_play(Searching& searching, const Graph& graph, const std::vector<std::uint64_t>& seeds,
                    const std::vector<Index>& wanted, std::uint64_t until) {
  PlaySearch(searching, graph, wanted, until).run(seeds);
}

}  // namespace analysis
