#include "command_line/aligned.hpp"

#include <algorithm>

#include "text/line_break.hpp"

namespace command_line {
namespace {

std::size_t columns(const std::string& cell) { return static_cast<std::size_t>(text::terminal_columns(cell)); }

}  // namespace

void print_aligned(Paper& paper, const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columns(row[i]));
  }
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string pad(widths[i] - columns(row[i]), ' ');
      line += i == 0 ? row[i] + pad : "  " + pad + row[i];
    }
    line.erase(line.find_last_not_of(' ') + 1);
    paper.verbatim(line);
  }
}

}  // namespace command_line
