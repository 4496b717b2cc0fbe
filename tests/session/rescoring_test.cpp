#include "session/rescoring.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <functional>

#include "records/identity.hpp"
#include "records/paths.hpp"
#include "records/records.hpp"
#include "session/performer.hpp"
#include "session/recording.hpp"
#include "simulation/exemplary_path.hpp"
#include "simulation/forms.hpp"
#include "simulation/score.hpp"
#include "support/shipped.hpp"
#include "support/small_story.hpp"

using namespace session;

// The oracle is the play itself: what a changed rubric does not change in the client it must score the same from the records
// alone as from playing every move again.
namespace {

/// Numbers that are the same in every run, and nobody's but this test's.
struct Dice {
  std::uint64_t state;
  std::size_t below(std::size_t n) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state >> 33) % n;
  }
};

/// Something a trainee might do: mostly answers, now and then a mark, a reading or a step back.
Message something(const Model& model, Dice& dice) {
  if (model.phase == Phase::briefing) return Start{};
  const auto moves = simulation::form_moves(*model.story, model.play.state);
  const bool form = moves.front().kind != simulation::Move::Kind::choose;
  const auto kind = dice.below(10);
  if (kind == 0 && !form && can_step_back(model)) return StepBack{};
  if (kind < 3 && !model.transcript.empty()) {
    const TalkLine& line = model.transcript[dice.below(model.transcript.size())];
    if (can_be_marked(line)) return MarkLine{line.line};
  }
  if (kind < 5 && !model.play.state.ledger.marks.empty()) {
    const auto& mark = model.play.state.ledger.marks[dice.below(model.play.state.ledger.marks.size())];
    return ReadLine{mark.line, dice.below(2) == 0 ? simulation::Reading::unknown : simulation::Reading::dissatisfied};
  }
  if (!form) return Choose{moves[dice.below(moves.size())].option};
  // The key's own next move as often as not, or a plan would take for ever.
  const auto key = simulation::exemplary_moves(*model.story, model.play.state);
  const auto done = std::ranges::find(moves, simulation::Move::Kind::done, &simulation::Move::kind);
  if (!key.empty() && dice.below(2) == 0) return Arrange{key.front()};
  return Arrange{done != moves.end() && dice.below(4) == 0 ? *done : moves[dice.below(moves.size())]};
}

struct Played {
  records::WholeAttempt whole;
  std::vector<simulation::Move> moves;
  std::uint64_t seed = 0;
};

Played played_at_random(const simulation::Story& story, std::uint64_t seed) {
  const auto folder = std::filesystem::temp_directory_path() / ("shinrai-rescoring-" + records::new_uuid());
  Played played;
  played.seed = seed;
  {
    auto log = Log::open(folder);
    REQUIRE(log.ok());
    log->begin({story.id, "1.2.3", structure_of(story), {}});
    Dice dice{seed};
    Model model = begin(story, seed, Mode::practice);
    for (int i = 0; i < 2000 && model.phase != Phase::debrief; ++i)
      model = settle(update(std::move(model), something(model, dice)), *log);
    REQUIRE(model.phase == Phase::debrief);
    played.moves = model.play.moves;
    const auto store = records::RecordStore::open({records::log_file(folder)});
    REQUIRE(store.ok());
    auto whole = store->load({log->attempt()});
    REQUIRE(whole.ok());
    played.whole = std::move(*whole);
  }
  std::filesystem::remove_all(folder);
  return played;
}

/// Every test folds the same plays, no more than needed: a durable log is slow to write.
struct Plays {
  support::Shipped shipped;
  std::vector<Played> plays;
};
const std::vector<std::pair<std::string, Plays>>& all_plays() {
  static const auto all = [] {
    std::vector<std::pair<std::string, Plays>> made;
    const auto files = support::shipped_files();
    const std::uint64_t of_each = std::max<std::uint64_t>(4, 16 / files.size());
    for (const auto& file : files) {
      Plays plays{support::load_shipped(file), {}};
      REQUIRE(plays.shipped.loaded.scenario.has_value());
      const simulation::Story story = simulation::compile(*plays.shipped.loaded.scenario, plays.shipped.rubric);
      for (std::uint64_t seed = 1; seed <= of_each; ++seed) plays.plays.push_back(played_at_random(story, seed));
      made.emplace_back(file.filename().string(), std::move(plays));
    }
    return made;
  }();
  return all;
}

RecordResult played_again(const scenario::Scenario& scenario, const rubric::Rubric& rubric, const Played& played) {
  const simulation::Story story = simulation::compile(scenario, rubric);
  simulation::Play play = simulation::begin_play(story, played.seed);
  for (const auto& move : played.moves) REQUIRE(simulation::apply(story, play, move));
  const auto score = simulation::score(story, play.state);
  RecordResult result;
  for (std::size_t d = 0; d < score.dimensions.size(); ++d)
    if (const auto& dimension = score.dimensions[d])
      result.dimensions[d] = RecordResult::Dimension{dimension->score, dimension->shown, dimension->moments};
  for (std::size_t p = 0; p < score.principles.size(); ++p)
    if (score.principles[p].moments > 0)
      result.principles[rubric.principles[p].id] =
          RecordResult::Principle{score.principles[p].score, score.principles[p].moments};
  return result;
}

bool anything_forfeited(const records::WholeAttempt& whole) {
  return std::ranges::any_of(whole.results.front().evidence->occasions, &records::Occasion::forfeited);
}

void other_weights(rubric::Rubric& rubric) {
  int weight = 50;
  for (auto& principle : rubric.principles) principle.weight = weight += 25;
  for (auto& constant : rubric.constants)
    if (constant.id.starts_with("value-")) constant.value = constant.value / 2 + 10;
  for (auto& constant : rubric.constants)
    if (constant.id.starts_with("honesty-cap")) constant.value -= 1500;
}

/// Whether an act answers decides who is left waiting, and so what happens: a mark on answering changes the client too.
bool lets_wait(const rubric::PrincipleMark& mark) { return mark.principle == "respond-fast"; }

void other_verdicts(rubric::Rubric& rubric) {
  int n = 0;
  for (auto& act : rubric.acts)
    for (auto& appraisal : act.appraisals)
      for (auto& mark : appraisal.marks)
        if (++n % 3 == 0 && !lets_wait(mark))
          mark.verdict = static_cast<rubric::Verdict>((static_cast<int>(mark.verdict) + 1) % 3);
}

/// Some acts no longer bear on what they bore on.
void fewer_marks(rubric::Rubric& rubric) {
  int n = 0;
  for (auto& act : rubric.acts)
    for (auto& appraisal : act.appraisals)
      if (!appraisal.marks.empty() && ++n % 4 == 0) std::erase_if(appraisal.marks, std::not_fn(lets_wait));
}

void check_against_playing_again(const std::function<void(rubric::Rubric&)>& change, bool forfeits_too) {
  int compared = 0;
  for (const auto& [file, made] : all_plays()) {
    CAPTURE(file);
    const support::Shipped& shipped = made.shipped;
    rubric::Rubric changed = shipped.rubric;
    change(changed);
    for (const Played& played : made.plays) {
      CAPTURE(played.seed);
      if (!forfeits_too && anything_forfeited(played.whole)) continue;
      const Rescored rescored = rescore(played.whole, shipped.rubric, changed);
      if (rescored.cannot && rescored.cannot->key == "records.marked_otherwise") continue;
      REQUIRE(rescored.result.has_value());
      const RecordResult expected = played_again(*shipped.loaded.scenario, changed, played);
      CHECK(rescored.result->dimensions == expected.dimensions);
      CHECK(rescored.result->principles == expected.principles);
      CHECK(rescored.result->outcome == played.whole.results.front().outcome);
      ++compared;
    }
  }
  CHECK(compared >= 5);
}

}  // namespace

TEST_SUITE("session/rescoring") {
  TEST_CASE("under the rubric it was scored by, an attempt folds to the result it had") {
    check_against_playing_again([](rubric::Rubric&) {}, true);
  }

  TEST_CASE("other weights fold to what playing every move again would score") {
    check_against_playing_again(other_weights, true);
  }

  TEST_CASE("so do acts that show where they broke, or break where they showed") {
    check_against_playing_again(other_verdicts, false);
  }

  TEST_CASE("so do acts that no longer bear on anything") { check_against_playing_again(fewer_marks, false); }

  TEST_CASE("what cannot be folded says why, and has no result") {
    const support::Shipped& shipped = all_plays().front().second.shipped;
    Played played = all_plays().front().second.plays.front();

    rubric::Rubric judged = shipped.rubric;
    for (auto& act : judged.acts)
      if (act.appraisals.size() > 1) act.appraisals.erase(act.appraisals.begin());
    const Rescored otherwise = rescore(played.whole, shipped.rubric, judged);
    CHECK_FALSE(otherwise.result.has_value());
    REQUIRE(otherwise.cannot.has_value());
    CHECK(otherwise.cannot->key == "records.judged_otherwise");
    CHECK(rubric::find_act(shipped.rubric, otherwise.cannot->argument) != nullptr);

    played.whole.results.front().evidence.reset();  // as a log of the first format holds it
    CHECK(rescore(played.whole, shipped.rubric, shipped.rubric).cannot == CannotRescore{"records.no_evidence", ""});
    played.whole.results.clear();
    CHECK(rescore(played.whole, shipped.rubric, shipped.rubric).cannot == CannotRescore{"records.not_ended", ""});
  }

  TEST_CASE("what is not taken is recorded as it would be taken when it is asked; what is taken, as it was when it got there") {
    rubric::Rubric rubric = support::play_rubric();
    auto& plan = *std::ranges::find(rubric.acts, "plan", &rubric::Act::id);
    plan.appraisals.insert(plan.appraisals.begin(), support::appraisal(support::count(condition::Count::promises_broken,
                                                                                      condition::Comparison::at_least, 1),
                                                                       {}, {{"concrete-improvement", rubric::Verdict::partly}}));
    const std::string scenes =
        "  visit:\n    at: day 3 10:00\n    flow:\n      - promise: list\n      - choose:\n"
        "          - {say: tomorrow, id: late, acts: plan, after: 1 day, exemplary: yes}\n          - {say: hm, id: hm, acts: greet}\n"
        "        id: d1\n      - if: {known: other}\n        then: [{keep: list}]\n      - end: good\n";
    const auto story = simulation::compile(support::scenario_of(support::small_scenario(scenes), rubric), rubric);
    Model model = begin(story, 1, Mode::practice);
    start_unrecorded(model);
    // The promise falls due while the words are held back.
    const auto held = [&](const char* move) {
      const auto effect = as_effect(model, *simulation::parse_move(story, move).move);
      return std::ranges::find(effect.offers, "late", &RecordedOffer::option)->appraisals;
    };
    CHECK(held("d1:hm") == std::vector<int>{1});
    CHECK(held("d1:late") == std::vector<int>{0});
  }
}
