#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "presentation/font/glyph_book.hpp"
#include "text/line_break.hpp"

namespace presentation {

/// Broken lines kept from frame to frame: finding phrases costs more than drawing them.
class Layouts {
 public:
  struct Wanted {
    std::string_view source;
    float width = 0, size = 16, reading = 11;  ///< units, already scaled; `reading`: the size of readings
    Weight weight{};
    text::Language language{};
    bool furigana = true;
  };
  [[nodiscard]] const std::vector<text::BrokenLine>& lines(const Wanted&, const GlyphBook&);

 private:
  std::unordered_map<std::string, std::vector<text::BrokenLine>> kept_;
};

[[nodiscard]] Spacing spacing(text::Language language);

}  // namespace presentation
