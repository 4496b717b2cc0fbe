#include <array>

#include "analysis/policy.hpp"

namespace analysis {
namespace {

struct Named {
  Policy policy;
  std::string_view name;
  PolicyKind kind;
};

using enum PolicyKind;
constexpr auto named_policies = std::to_array<Named>({
    {Policy::random, "random", blind},
    {Policy::first, "first", blind},
    {Policy::last, "last", blind},
    {Policy::longest, "longest", blind},
    {Policy::shortest, "shortest", blind},
    {Policy::most_polite, "most-polite", blind},
    {Policy::charm, "charm", one_sided},
    {Policy::apologise_always, "apologise-always", one_sided},
    {Policy::pitch_always, "pitch-always", one_sided},
    {Policy::promise_everything, "promise-everything", one_sided},
    {Policy::promise_nothing, "promise-nothing", one_sided},
    {Policy::talk_only, "talk-only", one_sided},
    {Policy::ask_always, "ask-always", one_sided},
    {Policy::wait_always, "wait-always", one_sided},
    {Policy::escalate_always, "escalate-always", one_sided},
    {Policy::submit_always, "submit-always", one_sided},
    {Policy::blame, "blame", one_sided},
    {Policy::mark_all, "mark-all", one_sided},
    {Policy::mark_none, "mark-none", one_sided},
    {Policy::model, "model", by_key},
    {Policy::worst_listening, "worst-listening", by_key},
    {Policy::worst_honesty, "worst-honesty", by_key},
    {Policy::worst_follow_through, "worst-follow-through", by_key},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < named_policies.size(); ++i)
    if (static_cast<std::size_t>(named_policies[i].policy) != i) return false;
  return static_cast<std::size_t>(Policy::worst_follow_through) + 1 == named_policies.size();
}
static_assert(in_order(), "one row a policy, in the order of the enumeration");

}  // namespace

std::string_view name(Policy policy) { return named_policies[static_cast<std::size_t>(policy)].name; }

PolicyKind kind(Policy policy) { return named_policies[static_cast<std::size_t>(policy)].kind; }

std::optional<Policy> policy_of(std::string_view name) {
  for (const Named& named : named_policies) {
    if (named.name == name) return named.policy;
  }
  return std::nullopt;
}

const std::vector<std::string_view>& policy_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> list;
    for (const Named& named : named_policies) list.push_back(named.name);
    return list;
  }();
  return names;
}

bool counts_characters(Policy policy) { return policy == Policy::longest || policy == Policy::shortest; }

}  // namespace analysis
