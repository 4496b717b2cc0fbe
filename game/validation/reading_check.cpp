#include <algorithm>

#include "scenario/limits.hpp"
#include "text/furigana.hpp"
#include "text/line_break.hpp"
#include "validation/codes.hpp"
#include "validation/known.hpp"
#include "validation/reading_time.hpp"

namespace validation {
namespace {

/// The play screen at 1280 x 720 and 100 %: what one person says stands in a column of 27 full-width characters beside the
/// portrait, 12 lines of it above the button that goes on.
constexpr int columns_of_speech = 2 * 27, lines_of_a_screen = 12, most_screens = 3;

/// Lines it takes, full-width characters counting two columns.
int lines_of(const std::string& source) {
  const std::string plain = text::plain(source);
  int lines = 0;
  for (std::size_t from = 0; from <= plain.size();) {
    const std::size_t end = std::min(plain.find('\n', from), plain.size());
    const auto columns = static_cast<int>(text::terminal_columns(std::string_view(plain).substr(from, end - from)));
    lines += std::max(1, (columns + columns_of_speech - 1) / columns_of_speech);
    from = end + 1;
  }
  return lines;
}

void check_length(const Inspection& in, const scenario::Text& said, const scenario::Text& place) {
  constexpr int most = lines_of_a_screen * most_screens;
  if (static_cast<int>(said.source.size()) <= most) return;                   // not even of one byte each
  if (text::length(said.source) > scenario::limits::text_characters) return;  // too long for any screen
  if (const int lines = lines_of(said.source); lines > most)
    in.report(codes::line_too_long, place.where, {std::to_string(lines), std::to_string(most)});
}

void check_said(const Inspection& in, const scenario::Text& text) {
  check_length(in, text, text);
  for (const auto& [language, texts] : in.scenario.translations)
    if (const auto found = texts.find(text.id); found != texts.end()) check_length(in, found->second, found->second);
}

/// Reading alone may take half to all of the time promised; the rest is for thinking.
void check_minutes(const Inspection& in) {
  if (in.scenario.minutes == 0) return;
  const int characters = characters_to_read(in.scenario), speed = reading_speed(in.scenario.languages.front());
  const int reading = (characters + speed - 1) / speed;
  if (reading <= in.scenario.minutes && 3 * reading >= in.scenario.minutes) return;
  in.report(reading > in.scenario.minutes ? codes::minutes_too_few : codes::minutes_too_many, in.scenario.id.where,
            {std::to_string(in.scenario.minutes), std::to_string(characters), std::to_string(reading), std::to_string(speed)});
}

}  // namespace

void check_reading(const Inspection& in) {
  scenario::for_each_step(in.scenario, [&](const scenario::Step& step) {
    if (const auto* narration = std::get_if<scenario::Narration>(&step.what)) check_said(in, narration->text);
    if (const auto* line = std::get_if<scenario::Line>(&step.what))
      for (const scenario::Variant& variant : line->variants) check_said(in, variant.text);
  });
  check_minutes(in);
}

}  // namespace validation
