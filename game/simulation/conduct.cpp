#include "simulation/conduct.hpp"

#include <algorithm>

#include "simulation/meters.hpp"

namespace simulation {
namespace {

using condition::Level;

const ConductCode& row(const Story& story, ConductIndex which) { return story.code.conduct[static_cast<std::size_t>(which)]; }

int share_of(int usual, const ConductCode& code, Level level) {
  return static_cast<int>(std::int64_t{usual} * code.by_level[static_cast<std::size_t>(level)] / 1000);
}

int step_from(int usual, const ConductCode& code, Level level) { return usual + code.by_level[static_cast<std::size_t>(level)]; }

/// `level_read(code)` says at which level a row is read.
template <typename LevelRead>
Conduct conduct_at(const Story& story, const PersonInfo& who, const LevelRead& level_read) {
  const auto step = [&](ConductIndex which, int usual) {
    const ConductCode& code = row(story, which);
    return step_from(usual, code, level_read(code));
  };
  const auto share = [&](ConductIndex which, int usual) {
    const ConductCode& code = row(story, which);
    return share_of(usual, code, level_read(code));
  };
  const auto usual = [&](ConductIndex which) { return row(story, which).usual; };
  using enum ConductIndex;
  Conduct shown;
  shown.reply_minutes = share(reply, who.usual.reply.value_or(usual(reply)));
  shown.meeting_minutes = share(meeting, who.usual.meeting.value_or(usual(meeting)));
  shown.attend = std::max(1, step(attend, who.usual.attend.value_or(usual(attend))));
  shown.small_talk = step(small_talk, who.usual.small_talk.value_or(usual(small_talk) != 0) ? 1 : 0) > 0;
  shown.shares_early = step(shares_early, usual(shares_early)) > 0;
  shown.trial_order = step(trial_order, usual(trial_order)) > 0;
  shown.formality = static_cast<Level>(std::clamp(step(formality, usual(formality)), 0, condition::level_count - 1));
  return shown;
}

}  // namespace

Conduct usual_conduct(const Story& story, PersonIndex person) {
  return conduct_at(story, story.people[person], [](const ConductCode&) { return Level::mid; });
}

Conduct conduct(const Story& story, const World& world, PersonIndex person) {
  const PersonInfo& who = story.people[person];
  if (!who.client) return usual_conduct(story, person);
  return conduct_at(story, who,
                    [&](const ConductCode& code) { return level_of(story, meter(story, world, person, code.reads)); });
}

}  // namespace simulation
