#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostic/diagnostic.hpp"
#include "diagnostic/result.hpp"
#include "rubric/rubric.hpp"
#include "scenario/scenario.hpp"

/// Files -> values and diagnostics. The only place that knows yaml-cpp. Nothing here throws.
namespace loading {

/// Largest file read, in bytes; a larger one is a finding.
inline constexpr std::size_t largest_file = 64u << 20;

/// A scenario exists exactly when there is no error among the problems. `texts` are the files as read, for records.
struct LoadedScenario {
  std::optional<scenario::Scenario> scenario;
  diagnostic::Diagnostics problems;  ///< sorted by place; includes validation's
  std::string source;                ///< the scenario file's text
  std::string sidecars;              ///< the sidecars' texts, each after a line "--- <file name>"
};
struct LoadedRubric {
  std::optional<rubric::Rubric> rubric;
  diagnostic::Diagnostics problems;
  std::string source;
};

/// Reads the scenario and its sidecars (`name.en.yaml` beside `name.yaml`). A failure only where the world refused (no such file,
/// no right to read it): what can be read but is no scenario is a finding.
[[nodiscard]] diagnostic::Result<LoadedScenario> load_scenario(const std::filesystem::path& file, const rubric::Rubric&);
[[nodiscard]] diagnostic::Result<LoadedRubric> load_rubric(const std::filesystem::path& file);

/// The same from texts already in memory; pure. `sidecars`: language code -> text.
[[nodiscard]] LoadedScenario parse_scenario(std::string text, const std::string& file_name, const rubric::Rubric&,
                                            const std::vector<std::pair<std::string, std::string>>& sidecars = {});
[[nodiscard]] LoadedRubric parse_rubric(std::string_view text, const std::string& file_name);

/// Every scenario in a folder (not in folders below it), sidecars left out, sorted by name; or the file itself.
[[nodiscard]] diagnostic::Result<std::vector<std::filesystem::path>> scenario_files(const std::filesystem::path&);

/// Stamps stable ids on every line, narration, decision and option that has none; comments, layout and existing ids stay byte for
/// byte. Precondition: the text loads without errors of syntax. Pure. Returns the text unchanged where nothing was missing.
[[nodiscard]] std::string stamp_ids(std::string_view text, const std::string& file_name);

/// Mends the mechanical slips (full-width colon after a keyword, full-width spaces in the margin, tabs, CRLF, a missing space
/// after the colon, a value that needs quotes). Pure; what it cannot mend with certainty it leaves. Mended text is never less
/// readable by the loader than before.
struct Fixed {
  std::string text;
  diagnostic::Diagnostics mended;
};
[[nodiscard]] Fixed fix_slips(std::string_view text, const std::string& file_name);

}  // namespace loading
