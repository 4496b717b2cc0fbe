#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "loading/loading.hpp"
#include "support/read_text.hpp"
#include "support/small_rubric.hpp"
#include "text/message.hpp"
#include "validation/codes.hpp"

// tests/faults/ has one file for each code, S101_unknown_key.yaml and so on, which raises that code and nothing else. The
// comments it begins with are the lines a reader of English is shown. Where a file cannot begin with a comment, the lines are in
// NAME.expected beside it.
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(SOURCE_DIR) / "tests" / "faults";

std::string lines_of(const diagnostic::Diagnostics& problems) {
  std::string all;
  for (const auto& problem : problems) all += text::line(problem, text::Language::en) + '\n';
  return all;
}

std::string first_comments(const std::string& text) {
  std::string found;
  for (std::size_t at = 0; text.compare(at, 2, "# ") == 0;) {
    const std::size_t end = text.find('\n', at);
    found += text.substr(at + 2, end - at - 1);
    at = end + 1;
  }
  return found;
}

std::string behind_comments(const std::string& text) {
  std::size_t at = 0;
  while (text.compare(at, 2, "# ") == 0) at = text.find('\n', at) + 1;
  return text.substr(at);
}

std::string as_comments(const std::string& lines) {
  std::string out;
  for (std::size_t at = 0; at < lines.size(); at = lines.find('\n', at) + 1)
    out += "# " + lines.substr(at, lines.find('\n', at) - at + 1);
  return out;
}

bool is_sidecar(const fs::path& file) { return file.stem().extension() == ".en" || file.stem().extension() == ".ja"; }

diagnostic::Diagnostics problems_in(const fs::path& file, const std::string& text) {
  const std::string name = file.filename().string();
  std::vector<std::pair<std::string, std::string>> sidecars;
  for (const std::string language : {"en", "ja"}) {
    const fs::path sidecar = folder / (file.stem().string() + '.' + language + ".yaml");
    if (fs::exists(sidecar)) sidecars.emplace_back(language, support::read_text(sidecar));
  }
  return loading::parse_scenario(text, name, support::small_rubric(), sidecars).problems;
}

/// Places in the expected lines count the comments themselves, so a file is brought up to date until it agrees with itself.
std::string brought_up_to_date(const fs::path& file, std::string text) {
  for (int round = 0; round < 3; ++round) text = as_comments(lines_of(problems_in(file, text))) + behind_comments(text);
  support::write_text(file, text);
  return text;
}

void check_fixture(const fs::path& file) {
  CAPTURE(file.filename().string());
  const bool update = std::getenv("GAME_UPDATE_EXPECTED") != nullptr;
  const fs::path beside = folder / (file.stem().string() + ".expected");
  std::string text = support::read_text(file);
  const bool in_comments = !fs::exists(beside);
  if (update && in_comments) text = brought_up_to_date(file, text);
  const auto problems = problems_in(file, text);
  if (update && !in_comments) support::write_text(beside, lines_of(problems));

  const std::string code = file.filename().string().substr(0, 4);
  CHECK_FALSE(problems.empty());
  for (const auto& problem : problems) CHECK_MESSAGE(problem.code.text == code, text::line(problem, text::Language::en));
  CHECK(lines_of(problems) == (in_comments ? first_comments(text) : support::read_text(beside)));
}

/// Those of scenarios; the rubric's begin with R and are tests/rubric's.
std::vector<fs::path> fixtures(bool every_area = false) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const fs::path& file = entry.path();
    const bool is_ours = every_area || file.filename().string().starts_with('S');
    if (file.extension() == ".yaml" && !is_sidecar(file) && is_ours) files.push_back(file);
  }
  std::ranges::sort(files);
  return files;
}

// Faults of sheer size, which nobody wants in a repository.
struct Generated {
  std::function<std::string()> text;
  std::string line;
};

std::string repeated(std::string_view piece, std::size_t times) {
  std::string all;
  all.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += piece;
  return all;
}

const std::string start_of_large =
    "シナリオ: g\n題名: 大きい\n開始日: 2026年4月6日\n登場人物: {佐藤: {名前: 佐藤}}\n結末: {続く: {順位: 1, 題: 続く, 語り: "
    "おわり}}\n"
    "場面:\n  到着:\n    流れ:\n";

std::string many_steps() {
  std::string text = start_of_large;
  for (int i = 1; i <= 4'000; ++i) text += "    - 佐藤: はい\n      id: l" + std::to_string(i) + '\n';
  return text + "    - 終わり: 続く\n";
}

std::string many_asked() {
  std::string text = start_of_large;
  for (int i = 0; i < 43; ++i) {
    const std::string id = std::to_string(i);
    text += "    - {id: d" + id + ", 選択: [{言う: 一, id: a}, {言う: 二, id: b}, {言う: 三, id: c}]}\n";
    for (const std::string option : {"a", "b", "c"})
      text += "    - {もし: {選んだ: d" + id + '.' + option + "}, そのとき: [{時間: 1分}]}\n";
  }
  return text + "    - 終わり: 続く\n";
}

const std::map<std::string, Generated> generated = {
    {"S001",
     {[] { return repeated("# a comment of forty characters in one \n", 1'700'000); },
      "g.yaml:1:1: error[S001]: the file is too large (at most 64 MiB)\n"}},
    {"S014",
     {[] { return "[" + repeated("1,", 4'000'001) + "]"; },
      "g.yaml:1:8000002: error[S014]: there are too many values (at most 4000000)\n"}},
    {"S015",
     {[] { return "題名: " + repeated("長", 20'001); },
      "g.yaml:1:5: error[S015]: this text is too long (at most 60000 bytes)\n"}},
    {"S706", {many_asked, "g.yaml:180:18: error[S706]: conditions ask about too many options and scenes; at most 128 fit\n"}},
    {"S703", {many_steps, "g.yaml:8009:7: error[S703]: scene '到着' is too long; at most 4000 steps fit\n"}},
};

}  // namespace

TEST_SUITE("loading/faults") {
  TEST_CASE("every fixture raises its own code, in the words it says, and nothing else") {
    for (const fs::path& file : fixtures()) check_fixture(file);
  }

  TEST_CASE("faults of size raise their code") {
    for (const auto& [code, fault] : generated) {
      CAPTURE(code);
      CHECK(lines_of(loading::parse_scenario(fault.text(), "g.yaml", support::small_rubric()).problems) == fault.line);
    }
  }

  TEST_CASE("every code has its fixture, and every fixture a code") {
    std::set<std::string> codes, shown;
    for (const validation::Rule& rule : validation::all_rules()) codes.emplace(rule.code.text);
    for (const fs::path& file : fixtures(true)) shown.insert(file.filename().string().substr(0, 4));
    for (const auto& [code, fault] : generated) shown.insert(code);
    for (const std::string& code : codes) CHECK_MESSAGE(shown.contains(code), "tests/faults has nothing for " << code);
    for (const std::string& code : shown) CHECK_MESSAGE(codes.contains(code), "no rule has the code " << code);
  }

  TEST_CASE("every code has a sentence in both languages") {
    for (const validation::Rule& rule : validation::all_rules()) CHECK_MESSAGE(text::has_message(rule.code.text), rule.code.text);
  }
}
