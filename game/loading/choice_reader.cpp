#include "loading/condition_reader.hpp"
#include "loading/parts.hpp"
#include "loading/times.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using scenario::PromiseDeed;
using namespace vocabulary;

std::span<const Keyword> words_of(scenario::QuestionKind kind) {
  if (scenario::is_composed(kind)) return part_words;
  if (kind == scenario::QuestionKind::plan) return task_words;
  return option_words;
}

PromiseDeed deed_of(Keyword keyword) {
  switch (keyword) {
    case promise: return PromiseDeed::make;
    case keep: return PromiseDeed::keep;
    case warn: return PromiseDeed::warn;
    case renegotiate: return PromiseDeed::renegotiate;
    case refuse: return PromiseDeed::refuse;
    default: return PromiseDeed::request;
  }
}

void read_kind(Keyword word, const Entry& field, scenario::Option& option, bool& said, Reading& reading) {
  if (said) return report(reading.problems, codes::double_option, field.key, {std::string(field.key.text())});
  said = true;
  switch (word) {
    case say: option.kind = scenario::OptionKind::say; break;
    case do_: option.kind = scenario::OptionKind::act; break;
    case think: option.kind = scenario::OptionKind::think; break;
    default: option.kind = scenario::OptionKind::wait; break;
  }
  option.text = read_text(field, reading.problems);
}

scenario::Option read_option(const Value& value, std::string_view key, scenario::QuestionKind question, Reading& reading) {
  Diagnostics& problems = reading.problems;
  scenario::Option option;
  option.where = value.place();
  bool said = false;
  read_fields(value, key, words_of(question), problems, [&](Keyword word, const Entry& field) {
    switch (word) {
      case say:
      case do_:
      case wait:
      case think: read_kind(word, field, option, said, reading); break;
      case acts: option.acts = read_names(field, problems); break;
      case exemplary: option.exemplary = read_yes_or_no(field, problems).value_or(false); break;
      case when: option.when = read_condition(field, Asker::scenario, problems); break;
      case because: option.reason = read_text(field, problems); break;
      case reveals: option.reveals = read_names(field, problems); break;
      case after: option.after = read_duration(field, problems).value_or(0); break;
      case group: option.group = read_name(field, problems); break;
      case travel: option.travel = read_duration(field, problems).value_or(0); break;
      case place: option.place = read_name(field, problems); break;
      case channel: option.channel = read_name(field, problems); break;
      case fixed: option.fixed = read_moment(field, reading.start, problems); break;
      case takes: option.takes = read_duration(field, problems).value_or(0); break;
      case with: option.with = read_name(field, problems); break;
      case id: option.id = read_id_name(field, problems).text, option.stamped = !option.id.empty(); break;
      case then: option.then = read_flow(field, reading); break;
      default:
        for (auto& deed : read_promise_deeds(word, field, reading)) option.promises.push_back(std::move(deed));
        break;
    }
  });
  if (!said && value.is_mapping() && !value.entries().empty()) report(problems, codes::empty_option, value);
  return option;
}

}  // namespace

std::vector<scenario::Option> read_options(const Entry& entry, scenario::QuestionKind question, Reading& reading) {
  std::vector<scenario::Option> options;
  if (!expect_list(entry.value, entry.key.text(), reading.problems)) return options;
  options.reserve(entry.value.items().size());
  for (const Value& option : entry.value.items()) options.push_back(read_option(option, entry.key.text(), question, reading));
  return options;
}

std::vector<scenario::PromiseStep> read_promise_deeds(Keyword keyword, const Entry& entry, Reading& reading) {
  std::vector<scenario::PromiseStep> deeds;
  if (keyword != renegotiate) {
    for (scenario::Name& name : read_names(entry, reading.problems)) deeds.push_back({deed_of(keyword), std::move(name), {}});
    return deeds;
  }
  if (!expect_mapping(entry.value, entry.key.text(), reading.problems)) return deeds;
  for (const Entry& field : entry.value.entries())
    if (const auto due = read_moment(field, reading.start, reading.problems))
      deeds.push_back({PromiseDeed::renegotiate, name_of(field.key), due});
  return deeds;
}

}  // namespace loading
