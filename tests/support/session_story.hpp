#pragma once
#include <optional>
#include <string>
#include <vector>

#include "session/session.hpp"
#include "session/texts.hpp"
#include "support/small_story.hpp"
#include "text/message.hpp"

namespace support {

/// For a play whose texts nobody has any more.
inline std::optional<simulation::Story> no_texts(const std::vector<session::PlayedText>&) { return std::nullopt; }

/// Two days: a signal, a request, an answer that promises, a deed that keeps it or not.
inline simulation::Story two_days() {
  return story_of(
      "  visit:\n    at: day 1 10:00\n    flow:\n"
      "      - {id: l1, narration: You come in.}\n"
      "      - {id: l2, sato(cool): Good morning., signal: no small talk, spelled_out_by: no-word}\n"
      "      - {id: l3, inner(sato): He does not know.}\n"
      "      - id: d1\n        choose:\n"
      "          - {id: a, say: How did it go., acts: check-in, exemplary: yes, then: [{id: l4, sato: Nobody called., reveals: no-word}]}\n"
      "          - {id: b, say: I am sorry., acts: sorry, then: [{id: l5, sato: Well.}]}\n"
      "      - request: list\n"
      "      - {id: l6, sato: The list by Wednesday.}\n"
      "      - id: d2\n        fixed_order: yes\n        choose:\n"
      "          - {id: a, say: By noon., acts: plan, promise: list, exemplary: yes}\n"
      "          - {id: b, wait: You say nothing., acts: talk}\n"
      "      - next: later\n"
      "  later:\n    at: day 3 09:00\n    flow:\n"
      "      - {id: l7, narration: Wednesday.}\n"
      "      - id: d3\n        fixed_order: yes\n        choose:\n"
      "          - {id: a, do: You send the list., acts: answer-fast, keep: list, exemplary: yes, then: [{end: good}]}\n"
      "          - {id: b, do: You go to lunch., acts: sit-on-it, takes: 4 h, then: [{end: bad}]}\n");
}

/// The present question's option with this id.
inline simulation::Index option(const session::Model& model, const std::string& id) {
  REQUIRE(model.question.has_value());
  for (const auto& offer : model.question->offers)
    if (model.story->options[offer.option].id == id) return offer.option;
  FAIL("not on offer: ", id);
  return simulation::nowhere;
}

inline simulation::Index line(const simulation::Story& story, const std::string& id) {
  for (simulation::Index i = 0; i < story.lines.size(); ++i)
    if (story.lines[i].id == id) return i;
  FAIL("no such line: ", id);
  return simulation::nowhere;
}

/// Acknowledges whatever is pending, in order, until nothing is.
inline session::Model written(session::Updated updated) {
  while (!updated.model.pending.empty())
    updated = session::update(updated.model, session::Written{updated.model.pending.front().number});
  return updated.model;
}

inline session::Model after(const session::Model& model, const session::Message& message) {
  return written(session::update(model, message));
}

/// The talk in short: "# scene", "[1] text", "promise list 2", "= outcome".
inline std::string talk(const session::Model& model) {
  std::string all;
  const auto& story = *model.story;
  for (const auto& entry : model.transcript) {
    const std::string words(simulation::words(story, entry.text, text::Language::en));
    switch (entry.kind) {
      case session::TalkKind::scene: all += "# " + story.scenes[entry.scene].id; break;
      case session::TalkKind::narration:
      case session::TalkKind::client:
      case session::TalkKind::rep: all += "[" + std::to_string(entry.number) + "] " + words; break;
      case session::TalkKind::passed: all += "~ " + std::to_string(entry.time - entry.from); break;
      case session::TalkKind::promise:
        all += "promise " + story.promises[entry.promise].id + " " + std::to_string(static_cast<int>(entry.promise_state));
        break;
      case session::TalkKind::noted:
      case session::TalkKind::conduct:
      case session::TalkKind::reply:
      case session::TalkKind::plan:
      case session::TalkKind::missed: {
        const session::Sentence told = session::sentence(story, entry, text::Language::en);
        all += ": " + text::message(text::Language::en, told.key, told.arguments);
        break;
      }
      case session::TalkKind::discuss: all += "? " + words; break;
      case session::TalkKind::outcome: all += "= " + story.outcomes[entry.outcome].id; break;
    }
    all += '\n';
  }
  return all;
}

}  // namespace support
