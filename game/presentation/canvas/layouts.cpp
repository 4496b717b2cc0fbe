#include "presentation/canvas/layouts.hpp"

#include "text/furigana.hpp"

namespace presentation {
namespace {
constexpr std::size_t most_kept = 4000;  // a long play's history; beyond it everything is broken anew once
}

Spacing spacing(text::Language language) { return language == text::Language::ja ? Spacing::em_grid : Spacing::proportional; }

const std::vector<text::BrokenLine>& Layouts::lines(const Wanted& w, const GlyphBook& book) {
  if (kept_.size() > most_kept) kept_.clear();
  const char how[] = {static_cast<char>('0' + static_cast<int>(w.weight)), static_cast<char>('0' + static_cast<int>(w.language)),
                      w.furigana ? 'f' : '-', '\0'};
  std::string key = how + std::to_string(w.width) + "/" + std::to_string(w.size) + "/" + std::to_string(w.reading) + "/";
  key += w.source;
  const auto [found, fresh] = kept_.try_emplace(std::move(key));
  if (fresh) {
    const auto measure = [&](std::string_view words) { return book.width(w.weight, spacing(w.language), words) * w.size; };
    const auto reading = [&](std::string_view words) {
      return book.width(Weight::regular, spacing(w.language), words) * w.reading;
    };
    found->second =
        text::break_lines(w.furigana ? std::string(w.source) : text::plain(w.source), w.language, w.width, measure, reading);
  }
  return found->second;
}

}  // namespace presentation
