#include "loading/second_key.hpp"
#include "loading/second_key_words.hpp"
#include "text/message.hpp"

namespace loading {
namespace {

using second_key::Word;

/// In double quotes, so that whatever an author wrote stays what it is.
std::string quoted_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n')
      out += "\\n";
    else if (c == '\t')
      out += "\\t";
    else
      out += c;
  }
  return out + '"';
}

class Writer {
 public:
  explicit Writer(text::Language language) : language_(language) {}

  void comment(std::string_view words) {
    for (std::size_t from = 0; from <= words.size();) {
      const std::size_t end = std::min(words.find('\n', from), words.size());
      out_ += "# " + std::string(words.substr(from, end - from)) + '\n';
      from = end + 1;
    }
  }
  void say(std::string_view key) { comment(text::message(language_, key)); }
  /// `lead`: the indentation, and the dash of an item.
  void field(std::string_view lead, const Word& word, std::string_view value) {
    out_ += std::string(lead) + std::string(language_ == text::Language::ja ? word.ja : word.en) + ":";
    out_ += (value.empty() ? "" : " ") + std::string(value) + '\n';
  }
  void line(std::string_view text) { out_ += std::string(text) + '\n'; }
  [[nodiscard]] std::string text() && { return std::move(out_); }

 private:
  text::Language language_;
  std::string out_;
};

void write(Writer& writer, const scenario::BlankDecision& decision) {
  writer.field("      - ", second_key::id, decision.id);
  if (!decision.before.empty()) {
    writer.field("        ", second_key::before, "");
    for (const std::string& line : decision.before) writer.line("          - " + quoted_text(line));
  }
  if (!decision.prompt.empty()) writer.field("        ", second_key::prompt, quoted_text(decision.prompt));
  writer.field("        ", second_key::options, "");
  for (const scenario::BlankOption& option : decision.options) {
    writer.field("          - ", second_key::id, option.id);
    writer.field("            ", second_key::words, quoted_text(option.words));
    if (!option.group.empty()) writer.field("            ", second_key::group, quoted_text(option.group));
    writer.field("            ", second_key::acts, "[]");
    writer.field("            ", second_key::exemplary, "");
  }
}

}  // namespace

std::string write_blank_form(const scenario::BlankForm& form, const rubric::Rubric& rubric) {
  Writer writer(form.language);
  writer.say("blank.how");
  for (const rubric::Act& act : rubric.acts)
    if (!rubric::is_event(act))
      writer.comment("  " +
                     text::message(form.language, "blank.act", {act.name.in(form.language), act.description.in(form.language)}));
  writer.field("", second_key::blind_reading, "");
  for (const scenario::BlankScenario& each : form.scenarios) {
    writer.field("  - ", second_key::id, each.id);
    writer.field("    ", second_key::title, quoted_text(each.title));
    writer.field("    ", second_key::decisions, each.decisions.empty() ? "[]" : "");
    for (const scenario::BlankDecision& decision : each.decisions) write(writer, decision);
  }
  return std::move(writer).text();
}

}  // namespace loading
