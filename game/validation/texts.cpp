#include "validation/texts.hpp"

#include <optional>

#include "scenario/limits.hpp"
#include "scenario/walk.hpp"
#include "text/furigana.hpp"
#include "validation/codes.hpp"
#include "validation/known.hpp"

namespace validation {
namespace {

using scenario::Text;

/// The first character outside the basic plane, which no font of ours can show.
std::optional<std::string> character_beyond(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (static_cast<unsigned char>(text[at]) >= 0xF0) return std::string(text.substr(at, 4));
  return std::nullopt;
}

/// Readings open behind something and close before the next opens; ｜ is followed by a reading.
bool furigana_is_balanced(std::string_view text) {
  constexpr std::string_view bar = "｜", open = "《", close = "》";
  bool in_reading = false, after_bar = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(bar)) {
      if (in_reading || after_bar) return false;
      after_bar = true;
    } else if (rest.starts_with(open)) {
      if (in_reading || at == 0) return false;
      in_reading = true, after_bar = false;
    } else if (rest.starts_with(close)) {
      if (!in_reading) return false;
      in_reading = false;
    }
  }
  return !in_reading && !after_bar;
}

/// Whether anything in the text can interest the checks below: most texts have neither readings nor rare characters.
bool has_marks(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0xF0) return true;                           // beyond the basic plane
    if (byte == 0xE3 && text.substr(at, 2) == "\xE3\x80") {  // 《 and 》 are E3 80 8A and 8B
      const auto last = static_cast<unsigned char>(text.substr(at, 3).back());
      if (last == 0x8A || last == 0x8B) return true;
    }
    if (byte == 0xEF && text.substr(at, 3) == "｜") return true;
  }
  return false;
}

void check_text(const Inspection& in, const Text& text) {
  if (text.empty()) return;
  if (has_marks(text.source)) {
    if (const auto character = character_beyond(text.source)) in.report(codes::beyond_plane, text.where, {*character});
    if (!furigana_is_balanced(text.source)) in.report(codes::furigana_unbalanced, text.where);
  }
  // Bytes first: counting characters is dear, and most texts are short.
  if (text.source.size() <= scenario::limits::text_characters) return;
  if (const std::size_t length = text::length(text.source); length > scenario::limits::text_characters)
    in.report(codes::text_too_long, text.where, {std::to_string(length), std::to_string(scenario::limits::text_characters)});
}

/// Ids under which the groups of parts may be named.
std::unordered_set<std::string> group_ids(const scenario::Scenario& scenario) {
  std::unordered_set<std::string> ids;
  scenario::for_each_step(scenario, [&](const scenario::Step& step) {
    const auto* choice = std::get_if<scenario::Choice>(&step.what);
    if (choice == nullptr || !scenario::is_composed(choice->kind)) return;
    for (const scenario::Option& part : choice->options)
      if (!part.group.text.empty()) ids.insert(scenario::group_text_id(*choice, part));
  });
  return ids;
}

void check_translated(const Inspection& in, text::Language language) {
  const std::string code(text::code(language));
  const auto found = in.scenario.translations.find(language);
  if (found == in.scenario.translations.end()) return in.report(codes::sidecar_missing, in.scenario.id.where, {code});
  std::unordered_set<std::string_view> ids;
  for_each_text(in.scenario, [&](const Text& text) {
    if (text.empty()) return;
    ids.insert(text.id);
    if (!found->second.contains(text.id)) in.report(codes::translation_missing, text.where, {text.id, code});
  });
  const std::unordered_set<std::string> groups = group_ids(in.scenario);
  for (const auto& [id, translation] : found->second) {
    if (!ids.contains(id) && !groups.contains(id))
      in.report_unknown(codes::translation_of_nothing, {id, translation.where}, [&] { return words(ids); });
    check_text(in, translation);
  }
}

}  // namespace

void check_texts(const Inspection& in) {
  for_each_text(in.scenario, [&](const Text& text) {
    check_text(in, text);
    if (text.source.starts_with("“") && text.source.ends_with("”")) in.report(codes::curly_quotes, text.where);
  });
  for (std::size_t i = 1; i < in.scenario.languages.size(); ++i) check_translated(in, in.scenario.languages[i]);
}

}  // namespace validation
