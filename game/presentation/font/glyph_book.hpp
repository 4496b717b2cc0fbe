#pragma once
#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "diagnostic/result.hpp"
#include "presentation/font/face.hpp"

namespace presentation {

/// Which font at which height in pixels.
struct FontKey {
  Weight weight{};
  Spacing spacing{};
  int pixels = 16;
  bool operator==(const FontKey&) const = default;
};

/// Where a glyph lies in the page, in pixels, and how to set it.
struct Glyph {
  std::uint16_t x = 0, y = 0, width = 0, height = 0;
  std::int16_t left = 0, top = 0;
};

/// Glyphs drawn when they are first asked for, packed into one page in main memory. The platform copies what is new to the
/// graphics card before it presents. Not a cache with an end: a page that is full starts anew and says so (`restarted`), and the
/// frame is drawn once more.
class GlyphBook {
 public:
  /// Reads both weights; the faces with widths of their own wait until they are asked for. `beside`: see find_font.
  static diagnostic::Result<GlyphBook> open(const std::filesystem::path& beside);

  /// Width in ems; of words by text::tightened, as they are drawn.
  [[nodiscard]] float advance(Weight, Spacing, char32_t) const;
  [[nodiscard]] float width(Weight, Spacing, std::string_view utf8) const;
  [[nodiscard]] bool has(char32_t) const;
  /// Draws the glyph into the page where it is not there yet.
  const Glyph& glyph(const FontKey&, char32_t);

  struct Page {
    int width = 0, height = 0;
    std::vector<std::uint8_t> alpha;
    int fresh_from = 0, fresh_to = 0;  ///< rows not yet copied; equal: none
    bool restarted = false;            ///< places handed out earlier in this frame no longer hold
  };
  /// A white pixel for shapes without a picture lies at 0,0.
  [[nodiscard]] const Page& page() const { return page_; }
  void copied();

 private:
  struct Slot {
    Weight weight{};
    Cut cut{};
    int pixels = 16;
    char32_t character = 0;
    bool operator==(const Slot&) const = default;
  };
  struct SlotHash {
    std::size_t operator()(const Slot&) const;
  };
  GlyphBook() = default;
  const Face& face(Weight, Cut) const;
  void start_page(int height);
  bool place(const GlyphImage&, Glyph&);

  std::filesystem::path beside_;
  mutable std::array<std::unique_ptr<Face>, 6> faces_;  // opened when first needed
  std::unordered_map<Slot, Glyph, SlotHash> glyphs_;
  Page page_;
  int pen_x_ = 0, pen_y_ = 0, row_height_ = 0;
};

}  // namespace presentation
