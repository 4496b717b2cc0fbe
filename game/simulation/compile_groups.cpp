#include "simulation/compile_groups.hpp"

namespace simulation {

std::uint8_t group_of(const scenario::Choice& choice, std::size_t option) {
  const std::string& group = choice.options[option].group.text;
  if (group.empty()) return no_group;
  std::size_t first = 0;
  while (choice.options[first].group.text != group) ++first;
  return static_cast<std::uint8_t>(first);
}

TextIndex group_name(Compiling& c, const scenario::Choice& choice, const scenario::Option& part) {
  if (part.group.text.empty() || !scenario::is_composed(choice.kind)) return nowhere;
  const scenario::Text name{scenario::group_text_id(choice, part), part.group.text, {}};
  const TextIndex index = add_text(c, name);
  for (std::size_t i = 1; i < c.scenario.languages.size(); ++i)
    if (&scenario::in_language(c.scenario, name, c.scenario.languages[i]) == &name.source)
      c.story.texts[static_cast<std::size_t>(c.scenario.languages[i])][index] = {};
  return index;
}

}  // namespace simulation
