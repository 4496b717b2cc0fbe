#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "session/opening.hpp"

/// An attempt that has ended, looked at once more: its play is made again from what the log holds.
namespace session {

/// The scenario as it is in the library now. Null where it is no longer there.
struct Present {
  const simulation::Story* story = nullptr;
  const std::vector<PlayedText>* texts = nullptr;
};

/// Which texts the play was made again from.
enum class MadeFrom : std::uint8_t {
  same,    ///< those it was played from, and they are the library's still
  stored,  ///< those it was played from; the library has others by now, or none
  present  ///< the library's, whose structure is the same: those it was played from are for another version of the program
};

/// What has to be said of a play that is told again.
struct Retold {
  std::string started_at;
  MadeFrom from{};
  std::optional<RecordResult> otherwise = {};  ///< as it was scored then, where it comes to something else now
};

struct LookedBack {
  std::unique_ptr<const simulation::Story> stored;  ///< null: the present story
  Model model;                                      ///< at its debrief, and over
  Retold retold;
};

/// Empty where the play cannot be made again: what the log holds of it is then all there is. Pure but for what `compile` does.
/// Precondition: the attempt was played to its end; the present story, where not null, outlives the model.
[[nodiscard]] std::optional<LookedBack> look_back(const StoredAttempt&, const Present&, const CompileTexts& compile);

}  // namespace session
