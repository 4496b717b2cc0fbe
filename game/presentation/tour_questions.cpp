#include "presentation/tour_questions.hpp"

#include <algorithm>

#include "simulation/exemplary_path.hpp"
#include "simulation/forms.hpp"

namespace presentation {
namespace {

using simulation::Move;

bool asks(const simulation::Story& story, scenario::QuestionKind kind) {
  return std::ranges::any_of(story.decisions, [kind](const auto& decision) { return decision.kind == kind; });
}

void tell(App& app, World& world, const Move& move) {
  if (move.kind == Move::Kind::choose)
    update(app, Tell{session::Choose{move.option}}, world);
  else
    update(app, Tell{session::Arrange{move}}, world);
}

std::vector<Move> author_answer(const App& app) { return simulation::exemplary_moves(*app.play->story, app.play->play.state); }

constexpr int most_answers = 1000;  // a scenario that goes in circles

}  // namespace

std::optional<std::size_t> asking(const App& app, scenario::QuestionKind kind) {
  const auto& all = app.shelf.volumes;
  const auto found = std::ranges::find_if(all, [kind](const Volume& v) { return v.story != nullptr && asks(*v.story, kind); });
  return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

void answer_well(App& app, World& world, int times) {
  for (int i = 0; i < times && app.play && app.play->question; ++i)
    for (const Move& move : author_answer(app)) tell(app, world, move);
}

void go_to_question(App& app, World& world, scenario::QuestionKind kind) {
  const auto volume = asking(app, kind);
  if (!volume) return;
  update(app, OpenScenario{*volume}, world);
  update(app, BeginPlay{session::Mode::practice}, world);
  for (int i = 0; i < most_answers && app.play && app.play->question; ++i) {
    // What was promised is written down, as somebody would.
    for (const simulation::Index promise : session::promises_to_note(*app.play))
      update(app, Tell{session::NotePromise{promise}}, world);
    if (app.play->story->decisions[app.play->question->decision].kind == kind) return;
    answer_well(app, world, 1);
  }
}

void go_to_note(App& app, World& world) {
  const auto& all = app.shelf.volumes;
  const auto found = std::ranges::find_if(all, [](const Volume& v) { return v.story != nullptr && v.story->notes_by_hand; });
  if (found == all.end()) return;
  update(app, OpenScenario{static_cast<std::size_t>(found - all.begin())}, world);
  update(app, BeginPlay{session::Mode::practice}, world);
  for (int i = 0; i < most_answers && app.play && app.play->question && session::promises_to_note(*app.play).empty(); ++i)
    answer_well(app, world, 1);
  update(app, Show{Panel::notebook}, world);
}

void put_together(App& app, World& world) {
  if (!app.play || !app.play->question) return;
  std::vector<Move> parts = author_answer(app);
  std::erase_if(parts, simulation::is_answer);
  // Where the best answer is to leave all as it stands, one thing is picked up all the same, to be seen.
  if (parts.empty()) parts = {simulation::form_moves(*app.play->story, app.play->play.state).front()};
  for (const Move& move : parts) tell(app, world, move);
}

}  // namespace presentation
