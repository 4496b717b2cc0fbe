#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostic/result.hpp"
#include "session/session.hpp"
#include "session/texts.hpp"

/// Going on with an attempt that was interrupted, whatever has become of the scenario's file since.
namespace session {

/// An attempt as the log holds it.
struct StoredAttempt {
  std::string id;
  Unfinished play;
  std::string structure;  ///< of the story it was played from, see structure_of
  std::vector<PlayedText> texts;
  std::string scenario = {}, started_at = {};
  std::optional<RecordResult> result = {};  ///< as it was first scored, without its evidence; empty: not played to its end
};

/// Story::structure as the log writes it.
[[nodiscard]] std::string structure_of(const simulation::Story& story);

/// Makes a story of stored texts; empty where they have errors. Handed in, because reading texts is loading's business.
using CompileTexts = std::function<std::optional<simulation::Story>(const std::vector<PlayedText>&)>;

struct Opened {
  std::unique_ptr<const simulation::Story>
      stored;  ///< the story of the stored texts where the play goes on from those; null: the current one
  Updated updated;
};

/// The same question as before the interruption. A scenario whose structure is unchanged goes on from its present text (a typo
/// may have been mended); otherwise, or where there is no present text, from the stored one. Pure but for what `compile` does.
/// Precondition: `current`, where not null, outlives the model.
[[nodiscard]] diagnostic::Result<Opened> reopen(const StoredAttempt& attempt, const simulation::Story* current,
                                                const CompileTexts& compile);

}  // namespace session
