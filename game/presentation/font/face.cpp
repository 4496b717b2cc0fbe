#include "presentation/font/face.hpp"

#include <stb_truetype.h>

#include <algorithm>
#include <fstream>
#include <unordered_map>

namespace presentation {

struct Face::Inside {
  std::vector<unsigned char> bytes;
  stbtt_fontinfo info{};
  float units_per_em = 1;
  mutable std::unordered_map<char32_t, float> advances;  // a cache: the answer never changes
};

namespace {
constexpr char32_t geta = 0x3013;  // 〓 stands for a character that is missing, as in print

int glyph_of(const stbtt_fontinfo& info, char32_t character) {
  const int glyph = stbtt_FindGlyphIndex(&info, static_cast<int>(character));
  return glyph != 0 ? glyph : stbtt_FindGlyphIndex(&info, static_cast<int>(geta));
}

/// In one go: a font of several megabytes, byte by byte, is half the time to the first frame. Empty where it cannot be read.
std::vector<unsigned char> bytes_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary | std::ios::ate);
  const std::streamoff size = stream ? static_cast<std::streamoff>(stream.tellg()) : 0;
  std::vector<unsigned char> bytes(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)));
  stream.seekg(0);
  if (!stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) bytes.clear();
  return bytes;
}
}  // namespace

Face::Face(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Face::Face(Face&&) noexcept = default;
Face& Face::operator=(Face&&) noexcept = default;
Face::~Face() = default;

diagnostic::Result<Face> Face::open(const std::filesystem::path& file) {
  auto inside = std::make_unique<Inside>();
  inside->bytes = bytes_of(file);
  const int start = inside->bytes.empty() ? -1 : stbtt_GetFontOffsetForIndex(inside->bytes.data(), 0);
  if (start < 0 || stbtt_InitFont(&inside->info, inside->bytes.data(), start) == 0)
    return diagnostic::Failure{"failure.font_unreadable", {file.string()}};
  inside->units_per_em = 1 / stbtt_ScaleForMappingEmToPixels(&inside->info, 1);
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
