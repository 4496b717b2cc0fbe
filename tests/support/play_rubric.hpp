#pragma once
#include <string>
#include <utility>
#include <vector>

#include "rubric/rubric.hpp"

namespace support {

using condition::Comparison;
using condition::Condition;
using condition::Meter;

inline Condition grievance(Comparison comparison, condition::Grievance stage) {
  return {condition::GrievanceIs{{}, comparison, stage}, {}};
}
inline Condition count(condition::Count which, Comparison comparison, int value) {
  return {condition::CountIs{which, comparison, value}, {}};
}
inline Condition meter(Meter which, Comparison comparison, condition::Level level) {
  return {condition::MeterIs{{}, which, comparison, level}, {}};
}

struct Push {
  Meter meter{};
  int size = 0;
  const char* shape = "";
};
struct Shows {
  const char* principle = "";
  rubric::Verdict verdict{};
};

inline rubric::Appraisal appraisal(Condition when, std::vector<Push> pushes, std::vector<Shows> marks) {
  rubric::Appraisal out;
  out.when = std::move(when);
  for (const Push& push : pushes) out.effects.push_back({push.meter, push.size, push.shape, {}});
  for (const Shows& mark : marks) out.marks.push_back({mark.principle, mark.verdict, {}});
  return out;
}

inline rubric::Act& add_act(rubric::Rubric& rubric, const char* id, std::vector<rubric::Appraisal> appraisals) {
  rubric::Act act;
  act.id = id;
  act.name = {id, id};
  act.appraisals = std::move(appraisals);
  return rubric.acts.emplace_back(std::move(act));
}

/// One act, taken one way.
inline rubric::Act& add_act(rubric::Rubric& rubric, const char* id, std::vector<Push> pushes, std::vector<Shows> marks) {
  return add_act(rubric, id, {appraisal({}, std::move(pushes), std::move(marks))});
}

inline void add_frame(rubric::Rubric& rubric) {
  using rubric::Dimension;
  const auto principle = [&](const char* id, Dimension dimension, int weight = 100) {
    rubric::Principle added;
    added.id = id;
    added.name = {id, id};
    added.dimension = dimension;
    added.weight = weight;
    rubric.principles.push_back(added);
  };
  principle("notice-signals", Dimension::listening);
  principle("listen-for-the-real-issue", Dimension::listening);
  principle("check-before-apology", Dimension::listening);
  principle("sense-their-feelings", Dimension::listening, 300);
  principle("sort-out-facts", Dimension::listening);
  principle("analyse-before-blaming", Dimension::honesty);
  principle("own-the-mistake", Dimension::honesty);
  principle("no-cover-up", Dimension::honesty);
  principle("keep-small-promises", Dimension::follow_through);
  principle("review-own-conduct", Dimension::follow_through);
  principle("punctual", Dimension::follow_through);
  principle("respond-fast", Dimension::follow_through);
  principle("concrete-improvement", Dimension::follow_through);
  rubric.shapes.push_back({"lasting", {"恒久", "lasting"}, {{0, 1000}}, {}, {}});
  rubric.shapes.push_back({"short", {"短い", "short"}, {{0, 0}, {60, 1000}, {1440, 100}}, {}, {}});
  rubric.shapes.push_back({"slow", {"遅い", "slow"}, {{0, 0}, {1440, 200}, {20160, 1000}}, {}, {}});
  for (const char* id : {"patience", "punctuality", "talkativeness", "directness", "forgiveness", "loss-weight"}) {
    rubric.traits.push_back({id, {id, id}, {}, {500, 750, 1000, 1500, 2000}, {}, {}});
  }
  const std::vector<std::pair<const char*, int>> constants{{"warmth-liking-permille", 400},
                                                           {"warmth-trust-permille", 600},
                                                           {"warmth-irritation-permille", 500},
                                                           {"start-irritation", 1500},
                                                           {"start-openness", 4000},
                                                           {"start-heard", 0},
                                                           {"offence-repeat-permille", 500},
                                                           {"offence-repeat-most", 3},
                                                           {"offence-close-hours", 168},
                                                           {"offence-close-permille", 250},
                                                           {"offence-ceiling-permille", 200},
                                                           {"contacts-borne", 2},
                                                           {"silence-zone-minutes", 240},
                                                           {"silence-again-minutes", 480},
                                                           {"silence-most", 2},
                                                           {"workday-start-hour", 9},
                                                           {"workday-end-hour", 18},
                                                           {"late-arrival-grace-minutes", 0},
                                                           {"deception-discovery-hours", 120},
                                                           {"honesty-cap-deceived", 4000},
                                                           {"honesty-cap-disclosed", 6000},
                                                           {"value-partly", 50},
                                                           {"value-repaired", 50},
                                                           {"value-renegotiated-early", 90},
                                                           {"value-renegotiated-late", 50},
                                                           {"value-late-warned", 60},
                                                           {"value-late", 20},
                                                           {"renegotiate-early-hours", 24}};
  for (const auto& [id, value] : constants) rubric.constants.push_back({id, value, {}, {}, {}, {}});
  const auto shows = [&](const char* id, Meter reads, int usual, std::array<int, condition::level_count> by_level) {
    rubric.conduct.push_back({id, {id, id}, reads, usual, by_level, {}, {}});
  };
  shows("reply", Meter::warmth, 180, {3000, 2000, 1000, 800, 500});
  shows("meeting", Meter::trust, 40, {250, 500, 1000, 1250, 1500});
  shows("attend", Meter::ability, 2, {-2, -1, 0, 0, 1});
  shows("small-talk", Meter::warmth, 1, {-1, -1, 0, 0, 1});
  shows("shares-early", Meter::benevolence, 0, {-1, 0, 0, 1, 1});
  shows("trial-order", Meter::integrity, 0, {0, 0, 0, 0, 1});
  shows("formality", Meter::openness, 2, {3, 1, 0, 0, -1});
  rubric.band_ceiling = {2000, 4000, 6000, 8000, 10000};
  rubric.start_value = {1000, 3000, 5000, 7000, 9000};
  rubric.repetition_permille = {1000, 500, 0};
}

/// A rubric whose every number a test can do in its head. Complete for playing; loading's rules for a shipped rubric are not
/// asked of it.
inline rubric::Rubric play_rubric() {
  using condition::Grievance;
  using condition::Level;
  using rubric::Verdict;
  rubric::Rubric r;
  add_frame(r);
  const Condition unknown = grievance(Comparison::exactly, Grievance::unknown);
  add_act(r, "greet", {{Meter::liking, 500, ""}}, {});
  add_act(r, "ask",
          {appraisal(count(condition::Count::questions_in_row, Comparison::at_least, 2), {},
                     {{"listen-for-the-real-issue", Verdict::partly}}),
           appraisal({}, {{Meter::openness, 300, ""}}, {{"listen-for-the-real-issue", Verdict::shown}})})
      .speech = rubric::Speech::question;
  add_act(r, "reflect",
          {appraisal(count(condition::Count::disclosures_pending, Comparison::at_least, 1), {{Meter::heard, 5000, ""}},
                     {{"listen-for-the-real-issue", Verdict::shown}}),
           appraisal({}, {}, {{"listen-for-the-real-issue", Verdict::partly}})})
      .speech = rubric::Speech::complex_reflection;
  add_act(r, "talk", {}, {{"listen-for-the-real-issue", Verdict::broken}});
  add_act(r, "half-listen", {}, {{"listen-for-the-real-issue", Verdict::partly}});
  add_act(r, "check-in", {}, {{"check-before-apology", Verdict::shown}});
  auto& sorry = add_act(r, "sorry",
                        {appraisal(unknown, {{Meter::integrity, -300, ""}}, {{"check-before-apology", Verdict::broken}}),
                         appraisal(meter(Meter::heard, Comparison::at_least, Level::mid), {{Meter::integrity, 2000, "lasting"}},
                                   {{"own-the-mistake", Verdict::shown}}),
                         appraisal({}, {{Meter::integrity, 800, "lasting"}}, {{"own-the-mistake", Verdict::shown}})});
  sorry.appraisals[1].step = sorry.appraisals[2].step = rubric::GrievanceStep::owns;
  auto& plan = add_act(r, "plan", {{Meter::ability, 600, "slow"}}, {{"concrete-improvement", Verdict::shown}});
  plan.appraisals[0].step = rubric::GrievanceStep::settles;
  add_act(r, "comfort", {{Meter::benevolence, 400, "short"}}, {{"sense-their-feelings", Verdict::shown}});
  auto& rude = add_act(r, "rude", {{Meter::benevolence, -1000, ""}, {Meter::irritation, 1000, "short"}},
                       {{"sense-their-feelings", Verdict::broken}});
  rude.offence = "rudeness";
  add_act(r, "lie", {}, {{"no-cover-up", Verdict::broken}}).deception = true;
  add_act(r, "admit-deception", {}, {{"no-cover-up", Verdict::shown}});
  add_act(r, "warn-early", {}, {{"punctual", Verdict::shown}});
  add_act(r, "sit-on-it", {}, {{"respond-fast", Verdict::broken}});
  add_act(r, "answer-fast", {}, {{"respond-fast", Verdict::shown}});
  add_act(r, "refuse-honestly", {}, {{"keep-small-promises", Verdict::shown}});
  add_act(r, "over-promise", {}, {{"keep-small-promises", Verdict::broken}});
  add_act(r, "sort-facts", {}, {{"sort-out-facts", Verdict::shown}}).listening = rubric::ListeningPart::processing;
  add_act(r, "sort-in-part", {}, {{"sort-out-facts", Verdict::partly}});
  add_act(r, "sort-wrongly", {}, {{"sort-out-facts", Verdict::broken}});
  add_act(r, "review-own-lines", {}, {{"review-own-conduct", Verdict::shown}});
  add_act(r, "review-in-part", {}, {{"review-own-conduct", Verdict::partly}});
  add_act(r, "misjudge-own-lines", {}, {{"review-own-conduct", Verdict::broken}});
  add_act(r, "event-promise-kept", {{Meter::integrity, 400, ""}}, {{"keep-small-promises", Verdict::shown}});
  auto& broken = add_act(r, "event-promise-broken", {{Meter::integrity, -1000, ""}}, {{"keep-small-promises", Verdict::broken}});
  broken.offence = "broken-promise";
  broken.appraisals[0].ceilings[Meter::integrity] = 500;
  add_act(r, "event-promise-late", {{Meter::integrity, -200, ""}}, {});
  add_act(r, "event-promise-late-warned", {{Meter::integrity, -100, ""}}, {});
  add_act(r, "event-promise-renegotiated", {}, {});
  add_act(r, "event-promise-refused", {}, {});
  add_act(r, "event-request-forgotten", {}, {});
  add_act(r, "event-silence", {{Meter::benevolence, -500, ""}}, {{"respond-fast", Verdict::broken}});
  add_act(r, "event-late-arrival", {{Meter::integrity, -300, ""}}, {{"punctual", Verdict::broken}}).offence = "lateness";
  add_act(r, "event-late-arrival-warned", {}, {{"punctual", Verdict::shown}});
  add_act(r, "event-deception-discovered", {}, {}).appraisals[0].ceilings[Meter::integrity] = 4000;
  for (const char* id :
       {"event-signal-noticed", "event-signal-missed", "event-lure-marked", "event-reading-open", "event-reading-jumped"})
    add_act(r, id, std::vector<Push>{}, {});
  return r;
}

}  // namespace support
