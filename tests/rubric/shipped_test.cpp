#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "support/rubric_file.hpp"
#include "text/message.hpp"

// What the shipped rubric must say about people, whoever changes its numbers. Rules for any rubric are checks and have their
// faults.
namespace {

using condition::Meter;
using rubric::Act;
using rubric::Appraisal;
using rubric::Verdict;

rubric::Rubric shipped() {
  auto rubric = support::shipped_rubric();
  REQUIRE(rubric.has_value());
  return std::move(*rubric);
}

const Act& act(const rubric::Rubric& rubric, std::string_view id) {
  const Act* found = rubric::find_act(rubric, id);
  REQUIRE_MESSAGE(found != nullptr, id);
  return *found;
}

bool marked(const Appraisal& appraisal, std::string_view principle, Verdict verdict) {
  return std::ranges::any_of(appraisal.marks,
                             [&](const auto& mark) { return mark.principle == principle && mark.verdict == verdict; });
}

/// What an appraisal does to one meter once all of it is felt.
int push(const Appraisal& appraisal, Meter meter) {
  int sum = 0;
  for (const rubric::Effect& effect : appraisal.effects)
    if (effect.meter == meter) sum += effect.size;
  return sum;
}

int beliefs(const Appraisal& appraisal) {
  return push(appraisal, Meter::ability) + push(appraisal, Meter::benevolence) + push(appraisal, Meter::integrity);
}

/// The first appraisal that asks about the grievance and says it is exactly so.
const Appraisal& when_grievance_is(const Act& act, condition::Grievance grievance) {
  const auto found = std::ranges::find_if(act.appraisals, [&](const Appraisal& appraisal) {
    const auto* is = std::get_if<condition::GrievanceIs>(&appraisal.when.what);
    return is != nullptr && is->grievance == grievance && is->comparison == condition::Comparison::exactly;
  });
  REQUIRE(found != act.appraisals.end());
  return *found;
}

}  // namespace

TEST_SUITE("rubric/shipped") {
  TEST_CASE("it loads without a single finding") {
    const auto loaded = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
    REQUIRE(loaded.ok());
    for (const auto& problem : loaded->problems) MESSAGE(text::line(problem, text::Language::en));
    CHECK(loaded->problems.empty());
    CHECK(loaded->rubric.has_value());
  }

  TEST_CASE("a courtesy apology and sympathy score nothing and cost nothing") {
    const auto rubric = shipped();
    for (const char* id : {"courtesy-apology", "sympathy"}) {
      for (const Appraisal& appraisal : act(rubric, id).appraisals) {
        CHECK(appraisal.marks.empty());
        CHECK(beliefs(appraisal) == 0);
        CHECK(push(appraisal, Meter::irritation) <= 0);
      }
    }
  }

  TEST_CASE("no apology is right before it is known what for, and none that names nothing is right at all") {
    const auto rubric = shipped();
    for (const char* id : {"blanket-apology", "specific-apology", "full-apology", "apology-responsibility"}) {
      CAPTURE(id);
      CHECK(marked(when_grievance_is(act(rubric, id), condition::Grievance::unknown), "check-before-apology", Verdict::broken));
    }
    for (const Appraisal& appraisal : act(rubric, "blanket-apology").appraisals) {
      CHECK(beliefs(appraisal) <= 0);
      CHECK(std::ranges::none_of(appraisal.marks, [](const auto& mark) { return mark.verdict != Verdict::broken; }));
    }
  }

  TEST_CASE("an apology is worth more, the more has been heard") {
    const auto rubric = shipped();
    int before = 1'000'000;
    for (const Appraisal& appraisal : act(rubric, "full-apology").appraisals) {
      if (appraisal.step != rubric::GrievanceStep::owns) continue;  // from much heard down to little
      CHECK(beliefs(appraisal) < before);
      CHECK(marked(appraisal, "own-the-mistake", Verdict::shown));
      before = beliefs(appraisal);
    }
    CHECK(before < 1'000'000);
  }

  TEST_CASE("the components of an apology weigh 3, 2, 1, 1, 1 and 0, however much has been heard (lewicki-2016)") {
    const auto rubric = shipped();
    const std::vector<std::pair<const char*, int>> parts{{"apology-responsibility", 3},
                                                         {"apology-repair", 2},
                                                         {"apology-regret", 1},
                                                         {"apology-explanation", 1},
                                                         {"apology-repentance", 1}};
    for (std::size_t heard = 1; heard <= 3; ++heard) {  // from the end: little, some, much
      const auto worth = [&](const char* id) { return beliefs(*(act(rubric, id).appraisals.end() - static_cast<long>(heard))); };
      const int unit = worth("apology-regret");
      CHECK(unit > 0);
      for (const auto& [id, weight] : parts) {
        CAPTURE(id);
        CHECK(worth(id) == weight * unit);
      }
    }
    for (const Appraisal& appraisal : act(rubric, "apology-forgiveness").appraisals) CHECK(beliefs(appraisal) <= 0);
    for (const auto& [id, weight] : parts) CHECK(beliefs(when_grievance_is(act(rubric, id), condition::Grievance::unknown)) <= 0);
  }

  TEST_CASE("where a question has an act for done well, it has one for done in part and one for done badly") {
    const auto rubric = shipped();
    struct Row {
      const char *principle, *well, *partly, *badly;
    };
    for (const Row& row : {Row{"sort-out-facts", "sort-facts", "sort-in-part", "sort-wrongly"},
                           Row{"client-viewpoint", "predict-client-view", "predict-in-part", "self-satisfied"},
                           Row{"review-own-conduct", "review-own-lines", "review-in-part", "misjudge-own-lines"}}) {
      CAPTURE(row.principle);
      CHECK(marked(act(rubric, row.well).appraisals.back(), row.principle, Verdict::shown));
      CHECK(marked(act(rubric, row.partly).appraisals.back(), row.principle, Verdict::partly));
      CHECK(marked(act(rubric, row.badly).appraisals.back(), row.principle, Verdict::broken));
    }
  }

  TEST_CASE("a broken promise costs more than a kept one earns, and a failure again lowers a ceiling") {
    const auto rubric = shipped();
    const int kept = beliefs(act(rubric, "event-promise-kept").appraisals.back());
    for (const Appraisal& broken : act(rubric, "event-promise-broken").appraisals) CHECK(-beliefs(broken) > kept);
    CHECK(rubric::constant(rubric, "offence-ceiling-permille") > 0);
    CHECK_FALSE(act(rubric, "event-promise-broken").offence.empty());
    // What comes late was broken when it fell due, and is the same failure: it mends a little, and never all.
    CHECK(act(rubric, "event-promise-late").offence.empty());
    const int mended = beliefs(act(rubric, "event-promise-late").appraisals.back());
    CHECK(mended > 0);
    CHECK(mended < -beliefs(act(rubric, "event-promise-broken").appraisals.back()));
  }

  TEST_CASE("while it holds a deception earns no trust; out, it lowers the ceiling of integrity more than disclosed by oneself") {
    const auto rubric = shipped();
    for (const Act& each : rubric.acts)
      if (each.deception)
        for (const Appraisal& appraisal : each.appraisals) CHECK(beliefs(appraisal) <= 0);
    const auto lowered = [&](const char* id) { return act(rubric, id).appraisals.back().ceilings.at(Meter::integrity); };
    CHECK(lowered("event-deception-discovered") > lowered("admit-deception"));
  }

  TEST_CASE("giving in to anything pleases, and breaks a principle and costs standing") {
    const auto rubric = shipped();
    const Appraisal& taken = act(rubric, "submit").appraisals.back();
    CHECK(push(taken, Meter::liking) > 0);
    CHECK(beliefs(taken) < 0);
    CHECK(marked(taken, "useful-before-liked", Verdict::broken));
  }

  TEST_CASE("what just happens, chosen by nobody, marks no principle") {
    const auto rubric = shipped();
    for (const char* id : {"late-delivery", "shortage", "wrong-item", "company-fault", "price-rise", "rival-offer",
                           "client-trouble", "good-delivery"})
      for (const Appraisal& appraisal : act(rubric, id).appraisals) CHECK(appraisal.marks.empty());
  }

  TEST_CASE("over a month improvement is felt most, an apology least; on the first day it is the other way round") {
    const auto rubric = shipped();
    const auto* apology = rubric::find_shape(rubric, "apology");
    const auto* improvement = rubric::find_shape(rubric, "improvement");
    REQUIRE(apology != nullptr);
    REQUIRE(improvement != nullptr);
    CHECK(apology->points.front().permille > improvement->points.front().permille);
    CHECK(apology->points.back().permille < improvement->points.back().permille);
  }
}
