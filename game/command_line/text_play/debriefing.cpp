#include <charconv>
#include <optional>

#include "command_line/text_play/debrief_pages.hpp"
#include "command_line/text_play/table.hpp"
#include "debrief/if_then.hpp"
#include "text/message.hpp"

/// After the play: one's own view before anything is revealed, the pages, a plan in one's own words, a replay, and leaving.
namespace command_line {
namespace {

/// "d 4 why": a receipt the trainee does not agree with. It is stored, and changes no score.
Left dispute(Table& table, const std::string& rest, std::size_t receipts) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  const auto words = error == std::errc{} ? rest.find_first_not_of(' ', static_cast<std::size_t>(end - rest.data())) : rest.npos;
  if (number < 1 || number > receipts || words == rest.npos) {
    table.paper.line(table.paper.say("terminal.dispute_how"));
    return Left::on;
  }
  const Left left = send(table, session::Disagree{static_cast<int>(number - 1), rest.substr(words)});
  if (left == Left::on) table.paper.line(table.paper.say("terminal.disputed", {std::to_string(number)}));
  return left;
}

/// Where a number leads from a page: the next, the one before, the first of the next chapter; or nowhere.
std::optional<std::size_t> turned(const std::vector<DebriefPage>& pages, std::size_t page, int number) {
  if (number == 1) return page + 1;
  if (number == 2 && page > 0) return page - 1;
  if (number == 2 || (number == 3 && page > 0)) {
    for (std::size_t next = page + 1; next < pages.size(); ++next)
      if (pages[next].chapter != pages[page].chapter) return next;
  }
  return std::nullopt;
}

/// The numbered lines below a page, and how many there are. `more`: there is more to a brief debrief's end.
int print_turns(Paper& paper, const std::vector<DebriefPage>& pages, std::size_t page, bool more) {
  int number = 1;
  paper.gap();
  paper.line(paper.say("terminal.page", {std::to_string(page + 1), std::to_string(pages.size())}));
  paper.paragraph("1. ", paper.say("terminal.next"));
  if (page > 0) paper.paragraph(std::to_string(++number) + ". ", paper.say("terminal.previous"));
  if (const auto chapter = turned(pages, page, number + 1))
    paper.paragraph(std::to_string(++number) + ". ", paper.say("terminal.skip_to", {name(paper, pages[*chapter].chapter)}));
  if (more) paper.paragraph(std::to_string(++number) + ". ", paper.say("terminal.everything"));
  return number;
}

/// Turns pages until the last one is left with 1. A brief debrief's last page opens the rest of it.
Left turn_pages(Table& table, const debrief::Debrief& debrief) {
  auto pages = debrief_pages(table.model, debrief, table.brief);
  bool brief = table.brief, print = true;
  std::size_t page = 0;
  while (page < pages.size()) {
    const bool more = brief && page + 1 == pages.size();
    int turns = 0;
    const Typed typed = ask(table, [&] {
      if (print) pages[page].print(table.paper);
      turns = print_turns(table.paper, pages, page, more);
    });
    const bool opened = more && typed.kind == Typed::Kind::number && typed.number == turns;
    if (opened) {
      pages = debrief_pages(table.model, debrief, false);
      brief = false;
    }
    const auto next = opened                              ? std::optional(page + 1)
                      : typed.kind == Typed::Kind::number ? turned(pages, page, typed.number)
                                                          : std::nullopt;
    print = next.has_value();
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (next) {
      page = *next;
    } else if (typed.kind == Typed::Kind::command && typed.letter == 'd') {
      if (const Left left = dispute(table, typed.rest, debrief.score.receipts.size()); left != Left::on) return left;
    } else if (typed.kind == Typed::Kind::command && typed.letter == 'h') {
      table.paper.line(table.paper.say("terminal.debrief_help"));
    } else {
      not_understood(table, static_cast<std::size_t>(turns));
    }
  }
  return Left::on;
}

/// Leaves the debrief; before that replays, as many as one likes.
Left leave(Table& table, const std::vector<debrief::TurningPoint>& turning_points) {
  while (table.model.phase == session::Phase::debrief) {
    const Typed typed = ask(table, [&] {
      table.paper.gap();
      table.paper.paragraph("1. ", table.paper.say("terminal.leave_debrief"));
      for (std::size_t i = 0; i < turning_points.size(); ++i)
        table.paper.paragraph(std::to_string(i + 2) + ". ", table.paper.say("terminal.replay", {std::to_string(i + 1)}));
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    const auto ways = turning_points.size() + 1;
    Left left = Left::on;
    if (typed.kind != Typed::Kind::number || typed.number < 1 || static_cast<std::size_t>(typed.number) > ways)
      not_understood(table, ways);
    else if (typed.number == 1)
      left = send(table, session::LeaveDebrief{});
    else
      left = replay(table, turning_points[static_cast<std::size_t>(typed.number - 2)].moves_before);
    if (left != Left::on) return left;
  }
  return Left::on;
}

}  // namespace

Left debriefing(Table& table) {
  if (const Left left = rate_oneself(table); left != Left::on) return left;
  const auto debrief = debrief::debrief(*table.model.story, table.model.seed, table.model.play.moves);
  if (const Left left = turn_pages(table, debrief); left != Left::on) return left;
  // A replay is a try: what one takes away from it is written where it was begun from.
  if (table.model.fork) return leave(table, {});
  std::vector<std::string> plans;
  for (const auto& plan : debrief::if_thens(*table.model.story, debrief, table.paper.language()))
    plans.push_back(debrief::words_of(plan, table.paper.language()));
  if (const Left left = ask_for_words(table, "plan", table.paper.say("terminal.plan"), plans); left != Left::on) return left;
  print_return(table);
  return leave(table, debrief.turning_points);
}

}  // namespace command_line
