#include <charconv>

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
    if (const Left left = ask_for_rating(table, "self." + key, table.paper.say("terminal.rate_yourself", {name})); left != Left::on) return left;
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

/// Turns pages until the last one is left with 1.
Left turn_pages(Table& table, const debrief::Debrief& debrief) {
  const auto pages = debrief_pages(table.model, debrief);
  std::size_t page = 0;
  bool print = true;
  while (page < pages.size()) {
    const Typed typed = ask(table, [&] {
      if (print) pages[page](table.paper);
      table.paper.gap();
      table.paper.line(table.paper.say("terminal.page", {std::to_string(page + 1), std::to_string(pages.size())}));
      table.paper.paragraph("1. ", table.paper.say("terminal.next"));
      if (page > 0) table.paper.paragraph("2. ", table.paper.say("terminal.previous"));
    });
    print = typed.kind == Typed::Kind::number && (typed.number == 1 || (typed.number == 2 && page > 0));
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (print) {
      page = typed.number == 1 ? page + 1 : page - 1;
    } else if (typed.kind == Typed::Kind::command && typed.letter == 'd') {
      if (const Left left = dispute(table, typed.rest, debrief.score.receipts.size()); left != Left::on) return left;
    } else if (typed.kind == Typed::Kind::command && typed.letter == 'h') {
      table.paper.line(table.paper.say("terminal.debrief_help"));
    } else {
      not_understood(table, page > 0 ? 2 : 1);
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
    if (typed.kind != Typed::Kind::number || typed.number != 1) not_understood(table, 1);
    else if (const Left left = send(table, session::LeaveDebrief{}); left != Left::on) return left;
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
