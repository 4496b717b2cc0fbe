#include "command_line/template.hpp"

#include <string_view>

#include "command_line/template_texts.hpp"

namespace command_line {
namespace {

void fill_in(std::string& text, std::string_view mark, std::string_view words) {
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + words.size())) text.replace(at, mark.size(), words);
}

/// A path as a URI: an editor reads the name up to the first space, and % where a letter is none of ASCII's.
std::string uri_of(const std::filesystem::path& file) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = "file://";
  for (const char c : file.string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (plain.find(c) != plain.npos)
      uri += c;
    else
      (uri += '%') += {digits[byte >> 4], digits[byte & 15]};
  }
  return uri;
}

}  // namespace

std::string scenario_template(const std::string& id, text::Language language, const std::filesystem::path& schema) {
  std::string text(language == text::Language::ja ? template_in_japanese() : template_in_english());
  fill_in(text, "@ID@", id);
  if (schema.empty())
    text.erase(0, text.find('\n') + 1);
  else
    fill_in(text, "@SCHEMA@", uri_of(schema));
  return text;
}

}  // namespace command_line
