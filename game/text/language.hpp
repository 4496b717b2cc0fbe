#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace text {

enum class Language { ja, en };

/// "ja", "en".
[[nodiscard]] std::string_view code(Language language);
[[nodiscard]] std::optional<Language> language_of(std::string_view code);
/// From LC_ALL, LC_MESSAGES, LANG as given (the first that is not empty wins): "en…" is English, everything else Japanese.
[[nodiscard]] Language language_from_locale(std::string_view lc_all, std::string_view lc_messages, std::string_view lang);

/// The same words in both languages.
struct Bilingual {
  std::string ja;
  std::string en;
  [[nodiscard]] const std::string& in(Language language) const { return language == Language::ja ? ja : en; }
  bool operator==(const Bilingual&) const = default;
};

}  // namespace text
