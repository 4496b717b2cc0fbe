#pragma once
#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "text/language.hpp"

/// The window. Everything else of this module stands behind these.
namespace presentation {

/// What the functions below return, as the program does.
namespace exit_code {
inline constexpr int fine = 0;
inline constexpr int findings = 1;      ///< the scenario has errors
inline constexpr int world_failed = 3;  ///< told to `err`
}  // namespace exit_code

struct Options {
  std::optional<text::Language> language;  ///< as asked for; else what was set before, else the locale's
  text::Language locale = text::Language::ja;
  std::filesystem::path assets;                  ///< exists
  std::vector<std::filesystem::path> scenarios;  ///< folders to show in the library
  std::filesystem::path data, config;            ///< the product's own folders; made where missing
  std::filesystem::path documents;               ///< where pages to print go; made where missing
  std::optional<std::filesystem::path> file;     ///< a scenario to open at once
  std::optional<std::uint64_t> seed;
  std::uint64_t fresh_seed = 1;         ///< for an attempt that names none
  bool new_attempt = false;             ///< not the unfinished one
  bool through = false;                 ///< the briefing leads with the way without step-back
  bool exit_after_first_frame = false;  ///< the home screen once, without the first-run questions
  std::string version;
};

/// Opens the window and returns when it is closed.
[[nodiscard]] int run_window(const Options& options, std::ostream& err);

struct TourOptions {
  Options window;
  std::filesystem::path folder;     ///< made where missing, parents too
  double scale = 1;                 ///< 1 is 1280 x 720
  std::vector<std::string> only{};  ///< names of pictures, as in "play-marked"; empty: all of them
};

/// Writes every screen as a PNG, in the languages asked for (both where none was), and the names of the files to `out`.
[[nodiscard]] int tour(const TourOptions& options, std::ostream& out, std::ostream& err);

struct SoundsOptions {
  text::Language language = text::Language::ja;
  std::filesystem::path folder;  ///< made where missing, parents too
};

/// Writes every sound as a WAV file, and the names of the files to `out`. Needs neither display nor sound card.
[[nodiscard]] int write_sounds(const SoundsOptions& options, std::ostream& out, std::ostream& err);

}  // namespace presentation
