#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "loading/loading.hpp"
#include "support/read_text.hpp"

// scenarios/acts.md and acts.en.md are written by GAME_UPDATE_EXPECTED=1 from assets/rubric.yaml and read by authors; this keeps
// them true.
namespace {

using rubric::Act;
using rubric::Dimension;
using rubric::Principle;
using rubric::Rubric;
using rubric::Verdict;
using text::Language;

/// What the page says around the rubric's own words.
struct Frame {
  Language language;
  std::string_view file, head, principles, principle_row, acts, act_row, events;
};

constexpr std::array frames{
    Frame{
        Language::ja, "acts.md",
        "# 行為と原則の表\n\n`assets/rubric.yaml` から作った表です（手では直しません）。選択肢の `行為:` に書く言葉と、それが何を示し、何を損ないうるか。\n"
        "同じ行為でも、相手の様子、わだかまりがわかっているか、何度目かで受け取られ方が変わるので、両方の欄に出る原則があります。数は rubric.yaml にあります。"
        "[英語版](acts.en.md)\n",
        "## 24の原則\n", "| 原則 | 示すとは | 損なうとは | 示せる行為 | 損ないうる行為 |\n|---|---|---|---|---|\n", "## 行為\n",
        "| 行為 | どういうことか | 示せる原則 | 損ないうる原則 |\n|---|---|---|---|\n",
        "## 起きたこととして数えられるもの\n\n約束、遅刻、返事の遅れなどは、書かなくても Shinrai が数えます。「偽りが知られた」だけは、知られる場面で\n`出来事: [偽りが知られた]` と書きます（[language.md](language.md)）。\n"},
    Frame{
        Language::en, "acts.en.md",
        "# Acts and principles\n\nMade from `assets/rubric.yaml`; not edited by hand. The words for an option's `acts:`, and what each can show or break. One act\n"
        "is taken differently by how the client is, whether the grievance is known, and how often it came; so a principle can stand in both columns. The\n"
        "numbers are in rubric.yaml. [In Japanese](acts.md)\n",
        "## The 24 principles\n",
        "| principle | shown when | broken when | acts that can show it | acts that can break it |\n|---|---|---|---|---|\n",
        "## Acts\n", "| act | what it is | can show | can break |\n|---|---|---|---|\n",
        "## What counts without being written\n\nPromises, lateness, slow answers and their like are counted by Shinrai itself. Only that a deception came out is\nwritten, where it does: `happens: [a deception came out]` ([language.en.md](language.en.md)).\n"},
};

bool marks(const Act& act, std::string_view principle, bool shown) {
  return std::ranges::any_of(act.appraisals, [&](const rubric::Appraisal& appraisal) {
    return std::ranges::any_of(appraisal.marks, [&](const rubric::PrincipleMark& mark) {
      return mark.principle == principle && (mark.verdict != Verdict::broken) == shown;
    });
  });
}

std::string joined(const std::vector<std::string_view>& words, Language language) {
  std::string text;
  for (const auto& word : words) {
    if (!text.empty()) text += language == Language::ja ? "、" : ", ";
    text += word;
  }
  return text.empty() ? "－" : text;
}

std::string acts_that(const Rubric& rubric, std::string_view principle, bool shown, Language language) {
  std::vector<std::string_view> names;
  for (const Act& act : rubric.acts)
    if (marks(act, principle, shown)) names.push_back(act.name.in(language));
  return joined(names, language);
}

std::string principles_that(const Rubric& rubric, const Act& act, bool shown, Language language) {
  std::vector<std::string_view> names;
  for (const Principle& principle : rubric.principles)
    if (marks(act, principle.id, shown)) names.push_back(principle.name.in(language));
  return joined(names, language);
}

std::string act_rows(const Rubric& rubric, bool events, Language language) {
  std::string rows;
  for (const Act& act : rubric.acts) {
    if (is_event(act) != events) continue;
    rows += "| " + std::string(act.name.in(language)) + " | " + std::string(act.description.in(language)) + " | " +
            principles_that(rubric, act, true, language) + " | " + principles_that(rubric, act, false, language) + " |\n";
  }
  return rows;
}

std::string principle_rows(const Rubric& rubric, Dimension dimension, Language language) {
  std::string rows;
  for (const Principle& principle : rubric.principles) {
    if (principle.dimension != dimension) continue;
    rows += "| " + std::string(principle.name.in(language)) + " | " + std::string(principle.shown.in(language)) + " | " +
            std::string(principle.broken.in(language)) + " | " + acts_that(rubric, principle.id, true, language) + " | " +
            acts_that(rubric, principle.id, false, language) + " |\n";
  }
  return rows;
}

std::string page(const Rubric& rubric, const Frame& frame) {
  std::string text = std::string(frame.head) + "\n" + std::string(frame.principles);
  for (const auto dimension : {Dimension::listening, Dimension::honesty, Dimension::follow_through})
    text += "\n### " + std::string(rubric::name(dimension).in(frame.language)) + "\n\n" + std::string(frame.principle_row) +
            principle_rows(rubric, dimension, frame.language);
  text += "\n" + std::string(frame.acts) + "\n" + std::string(frame.act_row) + act_rows(rubric, false, frame.language);
  text += "\n" + std::string(frame.events) + "\n" + std::string(frame.act_row) + act_rows(rubric, true, frame.language);
  return text;
}

}  // namespace

TEST_SUITE("shipped/acts page") {
  TEST_CASE("the authors' tables of acts and principles say what the rubric says") {
    const auto rubric = loading::load_rubric(SOURCE_DIR "/assets/rubric.yaml");
    REQUIRE(rubric.ok());
    REQUIRE(rubric->rubric.has_value());
    for (const Frame& frame : frames) {
      const auto file = std::filesystem::path(SOURCE_DIR) / "scenarios" / frame.file;
      const std::string written = page(*rubric->rubric, frame);
      if (std::getenv("GAME_UPDATE_EXPECTED") != nullptr) support::write_text(file, written);
      CHECK(support::read_text(file) == written);
    }
  }
}
