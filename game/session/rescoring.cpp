#include "session/rescoring.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "session/evidence.hpp"
#include "simulation/moments.hpp"
#include "simulation/promises.hpp"
#include "simulation/score.hpp"

namespace session {
namespace {

using records::Deed;
using records::Occasion;
using rubric::Rubric;
using rubric::Verdict;
using simulation::Standing;

constexpr std::string_view keep_small_promises = "keep-small-promises", notice_signals = "notice-signals";

/// One question's first answer: the one that counts.
struct Answer {
  std::string decision, stretch, option;
  const std::vector<records::Offer>* offers = nullptr;
};

/// "d3:a" -> "a"
std::string option_in(const records::RecordedMove& move) {
  const auto colon = move.move.find(':');
  return colon == move.move.npos ? std::string() : move.move.substr(colon + 1);
}

std::vector<Answer> first_answers(const std::vector<records::RecordedMove>& moves) {
  std::vector<Answer> answers;
  std::set<std::string> answered;
  for (const auto& move : moves) {
    if (move.kind != records::MoveKind::answer) continue;
    const std::string option = option_in(move);
    // A question answered in parts is told by its deeds alone.
    if (std::ranges::find(move.offers, option, &records::Offer::option) == move.offers.end()) continue;
    if (answered.insert(move.decision).second) answers.push_back({move.decision, move.stretch, option, &move.offers});
  }
  return answers;
}

const std::vector<rubric::PrincipleMark>* marks_of(const Rubric& rubric, const std::string& act, int appraisal) {
  const rubric::Act* found = rubric::find_act(rubric, act);
  if (found == nullptr || appraisal < 0 || static_cast<std::size_t>(appraisal) >= found->appraisals.size()) return nullptr;
  return &found->appraisals[static_cast<std::size_t>(appraisal)].marks;
}

/// What the option bears on under a rubric, in the order of its acts. Promises answer for themselves, as in play.
std::vector<std::tuple<std::string, rubric::PrincipleMark>> marks_of(const Rubric& rubric, const records::Offer& offer) {
  std::vector<std::tuple<std::string, rubric::PrincipleMark>> all;
  for (std::size_t i = 0; i < offer.acts.size() && i < offer.appraisals.size(); ++i) {
    const auto* marks = marks_of(rubric, offer.acts[i], offer.appraisals[i]);
    if (marks == nullptr) continue;
    for (const auto& mark : *marks)
      if (!offer.promises || mark.principle != keep_small_promises || mark.verdict == Verdict::broken)
        all.emplace_back(offer.acts[i], mark);
  }
  return all;
}

/// A moment by what it is about. `own`: the promise or the line that has one of its own.
using Key = std::tuple<std::string, std::string, std::string>;  // stretch, principle, own

struct Folding {
  const Rubric& rubric;
  std::map<Key, Standing> standing;
  std::set<Key> expected;

  void touch(const std::string& stretch, const std::string& principle, Verdict verdict, const std::string& line = {}) {
    Standing& now = standing[{stretch, principle, line}];
    now = simulation::after(now, verdict);
  }
};

/// Principles that an exemplary answer on offer would have shown, where none was taken.
std::set<Key> expected_at(const Rubric& rubric, const Answer& answer) {
  std::set<Key> expected;
  for (const auto& offer : *answer.offers)
    if (offer.option == answer.option && offer.exemplary) return expected;
  for (const auto& offer : *answer.offers) {
    if (!offer.exemplary) continue;
    for (const auto& [act, mark] : marks_of(rubric, offer))
      if (mark.verdict == Verdict::shown) expected.insert({answer.stretch, mark.principle, ""});
  }
  return expected;
}

/// Deeds that an answer's own acts account for: told from the offers, under whatever rubric.
class Explained {
 public:
  Explained(const Rubric& before, const std::vector<Answer>& answers) {
    for (const Answer& answer : answers)
      for (const auto& offer : *answer.offers)
        if (offer.option == answer.option)
          for (const auto& [act, mark] : marks_of(before, offer)) ++left_[{answer.decision, act, mark.principle}];
  }
  /// Each counts once.
  bool take(const Deed& deed) {
    const auto found = left_.find({deed.decision, deed.act, deed.principle});
    if (!deed.line.empty() || found == left_.end() || found->second == 0) return false;
    --found->second;
    return true;
  }

 private:
  std::map<std::tuple<std::string, std::string, std::string>, int> left_;
};

void fold_answer(Folding& folding, const Answer& answer) {
  for (const auto& offer : *answer.offers)
    if (offer.option == answer.option)
      for (const auto& [act, mark] : marks_of(folding.rubric, offer)) folding.touch(answer.stretch, mark.principle, mark.verdict);
}

/// A deed no answer accounts for: what its appraisal says of the principle now. One's own reading of a line is judged by the
/// line.
void fold_deed(Folding& folding, const Deed& deed) {
  if (!deed.line.empty()) {
    if (const auto verdict = verdict_from(deed.verdict)) folding.touch(deed.stretch, deed.principle, *verdict, deed.line);
    return;
  }
  const auto* marks = marks_of(folding.rubric, deed.act, deed.appraisal);
  if (marks == nullptr) return;
  for (const auto& mark : *marks)
    if (mark.principle == deed.principle) folding.touch(deed.stretch, deed.principle, mark.verdict);
}

/// Answers in their order, each followed by what came of it.
void fold_course(Folding& folding, const Rubric& before, const std::vector<Answer>& answers, const std::vector<Deed>& deeds) {
  Explained explained(before, answers);
  std::size_t next = 0;
  for (const Deed& deed : deeds) {
    const auto of_answer = [&](const Answer& answer) { return answer.decision == deed.decision; };
    const auto at = std::find_if(answers.begin() + static_cast<std::ptrdiff_t>(next), answers.end(), of_answer);
    if (deed.line.empty() && at != answers.end())
      for (; next <= static_cast<std::size_t>(at - answers.begin()); ++next) fold_answer(folding, answers[next]);
    if (!explained.take(deed)) fold_deed(folding, deed);
  }
  for (; next < answers.size(); ++next) fold_answer(folding, answers[next]);
}

void fold_expected(Folding& folding, const Rubric& before, const std::vector<Answer>& answers,
                   const std::vector<Occasion>& occasions) {
  std::set<Key> then;
  for (const Answer& answer : answers) {
    then.merge(expected_at(before, answer));
    folding.expected.merge(expected_at(folding.rubric, answer));
  }
  // What was expected for another reason than an option on offer stays so.
  for (const Occasion& occasion : occasions) {
    const Key key{occasion.stretch, occasion.principle, occasion.line};
    if (occasion.expected && !occasion.forfeited && occasion.promise.empty() && !then.contains(key)) folding.expected.insert(key);
  }
}

Standing marks_from(const std::string& word) {
  if (word == "shown") return Standing::shown;
  if (word == "partly") return Standing::partly;
  return word == "broken" ? Standing::broken : Standing::untouched;
}

void add_moment(simulation::Score& score, const Rubric& rubric, const std::string& principle, int value) {
  const auto at = std::ranges::find(rubric.principles, principle, &rubric::Principle::id);
  if (at == rubric.principles.end()) return;
  simulation::Moment moment;
  moment.principle = static_cast<simulation::Index>(at - rubric.principles.begin());
  moment.value = value;
  score.moments.push_back(moment);
}

/// Promises and what was forfeited: moments that hang on no option.
void add_settled(simulation::Score& score, const Rubric& rubric, const simulation::Constants& k,
                 const std::vector<Occasion>& occasions) {
  for (const Occasion& occasion : occasions) {
    if (occasion.forfeited) {
      add_moment(score, rubric, occasion.principle, 0);
    } else if (!occasion.promise.empty()) {
      const auto memory = promise_from(occasion.fate, occasion.put_off);
      const auto value =
          memory ? simulation::value_of(k, *memory, std::numeric_limits<std::int32_t>::max()) : std::optional<int>();
      if (value) add_moment(score, rubric, occasion.principle, *value);
    }
  }
}

void add_folded(simulation::Score& score, Folding& folding, const simulation::Constants& k,
                const std::vector<Occasion>& occasions) {
  std::map<std::string, Standing> marks;  // by stretch
  for (const Occasion& occasion : occasions) {
    if (!occasion.marks.empty()) marks[occasion.stretch] = marks_from(occasion.marks);
    // Lures alone can make a moment that nothing in the talk expected.
    if (!occasion.marks.empty()) folding.expected.insert({occasion.stretch, occasion.principle, ""});
  }
  for (const Key& key : folding.expected) folding.standing.try_emplace(key, Standing::untouched);
  for (const auto& [key, standing] : folding.standing) {
    const auto& [stretch, principle, line] = key;
    const bool noticing = principle == notice_signals && line.empty() && marks.contains(stretch);
    add_moment(score, folding.rubric, principle,
               simulation::worth(k, noticing ? simulation::together(standing, marks[stretch]) : standing));
  }
}

/// The first act on offer that is judged by other conditions now than then.
std::optional<std::string> judged_otherwise(const std::vector<Answer>& answers, const std::vector<Deed>& deeds,
                                            const Rubric& before, const Rubric& now) {
  std::set<std::string> acts;
  for (const Answer& answer : answers)
    for (const auto& offer : *answer.offers) acts.insert(offer.acts.begin(), offer.acts.end());
  for (const Deed& deed : deeds)
    if (!deed.act.empty()) acts.insert(deed.act);
  const auto same = [](const rubric::Appraisal& a, const rubric::Appraisal& b) { return a.when == b.when; };
  for (const std::string& id : acts) {
    const rubric::Act *then = rubric::find_act(before, id), *present = rubric::find_act(now, id);
    if (then == nullptr || present == nullptr || !std::ranges::equal(then->appraisals, present->appraisals, same)) return id;
  }
  return std::nullopt;
}

/// The first act of a part, task or result on offer that bears on other principles now. Which of its appraisals held is told by
/// its deeds where it was taken; where it was left out nobody knows.
std::optional<std::string> marked_otherwise(const std::vector<records::RecordedMove>& moves, const Rubric& before,
                                            const Rubric& now) {
  const auto same = [](const rubric::PrincipleMark& a, const rubric::PrincipleMark& b) {
    return a.principle == b.principle && a.verdict == b.verdict;
  };
  for (const auto& move : moves) {
    if (move.kind != records::MoveKind::answer) continue;
    for (const auto& offer : move.offers) {
      if (!offer.appraisals.empty()) continue;
      for (const std::string& id : offer.acts) {
        const rubric::Act *then = rubric::find_act(before, id), *present = rubric::find_act(now, id);
        for (std::size_t i = 0; then != nullptr && present != nullptr && i < then->appraisals.size(); ++i)
          if (!std::ranges::equal(then->appraisals[i].marks, present->appraisals[i].marks, same)) return id;
      }
    }
  }
  return std::nullopt;
}

RecordResult as_result(const records::Scored& first, const simulation::Score& score, const Rubric& rubric) {
  RecordResult result{first.outcome, first.rank, {}, {}, {}};
  for (std::size_t d = 0; d < score.dimensions.size(); ++d)
    if (const auto& dimension = score.dimensions[d])
      result.dimensions[d] = RecordResult::Dimension{dimension->score, dimension->shown, dimension->moments};
  for (std::size_t p = 0; p < score.principles.size(); ++p)
    if (score.principles[p].moments > 0)
      result.principles[rubric.principles[p].id] = {score.principles[p].score, score.principles[p].moments};
  return result;
}

}  // namespace

Rescored rescore(const records::WholeAttempt& attempt, const Rubric& before, const Rubric& now) {
  if (attempt.results.empty()) return {{}, CannotRescore{"records.not_ended", ""}};
  const records::Scored& first = attempt.results.front();
  if (!first.evidence) return {{}, CannotRescore{"records.no_evidence", ""}};
  const auto answers = first_answers(attempt.moves);
  if (const auto act = judged_otherwise(answers, first.evidence->deeds, before, now))
    return {{}, CannotRescore{"records.judged_otherwise", *act}};
  if (const auto act = marked_otherwise(attempt.moves, before, now)) return {{}, CannotRescore{"records.marked_otherwise", *act}};

  Folding folding{now, {}, {}};
  fold_course(folding, before, answers, first.evidence->deeds);
  fold_expected(folding, before, answers, first.evidence->occasions);
  const simulation::Constants k = simulation::constants_of(now);
  simulation::Score score;
  add_folded(score, folding, k, first.evidence->occasions);
  add_settled(score, now, k, first.evidence->occasions);
  simulation::sum_up(now.principles, score);
  if (first.evidence->deceived) simulation::cap_honesty(k, first.evidence->disclosed, score);
  return {as_result(first, score, now), {}};
}

}  // namespace session
