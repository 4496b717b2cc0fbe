#include <charconv>
#include <optional>

#include "command_line/text_play/debrief_pages.hpp"
#include "command_line/text_play/table.hpp"
#include "text/message.hpp"

/// After the play: rating oneself before anything is revealed, the pages, a plan in one's own words, and leaving.
namespace command_line {
namespace {

Left rate_oneself(Table& table) {
  for (int d = 0; d < rubric::dimension_count; ++d) {
    const std::string key(rubric::key(static_cast<rubric::Dimension>(d)));
    const std::string name = table.paper.say("play.dimension_" + key);
    if (const Left left = ask_for_rating(table, "self." + key, table.paper.say("terminal.rate_yourself", {name}));
        left != Left::on)
      return left;
  }
  return Left::on;
}

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

Left leave(Table& table) {
  while (table.model.phase == session::Phase::debrief) {
    const Typed typed = ask(table, [&table] {
      table.paper.gap();
      table.paper.paragraph("1. ", table.paper.say("terminal.leave_debrief"));
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (typed.kind != Typed::Kind::number || typed.number != 1)
      not_understood(table, 1);
    else if (const Left left = send(table, session::LeaveDebrief{}); left != Left::on)
      return left;
  }
  return Left::on;
}

}  // namespace

Left debriefing(Table& table) {
  if (const Left left = rate_oneself(table); left != Left::on) return left;
  const auto debrief = debrief::debrief(*table.model.story, table.model.seed, table.model.play.moves);
  if (const Left left = turn_pages(table, debrief); left != Left::on) return left;
  if (const Left left = ask_for_words(table, "plan", table.paper.say("terminal.plan")); left != Left::on) return left;
  return leave(table);
}

}  // namespace command_line
