#include "validation/names.hpp"

#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "validation/codes.hpp"

namespace validation {
namespace {

using scenario::Name;

void expect(const Inspection& inspection, const Rule& rule, const Name& name, const std::unordered_set<std::string_view>& names) {
  if (!name.text.empty() && !names.contains(name.text)) inspection.report_unknown(rule, name, [&] { return words(names); });
}

void expect(const Inspection& inspection, const Rule& rule, const Name& name, const std::vector<catalogue::Entry>& entries) {
  if (name.text.empty() || !catalogue::find(entries, name.text).empty()) return;
  const auto all_in = [&](text::Language language, std::string_view between) {
    std::string all;
    for (const catalogue::Entry& entry : entries)
      all.append(all.empty() ? std::string_view{} : between).append(entry.name.in(language));
    return all;
  };
  inspection.report(rule, name.where,
                    {name.text, diagnostic::nearest(name.text, catalogue::spellings(entries)), all_in(text::Language::ja, "、"),
                     all_in(text::Language::en, ", ")});
}

std::vector<std::string> act_words(const rubric::Rubric& rubric) {
  std::vector<std::string> all;
  for (const rubric::Act& act : rubric.acts)
    for (const std::string& spelling : {act.id, act.name.ja, act.name.en}) all.push_back(spelling);
  return all;
}

}  // namespace

void expect_person(const Inspection& in, const Name& name) { expect(in, codes::unknown_person, name, in.known.people); }
void expect_fact(const Inspection& in, const Name& name) { expect(in, codes::unknown_fact, name, in.known.facts); }
void expect_promise(const Inspection& in, const Name& name) { expect(in, codes::unknown_promise, name, in.known.promises); }
void expect_scene(const Inspection& in, const Name& name) { expect(in, codes::unknown_scene, name, in.known.scenes); }
void expect_outcome(const Inspection& in, const Name& name) { expect(in, codes::unknown_outcome, name, in.known.outcomes); }
void expect_place(const Inspection& in, const Name& name) { expect(in, codes::unknown_place, name, catalogue::places()); }
void expect_weather(const Inspection& in, const Name& name) { expect(in, codes::unknown_weather, name, catalogue::weathers()); }
void expect_channel(const Inspection& in, const Name& name) { expect(in, codes::unknown_channel, name, catalogue::channels()); }
void expect_portrait(const Inspection& in, const Name& name) {
  expect(in, codes::unknown_portrait, name, catalogue::portraits());
}
void expect_feeling(const Inspection& in, const Name& name) { expect(in, codes::unknown_feeling, name, catalogue::feelings()); }

void expect_facts(const Inspection& in, const std::vector<Name>& names) {
  for (const Name& name : names) expect_fact(in, name);
}

std::vector<const rubric::Act*> expect_acts(const Inspection& in, const std::vector<Name>& names) {
  std::vector<const rubric::Act*> acts;
  for (const Name& name : names) {
    const auto found = in.known.acts.find(name.text);
    if (found != in.known.acts.end())
      acts.push_back(found->second);
    else
      in.report_unknown(codes::unknown_act, name, [&] { return act_words(in.rubric); });
  }
  return acts;
}

void expect_principle(const Inspection& in, const Name& name) {
  const auto is_it = [&](const rubric::Principle& principle) {
    return principle.id == name.text || principle.name.ja == name.text || principle.name.en == name.text;
  };
  if (std::ranges::any_of(in.rubric.principles, is_it)) return;
  in.report_unknown(codes::unknown_principle, name, [&] {
    std::vector<std::string> all;
    for (const rubric::Principle& principle : in.rubric.principles)
      for (const std::string& spelling : {principle.id, principle.name.ja, principle.name.en}) all.push_back(spelling);
    return all;
  });
}

}  // namespace validation
