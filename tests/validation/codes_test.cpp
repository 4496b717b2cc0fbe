#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

#include "support/read_text.hpp"
#include "text/message.hpp"
#include "validation/codes.hpp"

// game/validation/CODES.md is written by GAME_UPDATE_EXPECTED=1 and read by authors; this keeps it true.
namespace {

const std::vector<std::string> fillers(6, "…");

std::string row(const validation::Rule& rule) {
  const std::string code(rule.code.text);
  return "| " + code + " | " + std::string(text::word(rule.severity)) + " | " + std::string(rule.line) + " | " +
         text::message(text::Language::ja, code, fillers) + " | " + text::message(text::Language::en, code, fillers) + " |\n";
}

std::string page() {
  std::vector<validation::Rule> rules(validation::all_rules().begin(), validation::all_rules().end());
  std::ranges::sort(rules, {}, [](const validation::Rule& rule) { return rule.code.text; });
  std::string text =
      "# Codes\n\n"
      "What `shinrai check` can find, by code: S for scenarios, R for the rubric, K for the forms of a blind reading (`balance --second-key`). A code never changes its meaning. Each has a file in `tests/faults/` that\n"
      "raises it and nothing else. This page is written from the table of rules and the catalogue of messages (`GAME_UPDATE_EXPECTED=1`).\n\n"
      "| code | severity | rule | 日本語 | English |\n|---|---|---|---|---|\n";
  for (const validation::Rule& rule : rules) text += row(rule);
  return text;
}

std::size_t count(const std::string& text, std::string_view word) {
  std::size_t found = 0;
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_SUITE("validation/codes") {
  TEST_CASE("CODES.md says of every code what the program says") {
    const std::filesystem::path file = std::filesystem::path(SOURCE_DIR) / "game" / "validation" / "CODES.md";
    if (std::getenv("GAME_UPDATE_EXPECTED") != nullptr) support::write_text(file, page());
    CHECK(support::read_text(file) == page());
  }

  TEST_CASE("every rule that is written down is in the table") {
    std::size_t written = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(SOURCE_DIR) / "game" / "validation"))
      if (entry.path().filename().string().starts_with("codes_"))
        written += count(support::read_text(entry.path()), "inline constexpr Rule ");
    CHECK(written == validation::all_rules().size());
  }
}
