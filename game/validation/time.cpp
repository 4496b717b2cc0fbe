#include <algorithm>
#include <chrono>
#include <vector>

#include "scenario/limits.hpp"
#include "text/dates.hpp"
#include "validation/codes.hpp"
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

/// What the scenario does with one promise, all scenes together.
struct Deeds {
  bool made = false, kept = false;
  Minutes latest_due = 0;                         ///< as it can be put off to
  std::optional<Minutes> first_made, first_kept;  ///< as early as any way allows; none: on no way
};

class Promises {
 public:
  explicit Promises(const Inspection& in) : in_(in), deeds_(in.scenario.promises.size()) {
    for (std::size_t i = 0; i < deeds_.size(); ++i) {
      numbers_.emplace(in.scenario.promises[i].id.text, i);
      deeds_[i].latest_due = in.scenario.promises[i].due;
    }
    scenario::for_each_step(in.scenario, [&](const scenario::Step& step) {
      if (const auto* deed = std::get_if<scenario::PromiseStep>(&step.what)) note(*deed);
      if (const auto* choice = std::get_if<scenario::Choice>(&step.what))
        for (const scenario::Option& option : choice->options)
          for (const scenario::PromiseStep& deed : option.promises) note(deed);
    });
  }

  void note_time(const scenario::PromiseStep& step, Minutes earliest) {
    Deeds* deeds = of(step);
    if (deeds == nullptr) return;
    const auto sooner = [&](std::optional<Minutes>& first) { first = std::min(first.value_or(earliest), earliest); };
    if (step.deed == PromiseDeed::request || step.deed == PromiseDeed::make) sooner(deeds->first_made);
    if (step.deed == PromiseDeed::keep) sooner(deeds->first_kept);
  }

  void report() const {
    for (std::size_t i = 0; i < deeds_.size(); ++i)
      if (check_range(in_, in_.scenario.promises[i].due, in_.scenario.promises[i].where))
        report(in_.scenario.promises[i], deeds_[i]);
  }

 private:
  Deeds* of(const scenario::PromiseStep& step) {
    const auto found = numbers_.find(step.promise.text);
    return found == numbers_.end() ? nullptr : &deeds_[found->second];
  }

  void note(const scenario::PromiseStep& step) {
    Deeds* deeds = of(step);
    if (deeds == nullptr) return;
    deeds->made = deeds->made || step.deed == PromiseDeed::request || step.deed == PromiseDeed::make;
    deeds->kept = deeds->kept || step.deed == PromiseDeed::keep;
    if (step.deed != PromiseDeed::renegotiate) return;
    const Minutes due = in_.scenario.promises[numbers_.at(step.promise.text)].due;
    if (check_range(in_, *step.due, step.promise.where) && *step.due <= due)
      in_.report(codes::due_not_later, step.promise.where, {step.promise.text});
    deeds->latest_due = std::max(deeds->latest_due, *step.due);
  }

  void report(const scenario::Promise& promise, const Deeds& deeds) const {
    if (!deeds.made) in_.report(codes::never_made, promise.where, {promise.id.text});
    if (deeds.made && !deeds.kept) in_.report(codes::never_kept, promise.where, {promise.id.text});
    if (deeds.first_made && promise.due <= *deeds.first_made)
      in_.report(codes::due_before_made, promise.where,
                 {promise.id.text, shown(in_, promise.due), shown(in_, *deeds.first_made)});
    else if (promise.needed && deeds.first_kept && deeds.latest_due < *deeds.first_kept)
      in_.report(codes::kept_too_late, promise.where,
                 {promise.id.text, shown(in_, deeds.latest_due), shown(in_, *deeds.first_kept)});
  }

  const Inspection& in_;
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::vector<Deeds> deeds_;
};

/// A clock behind what time it must be by then.
void check_clock(const Inspection& in, const scenario::Step& step, const Possible& here) {
  const auto* next = std::get_if<scenario::Next>(&step.what);
  if (next == nullptr) return;
  const auto number = in.ways->numbers.scenes.find(next->scene.text);
  if (number == in.ways->numbers.scenes.end()) return;
  const scenario::Scene& to = in.scenario.scenes[number->second];
  if (to.at && *to.at < here.clock)
    in.report(codes::time_goes_back, next->scene.where, {to.id.text, shown(in, *to.at), shown(in, here.clock)});
}

}  // namespace

void check_time(const Inspection& in) {
  check_start(in);
  for (const scenario::Scene& scene : in.scenario.scenes)
    if (scene.at) (void)check_range(in, *scene.at, scene.where);
  Promises promises(in);
  if (in.ways != nullptr) {
    Listener listener;
    listener.step = [&](const scenario::Step& step, const Possible& here) { check_clock(in, step, here); };
    listener.deed = [&](const scenario::PromiseStep& step, const Possible& here) { promises.note_time(step, here.earliest); };
    for (const scenario::Scene& scene : in.scenario.scenes) go_through(in.scenario, in.rubric, *in.ways, scene, listener);
  }
  promises.report();
}

}  // namespace validation
