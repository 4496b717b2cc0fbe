#include <doctest/doctest.h>

#include <cstdlib>

#include "analysis/agreement.hpp"
#include "analysis/blank_form.hpp"
#include "loading/second_key.hpp"
#include "support/every_question.hpp"
#include "support/shipped.hpp"

/// A form of lines alone, written, filled in and read again; and how far two readers agree.
namespace {

namespace fs = std::filesystem;
using text::Language;

struct Library {
  rubric::Rubric rubric = support::play_rubric();
  std::vector<scenario::Scenario> scenarios{support::scenario_of(support::every_question(), rubric)};
};

std::string lines_of(const diagnostic::Diagnostics& problems) {
  std::string all;
  for (const auto& problem : problems) all += text::line(problem, Language::en) + '\n';
  return all;
}

/// The author's own key, as a reader would have written it.
scenario::SecondKey own_key(const Library& library) {
  scenario::SecondKey key;
  for (const auto& scenario : library.scenarios) {
    auto& read = key.emplace_back(scenario::ReadScenario{scenario.id, {}});
    scenario::for_each_step(scenario, [&](const scenario::Step& step) {
      const auto* choice = std::get_if<scenario::Choice>(&step.what);
      if (choice == nullptr || scenario::has_results(choice->kind)) return;
      auto& decision = read.decisions.emplace_back(scenario::ReadDecision{{choice->id, {}}, {}});
      for (const auto& option : choice->options) decision.options.push_back({{option.id, {}}, option.acts, option.exemplary});
    });
  }
  return key;
}

}  // namespace

TEST_SUITE("analysis/blind_reading") {
  TEST_CASE("the form has every option's words once, and neither acts nor exemplary marks nor what an answer leads to") {
    const Library library;
    const auto form = analysis::blank_form(library.scenarios, Language::en);
    REQUIRE(form.scenarios.size() == 1);
    std::size_t options = 0;
    bool shuffled = false;
    for (const auto& decision : form.scenarios[0].decisions) {
      options += decision.options.size();
      for (std::size_t i = 1; i < decision.options.size(); ++i)
        shuffled = shuffled || decision.options[i].id < decision.options[i - 1].id;
      for (const auto& line : decision.before) CHECK(line.find("Yes.") == std::string::npos);  // told only after one answer
    }
    CHECK(shuffled);
    const std::string text = loading::write_blank_form(form, library.rubric);
    CHECK(text.find("exemplary: yes") == std::string::npos);
    CHECK(text.find("acts: [sorry]") == std::string::npos);
    CHECK(text.find("one thing, owned") == std::string::npos);
    CHECK(options > 15);
  }

  TEST_CASE("what is written blank is read as blank, in either language, whatever stands in the lines") {
    for (const auto& file : support::shipped_files()) {
      const auto shipped = support::load_shipped(file);
      const std::vector scenarios{*shipped.loaded.scenario};
      for (const Language language : {Language::ja, Language::en}) {
        const std::string text = loading::write_blank_form(analysis::blank_form(scenarios, language), shipped.rubric);
        CHECK(loading::write_blank_form(analysis::blank_form(scenarios, language), shipped.rubric) == text);
        const auto loaded = loading::parse_second_key(text, "form.yaml", scenarios, shipped.rubric);
        CHECK(lines_of(loaded.problems) == "");
        REQUIRE(loaded.key.has_value());
        const auto agreement = analysis::agreement(scenarios, shipped.rubric, *loaded.key);
        CHECK(agreement.decisions >= 5);
        CHECK(agreement.read == 0);
        CHECK(agreement.options == 0);
        CHECK(agreement.disagreements.empty());
      }
    }
  }

  TEST_CASE("who reads as the author did agrees in all, kappa 1") {
    const Library library;
    const auto agreement = analysis::agreement(library.scenarios, library.rubric, own_key(library));
    CHECK(agreement.read == agreement.decisions);
    CHECK(agreement.exemplary.thousandths() == 1000);
    CHECK(agreement.acts.thousandths() == 1000);
    CHECK(agreement.disagreements.empty());
  }

  TEST_CASE("every option seen differently is told, act by act; what was left blank is not counted") {
    const Library library;
    auto key = own_key(library);
    auto& decisions = key[0].decisions;
    decisions.erase(decisions.begin() + 1, decisions.end());
    auto& options = decisions[0].options;
    REQUIRE(options.size() > 4);
    const auto own = options;
    for (auto& option : options) option.exemplary = !option.exemplary;
    options[2].acts = {{"greet", {}}};
    const auto agreement = analysis::agreement(library.scenarios, library.rubric, key);
    CHECK(agreement.read == 1);
    CHECK(agreement.exemplary.items == options.size());
    CHECK(agreement.exemplary.thousandths().value_or(0) < 0);
    CHECK(agreement.disagreements.size() == options.size());
    const auto& apology = agreement.disagreements[2];
    CHECK(apology.author_exemplary);
    CHECK_FALSE(apology.reader_exemplary);
    CHECK(apology.author_acts == std::vector<std::string>{"sorry"});
    CHECK(apology.reader_acts == std::vector<std::string>{"greet"});
  }

  TEST_CASE("kappa as Cohen works it out") {
    // 50 things: both yes 20, both no 15, the author alone 5, the reader alone 10.
    CHECK(analysis::Kappa{50, 20, 15, 5, 10}.thousandths() == 400);
    CHECK_FALSE(analysis::Kappa{}.thousandths().has_value());
    CHECK_FALSE(analysis::Kappa{4, 0, 4, 0, 0}.thousandths().has_value());
  }

  TEST_CASE("tests/faults/K*: each raises its own code, in the words of its first line, and no key comes of it") {
    const Library library;
    int read = 0;
    for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/tests/faults")) {
      const std::string name = entry.path().filename().string();
      if (!name.starts_with('K')) continue;
      CAPTURE(name);
      ++read;
      std::string text = support::read_text(entry.path());
      const auto problems = loading::parse_second_key(text, name, library.scenarios, library.rubric).problems;
      if (std::getenv("GAME_UPDATE_EXPECTED") != nullptr) {
        text = "# " + lines_of(problems) + text.substr(text.find('\n') + 1);
        support::write_text(entry.path(), text);
      }
      CHECK("# " + lines_of(problems) == text.substr(0, text.find('\n') + 1));
      for (const auto& problem : problems) CHECK(problem.code.text == name.substr(0, 4));
      CHECK_FALSE(loading::parse_second_key(text, name, library.scenarios, library.rubric).key.has_value());
    }
    CHECK(read == 4);
  }

  TEST_CASE("a form that is no form gives findings, never a crash") {
    const Library library;
    for (const char* text :
         {"", "blind_reading: 3\n", "[1, 2]\n", "blind_reading:\n  - 4\n", "blind_reading:\n  - id: [every_question]\n",
          "blind_reading:\n  - {id: every_question, decisions: {d1: a}}\n",
          "blind_reading:\n  - {id: every_question, decisions: [{options: [], id: d1}]}\n",
          "blind_reading:\n  - {id: every_question, decisions: [{id: d1, options: [{id: a, acts: [dance]}]}]}\n",
          "blind_reading:\n  - {id: every_question, decisions: [{id: d1, options: [{id: a, exemplary: perhaps}]}]}\n",
          "blind_reading: &x\n  - *x\n", "\xff\xfe", "blind_reading: [{id: every_question, decisions: [{id: d1, options: [{\n"}) {
      CAPTURE(std::string(text));
      const auto loaded = loading::parse_second_key(text, "form.yaml", library.scenarios, library.rubric);
      CHECK(loaded.key.has_value() == !diagnostic::has_errors(loaded.problems));
    }
  }
}
