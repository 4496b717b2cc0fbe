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
#include "session/progress.hpp"
#include "session/texts.hpp"
#include "simulation/story.hpp"

namespace presentation {

/// A scenario in the library: its story, or what is wrong with the file.
struct Volume {
  std::filesystem::path file;
  std::unique_ptr<const simulation::Story> story;  ///< null where the file has errors
  std::string source, sidecars;                    ///< as loading hands them over
  diagnostic::Diagnostics problems;
  std::vector<session::PastAttempt> past;  ///< newest first
  bool unfinished = false;                 ///< one of them can be gone on with
  bool due = false;                        ///< played so long ago that it is time again
};

struct Shelf {
  rubric::Rubric rubric;
  std::string rubric_source;
  std::vector<Volume> volumes;                  ///< in the order of the folders, by name within each
  std::vector<session::PastAttempt> elsewhere;  ///< at scenarios that are no longer here, newest first
  session::Progress progress;                   ///< of all finished plays, also those whose scenario is no longer here
  std::vector<session::PastWords> plans;        ///< the trainee's own, newest first
  std::string today;                            ///< by the records' clock; empty: there are no records
  int finished_plays = 0;                       ///< of all scenarios; replays aside
};

/// Reads the rubric and every scenario in the folders. A failure only where there is no rubric to play by.
[[nodiscard]] diagnostic::Result<Shelf> read_shelf(const std::filesystem::path& assets,
                                                   const std::vector<std::filesystem::path>& folders);
[[nodiscard]] diagnostic::Result<Volume> read_volume(const std::filesystem::path& file, const Shelf& shelf);
/// What a play of the volume is played from, put together when one begins: the rubric is large, and the same for all.
[[nodiscard]] std::vector<session::PlayedText> texts_of(const Volume& volume, const Shelf& shelf);
/// Looks up what the records hold: of every volume, and over all of them. Where they cannot be read all stays as it was, and the
/// failure comes back.
[[nodiscard]] std::optional<diagnostic::Failure> look_up_past(Shelf& shelf, const session::Log& log);

/// What one resolved to do: after this scenario last time, else after any. Null where nothing was written yet.
[[nodiscard]] const session::PastWords* plan_for(const Shelf& shelf, const std::string& scenario);
[[nodiscard]] std::vector<session::Teaching> teachings(const Shelf& shelf);

/// The dimensions a story is most about, in their order: of whose principles it teaches at least the share it teaches of all.
[[nodiscard]] std::vector<rubric::Dimension> stressed(const simulation::Story& story);
/// How often it was played, by session::counts.
[[nodiscard]] int times_played(const Volume& volume);
/// The last of those; null where there is none.
[[nodiscard]] const session::PastAttempt* last_play(const Volume& volume);
/// Who stands on its cover: the first client who has a face. Null where nobody has.
[[nodiscard]] const simulation::PersonInfo* face_of(const simulation::Story& story);
/// The feeling of the first line of a person; "neutral" where they never speak.
[[nodiscard]] std::string first_feeling(const simulation::Story& story, const simulation::PersonInfo& person);

/// For session::reopen: the story of texts out of the log; empty where they have errors.
[[nodiscard]] std::optional<simulation::Story> story_of(const std::vector<session::PlayedText>& texts);

}  // namespace presentation
