#include "loading/slips.hpp"

#include <algorithm>
#include <array>

#include "loading/encoding.hpp"
#include "validation/codes.hpp"

namespace loading {
namespace {

namespace codes = validation::codes;
using diagnostic::Diagnostic;

/// The line opens a text of several lines: it ends in | or >, perhaps with a sign or a comment behind.
bool opens_block(std::string_view line) {
  const std::size_t comment = line.find(" #");
  std::string_view text = line.substr(0, comment);
  while (!text.empty() && std::string_view(" \r+-0123456789").find(text.back()) != std::string_view::npos) text.remove_suffix(1);
  return text.ends_with(": |") || text.ends_with(": >") || text.ends_with("- |") || text.ends_with("- >");
}

bool is_in_block(const Lines& lines, std::size_t index) {
  std::size_t depth = indentation(lines.at(index));
  while (index-- > 0 && depth > 0) {
    const std::string_view line = lines.at(index);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos || indentation(line) >= depth) continue;
    if (opens_block(line)) return true;
    depth = indentation(line);
  }
  return false;
}

/// A key a little to the right or left of the one above it.
std::optional<Slip> crooked(const Lines& lines, std::size_t index) {
  if (index == 0) return std::nullopt;
  const std::string_view line = lines.at(index), above = lines.at(index - 1);
  const std::size_t here = indentation(line), there = above.find_first_not_of(" -");
  if (is_blank(above) || there == std::string_view::npos || line.substr(here).starts_with('-')) return std::nullopt;
  const std::size_t colon = line.find(':');
  const std::size_t away = here > there ? here - there : there - here;
  if (colon == std::string_view::npos || away == 0 || away > 3 || above.find(": ") == std::string_view::npos) return std::nullopt;
  return Slip{codes::crooked_indent, here, colon - here, std::nullopt, std::string(line.substr(here, colon - here))};
}

/// Wrong names, missing deeds and the like are what they are.
bool may_come_from_slip(const Diagnostic& problem) {
  if (problem.severity != diagnostic::Severity::error || problem.where.line < 1) return false;
  const auto is_it = [&](const validation::Rule& rule) { return rule.code == problem.code; };
  return problem.code.text.starts_with("S1") ||
         std::ranges::any_of(
             std::array{codes::yaml_syntax, codes::alias, codes::anchor, codes::tag, codes::open_bracket, codes::open_quote},
             is_it);
}

/// What seems to be missing may be there, spoilt by its colon.
std::optional<Explanation> spoilt_key(const Diagnostic& missing, const Lines& lines) {
  for (std::size_t line = 0; line < lines.size(); ++line) {
    const auto slip = slip_in(lines.at(line), Trust::keyword);
    const bool is_it = slip && !slip->word.empty() && std::ranges::find(missing.arguments, slip->word) != missing.arguments.end();
    if (is_it && !is_in_block(lines, line)) return Explanation{*slip, line};
  }
  return std::nullopt;
}

}  // namespace

Diagnostic finding_of(const Explanation& explanation, const Lines& lines, std::string_view text, const std::string& file_name) {
  const std::size_t offset = lines.start(explanation.line) + explanation.slip.at;
  std::vector<std::string> arguments;
  if (!explanation.slip.word.empty()) arguments.push_back(explanation.slip.word);
  return validation::finding(explanation.slip.rule, place_of(text, offset, file_name), std::move(arguments));
}

std::optional<Explanation> explain(const Diagnostic& problem, const Lines& lines) {
  if (!may_come_from_slip(problem)) return std::nullopt;
  const auto own = std::min(static_cast<std::size_t>(problem.where.line - 1), lines.size() - 1);
  const auto own_slip = is_in_block(lines, own) ? std::nullopt : slip_in(lines.at(own), Trust::key);
  const auto own_or = [&](std::optional<Explanation> other) { return own_slip ? Explanation{*own_slip, own} : std::move(other); };
  if (problem.code == codes::missing_key.code) return spoilt_key(problem, lines);
  if (problem.code != codes::yaml_syntax.code) return own_or(std::nullopt);

  // YAML notices some slips only on the next line, or the one after that: the first in the file is the one to begin with.
  std::optional<Explanation> first, just_above;
  std::size_t looked_at = 0;
  for (std::size_t line = own; line-- > 0 && looked_at < 3;) {
    if (is_blank(lines.at(line))) continue;
    ++looked_at;
    if (is_in_block(lines, line)) continue;
    if (auto slip = slip_in(lines.at(line), Trust::keyword))
      first = Explanation{*slip, line};
    else if (looked_at > 1)
      continue;
    else if (auto word = slip_in(lines.at(line), Trust::key))
      just_above = Explanation{*word, line};
  }
  if (first) return first;
  if (own_slip || just_above) return own_or(just_above);
  if (auto slip = crooked(lines, own)) return Explanation{*slip, own};
  return std::nullopt;
}

void explain_slips(std::string_view text, const std::string& file_name, diagnostic::Diagnostics& problems) {
  if (!diagnostic::has_errors(problems)) return;
  constexpr std::size_t enough = 200;  // nobody reads more, and looking above a line for blocks is not free
  const Lines lines(text);
  std::size_t explained = 0;
  for (Diagnostic& problem : problems) {
    if (!problem.where.file.empty() && problem.where.file != file_name) continue;
    if (++explained > enough) break;
    if (const auto explanation = explain(problem, lines)) problem = finding_of(*explanation, lines, text, file_name);
  }
}

void report_swallowed(const Value& value, std::string_view text, diagnostic::Diagnostics& problems) {
  for (const Value& item : value.items()) report_swallowed(item, text, problems);
  for (const Entry& entry : value.entries()) report_swallowed(entry.value, text, problems);
  if (!value.is_scalar() || value.style() != Style::plain) return;
  const std::size_t end = value.offset() + value.text().size();
  if (text.substr(value.offset(), value.text().size()) != value.text()) return;  // over several lines
  const std::size_t hash = text.find_first_not_of(' ', end);
  if (hash == end || hash == std::string_view::npos || text[hash] != '#' || hash + 1 >= text.size()) return;
  // `# remark` is a comment; `#12` is the number of something.
  if (std::string_view(" #\t\r\n!-=").find(text[hash + 1]) != std::string_view::npos) return;
  std::string_view lost = text.substr(hash);
  lost = lost.substr(0, lost.find_first_of("\r\n"));
  problems.push_back(validation::finding(codes::swallowed, place_of(text, hash), {std::string(lost)}));
}

}  // namespace loading
