#include "presentation/font/face.hpp"

#include <stb_truetype.h>

#include <unordered_map>

#include "presentation/font/mapped_file.hpp"

namespace presentation {
namespace {
constexpr char32_t geta = 0x3013;  // 〓 stands for a character that is missing, as in print

int glyph_of(const stbtt_fontinfo& info, char32_t character) {
  const int glyph = stbtt_FindGlyphIndex(&info, static_cast<int>(character));
  return glyph != 0 ? glyph : stbtt_FindGlyphIndex(&info, static_cast<int>(geta));
}
}  // namespace

struct Face::Inside {
  explicit Inside(const std::filesystem::path& path) : file(path) {}
  MappedFile file;
  stbtt_fontinfo info{};
  float units_per_em = 1;
  mutable std::unordered_map<char32_t, float> advances;  // a cache: the answer never changes
};

Face::Face(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Face::Face(Face&&) noexcept = default;
Face& Face::operator=(Face&&) noexcept = default;
Face::~Face() = default;

diagnostic::Result<Face> Face::open(const std::filesystem::path& file, float scale) {
  auto inside = std::make_unique<Inside>(file);
  const unsigned char* bytes = inside->file.bytes();
  const int start = bytes == nullptr ? -1 : stbtt_GetFontOffsetForIndex(bytes, 0);
  if (start < 0 || stbtt_InitFont(&inside->info, bytes, start) == 0)
    return diagnostic::Failure{"failure.font_unreadable", {file.string()}};
  inside->units_per_em = 1 / stbtt_ScaleForMappingEmToPixels(&inside->info, 1) / scale;
  return Face(std::move(inside));
}

bool Face::has(char32_t character) const { return stbtt_FindGlyphIndex(&inside_->info, static_cast<int>(character)) != 0; }

float Face::advance(char32_t character) const {
  const auto [found, fresh] = inside_->advances.try_emplace(character, 0.f);
  if (fresh) {
    int width = 0, bearing = 0;
    stbtt_GetGlyphHMetrics(&inside_->info, glyph_of(inside_->info, character), &width, &bearing);
    found->second = static_cast<float>(width) / inside_->units_per_em;
  }
  return found->second;
}

GlyphImage Face::draw(char32_t character, int pixels) const {
  const float scale = static_cast<float>(pixels) / inside_->units_per_em;
  const int glyph = glyph_of(inside_->info, character);
  int right = 0, bottom = 0;
  GlyphImage image;
  stbtt_GetGlyphBitmapBox(&inside_->info, glyph, scale, scale, &image.left, &image.top, &right, &bottom);
  image.width = right - image.left;
  image.height = bottom - image.top;
  if (image.width <= 0 || image.height <= 0) return {};
  image.alpha.resize(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
  stbtt_MakeGlyphBitmap(&inside_->info, image.alpha.data(), image.width, image.height, image.width, scale, scale, glyph);
  return image;
}

}  // namespace presentation
