#include <span>

#include "loading/parts.hpp"
#include "loading/times.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using namespace vocabulary;

void require(const Seen& seen, std::span<const Keyword> needed_words, const Entry& entry, Diagnostics& problems) {
  if (!entry.value.is_mapping() || entry.value.entries().empty()) return;  // said already
  for (const Keyword word : needed_words)
    if (!has(seen, word))
      report(problems, codes::missing_key, entry.key,
             {std::string(entry.key.text()), std::string(spelling(word).ja), std::string(spelling(word).en)});
}

scenario::Promise read_promise(const Entry& entry, Reading& reading) {
  scenario::Promise promised;
  promised.id = name_of(entry.key);
  promised.where = entry.key.place();
  const auto seen =
      read_fields(entry.value, entry.key.text(), promise_words, reading.problems, [&](Keyword word, const Entry& field) {
        switch (word) {
          case what: promised.text = read_text(field, reading.problems); break;
          case to: promised.to = read_name(field, reading.problems); break;
          case due: promised.due = read_moment(field, reading.start, reading.problems).value_or(0); break;
          case needed: promised.needed = read_yes_or_no(field, reading.problems).value_or(true); break;
          default: promised.acts_when_kept = read_names(field, reading.problems); break;
        }
      });
  require(seen, promise_needs, entry, reading.problems);
  return promised;
}

scenario::Outcome read_outcome(const Entry& entry, Reading& reading) {
  scenario::Outcome outcome;
  outcome.id = name_of(entry.key);
  outcome.where = entry.key.place();
  const auto seen =
      read_fields(entry.value, entry.key.text(), outcome_words, reading.problems, [&](Keyword word, const Entry& field) {
        switch (word) {
          case rank: outcome.rank = read_number(field, ranks.least, ranks.most, reading.problems).value_or(1); break;
          case heading: outcome.title = read_text(field, reading.problems); break;
          default: outcome.text = read_text(field, reading.problems); break;
        }
      });
  require(seen, outcome_needs, entry, reading.problems);
  return outcome;
}

scenario::Scene read_scene(const Entry& entry, Reading& reading) {
  scenario::Scene scene;
  scene.id = name_of(entry.key);
  scene.where = entry.key.place();
  const auto seen =
      read_fields(entry.value, entry.key.text(), scene_words, reading.problems, [&](Keyword word, const Entry& field) {
        switch (word) {
          case heading: scene.title = read_text(field, reading.problems); break;
          case at: scene.at = read_moment(field, reading.start, reading.problems); break;
          case place: scene.place = read_name(field, reading.problems); break;
          case weather: scene.weather = read_name(field, reading.problems); break;
          case channel: scene.channel = read_name(field, reading.problems); break;
          case with: scene.with = read_name(field, reading.problems); break;
          default: scene.flow = read_flow(field, reading); break;
        }
      });
  require(seen, scene_needs, entry, reading.problems);
  return scene;
}

template <typename T, typename ReadOne>
std::vector<T> read_each(const Entry& entry, Reading& reading, const ReadOne& read_one) {
  std::vector<T> all;
  if (!expect_mapping(entry.value, entry.key.text(), reading.problems)) return all;
  all.reserve(entry.value.entries().size());
  for (const Entry& one : entry.value.entries()) all.push_back(read_one(one, reading));
  return all;
}

}  // namespace

std::vector<scenario::Fact> read_facts(const Entry& entry, Reading& reading) {
  return read_each<scenario::Fact>(entry, reading, [](const Entry& fact, Reading& in) {
    return scenario::Fact{name_of(fact.key), read_text(fact, in.problems)};
  });
}

std::vector<scenario::Promise> read_promises(const Entry& entry, Reading& reading) {
  return read_each<scenario::Promise>(entry, reading, read_promise);
}

std::vector<scenario::Outcome> read_outcomes(const Entry& entry, Reading& reading) {
  return read_each<scenario::Outcome>(entry, reading, read_outcome);
}

std::vector<scenario::Scene> read_scenes(const Entry& entry, Reading& reading) {
  return read_each<scenario::Scene>(entry, reading, read_scene);
}

}  // namespace loading
