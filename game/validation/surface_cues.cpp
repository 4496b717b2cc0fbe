#include "validation/surface_cues.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <unordered_map>

#include "text/furigana.hpp"
#include "text/words.hpp"

namespace validation {
namespace {

/// One side of a normal curve, beyond two standard errors.
constexpr double unlikely = 0.02275;
/// More decisions than anybody meets in a play; words of a generated file are not worth minutes.
constexpr std::size_t most_read_for_words = 500;
/// A word that stands out fewer times cannot be called a habit.
constexpr std::size_t least_decisions_of_word = 4;
/// Up to here every outcome is counted; beyond, the normal curve is as good.
constexpr std::size_t most_counted = 200;

/// One decision in which an option stands out.
struct Trial {
  const SeenDecision* decision = nullptr;
  bool hit = false;
};

double chance(const SeenDecision& decision) {
  const auto right = std::ranges::count_if(decision.options, &SeenOption::exemplary);
  return static_cast<double>(right) / static_cast<double>(decision.options.size());
}

/// The probability of at least so many hits, each decision with a chance of its own.
double counted_tail(const std::vector<Trial>& trials, std::size_t hits) {
  std::vector<double> exactly(trials.size() + 1, 0);
  exactly[0] = 1;
  for (std::size_t seen = 0; seen < trials.size(); ++seen) {
    const double p = chance(*trials[seen].decision);
    for (std::size_t k = seen + 1; k > 0; --k) exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
    exactly[0] *= 1 - p;
  }
  double tail = 0;
  for (std::size_t k = hits; k < exactly.size(); ++k) tail += exactly[k];
  return tail;
}

CueFigure figure(Cue cue, std::string word, const std::vector<Trial>& trials, double likelihood) {
  CueFigure made{cue, std::move(word), static_cast<int>(trials.size()), {}, 0, 0, false};
  double variance = 0;
  for (const Trial& trial : trials) {
    const double p = chance(*trial.decision);
    made.expected += p;
    variance += p * (1 - p);
    if (trial.hit) made.hits.push_back(trial.decision->id);
  }
  made.standard_error = std::sqrt(variance);
  const double above = static_cast<double>(made.hits.size()) - made.expected;
  if (above <= 2 * made.standard_error) return made;
  const double tail = trials.size() <= most_counted ? counted_tail(trials, made.hits.size())
                                                    : std::erfc(above / made.standard_error / std::sqrt(2.0)) / 2;
  made.beyond_chance = tail <= likelihood;
  return made;
}

using Size = int (*)(const SeenOption&);

/// The one option that is more than every other by `size`, if one is.
std::optional<Trial> standing_out(const SeenDecision& decision, const Size& size) {
  const auto most = std::ranges::max_element(decision.options, {}, size);
  const auto as_much = std::ranges::count(decision.options, size(*most), size);
  if (as_much != 1) return std::nullopt;
  return Trial{&decision, most->exemplary};
}

std::vector<Trial> trials_by(const std::vector<SeenDecision>& decisions, const Size& size) {
  std::vector<Trial> trials;
  for (const SeenDecision& decision : decisions)
    if (const auto trial = standing_out(decision, size)) trials.push_back(*trial);
  return trials;
}

std::vector<Trial> trials_at(const std::vector<SeenDecision>& decisions, bool front) {
  std::vector<Trial> trials;
  for (const SeenDecision& decision : decisions)
    if (decision.fixed_order)
      trials.push_back({&decision, (front ? decision.options.front() : decision.options.back()).exemplary});
  return trials;
}

/// In which decisions each word stands in one option alone.
class WordTrials {
 public:
  /// `words`: of each option of the decision.
  void note(const SeenDecision& decision, std::span<const std::vector<std::string>> words) {
    std::vector<std::pair<std::size_t, std::size_t>> having;  // word, option
    for (std::size_t option = 0; option < words.size(); ++option)
      for (const std::string& word : words[option]) having.emplace_back(number_of(word), option);
    std::ranges::sort(having);
    // Not std::ranges::unique, which clang 14 cannot compile with GCC's library: it builds the fuzzers.
    having.erase(std::unique(having.begin(), having.end()), having.end());
    for (std::size_t i = 0, end = 0; i < having.size(); i = end) {
      while (end < having.size() && having[end].first == having[i].first) ++end;
      if (end == i + 1) trials_[having[i].first].push_back({&decision, decision.options[having[i].second].exemplary});
    }
  }

  [[nodiscard]] std::vector<CueFigure> beyond_chance() const {
    const auto enough = [&](const auto& word) { return trials_[word.second].size() >= least_decisions_of_word; };
    const auto tried = static_cast<double>(std::ranges::count_if(numbers_, enough));
    std::vector<CueFigure> found;
    for (const auto& word : numbers_)
      if (enough(word))
        if (auto made = figure(Cue::word, word.first, trials_[word.second], unlikely / tried); made.beyond_chance)
          found.push_back(std::move(made));
    std::ranges::sort(found, {}, &CueFigure::word);
    return found;
  }

 private:
  std::size_t number_of(const std::string& word) {
    const auto [at, is_new] = numbers_.try_emplace(word, trials_.size());
    if (is_new) trials_.emplace_back();
    return at->second;
  }

  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<std::vector<Trial>> trials_;  ///< by number of the word
};

std::vector<CueFigure> words_beyond_chance(const std::vector<SeenDecision>& decisions, text::Language language) {
  std::vector<std::string_view> texts;
  const std::size_t read = std::min(decisions.size(), most_read_for_words);
  for (std::size_t i = 0; i < read; ++i)
    for (const SeenOption& option : decisions[i].options) texts.emplace_back(option.text);
  const auto words = text::words(texts, language);
  WordTrials trials;
  std::size_t next = 0;
  for (std::size_t i = 0; i < read; ++i) {
    trials.note(decisions[i], std::span(words).subspan(next, decisions[i].options.size()));
    next += decisions[i].options.size();
  }
  return trials.beyond_chance();
}

/// How polite each act sounds, by every spelling of it.
using Politeness = std::unordered_map<std::string_view, int>;

Politeness politeness_of(const rubric::Rubric& rubric) {
  Politeness all;
  for (const rubric::Act& act : rubric.acts)
    for (const std::string_view spelling :
         {std::string_view(act.id), std::string_view(act.name.ja), std::string_view(act.name.en)})
      all.emplace(spelling, act.politeness);
  return all;
}

SeenOption seen(const scenario::Scenario& scenario, const scenario::Option& option, const Politeness& politeness,
                text::Language language) {
  SeenOption made{text::plain(scenario::in_language(scenario, option.text, language)), 0, 0, option.when.has_value(),
                  option.exemplary};
  made.characters = static_cast<int>(text::length(made.text));
  for (const scenario::Name& act : option.acts)
    if (const auto known = politeness.find(act.text); known != politeness.end())
      made.politeness = std::max(made.politeness, known->second);
  return made;
}

}  // namespace

std::vector<SeenDecision> seen_decisions(const scenario::Scenario& scenario, const rubric::Rubric& rubric,
                                         text::Language language) {
  const Politeness politeness = politeness_of(rubric);
  std::vector<SeenDecision> all;
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr || !scenario::is_chosen(choice->kind)) return;
    const auto right = std::ranges::count_if(choice->options, &scenario::Option::exemplary);
    if (right == 0 || static_cast<std::size_t>(right) == choice->options.size()) return;
    SeenDecision decision{choice->id, choice->fixed_order, {}};
    for (const scenario::Option& option : choice->options)
      decision.options.push_back(seen(scenario, option, politeness, language));
    all.push_back(std::move(decision));
  });
  return all;
}

std::vector<CueFigure> surface_cues(const std::vector<SeenDecision>& decisions, text::Language language) {
  const Size length = [](const SeenOption& option) { return option.characters; };
  const Size shortness = [](const SeenOption& option) { return -option.characters; };
  const Size polite = [](const SeenOption& option) { return option.politeness; };
  const Size conditional = [](const SeenOption& option) { return option.conditional ? 1 : 0; };
  std::vector<CueFigure> all{figure(Cue::first, "", trials_at(decisions, true), unlikely),
                             figure(Cue::last, "", trials_at(decisions, false), unlikely),
                             figure(Cue::longest, "", trials_by(decisions, length), unlikely),
                             figure(Cue::shortest, "", trials_by(decisions, shortness), unlikely),
                             figure(Cue::most_polite, "", trials_by(decisions, polite), unlikely),
                             figure(Cue::comes_and_goes, "", trials_by(decisions, conditional), unlikely)};
  for (CueFigure& word : words_beyond_chance(decisions, language)) all.push_back(std::move(word));
  return all;
}

}  // namespace validation
