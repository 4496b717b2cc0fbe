#pragma once
#include <fstream>
#include <iterator>
#include <string>

#include "loading/loading.hpp"

namespace support {

inline std::string text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The smallest rubric that passes every check, as text.
inline std::string small_rubric_text() { return text_of(SOURCE_DIR "/tests/support/small_rubric.yaml"); }

/// The rubric the product ships, or nothing where it does not load (tests/rubric/shipped_test.cpp says why).
inline std::optional<rubric::Rubric> shipped_rubric() {
  static const auto loaded = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
  return loaded.ok() ? loaded->rubric : std::nullopt;
}

}  // namespace support
