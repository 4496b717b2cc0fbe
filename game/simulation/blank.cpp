#include "simulation/blank.hpp"

#include <algorithm>

#include "simulation/forms.hpp"
#include "simulation/own_lines.hpp"
#include "simulation/play.hpp"

namespace simulation {

std::vector<Index> blank_groups(const Story& story, const World& world, Index decision) {
  const Range parts = story.decisions[decision].options;
  std::vector<Index> firsts;
  const auto same = [&](Index part) {
    return [&story, part](Index first) { return story.options[first].group == story.options[part].group; };
  };
  for (Index part = parts.begin; part < parts.end; ++part)
    if (story.options[part].group != no_group && !says_when(story, part) && is_offered(story, world, part) &&
        std::ranges::none_of(firsts, same(part)))
      firsts.push_back(part);
  for (Index part = parts.begin; part < parts.end; ++part)
    if (is_in(story, world, part)) std::erase_if(firsts, same(part));
  return firsts;
}

bool is_left_empty(const Story& story, const World& world, Index decision) {
  const DecisionInfo& info = story.decisions[decision];
  if (info.kind == scenario::QuestionKind::review) {
    const auto own = own_answers(story, world, decision);
    return !own.empty() && std::ranges::none_of(own, [&](Index line) { return is_marked(story, world, line); });
  }
  if (info.kind != scenario::QuestionKind::plan) return false;
  for (Index task = info.options.begin; task < info.options.end; ++task)
    if (story.options[task].fixed_slot == no_slot && slot_of(story, world, task) != no_slot) return false;
  return true;
}

}  // namespace simulation
