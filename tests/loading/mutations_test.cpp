#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "loading/loading.hpp"
#include "support/play_rubric.hpp"
#include "support/read_text.hpp"
#include "support/small_rubric.hpp"

// Shipped files with one line dropped, repeated, swapped or cut: whatever comes of it, loading never throws, and there is a
// scenario exactly when there is no error. A sample by default; SHINRAI_ALL_MUTATIONS=1 tries every line.
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(const std::string& text) {
  Lines lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1);
    lines.push_back(text.substr(at, end - at + 1));
    at = end + 1;
  }
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text;
  for (const std::string& line : lines) text += line;
  return text;
}

using Mutation = std::function<void(Lines&, std::size_t)>;

const std::vector<std::pair<const char*, Mutation>> mutations = {
    {"drop", [](Lines& lines, std::size_t at) { lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at)); }},
    {"repeat",
     [](Lines& lines, std::size_t at) { lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), std::string(lines[at])); }},
    {"swap",
     [](Lines& lines, std::size_t at) {
       if (at + 1 < lines.size()) std::swap(lines[at], lines[at + 1]);
     }},
    {"cut the rest of the file", [](Lines& lines, std::size_t at) { lines.resize(at); }},
    {"cut the line in half", [](Lines& lines, std::size_t at) { lines[at] = lines[at].substr(0, lines[at].size() / 2) + '\n'; }},
    {"push the line in", [](Lines& lines, std::size_t at) { lines[at] = ' ' + lines[at]; }},
    {"widen its colons",
     [](Lines& lines, std::size_t at) {
       if (const std::size_t colon = lines[at].find(": "); colon != std::string::npos) lines[at].replace(colon, 2, "：");
     }},
};

void check_holds(const std::string& text, const std::string& name, const rubric::Rubric& rubric = support::small_rubric()) {
  const auto loaded = loading::parse_scenario(text, name, rubric);
  CHECK(loaded.scenario.has_value() == !diagnostic::has_errors(loaded.problems));
  for (const auto& problem : loaded.problems) {
    CHECK_FALSE(problem.where.file.empty());
    CHECK(problem.where.line >= 1);
    CHECK(problem.where.column >= 1);
  }
  const std::string fixed = loading::fix_slips(text, name).text;
  CHECK(loading::fix_slips(fixed, name).text == fixed);
  const std::string stamped = loading::stamp_ids(text, name);
  CHECK(loading::stamp_ids(stamped, name) == stamped);
}

std::vector<std::filesystem::path> shipped() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(SOURCE_DIR) + "/scenarios"))
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

}  // namespace

TEST_SUITE("loading/mutations") {
  TEST_CASE("no line dropped, repeated, swapped or cut makes loading throw or contradict itself") {
    const bool all = std::getenv("SHINRAI_ALL_MUTATIONS") != nullptr;
    // Where a file is not tried line by line each mutation has one, each in another part of it, and in the next file further on.
    std::size_t tried = 0;
    for (const auto& file : shipped()) {
      const Lines original = lines_of(support::read_text(file));
      const std::size_t stride = all ? 1 : original.size();
      for (std::size_t m = 0; m < mutations.size(); ++m)
        for (std::size_t at = all ? 0 : tried++ * 5 % 32 * original.size() / 32; at < original.size(); at += stride) {
          CAPTURE(file.filename().string());
          CAPTURE(mutations[m].first);
          CAPTURE(at + 1);
          Lines lines = original;
          mutations[m].second(lines, at);
          check_holds(joined(lines), "m.yaml");
        }
    }
  }

  TEST_CASE("nor does any in a file that asks every kind of question") {
    const rubric::Rubric rubric = support::play_rubric();
    const Lines original = lines_of(support::read_text(std::string(SOURCE_DIR) + "/tests/support/every_question.yaml"));
    const std::size_t stride = std::getenv("SHINRAI_ALL_MUTATIONS") != nullptr ? 1 : 3;
    for (std::size_t m = 0; m < mutations.size(); ++m)
      for (std::size_t at = m % stride; at < original.size(); at += stride) {
        const auto& [name, mutate] = mutations[m];
        CAPTURE(name);
        CAPTURE(at + 1);
        Lines lines = original;
        mutate(lines, at);
        check_holds(joined(lines), "m.yaml", rubric);
      }
  }

  TEST_CASE("no byte of the short fixtures changed to a sign of YAML's own does either") {
    const std::string text = support::read_text(std::string(SOURCE_DIR) + "/tests/faults/S610_unstamped.yaml");
    const std::size_t stride = std::getenv("SHINRAI_ALL_MUTATIONS") != nullptr ? 1 : 23;
    for (const char sign : std::string("\t:#&*!|>'\"%@`[]{}-?,\x80\n"))
      for (std::size_t at = static_cast<unsigned char>(sign) % stride; at < text.size(); at += stride) {
        CAPTURE(at);
        CAPTURE(static_cast<int>(sign));
        std::string changed = text;
        changed[at] = sign;
        check_holds(changed, "m.yaml");
      }
  }
}
