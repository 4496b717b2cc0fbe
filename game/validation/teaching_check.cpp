#include <algorithm>
#include <map>
#include <set>

#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

struct Touched {
  std::vector<std::string_view> shown, broken;
};

Touched touched_by(const rubric::Act& act) {
  Touched touched;
  for (const rubric::Appraisal& appraisal : act.appraisals)
    for (const rubric::PrincipleMark& mark : appraisal.marks) {
      if (mark.verdict == rubric::Verdict::shown) touched.shown.emplace_back(mark.principle);
      if (mark.verdict == rubric::Verdict::broken) touched.broken.emplace_back(mark.principle);
    }
  return touched;
}

struct Places {
  std::set<std::string> shown;   ///< stretches of play where something exemplary shows the principle
  std::set<std::string> broken;  ///< where anything breaks it
};

/// Where principles come up: each once in a stretch of play.
class Moments {
 public:
  explicit Moments(const Inspection& in) : in_(in) {
    for (const rubric::Act& act : in.rubric.acts) {
      touched_[&act] = touched_by(act);
      if (act.id == "event-signal-noticed" || act.id == "event-signal-missed") of_signals_.push_back(&act);
      if (act.id == "event-reading-open" || act.id == "event-reading-jumped") of_readings_.push_back(&act);
    }
    for (const scenario::Scene& scene : in.scenario.scenes) {
      stretch_ = scene.id.text;
      scenario::for_each_step(scene.flow, [&](const scenario::Step& step) { look_at(step); });
    }
    for (const scenario::Promise& promise : in.scenario.promises) look_at(promise);
  }

  [[nodiscard]] Places of(const rubric::Principle& principle) const {
    const auto found = places_.find(principle.id);
    return found == places_.end() ? Places{} : found->second;
  }

 private:
  void look_at(const scenario::Step& step) {
    if (const auto* line = std::get_if<scenario::Line>(&step.what); line != nullptr && line->signal) {
      const std::string where = "line " + step.id;
      if (!line->signal->lure)
        for (const rubric::Act* act : of_signals_) add(*act, where, true);
      for (const rubric::Act* act : of_readings_) add(*act, where, true);
    }
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr) return;
    if (!choice->stretch.text.empty()) stretch_ = choice->stretch.text;
    for (const scenario::Option& option : choice->options) add(option.acts, stretch_, option.exemplary);
  }

  void look_at(const scenario::Promise& promise) {
    const std::string where = "promise " + promise.id.text;
    add(promise.acts_when_kept, where, true);
    if (!promise.needed) return;
    places_["keep-small-promises"].shown.insert(where);
    places_["keep-small-promises"].broken.insert(where);
  }

  void add(const std::vector<scenario::Name>& acts, const std::string& where, bool exemplary) {
    for (const scenario::Name& name : acts)
      if (const auto act = in_.known.acts.find(name.text); act != in_.known.acts.end()) add(*act->second, where, exemplary);
  }

  void add(const rubric::Act& act, const std::string& where, bool exemplary) {
    const Touched& touched = touched_[&act];
    for (const std::string_view principle : touched.broken) places_[principle].broken.insert(where);
    if (exemplary)
      for (const std::string_view principle : touched.shown) places_[principle].shown.insert(where);
  }

  const Inspection& in_;
  std::map<const rubric::Act*, Touched> touched_;
  std::map<std::string_view, Places> places_;
  std::string stretch_;
  std::vector<const rubric::Act*> of_signals_, of_readings_;  ///< what marking a line comes to
};

}  // namespace

void check_teaching(const Inspection& in) {
  if (in.scenario.teaches.empty()) return;
  const Moments moments(in);
  for (const scenario::Name& taught : in.scenario.teaches) {
    const auto principle = std::ranges::find_if(in.rubric.principles, [&](const rubric::Principle& one) {
      return one.id == taught.text || one.name.ja == taught.text || one.name.en == taught.text;
    });
    if (principle == in.rubric.principles.end()) continue;
    const Places places = moments.of(*principle);
    if (places.shown.empty() || places.broken.empty())
      in.report(codes::taught_too_little, taught.where,
                {taught.text, std::to_string(places.shown.size()), std::to_string(places.broken.size())});
  }
}

}  // namespace validation
