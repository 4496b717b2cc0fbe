#include "validation/slots.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "scenario/open_hours.hpp"

namespace validation {
namespace {

using scenario::Minutes;

/// A rubric that lacks a constant is told so elsewhere.
Minutes hour(const rubric::Rubric& rubric, std::string_view constant, int otherwise) {
  const auto found = std::ranges::find(rubric.constants, constant, &rubric::Constant::id);
  return (found == rubric.constants.end() ? otherwise : found->value) * 60;
}

std::vector<std::int32_t> holidays_of(const scenario::Scenario& scenario) {
  std::vector<std::int32_t> days;
  for (const scenario::Date& date : scenario.holidays) days.push_back(date.day);
  std::ranges::sort(days);
  return days;
}

std::string_view first_speaker(const scenario::Scene& scene) {
  std::string_view speaker;
  scenario::for_each_step(scene.flow, [&](const scenario::Step& step) {
    const auto* line = std::get_if<scenario::Line>(&step.what);
    if (line != nullptr && speaker.empty()) speaker = line->person.text;
  });
  return speaker;
}

}  // namespace

std::string_view facing(const scenario::Scenario& scenario, const scenario::Scene& scene) {
  if (!scene.with.text.empty()) return scene.with.text;
  if (catalogue::find(catalogue::channels(), scene.channel.text) == "office") return {};
  const auto is_client = [](const scenario::Person& person) { return person.client; };
  const auto first = std::ranges::find_if(scenario.people, is_client);
  if (std::ranges::count_if(scenario.people, is_client) == 1) return first->id.text;
  if (const std::string_view speaker = first_speaker(scene); !speaker.empty()) return speaker;
  return first == scenario.people.end() ? std::string_view{} : std::string_view(first->id.text);
}

std::vector<Minutes> fitting_slots(const scenario::Scenario& scenario, const rubric::Rubric& rubric, const scenario::Scene& scene,
                                   const scenario::Choice& plan, const scenario::Option& task) {
  if (task.fixed) return {*task.fixed};
  const std::string_view whom = task.with.text.empty() ? facing(scenario, scene) : std::string_view(task.with.text);
  const scenario::Person* person = scenario::find_person(scenario, whom);
  if (person == nullptr) return plan.slots;
  const auto holidays = holidays_of(scenario);
  const scenario::WorkingDays work{scenario.start, hour(rubric, "workday-start-hour", 9), hour(rubric, "workday-end-hour", 18),
                                   holidays};
  std::vector<Minutes> fitting;
  for (const Minutes begins : plan.slots) {
    const Minutes arrives = begins + task.travel;
    if (scenario::is_open(person->hours, work, arrives, arrives + task.takes)) fitting.push_back(begins);
  }
  return fitting;
}

}  // namespace validation
