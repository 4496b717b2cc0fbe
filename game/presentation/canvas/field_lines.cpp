#include "presentation/canvas/field_lines.hpp"

#include <algorithm>

#include "presentation/font/utf8.hpp"

namespace presentation {
namespace {

constexpr float around_lines = 14;
constexpr char32_t first_wide = 0x2E80;

bool may_begin_line(std::string_view rest) {
  constexpr std::string_view never[] = {"、", "。", "，", "．", "」", "』", "）", "！",
                                        "？", "…",  "ー", "々", "っ", "ゃ", "ゅ", "ょ"};
  return std::ranges::none_of(never, [rest](std::string_view mark) { return rest.starts_with(mark); });
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
    if ((character == U' ' || character >= first_wide) && may_begin_line(words.substr(at))) may_break = at;
  }
  return begins;
}

float field_height(const Canvas& c, float width, std::string_view words, const Type& type, float least) {
  const auto lines = static_cast<float>(field_lines(c, width - 2 * field_inset, words, type).size());
  return lines < 2 ? least : std::max(least, lines * c.line_height(type) + around_lines);
}

}  // namespace presentation
