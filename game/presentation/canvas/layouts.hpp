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
  struct Setting {
    float width = 0, size = 16, reading = 11;  ///< units, already scaled; `reading`: the size of readings
    Weight weight{};
    text::Language language{};
    bool furigana = true;
    bool operator==(const Setting&) const = default;
  };
  struct Wanted {
    std::string_view source;
    Setting setting;
  };
  [[nodiscard]] const std::vector<text::BrokenLine>& lines(const Wanted&, const GlyphBook&);

 private:
  struct Key {
    std::string source;
    Setting setting;
  };
  /// Finds what is kept without a copy of its source.
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(const auto& key) const { return std::hash<std::string_view>()(key.source); }
  };
  struct Same {
    using is_transparent = void;
    bool operator()(const auto& a, const auto& b) const { return a.setting == b.setting && a.source == b.source; }
  };
  std::unordered_map<Key, std::vector<text::BrokenLine>, Hash, Same> kept_;
};

[[nodiscard]] Spacing spacing(text::Language language);

}  // namespace presentation
