#include "presentation/canvas/layouts.hpp"

#include "text/furigana.hpp"

namespace presentation {
namespace {
constexpr std::size_t most_kept = 4000;  // a long play's history; beyond it everything is broken anew once
}

Spacing spacing(text::Language language) { return language == text::Language::ja ? Spacing::em_grid : Spacing::proportional; }

const std::vector<text::BrokenLine>& Layouts::lines(const Wanted& w, const GlyphBook& book) {
  if (const auto found = kept_.find(w); found != kept_.end()) return found->second;
  if (kept_.size() > most_kept) kept_.clear();
  const Setting& s = w.setting;
  const auto measure = [&](std::string_view words) { return book.width(s.weight, spacing(s.language), words) * s.size; };
  const auto reading = [&](std::string_view words) {
    return book.width(Weight::regular, spacing(s.language), words) * s.reading;
  };
  auto lines =
      text::break_lines(s.furigana ? std::string(w.source) : text::plain(w.source), s.language, s.width, measure, reading);
  return kept_.emplace(Key{std::string(w.source), s}, std::move(lines)).first->second;
}

}  // namespace presentation
