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

/// An author's text must not drive the terminal: escape sequences and other control characters are left out.
std::string without_controls(std::string_view text) {
  std::string clean;
  for (const char c : text)
    if (c == '\n' || !(static_cast<unsigned char>(c) < 0x20 || c == 0x7f)) clean += c;
  return clean;
}

std::string joined(const std::vector<text::Run>& runs) {
  std::string all;
  for (const auto& run : runs) all += run.base;
  return all;
}

}  // namespace

std::string Paper::say(std::string_view key, const std::vector<std::string>& arguments) const { return text::message(language_, key, arguments); }

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

void Paper::paragraph(std::string_view lead, std::string_view words) {
  if (style_.colour && !lead.empty()) out_ << bold << lead << plain_again;
  else out_ << lead;
  const int indent = static_cast<int>(text::terminal_columns(lead));
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  const float limit = style_.columns == 0 ? 1e9f : static_cast<float>(std::max(narrowest, style_.columns - indent - 1));
  bool first = true;
  for (const auto& broken : text::break_lines(words, language_, limit, text::terminal_columns)) {
    if (!first) out_ << margin;
    out_ << joined(broken.runs) << '\n';
    first = false;
  }
}

void Paper::heading(std::string_view words) {
  gap();
  paragraph(words, "");
}

void Paper::gap() { out_ << '\n'; }

void Paper::prompt() { out_ << "> " << std::flush; }

}  // namespace command_line
