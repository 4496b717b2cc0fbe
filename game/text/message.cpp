#include "text/message.hpp"

#include <algorithm>

#include "text/fill_in.hpp"
#include "text/messages.hpp"

namespace text {
namespace {

std::vector<Message> all_areas_sorted() {
  std::vector<Message> all;
  for (const auto area :
       {areas::failures(), areas::dates(),           areas::diagnostics(), areas::rubric(),  areas::command_line(),
        areas::balance(),  areas::interface_words(), areas::keys(),        areas::play(),    areas::practice(),
        areas::terminal(), areas::debrief(),         areas::review(),      areas::told(),    areas::questions(),
        areas::map(),      areas::craft(),           areas::explore(),     areas::if_then(), areas::about(),
        areas::handout()})
    all.insert(all.end(), area.begin(), area.end());
  std::ranges::stable_sort(all, {}, &Message::key);
  return all;
}

const Message* find(std::string_view key) {
  const auto all = catalogue();
  const auto at = std::ranges::lower_bound(all, key, {}, &Message::key);
  return at != all.end() && at->key == key ? &*at : nullptr;
}

}  // namespace

std::span<const Message> catalogue() {
  static const std::vector<Message> sorted = all_areas_sorted();
  return sorted;
}

std::optional<std::string_view> pattern(Language language, std::string_view key) {
  const Message* found = find(key);
  if (found == nullptr) return std::nullopt;
  return language == Language::ja ? found->ja : found->en;
}

std::string message(Language language, std::string_view key, const std::vector<std::string>& arguments) {
  const auto found = pattern(language, key);
  return found ? fill_in(*found, arguments) : std::string(key);
}

bool has_message(std::string_view key) { return find(key) != nullptr; }

std::string sentence(const diagnostic::Diagnostic& problem, Language language) {
  return message(language, problem.code.text, problem.arguments);
}

std::string help(const diagnostic::Diagnostic& problem, Language language) {
  const std::string key = std::string(problem.code.text) + ".help";
  return has_message(key) ? message(language, key, problem.arguments) : "";
}

std::string sentence(const diagnostic::Failure& failure, Language language) {
  return message(language, failure.key, failure.arguments);
}

std::string_view word(diagnostic::Severity severity) {
  switch (severity) {
    case diagnostic::Severity::note: return "note";
    case diagnostic::Severity::warning: return "warning";
    case diagnostic::Severity::error: return "error";
  }
  return "error";
}

std::string line(const diagnostic::Diagnostic& problem, Language language) {
  std::string place = problem.where.file;
  if (problem.where.line > 0) {
    place += ':' + std::to_string(problem.where.line);
    if (problem.where.column > 0) place += ':' + std::to_string(problem.where.column);
  }
  if (!place.empty()) place += ": ";
  return place + std::string(word(problem.severity)) + '[' + std::string(problem.code.text) + "]: " + sentence(problem, language);
}

}  // namespace text
