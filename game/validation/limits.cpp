#include "scenario/limits.hpp"

#include "scenario/keywords.hpp"
#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

void check_size(const Inspection& in, scenario::Keyword word, std::size_t size, std::size_t most, const scenario::Place& where) {
  if (size <= most) return;
  const scenario::Spelling& row = scenario::spelling(word);
  in.report(codes::too_many, where, {std::string(row.ja), std::string(row.en), std::to_string(size), std::to_string(most)});
}

/// The place of the first one too many.
template <typename T>
void check_count(const Inspection& in, scenario::Keyword word, const std::vector<T>& all, std::size_t most) {
  if (all.size() > most) check_size(in, word, all.size(), most, all[most].id.where);
}

void check_scene_size(const Inspection& in, const scenario::Scene& scene) {
  std::size_t steps = 0;
  scenario::for_each_step(scene.flow, [&](const scenario::Step& step) {
    if (++steps == scenario::limits::steps_of_scene + 1)
      in.report(codes::too_many_steps, step.where, {scene.id.text, std::to_string(scenario::limits::steps_of_scene)});
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options)
        if (option.acts.size() > scenario::limits::acts_of_option)
          in.report(codes::too_many_acts, option.where,
                    {std::to_string(option.acts.size()), std::to_string(scenario::limits::acts_of_option)});
  });
}

}  // namespace

void check_limits(const Inspection& in) {
  using scenario::Keyword;
  namespace limits = scenario::limits;
  check_count(in, Keyword::people, in.scenario.people, limits::people);
  check_count(in, Keyword::facts, in.scenario.facts, limits::facts);
  check_count(in, Keyword::promises, in.scenario.promises, limits::promises);
  check_count(in, Keyword::outcomes, in.scenario.outcomes, limits::outcomes);
  check_count(in, Keyword::scenes, in.scenario.scenes, limits::scenes);
  check_size(in, Keyword::company, in.scenario.company.size(), limits::company_facts, in.scenario.id.where);
  for (const scenario::Scene& scene : in.scenario.scenes) check_scene_size(in, scene);
}

}  // namespace validation
