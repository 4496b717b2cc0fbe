#pragma once
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "loading/loading.hpp"

/// What the fuzz targets share.
namespace fuzz {

/// What must hold whatever the input was; where it does not, the fuzzer keeps the input.
inline void must(bool holds, const char* what) {
  if (holds) return;
  std::cerr << "does not hold: " << what << '\n';
  std::abort();
}

[[nodiscard]] inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

[[nodiscard]] inline const rubric::Rubric& shipped_rubric() {
  static const rubric::Rubric rubric = *loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml")->rubric;
  return rubric;
}

}  // namespace fuzz
