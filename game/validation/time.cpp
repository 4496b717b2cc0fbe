#include <algorithm>
#include <chrono>
#include <vector>

#include "scenario/limits.hpp"
#include "text/dates.hpp"
#include "validation/codes.hpp"
#include "validation/course.hpp"
#include "validation/earliest.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

using scenario::Minutes;
using scenario::PromiseDeed;

std::string shown(const Inspection& in, Minutes minute) {
  return text::moment(in.scenario.start, minute, in.scenario.languages.front());
}

bool check_range(const Inspection& in, Minutes minute, const scenario::Place& where) {
  if (minute < 0) return in.report(codes::before_start, where), false;
  if (minute > scenario::limits::days * scenario::minutes_per_day) return in.report(codes::too_late, where), false;
  return true;
}

void check_start(const Inspection& in) {
  const unsigned day = std::chrono::weekday(in.scenario.start).c_encoding();
  if (day != 0 && day != 6) return;
  in.report(codes::starts_on_weekend, in.scenario.id.where, {day == 0 ? "日" : "土", day == 0 ? "Sunday" : "Saturday"});
}

void check_clocks(const Inspection& in, const Course& course, const std::vector<std::optional<Minutes>>& earliest) {
  for (std::size_t i = 0; i < in.scenario.scenes.size(); ++i) {
    const scenario::Scene& scene = in.scenario.scenes[i];
    if (scene.at) (void)check_range(in, *scene.at, scene.where);
    for (const Lead& lead : course.scenes[i].leads) {
      const scenario::Scene& to = in.scenario.scenes[lead.to];
      if (earliest[i] && to.at && *to.at < *earliest[i])
        in.report(codes::time_goes_back, lead.where, {to.id.text, shown(in, *to.at), shown(in, *earliest[i])});
    }
  }
}

/// What the scenario does with one promise, all scenes together.
struct Deeds {
  bool made = false, kept = false;
  std::optional<Minutes> first_made;  ///< none: not made, or at no known time
  bool made_at_unknown_time = false;
};

class Promises {
 public:
  Promises(const Inspection& in, const std::vector<std::optional<Minutes>>& earliest) : in_(in), earliest_(earliest) {
    for (std::size_t i = 0; i < in.scenario.promises.size(); ++i) numbers_.emplace(in.scenario.promises[i].id.text, i);
    deeds_.resize(in.scenario.promises.size());
    for (std::size_t scene = 0; scene < in.scenario.scenes.size(); ++scene)
      scenario::for_each_step(in.scenario.scenes[scene].flow, [&](const scenario::Step& step) { look_at(step, scene); });
  }

  void report() const {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      const scenario::Promise& promise = in_.scenario.promises[i];
      const Deeds& deeds = deeds_[i];
      if (!check_range(in_, promise.due, promise.where)) continue;
      if (!deeds.made) in_.report(codes::never_made, promise.where, {promise.id.text});
      if (deeds.made && !deeds.kept) in_.report(codes::never_kept, promise.where, {promise.id.text});
      if (deeds.first_made && !deeds.made_at_unknown_time && promise.due <= *deeds.first_made)
        in_.report(codes::due_before_made, promise.where,
                   {promise.id.text, shown(in_, promise.due), shown(in_, *deeds.first_made)});
    }
  }

 private:
  void look_at(const scenario::Step& step, std::size_t scene) {
    if (const auto* deed = std::get_if<scenario::PromiseStep>(&step.what)) note(*deed, scene);
    if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
      for (const scenario::Option& option : choice->options)
        for (const scenario::PromiseStep& deed : option.promises) note(deed, scene);
  }

  void note(const scenario::PromiseStep& deed, std::size_t scene) {
    const auto found = numbers_.find(deed.promise.text);
    if (found == numbers_.end()) return;
    Deeds& deeds = deeds_[found->second];
    switch (deed.deed) {
      case PromiseDeed::request:
      case PromiseDeed::make: note_made(deeds, scene); break;
      case PromiseDeed::keep: deeds.kept = true; break;
      case PromiseDeed::warn:
      case PromiseDeed::refuse: break;
      case PromiseDeed::renegotiate:
        if (check_range(in_, *deed.due, deed.promise.where) && *deed.due <= in_.scenario.promises[found->second].due)
          in_.report(codes::due_not_later, deed.promise.where, {deed.promise.text});
        break;
    }
  }

  void note_made(Deeds& deeds, std::size_t scene) const {
    deeds.made = true;
    const auto& begins = earliest_[scene];
    if (!begins)
      deeds.made_at_unknown_time = true;
    else
      deeds.first_made = std::min(deeds.first_made.value_or(*begins), *begins);
  }

  const Inspection& in_;
  const std::vector<std::optional<Minutes>>& earliest_;
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::vector<Deeds> deeds_;
};

}  // namespace

void check_time(const Inspection& in) {
  const Course course = course_of(in.scenario);
  const auto earliest = earliest_starts(in.scenario, course);
  check_start(in);
  check_clocks(in, course, earliest);
  Promises(in, earliest).report();
}

}  // namespace validation
