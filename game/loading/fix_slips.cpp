#include <algorithm>
#include <utility>

#include "loading/encoding.hpp"
#include "loading/loading.hpp"
#include "loading/scenario_reader.hpp"
#include "loading/slips.hpp"
#include "loading/value.hpp"
#include "validation/codes.hpp"

namespace loading {
namespace {

using diagnostic::Diagnostics;

Diagnostics problems_in(std::string_view text, const std::string& file_name) {
  Document document = read_document(text, file_name);
  if (document.root) (void)read_scenario(*document.root, file_name, document.problems);
  diagnostic::sort_by_place(document.problems);
  return std::move(document.problems);
}

/// How well a text can be read: as YAML to the end or how far, and with how few errors.
std::pair<int, long> readability(const Diagnostics& problems) {
  const auto refused = std::ranges::find_if(problems, [](const auto& problem) { return problem.code.text.starts_with("S00"); });
  if (refused != problems.end()) return {refused->where.line, -1};
  return {1 << 30, -std::ranges::count(problems, diagnostic::Severity::error, &diagnostic::Diagnostic::severity)};
}

struct Mend {
  std::string text;
  Diagnostics what;
};

struct Margin {
  std::size_t spaces = 0, tabs = 0;
  [[nodiscard]] std::size_t size() const { return spaces + tabs; }
};

Margin margin_of(std::string_view line) {
  Margin margin;
  for (const char c : line) {
    if (c == ' ')
      ++margin.spaces;
    else if (c == '\t')
      ++margin.tabs;
    else
      break;
  }
  return margin;
}

/// How many spaces a tab stands for: the first line with tabs below one that opens something is two deeper than that one. 0 where
/// no line tells.
std::size_t tab_width(const Lines& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const Margin margin = margin_of(lines.at(i));
    const std::string_view above = lines.at(i - 1);
    if (margin.tabs == 0 || margin_of(above).tabs > 0 || !(above.ends_with(':') || above.ends_with("："))) continue;
    const std::size_t wanted = indentation(above) + 2;
    if (wanted > margin.spaces && (wanted - margin.spaces) % margin.tabs == 0) return (wanted - margin.spaces) / margin.tabs;
  }
  return 0;
}

/// Tabs in margins are mended together or not at all: one line alone does not tell what they meant.
std::optional<Mend> mend_tabs(const std::string& text, const std::string& file_name) {
  const Lines lines(text);
  const std::size_t width = tab_width(lines);
  if (width == 0) return std::nullopt;
  Mend mend{text.substr(0, lines.start(0)), {}};
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Margin margin = margin_of(lines.at(i));
    const std::size_t end = i + 1 < lines.size() ? lines.start(i + 1) : text.size();
    mend.text += std::string(margin.spaces + margin.tabs * width, ' ');
    mend.text += text.substr(lines.start(i) + margin.size(), end - lines.start(i) - margin.size());
    if (margin.tabs > 0)
      mend.what.push_back(validation::finding(validation::codes::tab, {file_name, static_cast<int>(i) + 1, 1}));
  }
  return mend;
}

/// The text with the first slip mended that a finding of its reading comes from.
std::optional<Mend> mend_one(const std::string& text, const Diagnostics& problems, const std::string& file_name) {
  const Lines lines(text);
  for (const diagnostic::Diagnostic& problem : problems) {
    const auto explanation = explain(problem, lines);
    if (!explanation || !explanation->slip.replacement) continue;
    const std::size_t offset = lines.start(explanation->line) + explanation->slip.at;
    std::string mended = text;
    mended.replace(offset, explanation->slip.size, *explanation->slip.replacement);
    if (mended != text) return Mend{std::move(mended), {finding_of(*explanation, lines, text, file_name)}};
  }
  return std::nullopt;
}

}  // namespace

Fixed fix_slips(std::string_view text, const std::string& file_name) {
  constexpr int most = 2'000;  // mends, each of which reads the file again
  Fixed mended{std::string(text), {}};
  Fixed best = mended;
  Diagnostics problems = problems_in(text, file_name);
  auto most_readable = readability(problems);
  for (int i = 0; i < most; ++i) {
    auto mend = mend_one(mended.text, problems, file_name);
    if (!mend && diagnostic::has_errors(problems)) mend = mend_tabs(mended.text, file_name);
    if (!mend) break;
    mended.text = std::move(mend->text);
    mended.mended.insert(mended.mended.end(), mend->what.begin(), mend->what.end());
    problems = problems_in(mended.text, file_name);
    // Mending one of two slips can make things look worse until the other is mended, so what counts is the best state on the way.
    if (const auto now = readability(problems); now >= most_readable) most_readable = now, best = mended;
  }
  diagnostic::sort_by_place(best.mended);
  return best;
}

}  // namespace loading
