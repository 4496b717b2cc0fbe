#pragma once
#include <optional>

#include "presentation/app/app.hpp"

/// Where the tour finds each kind of question. Inside presentation/tour*.
namespace presentation {

/// The first scenario of the shelf that asks such a question.
[[nodiscard]] std::optional<std::size_t> asking(const App&, scenario::QuestionKind);
/// Answers as the author's key does, so many times or until the play has ended.
void answer_well(App&, World&, int times);
/// Begins the scenario that asks such a question and plays on to where it is asked. Precondition: there is one.
void go_to_question(App&, World&, scenario::QuestionKind);
/// Begins the scenario in which promises are written down by hand, plays on until one waits to be, and opens the notebook.
void go_to_note(App&, World&);
/// Puts together the author's answer without giving it.
void put_together(App&, World&);

}  // namespace presentation
