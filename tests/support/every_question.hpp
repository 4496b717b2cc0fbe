#pragma once
#include "support/read_text.hpp"
#include "support/small_story.hpp"

namespace support {

/// A small scenario that asks every kind of question, with all that may stand beside one.
inline std::string every_question() { return read_text(std::filesystem::path(SOURCE_DIR) / "tests/support/every_question.yaml"); }

inline simulation::Story every_question_story(const std::string& text = every_question()) {
  const rubric::Rubric rubric = play_rubric();
  return simulation::compile(scenario_of(text, rubric), rubric);
}

}  // namespace support
