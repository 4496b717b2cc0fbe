#pragma once
#include <cstddef>

#include "command_line/paper.hpp"
#include "session/model.hpp"

/// The talk, the question and the lists beside it, written for a terminal.
namespace command_line {

/// Entries from..to-1 of the transcript: headings of scenes, numbered lines "[3] …", what became of promises.
void print_talk(Paper& paper, const session::Model& model, std::size_t from, std::size_t to);

/// What stands above the question's numbered lines: what is due today, and the prompt.
void print_question(Paper& paper, const session::Model& model);

void print_promises(Paper& paper, const session::Model& model);
void print_notebook(Paper& paper, const session::Model& model);

/// Who said it and how, without its number.
[[nodiscard]] std::string speaker(Paper& paper, const session::Model& model, const session::TalkLine& line);
/// An option's words; deeds and silences stand in brackets.
[[nodiscard]] std::string option_words(Paper& paper, const simulation::Story& story, simulation::Index option);
/// A text of the story, readings as the paper shows them.
[[nodiscard]] std::string words_of(Paper& paper, const simulation::Story& story, simulation::TextIndex text);

}  // namespace command_line
