#include "command_line/text_play/debrief_talk.hpp"

#include "command_line/talk.hpp"
#include "command_line/text_play/receipts.hpp"
#include "text/dates.hpp"

namespace command_line {
namespace {

using debrief::Beat;
using simulation::nowhere;
using simulation::Story;

constexpr std::size_t beats_on_a_page = 40;

std::string person(Paper& paper, const Story& story, std::uint8_t index) {
  return index < story.people.size() ? paper.name(simulation::words(story, story.people[index].name, paper.language()))
                                     : std::string{};
}

std::string line_words(Paper& paper, const Story& story, const Beat& beat) {
  return beat.line == nowhere ? std::string{}
                              : words_of(paper, story, story.lines[beat.line].by_warmth[static_cast<std::size_t>(beat.warmth)]);
}

/// The words, and that play stepped back behind them.
std::string told(Paper& paper, const Beat& beat, const std::string& words) {
  return beat.taken_back ? paper.say("terminal.taken_back", {words}) : words;
}

void print_rep(Paper& paper, const Story& story, const debrief::Debrief& debrief, const Beat& beat) {
  paper.paragraph(paper.say("play.rep_speaks"), told(paper, beat, option_words(paper, story, beat.option)));
  for (const auto index : beat.receipts) {
    const auto& receipt = debrief.score.receipts[index];
    const std::string principle =
        receipt.principle == nowhere ? std::string{} : story.rubric.principles[receipt.principle].name.in(paper.language());
    paper.paragraph("   ", paper.say("terminal.beat_receipt", {std::to_string(index + 1), verdict(paper, receipt), principle}));
  }
}

void print_beat(Paper& paper, const Story& story, const debrief::Debrief& debrief, const Beat& beat) {
  switch (beat.kind) {
    case Beat::Kind::scene:
      paper.heading(paper.say("terminal.scene_again",
                              {text::moment(story.start, beat.time, paper.language()),
                               beat.scene == nowhere ? std::string{} : words_of(paper, story, story.scenes[beat.scene].title)}));
      break;
    case Beat::Kind::narration: paper.line(line_words(paper, story, beat)); break;
    case Beat::Kind::client:
      paper.paragraph(paper.say("play.speaks", {person(paper, story, beat.person), ""}),
                      told(paper, beat, line_words(paper, story, beat)));
      break;
    case Beat::Kind::inner:
      paper.paragraph("   ", paper.say("terminal.inner", {person(paper, story, beat.person), line_words(paper, story, beat)}));
      break;
    case Beat::Kind::rep: print_rep(paper, story, debrief, beat); break;
    case Beat::Kind::promise:
      if (beat.promise != nowhere)
        paper.line(paper.say("play.promise_changed",
                             {words_of(paper, story, story.promises[beat.promise].text),
                              paper.say("play.promise_state_" + std::to_string(static_cast<int>(beat.promise_state)))}));
      break;
    case Beat::Kind::passed: break;  // the headings say when it is
  }
}

}  // namespace

std::vector<TalkStretch> talk_stretches(const debrief::Debrief& debrief) {
  std::vector<TalkStretch> stretches;
  std::size_t from = 0;
  for (std::size_t i = 1; i <= debrief.beats.size(); ++i) {
    const bool ends = i == debrief.beats.size() || i - from >= beats_on_a_page || debrief.beats[i].kind == Beat::Kind::scene;
    if (!ends) continue;
    stretches.emplace_back(from, i);
    from = i;
  }
  return stretches;
}

void print_talk_again(Paper& paper, const Story& story, const debrief::Debrief& debrief, TalkStretch stretch) {
  paper.heading(paper.say("terminal.talk_again"));
  for (std::size_t i = stretch.first; i < stretch.second; ++i) print_beat(paper, story, debrief, debrief.beats[i]);
}

}  // namespace command_line
