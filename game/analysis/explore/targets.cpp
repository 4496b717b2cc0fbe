#include "analysis/explore/targets.hpp"

#include <algorithm>

namespace analysis {

using simulation::Story;

Index target_count(const Story& story) {
  return static_cast<Index>(story.scenes.size() + story.options.size() + story.outcomes.size());
}

Index number_of(const Story& story, Target target) {
  const auto scenes = static_cast<Index>(story.scenes.size()), options = static_cast<Index>(story.options.size());
  switch (target.kind) {
    case Target::Kind::scene: return target.index;
    case Target::Kind::option: return scenes + target.index;
    case Target::Kind::outcome: return scenes + options + target.index;
  }
  return simulation::nowhere;
}

Target target_at(const Story& story, Index number) {
  const auto scenes = static_cast<Index>(story.scenes.size()), options = static_cast<Index>(story.options.size());
  if (number < scenes) return {Target::Kind::scene, number};
  if (number < scenes + options) return {Target::Kind::option, number - scenes};
  return {Target::Kind::outcome, number - scenes - options};
}

std::string id_of(const Story& story, Target target) {
  switch (target.kind) {
    case Target::Kind::scene: return story.scenes[target.index].id;
    case Target::Kind::option: {
      const simulation::OptionInfo& option = story.options[target.index];
      return story.decisions[option.decision].id + ":" + option.id;
    }
    case Target::Kind::outcome: return story.outcomes[target.index].id;
  }
  return {};
}

Index variant_number(const Story& story, Index line, condition::Level level) {
  const auto& texts = story.lines[line].by_warmth;
  const auto first = std::ranges::find(texts, texts[static_cast<std::size_t>(level)]);
  return line * condition::level_count + static_cast<Index>(first - texts.begin());
}

std::vector<Index> all_variants(const Story& story) {
  std::vector<Index> all;
  for (Index line = 0; line < story.lines.size(); ++line) {
    if (!story.lines[line].varies) continue;
    for (int level = 0; level < condition::level_count; ++level) {
      const Index number = variant_number(story, line, static_cast<condition::Level>(level));
      if (number == line * condition::level_count + static_cast<Index>(level)) all.push_back(number);
    }
  }
  return all;
}

void read_arrivals(const Story& story, const simulation::Events& events, Arrivals& arrivals) {
  arrivals.targets.clear();
  arrivals.variants.clear();
  arrivals.endless = false;
  const auto at = [&](Target::Kind kind, Index index) { arrivals.targets.push_back(number_of(story, {kind, index})); };
  for (const simulation::Event& event : events) {
    if (const auto* entered = std::get_if<simulation::SceneEntered>(&event)) {
      at(Target::Kind::scene, entered->scene);
    } else if (const auto* took = std::get_if<simulation::Took>(&event)) {
      at(Target::Kind::option, took->option);
    } else if (const auto* spoke = std::get_if<simulation::Spoke>(&event)) {
      if (story.lines[spoke->line].varies) arrivals.variants.push_back(variant_number(story, spoke->line, spoke->warmth));
    } else if (const auto* ended = std::get_if<simulation::Ended>(&event)) {
      if (ended->outcome == simulation::nowhere)
        arrivals.endless = true;
      else
        at(Target::Kind::outcome, ended->outcome);
    }
  }
}

}  // namespace analysis
