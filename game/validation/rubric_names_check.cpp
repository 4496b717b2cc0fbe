#include <map>

#include "scenario/keywords.hpp"
#include "validation/codes_rubric.hpp"
#include "validation/rubric_checks.hpp"

namespace validation {
namespace {

struct Owner {
  const void* thing = nullptr;
  int line = 0;
};
using NamesTaken = std::map<std::string_view, Owner>;

template <typename T>
void take(NamesTaken& names, std::string_view name, const T& thing, Diagnostics& problems) {
  const auto [at, is_new] = names.emplace(name, Owner{&thing, thing.where.line});
  // A thing may be called the same in one language as its id is, or in both: nobody can mistake it for another.
  if (!is_new && at->second.thing != &thing)
    problems.push_back(finding(codes::name_taken, thing.where, {std::string(name), std::to_string(at->second.line)}));
}

template <typename T>
void take_all(NamesTaken& names, const std::vector<T>& things, Diagnostics& problems) {
  for (const T& thing : things)
    for (const std::string* name : {&thing.id, &thing.name.ja, &thing.name.en}) take(names, *name, thing, problems);
}

}  // namespace

void check_rubric_names(const rubric::Rubric& rubric, Diagnostics& problems) {
  NamesTaken taught;  // principles and acts stand in the same lists of an author's file and on the same receipts
  take_all(taught, rubric.principles, problems);
  take_all(taught, rubric.acts, problems);
  NamesTaken shapes, traits, conduct;
  take_all(shapes, rubric.shapes, problems);
  take_all(traits, rubric.traits, problems);
  take_all(conduct, rubric.conduct, problems);
  for (const rubric::Act& act : rubric.acts)
    for (const std::string* name : {&act.id, &act.name.ja, &act.name.en})
      if (scenario::is_keyword(*name)) problems.push_back(finding(codes::name_is_keyword, act.where, {*name}));
}

}  // namespace validation
