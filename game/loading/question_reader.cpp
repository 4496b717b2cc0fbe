#include <array>
#include <optional>

#include "loading/parts.hpp"
#include "loading/times.hpp"
#include "loading/vocabulary.hpp"
#include "scenario/words.hpp"

/// Questions as steps of a flow: what each kind asks for, and the words that may stand beside it.
namespace loading {
namespace {

using scenario::QuestionKind;
using namespace vocabulary;

scenario::Card read_card(const Value& value, std::string_view key, Reading& reading) {
  Diagnostics& problems = reading.problems;
  scenario::Card read;
  read.where = value.place();
  const auto seen = read_fields(value, key, card_words, problems, [&](Keyword word, const Entry& field) {
    switch (word) {
      case card: read.text = read_text(field, problems); break;
      case position: read.position = read_number(field, positions.least, positions.most, problems).value_or(0); break;
      case because: read.reason = read_text(field, problems); break;
      case id: read.id = read_id_name(field, problems).text, read.stamped = !read.id.empty(); break;
      default:
        if (!expect_text(field.value, field.key.text(), problems)) break;
        if (const auto kind = scenario::card_kind_named(field.value.text()))
          read.kind = *kind;
        else
          report(problems, codes::unknown_card_kind, field.value,
                 {quoted(field.value), diagnostic::nearest(field.value.text(), scenario::card_kind_words())});
        break;
    }
  });
  if (value.is_mapping() && !value.entries().empty())
    for (const Keyword needed_word : card_needs)
      if (!has(seen, needed_word))
        report(problems, codes::missing_key, value,
               {std::string(key), std::string(spelling(needed_word).ja), std::string(spelling(needed_word).en)});
  return read;
}

std::vector<scenario::Card> read_cards(const Entry& entry, Reading& reading) {
  std::vector<scenario::Card> cards;
  if (!expect_list(entry.value, entry.key.text(), reading.problems)) return cards;
  for (const Value& item : entry.value.items()) cards.push_back(read_card(item, entry.key.text(), reading));
  return cards;
}

/// What an answer to a fact board or a review can come to; best first.
std::vector<scenario::Option> results(QuestionKind kind, const scenario::Place& where) {
  const bool sorted = kind == QuestionKind::sort;
  const std::array<std::array<const char*, 2>, 3> rows{{{"well", sorted ? "sort-facts" : "review-own-lines"},
                                                        {"partly", sorted ? "sort-in-part" : "review-in-part"},
                                                        {"badly", sorted ? "sort-wrongly" : "misjudge-own-lines"}}};
  std::vector<scenario::Option> options;
  for (const auto& [name, act] : rows) {
    scenario::Option option;
    option.id = name;
    option.stamped = true;
    option.kind = scenario::OptionKind::think;
    option.acts.push_back({act, where});
    option.exemplary = options.empty();
    option.where = where;
    options.push_back(std::move(option));
  }
  return options;
}

}  // namespace

std::optional<QuestionKind> question_of(Keyword keyword) {
  switch (keyword) {
    case choose: return QuestionKind::choose;
    case predict: return QuestionKind::predict;
    case compose: return QuestionKind::compose;
    case mail: return QuestionKind::mail;
    case sort: return QuestionKind::sort;
    case review: return QuestionKind::review;
    case plan: return QuestionKind::plan;
    default: return std::nullopt;
  }
}

scenario::Choice read_question(Keyword keyword, const Entry& entry, Reading& reading) {
  scenario::Choice choice;
  choice.kind = question_of(keyword).value_or(QuestionKind::choose);
  if (choice.kind == QuestionKind::sort)
    choice.cards = read_cards(entry, reading);
  else if (choice.kind == QuestionKind::review)
    choice.prompt = read_text(entry, reading.problems);
  else
    choice.options = read_options(entry, choice.kind, reading);
  if (scenario::has_results(choice.kind)) choice.options = results(choice.kind, entry.key.place());
  return choice;
}

std::span<const Keyword> question_companions(QuestionKind kind) {
  switch (kind) {
    case QuestionKind::plan: return beside_plan;
    case QuestionKind::sort: return beside_sort;
    case QuestionKind::review: return beside_review;
    case QuestionKind::choose:
    case QuestionKind::predict:
    case QuestionKind::compose:
    case QuestionKind::mail: break;
  }
  return beside_chosen;
}

void read_question_companion(Keyword word, const Entry& field, scenario::Choice& choice, Reading& reading) {
  Diagnostics& problems = reading.problems;
  switch (word) {
    case prompt: choice.prompt = read_text(field, problems); break;
    case fixed_order: choice.fixed_order = read_yes_or_no(field, problems).value_or(false); break;
    case stretch: choice.stretch = read_name(field, problems); break;
    case slot_length: choice.slot_length = read_duration(field, problems).value_or(choice.slot_length); break;
    case last: choice.last = read_number(field, lines_back.least, lines_back.most, problems).value_or(choice.last); break;
   case slots:
      if (!expect_list(field.value, field.key.text(), problems)) break;
      for (const Value& item : field.value.items()) {
        choice.slots.push_back(read_moment(Entry{field.key, item}, reading.start, problems).value_or(0));
        choice.slot_places.push_back(item.place());
      }
      break;
    case well: choice.options[0].then = read_flow(field, reading); break;
    case partly: choice.options[1].then = read_flow(field, reading); break;
    case badly: choice.options[2].then = read_flow(field, reading); break;
    default: break;  // `question_companions` names no other
  }
}

}  // namespace loading
