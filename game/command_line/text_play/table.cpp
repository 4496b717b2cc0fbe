#include "command_line/text_play/table.hpp"

#include <algorithm>
#include <array>
#include <ostream>

#include "text/message.hpp"

namespace command_line {
namespace {

bool already_answered(const Table& table, const std::string& topic) {
  return std::ranges::find(table.model.reflections, topic, &session::Reflection::topic) != table.model.reflections.end();
}

/// Answers to "how well did that go", best first; in the log 4 … 1.
constexpr std::array ratings{"4", "3", "2", "1"};

}  // namespace

Left send(Table& table, const session::Message& message) {
  table.model = session::settle(session::update(std::move(table.model), message), table.log);
  if (table.model.notice != session::Notice::not_written) return Left::on;
  table.err << text::sentence(*table.model.failure, table.paper.language()) << '\n';
  return Left::failed;
}

Typed ask(Table& table, const std::function<void()>& print_lines) {
  print_lines();
  table.paper.prompt();
  Typed typed = read_typed(table.in);
  if (typed.kind == Typed::Kind::command && typed.letter == 'q' && typed.rest.empty()) typed.kind = Typed::Kind::end_of_input;
  return typed;
}

void not_understood(Table& table, std::size_t choices) {
  table.paper.line(choices == 1 ? table.paper.say("terminal.not_understood_one")
                                : table.paper.say("terminal.not_understood", {std::to_string(choices)}));
}

Left ask_for_words(Table& table, const std::string& topic, const std::string& question) {
  if (already_answered(table, topic)) return Left::on;
  for (;;) {
    const Typed typed = ask(table, [&] {
      table.paper.gap();
      table.paper.line(question);
      table.paper.paragraph("1. ", table.paper.say("terminal.skip"));
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (typed.kind == Typed::Kind::number && typed.number == 1) return send(table, session::Reflect{topic, ""});
    if (typed.kind == Typed::Kind::words) return send(table, session::Reflect{topic, typed.whole});
    table.paper.line(table.paper.say("terminal.words_wanted"));
  }
}

Left ask_for_rating(Table& table, const std::string& topic, const std::string& question) {
  if (already_answered(table, topic)) return Left::on;
  for (;;) {
    const Typed typed = ask(table, [&] {
      table.paper.gap();
      table.paper.line(question);
      table.paper.paragraph("1. ", table.paper.say("terminal.skip"));
      for (std::size_t i = 0; i < ratings.size(); ++i)
        table.paper.paragraph(std::to_string(i + 2) + ". ", table.paper.say(std::string("terminal.rating_") + ratings[i]));
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (typed.kind == Typed::Kind::number && typed.number == 1) return send(table, session::Reflect{topic, ""});
    if (typed.kind == Typed::Kind::number && typed.number >= 2 && typed.number <= static_cast<int>(ratings.size()) + 1)
      return send(table, session::Reflect{topic, ratings[static_cast<std::size_t>(typed.number - 2)]});
    not_understood(table, ratings.size() + 1);
  }
}

}  // namespace command_line
