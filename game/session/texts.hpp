#pragma once
#include <string>
#include <utility>
#include <vector>

/// The texts an attempt is played from, as the log keeps them: with seed and moves they rebuild the play whatever becomes of the
/// files.
namespace session {

struct PlayedText {
  std::string role;  ///< "scenario", "rubric", "sidecar.en"
  std::string name;  ///< the file it came from, for people
  std::string body;
  bool operator==(const PlayedText&) const = default;
};

/// `sidecars` as loading hands them over: each text after a line "--- <file name>". Pure.
[[nodiscard]] std::vector<PlayedText> played_texts(const std::string& file, const std::string& source,
                                                   const std::string& sidecars, const std::string& rubric);

/// The text with this role, or null.
[[nodiscard]] const PlayedText* find_text(const std::vector<PlayedText>& texts, const std::string& role);

/// Language code -> text, as loading takes them back.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> sidecars_in(const std::vector<PlayedText>& texts);

}  // namespace session
