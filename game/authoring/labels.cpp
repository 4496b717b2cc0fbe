#include "authoring/labels.hpp"

#include "text/line_break.hpp"
#include "text/message.hpp"
#include "text/utf8.hpp"

namespace authoring {
namespace {

std::string shortened(std::string line, float columns) {
  while (!line.empty() && text::terminal_columns(line) + 2 > columns)
    line.resize(line.size() - text::character_before(line, line.size()).bytes);
  return line + "…";
}

}  // namespace

std::string on_one_line(std::string_view words) {
  std::string out;
  for (std::size_t at = 0; at < words.size();) {
    const text::Character character = text::character_at(words, at);
    const bool is_control = character.code < 0x20 || (character.code >= 0x7F && character.code < 0xA0);
    const bool is_nothing = character.code == 0xFFFE || character.code == 0xFFFF;
    if (is_control)
      out += ' ';
    else if (!is_nothing)
      out += words.substr(at, character.bytes);
    at += character.bytes;
  }
  return out;
}

std::string html(std::string_view words) {
  std::string out;
  for (const char c : on_one_line(words)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default: out += c; break;
    }
  }
  return out;
}

std::vector<std::string> broken(const std::string& words, text::Language language, int columns, std::size_t most) {
  std::vector<std::string> lines;
  const auto limit = static_cast<float>(columns);
  for (const text::BrokenLine& line : text::break_lines(on_one_line(words), language, limit, text::terminal_columns)) {
    if (lines.size() == most) {
      lines.back() = shortened(std::move(lines.back()), limit);
      break;
    }
    lines.emplace_back();
    for (const text::Run& run : line.runs) lines.back() += run.base;
  }
  return lines;
}

std::string html_lines(const std::vector<std::string>& lines) {
  if (lines.size() == 1) return html(lines.front());
  std::string out;
  for (const std::string& line : lines) out += html(line) + "<BR ALIGN=\"LEFT\"/>";  // says where the line before it stands
  return out;
}

std::vector<std::string> in_quotes(std::vector<std::string> lines, text::Language language) {
  const std::string both = text::message(language, "map.quoted", {"\n"});
  lines.front().insert(0, both.substr(0, both.find('\n')));
  lines.back() += both.substr(both.find('\n') + 1);
  return lines;
}

}  // namespace authoring
