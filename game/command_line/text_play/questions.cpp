#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "command_line/talk.hpp"
#include "command_line/text_play/menu.hpp"
#include "command_line/text_play/table.hpp"
#include "debrief/feedback.hpp"
#include "debrief/wording.hpp"
#include "session/taken_back.hpp"
#include "text/message.hpp"

/// The play itself: talk, question, answer, until an outcome.
namespace command_line {
namespace {

using session::Notice;
using simulation::Reading;

/// Words a reading can be given by, in both languages.
struct ReadingWord {
  std::string_view word;
  Reading reading;
};
constexpr std::array reading_words{
    ReadingWord{"dissatisfied", Reading::dissatisfied},
    ReadingWord{"不満", Reading::dissatisfied},
    ReadingWord{"busy", Reading::busy},
    ReadingWord{"忙しい", Reading::busy},
    ReadingWord{"circumstances", Reading::circumstances},
    ReadingWord{"事情", Reading::circumstances},
    ReadingWord{"unknown", Reading::unknown},
    ReadingWord{"不明", Reading::unknown},
};

std::optional<Reading> reading_of(std::string_view word) {
  for (const auto& each : reading_words)
    if (each.word == word) return each.reading;
  return std::nullopt;
}

/// "3 busy" in its parts; the line is null where no number leads, or no line has it.
struct NumberAndWords {
  const session::TalkLine* line = nullptr;
  std::string words;
};

NumberAndWords split(const session::Model& model, const std::string& rest) {
  int number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error != std::errc{}) return {};
  const auto words = rest.find_first_not_of(' ', static_cast<std::size_t>(end - rest.data()));
  return {session::numbered(model.transcript, number), words == rest.npos ? std::string{} : rest.substr(words)};
}

/// What a refusal is called, or nothing where the message was taken.
void tell_notice(Table& table) {
  if (table.model.notice != Notice::none)
    table.paper.line(table.paper.say("notice." + std::to_string(static_cast<int>(table.model.notice))));
}

Left mark(Table& table, const std::string& rest) {
  const auto [line, words] = split(table.model, rest);
  if (line == nullptr) {
    table.paper.line(table.paper.say("terminal.which_line", {"m 3"}));
    return Left::on;
  }
  if (!session::can_be_marked(*line)) {
    table.paper.line(table.paper.say("notice." + std::to_string(static_cast<int>(Notice::cannot_be_marked))));
    return Left::on;
  }
  const int number = line->number;
  const Left left = send(table, session::MarkLine{line->line});
  tell_notice(table);
  if (left == Left::on && table.model.notice == Notice::none)
    table.paper.line(table.paper.say("terminal.marked", {std::to_string(number)}));
  return left;
}

Left unmark(Table& table, const std::string& rest) {
  const session::TalkLine* const line = split(table.model, rest).line;
  if (line == nullptr) {
    table.paper.line(table.paper.say("terminal.which_line", {"u 3"}));
    return Left::on;
  }
  const int number = line->number;
  const Left left = send(table, session::UnmarkLine{line->line});
  tell_notice(table);
  if (left == Left::on && table.model.notice == Notice::none)
    table.paper.line(table.paper.say("terminal.unmarked", {std::to_string(number)}));
  return left;
}

Left read_mark(Table& table, const std::string& rest) {
  const auto [line, words] = split(table.model, rest);
  const auto reading = reading_of(words);
  if (line == nullptr || !reading) {
    table.paper.line(table.paper.say("terminal.which_reading"));
    return Left::on;
  }
  const int number = line->number;
  const Left left = send(table, session::ReadLine{line->line, *reading});
  tell_notice(table);
  if (left == Left::on && table.model.notice == Notice::none)
    table.paper.line(
        table.paper.say("terminal.read",
                        {std::to_string(number), table.paper.say("play.reading_" + std::to_string(static_cast<int>(*reading)))}));
  return left;
}

/// What was taken back: in its words, or by its kind where it was put together.
std::string taken_back(Table& table) {
  const auto move = session::taken_back(table.model);
  if (!move) return {};
  const simulation::Story& story = *table.model.story;
  if (move->kind == simulation::Move::Kind::choose)
    return table.paper.say("ui.quoted", {words_of(table.paper, story, story.options[move->option].text)});
  return table.paper.say("ui.taken_back_" + session::taken_back_kind(table.model, *move));
}

Left step_back(Table& table) {
  const Left left = send(table, session::StepBack{});
  tell_notice(table);
  if (left == Left::on && table.model.notice == Notice::none) {
    table.paper.line(table.paper.say("ui.taken_back", {taken_back(table)}));
    table.paper.line(table.paper.say("terminal.first_counts"));
    table.shown = table.model.transcript.size();
    table.form = {};
  }
  return left;
}

/// Writes a promise down: `w 1`, as `p` numbers them.
Left write_down(Table& table, const std::string& rest) {
  const auto unwritten = session::promises_to_note(table.model);
  std::size_t number = 0;
  std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (number < 1 || number > unwritten.size()) {
    print_promises(table.paper, table.model);
    return Left::on;
  }
  const Left left = send(table, session::NotePromise{unwritten[number - 1]});
  tell_notice(table);
  return left;
}

Left command(Table& table, const Menu& menu, const Typed& typed) {
  switch (typed.letter) {
    case 'm': return mark(table, typed.rest);
    case 'u': return unmark(table, typed.rest);
    case 'r': return read_mark(table, typed.rest);
    case 'b': return step_back(table);
    case 'w': return write_down(table, typed.rest);
    case 'p': print_promises(table.paper, table.model); return Left::on;
    case 'n': print_notebook(table.paper, table.model); return Left::on;
    case 'h': print_help(table.paper); return Left::on;
    default: not_understood(table, menu.lines.size()); return Left::on;
  }
}

/// Sends what a line of the menu stands for; a refused move leaves the question where it was.
Left take_line(Table& table, const MenuLine& line) {
  const simulation::Index decision = table.form.decision;
  if (line.message) {
    const Left left = send(table, *line.message);
    tell_notice(table);
    if (left != Left::on || table.model.notice != Notice::none) return left;
  }
  table.form = line.then;
  table.form.decision = decision;
  return Left::on;
}

Left answer(Table& table, const Menu& menu, const Typed& typed) {
  switch (typed.kind) {
    case Typed::Kind::end_of_input: return Left::end_of_input;
    case Typed::Kind::command: return command(table, menu, typed);
    case Typed::Kind::number:
      if (typed.number >= 1 && static_cast<std::size_t>(typed.number) <= menu.lines.size())
        return take_line(table, menu.lines[static_cast<std::size_t>(typed.number - 1)]);
      break;
    case Typed::Kind::words:
    case Typed::Kind::nothing: break;
  }
  not_understood(table, menu.lines.size());
  return Left::on;
}

bool is_put_together(const session::Model& model) {
  return model.question && !scenario::is_chosen(model.story->decisions[model.question->decision].kind);
}

/// For a novice: one inner voice, one receipt.
void print_feedback(Table& table, const debrief::Feedback& told) {
  table.paper.gap();
  for (const auto& line : debrief::feedback_words(*table.model.story, told, table.paper.language()))
    table.paper.paragraph("   ", line);
}

/// What has been said since the last question; `answered`: an answer led to it, of which a novice is told where its own scene
/// ends.
void print_news(Table& table, bool answered) {
  const session::Transcript& talk = table.model.transcript;
  std::optional<debrief::Feedback> told;
  if (answered && table.brief) told = debrief::last_feedback(*table.model.story, table.model.seed, table.model.play.moves);
  if (told) {
    const std::size_t end = std::max(table.shown, session::end_of_answer(talk, told->options).value_or(0));
    print_talk(table.paper, table.model, table.shown, end);
    print_feedback(table, *told);
    table.shown = end;
  }
  print_talk(table.paper, table.model, table.shown, talk.size());
  table.shown = talk.size();
}

}  // namespace

Left questions(Table& table) {
  std::size_t answers = table.model.play.before.size();
  std::optional<std::size_t> begun;  // answers there were when what is now put together was first asked for
  while (table.model.phase == session::Phase::playing) {
    print_news(table, table.model.play.before.size() > answers);
    answers = table.model.play.before.size();
    const Menu menu = menu_of(table);
    const Typed typed = ask(table, [&] {
      if (begun == answers)
        table.paper.gap();
      else
        print_question(table.paper, table.model);
      print_menu(table.paper, menu);
    });
    // Piece after piece of one answer need not be led up to each time.
    begun = is_put_together(table.model) ? std::optional(answers) : std::nullopt;
    if (const Left left = answer(table, menu, typed); left != Left::on) return left;
  }
  print_news(table, table.model.play.before.size() > answers);
  return Left::on;
}

}  // namespace command_line
