#include "text/language.hpp"

namespace text {

std::string_view code(Language language) { return language == Language::ja ? "ja" : "en"; }

std::optional<Language> language_of(std::string_view code) {
  if (code == "ja") return Language::ja;
  if (code == "en") return Language::en;
  return std::nullopt;
}

Language language_from_locale(std::string_view lc_all, std::string_view lc_messages, std::string_view lang) {
  const std::string_view chosen = !lc_all.empty() ? lc_all : !lc_messages.empty() ? lc_messages : lang;
  return chosen.starts_with("en") ? Language::en : Language::ja;
}

}  // namespace text
