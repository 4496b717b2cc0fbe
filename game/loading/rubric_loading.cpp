#include <algorithm>

#include "loading/loading.hpp"
#include "loading/read_file.hpp"
#include "loading/rubric_parts.hpp"
#include "loading/settle.hpp"
#include "validation/validation.hpp"

namespace loading {
namespace rubric_file {
namespace {

void read_section(Key key, const Entry& entry, rubric::Rubric& rubric, Diagnostics& problems) {
  switch (key) {
    case Key::version:
      rubric.version = read_number(entry, 1, vocabulary::newest_version, problems).value_or(vocabulary::newest_version);
      break;
    case Key::sources: read_each(entry, rubric.sources, problems, read_source); break;
    case Key::bands: read_bands(entry, rubric, problems); break;
    case Key::repetition: rubric.repetition_permille = read_numbers(entry, 0, 10'000, problems); break;
    case Key::shapes: read_each(entry, rubric.shapes, problems, read_shape); break;
    case Key::traits: read_each(entry, rubric.traits, problems, read_trait); break;
    case Key::constants: read_each(entry, rubric.constants, problems, read_constant); break;
    case Key::conduct: read_each(entry, rubric.conduct, problems, read_conduct); break;
    case Key::principles: read_each(entry, rubric.principles, problems, read_principle); break;
    case Key::acts: read_each(entry, rubric.acts, problems, read_act); break;
    default: break;  // read_rubric names no other
  }
}

rubric::Rubric read_rubric(const Value& root, const std::string& file_name, Diagnostics& problems) {
  rubric::Rubric rubric;
  Value file(Style::plain, std::string_view(file_name));
  file.put_at(1, 1, 0);
  read_pairs({file, root}, vocabulary::file, problems,
             [&](Key key, const Entry& entry) { read_section(key, entry, rubric, problems); });
  resolve_names(rubric, problems);
  return rubric;
}

}  // namespace
}  // namespace rubric_file

LoadedRubric parse_rubric(std::string_view text, const std::string& file_name) {
  LoadedRubric loaded;
  loaded.source = text;
  Document document = read_document(text, file_name);
  loaded.problems = std::move(document.problems);
  if (document.root) {
    rubric::Rubric rubric = rubric_file::read_rubric(*document.root, file_name, loaded.problems);
    // The checks speak of a rubric that was understood; on top of an error of writing they would only repeat it in other words.
    if (!diagnostic::has_errors(loaded.problems)) {
      const auto found = validation::check(rubric);
      loaded.problems.insert(loaded.problems.end(), found.begin(), found.end());
    }
    if (!diagnostic::has_errors(loaded.problems)) loaded.rubric = std::move(rubric);
  }
  settle(loaded.problems, file_name);
  return loaded;
}

diagnostic::Result<LoadedRubric> load_rubric(const std::filesystem::path& file) {
  auto source = read_file(file);
  if (!source) return source.failure();
  return parse_rubric(*source, file.string());
}

}  // namespace loading
