#include "command_line/text_play/debrief_pages.hpp"

#include <algorithm>

#include "command_line/score_page.hpp"
#include "command_line/talk.hpp"
#include "command_line/text_play/debrief_talk.hpp"
#include "command_line/text_play/debrief_ways.hpp"
#include "command_line/text_play/receipts.hpp"
#include "debrief/wording.hpp"
#include "session/self_rating.hpp"
#include "text/dates.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

using debrief::Debrief;
using session::Model;
using simulation::Story;

/// Groups of receipts; most hold one to three.
constexpr std::size_t groups_on_a_page = 5;

void print_takeaways(Paper& paper, const Model& model, const Debrief& debrief) {
  const Story& story = *model.story;
  paper.heading(paper.say("terminal.takeaways"));
  if (debrief.outcome != simulation::nowhere) {
    paper.line(paper.say("play.outcome", {words_of(paper, story, story.outcomes[debrief.outcome].title)}));
    paper.line(words_of(paper, story, story.outcomes[debrief.outcome].text));
    paper.gap();
  }
  for (const auto& takeaway : debrief::takeaways(story, debrief, paper.language()))
    paper.paragraph("- ", paper.say(takeaway.key, takeaway.arguments));
}

std::string rated_name(Paper& paper, const Model& model, int which) {
  if (which != session::rated_trust)
    return paper.say("play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(which))));
  return paper.say("rating.trust_of", {words_of(paper, *model.story, model.story->people[model.story->main_client].name)});
}

/// Where one's own view and what came of it lie apart; what was skipped is not mentioned.
void print_gaps(Paper& paper, const Model& model) {
  const auto gaps = session::gaps(model);
  bool first = true;
  for (int which = 0; which < session::rated_count; ++which) {
    const session::Gap& gap = gaps[static_cast<std::size_t>(which)];
    if (!gap.own || !gap.actual) continue;
    if (first) paper.heading(paper.say("rating.title"));
    first = false;
    const std::string words = which == session::rated_trust ? "rating.trust_" : "rating.score_";
    const auto step = [&](condition::Level level) { return paper.say(words + std::to_string(static_cast<int>(level))); };
    const std::string actual = paper.say("rating.step", {step(*gap.actual), text::whole_points(gap.points)});
    paper.paragraph("- ", paper.say("rating.row",
                                    {rated_name(paper, model, which), step(*gap.own), actual, paper.say(session::gap_key(gap))}));
  }
}

void print_score_page(Paper& paper, const Model& model, const Debrief& debrief) {
  print_scores(paper, debrief.score);
  print_gaps(paper, model);
  paper.gap();
  paper.line(paper.say("terminal.axes", {text::whole_points(debrief.axes.process), text::whole_points(debrief.axes.outcome)}));
  paper.line(paper.say(debrief::without_reward(debrief.axes) ? "review.axes_note" : "review.axes_two"));
}

void print_receipt_page(Paper& paper, const Model& model, const Debrief& debrief, const std::vector<ReceiptGroup>& groups) {
  paper.heading(paper.say("terminal.receipts"));
  for (const ReceiptGroup& group : groups) print_receipts(paper, *model.story, debrief, group);
  if (!model.over) paper.line(paper.say("terminal.dispute_hint", {std::to_string(groups.front().front() + 1)}));
}

void print_promise(Paper& paper, const Story& story, const debrief::PromiseReport& report) {
  const bool counts = report.worth != debrief::PromiseWorth::not_counted;
  paper.paragraph("- ", paper.say("terminal.promise_report", {words_of(paper, story, story.promises[report.promise].text),
                                                              text::moment(story.start, report.due, paper.language())}));
  for (const std::string& step : debrief::life_of(story, report, paper.language())) paper.paragraph("  ", step);
  paper.paragraph("  ", paper.say("terminal.promise_worth",
                                  {debrief::worth_words(report, paper.language()), counts ? std::to_string(report.value) : ""}));
}

void print_promise_reports(Paper& paper, const Story& story, const Debrief& debrief) {
  paper.heading(paper.say("terminal.promises"));
  if (debrief.promises.empty()) paper.line(paper.say("play.no_promises"));
  for (const auto& report : debrief.promises) print_promise(paper, story, report);
}

const char* signal_key(const debrief::SignalReport& report) {
  if (report.lure) return report.marked ? "terminal.lure_marked" : "terminal.lure_left";
  if (!report.marked) return "terminal.signal_missed";
  return report.in_time ? "terminal.signal_marked" : "terminal.signal_late";
}

void print_signal_reports(Paper& paper, const Story& story, const Debrief& debrief) {
  paper.heading(paper.say("terminal.signals"));
  if (debrief.signals.empty()) paper.line(paper.say("terminal.no_signals"));
  for (const auto& report : debrief::signals_to_tell(debrief)) {
    const auto& line = story.lines[report.line];
    const auto heard = words_of(paper, story, line.by_warmth[static_cast<std::size_t>(condition::Level::mid)]);
    paper.paragraph(
        "- ", paper.say(signal_key(report), {words_of(paper, story, line.signal_text), heard,
                                             paper.say("play.reading_" + std::to_string(static_cast<int>(report.reading)))}));
  }
}

/// Lines that were marked and had nothing particular in them.
void print_plain_marks(Paper& paper, const Story& story, const Debrief& debrief) {
  if (debrief.plain_marks.empty()) return;
  paper.heading(paper.say("review.plain_marks"));
  paper.line(paper.say("review.plain_marks_how"));
  for (const auto& mark : debrief.plain_marks) {
    const auto& line = story.lines[mark.line];
    const auto heard = words_of(paper, story, line.by_warmth[static_cast<std::size_t>(condition::Level::mid)]);
    const auto reading = paper.say("play.reading_" + std::to_string(static_cast<int>(mark.reading)));
    paper.paragraph(
        "- ", paper.say("terminal.plain_mark", {heard, mark.reading == simulation::Reading::none ? std::string() : reading}));
  }
}

std::string part_words(const Paper& paper, rubric::ListeningPart part) {
  return paper.say(part == rubric::ListeningPart::sensing      ? "review.sensing"
                   : part == rubric::ListeningPart::processing ? "review.processing"
                                                               : "review.responding");
}

void print_missed(Paper& paper, const Story& story, const debrief::ListeningReport::Missed& missed) {
  std::string parts;
  for (const rubric::ListeningPart part : missed.parts)
    parts += (parts.empty() ? "" : paper.say("review.listening_gap")) + part_words(paper, part);
  paper.paragraph("- ",
                  paper.say("terminal.listening_missed", {parts, debrief::answer_words(story, missed.taken, paper.language()),
                                                          debrief::answer_words(story, {missed.could}, paper.language())}));
}

void print_listening(Paper& paper, const Story& story, const Debrief& debrief) {
  const auto& listening = debrief.listening;
  const auto part = [&](const char* key, const debrief::ListeningReport::Part& p) {
    if (p.offered > 0) paper.paragraph("- ", paper.say(key, {std::to_string(p.shown), std::to_string(p.offered)}));
  };
  paper.heading(paper.say("terminal.listening"));
  part("terminal.sensing", listening.sensing);
  part("terminal.processing", listening.processing);
  part("terminal.responding", listening.responding);
  paper.paragraph(
      "- ", paper.say("terminal.ratio", {std::to_string(listening.reflections), std::to_string(listening.questions),
                                         std::to_string(listening.best_reflections), std::to_string(listening.best_questions)}));
  for (const auto& missed : listening.missed) print_missed(paper, story, missed);
}

void print_questions_for_groups(Paper& paper, const Model& model) {
  paper.heading(paper.say("terminal.discuss"));
  for (const auto& line : model.transcript)
    if (line.kind == session::TalkKind::discuss) paper.paragraph("- ", words_of(paper, *model.story, line.text));
}

bool has_questions_for_groups(const Model& model) {
  return std::ranges::find(model.transcript, session::TalkKind::discuss, &session::TalkLine::kind) != model.transcript.end();
}

void add_receipt_pages(std::vector<DebriefPage>& pages, const Model& model, const Debrief& debrief) {
  const auto groups = receipt_groups(*model.story, debrief);
  for (std::size_t from = 0; from < groups.size(); from += groups_on_a_page) {
    const auto first = groups.begin() + static_cast<std::ptrdiff_t>(from);
    const std::vector<ReceiptGroup> part(first,
                                         first + static_cast<std::ptrdiff_t>(std::min(groups_on_a_page, groups.size() - from)));
    pages.push_back({Chapter::receipts, [&, part](Paper& paper) { print_receipt_page(paper, model, debrief, part); }});
  }
}

/// What a brief debrief has beside the summary.
void add_way_pages(std::vector<DebriefPage>& pages, const Model& model, const Debrief& debrief) {
  pages.push_back({Chapter::turning, [&](Paper& paper) { print_turning_points(paper, *model.story, debrief); }});
  for (const debrief::Seat& seat : debrief.seats)
    for (const debrief::SeatPage& page : seat.pages)
      pages.push_back({Chapter::seat, [&](Paper& paper) { print_seat(paper, *model.story, seat, page); }});
}

}  // namespace

std::string name(const Paper& paper, Chapter chapter) {
  switch (chapter) {
    case Chapter::summary: return paper.say("terminal.takeaways");
    case Chapter::turning: return paper.say("review.turning_points");
    case Chapter::seat: return paper.say("terminal.seat_title");
    case Chapter::trust: return paper.say("review.tab_trust");
    case Chapter::receipts: return paper.say("terminal.receipts");
    case Chapter::talk: return paper.say("terminal.talk_again");
    case Chapter::rest: return paper.say("terminal.promises_and_signals");
  }
  return {};
}

std::vector<DebriefPage> debrief_pages(const Model& model, const Debrief& debrief, bool brief) {
  std::vector<DebriefPage> pages;
  pages.push_back({Chapter::summary, [&](Paper& paper) {
                     print_takeaways(paper, model, debrief);
                     print_score_page(paper, model, debrief);
                   }});
  add_way_pages(pages, model, debrief);
  if (brief) return pages;
  for (const debrief::Seat& seat : debrief.seats)
    pages.push_back({Chapter::trust, [&](Paper& paper) { print_trust(paper, *model.story, debrief, seat.person); }});
  add_receipt_pages(pages, model, debrief);
  for (const auto& stretch : talk_stretches(debrief))
    pages.push_back({Chapter::talk, [&, stretch](Paper& paper) { print_talk_again(paper, *model.story, debrief, stretch); }});
  pages.push_back({Chapter::rest, [&](Paper& paper) {
                     print_promise_reports(paper, *model.story, debrief);
                     print_signal_reports(paper, *model.story, debrief);
                     print_listening(paper, *model.story, debrief);
                     print_plain_marks(paper, *model.story, debrief);
                     if (has_questions_for_groups(model)) print_questions_for_groups(paper, model);
                   }});
  return pages;
}

}  // namespace command_line
