#include "handout/html.hpp"

#include "text/furigana.hpp"

namespace handout {

std::string escaped(std::string_view words) {
  std::string safe;
  for (const char c : words) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      case '\n': safe += "<br>"; break;
      default: safe += c;
    }
  }
  return safe;
}

std::string with_ruby(std::string_view source) {
  std::string html;
  for (const text::Run& run : text::runs(source)) {
    const std::string base = escaped(run.base);
    html += run.reading.empty() ? base : "<ruby>" + base + "<rp>（</rp><rt>" + escaped(run.reading) + "</rt><rp>）</rp></ruby>";
  }
  return html;
}

void Html::open(std::string_view tag, std::string_view kind) {
  written_ += '<';
  written_ += tag;
  if (!kind.empty()) written_ += " class=\"" + escaped(kind) + '"';
  written_ += ">\n";
  open_.emplace_back(tag);
}

void Html::close() {
  written_ += "</" + open_.back() + ">\n";
  open_.pop_back();
}

void Html::element(std::string_view tag, std::string_view kind, std::string_view inside) {
  if (inside.empty()) return;
  open(tag, kind);
  written_.pop_back();  // its words follow on the same line
  written_ += inside;
  close();
}

void Html::words(std::string_view tag, std::string_view said, std::string_view kind) { element(tag, kind, escaped(said)); }
void Html::source(std::string_view tag, std::string_view said, std::string_view kind) { element(tag, kind, with_ruby(said)); }

std::string Html::done() {
  while (!open_.empty()) close();
  return std::move(written_);
}

}  // namespace handout
