#include "loading/condition_reader.hpp"
#include "loading/rubric_parts.hpp"
#include "scenario/words.hpp"

/// Principles, acts and how acts are taken.
namespace loading::rubric_file {
namespace {

using rubric::Verdict;

constexpr int largest_number = 1'000'000;  // the checks say what is too much; this only keeps sums far from overflow

/// `120 お詫び`: how large, and which shape in time.
std::optional<rubric::Effect> read_effect(const Entry& entry, Diagnostics& problems) {
  const auto meter = read_meter(entry.key, problems);
  const std::string text = read_word(entry, problems);
  const std::size_t space = text.find(' ');
  const auto size = number_in(std::string_view(text).substr(0, space));
  if (!size || space == std::string::npos) {
    if (!text.empty()) report(problems, codes::not_an_effect, entry.value, {quoted(entry.value)});
    return std::nullopt;
  }
  if (!meter) return std::nullopt;
  const std::string shape = text.substr(text.find_first_not_of(' ', space));
  return rubric::Effect{*meter, *size, shape, entry.value.place()};
}

std::vector<rubric::Effect> read_effects(const Entry& entry, Diagnostics& problems) {
  std::vector<rubric::Effect> effects;
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return effects;
  for (const Entry& field : entry.value.entries())
    if (auto effect = read_effect(field, problems)) effects.push_back(std::move(*effect));
  return effects;
}

void read_marks(const Entry& entry, Verdict verdict, rubric::Appraisal& appraisal, Diagnostics& problems) {
  for (scenario::Name& name : read_words(entry, problems)) appraisal.marks.push_back({std::move(name.text), verdict, name.where});
}

void read_ceilings(const Entry& entry, rubric::Appraisal& appraisal, Diagnostics& problems) {
  if (!expect_mapping(entry.value, entry.key.text(), problems)) return;
  for (const Entry& field : entry.value.entries()) {
    const auto meter = read_meter(field.key, problems);
    const auto by = read_number(field, -largest_number, largest_number, problems);
    if (meter && by) appraisal.ceilings[*meter] = *by;
  }
}

void read_appraisals(const Entry& entry, rubric::Act& act, Diagnostics& problems) {
  if (!expect_list(entry.value, entry.key.text(), problems)) return;
  for (const Value& item : entry.value.items()) act.appraisals.push_back(read_appraisal(item, entry, problems));
}

void read_field(Key key, const Entry& field, rubric::Act& act, Diagnostics& problems) {
  switch (key) {
    case Key::name: act.name = read_bilingual(field, problems); break;
    case Key::description: act.description = read_bilingual(field, problems); break;
    case Key::family: act.family = read_word(field, problems); break;
    case Key::every_time: act.wears_out = !read_yes_or_no(field, problems).value_or(false); break;
    case Key::offence: act.offence = read_word(field, problems); break;
    case Key::speech: act.speech = read_fixed(field, vocabulary::speeches, problems); break;
    case Key::listening: act.listening = read_fixed(field, vocabulary::listening_parts, problems); break;
    case Key::politeness: act.politeness = read_number(field, 0, 3, problems).value_or(0); break;
    case Key::likeability: act.likeability = read_number(field, 0, 3, problems).value_or(0); break;
    case Key::deception: act.deception = read_yes_or_no(field, problems).value_or(false); break;
    case Key::appraisals: read_appraisals(field, act, problems); break;
    default: break;  // read_act names no other
  }
}

}  // namespace

rubric::Principle read_principle(const Entry& entry, Diagnostics& problems) {
  rubric::Principle principle;
  read_pairs(entry, vocabulary::principle, problems, [&](Key key, const Entry& field) {
    if (key == Key::name) principle.name = read_bilingual(field, problems);
    if (key == Key::dimension) principle.dimension = read_fixed(field, vocabulary::dimensions, problems);
    if (key == Key::section) principle.section = read_bilingual(field, problems);
    if (key == Key::shown) principle.shown = read_bilingual(field, problems);
    if (key == Key::broken) principle.broken = read_bilingual(field, problems);
    if (key == Key::source) principle.source = read_word(field, problems);
    if (key == Key::weight) principle.weight = read_number(field, 1, 1000, problems).value_or(100);
  });
  return principle;
}

rubric::Appraisal read_appraisal(const Value& value, const Entry& list, Diagnostics& problems) {
  rubric::Appraisal appraisal;
  appraisal.where = value.place();
  Value at = list.key;
  at.put_at(value.line(), value.column(), value.offset());
  read_pairs({at, value}, vocabulary::appraisal, problems, [&](Key key, const Entry& field) {
    if (key == Key::note) appraisal.note = read_bilingual(field, problems);
    if (key == Key::source) appraisal.source = read_word(field, problems);
    if (key == Key::when) appraisal.when = read_condition(field, Asker::rubric, problems);
    if (key == Key::effects) appraisal.effects = read_effects(field, problems);
    if (key == Key::shown) read_marks(field, Verdict::shown, appraisal, problems);
    if (key == Key::partly) read_marks(field, Verdict::partly, appraisal, problems);
    if (key == Key::broken) read_marks(field, Verdict::broken, appraisal, problems);
    if (key == Key::ceilings) read_ceilings(field, appraisal, problems);
    if (key == Key::step) appraisal.step = read_fixed(field, vocabulary::grievance_steps, problems);
  });
  return appraisal;
}

rubric::Act read_act(const Entry& entry, Diagnostics& problems) {
  rubric::Act act;
  read_pairs(entry, vocabulary::act, problems, [&](Key key, const Entry& field) { read_field(key, field, act, problems); });
  if (act.family.empty()) act.family = entry.key.text();
  return act;
}

}  // namespace loading::rubric_file
