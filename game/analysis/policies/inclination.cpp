#include "analysis/policies/inclination.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace analysis {
namespace {

using simulation::Index;
using simulation::OptionInfo;
using simulation::Story;

/// An act of the rubric, and how much it is to somebody's liking.
struct Liked {
  std::string_view act;
  int much = 0;
};

constexpr auto apologies = std::to_array<Liked>({{"full-apology", 3},
                                                 {"specific-apology", 3},
                                                 {"blanket-apology", 3},
                                                 {"apology-responsibility", 2},
                                                 {"apology-repair", 2},
                                                 {"apology-regret", 2},
                                                 {"apology-repentance", 2},
                                                 {"apology-forgiveness", 2},
                                                 {"press-for-forgiveness", 1},
                                                 {"courtesy-apology", 1}});
constexpr auto pitches = std::to_array<Liked>({{"pitch", 3}, {"brochure", 2}, {"fitting-proposal", 2}, {"push-convenience", 1}});
constexpr auto big_words = std::to_array<Liked>({{"over-promise", 3}, {"promise-small", 2}, {"vague-improvement", 1}});
constexpr auto refusals = std::to_array<Liked>({{"refuse-honestly", 1}, {"over-promise", -1}, {"promise-small", -1}});
constexpr auto waiting = std::to_array<Liked>({{"hold-silence", 2}, {"let-finish", 2}, {"sit-on-it", 1}, {"give-space", 1}});
constexpr auto escalations = std::to_array<Liked>({{"report-to-boss", 2}, {"call-in-company", 2}, {"hand-over", 1}});
constexpr auto yielding =
    std::to_array<Liked>({{"submit", 3}, {"over-promise", 2}, {"compensate", 1}, {"gift-for-substance", 1}});
constexpr auto accusations =
    std::to_array<Liked>({{"blame-client", 3}, {"blame-shift", 3}, {"excuse", 2}, {"assume-dissatisfied", 1}});

/// The strongest of its acts; where none is liked the most avoided one.
int by_acts(const Story& story, const OptionInfo& option, std::span<const Liked> likings) {
  int most = 0, least = 0;
  for (Index i = option.acts.begin; i < option.acts.end; ++i) {
    const std::string& act = story.rubric.acts[story.act_lists[i]].id;
    const auto liked = std::ranges::find(likings, act, &Liked::act);
    if (liked == likings.end()) continue;
    most = std::max(most, liked->much);
    least = std::min(least, liked->much);
  }
  return most > 0 ? most : least;
}

/// The greatest of what its acts are by `quality`: a sentence is as polite as the politest thing in it.
template <typename Quality>
int greatest(const Story& story, const OptionInfo& option, const Quality& quality) {
  int most = 0;
  for (Index i = option.acts.begin; i < option.acts.end; ++i)
    most = std::max(most, quality(story.rubric.acts[story.act_lists[i]]));
  return most;
}

bool does(const Story& story, const OptionInfo& option, scenario::PromiseDeed deed) {
  return std::any_of(story.promise_steps.begin() + option.promises.begin, story.promise_steps.begin() + option.promises.end,
                     [deed](const simulation::PromiseStepInfo& step) { return step.deed == deed; });
}

int politeness(const Story& story, const OptionInfo& option) {
  return greatest(story, option, [](const rubric::Act& act) { return act.politeness; });
}

/// Likeable first; of equally likeable words the politer.
int charm(const Story& story, const OptionInfo& option) {
  constexpr int politest = 3;
  return greatest(story, option, [](const rubric::Act& act) { return act.likeability; }) * (politest + 1) +
         politeness(story, option);
}

int asking(const Story& story, const OptionInfo& option) {
  return greatest(story, option, [](const rubric::Act& act) { return act.speech == rubric::Speech::question ? 1 : 0; });
}

int promising(const Story& story, const OptionInfo& option) {
  return does(story, option, scenario::PromiseDeed::make) ? 4 : by_acts(story, option, big_words);
}

int not_promising(const Story& story, const OptionInfo& option) {
  if (does(story, option, scenario::PromiseDeed::make)) return -1;
  return does(story, option, scenario::PromiseDeed::refuse) ? 2 : by_acts(story, option, refusals);
}

int talking(const Story& story, const OptionInfo& option) {
  if (does(story, option, scenario::PromiseDeed::keep)) return -1;
  return option.kind == scenario::OptionKind::say ? 1 : 0;
}

int putting_off(const Story& story, const OptionInfo& option) {
  if (option.after > 0) return 4;
  return option.kind == scenario::OptionKind::wait ? 3 : by_acts(story, option, waiting);
}

int saying_yes(const Story& story, const OptionInfo& option) {
  return std::max(by_acts(story, option, yielding), does(story, option, scenario::PromiseDeed::make) ? 2 : 0);
}

}  // namespace

int inclination(const Story& story, Policy policy, Index option) {
  const OptionInfo& info = story.options[option];
  switch (policy) {
    case Policy::most_polite: return politeness(story, info);
    case Policy::charm: return charm(story, info);
    case Policy::apologise_always: return by_acts(story, info, apologies);
    case Policy::pitch_always: return by_acts(story, info, pitches);
    case Policy::promise_everything: return promising(story, info);
    case Policy::promise_nothing: return not_promising(story, info);
    case Policy::talk_only: return talking(story, info);
    case Policy::ask_always: return asking(story, info);
    case Policy::wait_always: return putting_off(story, info);
    case Policy::escalate_always: return by_acts(story, info, escalations);
    case Policy::submit_always: return saying_yes(story, info);
    case Policy::blame: return by_acts(story, info, accusations);
    case Policy::random:
    case Policy::first:
    case Policy::last:
    case Policy::longest:
    case Policy::shortest:
    case Policy::mark_all:
    case Policy::mark_none:
    case Policy::model:
    case Policy::worst_listening:
    case Policy::worst_honesty:
    case Policy::worst_follow_through: break;
  }
  return 0;
}

bool has_inclination(Policy policy) {
  return policy == Policy::most_polite ||
         (kind(policy) == PolicyKind::one_sided && policy != Policy::mark_all && policy != Policy::mark_none);
}

}  // namespace analysis
