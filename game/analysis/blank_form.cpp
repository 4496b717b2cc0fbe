#include "analysis/blank_form.hpp"

#include <algorithm>

#include "simulation/chance.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace analysis {
namespace {

using scenario::BlankDecision;
using scenario::BlankScenario;
using scenario::Flow;
using scenario::Scenario;

class Writing {
 public:
  Writing(const Scenario& scenario, text::Language language) : scenario_(scenario), language_(language) {}

  BlankScenario form() {
    form_.id = scenario_.id.text;
    form_.title = words(scenario_.title);
    for (const scenario::Scene& scene : scenario_.scenes)
      read(scene.flow, scene.title.empty() ? std::vector<std::string>{} : std::vector{"── " + words(scene.title)});
    return std::move(form_);
  }

 private:
  [[nodiscard]] std::string words(const scenario::Text& text) const {
    return text::plain(scenario::in_language(scenario_, text, language_));
  }

  [[nodiscard]] std::string who(const std::string& id) const {
    const scenario::Person* person = scenario::find_person(scenario_, id);
    return person == nullptr ? id : words(person->name);
  }

  /// As the line is said when the client is neither warm nor cold.
  [[nodiscard]] std::string said(const scenario::Line& line) const {
    const auto neutral = std::ranges::find(line.variants, condition::Level::mid, [](const scenario::Variant& variant) {
      return variant.warmth.value_or(condition::Level::mid);
    });
    return who(line.person.text) + ": " + words(neutral == line.variants.end() ? line.variants.front().text : neutral->text);
  }

  /// `before`: what came before this flow. What an answer or a condition led to is read apart, and is not there for what follows.
  void read(const Flow& flow, std::vector<std::string> before) {
    for (const scenario::Step& step : flow) {
      if (const auto* told = std::get_if<scenario::Narration>(&step.what)) before.push_back(words(told->text));
      if (const auto* line = std::get_if<scenario::Line>(&step.what)) before.push_back(said(*line));
      if (const auto* choice = std::get_if<scenario::Choice>(&step.what)) {
        ask(*choice, before);
        before.push_back(text::message(language_, "blank.answered"));
      }
      if (const auto* branch = std::get_if<scenario::If>(&step.what)) {
        read(branch->then, before);
        read(branch->otherwise, before);
      }
    }
  }

  void ask(const scenario::Choice& choice, const std::vector<std::string>& before) {
    if (!scenario::has_results(choice.kind)) {
      BlankDecision decision{choice.id, words(choice.prompt), before, {}};
      for (const scenario::Option& option : choice.options)
        decision.options.push_back({option.id, words(option.text), option.group.text});
      std::ranges::sort(decision.options, {}, [&](const scenario::BlankOption& option) {
        return simulation::mix(simulation::hash_of(choice.id), simulation::hash_of(option.id));
      });
      form_.decisions.push_back(std::move(decision));
    }
    for (const scenario::Option& option : choice.options) {
      auto then = before;
      if (!option.text.empty()) then.push_back("→ " + words(option.text));
      read(option.then, std::move(then));
    }
  }

  const Scenario& scenario_;
  text::Language language_;
  BlankScenario form_;
};

}  // namespace

scenario::BlankForm blank_form(std::span<const Scenario> scenarios, text::Language language) {
  scenario::BlankForm form;
  form.language = language;
  for (const Scenario& scenario : scenarios) form.scenarios.push_back(Writing(scenario, language).form());
  return form;
}

}  // namespace analysis
