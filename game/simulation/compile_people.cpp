#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "scenario/words.hpp"
#include "simulation/compile.hpp"

namespace simulation {
namespace {

using condition::Level;
using condition::Meter;

constexpr std::array<std::string_view, trait_count> trait_ids{"patience",   "punctuality", "talkativeness",
                                                              "directness", "forgiveness", "loss-weight"};

Level level_of_trait(const scenario::Person& person, std::string_view trait) {
  for (const auto& [id, level] : person.temperament) {
    std::string same = id;
    std::replace(same.begin(), same.end(), '_', '-');
    if (same == trait) return scenario::level_named(level.text).value_or(Level::mid);
  }
  return Level::mid;
}

int start_of(const Compiling& c, const scenario::Person& person, Meter meter) {
  const auto given = person.trust.find(meter);
  const Level level = given == person.trust.end() ? Level::mid : given->second;
  return c.rubric.start_value[static_cast<std::size_t>(level)];
}

std::string portrait_id(const scenario::Name& name) {
  const std::string_view id = catalogue::find(catalogue::portraits(), name.text);
  return id.empty() ? name.text : std::string(id);
}

PersonInfo person_info(Compiling& c, const scenario::Person& person) {
  PersonInfo info;
  info.id = person.id.text;
  info.portrait = portrait_id(person.portrait);
  info.name = add_text(c, person.name);
  info.role = add_text(c, person.role);
  info.company = add_text(c, person.company);
  info.history = add_text(c, person.history);
  info.grievance = add_text(c, person.grievance);
  info.usual_note = add_text(c, person.usual.note);
  info.client = person.client;
  info.start = {start_of(c, person, Meter::ability), start_of(c, person, Meter::benevolence),
                start_of(c, person, Meter::integrity), start_of(c, person, Meter::liking)};
  for (std::size_t i = 0; i < trait_ids.size(); ++i) {
    const Level level = level_of_trait(person, trait_ids[i]);
    for (const rubric::Trait& trait : c.rubric.traits) {
      if (trait.id == trait_ids[i]) info.trait_permille[i] = trait.permille[static_cast<std::size_t>(level)];
    }
  }
  info.real_issue = add_facts(c, person.real_issue);
  info.usual = person.usual;
  info.hours = person.hours;
  return info;
}

}  // namespace

void compile_people(Compiling& c) {
  for (const scenario::Person& person : c.scenario.people) {
    if (c.story.people.size() == max_people) break;
    c.story.people.push_back(person_info(c, person));
  }
  for (std::size_t i = c.story.people.size(); i-- > 0;) {
    if (c.story.people[i].client) c.story.main_client = static_cast<PersonIndex>(i);
  }
  for (std::size_t i = 0; i < c.story.promises.size(); ++i) {
    PromiseInfo& promise = c.story.promises[i];
    promise.person = person_named(c, c.scenario.promises[i].to.text);
    if (promise.person == nobody) promise.person = c.story.main_client;
  }
}

void compile_declarations(Compiling& c) {
  for (const scenario::Fact& fact : c.scenario.facts) c.story.facts.push_back({fact.id.text, add_text(c, fact.text)});
  for (const scenario::Promise& promise : c.scenario.promises) {
    PromiseInfo info;
    info.id = promise.id.text;
    info.text = add_text(c, promise.text);
    info.due = promise.due;
    info.needed = promise.needed;
    info.acts_when_kept = add_acts(c, promise.acts_when_kept);
    c.story.promises.push_back(info);
  }
  for (const scenario::Outcome& outcome : c.scenario.outcomes) {
    c.story.outcomes.push_back({outcome.id.text, outcome.rank, add_text(c, outcome.title), add_text(c, outcome.text)});
  }
  for (const scenario::Name& name : c.scenario.teaches) {
    if (const Index principle = find(c.names.principles, name.text); principle != nowhere) c.story.teaches.push_back(principle);
  }
}

}  // namespace simulation
