#include "presentation/font/glyph_book.hpp"

#include <algorithm>

#include "presentation/font/utf8.hpp"
#include "text/marks.hpp"

namespace presentation {
namespace {

constexpr int book_width = 1024;
constexpr int first_height = 512, greatest_height = 4096;
constexpr int white_block = 4;  // a few pixels, so that rounding never reads a neighbour
constexpr int glyph_gap = 1;

// So that capitals and figures are as high as those of BIZ UDGothic, whose signs stand among them (.714 and .765 em).
constexpr float latin_scale = 1.07f;

bool in_the_latin_face(char32_t character) {
  constexpr char32_t after_latin_extended_a = 0x180;
  constexpr std::u32string_view marks = U"–—‘’“”•…−";
  return character < after_latin_extended_a || marks.find(character) != marks.npos;
}

/// On the em grid Latin letters and digits are squeezed into half an em, as a terminal has them, and a point stands in a gap of
/// its own (10. 5). Among Japanese they are set from the proportional cut, which is of the same weight and on the same line; an
/// English page has them, its quotation marks and its dots on the line from a Latin face.
Cut cut_of(Spacing wanted, char32_t character) {
  if (wanted == Spacing::proportional) return in_the_latin_face(character) ? Cut::latin : Cut::proportional;
  constexpr char32_t after_latin = 0x250;
  const bool latin = character < after_latin || character == U'–' || character == U'−';
  return latin ? Cut::proportional : Cut::em_grid;
}

/// A keyboard has the apostrophe straight; print has it curved. Between Japanese digits the dash would be a hairline: the sign of
/// subtraction is drawn with their stroke, and as long.
char32_t as_printed(Spacing wanted, char32_t character) {
  if (wanted == Spacing::proportional) return character == U'\'' ? U'’' : character;
  return character == U'–' ? U'−' : character;
}

}  // namespace

std::size_t GlyphBook::SlotHash::operator()(const Slot& slot) const {
  return (static_cast<std::size_t>(slot.character) << 14) ^ (static_cast<std::size_t>(slot.pixels) << 3) ^
         (static_cast<std::size_t>(slot.weight) << 2) ^ static_cast<std::size_t>(slot.cut);
}

diagnostic::Result<GlyphBook> GlyphBook::open(const std::filesystem::path& beside) {
  GlyphBook book;
  book.beside_ = beside;
  for (const Weight weight : {Weight::regular, Weight::bold}) {
    const auto file = find_font(weight, Cut::em_grid, beside);
    if (!file) return file.failure();
    auto face = Face::open(*file);
    if (!face) return face.failure();
    book.faces_[static_cast<std::size_t>(weight)] = std::make_unique<Face>(std::move(*face));
  }
  book.start_page(first_height);
  return book;
}

const Face& GlyphBook::face(Weight weight, Cut cut) const {
  auto& wanted = faces_[static_cast<std::size_t>(cut) * 2 + static_cast<std::size_t>(weight)];
  if (!wanted) {
    const auto file = find_font(weight, cut, beside_);
    auto opened = file ? Face::open(*file, cut == Cut::latin ? latin_scale : 1) : diagnostic::Result<Face>(file.failure());
    // Without it English is set from the cut before it, in the end on the em grid: less pretty, fully readable.
    if (!opened) return face(weight, static_cast<Cut>(static_cast<int>(cut) - 1));
    wanted = std::make_unique<Face>(std::move(*opened));
  }
  return *wanted;
}

float GlyphBook::advance(Weight weight, Spacing spacing, char32_t character) const {
  // The proportional cut makes it half as wide; between two words of metadata it is the gap that tells them apart.
  constexpr char32_t full_width_space = U'　';
  if (character == full_width_space) return 1;
  return face(weight, cut_of(spacing, character)).advance(as_printed(spacing, character));
}

float GlyphBook::width(Weight weight, Spacing spacing, std::string_view utf8) const {
  float sum = 0;
  char32_t last = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t character = next_character(utf8, at);
    sum += advance(weight, spacing, character) - text::tightened(last, character);
    last = character;
  }
  return sum;
}

bool GlyphBook::has(char32_t character) const { return faces_[0]->has(character); }

void GlyphBook::start_page(int height) {
  glyphs_.clear();
  page_ = {.width = book_width, .height = height, .alpha = {}, .fresh_from = 0, .fresh_to = height, .restarted = true};
  page_.alpha.assign(static_cast<std::size_t>(book_width) * static_cast<std::size_t>(height), 0);
  for (int y = 0; y < white_block; ++y) std::fill_n(page_.alpha.begin() + y * book_width, white_block, std::uint8_t{255});
  pen_x_ = white_block + glyph_gap;
  pen_y_ = 0;
  row_height_ = white_block;
}

bool GlyphBook::place(const GlyphImage& image, Glyph& glyph) {
  if (pen_x_ + image.width + glyph_gap > page_.width) {
    pen_x_ = 0;
    pen_y_ += row_height_ + glyph_gap;
    row_height_ = 0;
  }
  if (pen_y_ + image.height + glyph_gap > page_.height) return false;
  for (int row = 0; row < image.height; ++row)
    std::copy_n(image.alpha.begin() + row * image.width, image.width,
                page_.alpha.begin() + (pen_y_ + row) * page_.width + pen_x_);
  glyph = {static_cast<std::uint16_t>(pen_x_),      static_cast<std::uint16_t>(pen_y_),
           static_cast<std::uint16_t>(image.width), static_cast<std::uint16_t>(image.height),
           static_cast<std::int16_t>(image.left),   static_cast<std::int16_t>(image.top)};
  const bool nothing_fresh = page_.fresh_from == page_.fresh_to;
  page_.fresh_from = nothing_fresh ? pen_y_ : std::min(page_.fresh_from, pen_y_);
  page_.fresh_to = std::max(page_.fresh_to, pen_y_ + image.height);
  pen_x_ += image.width + glyph_gap;
  row_height_ = std::max(row_height_, image.height);
  return true;
}

const Glyph& GlyphBook::glyph(const FontKey& font, char32_t character) {
  const Slot slot{font.weight, cut_of(font.spacing, character), font.pixels, as_printed(font.spacing, character)};
  if (const auto found = glyphs_.find(slot); found != glyphs_.end()) return found->second;
  const GlyphImage image = face(slot.weight, slot.cut).draw(slot.character, font.pixels);
  Glyph glyph;
  if (image.width > 0 && !place(image, glyph)) {
    // Full: a taller page where there is room to grow, else only what this frame asks for from here on.
    start_page(std::min(greatest_height, page_.height * 2));
    place(image, glyph);
  }
  return glyphs_.emplace(slot, glyph).first->second;
}

void GlyphBook::copied() {
  page_.fresh_from = page_.fresh_to = 0;
  page_.restarted = false;
}

}  // namespace presentation
