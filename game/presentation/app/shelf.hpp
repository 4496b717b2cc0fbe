#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "diagnostic/result.hpp"
#include "rubric/rubric.hpp"
#include "session/performer.hpp"
#include "session/texts.hpp"
#include "simulation/story.hpp"

namespace presentation {

/// A scenario in the library: its story, or what is wrong with the file.
struct Volume {
  std::filesystem::path file;
  std::unique_ptr<const simulation::Story> story;  ///< null where the file has errors
  std::vector<session::PlayedText> texts;
  diagnostic::Diagnostics problems;
  std::vector<session::PastAttempt> past;  ///< newest first
  bool unfinished = false;                 ///< one of them can be gone on with
};

struct Shelf {
  rubric::Rubric rubric;
  std::string rubric_source;
  std::vector<Volume> volumes;  ///< in the order of the folders, by name within each
};

/// Reads the rubric and every scenario in the folders. A failure only where there is no rubric to play by.
[[nodiscard]] diagnostic::Result<Shelf> read_shelf(const std::filesystem::path& assets,
                                                   const std::vector<std::filesystem::path>& folders);
[[nodiscard]] diagnostic::Result<Volume> read_volume(const std::filesystem::path& file, const Shelf& shelf);
/// Looks up what the records hold of every volume. What cannot be read counts as never played.
void look_up_past(Shelf& shelf, const session::Log& log);

/// Which dimensions a story teaches, in their order.
[[nodiscard]] std::vector<rubric::Dimension> taught(const simulation::Story& story);
/// Who stands on its cover: the first client who has a face. Null where nobody has.
[[nodiscard]] const simulation::PersonInfo* face_of(const simulation::Story& story);
/// The feeling of the first line of a person; "neutral" where they never speak.
[[nodiscard]] std::string first_feeling(const simulation::Story& story, const simulation::PersonInfo& person);

/// For session::reopen: the story of texts out of the log; empty where they have errors.
[[nodiscard]] std::optional<simulation::Story> story_of(const std::vector<session::PlayedText>& texts);

}  // namespace presentation
