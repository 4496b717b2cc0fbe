#include <algorithm>
#include <array>

#include "loading/condition_reader.hpp"
#include "loading/parts.hpp"
#include "loading/speaker.hpp"
#include "loading/times.hpp"
#include "loading/vocabulary.hpp"

namespace loading {
namespace {

using scenario::PromiseDeed;
using namespace vocabulary;

/// What a step begins with. `keyword` says which word; a person's line has none.
struct Beginning {
  const Entry* entry = nullptr;
  std::optional<Keyword> keyword;
};

bool is_person(std::string_view word, const Reading& reading) {
  return std::ranges::find(reading.people, word) != reading.people.end();
}

void report_unknown_step(const Value& key, const Reading& reading) {
  std::vector<std::string> candidates = reading.people;
  for (const auto& words : {scenario::spellings_of(beginnings), scenario::spellings_of(companions)})
    candidates.insert(candidates.end(), words.begin(), words.end());
  const std::string word(speaker_in(key.text()).word);
  report(reading.problems, codes::unknown_step, key, {word, diagnostic::nearest(word, candidates)});
}

/// The one pair that says what the step is. Whatever is no beginning, no companion and no person is a finding.
Beginning beginning_of(const Value& step, const Reading& reading) {
  Beginning found;
  bool unknown = false;
  const auto take = [&](const Entry& entry, std::optional<Keyword> keyword) {
    if (found.entry)
      report(reading.problems, codes::double_step, entry.key,
             {std::string(found.entry->key.text()), std::string(entry.key.text())});
    else
      found = {&entry, keyword};
  };
  for (const Entry& entry : step.entries()) {
    const std::string_view word = speaker_in(entry.key.text()).word;
    if (is_person(word, reading))
      take(entry, std::nullopt);
    else if (const auto keyword = scenario::find_keyword(beginnings, word);
             keyword && (word == entry.key.text() || keyword == inner))
      take(entry, keyword);
    else if (!scenario::find_keyword(companions, entry.key.text()))
      unknown = true, report_unknown_step(entry.key, reading);
  }
  if (found.entry || unknown) return found;
  for (const Entry& entry : step.entries())
    if (scenario::find_keyword(std::array{reveals}, entry.key.text())) return {&entry, reveals};
  report(reading.problems, codes::empty_step, step, {std::string(step.entries().front().key.text())});
  return {};
}

/// Reads what stands beside the beginning. `allowed`: what may; other companions are findings.
template <typename OnField>
Seen read_companions(const Value& step, const Beginning& beginning, std::span<const Keyword> allowed, Reading& reading,
                     const OnField& on_field) {
  Seen seen;
  for (const Entry& entry : step.entries()) {
    if (&entry == beginning.entry) continue;
    const auto keyword = scenario::find_keyword(companions, entry.key.text());
    if (!keyword) continue;  // said already
    if (std::ranges::find(allowed, *keyword) == allowed.end()) {
      report(reading.problems, codes::stray_key, entry.key,
             {std::string(entry.key.text()), std::string(beginning.entry->key.text())});
    } else if (has(seen, *keyword)) {
      report_repeated(entry, step.entries(), *keyword, reading.problems);
    } else {
      seen.set(static_cast<std::size_t>(*keyword));
      on_field(*keyword, entry);
    }
  }
  return seen;
}

void read_id(const Entry& entry, scenario::Step& step, Reading& reading) {
  const scenario::Name name = read_id_name(entry, reading.problems);
  step.id = name.text;
  step.stamped = !name.text.empty();
}

void read_signal(Keyword word, const Entry& field, std::optional<scenario::Signal>& signal, Reading& reading) {
  if (!signal) signal.emplace();
  if (word == spelled_out_by) {
    signal->spelled_out_by = read_name(field, reading.problems);
  } else if (!signal->text.empty()) {
    report(reading.problems, codes::stray_lure, field.key, {std::string(field.key.text())});
  } else {
    signal->lure = word == lure;
    signal->text = read_text(field, reading.problems);
  }
}

void read_person_line(const Value& value, const Beginning& beginning, scenario::Step& step, Reading& reading) {
  scenario::Line line = read_line(*beginning.entry, reading);
  const Entry* fact_of_signal = nullptr;
  read_companions(value, beginning, beside_line, reading, [&](Keyword word, const Entry& field) {
    if (word == id) return read_id(field, step, reading);
    if (word == reveals) return void(step.reveals = read_names(field, reading.problems));
    if (word == spelled_out_by) fact_of_signal = &field;
    read_signal(word, field, line.signal, reading);
  });
  if (fact_of_signal && line.signal->text.empty()) {
    report(reading.problems, codes::stray_key, fact_of_signal->key,
           {std::string(fact_of_signal->key.text()), std::string(beginning.entry->key.text())});
    line.signal.reset();
  }
  step.what = std::move(line);
}

void read_decision(Keyword keyword, const Value& value, const Beginning& beginning, scenario::Step& step, Reading& reading) {
  scenario::Choice choice = read_question(keyword, *beginning.entry, reading);
  read_companions(value, beginning, question_companions(choice.kind), reading, [&](Keyword word, const Entry& field) {
    if (word == id)
      read_id(field, step, reading);
    else
      read_question_companion(word, field, choice, reading);
  });
  choice.id = step.id;
  choice.stamped = step.stamped;
  step.what = std::move(choice);
}

void read_if(const Value& value, const Beginning& beginning, scenario::Step& step, Reading& reading) {
  scenario::If branch{read_condition(*beginning.entry, Asker::scenario, reading.problems), {}, {}};
  const auto seen = read_companions(value, beginning, beside_if, reading, [&](Keyword word, const Entry& field) {
    if (word == id)
      read_id(field, step, reading);
    else
      (word == then_if ? branch.then : branch.otherwise) = read_flow(field, reading);
  });
  if (!has(seen, then_if) && !has(seen, else_))
    report(reading.problems, codes::missing_key, beginning.entry->key,
           {std::string(beginning.entry->key.text()), std::string(spelling(then_if).ja), std::string(spelling(then_if).en)});
  step.what = std::move(branch);
}

void read_happens(const Value& value, const Beginning& beginning, scenario::Step& step, Reading& reading) {
  scenario::Happens happening{read_names(*beginning.entry, reading.problems), {}};
  read_companions(value, beginning, beside_happens, reading, [&](Keyword word, const Entry& field) {
    if (word == id)
      read_id(field, step, reading);
    else
      happening.with = read_name(field, reading.problems);
  });
  step.what = std::move(happening);
}

void read_narration(const Value& value, const Beginning& beginning, scenario::Step& step, Reading& reading) {
  scenario::Narration narration{read_text(*beginning.entry, reading.problems), {}};
  read_companions(value, beginning, beside_narration, reading, [&](Keyword word, const Entry& field) {
    if (word == id)
      read_id(field, step, reading);
    else if (word == place)
      narration.place = read_name(field, reading.problems);
    else
      step.reveals = read_names(field, reading.problems);
  });
  step.what = std::move(narration);
}

/// A bare promise step may name several promises: each is a step of its own.
void add_promise_steps(const Beginning& beginning, const scenario::Step& like, scenario::Flow& flow, Reading& reading) {
  for (scenario::PromiseStep& deed : read_promise_deeds(*beginning.keyword, *beginning.entry, reading)) {
    scenario::Step step = like;
    step.what = std::move(deed);
    flow.push_back(std::move(step));
  }
}

void add_step(const Value& value, std::string_view key, scenario::Flow& flow, Reading& reading) {
  if (!expect_mapping(value, key, reading.problems)) return;
  const Beginning beginning = beginning_of(value, reading);
  if (!beginning.entry) return;
  const Entry& entry = *beginning.entry;
  scenario::Step step;
  step.where = value.place();
  const auto with_companions = [&](std::span<const Keyword> allowed, auto what) {
    read_companions(value, beginning, allowed, reading, [&](Keyword, const Entry& field) { read_id(field, step, reading); });
    step.what = std::move(what);
  };
  if (!beginning.keyword) {
    read_person_line(value, beginning, step, reading);
  } else if (question_of(*beginning.keyword)) {
    read_decision(*beginning.keyword, value, beginning, step, reading);
  } else {
    switch (*beginning.keyword) {
      case narration: read_narration(value, beginning, step, reading); break;
      case inner: with_companions(beside_any_other, read_inner(entry, reading)); break;
      case if_: read_if(value, beginning, step, reading); break;
      case next: with_companions(beside_any_other, scenario::Next{read_name(entry, reading.problems)}); break;
      case end: with_companions(beside_any_other, scenario::End{read_name(entry, reading.problems)}); break;
      case pass: with_companions(beside_any_other, scenario::Pass{read_duration(entry, reading.problems).value_or(0)}); break;
      case reveals: with_companions(beside_any_other, scenario::Reveal{read_names(entry, reading.problems)}); break;
      case happens: read_happens(value, beginning, step, reading); break;
      case await_reply: with_companions(beside_any_other, scenario::AwaitReply{read_name(entry, reading.problems)}); break;
      case discuss: with_companions(beside_any_other, scenario::Discuss{read_text(entry, reading.problems), false}); break;
      case checkpoint: with_companions(beside_any_other, scenario::Discuss{read_text(entry, reading.problems), true}); break;
      default:
        with_companions(beside_any_other, scenario::PromiseStep{});
        return add_promise_steps(beginning, step, flow, reading);
    }
  }
  flow.push_back(std::move(step));
}

}  // namespace

scenario::Flow read_flow(const Entry& entry, Reading& reading) {
  scenario::Flow flow;
  if (!expect_list(entry.value, entry.key.text(), reading.problems)) return flow;
  flow.reserve(entry.value.items().size());
  for (const Value& step : entry.value.items()) add_step(step, entry.key.text(), flow, reading);
  return flow;
}

}  // namespace loading
