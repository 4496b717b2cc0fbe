#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "condition/condition.hpp"
#include "scenario/written.hpp"

/// Who is in it, what can be known, what can be promised.
namespace scenario {

/// What is usual with this client; a change against it is a signal. Shown in the client card.
struct Usual {
  std::optional<Minutes> reply, meeting;
  std::optional<int> attend;  ///< how many people usually sit in
  std::optional<bool> small_talk;
  Text note;  ///< anything else worth knowing
};

/// When somebody can be visited or phoned.
struct Hours {
  std::optional<Minutes> opens, closes;  ///< minutes after midnight; missing: the rubric's working hours
  std::uint8_t weekdays_off = 0;         ///< bit 0 = Monday … bit 6 = Sunday, besides the weekend
  std::vector<Date> days_off;
};

struct Person {
  Name id;  ///< the word lines use: 佐藤
  Text name, role, company, history;
  Name portrait;
  std::map<std::string, Name> temperament;             ///< trait id -> level as written; missing: mid
  std::map<condition::Meter, condition::Level> trust;  ///< the three beliefs and liking, in words; missing: mid
  Usual usual;
  Text grievance;                ///< what lies under it all; shown in the debrief only
  std::vector<Name> real_issue;  ///< the facts that, once all known, mean the grievance is known
  Hours hours;
  bool client = true;  ///< false: a colleague or boss, who has no trust to lose
  Place where;
};

struct Fact {
  Name id;
  Text text;
};

/// Declared once, made in an option, kept or broken by deeds; overdue by the clock alone.
struct Promise {
  Name id;
  Text text;  ///< what: 雨の日の配送表
  Name to;    ///< a person
  Minutes due = 0;
  bool needed = true;                ///< the client needs it: scored even when it was never promised
  std::vector<Name> acts_when_kept;  ///< acts besides event-promise-kept, such as concrete-improvement
  Place where;
};

}  // namespace scenario
