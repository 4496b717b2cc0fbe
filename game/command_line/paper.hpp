#pragma once
#include <iosfwd>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/language.hpp"

namespace command_line {

/// How a terminal is written to.
struct Style {
  int columns =
      0;  ///< 0: not a terminal; lines are as long as they are, so that programs and screen readers find whole sentences
  bool colour = false;
  bool furigana = false;  ///< every reading where it first occurs; otherwise those of names only
};

/// Writes paragraphs: wrapped by phrase, continued under where their words began, readings in brackets.
class Paper {
 public:
  Paper(std::ostream& out, text::Language language, Style style) : out_(out), language_(language), style_(style) {}

  [[nodiscard]] text::Language language() const { return language_; }
  /// A message of the catalogue.
  [[nodiscard]] std::string say(std::string_view key, const std::vector<std::string>& arguments = {}) const;

  /// An author's text as this terminal shows it: furigana in brackets where it first occurs, if asked for.
  [[nodiscard]] std::string words(std::string_view source);
  /// A name; its reading is shown once in any case.
  [[nodiscard]] std::string name(std::string_view source);

  /// A paragraph; its later lines begin under its words, or a little way in where the lead takes up half the line. The lead is
  /// emphasized where there is colour.
  void paragraph(std::string_view lead, std::string_view words);
  void line(std::string_view words) { paragraph("", words); }
  /// As it is, spaces and all, however long: a row of a table.
  void verbatim(std::string_view words);
  /// Emphasized lines of their own; a heading stands after a gap.
  void title(std::string_view words);
  void heading(std::string_view words);
  void gap();
  /// "> " at the start of a line, at once on the screen.
  void prompt();

 private:
  [[nodiscard]] std::string emphasized(std::string_view words) const;
  [[nodiscard]] std::vector<std::string> broken(std::string_view words, int columns) const;
  [[nodiscard]] std::string with_readings(std::string_view source, bool show);

  std::ostream& out_;
  text::Language language_;
  Style style_;
  std::set<std::pair<std::string, std::string>> seen_;  ///< base and reading
};

}  // namespace command_line
