#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "loading/loading.hpp"
#include "loading/value.hpp"
#include "support/rubric_file.hpp"
#include "text/message.hpp"
#include "validation/codes_rubric.hpp"

// tests/faults/R*.yaml: the first line is a comment with the message the fault must raise, exactly; `replace` is a line of
// tests/support/small_rubric.yaml (or a list of them), `by` what stands there instead. One fault each: no other message may come
// up.
namespace {

namespace fs = std::filesystem;

struct Fault {
  fs::path file;
  std::string expected, rest;  // rest: the file without its first line
  std::vector<std::string> replace, by;
};

std::vector<fs::path> fault_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(SOURCE_DIR "/tests/faults"))
    if (entry.path().filename().string().starts_with('R')) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

std::vector<std::string> texts(const loading::Value* value) {
  REQUIRE(value != nullptr);
  if (value->is_scalar()) return {std::string(value->text())};
  std::vector<std::string> all;
  for (const loading::Value& item : value->items()) all.emplace_back(item.text());
  return all;
}

Fault read_fault(const fs::path& file) {
  const std::string text = support::text_of(file.string());
  const std::size_t end = text.find('\n');
  REQUIRE(text.starts_with("# "));
  const loading::Document document = loading::read_document(text, file.filename().string());
  REQUIRE(document.root.has_value());
  Fault fault{file, text.substr(2, end - 2), text.substr(end), texts(loading::find(*document.root, "replace")),
              texts(loading::find(*document.root, "by"))};
  REQUIRE(fault.replace.size() == fault.by.size());
  return fault;
}

std::string with_line(std::string text, const std::string& old, std::string now) {
  const std::string line = '\n' + old + '\n';
  const std::size_t at = text.find(line);
  REQUIRE_MESSAGE(at != std::string::npos, "small_rubric.yaml has no line '" << old << "'");
  REQUIRE_MESSAGE(text.find(line, at + 1) == std::string::npos, "small_rubric.yaml has this line twice: '" << old << "'");
  if (!now.empty() && !now.ends_with('\n')) now += '\n';
  return text.replace(at + 1, line.size() - 1, now);
}

/// The small rubric with this fault in it.
std::string spoiled(const Fault& fault) {
  std::string text = support::small_rubric_text();
  for (std::size_t i = 0; i < fault.replace.size(); ++i) text = with_line(std::move(text), fault.replace[i], fault.by[i]);
  return text;
}

std::string raised_by(const Fault& fault) {
  std::string lines;
  for (const auto& problem : loading::parse_rubric(spoiled(fault), "rubric.yaml").problems)
    lines += (lines.empty() ? "" : " | ") + text::line(problem, text::Language::en);
  return lines;
}

}  // namespace

TEST_SUITE("rubric/faults") {
  TEST_CASE("every fault raises its own message and no other") {
    const bool update = std::getenv("GAME_UPDATE_EXPECTED") != nullptr;
    for (const fs::path& file : fault_files()) {
      CAPTURE(file.filename().string());
      const Fault fault = read_fault(file);
      const std::string raised = raised_by(fault);
      if (update) std::ofstream(file, std::ios::binary) << "# " << raised << fault.rest;
      CHECK(raised == fault.expected);
      CHECK(raised.find('[' + file.filename().string().substr(0, 4) + ']') != std::string::npos);
    }
  }

  TEST_CASE("the small rubric is free of faults, so that each fault is the one its file put there") {
    const auto loaded = loading::parse_rubric(support::small_rubric_text(), "rubric.yaml");
    for (const auto& problem : loaded.problems) MESSAGE(text::line(problem, text::Language::en));
    CHECK(loaded.problems.empty());
    CHECK(loaded.rubric.has_value());
  }
}
