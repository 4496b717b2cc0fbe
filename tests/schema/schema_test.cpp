#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "loading/loading.hpp"
#include "schema/parts.hpp"
#include "support/read_text.hpp"

// assets/schema/*.json are made from the tables the loader reads by, and written by GAME_UPDATE_EXPECTED=1. Whether they say the
// same as the loader is judged from outside: judge.js.
namespace {

void check_current(const char* name, const std::string& made) {
  const std::filesystem::path file = std::filesystem::path(SOURCE_DIR) / "assets" / "schema" / name;
  if (std::getenv("GAME_UPDATE_EXPECTED") != nullptr) support::write_text(file, made);
  CHECK_MESSAGE(support::read_text(file) == made, name << " is not what the loader's tables make; see tests/README.md");
}

}  // namespace

TEST_SUITE("schema/schema") {
  TEST_CASE("the schema of scenarios is made from the loader's tables, the catalogue and the shipped rubric") {
    const auto loaded = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
    REQUIRE(loaded.ok());
    REQUIRE(loaded->rubric.has_value());
    check_current("scenario.schema.json", schema::scenario_schema(*loaded->rubric));
  }

  TEST_CASE("so are those of translations and rubrics") {
    check_current("translation.schema.json", schema::translation_schema());
    check_current("rubric.schema.json", schema::rubric_schema());
  }
}
