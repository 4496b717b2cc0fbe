#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "debrief/depth.hpp"
#include "text/language.hpp"

/// What was asked for, as values: the arguments understood.
namespace command_line {

/// For every command.
struct Common {
  text::Language language = text::Language::ja;
  bool language_given = false;
  std::optional<std::filesystem::path> assets;  ///< --assets
};

struct OpenWindow {
  bool exit_after_first_frame = false;
};

struct Play {
  std::filesystem::path file;
  bool text = false, fresh = false, json = false, furigana = false, through = false;
  std::optional<std::string> moves, policy;
  std::optional<std::uint64_t> seed;
  debrief::Depth depth{};
};

struct Check {
  std::vector<std::filesystem::path> paths;
  bool fix = false, json = false;
};
struct Explore {
  std::filesystem::path file;
  std::optional<std::uint64_t> limit;  ///< worlds looked at
  bool json = false;
};
struct StampIds {
  std::filesystem::path file;
};
struct NewScenario {
  std::filesystem::path name;
  std::optional<text::Language> keywords;
};
/// Every automatic player, held against conditions; and blind reading.
struct Balance {
  std::vector<std::filesystem::path> paths;
  std::size_t runs = 100;
  bool json = false;
  std::optional<std::filesystem::path> blank_key, second_key;
};
struct Simulate {
  std::filesystem::path file;
  std::string policy;
  std::size_t runs = 1000;
  std::uint64_t seed = 1;
  bool json = false;
};
struct Coverage {
  std::vector<std::filesystem::path> paths;
  bool json = false;
};
/// The log: what it holds, a debrief out of it, what it comes to over time, and the same under another rubric.
struct Records {
  enum class What { list, show, debrief, progress, rescore } what{};
  std::string id;  ///< or its beginning
  bool all = false, json = false;
  bool html = false, points = false;  ///< of debrief: a page to print
};
/// The scenario as a picture.
struct DrawMap {
  std::filesystem::path file, output;
};
struct Tour {
  std::filesystem::path folder;
  double scale = 1.0;
  std::vector<std::string> only{};  ///< names of pictures; empty: all of them
};
/// Every sound as a file.
struct Sounds {
  std::filesystem::path folder;
};
struct PrintOut {
  std::string words;
};  ///< --help, --version
struct Misused {
  std::string sentence;
};  ///< what was not understood, and what to do

struct Request {
  Common common;
  std::variant<OpenWindow, Play, Check, Explore, StampIds, NewScenario, Balance, Simulate, Coverage, DrawMap, Records, Tour,
               Sounds, PrintOut, Misused>
      what;
};

}  // namespace command_line
