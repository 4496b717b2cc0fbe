#include "analysis/coverage.hpp"

#include <atomic>
#include <thread>

#include "analysis/balance.hpp"

namespace analysis {
namespace {

using simulation::Index;
using simulation::Receipt;
using simulation::Story;

/// Where a principle was shown or broken.
using Place = std::tuple<Index, Index, Index, Index>;  // decision, option, line, promise
struct Places {
  std::vector<std::set<Place>> shown, broken;  ///< by the order of rubric.principles
};

/// A change nobody marked, and a promise forgotten, are broken too; what was merely not touched is not.
bool is_broken(const Story& story, const Receipt& receipt) {
  switch (receipt.kind) {
    case simulation::ReceiptKind::broken: return true;
    case simulation::ReceiptKind::signal:
    case simulation::ReceiptKind::promise: return receipt.mark == 0;
    case simulation::ReceiptKind::missed:
      return receipt.line != simulation::nowhere && receipt.principle == story.code.notice_signals;
    default: return false;
  }
}

void note_places(const Story& story, const simulation::State& state, Places& places) {
  for (const Receipt& receipt : simulation::score(story, state).receipts) {
    if (receipt.principle == simulation::nowhere || receipt.kind == simulation::ReceiptKind::cap) continue;
    const bool promise = receipt.promise != simulation::nowhere, line = receipt.line != simulation::nowhere;
    // A promise or a line is one place, wherever it was spoken of.
    const Place place{promise || line ? simulation::nowhere : receipt.decision,
                      promise || line ? simulation::nowhere : receipt.option, receipt.line, receipt.promise};
    if (receipt.mark == 100) places.shown[receipt.principle].insert(place);
    if (is_broken(story, receipt)) places.broken[receipt.principle].insert(place);
  }
}

Places fresh_places(const Story& story) {
  return {std::vector<std::set<Place>>(story.rubric.principles.size()),
          std::vector<std::set<Place>>(story.rubric.principles.size())};
}

void merge(std::vector<std::set<Place>>& into, std::vector<std::set<Place>>& from) {
  for (std::size_t i = 0; i < into.size(); ++i) into[i].merge(from[i]);
}

/// Sets of places do not hang on who found them first.
Places found_by_all(const Story& story, std::size_t runs, unsigned threads) {
  const std::vector<PolicyPlayer> players = players_of(story);
  std::atomic<std::size_t> next = 0;
  std::vector<Places> found(threads, fresh_places(story));
  const auto work = [&](Places& own) {
    for (std::size_t job = next++; job < players.size() * runs; job = next++) {
      const PolicyPlayer& player = players[job / runs];
      note_places(story, play(story, player.policy, 1 + job % runs, player.language).state, own);
    }
  };
  {
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < threads; ++i) workers.emplace_back([&work, &own = found[i]] { work(own); });
    work(found[0]);
  }
  for (unsigned i = 1; i < threads; ++i) {
    merge(found[0].shown, found[i].shown);
    merge(found[0].broken, found[i].broken);
  }
  return std::move(found[0]);
}

std::vector<Voice> voices_in(const Story& story) {
  std::vector<Voice> voices(story.people.size());
  for (std::size_t i = 0; i < voices.size(); ++i) voices[i].person = static_cast<simulation::PersonIndex>(i);
  for (const simulation::Node& node : story.nodes) {
    if (node.kind != simulation::NodeKind::line) continue;
    const simulation::LineInfo& line = story.lines[node.a];
    if (line.person == simulation::nobody) continue;
    ++voices[line.person].lines;
    if (line.feeling == "irritated") ++voices[line.person].irritated;
  }
  return voices;
}

}  // namespace

ScenarioCover cover(const Story& story, std::size_t runs, unsigned threads) {
  ScenarioCover cover;
  const Places places = found_by_all(story, runs, threads);
  const auto exemplary = simulation::score(story, play(story, Policy::model, 1, story.languages.front()).state);
  for (std::size_t i = 0; i < story.rubric.principles.size(); ++i)
    cover.principles.push_back(
        {static_cast<std::size_t>(exemplary.principles[i].moments), places.shown[i].size(), places.broken[i].size()});
  cover.voices = voices_in(story);
  return cover;
}

}  // namespace analysis
