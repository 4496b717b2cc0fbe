#include "analysis/agreement.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace analysis {
namespace {

using Acts = std::set<std::string>;

struct Comparing {
  const rubric::Rubric& rubric;
  std::size_t choosable_acts = 0;
  Agreement result;
};

void count(Kappa& kappa, bool author, bool reader) {
  ++kappa.items;
  if (author && reader) ++kappa.both_yes;
  if (!author && !reader) ++kappa.both_no;
  if (author && !reader) ++kappa.author_only;
  if (!author && reader) ++kappa.reader_only;
}

Acts acts_of(const rubric::Rubric& rubric, const std::vector<scenario::Name>& names) {
  Acts acts;
  for (const scenario::Name& name : names)
    if (const rubric::Act* act = rubric::find_act(rubric, name.text)) acts.insert(act->id);
  return acts;
}

std::vector<std::string> only_in(const Acts& here, const Acts& there) {
  std::vector<std::string> only;
  std::ranges::set_difference(here, there, std::back_inserter(only));
  return only;
}

/// All acts at once: those that neither gives agree as well.
void count_acts(Comparing& comparing, const Acts& author, const Acts& reader) {
  Kappa& kappa = comparing.result.acts;
  const std::size_t author_only = only_in(author, reader).size(), reader_only = only_in(reader, author).size();
  kappa.items += comparing.choosable_acts;
  kappa.author_only += author_only;
  kappa.reader_only += reader_only;
  kappa.both_yes += author.size() - author_only;
  kappa.both_no += comparing.choosable_acts - author.size() - reader_only;
  ++comparing.result.options;
}

void compare_option(Comparing& comparing, const scenario::Option& own, const scenario::ReadOption* read, bool counts_exemplary,
                    Disagreement at) {
  at.author_exemplary = at.reader_exemplary = own.exemplary;
  if (counts_exemplary) {
    at.reader_exemplary = read != nullptr && read->exemplary;
    count(comparing.result.exemplary, at.author_exemplary, at.reader_exemplary);
  }
  if (read != nullptr && !read->acts.empty()) {
    const Acts author = acts_of(comparing.rubric, own.acts), reader = acts_of(comparing.rubric, read->acts);
    count_acts(comparing, author, reader);
    at.author_acts = only_in(author, reader);
    at.reader_acts = only_in(reader, author);
  }
  if (at.author_exemplary != at.reader_exemplary || !at.author_acts.empty() || !at.reader_acts.empty())
    comparing.result.disagreements.push_back(std::move(at));
}

template <typename Things>
const typename Things::value_type* named(const Things& things, const std::string& id) {
  const auto found = std::ranges::find(things, id, [](const auto& thing) { return thing.id.text; });
  return found == things.end() ? nullptr : &*found;
}

void compare_decision(Comparing& comparing, const scenario::Choice& own, const scenario::ReadDecision* read, Disagreement at) {
  ++comparing.result.decisions;
  if (read == nullptr) return;
  const bool counts_exemplary = std::ranges::any_of(read->options, &scenario::ReadOption::exemplary);
  if (counts_exemplary) ++comparing.result.read;
  at.decision = own.id;
  for (const scenario::Option& option : own.options) {
    at.option = option.id;
    compare_option(comparing, option, named(read->options, option.id), counts_exemplary, at);
  }
}

}  // namespace

std::optional<int> Kappa::thousandths() const {
  if (items == 0) return std::nullopt;
  const auto n = static_cast<double>(items);
  const auto share = [n](std::size_t count) { return static_cast<double>(count) / n; };
  const double author_yes = share(both_yes + author_only), reader_yes = share(both_yes + reader_only);
  const double by_chance = author_yes * reader_yes + (1 - author_yes) * (1 - reader_yes);
  if (by_chance >= 1) return std::nullopt;
  return static_cast<int>(std::lround(1000 * (share(both_yes + both_no) - by_chance) / (1 - by_chance)));
}

Agreement agreement(std::span<const scenario::Scenario> scenarios, const rubric::Rubric& rubric, const scenario::SecondKey& key) {
  Comparing comparing{rubric, 0, {}};
  comparing.choosable_acts =
      static_cast<std::size_t>(std::ranges::count_if(rubric.acts, [](const rubric::Act& act) { return !rubric::is_event(act); }));
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    const scenario::ReadScenario* read = named(key, scenarios[i].id.text);
    scenario::for_each_step(scenarios[i], [&](const scenario::Step& step) {
      const auto* choice = std::get_if<scenario::Choice>(&step.what);
      if (choice == nullptr || scenario::has_results(choice->kind)) return;
      Disagreement at;
      at.scenario = i;
      compare_decision(comparing, *choice, read == nullptr ? nullptr : named(read->decisions, choice->id), std::move(at));
    });
  }
  return std::move(comparing.result);
}

}  // namespace analysis
