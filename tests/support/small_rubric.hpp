#pragma once
#include "rubric/rubric.hpp"

namespace support {

/// A few acts and principles with fixed words, so that what a test or a fixture expects does not change when the shipped rubric
/// does. Not complete enough to play on.
inline rubric::Rubric small_rubric() {
  rubric::Rubric rubric;
  const auto principle = [&](const char* id, rubric::Dimension dimension, const char* ja, const char* en) {
    rubric::Principle added;
    added.id = id;
    added.dimension = dimension;
    added.name = {ja, en};
    rubric.principles.push_back(added);
  };
  principle("check-before-apology", rubric::Dimension::listening, "謝る前に確かめる", "check before apologising");
  principle("own-the-mistake", rubric::Dimension::honesty, "非を認める", "own the mistake");
  principle("keep-small-promises", rubric::Dimension::follow_through, "小さな約束を守る", "keep small promises");

  const auto act = [&](const char* id, const char* ja, const char* en, const char* shows) {
    rubric::Act added;
    added.id = added.family = id;
    added.name = {ja, en};
    rubric::Appraisal always;
    if (*shows != '\0') always.marks.push_back({shows, rubric::Verdict::shown, {}});
    added.appraisals.push_back(always);
    rubric.acts.push_back(added);
  };
  act("check-in", "様子をうかがう", "check in", "check-before-apology");
  act("courtesy-apology", "礼儀のお詫び", "courtesy apology", "");
  rubric.acts.back().politeness = 2;
  rubric.acts.back().appraisals.front().effects.push_back({condition::Meter::irritation, -100, "fading", {}});
  act("full-apology", "全面のお詫び", "full apology", "own-the-mistake");
  act("concrete-plan", "具体的な改善策", "concrete plan", "keep-small-promises");
  act("hold-silence", "沈黙を保つ", "hold silence", "");
  // What fact boards and reviews come to.
  act("sort-facts", "事実と推測を分ける", "sort the facts", "check-before-apology");
  act("sort-in-part", "整理がまだ混ざる", "sort in part", "");
  act("sort-wrongly", "取り違えて並べる", "sort it wrongly", "");
  act("review-own-lines", "自分の言葉を点検する", "go over one's own lines", "own-the-mistake");
  act("review-in-part", "自分の言葉を一部だけ点検する", "go over some of one's own lines", "");
  act("misjudge-own-lines", "自分の言葉を見誤る", "misjudge one's own lines", "");
  act("event-late-arrival", "遅刻", "late arrival", "");
  return rubric;
}

}  // namespace support
