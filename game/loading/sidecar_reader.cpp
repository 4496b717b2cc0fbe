#include "loading/sidecar_reader.hpp"

#include <algorithm>

#include "loading/fields.hpp"
#include "loading/slips.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using scenario::Keyword;

void read_texts(const Entry& entry, std::map<std::string, scenario::Text>& out, const std::string& file_name,
                Diagnostics& problems) {
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
  Diagnostics found = std::move(document.problems);
  const auto code = text::language_of(language);
  if (!code) return problems.push_back(validation::finding(codes::unknown_language, {file_name, 1, 1}, {std::string(language)}));
  auto& texts = scenario.translations[*code];
  if (document.root) {
    report_swallowed(*document.root, text, found);
    read_fields(*document.root, file_name, vocabulary::sidecar_words, found, [&](Keyword word, const Entry& entry) {
      if (word == Keyword::texts) return read_texts(entry, texts, file_name, found);
      const scenario::Name name = read_name(entry, found);
      if (name.text.empty()) return;
      const std::string& expected = word == Keyword::language ? std::string(language) : scenario.id.text;
      if (name.text != expected)
        report(found, word == Keyword::language ? codes::sidecar_language : codes::sidecar_of_another, entry.value,
               {name.text, expected});
    });
  }
  for (auto& problem : found) problem.where.file = file_name;
  explain_slips(text, file_name, found);
  if (std::ranges::find(scenario.languages, *code) == scenario.languages.end())
    found.push_back(validation::finding(codes::sidecar_undeclared, {file_name, 1, 1}, {std::string(language)}));
  problems.insert(problems.end(), found.begin(), found.end());
}

std::string sidecar_name(std::string_view scenario_file, std::string_view language) {
  const std::size_t dot = scenario_file.rfind('.');
  const std::size_t slash = scenario_file.rfind('/');
  const bool has_extension = dot != std::string_view::npos && (slash == std::string_view::npos || dot > slash);
  const std::string_view stem = has_extension ? scenario_file.substr(0, dot) : scenario_file;
  return std::string(stem) + '.' + std::string(language) + std::string(has_extension ? scenario_file.substr(dot) : ".yaml");
}

}  // namespace loading
