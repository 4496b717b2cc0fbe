#include "simulation/conduct.hpp"

#include <algorithm>

#include "simulation/client.hpp"
#include "simulation/meters.hpp"

namespace simulation {
namespace {

using condition::Level;

const ConductCode& row(const Story& story, ConductIndex which) { return story.code.conduct[static_cast<std::size_t>(which)]; }

/// What is usual with this person: the author's chart, else the rubric's.
int usual_of(const Story& story, const PersonInfo& who, ConductIndex which) {
  const int otherwise = row(story, which).usual;
  switch (which) {
    case ConductIndex::reply: return who.usual.reply.value_or(otherwise);
    case ConductIndex::meeting: return who.usual.meeting.value_or(otherwise);
    case ConductIndex::attend: return who.usual.attend.value_or(otherwise);
    case ConductIndex::small_talk: return who.usual.small_talk.value_or(otherwise != 0) ? 1 : 0;
    default: return otherwise;
  }
}

/// Minutes are a share of the usual; the rest goes up and down from it by steps.
int at_level(const Story& story, const PersonInfo& who, ConductIndex which, Level level) {
  const int by = row(story, which).by_level[static_cast<std::size_t>(level)];
  const int usual = usual_of(story, who, which);
  if (which == ConductIndex::reply || which == ConductIndex::meeting) return static_cast<int>(std::int64_t{usual} * by / 1000);
  return which == ConductIndex::attend ? std::max(1, usual + by) : usual + by;
}

/// `at(which)` is a row's figure.
template <typename At>
Conduct conduct_at(const At& at) {
  using enum ConductIndex;
  Conduct shown;
  shown.reply_minutes = at(reply);
  shown.meeting_minutes = at(meeting);
  shown.attend = at(attend);
  shown.small_talk = at(small_talk) > 0;
  shown.shares_early = at(shares_early) > 0;
  shown.trial_order = at(trial_order) > 0;
  shown.formality = static_cast<Level>(std::clamp(at(formality), 0, condition::level_count - 1));
  return shown;
}

int usually(const Story& story, PersonIndex person, ConductIndex which) {
  return at_level(story, story.people[person], which, Level::mid);
}

int at_present(const Story& story, const World& world, PersonIndex person, ConductIndex which) {
  const int read = meter(story, world, person, row(story, which).reads);
  return at_level(story, story.people[person], which, level_of(story, read));
}

}  // namespace

Conduct usual_conduct(const Story& story, PersonIndex person) {
  return conduct_at([&](ConductIndex which) { return usually(story, person, which); });
}

Conduct conduct(const Story& story, const World& world, PersonIndex person) {
  if (!story.people[person].client) return usual_conduct(story, person);
  return conduct_at([&](ConductIndex which) { return at_present(story, world, person, which); });
}

bool shows(const Story& story, const World& world, PersonIndex person, condition::ConductSign sign) {
  if (!is_client(story, person)) return false;
  const auto usual = [&](ConductIndex which) { return usually(story, person, which); };
  const auto now = [&](ConductIndex which) { return at_present(story, world, person, which); };
  using enum ConductIndex;
  switch (sign) {
    case condition::ConductSign::small_talk: return now(small_talk) > 0;
    case condition::ConductSign::shares_early: return now(shares_early) > 0;
    case condition::ConductSign::trial_order: return now(trial_order) > 0;
    case condition::ConductSign::short_meeting: return now(meeting) < usual(meeting);
    case condition::ConductSign::slow_reply: return now(reply) > usual(reply);
    case condition::ConductSign::more_attend: return now(attend) > usual(attend);
  }
  return false;
}

}  // namespace simulation
