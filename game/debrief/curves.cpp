#include "debrief/curves.hpp"

#include <algorithm>
#include <cstdlib>
#include <variant>

#include "simulation/client.hpp"

namespace debrief {
namespace {

using simulation::nowhere;
using simulation::PersonIndex;

constexpr std::int32_t day = 24 * 60;

Meters meters_of(const simulation::MindRead& read) {
  Meters meters{};
  std::copy(read.meters.begin(), read.meters.end(), meters.begin());
  return meters;
}

Sample sample_of(Sample::Kind kind, const simulation::MindRead& read) {
  Sample sample;
  sample.kind = kind;
  sample.time = read.time;
  sample.person = read.person;
  sample.before = sample.meters = meters_of(read);
  return sample;
}

}  // namespace

void CurveWriter::tell(const simulation::Events& events) {
  open_.reset();  // an answer's parts are told together; the same question met again is another answer
  for (const simulation::Event& event : events) {
    if (const auto* e = std::get_if<simulation::Took>(&event)) took(*e);
    if (const auto* e = std::get_if<simulation::ActTaken>(&event)) act_ = Act{e->person, {e->act, e->appraisal}};
    if (const auto* e = std::get_if<simulation::MindRead>(&event)) read(*e);
    if (std::holds_alternative<simulation::SceneEntered>(event)) open_.reset();
  }
}

void CurveWriter::took(const simulation::Took& e) {
  const bool goes_on = open_ && open_->decision == e.decision && open_->time / day == e.time / day;
  if (!goes_on) taken_.clear(), first_of_answer_ = samples_.size();
  taken_.push_back(e.option);
  open_ = e;
}

void CurveWriter::read(const simulation::MindRead& read) {
  const bool of_answer = open_ && read.time == open_->time;
  if (act_ && act_->person == read.person) {
    const Cause cause = act_->cause;
    act_.reset();
    return of_answer ? read_answer(read, cause) : read_event(read, cause);
  }
  if (last_of(read.person) == nullptr) {
    samples_.push_back(sample_of(Sample::Kind::beginning, read));
  } else if (of_answer) {
    if (concerns(read.person)) read_answer(read, {});
  } else {
    samples_.push_back(sample_of(read.time % day == 0 ? Sample::Kind::day_end : Sample::Kind::end, read));
  }
}

void CurveWriter::read_answer(const simulation::MindRead& read, const std::optional<Cause>& cause) {
  Sample* sample = open_sample(read.person);
  if (sample == nullptr) {
    const Sample* last = last_of(read.person);
    Sample fresh = sample_of(Sample::Kind::answer, read);
    fresh.decision = open_->decision;
    // Felt by somebody it was not meant for: what they held before it is what was last read.
    if (cause && last != nullptr) fresh.before = last->meters;
    sample = &samples_.emplace_back(std::move(fresh));
  }
  sample->options = taken_;
  sample->meters = meters_of(read);
  if (cause) sample->causes.push_back(*cause);
}

void CurveWriter::read_event(const simulation::MindRead& read, const Cause& cause) {
  Sample* last = last_of(read.person);
  if (last == nullptr || last->kind != Sample::Kind::event || last->time != read.time) {
    Sample fresh = sample_of(Sample::Kind::event, read);
    if (last != nullptr) fresh.before = last->meters;
    last = &samples_.emplace_back(std::move(fresh));
  }
  last->meters = meters_of(read);
  last->causes.push_back(cause);
}

Sample* CurveWriter::last_of(PersonIndex person) {
  const auto last = std::find_if(samples_.rbegin(), samples_.rend(), [&](const Sample& s) { return s.person == person; });
  return last == samples_.rend() ? nullptr : &*last;
}

Sample* CurveWriter::open_sample(PersonIndex person) {
  const auto first = samples_.begin() + static_cast<std::ptrdiff_t>(std::min(first_of_answer_, samples_.size()));
  const auto mine =
      std::find_if(first, samples_.end(), [&](const Sample& s) { return s.person == person && s.kind == Sample::Kind::answer; });
  return mine == samples_.end() ? nullptr : &*mine;
}

bool CurveWriter::concerns(PersonIndex person) const {
  const PersonIndex toward = story_.options[open_->option].person;
  return !simulation::is_client(story_, toward) || toward == person;
}

std::vector<Push> pushes_of(const simulation::Story& story, const std::vector<Cause>& causes) {
  std::array<int, condition::meter_count> whole{}, at_first{};
  for (const Cause& cause : causes) {
    const simulation::Range all = story.code.acts[cause.act].appraisals;
    if (all.empty()) continue;
    const simulation::Range effects = story.code.appraisals[all.begin + cause.appraisal].effects;
    for (Index i = effects.begin; i < effects.end; ++i) {
      const simulation::EffectCode& effect = story.code.effects[i];
      const int first = effect.shape == simulation::at_once ? 1000 : simulation::share(story.code.shapes[effect.shape], 0);
      whole[effect.meter] += effect.size;
      at_first[effect.meter] += effect.size * first / 1000;
    }
  }
  std::vector<Push> pushes;
  for (std::size_t m = 0; m < whole.size(); ++m) {
    if (whole[m] == 0) continue;
    pushes.push_back({static_cast<condition::Meter>(m), whole[m] > 0, std::abs(at_first[m]) * 2 < std::abs(whole[m])});
  }
  return pushes;
}

std::vector<const Sample*> samples_of(const std::vector<Sample>& samples, PersonIndex person) {
  std::vector<const Sample*> mine;
  for (const Sample& sample : samples) {
    if (sample.person == person) mine.push_back(&sample);
  }
  return mine;
}

}  // namespace debrief
