#include <algorithm>
#include <set>

#include "loading/lines.hpp"
#include "loading/loading.hpp"
#include "loading/scenario_reader.hpp"
#include "loading/value.hpp"

namespace loading {
namespace {

using diagnostic::Diagnostics;
using scenario::Scenario;

struct Insertion {
  std::size_t offset = 0;
  std::string text;
};

/// Something that carries an id: a line, a decision or an option.
struct Carrier {
  std::string id;
  bool stamped = false;
  diagnostic::Place where;
  std::string words;  ///< what it says, to see afterwards that nothing else has changed
  bool operator==(const Carrier& other) const { return id == other.id && words == other.words; }
};

std::string words_of(const scenario::Step& step) {
  if (const auto* choice = std::get_if<scenario::Choice>(&step.what)) return choice->prompt.source;
  if (const auto* narration = std::get_if<scenario::Narration>(&step.what)) return narration->text.source;
  if (const auto* inner = std::get_if<scenario::Inner>(&step.what)) return inner->text.source;
  if (const auto* discuss = std::get_if<scenario::Discuss>(&step.what)) return discuss->text.source;
  std::string words;
  if (const auto* line = std::get_if<scenario::Line>(&step.what))
    for (const scenario::Variant& variant : line->variants) words += variant.text.source + '\n';
  return words;
}

std::vector<Carrier> carriers(const Scenario& scenario) {
  std::vector<Carrier> all;
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    if (!step.id.empty()) all.push_back({step.id, step.stamped, step.where, words_of(step)});
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr) return;
    for (const scenario::Option& option : choice->options)
      all.push_back({option.id, option.stamped, option.where, option.text.source});
    for (const scenario::Card& card : choice->cards) all.push_back({card.id, card.stamped, card.where, card.text.source});
  });
  return all;
}

/// Pairs inside [ ] without braces of their own have no room for a second pair.
void find_braceless(const Value& value, std::string_view text, std::set<std::size_t>& found) {
  if (value.is_mapping() && value.style() == Style::flow && text.substr(value.offset(), 1) != "{") found.insert(value.offset());
  for (const Value& item : value.items()) find_braceless(item, text, found);
  for (const Entry& entry : value.entries()) find_braceless(entry.value, text, found);
}

/// `言う: …` with its value on the same line.
bool says_it_in_one_line(std::string_view line_from_key) {
  const std::size_t colon = line_from_key.find(": ");
  return colon != std::string_view::npos && !is_blank(line_from_key.substr(colon + 1));
}

/// The line on which the value that begins on `line` ends: everything deeper than its key belongs to it.
std::size_t last_line_of(const Lines& lines, std::size_t line, std::size_t key_column) {
  std::size_t last = line;
  for (std::size_t next = line + 1; next < lines.size(); ++next) {
    const std::string_view text = lines.at(next);
    if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    if (indentation(text) <= key_column) break;
    last = next;
  }
  return last;
}

enum class Put { after_first_value, before_first_key };

Insertion insertion_for(const Carrier& carrier, std::string_view text, const Lines& lines, Put put) {
  const auto line = static_cast<std::size_t>(carrier.where.line - 1);
  const std::size_t offset = lines.offset(line, carrier.where.column);
  const std::string stamp = "id: " + carrier.id;
  if (text.substr(offset, 1) == "{") {
    const std::size_t inside = text.find_first_not_of(' ', offset + 1);
    return {inside, stamp + ", "};
  }
  const std::size_t key_column = offset - lines.start(line);
  const std::string margin(key_column, ' ');
  const std::string_view newline = text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
  if (put == Put::before_first_key || !says_it_in_one_line(lines.at(line).substr(key_column)))
    return {offset, stamp + std::string(newline) + margin};
  const std::size_t last = last_line_of(lines, line, key_column);
  return {lines.start(last) + lines.at(last).size(), std::string(newline) + margin + stamp};
}

std::string with_insertions(std::string_view text, std::vector<Insertion> insertions) {
  std::ranges::stable_sort(insertions, {}, &Insertion::offset);
  std::string out;
  std::size_t done = 0;
  for (const Insertion& insertion : insertions) {
    out += text.substr(done, insertion.offset - done);
    out += insertion.text;
    done = insertion.offset;
  }
  out += text.substr(done);
  return out;
}

std::optional<std::vector<Carrier>> carriers_in(std::string_view text, const std::string& file_name) {
  const Document document = read_document(text, file_name);
  if (!document.root || diagnostic::has_errors(document.problems)) return std::nullopt;
  Diagnostics ignored;
  return carriers(read_scenario(*document.root, file_name, ignored));
}

bool all_stamped(const std::vector<Carrier>& all, std::size_t but) {
  return static_cast<std::size_t>(std::ranges::count(all, false, &Carrier::stamped)) == but;
}

}  // namespace

std::string stamp_ids(std::string_view text, const std::string& file_name) {
  const auto wanted = carriers_in(text, file_name);
  if (!wanted || all_stamped(*wanted, 0)) return std::string(text);
  const Document document = read_document(text, file_name);
  std::set<std::size_t> braceless;
  find_braceless(*document.root, text, braceless);
  const Lines lines(text);

  for (const Put put : {Put::after_first_value, Put::before_first_key}) {
    std::vector<Insertion> insertions;
    std::size_t left_out = 0;
    for (const Carrier& carrier : *wanted) {
      if (carrier.stamped) continue;
      const std::size_t offset = lines.offset(static_cast<std::size_t>(carrier.where.line - 1), carrier.where.column);
      if (braceless.contains(offset))
        ++left_out;
      else
        insertions.push_back(insertion_for(carrier, text, lines, put));
    }
    std::string stamped = with_insertions(text, std::move(insertions));
    // The proof of a careful edit: read again, everything says what it said, under the ids it was to have.
    if (const auto now = carriers_in(stamped, file_name); now && *now == *wanted && all_stamped(*now, left_out)) return stamped;
  }
  return std::string(text);
}

}  // namespace loading
