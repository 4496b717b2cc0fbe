#include "loading/lines.hpp"

#include <algorithm>

#include "loading/encoding.hpp"

namespace loading {

Lines::Lines(std::string_view text) : text_(text) {
  starts_.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos && at + 1 < text.size(); at = text.find('\n', at + 1))
    starts_.push_back(at + 1);
}

std::string_view Lines::at(std::size_t index) const {
  std::string_view line = text_.substr(starts_[index]);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t Lines::offset(std::size_t index, int column) const {
  std::size_t at = starts_[index];
  for (int i = 1; i < column && at < text_.size(); ++i) at += std::max<std::size_t>(1, character_size(text_.substr(at, 4)));
  return std::min(at, text_.size());
}

std::size_t indentation(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

bool is_blank(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r");
  return first == std::string_view::npos || line[first] == '#';
}

}  // namespace loading
