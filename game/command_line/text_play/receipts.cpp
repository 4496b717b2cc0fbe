#include "command_line/text_play/receipts.hpp"

#include "command_line/talk.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using simulation::nowhere;
using simulation::Receipt;
using simulation::Story;

/// The first exemplary option of the decision: what the occasion was.
simulation::Index exemplary_at(const Story& story, simulation::Index decision) {
  const auto& options = story.decisions[decision].options;
  for (auto option = options.begin; option < options.end; ++option)
    if (story.options[option].exemplary) return option;
  return nowhere;
}

void row(Paper& paper, const char* key, const std::string& words) {
  if (!words.empty()) paper.paragraph("   " + paper.say(key), words);
}

/// The occasion that passed: what the exemplary answer would have been.
bool was_an_occasion(const Receipt& receipt) {
  return receipt.kind == simulation::ReceiptKind::missed || receipt.kind == simulation::ReceiptKind::forfeited;
}

/// The option that tells what it is about: the rep's own, or the exemplary one that was left. A promise or a signal speaks for itself.
simulation::Index option_of(const Story& story, const Receipt& receipt) {
  if (receipt.promise != nowhere || receipt.line != nowhere) return nowhere;
  if (receipt.option == nowhere && receipt.decision != nowhere && was_an_occasion(receipt)) return exemplary_at(story, receipt.decision);
  return receipt.option;
}

void print_subject(Paper& paper, const Story& story, const Receipt& receipt) {
  if (const auto option = option_of(story, receipt); option != nowhere)
    row(paper, was_an_occasion(receipt) ? "receipt.exemplary" : "receipt.said", words_of(paper, story, story.options[option].text));
  if (receipt.promise != nowhere) row(paper, "receipt.promise", words_of(paper, story, story.promises[receipt.promise].text));
  if (receipt.line != nowhere) {
    const auto& line = story.lines[receipt.line];
    row(paper, "receipt.line", words_of(paper, story, line.by_warmth[static_cast<std::size_t>(condition::Level::mid)]));
    row(paper, "receipt.signal", words_of(paper, story, line.signal_text));
  }
}

void print_act(Paper& paper, const Story& story, const Receipt& receipt) {
  if (receipt.act == nowhere) return;
  const auto& act = story.rubric.acts[receipt.act];
  row(paper, "receipt.act", act.name.in(paper.language()));
  if (receipt.appraisal < act.appraisals.size()) row(paper, "receipt.note", act.appraisals[receipt.appraisal].note.in(paper.language()));
}

void print_principle(Paper& paper, const Story& story, const Receipt& receipt) {
  if (receipt.principle == nowhere) return;
  const auto& principle = story.rubric.principles[receipt.principle];
  row(paper, "receipt.principle",
      paper.say("receipt.principle_of", {principle.name.in(paper.language()), paper.say("play.dimension_" + std::string(rubric::key(principle.dimension)))}));
  row(paper, "receipt.section", principle.section.in(paper.language()));
}

/// The study or the choice of ours behind it: of the way the act was taken, where there was an act; else of the principle.
void print_source(Paper& paper, const Story& story, const Receipt& receipt) {
  std::string id;
  if (receipt.principle != nowhere) id = story.rubric.principles[receipt.principle].source;
  if (receipt.act != nowhere && receipt.appraisal < story.rubric.acts[receipt.act].appraisals.size())
    id = story.rubric.acts[receipt.act].appraisals[receipt.appraisal].source;
  if (const auto* source = rubric::find_source(story.rubric, id)) row(paper, "receipt.source", source->text.in(paper.language()));
}

}  // namespace

std::string verdict(const Paper& paper, const Receipt& receipt) {
  return paper.say("receipt.kind_" + std::to_string(static_cast<int>(receipt.kind)), {text::points(receipt.mark)});
}

void print_receipt(Paper& paper, const Story& story, const debrief::Debrief& debrief, std::size_t index) {
  const Receipt& receipt = debrief.score.receipts[index];
  paper.paragraph(std::to_string(index + 1) + ") ", paper.say("receipt.head", {verdict(paper, receipt), text::moment(story.start, receipt.time, paper.language())}));
  print_subject(paper, story, receipt);
  print_act(paper, story, receipt);
  print_principle(paper, story, receipt);
  print_source(paper, story, receipt);
  if (const auto option = option_of(story, receipt); option != nowhere) row(paper, "receipt.reason", words_of(paper, story, story.options[option].reason));
}

}  // namespace command_line
