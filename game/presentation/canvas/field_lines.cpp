#include "presentation/canvas/field_lines.hpp"

#include <algorithm>

#include "presentation/font/utf8.hpp"
#include "text/kinsoku.hpp"

namespace presentation {
namespace {

constexpr float around_lines = 14;
constexpr char32_t first_wide = 0x2E80;

/// Behind this character, before the one at `next`.
bool may_part(char32_t character, std::string_view words, std::size_t next) {
  if (character != U' ' && (character < first_wide || !text::may_end_line(character))) return false;
  return next == words.size() || text::may_begin_line(next_character(words, next));
}

}  // namespace

std::vector<std::size_t> field_lines(const Canvas& c, float width, std::string_view words, const Type& type) {
  std::vector<std::size_t> begins{0};
  std::size_t may_break = 0;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t next = at;
    const char32_t character = next_character(words, next);
    const std::size_t begin = begins.back();
    if (at > begin && character != U' ' && c.width(words.substr(begin, next - begin), type) > width) {
      begins.push_back(may_break > begin ? may_break : at);
      continue;
    }
    at = next;
    if (may_part(character, words, at)) may_break = at;
  }
  return begins;
}

float field_height(const Canvas& c, float width, std::string_view words, const Type& type, float least) {
  const auto lines = static_cast<float>(field_lines(c, width - 2 * field_inset, words, type).size());
  return lines < 2 ? least : std::max(least, lines * c.line_height(type) + around_lines);
}

}  // namespace presentation
