#include "validation/course.hpp"

#include <algorithm>
#include <deque>
#include <string_view>
#include <unordered_map>

namespace validation {
namespace {

using namespace scenario;

using SceneNumbers = std::unordered_map<std::string_view, std::size_t>;

SceneNumbers scene_numbers(const Scenario& scenario) {
  SceneNumbers numbers;
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i) numbers.emplace(scenario.scenes[i].id.text, i);
  return numbers;
}

/// How a place in a flow can be reached.
struct Arrival {
  bool unasked = false, asked = false;
  [[nodiscard]] bool possible() const { return unasked || asked; }
  Arrival& operator|=(const Arrival& other) { return unasked |= other.unasked, asked |= other.asked, *this; }
};

/// Walks a flow from front to back and notes where it leads.
class Outliner {
 public:
  Outliner(const SceneNumbers& numbers, Outline& out) : numbers_(numbers), out_(out) {}

  Arrival walk(const Flow& flow, Arrival here) {
    for (const Step& step : flow) {
      if (!here.possible()) {
        out_.never_played.push_back(step.where);
        break;
      }
      here = after(step, here);
    }
    return here;
  }

 private:
  Arrival after(const Step& step, Arrival here) {
    if (const auto* next = std::get_if<Next>(&step.what)) {
      if (const auto found = numbers_.find(next->scene.text); found != numbers_.end())
        out_.leads.push_back({found->second, here.unasked, next->scene.where});
      return {};
    }
    if (const auto* end = std::get_if<End>(&step.what)) {
      out_.ends.push_back(end);
      return {};
    }
    if (const auto* choice = std::get_if<Choice>(&step.what)) {
      Arrival together;
      for (const Option& option : choice->options) together |= walk(option.then, {false, true});
      // Behind a plan, or what is put together, play goes on whatever was in it.
      if (!is_chosen(choice->kind) && !has_results(choice->kind)) return {false, true};
      return choice->options.empty() ? here : together;
    }
    if (const auto* branch = std::get_if<If>(&step.what)) {
      Arrival together = walk(branch->then, here);
      together |= walk(branch->otherwise, here);
      return together;
    }
    return here;
  }

  const SceneNumbers& numbers_;
  Outline& out_;
};

std::vector<bool> reached_from_first(const std::vector<Outline>& scenes) {
  std::vector<bool> reached(scenes.size(), false);
  std::deque<std::size_t> open;
  if (!scenes.empty()) reached[0] = true, open.push_back(0);
  while (!open.empty()) {
    const std::size_t scene = open.front();
    open.pop_front();
    for (const Lead& lead : scenes[scene].leads)
      if (!reached[lead.to]) reached[lead.to] = true, open.push_back(lead.to);
  }
  return reached;
}

bool can_end(const Flow& flow, bool behind, const SceneNumbers& numbers, const std::vector<bool>& scene_ends);

bool can_end(const Choice& choice, bool behind, const SceneNumbers& numbers, const std::vector<bool>& scene_ends) {
  const auto option_ends = [&](const Option& option) { return can_end(option.then, behind, numbers, scene_ends); };
  if (has_results(choice.kind)) return std::ranges::all_of(choice.options, option_ends);  // which one it comes to is not chosen
  if (!is_chosen(choice.kind) || choice.options.empty()) return behind;
  return std::ranges::any_of(choice.options, [&](const Option& option) { return !option.when && option_ends(option); });
}

/// Whether the player can bring a flow to an end although every condition is decided by an opponent. `behind`: whether they can
/// once it has run through.
bool can_end(const Flow& flow, bool behind, const SceneNumbers& numbers, const std::vector<bool>& scene_ends) {
  bool value = behind;
  for (auto step = flow.rbegin(); step != flow.rend(); ++step) {
    if (const auto* next = std::get_if<Next>(&step->what)) {
      const auto found = numbers.find(next->scene.text);
      value = found != numbers.end() && scene_ends[found->second];
    } else if (std::holds_alternative<End>(step->what)) {
      value = true;
    } else if (const auto* choice = std::get_if<Choice>(&step->what)) {
      value = can_end(*choice, value, numbers, scene_ends);
    } else if (const auto* branch = std::get_if<If>(&step->what)) {
      value = can_end(branch->then, value, numbers, scene_ends) && can_end(branch->otherwise, value, numbers, scene_ends);
    }
  }
  return value;
}

std::vector<bool> surely_ended(const Scenario& scenario, const SceneNumbers& numbers, const std::vector<Outline>& scenes) {
  std::vector<std::vector<std::size_t>> leading_to(scenes.size());
  for (std::size_t from = 0; from < scenes.size(); ++from)
    for (const Lead& lead : scenes[from].leads) leading_to[lead.to].push_back(from);
  std::vector<bool> ends(scenes.size(), false);
  std::deque<std::size_t> open;
  for (std::size_t scene = 0; scene < scenes.size(); ++scene) open.push_back(scene);
  while (!open.empty()) {
    const std::size_t scene = open.front();
    open.pop_front();
    if (ends[scene] || !can_end(scenario.scenes[scene].flow, false, numbers, ends)) continue;
    ends[scene] = true;
    for (const std::size_t from : leading_to[scene])
      if (!ends[from]) open.push_back(from);
  }
  return ends;
}

}  // namespace

Course course_of(const Scenario& scenario) {
  const SceneNumbers numbers = scene_numbers(scenario);
  Course course;
  course.scenes.resize(scenario.scenes.size());
  for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
    course.scenes[i].runs_off = Outliner(numbers, course.scenes[i]).walk(scenario.scenes[i].flow, {true, false}).possible();
  course.reached = reached_from_first(course.scenes);
  course.surely_ended = surely_ended(scenario, numbers, course.scenes);
  return course;
}

}  // namespace validation
