#include "command_line/template.hpp"

#include <string_view>

#include "command_line/template_texts.hpp"

namespace command_line {

std::string scenario_template(const std::string& id, text::Language language) {
  constexpr std::string_view mark = "@ID@";
  std::string text(language == text::Language::ja ? template_in_japanese() : template_in_english());
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + id.size())) text.replace(at, mark.size(), id);
  return text;
}

}  // namespace command_line
