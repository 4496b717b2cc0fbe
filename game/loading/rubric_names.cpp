#include <algorithm>

#include "loading/rubric_parts.hpp"

namespace loading::rubric_file {
namespace {

using rubric::Rubric;

template <typename T>
const T* called(const std::vector<T>& all, std::string_view word) {
  const auto found =
      std::ranges::find_if(all, [&](const T& each) { return each.id == word || each.name.ja == word || each.name.en == word; });
  return found == all.end() ? nullptr : &*found;
}

template <typename T>
std::vector<std::string> names_of(const std::vector<T>& all) {
  std::vector<std::string> names;
  for (const T& each : all) names.insert(names.end(), {each.id, each.name.ja, each.name.en});
  return names;
}

template <typename T>
void resolve(std::string& word, const std::vector<T>& all, const validation::Rule& rule, const diagnostic::Place& where,
             Diagnostics& problems) {
  if (const T* found = called(all, word))
    word = found->id;
  else
    problems.push_back(validation::finding(rule, where, {word, diagnostic::nearest(word, names_of(all))}));
}

void expect_source(const Rubric& rubric, const std::string& source, const diagnostic::Place& where, Diagnostics& problems) {
  if (source.empty() || rubric::find_source(rubric, source) != nullptr) return;  // a missing one has been said
  std::vector<std::string> ids;
  for (const rubric::Source& each : rubric.sources) ids.push_back(each.id);
  problems.push_back(validation::finding(codes::unknown_source, where, {source, diagnostic::nearest(source, ids)}));
}

template <typename T>
void expect_sources(const Rubric& rubric, const std::vector<T>& all, Diagnostics& problems) {
  for (const T& each : all) expect_source(rubric, each.source, each.where, problems);
}

}  // namespace

void resolve_names(Rubric& rubric, Diagnostics& problems) {
  expect_sources(rubric, rubric.shapes, problems);
  expect_sources(rubric, rubric.traits, problems);
  expect_sources(rubric, rubric.constants, problems);
  expect_sources(rubric, rubric.conduct, problems);
  expect_sources(rubric, rubric.principles, problems);
  for (rubric::Act& act : rubric.acts) {
    for (rubric::Appraisal& appraisal : act.appraisals) {
      expect_source(rubric, appraisal.source, appraisal.where, problems);
      for (rubric::Effect& effect : appraisal.effects)
        resolve(effect.shape, rubric.shapes, codes::unknown_shape, effect.where, problems);
      for (rubric::PrincipleMark& mark : appraisal.marks)
        resolve(mark.principle, rubric.principles, codes::unknown_principle_marked, mark.where, problems);
    }
  }
}

}  // namespace loading::rubric_file
