#include "authoring/condition_words.hpp"

#include <algorithm>

#include "text/furigana.hpp"
#include "text/message.hpp"

namespace authoring {
namespace {

using condition::Condition;
using text::message;

template <typename Enum>
std::string number(Enum value) {
  return std::to_string(static_cast<int>(value));
}

struct InWords {
  const scenario::Scenario& scenario;
  text::Language language;
  bool inside = false;  ///< a part of another: several of its own go in brackets
  bool negated = false;

  [[nodiscard]] std::string say(const std::string& key, const std::vector<std::string>& arguments = {}) const {
    return message(language, "map." + key, arguments);
  }
  [[nodiscard]] bool is_own_language() const { return language == scenario.languages.front(); }

  /// The author's name for it where its reader speaks the author's language, else what it says.
  template <typename Things, typename TextOf>
  [[nodiscard]] std::string called(const Things& things, const std::string& id, const TextOf& text_of) const {
    const auto found = std::ranges::find(things, id, [](const auto& thing) { return thing.id.text; });
    if (found == things.end() || is_own_language()) return id;
    const std::string words = text::plain(in_language(scenario, text_of(*found), language));
    return words.empty() ? id : words;
  }
  /// Only a cast of several clients needs the name.
  [[nodiscard]] std::string person(const std::string& id) const {
    return called(scenario.people, id, [](const scenario::Person& someone) -> const scenario::Text& { return someone.name; });
  }
  [[nodiscard]] std::string compared(condition::Comparison comparison, const std::string& with) const {
    return say("comparison_" + number(comparison), {with});
  }
  /// A sentence that has one of its own for the opposite.
  [[nodiscard]] std::string either(const std::string& key, const std::string& argument) const {
    return say(negated ? key + "_not" : key, {argument});
  }
  [[nodiscard]] std::string perhaps_not(const std::string& words) const { return negated ? say("not", {words}) : words; }

  [[nodiscard]] std::string joined(const std::string& how, const std::vector<Condition>& parts) const {
    std::string words;
    for (const Condition& part : parts) {
      const std::string next = std::visit(InWords{scenario, language, parts.size() > 1, false}, part.what);
      words = words.empty() ? next : say(how, {words, next});
    }
    if (parts.size() > 1 && inside) words = say("brackets", {words});
    return perhaps_not(words);
  }

  std::string operator()(const condition::All& all) const { return joined("and", all.parts); }
  /// One answer or another is a list rather than a sentence each.
  std::string operator()(const condition::Any& any) const {
    const auto is_chose = [](const Condition& part) { return std::holds_alternative<condition::Chose>(part.what); };
    if (any.parts.size() < 2 || !std::ranges::all_of(any.parts, is_chose)) return joined("or", any.parts);
    std::string answers;
    for (const Condition& part : any.parts)
      answers += (answers.empty() ? "" : say("list")) + std::get<condition::Chose>(part.what).option;
    return either("chose_any", answers);
  }
  std::string operator()(const condition::Not& no) const {
    return std::visit(InWords{scenario, language, false, !negated}, no.part.front().what);
  }
  std::string operator()(const condition::FactKnown& known) const {
    return either("known", called(scenario.facts, known.fact,
                                  [](const scenario::Fact& fact) -> const scenario::Text& { return fact.text; }));
  }
  std::string operator()(const condition::Chose& chose) const { return either("chose", chose.option); }
  std::string operator()(const condition::Visited& visited) const {
    const scenario::Scene* scene = find_scene(scenario, visited.scene);
    const bool titled = scene != nullptr && !scene->title.empty();
    return either("visited", titled ? text::plain(in_language(scenario, scene->title, language)) : visited.scene);
  }
  std::string operator()(const condition::PromiseIs& is) const {
    const std::string what = called(scenario.promises, is.promise,
                                    [](const scenario::Promise& promise) -> const scenario::Text& { return promise.text; });
    return perhaps_not(say("promise_" + number(is.state), {what}));
  }
  std::string operator()(const condition::MeterIs& is) const {
    const std::string level = say("level_" + number(is.level));
    return perhaps_not(say("meter", {person(is.person), say("meter_" + number(is.meter)), compared(is.comparison, level)}));
  }
  std::string operator()(const condition::GrievanceIs& is) const {
    return perhaps_not(
        say("grievance", {person(is.person), say("stage_" + number(is.comparison), {say("grievance_" + number(is.grievance))})}));
  }
  std::string operator()(const condition::ConductIs& is) const {
    return perhaps_not(say("conduct", {person(is.person), say("conduct_" + number(is.sign))}));
  }
  std::string operator()(const condition::Chance& chance) const {
    return perhaps_not(say("chance", {std::to_string(chance.percent)}));
  }
  std::string operator()(const condition::Company& is) const {
    return perhaps_not(say("company", {is.key, compared(is.comparison, std::to_string(is.value))}));
  }
  std::string operator()(const condition::CountIs&) const { return {}; }  // the rubric's alone
};

}  // namespace

std::string condition_in_words(const Condition& condition, const scenario::Scenario& scenario, text::Language language) {
  return std::visit(InWords{scenario, language}, condition.what);
}

}  // namespace authoring
