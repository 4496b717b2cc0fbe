#include "command_line/balance/blind_reading.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "analysis/agreement.hpp"
#include "analysis/blank_form.hpp"
#include "command_line/complain.hpp"
#include "command_line/files.hpp"
#include "command_line/findings.hpp"
#include "command_line/terminal.hpp"
#include "loading/second_key.hpp"
#include "text/furigana.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using analysis::Agreement;
using analysis::Kappa;
using nlohmann::ordered_json;

ordered_json kappa_as_json(const Kappa& kappa) {
  ordered_json json = {{"kappa", nullptr}, {"n", kappa.items}};
  if (const auto value = kappa.thousandths()) json["kappa"] = *value / 1000.0;
  json["both_yes"] = kappa.both_yes;
  json["both_no"] = kappa.both_no;
  json["author_only"] = kappa.author_only;
  json["reader_only"] = kappa.reader_only;
  return json;
}

ordered_json agreement_as_json(const ReadLibrary& library, const Agreement& agreement) {
  ordered_json json = {{"decisions", agreement.decisions},      {"read", agreement.read},
                       {"options", agreement.options},          {"exemplary", kappa_as_json(agreement.exemplary)},
                       {"acts", kappa_as_json(agreement.acts)}, {"disagreements", ordered_json::array()}};
  for (const auto& each : agreement.disagreements)
    json["disagreements"].push_back({{"scenario", library.scenarios[each.scenario].id.text},
                                     {"decision", each.decision},
                                     {"option", each.option},
                                     {"author", {{"exemplary", each.author_exemplary}, {"acts", each.author_acts}}},
                                     {"reader", {{"exemplary", each.reader_exemplary}, {"acts", each.reader_acts}}}});
  return json;
}

/// Two places: more digits than a few hundred options can carry would deceive.
std::string kappa_words(const Paper& paper, const Kappa& kappa) {
  const auto value = kappa.thousandths();
  if (!value) return paper.say("agreement.undefined");
  const int hundredths = (std::abs(*value) + 5) / 10;
  const std::string digits = std::to_string(100 + hundredths % 100).substr(1);
  return (*value < 0 ? "-" : "") + std::to_string(hundredths / 100) + "." + digits;
}

std::string act_names(const ReadLibrary& library, const std::vector<std::string>& ids, text::Language language) {
  std::string all;
  for (const std::string& id : ids)
    if (const auto* act = rubric::find_act(*library.rubric, id))
      all += (all.empty() ? "" : language == text::Language::ja ? "、" : ", ") + act->name.in(language);
  return all;
}

std::string words_of_option(const scenario::Scenario& scenario, const analysis::Disagreement& at, text::Language language) {
  std::string words;
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr || choice->id != at.decision) return;
    const auto option = std::ranges::find(choice->options, at.option, &scenario::Option::id);
    if (option != choice->options.end()) words = text::plain(scenario::in_language(scenario, option->text, language));
  });
  return words;
}

void print_disagreement(Paper& paper, const ReadLibrary& library, const analysis::Disagreement& at) {
  const scenario::Scenario& scenario = library.scenarios[at.scenario];
  std::string exemplary;
  if (at.author_exemplary != at.reader_exemplary)
    exemplary = paper.say(at.author_exemplary ? "agreement.by_author" : "agreement.by_reader");
  paper.paragraph("- ", paper.say("agreement.differs", {scenario.id.text + " " + at.decision + ":" + at.option, exemplary,
                                                        act_names(library, at.author_acts, paper.language()),
                                                        act_names(library, at.reader_acts, paper.language()),
                                                        words_of_option(scenario, at, paper.language())}));
}

void print_agreement(Paper& paper, const ReadLibrary& library, const Agreement& agreement) {
  const auto number = [](std::size_t value) { return std::to_string(value); };
  if (agreement.read == 0 && agreement.options == 0) return paper.line(paper.say("agreement.nothing"));
  paper.line(paper.say("agreement.read", {number(agreement.read), number(agreement.decisions), number(agreement.options)}));
  const Kappa &exemplary = agreement.exemplary, &acts = agreement.acts;
  paper.line(paper.say("agreement.exemplary",
                       {kappa_words(paper, exemplary), number(exemplary.items), number(exemplary.both_yes + exemplary.both_no)}));
  paper.line(paper.say("agreement.acts", {kappa_words(paper, acts), number(acts.items), number(acts.both_yes),
                                          number(acts.author_only), number(acts.reader_only)}));
  for (const auto& each : agreement.disagreements) print_disagreement(paper, library, each);
}

}  // namespace

ExitCode write_blank_key(const Balance& request, const ReadLibrary& library, const Common& common, const Environment& environment,
                         const Streams& streams) {
  const auto form = analysis::blank_form(library.scenarios, common.language);
  if (const auto written = create_text(*request.blank_key, loading::write_blank_form(form, *library.rubric)); !written)
    return worse(library.code, complain(written.failure(), common, streams));
  std::size_t decisions = 0, options = 0;
  for (const auto& scenario : form.scenarios) {
    decisions += scenario.decisions.size();
    for (const auto& decision : scenario.decisions) options += decision.options.size();
  }
  if (request.json) {
    print_json({{"blank_key", request.blank_key->string()}, {"decisions", decisions}, {"options", options}}, streams.out);
  } else {
    Paper paper(streams.out, common.language, terminal_style(environment, false));
    paper.line(paper.say("blank.written", {request.blank_key->string(), std::to_string(decisions), std::to_string(options)}));
  }
  return library.code;
}

ExitCode compare_second_key(const Balance& request, const ReadLibrary& library, const Common& common,
                            const Environment& environment, const Streams& streams) {
  const auto text = read_text(*request.second_key);
  if (!text) return worse(library.code, complain(text.failure(), common, streams));
  const auto loaded = loading::parse_second_key(*text, request.second_key->string(), library.scenarios, *library.rubric);
  print_findings(loaded.problems, common.language, streams.err);
  if (!loaded.key) return worse(library.code, ExitCode::findings);
  const Agreement agreement = analysis::agreement(library.scenarios, *library.rubric, *loaded.key);
  if (request.json) {
    print_json(agreement_as_json(library, agreement), streams.out);
  } else {
    Paper paper(streams.out, common.language, terminal_style(environment, false));
    print_agreement(paper, library, agreement);
  }
  return library.code;
}

}  // namespace command_line
