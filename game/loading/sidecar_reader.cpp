#include "loading/sidecar_reader.hpp"

#include <array>

#include "loading/fields.hpp"

namespace loading {
namespace {

using scenario::Keyword;

constexpr std::array sidecar_words{Keyword::translation_of, Keyword::language, Keyword::texts};

void read_texts(const Entry& entry, std::map<std::string, scenario::Text>& out, const std::string& file_name, Diagnostics& problems) {
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return;
  for (const Entry& field : entry.value.entries()) {
    scenario::Text translated = read_text(field, problems);
    translated.id = field.key.text();
    translated.where = field.key.place();
    translated.where.file = file_name;
    if (!translated.empty()) out.emplace(translated.id, std::move(translated));
  }
}

}  // namespace

void read_sidecar(std::string_view text, const std::string& file_name, std::string_view language, scenario::Scenario& scenario,
                  Diagnostics& problems) {
  Document document = read_document(text, file_name);
  const std::size_t first_new = problems.size();
  problems.insert(problems.end(), document.problems.begin(), document.problems.end());
  const auto code = text::language_of(language);
  auto& texts = scenario.translations[code.value_or(text::Language::en)];
  if (document.root) {
    read_fields(*document.root, file_name, sidecar_words, problems, [&](Keyword word, const Entry& entry) {
      if (word == Keyword::texts) return read_texts(entry, texts, file_name, problems);
      const scenario::Name name = read_name(entry, problems);
      if (name.text.empty()) return;
      const std::string& expected = word == Keyword::language ? std::string(language) : scenario.id.text;
      if (name.text != expected)
        report(problems, word == Keyword::language ? codes::sidecar_language : codes::sidecar_of_another, entry.value, {name.text, expected});
    });
  }
  for (std::size_t i = first_new; i < problems.size(); ++i)
    if (problems[i].where.file.empty()) problems[i].where.file = file_name;
}

std::string sidecar_name(std::string_view scenario_file, std::string_view language) {
  const std::size_t dot = scenario_file.rfind('.');
  const std::size_t slash = scenario_file.rfind('/');
  const bool has_extension = dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash);
  const std::string_view stem = has_extension ? scenario_file.substr(0, dot) : scenario_file;
  return std::string(stem) + '.' + std::string(language) + std::string(has_extension ? scenario_file.substr(dot) : ".yaml");
}

}  // namespace loading
