#include "command_line/text_play/receipts.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "command_line/talk.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using simulation::Index;
using simulation::nowhere;
using simulation::Receipt;
using simulation::Story;

/// The occasion that passed: what the exemplary answer would have been.
bool was_an_occasion(const Receipt& receipt) {
  return receipt.kind == simulation::ReceiptKind::missed || receipt.kind == simulation::ReceiptKind::forfeited;
}

/// The first exemplary option of the decision: what the occasion was.
Index exemplary_at(const Story& story, Index decision) {
  const auto& options = story.decisions[decision].options;
  for (auto option = options.begin; option < options.end; ++option)
    if (story.options[option].exemplary) return option;
  return nowhere;
}

/// The option that tells what it is about: the rep's own, or the exemplary one that was left. A promise, a signal and what the
/// clock or others did speak for themselves: the answer before them is not their cause.
Index option_of(const Story& story, const Receipt& receipt) {
  if (receipt.promise != nowhere || receipt.line != nowhere) return nowhere;
  if (receipt.act != nowhere && rubric::is_event(story.rubric.acts[receipt.act])) return nowhere;
  if (receipt.option == nowhere && receipt.decision != nowhere && was_an_occasion(receipt))
    return exemplary_at(story, receipt.decision);
  return receipt.option;
}

void row(Paper& paper, const char* key, const std::string& words) {
  if (!words.empty()) paper.paragraph("   " + paper.say(key), words);
}

void print_subject(Paper& paper, const Story& story, const Receipt& receipt) {
  paper.line(text::moment(story.start, receipt.time, paper.language()));
  if (const auto option = option_of(story, receipt); option != nowhere) {
    row(paper, was_an_occasion(receipt) ? "receipt.exemplary" : "receipt.said", option_words(paper, story, option));
    row(paper, "receipt.reason", words_of(paper, story, story.options[option].reason));
  }
  if (receipt.promise != nowhere) row(paper, "receipt.promise", words_of(paper, story, story.promises[receipt.promise].text));
  if (receipt.line != nowhere) {
    const auto& line = story.lines[receipt.line];
    row(paper, "receipt.line", words_of(paper, story, line.by_warmth[static_cast<std::size_t>(condition::Level::mid)]));
    row(paper, "receipt.signal", words_of(paper, story, line.signal_text));
  }
}

std::string principle_words(const Paper& paper, const Story& story, const Receipt& receipt) {
  if (receipt.principle == nowhere) return {};
  const auto& principle = story.rubric.principles[receipt.principle];
  return paper.say("receipt.principle_of", {principle.name.in(paper.language()),
                                            paper.say("play.dimension_" + std::string(rubric::key(principle.dimension)))});
}

const rubric::Appraisal* appraisal_of(const Story& story, const Receipt& receipt) {
  if (receipt.act == nowhere || receipt.appraisal >= story.rubric.acts[receipt.act].appraisals.size()) return nullptr;
  return &story.rubric.acts[receipt.act].appraisals[receipt.appraisal];
}

/// The study or the choice of ours behind it: of the way the act was taken, where there was an act; else of the principle. The
/// article itself is named by its section already.
std::string source_words(const Paper& paper, const Story& story, const Receipt& receipt) {
  std::string id;
  if (receipt.principle != nowhere) id = story.rubric.principles[receipt.principle].source;
  if (const auto* appraisal = appraisal_of(story, receipt)) id = appraisal->source;
  const auto* source = rubric::find_source(story.rubric, id);
  const bool named_already = receipt.principle != nowhere && id.starts_with("article-");
  return source == nullptr || named_already ? std::string{} : source->text.in(paper.language());
}

void print_act(Paper& paper, const Story& story, const Receipt& receipt) {
  if (receipt.act == nowhere) return;
  const auto* appraisal = appraisal_of(story, receipt);
  paper.paragraph("   ", paper.say("receipt.act", {story.rubric.acts[receipt.act].name.in(paper.language()),
                                                   appraisal == nullptr ? std::string{} : appraisal->note.in(paper.language())}));
}

void print_worth(Paper& paper, const Story& story, const Receipt& receipt, std::size_t number) {
  paper.paragraph("   " + std::to_string(number) + ") ",
                  paper.say("receipt.verdict", {verdict(paper, receipt), principle_words(paper, story, receipt)}));
  const std::string section =
      receipt.principle == nowhere ? std::string{} : story.rubric.principles[receipt.principle].section.in(paper.language());
  const std::string source = source_words(paper, story, receipt);
  if (!section.empty() || !source.empty()) paper.paragraph("      ", paper.say("receipt.from", {section, source}));
}

}  // namespace

std::vector<ReceiptGroup> receipt_groups(const Story& story, const debrief::Debrief& debrief) {
  std::vector<ReceiptGroup> groups;
  std::map<std::tuple<Index, bool, Index, Index, Index, std::int32_t>, std::size_t> known;
  for (std::size_t i = 0; i < debrief.score.receipts.size(); ++i) {
    const Receipt& receipt = debrief.score.receipts[i];
    const Index option = option_of(story, receipt);
    // What no answer explains is told apart by the act and its time.
    const bool alone = option == nowhere && receipt.promise == nowhere && receipt.line == nowhere;
    const auto [place, fresh] = known.try_emplace({option, was_an_occasion(receipt), receipt.promise, receipt.line,
                                                   alone ? receipt.act : nowhere, alone ? receipt.time : 0},
                                                  groups.size());
    if (fresh) groups.emplace_back();
    groups[place->second].push_back(i);
  }
  return groups;
}

void print_receipts(Paper& paper, const Story& story, const debrief::Debrief& debrief, const ReceiptGroup& group) {
  print_subject(paper, story, debrief.score.receipts[group.front()]);
  const Receipt* before = nullptr;
  for (const std::size_t index : group) {
    const Receipt& receipt = debrief.score.receipts[index];
    // One act may have shown one principle and broken another: it is told once.
    if (before == nullptr || before->act != receipt.act || before->appraisal != receipt.appraisal)
      print_act(paper, story, receipt);
    print_worth(paper, story, receipt, index + 1);
    before = &receipt;
  }
}

std::string verdict(const Paper& paper, const Receipt& receipt) {
  return paper.say("receipt.kind_" + std::to_string(static_cast<int>(receipt.kind)), {text::points(receipt.mark)});
}

}  // namespace command_line
