#include "validation/reading_time.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/furigana.hpp"

namespace validation {
namespace {

using namespace scenario;

int length(const Text& text) { return static_cast<int>(text::length(text.source)); }

/// What a flow gives to read, and what it leads to; nothing where play goes on behind it.
struct Read {
  int characters = 0;
  const Next* next = nullptr;
  const End* end = nullptr;
  [[nodiscard]] bool over() const { return next != nullptr || end != nullptr; }
};

Read read(const Flow& flow);

/// Whoever does well is led on rather than sent home; of two sides that go as far, the longer is read.
bool goes_further(const Read& one, const Read& other) {
  const auto reach = [](const Read& read) { return read.next != nullptr ? 2 : read.end != nullptr ? 0 : 1; };
  return reach(one) != reach(other) ? reach(one) > reach(other) : one.characters >= other.characters;
}

/// The first exemplary option, one without condition before others.
const Option* exemplary(const Choice& choice) {
  const Option* best = nullptr;
  for (const Option& option : choice.options)
    if (option.exemplary && (best == nullptr || (best->when && !option.when))) best = &option;
  return best != nullptr || choice.options.empty() ? best : &choice.options.front();
}

struct Reader {
  Read operator()(const Narration& narration) const { return {length(narration.text)}; }
  Read operator()(const Line& line) const {
    int longest = 0;
    for (const Variant& variant : line.variants) longest = std::max(longest, length(variant.text));
    return {longest};
  }
  Read operator()(const If& branch) const {
    const Read then = read(branch.then), otherwise = read(branch.otherwise);
    return goes_further(then, otherwise) ? then : otherwise;
  }
  Read operator()(const Choice& choice) const {
    int asked = length(choice.prompt);
    if (!has_results(choice.kind))
      for (const Option& option : choice.options) asked += length(option.text);
    for (const Card& card : choice.cards) asked += length(card.text);
    Read all{asked};
    if (choice.kind == QuestionKind::plan) {
      for (const Option& task : choice.options)
        if (task.exemplary) all.characters += read(task.then).characters;
    } else if (const Option* taken = exemplary(choice); taken != nullptr) {
      all = read(taken->then);
      all.characters += asked;
    }
    return all;
  }
  Read operator()(const Next& next) const { return {0, &next}; }
  Read operator()(const End& end) const { return {0, nullptr, &end}; }
  Read operator()(const auto&) const { return {}; }  // inner voices are heard afterwards; the rest is not read
};

Read read(const Flow& flow) {
  Read all;
  for (const Step& step : flow) {
    const Read one = std::visit(Reader{}, step.what);
    all = {all.characters + one.characters, one.next, one.end};
    if (all.over()) break;
  }
  return all;
}

}  // namespace

int characters_to_read(const Scenario& scenario) {
  std::unordered_map<std::string_view, const Scene*> scenes;
  for (const Scene& scene : scenario.scenes) scenes.emplace(scene.id.text, &scene);
  std::unordered_set<const Scene*> met;
  int characters = 0;
  const Scene* here = scenario.scenes.empty() ? nullptr : &scenario.scenes.front();
  while (here != nullptr && met.insert(here).second) {
    const Read one = read(here->flow);
    characters += one.characters;
    if (one.end != nullptr) {
      const auto outcome =
          std::ranges::find(scenario.outcomes, one.end->outcome.text, [](const Outcome& o) { return o.id.text; });
      if (outcome != scenario.outcomes.end()) characters += length(outcome->text);
    }
    const auto next = one.next == nullptr ? scenes.end() : scenes.find(one.next->scene.text);
    here = next == scenes.end() ? nullptr : next->second;
  }
  return characters;
}

int reading_speed(text::Language language) { return language == text::Language::ja ? 450 : 1000; }

}  // namespace validation
