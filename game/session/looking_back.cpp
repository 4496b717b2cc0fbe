#include "session/looking_back.hpp"

#include <algorithm>
#include <utility>

#include "session/recording.hpp"

namespace session {
namespace {

/// Whatever the files are called: a folder may have been moved.
bool say_the_same(const std::vector<PlayedText>& then, const std::vector<PlayedText>& now) {
  return then.size() == now.size() && std::ranges::all_of(then, [&](const PlayedText& text) {
           const PlayedText* other = find_text(now, text.role);
           return other != nullptr && other->body == text.body;
         });
}

std::optional<Model> made_again(const simulation::Story& story, const StoredAttempt& attempt) {
  auto updated = resume(story, attempt.play);
  if (!updated || updated->model.phase != Phase::debrief) return std::nullopt;
  updated->model.over = true;
  return std::move(updated->model);
}

LookedBack looked_back(std::unique_ptr<const simulation::Story> stored, Model model, MadeFrom from,
                       const StoredAttempt& attempt) {
  const RecordResult now = result_of(model);
  const auto& then = attempt.result;
  const bool otherwise = then && (then->outcome != now.outcome || then->dimensions != now.dimensions);
  return {std::move(stored), std::move(model), {attempt.started_at, from, otherwise ? then : std::nullopt}};
}

}  // namespace

std::optional<LookedBack> look_back(const StoredAttempt& attempt, const Present& present, const CompileTexts& compile) {
  const bool here = present.story != nullptr && present.texts != nullptr;
  if (here && say_the_same(attempt.texts, *present.texts))
    if (auto model = made_again(*present.story, attempt)) return looked_back({}, std::move(*model), MadeFrom::same, attempt);
  if (auto story = compile(attempt.texts)) {
    auto stored = std::make_unique<const simulation::Story>(std::move(*story));
    if (auto model = made_again(*stored, attempt))
      return looked_back(std::move(stored), std::move(*model), MadeFrom::stored, attempt);
  }
  if (here && structure_of(*present.story) == attempt.structure)
    if (auto model = made_again(*present.story, attempt)) return looked_back({}, std::move(*model), MadeFrom::present, attempt);
  return std::nullopt;
}

}  // namespace session
