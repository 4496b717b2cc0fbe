#include "command_line/paper.hpp"

#include <algorithm>
#include <ostream>

#include "text/furigana.hpp"
#include "text/line_break.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

constexpr std::string_view bold = "\x1b[1m", plain_again = "\x1b[0m";
/// Words get at least so many columns, however wide the lead.
constexpr int narrowest = 20;
constexpr int short_indent = 4;

/// An author's text must not drive the terminal: escape sequences and other control characters are left out.
std::string without_controls(std::string_view text) {
  std::string clean;
  for (const char c : text)
    if (c == '\n' || !(static_cast<unsigned char>(c) < 0x20 || c == 0x7f)) clean += c;
  return clean;
}

std::string bases_of(const std::vector<text::Run>& runs) {
  std::string all;
  for (const auto& run : runs) all += run.base;
  return all;
}

}  // namespace

std::string Paper::say(std::string_view key, const std::vector<std::string>& arguments) const {
  return text::message(language_, key, arguments);
}

std::string Paper::with_readings(std::string_view source, bool show) {
  std::string all;
  for (const auto& run : text::runs(without_controls(source))) {
    all += run.base;
    if (show && !run.reading.empty() && seen_.emplace(run.base, run.reading).second) all += '(' + run.reading + ')';
  }
  return all;
}

std::string Paper::words(std::string_view source) { return with_readings(source, style_.furigana); }

std::string Paper::name(std::string_view source) { return with_readings(source, true); }

std::string Paper::emphasized(std::string_view words) const {
  std::string all(words);
  return style_.colour && !words.empty() ? std::string(bold) + all + std::string(plain_again) : all;
}

std::vector<std::string> Paper::broken(std::string_view words, int columns) const {
  constexpr float endless = 1e9f;
  std::vector<std::string> lines;
  for (const auto& line :
       text::break_lines(words, language_, columns == 0 ? endless : static_cast<float>(columns), text::terminal_columns))
    lines.push_back(bases_of(line.runs));
  return lines;
}

void Paper::paragraph(std::string_view lead, std::string_view words) {
  const int wide = static_cast<int>(text::terminal_columns(lead));
  const bool hanging = style_.columns == 0 || wide * 2 <= style_.columns;
  const int indent = hanging ? wide : short_indent;
  const int room = style_.columns == 0 ? 0 : std::max(narrowest, style_.columns - indent - 1);
  // A long lead is broken together with its words.
  const std::string whole = hanging ? std::string(words) : std::string(lead) + std::string(words);
  bool first = true;
  for (std::string line : broken(whole, room)) {
    if (!first)
      out_ << std::string(static_cast<std::size_t>(indent), ' ');
    else if (hanging)
      out_ << emphasized(lead);
    else if (line.starts_with(lead))
      line = emphasized(lead) + line.substr(lead.size());
    out_ << line << '\n';
    first = false;
  }
}

void Paper::heading(std::string_view words) {
  gap();
  title(words);
}

void Paper::title(std::string_view words) {
  for (const std::string& line : broken(words, style_.columns == 0 ? 0 : style_.columns - 1)) out_ << emphasized(line) << '\n';
}

void Paper::verbatim(std::string_view words) { out_ << without_controls(words) << '\n'; }

void Paper::gap() { out_ << '\n'; }

void Paper::prompt() { out_ << "> " << std::flush; }

}  // namespace command_line
