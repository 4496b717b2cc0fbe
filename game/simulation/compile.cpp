#include "simulation/compile.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "simulation/exemplary_path.hpp"
#include "text/message.hpp"

namespace simulation {
namespace {

template <typename Things>
std::vector<Index> sorted_by_id(const Things& things) {
  std::vector<Index> order(things.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) { return things[a].id < things[b].id; });
  return order;
}

Range stored(Story& story, std::string_view text) {
  const auto begin = static_cast<Index>(story.characters.size());
  story.characters.insert(story.characters.end(), text.begin(), text.end());
  return {begin, static_cast<Index>(story.characters.size())};
}

void compile_header(Compiling& c) {
  Story& story = c.story;
  story.id = c.scenario.id.text;
  story.start = c.scenario.start;
  story.minutes = c.scenario.minutes;
  story.languages = c.scenario.languages;
  story.texts.resize(static_cast<std::size_t>(std::max(text::Language::ja, text::Language::en)) + 1);
  story.title = add_text(c, c.scenario.title);
  story.summary = add_text(c, c.scenario.summary);
  story.stake = add_text(c, c.scenario.stake);
  story.aim = add_text(c, c.scenario.aim);
  story.notes_by_hand = c.scenario.notes_by_hand;
  for (const scenario::Date& holiday : c.scenario.holidays) story.holidays.push_back(holiday.day);
  std::ranges::sort(story.holidays);
}

}  // namespace

Story compile(const scenario::Scenario& scenario, const rubric::Rubric& rubric) {
  Story story;
  story.rubric = rubric;
  Compiling c{scenario, rubric, collect_names(scenario, rubric), story, {}, {}, 0, 0};
  compile_header(c);
  compile_declarations(c);
  compile_people(c);
  compile_flow(c);
  compile_rubric(c);
  for (const DecisionInfo& decision : story.decisions)
    if (decision.kind == scenario::QuestionKind::review) story.reviewed = std::max(story.reviewed, decision.last);
  assert(story.reviewed <= max_own);
  story.decisions_by_id = sorted_by_id(story.decisions);
  story.lines_by_id = sorted_by_id(story.lines);
  story.structure = structure_of(story);
  // Without chance the exemplary path is the same in every play, so it is walked once.
  if (!story.has_chance) story.exemplary = walk_exemplary_path(story, 0).exemplary;
  return story;
}

std::string_view words(const Story& story, TextIndex index, text::Language language) {
  if (index == nowhere) return {};
  const Range& range = story.texts[static_cast<std::size_t>(language)][index];
  return {story.characters.data() + range.begin, range.size()};
}

TextIndex add_text(Compiling& c, const scenario::Text& text) {
  if (text.empty()) return nowhere;
  const auto index = static_cast<TextIndex>(c.story.texts.front().size());
  for (std::size_t language = 0; language < c.story.texts.size(); ++language) {
    const std::string& said = in_language(c.scenario, text, static_cast<text::Language>(language));
    const bool as_before = language > 0 && &said == &in_language(c.scenario, text, static_cast<text::Language>(language - 1));
    c.story.texts[language].push_back(as_before ? c.story.texts[language - 1].back() : stored(c.story, said));
  }
  return index;
}

TextIndex add_message(Compiling& c, std::string_view key) {
  const auto index = static_cast<TextIndex>(c.story.texts.front().size());
  for (std::size_t language = 0; language < c.story.texts.size(); ++language)
    c.story.texts[language].push_back(stored(c.story, text::message(static_cast<text::Language>(language), key)));
  return index;
}

Range add_facts(Compiling& c, const std::vector<scenario::Name>& names) {
  const auto begin = static_cast<Index>(c.story.fact_lists.size());
  for (const scenario::Name& name : names) {
    if (const Index fact = find(c.names.facts, name.text); fact != nowhere) c.story.fact_lists.push_back(fact);
  }
  return {begin, static_cast<Index>(c.story.fact_lists.size())};
}

Range add_acts(Compiling& c, const std::vector<scenario::Name>& names) {
  const auto begin = static_cast<Index>(c.story.act_lists.size());
  for (const scenario::Name& name : names) {
    if (const Index act = find(c.names.acts, name.text); act != nowhere) c.story.act_lists.push_back(act);
  }
  return {begin, static_cast<Index>(c.story.act_lists.size())};
}

PersonIndex person_named(const Compiling& c, const std::string& name) {
  const Index person = find(c.names.people, name);
  return person < max_people ? static_cast<PersonIndex>(person) : nobody;
}

}  // namespace simulation
