#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "loading/loading.hpp"
#include "session/texts.hpp"
#include "simulation/story.hpp"
#include "text/message.hpp"

namespace support {

/// Every scenario that is shipped, sorted by name.
inline std::vector<std::filesystem::path> shipped_files() {
  const auto files = loading::scenario_files(SOURCE_DIR "/scenarios");
  REQUIRE(files.ok());
  REQUIRE_FALSE(files->empty());
  return *files;
}

struct Shipped {
  rubric::Rubric rubric;
  loading::LoadedScenario loaded;
  std::string rubric_source;
};

/// Each is read once: with the sanitizers that takes most of a second.
inline const Shipped& load_shipped(const std::filesystem::path& file) {
  static std::map<std::filesystem::path, Shipped> read;
  if (const auto found = read.find(file); found != read.end()) return found->second;
  auto rubric = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
  REQUIRE(rubric.ok());
  REQUIRE(rubric->rubric.has_value());
  auto loaded = loading::load_scenario(file, *rubric->rubric);
  REQUIRE(loaded.ok());
  return read.try_emplace(file, Shipped{std::move(*rubric->rubric), std::move(*loaded), std::move(rubric->source)}).first->second;
}

inline std::vector<session::PlayedText> texts_of(const Shipped& shipped, const std::filesystem::path& file) {
  return session::played_texts(file.string(), shipped.loaded.source, shipped.loaded.sidecars, shipped.rubric_source);
}

/// The story of a shipped scenario; the test fails where it has errors.
inline simulation::Story shipped_story(const std::filesystem::path& file) {
  const Shipped& shipped = load_shipped(file);
  for (const auto& problem : shipped.loaded.problems)
    if (problem.severity == diagnostic::Severity::error) FAIL_CHECK(text::line(problem, text::Language::en));
  REQUIRE(shipped.loaded.scenario.has_value());
  return simulation::compile(*shipped.loaded.scenario, shipped.rubric);
}

}  // namespace support
