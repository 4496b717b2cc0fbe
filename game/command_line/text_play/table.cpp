#include "command_line/text_play/table.hpp"

#include <algorithm>
#include <ostream>

#include "text/message.hpp"

namespace command_line {
namespace {

bool already_answered(const Table& table, const std::string& topic) {
  return std::ranges::find(table.model.reflections, topic, &session::Reflection::topic) != table.model.reflections.end();
}

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

namespace {
constexpr std::size_t longest_command = 8;  // "m 1234", with a space too many
}

Left ask_for_words(Table& table, const std::string& topic, const std::string& question, const std::vector<std::string>& offered) {
  if (already_answered(table, topic)) return Left::on;
  for (;;) {
    const Typed typed = ask(table, [&] {
      table.paper.gap();
      table.paper.line(question);
      table.paper.paragraph("1. ", table.paper.say("terminal.skip"));
      for (std::size_t i = 0; i < offered.size(); ++i) table.paper.paragraph(std::to_string(i + 2) + ". ", offered[i]);
    });
    if (typed.kind == Typed::Kind::end_of_input) return Left::end_of_input;
    if (typed.kind == Typed::Kind::number && typed.number == 1) return send(table, session::Reflect{topic, ""});
    if (typed.kind == Typed::Kind::number && typed.number >= 2 && static_cast<std::size_t>(typed.number) <= offered.size() + 1)
      return send(table, session::Reflect{topic, offered[static_cast<std::size_t>(typed.number - 2)]});
    // "I will phone before ten" begins as a command would.
    const bool words =
        typed.kind == Typed::Kind::words || (typed.kind == Typed::Kind::command && typed.whole.size() > longest_command);
    if (words) return send(table, session::Reflect{topic, typed.whole});
    table.paper.line(table.paper.say("terminal.words_wanted"));
  }
}

void print_how_to(Table& table) {
  Paper& paper = table.paper;
  const session::Model& model = table.model;
  const bool practice = model.mode == session::Mode::practice;
  paper.line(paper.say(model.fork ? "ui.mode.replay" : practice ? "ui.mode.practice" : "ui.mode.through"));
  paper.line(paper.say("terminal.how_to"));
  if (practice) paper.line(paper.say("terminal.how_back"));
  if (model.story->notes_by_hand) paper.line(paper.say("terminal.notes_by_hand"));
}

void print_help(Paper& paper) {
  for (const char* each : {"number", "mark", "unmark", "read", "back", "promises", "note", "plan", "marks", "quit"})
    paper.line(paper.say(std::string("terminal.help_") + each));
}

void show_from_last_scene(Table& table) {
  const auto& talk = table.model.transcript;
  table.shown = 0;
  for (std::size_t i = talk.size(); i > 0 && table.shown == 0; --i)
    if (talk[i - 1].kind == session::TalkKind::scene) table.shown = i - 1;
}

}  // namespace command_line
