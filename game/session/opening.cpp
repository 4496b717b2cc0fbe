#include "session/opening.hpp"

#include <string_view>

namespace session {

std::string structure_of(const simulation::Story& story) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (int shift = 60; shift >= 0; shift -= 4) hex += digits[(story.structure >> shift) & 15u];
  return hex;
}

diagnostic::Result<Opened> reopen(const StoredAttempt& attempt, const simulation::Story* current, const CompileTexts& compile) {
  if (current != nullptr && structure_of(*current) == attempt.structure)
    if (auto updated = resume(*current, attempt.play)) return Opened{nullptr, std::move(*updated)};
  if (auto story = compile(attempt.texts)) {
    auto stored = std::make_unique<const simulation::Story>(std::move(*story));
    if (auto updated = resume(*stored, attempt.play)) return Opened{std::move(stored), std::move(*updated)};
  }
  return diagnostic::Failure{"failure.cannot_resume", {attempt.id}};
}

}  // namespace session
