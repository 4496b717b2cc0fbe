#pragma once
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "diagnostic/result.hpp"

namespace presentation {

enum class Weight : std::uint8_t { regular, bold };
/// Japanese sits on the em grid; English needs widths of its own.
enum class Spacing : std::uint8_t { em_grid, proportional };
/// Which family a character is set from: the Japanese one on the em grid, its proportional cut, or the Latin one, whose letters
/// go as far below the line as English readers are used to.
enum class Cut : std::uint8_t { em_grid, proportional, latin };

/// One glyph as grey levels, drawn at a whole number of pixels.
struct GlyphImage {
  int width = 0, height = 0;
  int left = 0, top = 0;  ///< from the pen on the baseline; top is negative above it
  std::vector<std::uint8_t> alpha;
};

/// One font file. Measures are in ems, so they hold for every size.
class Face {
 public:
  /// `scale`: how much larger than its own em the face is set, to stand beside another one.
  static diagnostic::Result<Face> open(const std::filesystem::path& file, float scale = 1);
  Face(Face&&) noexcept;
  Face& operator=(Face&&) noexcept;
  ~Face();

  [[nodiscard]] bool has(char32_t character) const;
  /// A character the font lacks takes the width of the geta mark 〓 that is drawn in its place.
  [[nodiscard]] float advance(char32_t character) const;
  [[nodiscard]] GlyphImage draw(char32_t character, int pixels) const;

 private:
  struct Inside;
  explicit Face(std::unique_ptr<Inside> inside);
  std::unique_ptr<Inside> inside_;
};

/// Where BIZ UDGothic and Open Sans lie on the systems we know; the first that exists. `beside`: a folder of our own that is
/// looked into first.
[[nodiscard]] diagnostic::Result<std::filesystem::path> find_font(Weight, Cut, const std::filesystem::path& beside);

}  // namespace presentation
